import type { Certainty, EventKind, Severity } from "../generated/schema.ts";
import { happenedBy as happenedInOrder } from "../tasks/lifecycle.ts";

/** What a rule says of one subject; null from a rule means that it does not fire. */
export interface Verdict {
  readonly reason: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** What the rule could not see; null when nothing was hidden from it. */
  readonly couldNotSee: string | null;
  /** Ids of the other facts that the verdict rests on; none when left out. */
  readonly related?: readonly string[];
  /** Tells it from other verdicts of the rule about the same subject, where there can be several. */
  readonly key?: string;
}

/** From when on a rule fires; arguments of the question, named in the answer. */
export interface Thresholds {
  readonly deadlineMoves: number;
  readonly stalledDays: number;
  readonly sustainDays: number;
  readonly massCloseCount: number;
  readonly massCloseDays: number;
  readonly contradictedMonths: number;
}

/** An event as rules see it: the days it can have happened on, YYYY-MM-DD, null where none is known. */
export interface Happened {
  readonly id: string;
  readonly kind: EventKind;
  readonly onEarliest: string | null;
  readonly onLatest: string | null;
}

/** Those events of some kinds that had surely happened by the day, in the order in which a state is folded from them. */
export function happenedBy(events: readonly Happened[], day: string, ...kinds: readonly EventKind[]): Dated[] {
  return happenedInOrder(day, events)
    .filter((event): event is Dated => event.onLatest !== null)
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
}

/** An event of which at least the latest day is known. */
export type Dated = Happened & { readonly onLatest: string };

/** Whether something happened after a day: surely, possibly, or not at all (null), as when no day of it is known. */
export function afterDay(
  { onEarliest, onLatest }: Pick<Happened, "onEarliest" | "onLatest">,
  day: string,
): Certainty | null {
  if (onLatest === null || onLatest <= day) return null;
  return onEarliest !== null && onEarliest > day ? "CERTAIN" : "POSSIBLE";
}

/** "on 2020-01-01", "by 2020-01-31" or "between … and …", as exactly as it is known. */
export function whenInWords({ onEarliest, onLatest }: Pick<Happened, "onEarliest" | "onLatest">): string {
  if (onLatest === null) return "on a day that is not stated";
  if (onEarliest === onLatest) return `on ${onLatest}`;
  return onEarliest === null ? `by ${onLatest}` : `between ${onEarliest} and ${onLatest}`;
}
