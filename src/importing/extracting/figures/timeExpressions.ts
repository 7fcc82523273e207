import type { ExtractionContext } from "../context.ts";
import { numeralValue } from "../text/numbers.ts";
import type { Span } from "../text/readableText.ts";

/** A word of the text that says when. */
export interface TimeExpression extends Span {
  /** ISO, as precise as stated: 2019, 2019-03, 2019-Q1, 2019-03-31, 2018/2020; null where no year is known. */
  iso: string | null;
  /** AT a day, month or year; UNTIL (截至…) and SINCE (…以来) it; DUE: a day still to come (…前, 到…年). */
  kind: TimeKind;
  precision: Precision;
  /** True where the year is read from the context. */
  inferred: boolean;
}

export type TimeKind = "AT" | "UNTIL" | "SINCE" | "DUE";
export type Precision = "DAY" | "MONTH" | "QUARTER" | "YEAR" | "PERIOD";

const DASH = "(?:至|到|-|—+|~)";
const YEAR_DIGITS = "(?:19|20) ?\\d ?\\d";
const CHINESE_YEAR = "[一二][〇零九○O][〇零○O一二三四五六七八九]{2}";
const NUMBER = "(?:\\d ?\\d?|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";

const YEAR = `(?:(?<year>${YEAR_DIGITS}|${CHINESE_YEAR}) ?年度?|(?<relative>今年|本年度?|去年|上年度?|明年))`;
const MONTH = `(?<month>${NUMBER}) ?月份?`;
const DAY = `(?<day>${NUMBER}) ?[日号]`;
const PART = "(?<part>上半年|下半年|第?[一二三四1-4]季度|年?[底末初]|[上中下]旬)";
const TO_DAY = `(?:${DASH} ?(?:(?<toYear>${YEAR_DIGITS}) ?年 ?)?(?:(?<toMonth>\\d ?\\d?) ?月 ?)?(?<toDay>\\d ?\\d?) ?[日号])`;
const TO_MONTH = `(?:${DASH} ?(?:(?<toYear2>${YEAR_DIGITS}) ?年 ?)?(?<toMonth2>\\d ?\\d?) ?月)`;
const FROM_YEAR = `(?<fromYear>${YEAR_DIGITS}) ?年? ?${DASH} ?(?<lastYear>${YEAR_DIGITS}) ?年`;
const NUMERIC = "(?<isoYear>(?:19|20)\\d\\d)[-./](?<isoMonth>\\d{1,2})[-./](?<isoDay>\\d{1,2})(?!\\d)";
const AFTER = "(?<after> ?(?:以来|来(?=[,，])|起(?!草)|开始|之?前(?!往|期|三|两|十|列|身|沿|置|提|景|所|来)|以前))?";

/** 同月12日; 5月9日调研,12日召开会议,20日拆除: a day of the month that was named last. */
const SAME_MONTH =
  "(?:(?:同|当)月 ?|(?<=[,;。、] ?))(?<sameDay>\\d\\d?|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日(?![^\\u3400-\\u9fff,]|[内前后起均常])";

/** 当晚召开会议: the day that was named last. */
const THAT_DAY = "(?<=[,;。] ?)(?<thatDay>当[日天晚]|同日)";

const EXPRESSION = new RegExp(
  `(?<!\\d)(?:${FROM_YEAR}|${NUMERIC}|${YEAR} ?(?:${MONTH} ?(?:${DAY} ?${TO_DAY}?|${TO_MONTH})?)?${PART}?|` +
    `${MONTH.replace("month", "bareMonth")} ?(?:${DAY.replace("day", "bareDay")} ?${TO_DAY.replace(/<to/g, "<bareTo")}?|(?<barePart>[底末初]|[上中下]旬|${TO_MONTH.replace(/<to/g, "<bareTo")})|(?=[,，起以]))` +
    `|${SAME_MONTH}|${THAT_DAY})${AFTER}`,
  "g",
);

