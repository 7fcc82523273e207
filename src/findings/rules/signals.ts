import type { EventKind, FigureKind, TaskStatus, Trend } from "../../generated/schema.ts";
import { plusMonths } from "../../time/days.ts";
import { afterDay, type Happened, happenedBy, type Thresholds, type Verdict, whenInWords } from "../verdict.ts";
import { DONE } from "./deadlines.ts";

/** F1: a signal to check, never a finding of fault. */
export function claimContradicted(): Verdict {
  return {
    reason: "The responsible side reports completion, and another side observed otherwise.",
    severity: "SERIOUS",
    certainty: "POSSIBLE",
    couldNotSee: "Which tasks the observation is about, unless it names them.",
  };
}

/** Kinds of events by which another side says that a task is not done. */
export const CONTRARY: readonly EventKind[] = [
  "LOOK_BACK_FAILED",
  "OBSERVED_CONTRARY",
  "OBJECTION_RAISED",
  "EXPOSED",
  "FOUND_SHAM",
];

/** Petitions that raised the issue of a task, found in `[foundFrom, foundUntil)`. */
export interface PetitionSeen {
  readonly id: string;
  readonly foundFrom: string | null;
  readonly foundUntil: string | null;
}

/** F1: within so many months after a claim of completion, a look-back, an observation or petitions point the other way. */
export function contradictedAfterClaim(
  { claim, events, petitions }: { claim: Happened; events: readonly Happened[]; petitions: readonly PetitionSeen[] },
  day: string,
  { contradictedMonths }: Pick<Thresholds, "contradictedMonths">,
): Verdict | null {
  if (claim.onLatest === null || claim.onLatest > day) return null;
  const claimed = claim.onLatest;
  const limit = plusMonths(claimed, contradictedMonths);
  const isWithin = (from: string) => from <= limit && from <= day;
  const observed = happenedBy(events, day, ...CONTRARY).filter(
    (event) => afterDay(event, claimed) !== null && isWithin(event.onEarliest ?? event.onLatest),
  );
  const complaints = petitions.filter(
    ({ foundFrom }) => foundFrom !== null && foundFrom > claimed && isWithin(foundFrom),
  );
  if (observed.length + complaints.length === 0) return null;
  const words = [
    ...observed.map((event) => `${event.kind} ${whenInWords(event)}`),
    ...complaints.map(({ foundFrom }) => `petitions from ${foundFrom} on`),
  ];
  return {
    reason: `Reported complete ${whenInWords(claim)}; to be checked, since within ${contradictedMonths} months: ${words.join(", ")}.`,
    severity: "SERIOUS",
    certainty: "POSSIBLE",
    couldNotSee: "Whether what was seen later was there when completion was reported.",
    related: [...observed, ...complaints].map(({ id }) => id),
  };
}

/** An issue that may be an earlier one again. */
export interface LaterIssue {
  readonly id: string;
  readonly foundFrom: string | null;
  /** Whether a document says that it is the earlier one again; else place and category agree. */
  readonly isStated: boolean;
}

/** F2: after the write-off the same place and category appear again, or a rebound is reported. A signal to check. */
export function recurrence(
  { events, later }: { events: readonly Happened[]; later: readonly LaterIssue[] },
  day: string,
): Verdict | null {
  const closed = happenedBy(events, day, "WRITTEN_OFF")[0];
  if (closed === undefined) return null;
  const rebounds = happenedBy(events, day, "REBOUNDED").filter((event) => afterDay(event, closed.onLatest) !== null);
  const again = later.filter(({ foundFrom, isStated }) =>
    foundFrom === null ? isStated : foundFrom > closed.onLatest && foundFrom <= day,
  );
  if (rebounds.length + again.length === 0) return null;
  const isStated = rebounds.length > 0 || again.some((issue) => issue.isStated);
  return {
    reason: `To be checked: struck off ${whenInWords(closed)}, and ${isStated ? "said to have appeared again" : "a problem of the same category was found at the same place afterwards"}.`,
    severity: "SERIOUS",
    certainty: "POSSIBLE",
    couldNotSee: isStated ? "How grave the recurrence is." : "Whether it is the same problem.",
    related: [...rebounds, ...again].map(({ id }) => id),
  };
}

