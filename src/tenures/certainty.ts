import { fromProperties } from "../reading/reading.ts";
import { type Bounds, certaintyOn } from "../time/certainty.ts";

/** The properties of a tenure that bound it, in the order `boundsOf` reads them. */
export const BOUNDS = ["fromEarliest", "fromLatest", "untilEarliest", "untilLatest"] as const;

export function boundsOf([fromEarliest, fromLatest, untilEarliest, untilLatest]: readonly unknown[]): Bounds {
  return { fromEarliest, fromLatest, untilEarliest, untilLatest } as Bounds;
}

/** How surely the tenure holds on the day asked about. */
export const certaintyField = fromProperties(BOUNDS, (bounds, axes) => certaintyOn(axes.asOf, boundsOf(bounds)));
