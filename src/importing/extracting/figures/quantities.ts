import { CLASSIFIERS, LOOSE_CLASSIFIERS, MEASURES, OUTLINE_HEADS, PER } from "../../gazetteers/units.ts";
import { CHINESE_NUMERAL, numeralValue } from "../text/numbers.ts";
import type { Span } from "../text/readableText.ts";

/** A number with its unit, as printed. */
export interface Quantity extends Span {
  value: number;
  valueTo: number | null;
  /** 万 and 亿 included. */
  unit: string | null;
  /** 多 or 余 behind the number. */
  isMore: boolean;
  /** 第…位. */
  isRank: boolean;
}

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const ARABIC = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?";
const CHINESE = `[${CHINESE_NUMERAL}]+(?:点[一二三四五六七八九零]+)?`;
const SCALE = "[百千]?[万亿]|[百千]";
const UNIT = `(?:${longestFirst(MEASURES)})(?:\\/(?:${longestFirst([...MEASURES, ...PER])}))?(?![A-Za-z])|(?:${longestFirst(CLASSIFIERS)})(?:\\([家件个人条项]?次\\)|\\(套\\))?`;
const DASH = "-|—{1,2}|~|至|到";

const START = new RegExp(`${ARABIC}|${CHINESE}`, "g");
const REST = new RegExp(
  `(?: (?=[百千]?[万亿](?:元|吨|亩|人|立方米|平方米|公里)))?(?<roundly>[多余](?=${SCALE}))?(?<scale>${SCALE})?(?<more> ?[多余])? ?(?<unit>${UNIT})|(?<bareScale>${SCALE})(?<bareMore>[多余])?`,
  "y",
);
const SECOND = new RegExp(` ?(?:${DASH}) ?(?<number>${ARABIC}|${CHINESE})(?![年月日])`, "y");
const PERCENT_OF = new RegExp(`百分之(${CHINESE}|${ARABIC})`, "g");
const GREAT = /([二两三四五六七八九十])大\p{Script=Han}{0,4}(?:产业|行业|园区|基地|流域|企业|集团)/gu;
const RANK = new RegExp(
  `(?:(?:排名|位列|位居|居|列|名列|跃居|排在?|升至)[^,。;、第\n]{0,10}|全[国省市区州县盟疆])第 ?(${ARABIC}|${CHINESE})(?: ?[位名个家])?`,
  "g",
);
const INDEX =
  /(?:指数|得分|评分|总分|分值|满意度)(?:平均)?(?:为|达到?|是|:)? ?(\d+(?:\.\d+)?)(?: ?分)?(?![\d年月日个%])/g;

const NO_NUMBER_BEFORE = /[A-Za-z\d.〔[第#№/+×*]$/;
const DEADLINE_BEHIND = /^(?:之?内|工作日|自然日)/;
const QUOTED = 12;

/** The quantities of a text, in order. A number without a unit is none, nor is an ordinal, a date or the number of a document. */
export function quantities(text: string): Quantity[] {
  const found = [...special(text), ...plain(text)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((quantity) => {
    if (quantity.start < end) return false;
    end = quantity.end;
    return true;
  });
}

function* plain(text: string): Iterable<Quantity> {
  let behind = 0;
  for (const { 0: printed, index } of text.matchAll(START)) {
    if (index < behind) continue;
    const quantity = quantityAt(text, index, printed);
    if (quantity === null) continue;
    behind = quantity.end;
    yield quantity;
  }
}

function quantityAt(text: string, index: number, printed: string): Quantity | null {
  if (NO_NUMBER_BEFORE.test(text.slice(Math.max(0, index - 1), index))) return null;
  const isChinese = !/\d/.test(printed);
  const first = rest(text, index + printed.length);
  SECOND.lastIndex = first.end;
  const dash = SECOND.exec(text);
  const second = dash === null ? null : rest(text, first.end + dash[0].length);
  const isRange = second !== null && second.unit !== null && (first.unit === null || first.unit === second.unit);
  const last = isRange ? second : first;
  const value = numeralValue(printed);
  const valueTo = isRange ? numeralValue(dash?.groups?.number ?? "") : null;
  if (last.unit === null || value === null) return null;
  const quantity = { value, valueTo, unit: last.unit, start: index, end: last.end, isMore: last.isMore, isRank: false };
  if (isRange && (valueTo === null || valueTo <= value)) return null;
  if (isChinese && !isCountedInWords(text, quantity, printed)) return null;
  if (!isChinese && /^\d+\.\d+$/.test(printed) && CLASSIFIERS.includes(last.unit))
    return afterMarker(text, quantity, printed);
  return isCounted(text, quantity) ? quantity : null;
}

interface Rest {
  unit: string | null;
  isMore: boolean;
  end: number;
}

function rest(text: string, offset: number): Rest {
  REST.lastIndex = offset;
  const found = REST.exec(text);
  const { scale = "", roundly, more, unit = "", bareScale = "", bareMore } = found?.groups ?? {};
  const printed = scale + unit + bareScale;
  const isMore = (roundly ?? more ?? bareMore) !== undefined;
  return { unit: printed === "" ? null : printed, isMore, end: offset + (found?.[0].length ?? 0) };
}

/** `1.5家企业` at the head of a line is item 1: nothing is counted in tenths. */
function afterMarker(text: string, quantity: Quantity, printed: string): Quantity | null {
  const point = printed.indexOf(".");
  const isItem = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, quantity.start - 4), quantity.start));
  if (!isItem) return quantity;
  return { ...quantity, value: Number(printed.slice(point + 1)), start: quantity.start + point + 1 };
}

