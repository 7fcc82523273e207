import { bareTitle } from "./titles.ts";

const SHORT = 9;
const NATION = "中华人民共和国";
const OWN_PLACE = /^(自治区|自治州|省|市|州|盟|县|区)/;
const PLACE = /^\p{Script=Han}{1,11}[省市县区州盟旗]$/u;
const PLACE_NAME = /^\p{Script=Han}{2,6}$/u;
const SHORT_TITLE =
  /^(总体|整改|督察|实施|工作|行动|专项|三年|攻坚|改革|任务|考核|评价|管理|暂行|指导|若干|落实|治理|防治|保护|反馈|年度|[\d—-]+年?)*(方案|计划|规划|纲要|意见|办法|规定|条例|细则|规则|通知|决定|公告|清单|制度|要点|措施|预案|责任书|报告|标准|反馈意见)$/;

/** Facts by the title they are cited by; a title in another form, or its short name, finds the same fact. */
export class SameTitles<Fact extends { title: string }> {
  readonly facts: Fact[] = [];
  private readonly byKey = new Map<string, Fact>();
  private own: Fact | null = null;
  private readonly byLastWords = new Map<string, Fact[]>();

  /** The document's own title: with or without the place of its issuer it is the same document. */
  defineOwn(title: string, make: () => Fact): Fact {
    this.own = this.define(title, make);
    return this.own;
  }

  define(title: string, make: () => Fact): Fact {
    const fact = make();
    this.facts.push(fact);
    this.call(title, fact);
    return fact;
  }

  /** Gives a fact a further name. */
  call(title: string, fact: Fact): void {
    this.byKey.set(key(title), fact);
    const last = lastWords(title);
    this.byLastWords.set(last, [...(this.byLastWords.get(last) ?? []).slice(-20), fact]);
  }

  has(title: string): boolean {
    return this.byKey.has(key(title));
  }

  find(title: string): Fact | undefined {
    return this.byKey.get(key(title)) ?? this.byOtherPlace(title) ?? this.byShortName(title);
  }

  /**
   * 《环境保护法》 and 《中华人民共和国环境保护法》, 《自治区…条例》 and 《…自治区…条例》. A plan with a place in front and one
   * without stay apart: the one is the region's, the other the nation's.
   */
  private byOtherPlace(title: string): Fact | undefined {
    const wanted = key(title);
    return this.alike(title).find((fact) => {
      const other = key(fact.title);
      const [long, short] = other.length > wanted.length ? [other, wanted] : [wanted, other];
      const front = long.slice(0, long.length - short.length);
      const isPlace = (OWN_PLACE.test(short) && PLACE_NAME.test(front)) || (fact === this.own && PLACE.test(front));
      return long.endsWith(short) && (front === NATION || isPlace);
    });
  }

  /** 《整改方案》 after a title that ends with it, though no 以下简称 said so. The last one is meant. */
  private byShortName(title: string): Fact | undefined {
    if (title.length > SHORT || !SHORT_TITLE.test(title)) return undefined;
    return this.alike(title).findLast((fact) => bareTitle(fact.title).endsWith(title));
  }

  private alike(title: string): Fact[] {
    return this.byLastWords.get(lastWords(title)) ?? [];
  }
}

function lastWords(title: string): string {
  return bareTitle(title).slice(-2);
}

/** What the forms of one title share: 及其有关部门 and 及有关部门, one kind of quotation mark, (试行) or not, 的 before the last word or not. */
function key(title: string): string {
  return bareTitle(title)
    .replace(/[“”"‘’'\s]/g, "")
    .replace(/[—–-]+/g, "-")
    .replaceAll("及其", "及")
    .replace(/的(?=(实施)?(方案|意见|办法|通知|规定|决定|细则)$)/, "");
}