const UNTIL_BEFORE = /截[至止]到?(?:了|于)?$/;
const DUE_BEFORE = /(?:^|[,。;:、!?”)]|确保|力争|争取|计划|预计|目标是?)到$/;
const RELATIVE_YEARS: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 上: -1, 明: 1 };
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/**
 * The time expressions of the joined text, in order. A day or month without a year takes the year of the last full date
 * of its paragraph, else the document's year; without either no year is invented.
 */
export function timeExpressions(context: Pick<ExtractionContext, "text" | "head">): readonly TimeExpression[] {
  const known = found.get(context);
  if (known !== undefined) return known;
  const times = read(context);
  found.set(context, times);
  return times;
}

/** Figures, regulations and events ask for the same times: they are read once for a document. */
const found = new WeakMap<object, readonly TimeExpression[]>();

function read({ text, head }: Pick<ExtractionContext, "text" | "head">): TimeExpression[] {
  const joined = text.joined.text;
  const documentYear = head.year ?? yearOfAnniversary(joined);
  const times: TimeExpression[] = [];
  let lineStart = 0;
  let nextLine = joined.indexOf("\n") + 1;
  let carried: number | null = null;
  let last = null as LastNamed | null;
  for (const match of joined.matchAll(EXPRESSION)) {
    const groups = match.groups ?? {};
    while (nextLine > 0 && nextLine <= match.index) {
      lineStart = nextLine;
      nextLine = joined.indexOf("\n", lineStart) + 1;
      carried = null;
    }
    const before = joined.slice(Math.max(lineStart, match.index - 8), match.index);
    const lastDay: number | null = last?.day ?? null;
    const parsed: Parsed | null =
      groups.sameDay === undefined && groups.thatDay === undefined
        ? parse(groups, carried ?? documentYear, documentYear)
        : dayOfMonth(groups.sameDay, last, lineStart);
    if (parsed === null) continue;
    const { year, month, isBareYear, ...rest }: Parsed = parsed;
    const day =
      value(groups.sameDay ?? groups.day ?? groups.bareDay ?? groups.isoDay) ?? (groups.thatDay ? lastDay : null);
    last = month === null ? null : { year, month, day, lineStart };
    const end = match.index + match[0].length;
    times.push({ ...rest, start: match.index, end, kind: kindOf(before, groups.after, rest.precision) });
    if (!isBareYear || /^[,以]/.test(joined.slice(end, end + 1))) carried = year ?? carried;
  }
  return times;
}

interface Parsed {
  iso: string | null;
  precision: Precision;
  inferred: boolean;
  year: number | null;
  month: number | null;
  isBareYear: boolean;
}

/** The month named last, with its day, and where its line begins. */
interface LastNamed {
  year: number | null;
  month: number;
  day: number | null;
  lineStart: number;
}

/** A day without its month takes the last one of its line; that day, when none is printed, is the last one itself. */
function dayOfMonth(printed: string | undefined, last: LastNamed | null, lineStart: number): Parsed | null {
  if (last === null || last.lineStart !== lineStart) return null;
  const day = printed === undefined ? last.day : value(printed);
  if (day === null || day < 1 || day > 31) return null;
  const { year, month } = last;
  const on = year === null ? null : iso(year, month, day);
  return { iso: on, precision: "DAY", inferred: true, year, month, isBareYear: false };
}

