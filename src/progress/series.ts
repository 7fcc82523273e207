import { type DeadlineEvent, dueDayOn } from "../tasks/dueDay.ts";
import { acceptedSince, claimedStatus, verifiedStatus } from "../tasks/status.ts";
import { daysBetween } from "../time/days.ts";
import type { Span } from "./intervals.ts";

/** A task as far as progress is told of it. */
export interface TaskSeen {
  /** Day its plan was issued, YYYY-MM-DD; null when that is not known. */
  readonly since: string | null;
  readonly dueOn: string | null;
  readonly events: readonly DeadlineEvent[];
  /** What a document counts, of a set whose members it does not list. */
  readonly stated: {
    readonly total: number | null;
    readonly completed: number | null;
    readonly on: string | null;
  } | null;
}

/** The numbers of a point, each by the tasks behind it. */
export const MEASURES = ["total", "claimed", "verified", "closed", "overdue", "reopened", "onTime"] as const;
export type Measure = (typeof MEASURES)[number];

/** Where a group of tasks stood on a day. */
export interface Point<T extends TaskSeen> extends Span, Readonly<Record<Measure, readonly T[]>> {
  readonly medianDaysToVerification: number | null;
  readonly stated: readonly T[];
}

/** What is true of one task on a day. */
interface State {
  readonly measures: ReadonlySet<Measure>;
  readonly days: number | null;
}

/** One point an interval, from the events that had surely happened by its day. Counted sets are told apart from tasks. */
export function seriesOf<T extends TaskSeen>(tasks: readonly T[], spans: readonly Span[]): Point<T>[] {
  const listed = tasks.filter(({ stated }) => stated === null).map((task) => ({ task, stateOn: states(task) }));
  const sets = tasks.filter(({ stated }) => stated !== null);
  return spans.map((span) => {
    const found = listed.flatMap(({ task, stateOn }) => {
      const state = stateOn(span.on);
      return state === null ? [] : [{ task, ...state }];
    });
    const behind = (measure: Measure) => found.filter(({ measures }) => measures.has(measure)).map(({ task }) => task);
    return {
      ...span,
      ...(Object.fromEntries(MEASURES.map((measure) => [measure, behind(measure)])) as Record<Measure, T[]>),
      medianDaysToVerification: median(found.flatMap(({ days }) => days ?? [])),
      stated: statedBy(span.on, sets),
    };
  });
}

/** The state of a task by day. Days are asked in order, so that a day on which nothing happened costs no fold. */
function states(task: TaskSeen): (day: string) => State | null {
  let folded = { count: -1, claimed: "", verified: "", dueOn: null as string | null, since: null as string | null };
  return (day) => {
    if (task.since !== null && day < task.since) return null;
    const count = task.events.filter(({ onLatest }) => onLatest !== null && onLatest <= day).length;
    if (count !== folded.count)
      folded = {
        count,
        claimed: claimedStatus(task.events, day),
        verified: verifiedStatus(task.events, day),
        dueOn: dueDayOn(day, task.dueOn, task.events),
        since: acceptedSince(task.events, day),
      };
    const { claimed, verified, dueOn, since } = folded;
    const measures = new Set<Measure>(["total"]);
    if (claimed === "CLAIMED_COMPLETE") measures.add("claimed");
    if (since !== null) measures.add("verified");
    if (verified === "CLOSED") measures.add("closed");
    if (verified === "REOPENED" || verified === "FALSE") measures.add("reopened");
    if (since !== null && dueOn !== null && since <= dueOn) measures.add("onTime");
    if (dueOn !== null && dueOn < day && since === null && verified !== "NOT_IMPLEMENTED") measures.add("overdue");
    return { measures, days: since === null || task.since === null ? null : daysBetween(task.since, since) };
  };
}

function statedBy<T extends TaskSeen>(day: string, sets: readonly T[]): T[] {
  const on = ({ stated }: T) => stated?.on ?? "";
  return sets.filter((set) => on(set) <= day).sort((a, b) => (on(a) === on(b) ? 0 : on(a) < on(b) ? 1 : -1));
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return null;
  return Number.isInteger(middle) ? ((sorted[middle - 1] as number) + upper) / 2 : upper;
}
