import type { Day, Quote } from "../extraction.ts";
import { placeNameAt } from "../offices/places.ts";
import { DUE_DAY, dueDay } from "../tasks/dueDays.ts";
import { PAGE_METADATA } from "./boilerplate.ts";
import type { Line, ReadableText } from "./readableText.ts";

/** What stands above and below the text of an official document. */
export interface DocumentHead {
  title: string | null;
  titleAt: Quote | null;
  /** 发文字号. */
  number: string | null;
  issuer: string | null;
  issuedOn: Day | null;
  /** The year that a month or 年底前 without a year means. */
  year: number | null;
  addressees: Quote[];
  attachments: Quote[];
}

const HEAD_LINES = 25;
const DATE_LINES = 8;
const LONGEST_TITLE = 120;
const NUMBER =
  /^(?:文号[::] *|发文字号[::] *)?([\u4e00-\u9fff]{1,14}[〔[(【](?:19|20)\d{2}[〕\])】] ?第? ?\d{1,5} ?号)$/;
const NUMBER_INSIDE = /(?:文号|发文字号)[: ]*([\u4e00-\u9fff]{1,14}[〔[(【](?:19|20)\d{2}[〕\])】] ?第? ?\d{1,5} ?号)/;
const KIND =
  /(?:方案|计划|规划|通知|意见|办法|规定|条例|细则|决定|公告|通告|公示|通报|报告|清单|要点|函|批复|纪要|制度|措施|名单|材料|情况|表|台账|工作|重点|会议?|会|督察|简报|公开|说明|汇报|进展)(?:[((][^()()]{1,16}[))])?$/;
const ISSUER_LETTERHEAD = /^(.{4,40}?)文件$/;
const ISSUER_END =
  /(?:厅|局|委|委员会|党组|党委|政府|办公室|办|部|院|会|中心|指挥部|领导小组|公司|集团|行署|管委会|总队|支队|办事处|管理处|服务处|站|所|园区|开发区|工委|局\(分局\)|分局|专班|联席会议|组)$/;
const DAY =
  /^(?:时间|日期|发布(?:时间|日期)|成文日期|印发日期)?[: ]*((?:19|20)\d{2}|[二一][〇○零O一二三四五六七八九]{3})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/;
