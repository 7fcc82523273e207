import type { Interval } from "../generated/schema.ts";
import { plusDays } from "../time/days.ts";

/** An interval of whole days `[from, until)`, and the day its numbers speak of. */
export interface Span {
  readonly from: string;
  readonly until: string;
  readonly on: string;
}

/** Months of an interval of the calendar; a day is none. */
const MONTHS: Readonly<Record<Interval, number>> = { DAY: 0, MONTH: 1, QUARTER: 3 };

/**
 * The days `[from, until)` cut at the ends of days, months or quarters of the calendar. None begins after `asOf`, and
 * none speaks of a later day. At most `most` + 1, so that more are noticed.
 */
export function intervals(every: Interval, from: string, until: string, asOf: string, most: number): Span[] {
  const spans: Span[] = [];
  for (let begins = from; begins < until && begins <= asOf && spans.length <= most; ) {
    const next = nextStart(every, begins);
    const ends = next < until ? next : until;
    const last = plusDays(ends, -1);
    spans.push({ from: begins, until: ends, on: last < asOf ? last : asOf });
    begins = ends;
  }
  return spans;
}

function nextStart(every: Interval, day: string): string {
  const months = MONTHS[every];
  if (months === 0) return plusDays(day, 1);
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, Math.floor((month - 1) / months) * months + months, 1)).toISOString().slice(0, 10);
}
