import type { TaskKind, TaskStatus } from "../../generated/schema.ts";
import { claimedStatus, verifiedStatus } from "../../tasks/status.ts";
import { daysBetween } from "../../time/days.ts";
import { afterDay, type Happened, happenedBy, type Thresholds, type Verdict, whenInWords } from "../verdict.ts";

/** States after which a task needs no further watching. */
export const DONE: ReadonlySet<TaskStatus> = new Set(["ACCEPTED", "NOTICED", "CLOSED"]);

/** Claimed states of a task of which nothing was reported: the meeting or notice that sets a task is no report of it. */
const UNREPORTED: ReadonlySet<TaskStatus> = new Set(["UNKNOWN", "NOT_STARTED"]);

/** An event of a task; a change of its deadline bears the new one. */
export interface Step extends Happened {
  readonly dueOn?: string | null;
}

/** The deadline that stood on a day: the stated one, or the one it was last changed to by then. */
export function dueOnBy(stated: string | null, events: readonly Step[], day: string): string | null {
  const changes = happenedBy(events, day, "DEADLINE_CHANGED") as readonly Step[];
  return changes.reduce((dueOn, change) => change.dueOn ?? dueOn, stated);
}

/** A measure or directive whose source states no deadline; other tasks take theirs from the set they belong to. */
export function noDeadline({ kind, deadlineKind }: { kind: TaskKind; deadlineKind: string }): Verdict | null {
  if (deadlineKind !== "NONE" || (kind !== "MEASURE" && kind !== "DIRECTIVE")) return null;
  return {
    reason: "The source states no deadline.",
    severity: "WARNING",
    certainty: "CERTAIN",
    couldNotSee: "Whether a later document sets one.",
  };
}

/** O1: the due day has passed and nobody but the responsible side has said that the task is done. */
export function overdue(task: { dueOn: string | null; events: readonly Step[] }, day: string): Verdict | null {
  const dueOn = dueOnBy(task.dueOn, task.events, day);
  if (dueOn === null || day <= dueOn) return null;
  const status = verifiedStatus(task.events, day);
  if (DONE.has(status)) return null;
  const isSilent = status === "UNKNOWN" && UNREPORTED.has(claimedStatus(task.events, day));
  return {
    reason: `Due on ${dueOn}, ${isSilent ? "and no report of the task is known" : `and its verified status is ${status}`}.`,
    severity: "WARNING",
    certainty: isSilent ? "POSSIBLE" : "CERTAIN",
    couldNotSee: isSilent ? "Any document after the task was set: it may have been done, accepted or extended." : null,
  };
}

/** O2: the first report of completion came after the deadline that stood then. */
export function claimedLate(task: { dueOn: string | null; events: readonly Step[] }, day: string): Verdict | null {
  const [claim] = happenedBy(task.events, day, "REPORTED_COMPLETE");
  if (claim === undefined) return null;
  const dueOn = dueOnBy(task.dueOn, task.events, claim.onLatest);
  const certainty = dueOn === null ? null : afterDay(claim, dueOn);
  if (certainty === null) return null;
  return {
    reason: `Due on ${dueOn}, reported complete ${whenInWords(claim)}.`,
    severity: "WARNING",
    certainty,
    couldNotSee: certainty === "CERTAIN" ? null : "The day of the report, which may have been in time.",
    related: [claim.id],
  };
}

/** O3: the deadline was moved so many times. */
export function deadlineMoved(
  { events }: { events: readonly Happened[] },
  day: string,
  { deadlineMoves }: Pick<Thresholds, "deadlineMoves">,
): Verdict | null {
  const moves = happenedBy(events, day, "DEADLINE_CHANGED");
  const undated = events.filter(({ kind, onLatest }) => kind === "DEADLINE_CHANGED" && onLatest === null);
  if (moves.length + undated.length < deadlineMoves) return null;
  const isCertain = moves.length >= deadlineMoves;
  return {
    reason: `The deadline was moved ${isCertain ? moves.length : moves.length + undated.length} times (threshold ${deadlineMoves}).`,
    severity: "WARNING",
    certainty: isCertain ? "CERTAIN" : "POSSIBLE",
    couldNotSee: isCertain
      ? "Whether the changes were approved."
      : `The days of ${undated.length} of the changes, which may lie after the day asked.`,
    related: (isCertain ? moves : [...moves, ...undated]).map(({ id }) => id),
  };
}

/** O4: nothing is heard of a single task for so many days; a continuing duty needs checks that it is kept up instead. */
export function stalled(
  task: {
    kind: TaskKind;
    deadlineKind: string;
    dueOn: string | null;
    events: readonly Step[];
    /** Day of the oldest document that tells of the task. */
    documentDay: string | null;
  },
  day: string,
  { stalledDays, sustainDays }: Pick<Thresholds, "stalledDays" | "sustainDays">,
): Verdict | null {
  if (task.kind === "TASK_SET") return null;
  const dueOn = dueOnBy(task.dueOn, task.events, day);
  const isContinuing =
    task.deadlineKind === "LONG_TERM" || (task.deadlineKind === "COMPOSITE" && dueOn !== null && dueOn < day);
  if (!isContinuing && DONE.has(verifiedStatus(task.events, day))) return null;
  const heard = happenedBy(task.events, day);
  const last = (isContinuing ? happenedBy(task.events, day, "SUSTAIN") : heard).at(-1);
  const since = last?.onLatest ?? (isContinuing ? heard[0]?.onLatest : undefined) ?? task.documentDay;
  const limit = isContinuing ? sustainDays : stalledDays;
  if (since === null || daysBetween(since, day) <= limit) return null;
  const what = isContinuing ? "check that the task is kept up" : "event of the task";
  return {
    reason:
      last === undefined
        ? `No ${what} is known since it was set, by ${since}: ${daysBetween(since, day)} days (threshold ${limit}).`
        : `The last ${what} was by ${since}, ${daysBetween(since, day)} days ago (threshold ${limit}).`,
    severity: last === undefined ? "INFO" : "WARNING",
    certainty: "POSSIBLE",
    couldNotSee: "Reports and checks that are not in the graph.",
    related: last === undefined ? [] : [last.id],
  };
}
