import { CHINESE_NUMERAL, numeralValue } from "../text/numbers.ts";

/** The last day of a stated time. */
export interface DueDay {
  on: string | null;
  /** The year that later words of the same field inherit. */
  year: number | null;
  inferred: boolean;
}

const HAN = `[${CHINESE_NUMERAL}○O]`;
const YEAR = `(?:(?:19|20)\\d{2} ?年度?|[二一][${CHINESE_NUMERAL}○O]{3}年|今年|本年度?|当年|明年|次年|后年|年内)`;
const MONTH = `(?:(?:1[0-2]|0?[1-9]) ?月份?|(?:十[一二]?|[一二三四五六七八九])月份?)`;
const DAY = `(?:\\d{1,2} ?[日号]|${HAN}{1,3}[日号])`;
const PART_OF_YEAR = "(?:第?[一二三四1-4]季度(?:末|底)?|[上下]半年|年?[底末]|年[终内])";
const PART_OF_MONTH = "(?:[上中下]旬|[底末中])";
const BY = "(?:之前|以前|底前|末前|前|内|止|完成前)?";
const TO = " ?(?:[-~—至到]|——) ?";

/**
 * A time by which something is to be done: 2021年12月底前, 6月30日前, 今年年底, 2021年第三季度, 2019.12, 2020年3月至10月, “十四五”末,
 * 印发后30日内. Of a period the end counts.
 */
export const DUE_DAY = new RegExp(
  [
    `(?<iso>(?:19|20)\\d{2}[-./](?:1[0-2]|0?[1-9])(?:[-./](?:3[01]|[12]\\d|0?[1-9]))?(?!\\d|[-./]\\d))${BY}`,
    `(?:(?:19|20)\\d{2} ?年?${TO})?(?:${YEAR}(?:${PART_OF_YEAR}|(?:${MONTH}(?:${DAY}|${PART_OF_MONTH})?)?)${TO})?(?<year>${YEAR}) ?(?:(?<partOfYear>${PART_OF_YEAR})|(?:${MONTH}${DAY}?${TO})?(?<month>${MONTH}) ?(?:(?<day>${DAY})|(?<partOfMonth>${PART_OF_MONTH}))?)?${BY}`,
    `(?:${MONTH}${DAY}?${TO})?(?<bareMonth>${MONTH}) ?(?:(?:${DAY}${TO})?(?<bareDay>${DAY})|(?<barePartOfMonth>${PART_OF_MONTH}))?${BY}`,
    `(?<barePartOfYear>${PART_OF_YEAR}|(?<!为)全年|月[底末]|本月[底末]?)${BY}`,
    `[“"]?十(?<plan>[二三四五六])五[”"]?(?:规划)?(?:期间|期)?(?:末|结束)?${BY}`,
    `(?:印发|下发|发布|接到|收到|反馈|批准|实施|通知)[^,;。]{0,10}?(?:之日起|后|起)?(?<within>\\d{1,3}|${HAN}{1,4})(?<withinUnit>个?工作日|日|天|个月|年)(?:之)?内`,
  ].join("|"),
  "g",
);

const RELATIVE: Readonly<Record<string, number>> = { 明: 1, 次: 1, 后: 2 };
const FIRST_PLAN_ENDS = 1957;

/** The day that the groups of DUE_DAY tell, or null for a time that is none (13月). */
export function dueDay(
  groups: Partial<Record<string, string>>,
  contextYear: number | null,
  calendar: { year: number | null; issuedOn: string | null },
): DueDay | null {
  if (groups.iso !== undefined) return isoDay(groups.iso);
  if (groups.plan !== undefined) return planEnd(groups.plan);
  if (groups.within !== undefined) return within(groups.within, groups.withinUnit ?? "", calendar.issuedOn);
  const stated = groups.year === undefined ? null : yearOf(groups.year, calendar.year);
  const year = stated?.year ?? contextYear;
  const inferred = stated === null || stated.inferred;
  if (year === null) return { on: null, year: null, inferred };
  const on = lastDay(year, groups);
  return on === null ? null : { on, year, inferred };
}

function lastDay(year: number, groups: Partial<Record<string, string>>): string | null {
  const month = numberIn(groups.month ?? groups.bareMonth);
  if (month === null) return endOfPart(year, groups.partOfYear ?? groups.barePartOfYear ?? "");
  const day = numberIn(groups.day ?? groups.bareDay) ?? dayOfPart(groups.partOfMonth ?? groups.barePartOfMonth);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day !== null && (day < 1 || day > last)) return null;
  return iso(year, month, day ?? last);
}

function endOfPart(year: number, part: string): string | null {
  const quarter = /([一二三四1-4])季度/.exec(part)?.[1];
  if (quarter !== undefined) return lastDay(year, { month: String((numeralValue(quarter) ?? 0) * 3) });
  if (part === "上半年") return iso(year, 6, 30);
  // 月底前 without a month: the month of the document is not that of its deadline
  if (/^本?月/.test(part)) return null;
  return iso(year, 12, 31);
}

function dayOfPart(part: string | undefined): number | null {
  if (part === "上旬") return 10;
  if (part === "中旬") return 20;
  return part === "中" ? 15 : null;
}

function isoDay(printed: string): DueDay {
  const [year = 0, month = 0, day] = printed.split(/[-./]/).map(Number);
  const on = lastDay(year, { month: String(month), ...(day !== undefined && { day: String(day) }) });
  return { on, year, inferred: false };
}

/** The five-year plans end in 1957, (二五) 1962, …, (十三五) 2020, (十四五) 2025. */
function planEnd(sign: string): DueDay {
  const year = FIRST_PLAN_ENDS + 5 * (9 + (numeralValue(sign) ?? 0)) + 3;
  return { on: iso(year, 12, 31), year, inferred: true };
}

function within(count: string, unit: string, issuedOn: string | null): DueDay {
  const steps = numeralValue(count);
  if (issuedOn === null || steps === null || unit.endsWith("工作日")) return { on: null, year: null, inferred: true };
  const day = new Date(`${issuedOn}T00:00:00Z`);
  if (unit === "个月") day.setUTCMonth(day.getUTCMonth() + steps);
  else if (unit === "年") day.setUTCFullYear(day.getUTCFullYear() + steps);
  else day.setUTCDate(day.getUTCDate() + steps);
  return { on: day.toISOString().slice(0, 10), year: day.getUTCFullYear(), inferred: true };
}

function yearOf(printed: string, documentYear: number | null): { year: number; inferred: boolean } | null {
  const numeral = printed.replace(/[年度 ]/g, "").replace(/[○O]/g, "〇");
  const year = numeralValue(numeral);
  if (year !== null) return { year, inferred: false };
  return documentYear === null ? null : { year: documentYear + (RELATIVE[printed[0] ?? ""] ?? 0), inferred: true };
}

function numberIn(printed: string | undefined): number | null {
  return printed === undefined ? null : numeralValue(printed.replace(/[月份日号 ]/g, ""));
}

function iso(year: number, month: number, day: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
