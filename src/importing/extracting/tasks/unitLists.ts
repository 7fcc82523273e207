import { matchesOf } from "../text/matches.ts";
import type { Span, View } from "../text/readableText.ts";
import { signTest } from "../text/signs.ts";

/** Last words of names of units. A region alone counts, for 各县(市、区) and 东城区 answer for tasks too. */
const UNIT_END =
  /(?:局|厅|委|部|处|科|室|办|中心|政府|党委|党组|党工委|党支部|党总支|组织|集团|公司|[总支大中]队|(?:执法|监察|巡查|巡护|护林|工作|稽查|监测)队|交警|法院|检察院|研究院|科学院|学院|[^法]院|站|协会|学会|联合会|委员会|监委|工会|人大|政协|妇联|残联|团委|党校|社|[^各]组|所|银行|分行|厂|矿|大学|学校|医院|单位|部门|机构|企业|街道|海关|专班|指挥部|园区|景区|灌区|林区|库区|矿区|开发区|高新区|经开区|示范区|新区|林场|农场|基地|台|馆|司|署|[^集]团|师|兵团|管委会|居委会|村委会|行署|管理处|省|[^城]市|县|区|州|盟|旗|镇|乡|村|地方|各地|主体|运营商|业主|网格|管护中心|党组织|成员单位)(?:\([^()]*\)|\[[^[\]]*\])?$/;
/** A piece that names levels and needs the next one to be a name: 各市 | 县(区)人民政府. */
const LEVELS_ONLY =
  /^(?:各|全)?(?:有关|相关|所属)?(?:省|自治区|直辖市|设区的?市|地级以?上?市|地|盟|市|州|县|区|旗|师|团场?|镇|乡|街道|兵团){1,3}(?:\([^()]*\))?$/;
const COMMITTEE = /(?:[省市县区州旗盟地师镇乡党工]委|党组)$/;
const ITS_GOVERNMENT = /^(?:省|自治区|市|自治州|州|县|自治县|区|旗|盟|地区|师|镇|乡)?(?:人民政府|政府|行署|管委会)$/;
/** 和 and the like join two units where either side can stand alone; they may be part of a name elsewhere. */
const JOINT = /以及|会同|和|及|与|暨/g;
const isHard = signTest("、,;。\n\t|/ ");
const opens = signTest("([〔【《“");
const closes = signTest(")]〕】》”");
const isAround = signTest(" \t\n\r\u00a0\u3000。,;:、");
const SOFT = /[\n\t ]/;
const NONE = /^(?:无|暂无|[-—/*]+|同上|〃|等)$/;
const ET_CETERA =
  /等(?:\d+|[一二三四五六七八九十两]+)?(?:个)?(?:有关|相关|各|责任|成员)?(?:单位|部门|地方?|县\(?市?、?区?\)?|市|企业|处室|地区)?$/;
const NOT_ET_CETERA = /[高中初同平对上特]等/;
const LEADING = /^(?:由|请|责成|委托|以|(?:\d{1,2}|[一二三四五六七八九十])[.、)](?!\d)|\(\d{1,2}\)|[①-⑳])\s*/;

/** Whether words can be the name of a unit: they end like one, are short, and hold no clause. */
export function isUnit(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= 40 &&
    UNIT_END.test(words) &&
    !/[,。;:!?]/.test(words.replace(/\([^()]*\)/g, ""))
  );
}

/** The units of a list, each as printed. A list is what a label says it is, so every piece counts as a unit. */
export function unitsIn(view: View, list: Span): Span[] {
  const { text } = view;
  const words = (span: Span) => text.slice(span.start, span.end);
  const pieces = mergeSoft(text, hardPieces(text, list));
  return mergeJointBodies(
    text,
    mergeLevels(
      text,
      pieces.flatMap((piece) => jointPieces(text, piece)),
    ),
  )
    .map((piece) => trimmed(text, withoutEtCetera(text, withoutLeading(text, piece))))
    .filter((piece) => piece.end - piece.start > 1 && !NONE.test(words(piece)));
}

interface Piece extends Span {
  /** The sign that ended the piece before this one. */
  after: string;
}

function hardPieces(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = start;
  let after = "";
  for (let i = start; i < end; i++) {
    const sign = text.charCodeAt(i);
    if (opens(sign)) depth++;
    else if (closes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isHard(sign)) {
      pieces.push({ start: from, end: i, after });
      from = i + 1;
      after = text.charAt(i);
    }
  }
  pieces.push({ start: from, end, after });
  return pieces
    .map((piece) => {
      const { start, end } = trimmed(text, piece);
      return { start, end, after: piece.after };
    })
    .filter(({ start, end }) => end > start);
}

/** White space and line ends part two names only where the first one is whole; else they were set for width. */
function mergeSoft(text: string, pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const before = last && text.slice(last.start, last.end);
    if (last && before && SOFT.test(piece.after) && !UNIT_END.test(before.replace(/\s/g, "")) && !NONE.test(before))
      last.end = piece.end;
    else merged.push({ ...piece });
  }
  return merged;
}

