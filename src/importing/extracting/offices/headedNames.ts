import {
  GROUP_HEADS_IN_TEXT,
  INSTITUTION_HEADS_IN_TEXT,
  NOT_IN_INSTITUTION,
  startsWithDepartmentForm,
} from "./officeGrammar.ts";
import type { OfficeMention } from "./officeNames.ts";

/** Where the name of a group ends on the left, before the name itself. */
const GROUP_BOUNDARY =
  /.*(?:[的了是在由向将被把让给从并、]|及(?!周边)|决定|(?<![应针面相])对|成立|组成(?!人员|部门|单位)|抽调|派出|派驻|召开|印发|主持|担任|兼任|下设|设立|组建|参加|通过|听取|按照|根据|关于|纳入|作为|负责|办理|会同|联合|组织|委托|接受|配合|(?<!责)任|经|各|该|其|个|(?<=(?<!第)[一二三四五六七八九十两几多\d])[次场期批轮家项]|调整为|更名为|承担|(?:交办|转办|公开)(?=中央)|称|原|今后|此后|现任|时任|有关|相关|报|日|月|起|办公室和|组和|会和|部和|厅和|局和|委和)/s;
const INSTITUTION_BOUNDARY = new RegExp(`.*(?:${NOT_IN_INSTITUTION.source}|和|与|向|由|经|赴|到|\\d家|各|原)`, "s");
const LONGEST_GROUP = 48;
const LONGEST_INSTITUTION = 18;
/** Reserves, parks and waters have bodies that manage them: 某某湖国家湿地公园管理处. */
const MANAGED = /.{2,}(?:保护区|保护地|公园|风景名胜区|水库|灌区|林场|湿地)$/;
/** Fields of work that are also everyday words: 建设…中心, 文化…中心. */
const COMMON =
  /^(?:建设|规划|文化|旅游|体育|教育|调查|交通|商务|数据|能源|卫生|执法|经济发展|公路|铁路|港口|园林|招商|统计|档案)/;
const HARD = /[。;:,!?\n《》〈〉【】|\t]/;
/** A group of any place: 各地均成立…领导小组 names no body. */
const GENERIC_CLAUSE = /(?:各地|各级|各部门|各县|各市|各区|各乡镇|各单位|各有关|分别|均|相应)[^。;\n]{0,40}$/;
const GENERIC_GROUP =
  /^(?:专项|临时|相应|相关|有关|工作|领导|本级|同级|两个|多个|[一二三四五六七八九十\d]+)*(?:工作|领导|督办|督导)*$/;

/** Groups and institutions that are known by their last word only, in the gaps between the names already found. */
export function headedMentions(text: string, known: readonly OfficeMention[]): OfficeMention[] {
  return [
    ...subgroupHeadings(text),
    ...standingAlone(text, known),
    ...headed(text, known, GROUP_HEADS_IN_TEXT, groupStart, "group"),
    ...headed(text, known, INSTITUTION_HEADS_IN_TEXT, institutionStart, "institution"),
  ].filter(
    (mention, i, all) => !all.slice(0, i).some((other) => other.start < mention.end && mention.start < other.end),
  );
}

const ALONE =
  /(?<=^|[^\u3400-\u9fff]|[由和与及向])(?![省市县区州各乡镇本该])(?:[\u3400-\u9fff]{2,4}街道(?:办事处|党工委)|[\u3400-\u9fff]{2,3}(?:生态环境|环保|自然资源|国土资源|公安)分局)/g;

/** 城东街道办事处, 城东生态环境分局: bodies whose place no gazetteer has. */
function standingAlone(text: string, known: readonly OfficeMention[]): OfficeMention[] {
  const isKnown = new Set(known.flatMap(({ start, end }) => [start, end]));
  return [...text.matchAll(ALONE)]
    .map(
      ({ index: start, 0: words }): OfficeMention => ({
        kind: "organ",
        start,
        placeEnd: start,
        end: start + words.length,
      }),
    )
    .filter(({ start, end }) => !isKnown.has(start) && !isKnown.has(end));
}

