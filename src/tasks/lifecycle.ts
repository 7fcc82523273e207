import type { EventKind } from "../generated/schema.ts";

/** What happened, as far as it can be put in order. */
export interface Happening {
  readonly kind: EventKind;
  /** Latest day it can have happened, YYYY-MM-DD, or null when no day is known. */
  readonly onLatest: string | null;
}

/** From inspection to rebound: the order in which the events of one day are taken. Of two truths of one day the worse stands. */
const LIFECYCLE: readonly EventKind[] = [
  "FEEDBACK",
  "HANDED_OVER",
  "SUBMITTED",
  "APPROVED",
  "ISSUED",
  "DEADLINE_CHANGED",
  "OWNER_CHANGED",
  "STARTED",
  "SUSPENDED",
  "DISPATCHED",
  "PROGRESS_REPORTED",
  "REPORTED_COMPLETE",
  "ACCEPTANCE_REQUESTED",
  "TESTED",
  "SITE_CHECKED",
  "RETURNED",
  "ACCEPTED",
  "PUBLIC_NOTICE_OPENED",
  "OBJECTION_RAISED",
  "NOTICE_CLOSED",
  "CLOSED_NOT_IMPLEMENTED",
  "WRITTEN_OFF",
  "FILED",
  "PUBLISHED",
  "SUSTAIN",
  "LOOK_BACK_PASSED",
  "LOOK_BACK_FAILED",
  "REBOUNDED",
  "REOPENED",
  "FOUND_SHAM",
];

const ranks: ReadonlyMap<EventKind, number> = new Map(LIFECYCLE.map((kind, rank) => [kind, rank]));

/** What had surely happened by the day, oldest first; events of one day stand in the order of a task's life. */
export function happenedBy<T extends Happening>(day: string, events: readonly T[]): T[] {
  const happened = events.filter((event) => event.onLatest !== null && event.onLatest <= day);
  return happened.sort((a, b) => compare(a.onLatest as string, b.onLatest as string) || rankOf(a) - rankOf(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rankOf({ kind }: Happening): number {
  return ranks.get(kind) ?? LIFECYCLE.length;
}