function jointPieces(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const spans: Span[] = [];
  let from = start;
  for (const found of matchesOf(words, JOINT)) {
    const at = start + found.index;
    if (at < from || depthAt(words, found.index) > 0) continue;
    const next = at + found[0].length;
    if (!UNIT_END.test(text.slice(from, at)) || !UNIT_END.test(firstName(text.slice(next, end)))) continue;
    if (COMMITTEE.test(text.slice(from, at)) && ITS_GOVERNMENT.test(text.slice(next, end))) continue;
    spans.push({ start: from, end: at });
    from = next;
  }
  spans.push({ start: from, end });
  return spans;
}

function firstName(words: string): string {
  return words.replace(ET_CETERA, "");
}

function depthAt(words: string, index: number): number {
  let depth = 0;
  for (const sign of words.slice(0, index)) depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
  return depth;
}

/** 各市 | 县(区)人民政府 is one collective unit; so is 各市(州) | 县(市、区)党委 | 政府. */
function mergeLevels(text: string, pieces: readonly Span[]): Span[] {
  return merge(pieces, (before, piece) => {
    const name = text.slice(piece.start, piece.end);
    return (
      LEVELS_ONLY.test(text.slice(before.start, before.end)) &&
      /^(?:[省市县区州旗盟镇乡]|自治县|街道|新区|开发区|管委会|人民政府|政府)/.test(name) &&
      /[、和及,]/.test(text.slice(before.end, piece.start)) &&
      !/^[省市县区州][^(、人政党级委各乡镇区]/.test(name)
    );
  });
}

/** 县委、县政府 and 党委、政府 are one joint body. */
function mergeJointBodies(text: string, pieces: readonly Span[]): Span[] {
  return merge(
    pieces,
    (before, piece) =>
      COMMITTEE.test(text.slice(before.start, before.end)) && ITS_GOVERNMENT.test(text.slice(piece.start, piece.end)),
  );
}

function merge(pieces: readonly Span[], belongs: (before: Span, piece: Span) => boolean): Span[] {
  const merged: Span[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && belongs(last, piece)) last.end = piece.end;
    else merged.push({ start: piece.start, end: piece.end });
  }
  return merged;
}

function withoutEtCetera(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const found = ET_CETERA.exec(words);
  if (!found || found.index < 2 || NOT_ET_CETERA.test(words.slice(found.index - 1, found.index + 1)))
    return { start, end };
  return { start, end: start + found.index };
}

function withoutLeading(text: string, { start, end }: Span): Span {
  const found = LEADING.exec(text.slice(start, end));
  return { start: start + (found && isUnit(text.slice(start + found[0].length, end)) ? found[0].length : 0), end };
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isAround(text.charCodeAt(from))) from++;
  while (to > from && isAround(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
