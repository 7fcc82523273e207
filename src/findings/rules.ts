import type { Certainty, FindingRule, Severity, TaskStatus } from "../generated/schema.ts";
import { claimedStatus, type StatusEvent, verifiedStatus } from "../tasks/status.ts";
import { type Bounds, certaintyOn } from "../time/certainty.ts";

/** What a rule says of one subject; null from a rule means that it does not fire. */
export interface Verdict {
  readonly reason: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** What the rule could not see; null when nothing was hidden from it. */
  readonly couldNotSee: string | null;
}

/** States after which a task needs no further watching. */
const DONE: ReadonlySet<TaskStatus> = new Set(["ACCEPTED", "NOTICED", "CLOSED"]);

/** Claimed states of a task of which nothing was reported: the meeting or notice that sets a task is no report of it. */
const UNREPORTED: ReadonlySet<TaskStatus> = new Set(["UNKNOWN", "NOT_STARTED"]);

/** U1: a task that is laid on others without a lead surely has none; one laid on nobody may have one elsewhere. */
export function noLead({ roles }: { roles: readonly string[] }): Verdict | null {
  if (roles.includes("LEAD")) return null;
  const isLaid = roles.length > 0;
  return {
    reason: isLaid ? "Units are named for the task, but none leads it." : "No document names anybody for the task.",
    severity: "WARNING",
    certainty: isLaid ? "CERTAIN" : "POSSIBLE",
    couldNotSee: isLaid ? null : "Whether a list or an order that is not in the graph names a lead.",
  };
}

/** U5: several leads share a task, which is information; only cooperating units is a gap. */
export function leadUnclear({ roles }: { roles: readonly string[] }): Verdict | null {
  const leads = roles.filter((role) => role === "LEAD").length;
  if (leads > 1)
    return { reason: `${leads} units lead jointly.`, severity: "INFO", certainty: "CERTAIN", couldNotSee: null };
  if (roles.length > 0 && roles.every((role) => role === "COOPERATE"))
    return {
      reason: "Only cooperating units are named.",
      severity: "WARNING",
      certainty: "CERTAIN",
      couldNotSee: null,
    };
  return null;
}

/** A task whose source states no deadline. */
export function noDeadline({ deadlineKind }: { deadlineKind: string }): Verdict | null {
  if (deadlineKind !== "NONE") return null;
  return {
    reason: "The source states no deadline.",
    severity: "WARNING",
    certainty: "CERTAIN",
    couldNotSee: "Whether a later document sets one.",
  };
}

/** O1: the due day has passed and nobody but the responsible side has said that the task is done. */
export function overdue(
  { dueOn, events }: { dueOn: string | null; events: readonly StatusEvent[] },
  day: string,
): Verdict | null {
  if (dueOn === null || day <= dueOn) return null;
  const status = verifiedStatus(events, day);
  if (DONE.has(status)) return null;
  const isSilent = status === "UNKNOWN" && UNREPORTED.has(claimedStatus(events, day));
  return {
    reason: `Due on ${dueOn}, ${isSilent ? "and no report of the task is known" : `and its verified status is ${status}`}.`,
    severity: "WARNING",
    certainty: isSilent ? "POSSIBLE" : "CERTAIN",
    couldNotSee: isSilent ? "Any document after the task was set: it may have been done, accepted or extended." : null,
  };
}

/** A head post of an office that leads a task: who was seen in it, and when it was stated vacant. */
export interface HeadPostSeen {
  readonly title: string;
  readonly tenures: readonly Bounds[];
  readonly vacancies: readonly { readonly from: string | null; readonly until: string | null }[];
}

/** U3: nobody is known to head the lead office, or its post is stated vacant. Unknown is not vacant. */
export function holderUnknownOrVacant(
  { office, posts }: { office: string; posts: readonly HeadPostSeen[] },
  day: string,
): Verdict | null {
  const isVacant = posts.some((post) =>
    post.vacancies.some(({ from, until }) => (from === null || from <= day) && (until === null || day < until)),
  );
  const certainties = posts.flatMap((post) => post.tenures.map((bounds) => certaintyOn(day, bounds)));
  if (certainties.includes("CERTAIN")) return null;
  if (isVacant)
    return {
      reason: `The post that heads ${office} is stated to be vacant that day.`,
      severity: "SERIOUS",
      certainty: "CERTAIN",
      couldNotSee: null,
    };
  if (certainties.includes("POSSIBLE")) return null;
  return {
    reason:
      posts.length === 0
        ? `No document names the post that heads ${office}.`
        : `No document names who heads ${office} that day.`,
    severity: "INFO",
    certainty: "POSSIBLE",
    couldNotSee: "Appointments that are not in the graph.",
  };
}

/** A collective whose members are not all named. */
export function membersUnnamed(office: {
  memberCount: number | null;
  membersNamed: boolean | null;
  named: number;
}): Verdict | null {
  if (office.membersNamed === true) return null;
  const counted = office.memberCount === null ? "an unstated number of" : String(office.memberCount);
  return {
    reason: `The name stands for ${counted} bodies; ${office.named} are named.`,
    severity: "INFO",
    certainty: "CERTAIN",
    couldNotSee: "Which bodies answer for what is laid on the collective.",
  };
}

/** L1: the task cites a text that was still in preparation. */
export function basisNotInForce({ stage, isBasis }: { stage: string; isBasis: boolean }): Verdict | null {
  if (!["DRAFT", "RESEARCH", "PLANNED"].includes(stage)) return null;
  return {
    reason: isBasis
      ? `The task rests on a text that is only at the stage ${stage}.`
      : `The task names a text that is only at the stage ${stage}; it lays no duty yet.`,
    severity: isBasis ? "WARNING" : "INFO",
    certainty: "CERTAIN",
    couldNotSee: "Whether the text has been issued since.",
  };
}

/** F1: a signal to check, never a finding of fault. */
export function claimContradicted(): Verdict {
  return {
    reason: "The responsible side reports completion, and another side observed otherwise.",
    severity: "SERIOUS",
    certainty: "POSSIBLE",
    couldNotSee: "Which tasks the observation is about, unless it names them.",
  };
}

/** P1: corroboration counts independent documents, not mentions. */
export function singleSource({ documents }: { documents: number }): Verdict | null {
  if (documents !== 1) return null;
  return { reason: "The fact rests on one document.", severity: "INFO", certainty: "CERTAIN", couldNotSee: null };
}

/** P2: both sides are kept; neither is corrected. */
export function sourcesConflict({ reason }: { reason: string }): Verdict {
  return { reason, severity: "WARNING", certainty: "CERTAIN", couldNotSee: null };
}

/** The name of every rule, in the order its findings are listed. */
export const ruleOrder: readonly FindingRule[] = [
  "NO_LEAD",
  "HOLDER_UNKNOWN_OR_VACANT",
  "LEAD_UNCLEAR",
  "NO_DEADLINE",
  "OVERDUE",
  "MEMBERS_UNNAMED",
  "CLAIM_CONTRADICTED",
  "BASIS_NOT_IN_FORCE",
  "SOURCES_CONFLICT",
  "SINGLE_SOURCE",
];