const STAMP = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?:\s|$)/;
const ISO = /((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/;
const ITEM =
  /[\t|]|^(?:[一二三四五六七八九十]+、|[(][一二三四五六七八九十]+[)]|\d+[.、]|(?:任务|问题|措施|附件)[一二三四五六七八九十\d]*[::])/;
const SUBTITLE = /^[((](?:.{0,20}(?:通过|稿|试行|印发|公布|修订|截[至止]).{0,30})[))]$/;
const ADDRESSEES = /^(?:主送[::])?([^。!?]{4,300})[::]$/;
const ADDRESSED = /(?:各|厅|局|委|政府|部门|单位|办公室|处室|公司|领导小组|组)/;
const ATTACHMENT = /^附件?\s*(\d*)[::.]?\s*(.*)$/;

/** Title, number, issuer, date, addressees and attachments. */
export function documentHead(text: ReadableText): DocumentHead {
  const lines = text.joined.lines;
  const above = lines.slice(0, HEAD_LINES);
  const titleLine = titleOf(above);
  const title = titleLine && (issuedTitle(lineWords(titleLine), lines) ?? lineWords(titleLine));
  const number = numberOf(text, above);
  const signed = signature(lines);
  const issuedOn = signed?.day ?? dayAbove(text, above) ?? dayBelow(lines);
  return {
    title: title ?? null,
    titleAt: titleLine ? text.joined.quote(titleLine.start, titleLine.end) : null,
    number,
    issuer: letterhead(above) ?? signed?.issuer ?? sourceOf(text) ?? null,
    issuedOn,
    year: issuedOn ? Number(issuedOn.slice(0, 4)) : yearOf(text, number, title ?? null),
    addressees: addresseesOf(text, above),
    attachments: attachmentsOf(text),
  };
}

/** The notice's own title if it has one, else the first line that ends like a title, else a first line that is no sentence. */
function titleOf(lines: readonly Line[]): Line | null {
  const plain = lines.filter(
    ({ text }) =>
      text.length <= LONGEST_TITLE &&
      text.length > 5 &&
      !NUMBER.test(text) &&
      !STAMP.test(text) &&
      !SUBTITLE.test(text),
  );
  const isTitle = ({ text }: Line) =>
    KIND.test(text) &&
    !/[。;:!?]|^附件?\d*$|^[一二三四五六七八九十]+、|^[(][一二三四五六七八九十]+[)]|^\d+[.、]/.test(
      text.replace(/《[^》]*》/g, ""),
    ) &&
    !ISSUER_LETTERHEAD.test(text);
  const titles = plain.filter(isTitle);
  const first = titles[0];
  const body = lines.findIndex(({ text }) => text.length > 60 && /[。]/.test(text));
  if (first && (body < 0 || lines.indexOf(first) <= body)) return first;
  const opening = lines[0];
  if (opening && ITEM.test(opening.text)) return null;
  return opening &&
    opening.text.length <= 50 &&
    !/[。:;,!?]$/.test(opening.text) &&
    lines.length > 1 &&
    !ISSUER_LETTERHEAD.test(opening.text)
    ? opening
    : null;
}

/** 关于印发《X》的通知 with X below it: the document is X. */
function issuedTitle(title: string, lines: readonly Line[]): string | null {
  const issued = /(?:印发|转发|发布|下发|公布)[^《]{0,12}《(.+)》/.exec(title)?.[1];
  return issued !== undefined && lines.some(({ text }) => text.replace(/\s/g, "") === issued.replace(/\s/g, ""))
    ? issued
    : null;
}

function lineWords(line: Line): string {
  return line.text
    .replace(
      /^[·•●◆■★▪]\s*|^附件?\d*[::]|^(?:[[【](?:转帖|转载|原创|分享|公告|通知|公示|新闻|环保|[\u3400-\u9fff]{2}新闻)[\]】])+|\[复制链接\]$/g,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
}

function numberOf(text: ReadableText, above: readonly Line[]): string | null {
  for (const { text: words } of above) {
    const found = NUMBER.exec(words.trim());
    if (found) return found[1]?.replace(/\s/g, "") ?? null;
  }
  return NUMBER_INSIDE.exec(text.clean.slice(0, 3000))?.[1]?.replace(/\s/g, "") ?? null;
}

function letterhead(above: readonly Line[]): string | null {
  for (const { text } of above.slice(0, 6)) {
    const found = ISSUER_LETTERHEAD.exec(text.replace(/\s/g, ""));
    if (found?.[1] && !/[,。:《》]/.test(found[1])) return found[1];
  }
  return null;
}

/** The last line that is only a date, with the organ in the line above it. */
function signature(lines: readonly Line[]): { issuer: string | null; day: Day } | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const day =
      line && line.text.length < 24 && !/[。,]|日?[前底]$/.test(line.text.trim())
        ? dayIn(line.text.replace(/\s/g, ""))
        : null;
    if (!day || i === 0) continue;
    const above = firstOfRow(lines[i - 1]?.text ?? "").replace(/\s/g, "");
    if (above.length <= 40 && ISSUER_END.test(above) && !/[,。:;]/.test(above))
      return { issuer: wholeIssuer(above, lines[i - 2]), day };
  }
  return null;
}

/** 某省人民政府 某市人民政府 in one line: those who issue together, in columns. */
function firstOfRow(words: string): string {
  const columns = words.trim().split(/\s+/);
  return columns.length > 1 && columns.every((one) => one.length > 3 && ISSUER_END.test(one))
    ? (columns[0] ?? "")
    : words;
}

/** An organ's long name goes over two lines of a signature; its second line begins with no place. */
function wholeIssuer(words: string, above: Line | undefined): string {
  const front = above?.text.replace(/\s/g, "") ?? "";
  const isCut =
    words.length <= 16 && placeNameAt(words, 0) === null && front.length <= 30 && placeNameAt(front, 0) !== null;
  return isCut &&
    /^(?:整改|工作|领导|办公室|督察|反馈)/.test(words) &&
    !/[,。:;!?)》]/.test(front) &&
    !ISSUER_END.test(front)
    ? front + words
    : words;
}

