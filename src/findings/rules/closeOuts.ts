import { daysBetween } from "../../time/days.ts";
import { afterDay, type Happened, happenedBy, type Thresholds, type Verdict, whenInWords } from "../verdict.ts";

/** C1: struck off the list without acceptance, closed notice or evidence by then. History is loaded and flagged, never refused. */
export function closedWithoutProof(
  { events, files }: { events: readonly Happened[]; files: number },
  day: string,
): Verdict | null {
  const closed = happenedBy(events, day, "WRITTEN_OFF").at(-1);
  if (closed === undefined) return null;
  const needed = [
    ["acceptance", "ACCEPTED"],
    ["closed notice", "NOTICE_CLOSED"],
  ] as const;
  const lacking = needed.filter(([, kind]) => happenedBy(events, closed.onLatest, kind).length === 0);
  const missing = [...lacking.map(([name]) => name), ...(files === 0 ? ["file in evidence"] : [])];
  if (missing.length === 0) return null;
  const late = events.filter(
    (event) => lacking.some(([, kind]) => event.kind === kind) && afterDay(event, closed.onLatest) === "CERTAIN",
  );
  return {
    reason: `Struck off the list ${whenInWords(closed)} without known ${missing.join(", ")}${late.length > 0 ? "; what was missing came later" : ""}.`,
    severity: "SERIOUS",
    certainty: late.length > 0 ? "CERTAIN" : "POSSIBLE",
    couldNotSee: late.length > 0 ? null : "Acceptance papers, notices and evidence that are not in the graph.",
    related: [closed, ...late].map(({ id }) => id),
  };
}

/** An office that accepts or leads, and the offices it directly belongs to. */
export interface BodySeen {
  readonly id: string;
  readonly name: string;
  readonly parents: readonly string[];
}

/** C2: who accepts is the lead, belongs to it, or is the office that the lead belongs to, which is information. */
export function judgeInOwnCase({
  leads,
  acceptors,
}: {
  leads: readonly BodySeen[];
  acceptors: readonly BodySeen[];
}): Verdict | null {
  const pairs = acceptors.flatMap((acceptor) => leads.map((lead) => ({ acceptor, lead })));
  for (const { holds, words, severity } of OWN_CASE) {
    const pair = pairs.find(holds);
    if (pair === undefined) continue;
    return {
      reason: `${pair.acceptor.name} accepts the task and ${words(pair.lead.name)}.`,
      severity,
      certainty: "CERTAIN",
      couldNotSee: "Whether others took part in the acceptance.",
      related: [...new Set([pair.acceptor.id, pair.lead.id])],
    };
  }
  return null;
}

/** How an acceptor can stand to a lead, the gravest first. */
const OWN_CASE: readonly {
  readonly holds: (pair: { acceptor: BodySeen; lead: BodySeen }) => boolean;
  readonly words: (lead: string) => string;
  readonly severity: Verdict["severity"];
}[] = [
  { holds: ({ acceptor, lead }) => acceptor.id === lead.id, words: () => "leads it", severity: "SERIOUS" },
  {
    holds: ({ acceptor, lead }) => acceptor.parents.includes(lead.id),
    words: (lead) => `belongs to ${lead}, which leads it`,
    severity: "SERIOUS",
  },
  {
    holds: ({ acceptor, lead }) => lead.parents.includes(acceptor.id),
    words: (lead) => `is the office that ${lead}, which leads it, belongs to`,
    severity: "INFO",
  },
];

/** A file put in evidence for a task. */
export interface FileSeen {
  readonly id: string;
  readonly title: string;
  readonly issuedOn: string | null;
  /** Whether that is its very day, not the last day of a period. */
  readonly isDay: boolean;
  /** Other tasks for which a file of the same bytes is put in evidence. */
  readonly elsewhere: readonly string[];
}

/** C3: a file in evidence is younger than the write-off it is to justify, or serves for several tasks. */
export function evidenceDoesNotFit(
  { events, files }: { events: readonly Happened[]; files: readonly FileSeen[] },
  day: string,
): Verdict | null {
  const closed = happenedBy(events, day, "WRITTEN_OFF").at(-1);
  const later = files.filter(({ issuedOn }) => closed && issuedOn !== null && issuedOn > closed.onLatest);
  const shared = files.filter(({ elsewhere }) => elsewhere.length > 0);
  if (later.length + shared.length === 0) return null;
  const reasons = [
    ...later.map(
      ({ title, issuedOn }) => `${title} is of ${issuedOn}, after the write-off ${whenInWords(closed as Happened)}`,
    ),
    ...shared.map(({ title, elsewhere }) => `${title} serves for ${elsewhere.length + 1} tasks`),
  ];
  const isCertain = shared.length > 0 || later.some(({ isDay }) => isDay);
  return {
    reason: `${reasons.join("; ")}.`,
    severity: later.length > 0 ? "SERIOUS" : "WARNING",
    certainty: isCertain ? "CERTAIN" : "POSSIBLE",
    couldNotSee: isCertain ? "What the files say." : "On which day of the stated period the file was made.",
    related: [...later, ...shared].flatMap(({ id, elsewhere }) => [id, ...elsewhere]),
  };
}

/** A write-off and the task it closed. */
export interface CloseOut extends Happened {
  readonly taskId: string;
}

/** C4: many tasks are struck off within days of one day: a deadline they share, or the arrival of an inspection. */
export function massCloseOut(
  { on, what, closeOuts }: { on: string; what: string; closeOuts: readonly CloseOut[] },
  day: string,
  { massCloseCount, massCloseDays }: Pick<Thresholds, "massCloseCount" | "massCloseDays">,
): Verdict | null {
  const near = happenedBy(closeOuts, day, "WRITTEN_OFF").filter(
    ({ onLatest }) => Math.abs(daysBetween(on, onLatest)) <= massCloseDays,
  );
  const tasks = new Set((near as readonly Happened[] as readonly CloseOut[]).map(({ taskId }) => taskId)).size;
  if (tasks < massCloseCount) return null;
  return {
    reason: `${tasks} tasks were struck off within ${massCloseDays} days of ${what} on ${on} (threshold ${massCloseCount}).`,
    severity: "WARNING",
    certainty: near.every(({ onEarliest, onLatest }) => onEarliest === onLatest) ? "CERTAIN" : "POSSIBLE",
    couldNotSee: "What was checked before each was struck off.",
    related: near.map(({ id }) => id),
  };
}