function parse(
  groups: Partial<Record<string, string>>,
  contextYear: number | null,
  documentYear: number | null,
): Parsed | null {
  if (groups.fromYear !== undefined) {
    const iso = `${digits(groups.fromYear)}/${digits(groups.lastYear)}`;
    return { iso, precision: "PERIOD", inferred: false, year: null, month: null, isBareYear: true };
  }
  const relative = groups.relative;
  const stated = groups.year ?? groups.isoYear;
  const base = relative === undefined ? contextYear : documentYear;
  const year =
    stated !== undefined ? yearValue(stated) : base === null ? null : base + (RELATIVE_YEARS[relative?.[0] ?? ""] ?? 0);
  const month = value(groups.month ?? groups.bareMonth ?? groups.isoMonth);
  const day = value(groups.day ?? groups.bareDay ?? groups.isoDay);
  if ((month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > 31))) return null;
  const inferred = stated === undefined;
  const isBareYear = month === null;
  const part = groups.part ?? groups.barePart ?? "";
  if (year === null) return { iso: null, precision: unyeared(month, day), inferred, year, month, isBareYear };
  const common = { inferred, year, month, isBareYear };
  if (month === null) return { ...yearPart(year, part), ...common };
  if (day === null && /[底末]$/.test(part)) return { iso: lastDay(year, month), precision: "DAY", ...common };
  const to = endOf(groups, year, month);
  const from = day === null ? iso(year, month) : iso(year, month, day);
  return { iso: to === null ? from : `${from}/${to}`, precision: day === null ? "MONTH" : "DAY", ...common };
}

function unyeared(month: number | null, day: number | null): Precision {
  return day !== null ? "DAY" : month !== null ? "MONTH" : "YEAR";
}

function yearPart(year: number, part: string): Pick<Parsed, "iso" | "precision"> {
  if (part.endsWith("季度"))
    return { iso: `${year}-Q${QUARTERS[part.replace("第", "")[0] ?? ""] ?? 1}`, precision: "QUARTER" };
  if (part === "上半年") return { iso: `${year}-01/${year}-06`, precision: "PERIOD" };
  if (part === "下半年") return { iso: `${year}-07/${year}-12`, precision: "PERIOD" };
  if (/[底末]$/.test(part)) return { iso: `${year}-12-31`, precision: "DAY" };
  return { iso: String(year), precision: "YEAR" };
}

function endOf(groups: Partial<Record<string, string>>, year: number, month: number): string | null {
  const toYear = groups.toYear ?? groups.toYear2 ?? groups.bareToYear ?? groups.bareToYear2;
  const toMonth = value(groups.toMonth ?? groups.toMonth2 ?? groups.bareToMonth ?? groups.bareToMonth2);
  const toDay = value(groups.toDay ?? groups.bareToDay);
  if (toMonth === null && toDay === null) return null;
  const lastYear = toYear === undefined ? year : digits(toYear);
  return toDay === null ? iso(lastYear, toMonth ?? month) : iso(lastYear, toMonth ?? month, toDay);
}

function kindOf(before: string, after: string | undefined, precision: Precision): TimeKind {
  if (UNTIL_BEFORE.test(before)) return "UNTIL";
  const suffix = after?.trim() ?? "";
  if (/来$|起$|开始$/.test(suffix)) return "SINCE";
  if (/前$/.test(suffix)) return "DUE";
  if (precision !== "PERIOD" && DUE_BEFORE.test(before)) return "DUE";
  return "AT";
}

/** 建党一百周年 tells the year in which it is celebrated. */
function yearOfAnniversary(text: string): number | null {
  const found =
    /(建党|中国共产党成立|新中国成立|建国|中华人民共和国成立)(\d{2,3}|[一二三四五六七八九十百]+) ?周年/.exec(text);
  const years = numeralValue(found?.[2] ?? "");
  return years === null ? null : (/党/.test(found?.[1] ?? "") ? 1921 : 1949) + years;
}

function yearValue(printed: string): number {
  return numeralValue(printed.replace(/[○O]/g, "〇")) ?? 0;
}

function digits(printed: string | undefined): number {
  return Number((printed ?? "").replaceAll(" ", ""));
}

function value(printed: string | undefined): number | null {
  return printed === undefined ? null : numeralValue(printed);
}

function iso(year: number, month: number, day?: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

function lastDay(year: number, month: number): string {
  return iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}
