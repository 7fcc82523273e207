import type { Certainty } from "../generated/schema.ts";

/** What is known of a half-open interval `[from, until)`: days YYYY-MM-DD, null where nothing is known. */
export interface Bounds {
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
}

/**
 * How surely an interval holds on a day: CERTAIN when it must have begun and cannot have ended, POSSIBLE when
 * nothing rules it out, null when it cannot hold.
 */
export function certaintyOn(day: string, bounds: Bounds): Certainty | null {
  const { fromEarliest, fromLatest, untilEarliest, untilLatest } = bounds;
  if (fromEarliest !== null && day < fromEarliest) return null;
  if (untilLatest !== null && day >= untilLatest) return null;
  const begun = fromLatest !== null && fromLatest <= day;
  const notEnded = untilEarliest !== null && day < untilEarliest;
  return begun && notEnded ? "CERTAIN" : "POSSIBLE";
}