/** A day on a line of its own among the last lines, where no organ stands above it. */
function dayBelow(lines: readonly Line[]): Day | null {
  const at = lines.findLastIndex(({ text }) => !/^(?:[(]|附件|抄送|主送|联系)/.test(text));
  const words = lines[at]?.text ?? "";
  const isSigned = words.length < 24 && words.trim().endsWith("日") && /[。:]/.test(lines[at - 1]?.text ?? "");
  return isSigned ? dayIn(words.replace(/[()\s]/g, "")) : null;
}

function dayIn(words: string): Day | null {
  const found = DAY.exec(words);
  if (!found) return null;
  DUE_DAY.lastIndex = 0;
  const groups = { year: `${found[1]}年`, month: `${found[2]}月`, day: `${found[3]}日` };
  return dueDay(groups, null, { year: null, issuedOn: null })?.on ?? null;
}

/** The date of a page: metadata, a date line of its own near the title, a stamp (day.month.year). */
function dayAbove(text: ReadableText, above: readonly Line[]): Day | null {
  for (const { text: words } of text.lines.slice(0, 60)) {
    const line = words.trim();
    const posted = /发表于\s*((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})/.exec(line);
    if (posted) return iso(posted[1], posted[2], posted[3]);
    if (PAGE_METADATA.test(line) || /^(?:发布|时间|日期|成文|发文|印发)/.test(line)) {
      const found = ISO.exec(line);
      if (found) return iso(found[1], found[2], found[3]);
    }
  }
  for (const { text: words } of above.slice(0, DATE_LINES)) {
    const stamp = STAMP.exec(words);
    if (stamp) return iso(stamp[3], stamp[2], stamp[1]);
    const line = words.replace(BEFORE_DAY, "").replace(/[()\s]/g, "");
    const found = line.length < 30 ? dayIn(line) : null;
    if (found) return found;
    const plain = /^((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?:\s|$)/.exec(words);
    if (plain) return iso(plain[1], plain[2], plain[3]);
  }
  return null;
}

/** 某市人民政府办公室   2018年7月9日: the organ of a page of minutes stands in the line with the day. */
const BEFORE_DAY = /^[\u3400-\u9fff]{4,30}(?:[厅局委会府]|办公室|指挥部)\s+(?=(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$)/;

function iso(year = "", month = "", day = ""): Day | null {
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

/** Without a date: the year of the number, of the title, of the state of affairs (截至2023年2月), else the latest year of the opening. */
function yearOf(text: ReadableText, number: string | null, title: string | null): number | null {
  const words = text.joined.text;
  const stated =
    /(?:19|20)\d{2}/.exec(number ?? "")?.[0] ??
    /((?:19|20)\d{2})年?(?!.*[-—至])/.exec(title ?? "")?.[1] ??
    /截[至止]((?:19|20)\d{2})年/.exec(words)?.[1];
  if (stated !== undefined) return Number(stated);
  const years = [...words.slice(0, 1500).matchAll(/((?:19|20)\d{2})年\d{1,2}月(?!(?:\d{1,2}日)?[底末]?前)/g)].map(
    (found) => Number(found[1]),
  );
  return years.length > 0 ? Math.max(...years) : null;
}

function sourceOf(text: ReadableText): string | null {
  for (const { text: words } of text.lines.slice(0, 40)) {
    const found =
      /(?:填报单位|填报部门|编制单位|制表单位|文章来源|信息来源|来源|发布机构|发文机关|发布单位)[::]\s*([^\s::]{3,30})/.exec(
        words,
      );
    if (found?.[1] && ISSUER_END.test(found[1]) && !/^办公室$/.test(found[1])) return found[1];
  }
  return null;
}

function addresseesOf({ joined }: ReadableText, above: readonly Line[]): Quote[] {
  for (const line of above) {
    const found = ADDRESSEES.exec(line.text);
    const words = found?.[1];
    if (!words || !ADDRESSED.test(words) || /如下|^附件|^(?:责任|牵头|配合)|要求|强调|指出|根据|按照/.test(words))
      continue;
    const start = line.start + line.text.indexOf(words);
    return [joined.quote(start, start + words.length)];
  }
  return [];
}

function attachmentsOf({ joined }: ReadableText): Quote[] {
  const quotes: Quote[] = [];
  for (const [i, line] of joined.lines.entries()) {
    const found = ATTACHMENT.exec(line.text);
    if (!found) continue;
    const own =
      found[2] && found[2].length > 3 ? { start: line.end - found[2].length, end: line.end } : joined.lines[i + 1];
    if (own && own.end - own.start <= LONGEST_TITLE) quotes.push(joined.quote(own.start, own.end));
  }
  return quotes;
}
