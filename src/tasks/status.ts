import type { EventKind, TaskStatus } from "../generated/schema.ts";
import { into } from "../reading/noun.ts";
import { reach } from "../reading/patterns.ts";
import type { ComputedField } from "../reading/reading.ts";

/** What happened to a task or issue, as far as a state is folded from it. */
export interface StatusEvent {
  readonly kind: EventKind;
  /** Latest day it can have happened, YYYY-MM-DD, or null when no day is known. */
  readonly onLatest: string | null;
}

type Transitions = Partial<Record<EventKind, TaskStatus>>;

/** What the responsible side says of itself. */
const CLAIMED: Transitions = {
  ISSUED: "NOT_STARTED",
  STARTED: "IN_PROGRESS",
  PROGRESS_REPORTED: "IN_PROGRESS",
  REPORTED_COMPLETE: "CLAIMED_COMPLETE",
  ACCEPTANCE_REQUESTED: "CLAIMED_COMPLETE",
  RETURNED: "IN_PROGRESS",
  REOPENED: "REOPENED",
};

/** What acceptors, list owners and inspectors say; no claim is among them. */
const VERIFIED: Transitions = {
  SITE_CHECKED: "CHECKED",
  ACCEPTED: "ACCEPTED",
  RETURNED: "IN_PROGRESS",
  PUBLIC_NOTICE_OPENED: "NOTICED",
  WRITTEN_OFF: "CLOSED",
  LOOK_BACK_PASSED: "CLOSED",
  LOOK_BACK_FAILED: "REOPENED",
  REOPENED: "REOPENED",
};

/** The state after the events that had surely happened by the day, in order of their days; UNKNOWN when there are none. */
export function foldStatus(events: readonly StatusEvent[], transitions: Transitions, day: string): TaskStatus {
  const happened = events.filter((event) => event.onLatest !== null && event.onLatest <= day);
  const ordered = [...happened].sort((a, b) => ((a.onLatest as string) < (b.onLatest as string) ? -1 : 1));
  return ordered.reduce<TaskStatus>((status, event) => transitions[event.kind] ?? status, "UNKNOWN");
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
