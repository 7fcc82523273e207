import { type Happening, happenedBy } from "./lifecycle.ts";

/** An event, with the new due day where it changes the deadline. */
export interface DeadlineEvent extends Happening {
  readonly dueOn: string | null;
}

/** The due day that held on a day: the one stated, until a change of the deadline that had surely happened states another. */
export function dueDayOn(day: string, stated: string | null, events: readonly DeadlineEvent[]): string | null {
  const moved = happenedBy(day, events).findLast(({ kind, dueOn }) => kind === "DEADLINE_CHANGED" && dueOn !== null);
  return moved?.dueOn ?? stated;
}
