import { CUT_WORDS } from "../../gazetteers/cutWords.ts";
import type { Line } from "./readableText.ts";
import { signTest } from "./signs.ts";

const SENTENCE_END = /[。!?;:…”’]$|[。!?;:]["”’)]$/;
const OPEN_END = /[,、《〈(“‘和及与的—]$/;
/** 书记 李永和: a name behind a gap, which ends in 和. */
const NAME_AT_END = /[\s:][\u3400-\u9fff]{1,2}和$/;
const ITEM_START =
  /^([一二三四五六七八九十百]+[、.,]|[(〔【][一二三四五六七八九十\d]+[)〕】]|\d+[.、)](?!\d)|第[一二三四五六七八九十百\d]+[章节条款项部分]|[①-⑳]|[-●•◆■□★▪·*]|附件?\d*[::]|[—-]{2,})/;
const LABEL_START = /^[^,。;、:]{2,12}[::]/;
const TITLE_END =
  /(方案|计划|规划|通知|意见|办法|规定|条例|细则|决定|公告|通告|报告|清单|要点|函|批复|纪要|制度|措施|领导小组|委员会|指挥部|专班|名单|工作组|一览表|任务表|汇总表|情况表)(的(通知|函|公告|请示|报告|批复|意见|决定))?([((].{1,12}[))])?$/;
const REGION = /^(中共|中国共产党)?[^,。、:;0-9]{1,14}(省|自治区|市|州|盟|县|区|旗)$/;
const ORGAN_END = /(文件|党组|党委|委员会|人民政府|办公室|[厅局])$/;
/** The last word of a name that stands alone in its line because the line before was full. */
const LAST_WORD_ALONE =
  /^(?:[总支大中]队|委员会|办公室|分局|中心|管理局|管委会|人民政府|政府|(?:有限|集团)?公司|[局处站队会院厅])[、,;。]?$/;
const SIGNED = /[,。、:;!?《》\t|]/;
const LONGEST_HEAD_LINE = 40;

/** For each line whether the next one continues it: its break was made for width and says nothing. */
export function continuedLines(lines: readonly Line[]): boolean[] {
  const width = wrapWidth(lines);
  let openTitle = 0;
  return lines.map((line, i) => {
    openTitle = unclosedTitles(line.text, openTitle);
    const next = lines[i + 1];
    if (next === undefined || ITEM_START.test(next.text) || line.text.includes("\t") || next.text.includes("\t")) {
      openTitle = 0;
      return false;
    }
    return (
      openTitle > 0 ||
      cutsWord(line.text, next.text) ||
      (LAST_WORD_ALONE.test(next.text) && !SENTENCE_END.test(line.text)) ||
      cutsHeading(line.text, next.text) ||
      (isWrapped(line.text, width) && !LABEL_START.test(next.text) && !isEntry(line.text, next.text)) ||
      (OPEN_END.test(line.text) && !NAME_AT_END.test(line.text) && !LABEL_START.test(next.text))
    );
  });
}

const NAME_BEFORE_GAP = /^(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff] {1,4}[\u3400-\u9fff]) {2,}[\u3400-\u9fff]/;
const ENTRY =
  /(?:^|:) *[\u3400-\u9fff· ]{2,12} +[\u3400-\u9fff()、]{2,40}(?:书记|[^成]长|主任|主席|委员|常委|[视调]员|成员|师)(?:\([^()]*\))*$/;

/** 甲 市水利局局长: lines of a roster are of like width, and none goes on in the next. */
function isEntry(line: string, next: string): boolean {
  return NAME_BEFORE_GAP.test(next) || ENTRY.test(next) || ENTRY.test(line);
}

/** How many 《 are still open at the end of a line; a title that is not closed within a few lines never was one. */
function unclosedTitles(line: string, before: number): number {
  const opening = line.lastIndexOf("《");
  const closing = line.lastIndexOf("》");
  if (opening === closing) return line.length < 200 ? before : 0;
  return opening > closing ? 1 : 0;
}

/** A word of office names and posts that begins on one line and ends on the next. */
function cutsWord(line: string, next: string): boolean {
  const halves = HALVES.get(line.slice(-1));
  if (halves === undefined || SENTENCE_END.test(line)) return false;
  return halves.some(
    ({ first, second }) => next.startsWith(second) && line.endsWith(first) && !isWhole(line, first, second),
  );
}

/** Every way to cut a word, by the sign before the cut. */
const HALVES = new Map<string, { first: string; second: string }[]>();
for (const word of CUT_WORDS)
  for (let cut = 1; cut < word.length; cut++) {
    const before = word.charAt(cut - 1);
    const alike = HALVES.get(before) ?? [];
    HALVES.set(before, alike);
    alike.push({ first: word.slice(0, cut), second: word.slice(cut) });
  }

/** 厅 | 长: the first half alone must not be a word that ends a line by itself while the second begins a name. */
function isWhole(line: string, first: string, second: string): boolean {
  return first.length === 1 && second.length === 1 && line.length < 4;
}

/** A heading or a body's name set in several centred lines. */
function cutsHeading(line: string, next: string): boolean {
  if (SIGNED.test(line.replace(/《[^《》]*》/g, "")) || SIGNED.test(next.replace(/《[^《》]*》/g, ""))) return false;
  if (line.length > LONGEST_HEAD_LINE || next.length > LONGEST_HEAD_LINE || ITEM_START.test(line)) return false;
  if (REGION.test(line) && ORGAN_END.test(next) && !/(省|市|自治区|县|区)/.test(next.slice(0, 4))) return true;
  if (ORGAN_END.test(line) && /^关于/.test(next) && TITLE_END.test(next)) return true;
  return (
    TITLE_END.test(next) &&
    !TITLE_END.test(line) &&
    !ORGAN_END.test(line) &&
    !/\d/.test(line.slice(-1)) &&
    isUnfinished(line)
  );
}

/** A heading that has begun (关于…, a verb or 的 inside) and has no kind of document at its end. */
function isUnfinished(line: string): boolean {
  return line.length >= 8 && !/[日号年)]$/.test(line);
}

/** The width at which lines were cut, or null where lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => printedWidth(line.text)).filter((length) => length >= 15);
  if (lengths.length < 8) return null;
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (longest > 120) return null;
  let full = 0;
  for (let length = longest - 3; length <= longest; length++) full += counts.get(length) ?? 0;
  return full >= lengths.length * 0.35 ? longest : null;
}

const isFullWidth = signTest(",;:!?()");

/** In Chinese signs; figures, Latin letters and spaces are half as wide. */
function printedWidth(line: string): number {
  let halves = 0;
  for (let i = 0; i < line.length; i++) {
    const sign = line.charCodeAt(i);
    halves += sign < 0x80 && !isFullWidth(sign) ? 1 : 2;
  }
  return Math.ceil(halves / 2);
}

function isWrapped(line: string, width: number | null): boolean {
  return width !== null && printedWidth(line) >= width - 3 && !SENTENCE_END.test(line);
}