function isCounted(text: string, { start, end, unit }: Quantity): boolean {
  const behind = text.slice(end, end + 6);
  if (DEADLINE_BEHIND.test(behind) || isQuotedPhrase(text, start, end)) return false;
  if (/^[百千万亿]+$/.test(unit ?? ""))
    return !/^[\p{Script=Han}]/u.test(behind) || /^(?:人|户|家|亩|以上|左右)/.test(behind);
  if (unit?.endsWith("类"))
    return !/^(?:水|标准|功能|区|以[上下]|及以|地表|海)/.test(behind) && text[start - 1] !== "劣";
  // 日最大8小时 is part of the name of the ozone indicator.
  if (unit === "小时") return !/(?:最大|滑动)$/.test(text.slice(Math.max(0, start - 2), start));
  // a notice runs 7 days: nothing is measured
  if (/^(?:天|日|个工作日)$/.test(unit ?? "") && /公示[^。;\n]{0,40}$/.test(text.slice(Math.max(0, start - 48), start)))
    return false;
  if (unit === "部") return !behind.startsWith("门");
  // 2 组织体系: the heading of a section
  if (unit === "组" && behind.startsWith("织")) return false;
  if (unit === "期") return !/^(?:工程|项目|建设|规划)/.test(behind);
  return unit !== "位" || !/^(?:一体|数)/.test(behind);
}

/** Chinese numerals count less often than they announce: 三个方面, 一把手, 两个维护. */
function isCountedInWords(text: string, { value, unit, start, end }: Quantity, printed: string): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const behind = text.slice(end, end + 14);
  if (/[几数近上成每第初周之同统]$/.test(before) && !/[近每同]$/.test(before)) return false;
  if (value <= 1 || unit === "道" || /^[百千]+$/.test(printed) || isQuotedPhrase(text, start, end)) return false;
  if (/[月日号年]$/.test(before) && value <= 10) return false;
  if (value > 10) return !/^[天小]/.test(unit ?? "") || /天数/.test(before);
  if (LOOSE_CLASSIFIERS.includes(unit ?? "")) return false;
  // 四套班子: the leaderships of a place
  if (unit === "套" && behind.startsWith("班子")) return false;
  if (unit === "个方面") return /^的?(?:突出|具体|主要)?(?:问题|建议|任务|内容|措施|意见)/.test(behind);
  if (/(?:从|围绕|着重|强调了?|讲了?|谈了?|做到|坚持|把握|聚焦|突出|以)$/.test(before)) return false;
  return !OUTLINE_HEADS.some((head) => behind.startsWith(head)) && !/^[^,。;、!?\n]{0,12}:/.test(behind);
}

/** Inside a short pair of quotation marks: a slogan or a name. */
function isQuotedPhrase(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - QUOTED), start);
  const behind = text.slice(end, end + QUOTED);
  const opens = Math.max(before.lastIndexOf("“"), before.lastIndexOf("‘"));
  if (opens < 0 || /[”’]/.test(before.slice(opens))) return false;
  const closes = behind.search(/[”’]/);
  return closes >= 0 && !/[“‘,。]/.test(behind.slice(0, closes));
}

function* special(text: string): Iterable<Quantity> {
  const common = { valueTo: null, isMore: false, isRank: false };
  for (const { 0: words, 1: number = "", index } of text.matchAll(PERCENT_OF)) {
    const value = numeralValue(number);
    if (value !== null && text[index - 1] !== "个")
      yield { ...common, value, unit: "%", start: index, end: index + words.length };
  }
  for (const { 0: words, 1: number = "", index } of text.matchAll(GREAT)) {
    const value = numeralValue(number);
    if (value !== null && !isQuotedPhrase(text, index, index + words.length))
      yield { ...common, value, unit: "大", start: index, end: index + 2 };
  }
  for (const { 0: words, 1: number = "", index } of text.matchAll(RANK)) {
    const value = numeralValue(number);
    const start = index + words.lastIndexOf("第");
    const end = index + words.length;
    if (value === null || /^[批次届期季轮条款项组]/.test(text.slice(end, end + 1))) continue;
    yield { ...common, value, unit: "位", start, end, isRank: true };
  }
  for (const { 0: words, 1: number = "", index } of text.matchAll(INDEX)) {
    const start = index + words.lastIndexOf(number);
    yield {
      ...common,
      value: Number(number),
      unit: words.endsWith("分") ? "分" : null,
      start,
      end: index + words.length,
    };
  }
}
