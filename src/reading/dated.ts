import { certaintyOn } from "../time/certainty.ts";
import { type ComputedField, fromProperties } from "./reading.ts";

/** How surely `[from, until)` holds on the day asked; an end that is not stated leaves it possible. */
const certainty = fromProperties(["from", "until"], ([from, until], axes) => {
  const [begins, ends] = [from as string | null, until as string | null];
  return certaintyOn(axes.asOf, { fromEarliest: begins, fromLatest: begins, untilEarliest: ends, untilLatest: ends });
});

/** What every noun that implements `Dated` works out. */
export const datedComputed: Readonly<Record<string, ComputedField>> = { certainty };
