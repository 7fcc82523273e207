/** The two time axes of an answer: the day of the world it speaks of, and the instant of the ledger it rests on. */
export interface Axes {
  /** Day asked about, YYYY-MM-DD. */
  readonly asOf: string;
  /** Instant of the ledger, ISO in UTC with milliseconds, so that text order is time order. */
  readonly knownAt: string;
  /** Whether an instant was asked for: then every fact is read in the state it had at that instant. */
  readonly historical: boolean;
}

/** End of what has not ended: greater than every real instant in text order, so that no predicate needs a null check. */
export const FOREVER = "9999-12-31T23:59:59.999Z";

/** One a time zone: making one takes 0.1 ms, as long as answering a small request. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** Today in a time zone, e.g. Asia/Shanghai: a day without a time is the local day. */
export function localDay(timeZone: string, now: Date): string {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  calendars.set(timeZone, calendar);
  return calendar.format(now);
}

/** The axes of a root field from its arguments; both default to now. */
export function axesOf(
  args: { asOf?: string | null; knownAt?: string | null },
  clock: { readonly now: Date; readonly timeZone: string },
): Axes {
  return {
    asOf: args.asOf ?? localDay(clock.timeZone, clock.now),
    knownAt: args.knownAt ?? clock.now.toISOString(),
    historical: args.knownAt !== undefined && args.knownAt !== null,
  };
}