/** F2: an issue is said to be an earlier one again, of whose task no write-off is known. */
export function recurrenceWithoutCloseOut(
  { foundFrom, closeOuts }: { foundFrom: string | null; closeOuts: number },
  day: string,
): Verdict | null {
  if (closeOuts > 0 || (foundFrom !== null && foundFrom > day)) return null;
  return {
    reason: "To be checked: the issue is said to be an earlier one again.",
    severity: "WARNING",
    certainty: "POSSIBLE",
    couldNotSee: "Whether and when the earlier one was struck off.",
  };
}

/** Another issue of the same category at the same place or enterprise. */
export interface SameTypeIssue {
  readonly id: string;
  readonly foundFrom: string | null;
  readonly status: TaskStatus;
}

/** F3: a task is struck off while a problem of the same type at the same place or enterprise, found before, is still open. */
export function sameTypeLeftOpen(
  { events, others }: { events: readonly Happened[]; others: readonly SameTypeIssue[] },
  day: string,
): Verdict | null {
  const closed = happenedBy(events, day, "WRITTEN_OFF").at(-1);
  if (closed === undefined) return null;
  const open = others.filter(
    ({ foundFrom, status }) => !DONE.has(status) && (foundFrom === null || foundFrom <= closed.onLatest),
  );
  if (open.length === 0) return null;
  return {
    reason: `To be checked: struck off ${whenInWords(closed)}, while ${open.length} of the same category at the same place ${open.length === 1 ? "is" : "are"} not known to be solved.`,
    severity: "WARNING",
    certainty: "POSSIBLE",
    couldNotSee: "Whether the others were solved without a document in the graph.",
    related: open.map(({ id }) => id),
  };
}

/** A number about what a task was to improve. */
export interface MeasuredFigure {
  readonly id: string;
  readonly metric: string;
  readonly unit: string | null;
  readonly scope: string | null;
  readonly kind: FigureKind;
  readonly value: number;
  readonly improvesBy: Trend | null;
  readonly periodEnd: string | null;
}

/** Figures that can be set beside each other before and after. */
const COMPARABLE: ReadonlySet<FigureKind> = new Set(["COUNT", "RATE", "AREA", "MONEY", "QUANTITY", "RANK"]);

/** F4: the last figure after the write-off is no better than the last one before. A signal to check. */
export function noEffect(
  { events, figures }: { events: readonly Happened[]; figures: readonly MeasuredFigure[] },
  day: string,
): Verdict | null {
  const closed = happenedBy(events, day, "WRITTEN_OFF").at(-1);
  if (closed === undefined) return null;
  const usable = figures
    .filter(({ kind, improvesBy, periodEnd }) => COMPARABLE.has(kind) && improvesBy && periodEnd && periodEnd <= day)
    .sort((a, b) => ((a.periodEnd as string) < (b.periodEnd as string) ? -1 : 1));
  const seriesOf = ({ metric, unit, scope }: MeasuredFigure) => JSON.stringify([metric, unit, scope]);
  const pairs = [...new Set(usable.map(seriesOf))].flatMap((series) => {
    const one = usable.filter((figure) => seriesOf(figure) === series);
    const before = one.filter(({ periodEnd }) => (periodEnd as string) <= closed.onLatest).at(-1);
    const after = one.filter(({ periodEnd }) => (periodEnd as string) > closed.onLatest).at(-1);
    if (before === undefined || after === undefined) return [];
    const gain = (after.value - before.value) * (before.improvesBy === "RISING" ? 1 : -1);
    return gain > 0 ? [] : [{ before, after, gain }];
  });
  if (pairs.length === 0) return null;
  const isWorse = pairs.some(({ gain }) => gain < 0);
  return {
    reason: `To be checked: struck off ${whenInWords(closed)}, but ${pairs
      .map(
        ({ before, after, gain }) =>
          `${before.metric} ${gain < 0 ? "got worse" : "did not improve"}: ${before.value} by ${before.periodEnd}, ${after.value} by ${after.periodEnd}`,
      )
      .join("; ")}.`,
    severity: isWorse ? "SERIOUS" : "WARNING",
    certainty: "POSSIBLE",
    couldNotSee: "Other causes of the figure, such as weather or new sources.",
    related: pairs.flatMap(({ before, after }) => [before.id, after.id]),
  };
}