const SUBGROUP =
  /(?:^|\n)(?:\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十\d]+[、.])? *([\u3400-\u9fff]{2,12}(?<!小)(?:组|专班))(?=\n|[。:;(,] ?(?:专班)?(?:副?[组班]长|牵头|成员|由|责任))/g;

/** 一是大气污染整治组,由甲任组长; 退捕安置组由甲和乙担任组长; 综合组组长由甲兼任. */
const INNER_SUBGROUP =
  /(?:[一二三四五六七八九十]是|[;:。](?![一二三四五六七八九十]是))([\u3400-\u9fff]{2,12}?(?<!小)(?:组|专班))(?=,[^,。;]{0,30}(?:组长|任)|由[^,。;\n]{2,80}任(?:双|专班)?[组班]长|(?:专班)?[组班]长(?:由|[\u3400-\u9fff]{2,4}[(,;。]))/g;

/** (二)案件办理组 on a line of its own, or at the beginning of a clause that tells who leads it. */
function subgroupHeadings(text: string): OfficeMention[] {
  return [...text.matchAll(SUBGROUP), ...text.matchAll(INNER_SUBGROUP)].flatMap((found): OfficeMention[] => {
    const end = found.index + found[0].length;
    const start = end - (found[1]?.length ?? 0);
    return /党组|人员|[的了是在由向]/.test(found[1] ?? "") ? [] : [{ kind: "group", start, placeEnd: start, end }];
  });
}

type NameStart = (text: string, head: number, from: number) => number | null;

function headed(
  text: string,
  known: readonly OfficeMention[],
  heads: RegExp,
  nameStart: NameStart,
  kind: OfficeMention["kind"],
): OfficeMention[] {
  const found: OfficeMention[] = [];
  let next = 0;
  for (const head of text.matchAll(heads)) {
    const end = head.index + head[0].length;
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= head.index) next++;
    if ((known[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    const from = Math.max(known[next - 1]?.end ?? 0, found.at(-1)?.end ?? 0);
    const start = nameStart(text, head.index, from);
    if (start !== null) found.push({ kind, start, placeEnd: start, end });
  }
  return found;
}

function groupStart(text: string, head: number, from: number): number | null {
  const left = leftOf(text, head, from, LONGEST_GROUP);
  const name = left
    .replace(GROUP_BOUNDARY, "")
    .replace(/^.*\((?=[^()]*$)/, "")
    .replace(/^(?:\([一二三四五六七八九十\d]{1,3}\)|[^()]*\))/, "")
    .replace(/^(?:调整(?:充实)?|充实|撤销)(?=.{2})/, "")
    .replace(/^(?:[和与及]|“(?![^“]*”))/, "");
  if (GENERIC_CLAUSE.test(text.slice(Math.max(0, head - 60), head - name.length))) return null;
  const isBare = GENERIC_GROUP.test(name);
  return isBare && !/^(?:工作)?领导小组|^指挥部|^督察组/.test(name + text.slice(head, head + 5))
    ? null
    : head - name.length;
}

function institutionStart(text: string, head: number, from: number): number | null {
  const left = leftOf(text, head, from, LONGEST_INSTITUTION);
  // 甲(某某保护区管理局局长): the bracket opens before the name
  const name = left.replace(INSTITUTION_BOUNDARY, "").replace(/^.*\((?=[^()]*$)/, "");
  const words = name.replace(/^“[^”]*”/, "");
  const isManaged = MANAGED.test(words) && /^(?:管理|管护|保护)/.test(text.slice(head, head + 2));
  return words.length >= 2 && ((startsWithDepartmentForm(words) && !COMMON.test(words)) || isManaged)
    ? head - name.length
    : null;
}

/** What stands on the left in the same clause. */
function leftOf(text: string, head: number, from: number, longest: number): string {
  const left = text.slice(Math.max(from, head - longest), head);
  for (let i = left.length - 1; i >= 0; i--) if (HARD.test(left.charAt(i))) return left.slice(i + 1);
  return left;
}
