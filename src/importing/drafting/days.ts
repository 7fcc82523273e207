import type { DatePrecision } from "../../generated/schema.ts";

/** First and last day of a date as precise as it is stated: 2019, 2019-03, 2019-Q1, 2019-03-31, 2018/2020. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
  readonly precision: DatePrecision;
}

export function dayRange(stated: string | null): DayRange | null {
  if (stated === null) return null;
  const [from, to] = stated.split("/");
  if (to !== undefined) {
    const [first, last] = [dayRange(from as string), dayRange(to)];
    return first && last ? { first: first.first, last: last.last, precision: "TERM" } : null;
  }
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(stated);
  if (match === null) return null;
  const [, year, quarter, month, day] = match as unknown as [string, string, string?, string?, string?];
  if (day !== undefined) return { first: stated, last: stated, precision: "DAY" };
  if (month !== undefined)
    return { first: `${year}-${month}-01`, last: lastDay(year, Number(month)), precision: "MONTH" };
  if (quarter !== undefined) {
    const end = Number(quarter) * 3;
    return {
      first: `${year}-${String(end - 2).padStart(2, "0")}-01`,
      last: lastDay(year, end),
      precision: "QUARTER",
    };
  }
  return { first: `${year}-01-01`, last: `${year}-12-31`, precision: "YEAR" };
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function lastDay(year: string, month: number): string {
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}
