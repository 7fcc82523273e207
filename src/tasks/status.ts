import type { EventKind, TaskStatus } from "../generated/schema.ts";
import { into } from "../reading/noun.ts";
import { reach } from "../reading/patterns.ts";
import type { ComputedField } from "../reading/reading.ts";
import { type Happening, happenedBy } from "./lifecycle.ts";

/** What happened to a task or issue, as far as a state is folded from it. */
export type StatusEvent = Happening;

type Transitions = Partial<Record<EventKind, TaskStatus>>;

/** What ends a claim and a verification alike: said by inspectors and by whoever owns the list. */
const BOTH: Transitions = {
  RETURNED: "IN_PROGRESS",
  SUSPENDED: "SUSPENDED",
  CLOSED_NOT_IMPLEMENTED: "NOT_IMPLEMENTED",
  REBOUNDED: "REOPENED",
  REOPENED: "REOPENED",
  FOUND_SHAM: "FALSE",
};

/** What the responsible side says of itself; that progress was collected (DISPATCHED) does not say what it was. */
const CLAIMED: Transitions = {
  ...BOTH,
  ISSUED: "NOT_STARTED",
  STARTED: "IN_PROGRESS",
  PROGRESS_REPORTED: "IN_PROGRESS",
  REPORTED_COMPLETE: "CLAIMED_COMPLETE",
  ACCEPTANCE_REQUESTED: "CLAIMED_COMPLETE",
};

/** What acceptors, list owners and inspectors say. No claim is among them, nor FILED: the lead unit itself files a close-out. */
const VERIFIED: Transitions = {
  ...BOTH,
  TESTED: "CHECKED",
  SITE_CHECKED: "CHECKED",
  ACCEPTED: "ACCEPTED",
  PUBLIC_NOTICE_OPENED: "NOTICED",
  WRITTEN_OFF: "CLOSED",
  LOOK_BACK_PASSED: "CLOSED",
  LOOK_BACK_FAILED: "REOPENED",
};

/** Steps towards the end: a later event of an earlier step (a check after the close-out) does not lead back. */
const STEPS: readonly TaskStatus[] = ["CHECKED", "ACCEPTED", "NOTICED", "CLOSED"];

/** Statuses that an acceptor stands for: checked is not accepted. */
const ACCEPTED: ReadonlySet<TaskStatus> = new Set(["ACCEPTED", "NOTICED", "CLOSED"]);

/** The state after the events that had surely happened by the day; UNKNOWN when there are none. */
export function foldStatus(events: readonly StatusEvent[], transitions: Transitions, day: string): TaskStatus {
  return happenedBy(day, events).reduce<TaskStatus>((status, { kind }) => {
    const next = transitions[kind] ?? status;
    const isBack = STEPS.includes(next) && STEPS.indexOf(next) < STEPS.indexOf(status);
    return isBack ? status : next;
  }, "UNKNOWN");
}

function statusField(transitions: Transitions): ComputedField {
  return ({ scope, node }) => {
    const events = reach(scope, node, into("ABOUT"), "Event");
    const kind = scope.property(events.node, "kind");
    const onLatest = scope.property(events.node, "onLatest");
    return {
      cypher: `COLLECT { ${events.match} WITH * ORDER BY ${onLatest}, ${events.node}.id RETURN [${kind}, ${onLatest}] }`,
      read: (rows) => {
        const happened = (rows as [EventKind, string | null][]).map(([kind, onLatest]) => ({ kind, onLatest }));
        return foldStatus(happened, transitions, scope.axes.asOf);
      },
    };
  };
}

/** Two folds over one log: what is claimed, and what is verified. */
export const statusFields = { claimedStatus: statusField(CLAIMED), verifiedStatus: statusField(VERIFIED) };

export const claimedStatus = (events: readonly StatusEvent[], day: string) => foldStatus(events, CLAIMED, day);
export const verifiedStatus = (events: readonly StatusEvent[], day: string) => foldStatus(events, VERIFIED, day);

/** The day of the acceptance that still stands on a day, or of what stands for it; null when none does. */
export function acceptedSince(events: readonly StatusEvent[], day: string): string | null {
  const happened = happenedBy(day, events);
  return happened.reduce<string | null>((since, { onLatest }, i) => {
    const isAccepted = ACCEPTED.has(verifiedStatus(happened.slice(0, i + 1), day));
    return isAccepted ? (since ?? onLatest) : null;
  }, null);
}
