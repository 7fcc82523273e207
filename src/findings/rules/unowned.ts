import type { TaskStatus } from "../../generated/schema.ts";
import { type Bounds, certaintyOn } from "../../time/certainty.ts";
import type { Happened, Verdict } from "../verdict.ts";
import { DONE } from "./deadlines.ts";

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

/** An office that leads a task, as far as it decides whether there is still somebody to answer. */
export interface LeadSeen {
  readonly name: string;
  readonly dissolvedOn: string | null;
  /** Events of the kind DISSOLVED. */
  readonly dissolutions: readonly Happened[];
  /** Offices that took its place; a renamed office is its own successor. */
  readonly successors: number;
  readonly taskStatus: TaskStatus;
}

/** U2: the lead is dissolved and nobody took its place. A rename keeps the duty, and a task that is done needs no lead. */
export function leadOfficeGone(
  { name, dissolvedOn, dissolutions, successors, taskStatus }: LeadSeen,
  day: string,
): Verdict | null {
  if (successors > 0 || DONE.has(taskStatus)) return null;
  const dissolution = dissolutions[0];
  const gone: Bounds = {
    fromEarliest: dissolvedOn ?? dissolution?.onEarliest ?? null,
    fromLatest: dissolvedOn ?? dissolution?.onLatest ?? null,
    untilEarliest: "9999-12-31",
    untilLatest: null,
  };
  const certainty = dissolvedOn === null && dissolution === undefined ? null : certaintyOn(day, gone);
  if (certainty === null) return null;
  return {
    reason: `${name} leads the task and ${gone.fromLatest === null ? "is dissolved" : `was dissolved by ${gone.fromLatest}`}; no successor is named.`,
    severity: "SERIOUS",
    certainty,
    couldNotSee:
      certainty === "CERTAIN"
        ? "Whether an order that is not in the graph passed the task on."
        : "On which day it was dissolved, and whether an order passed the task on.",
  };
}

/** A head post of an office that leads a task: who was seen in it, and when it was stated vacant. */
export interface HeadPostSeen {
  readonly title: string;
  readonly tenures: readonly Bounds[];
  readonly vacancies: readonly { readonly from: string | null; readonly until: string | null }[];
}

/** U3: nobody is known to head the lead office, or its post is stated vacant, today or on the due day. Unknown is not vacant. */
export function holderUnknownOrVacant(
  { office, posts, dueOn = null }: { office: string; posts: readonly HeadPostSeen[]; dueOn?: string | null },
  day: string,
): Verdict | null {
  const vacant = (reason: string): Verdict => ({
    reason,
    severity: "SERIOUS",
    certainty: "CERTAIN",
    couldNotSee: null,
  });
  const today = holdingOn(posts, day);
  if (today === "VACANT") return vacant(`The post that heads ${office} is stated to be vacant that day.`);
  if (dueOn !== null && dueOn < day && holdingOn(posts, dueOn) === "VACANT")
    return vacant(`The post that heads ${office} is stated to have been vacant on ${dueOn}, when the task was due.`);
  if (today === "HELD") return null;
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

function holdingOn(posts: readonly HeadPostSeen[], day: string): "HELD" | "VACANT" | "UNKNOWN" {
  const certainties = posts.flatMap((post) => post.tenures.map((bounds) => certaintyOn(day, bounds)));
  if (certainties.includes("CERTAIN")) return "HELD";
  const isVacant = posts.some((post) =>
    post.vacancies.some(({ from, until }) => (from === null || from <= day) && (until === null || day < until)),
  );
  if (isVacant) return "VACANT";
  return certainties.includes("POSSIBLE") ? "HELD" : "UNKNOWN";
}

/** U4: the person printed beside the task is not known to have been in any post on the document's day. */
export function namedPersonNotInPost({
  name,
  tenures,
  documentDay,
}: {
  name: string;
  tenures: readonly Bounds[];
  documentDay: string | null;
}): Verdict | null {
  if (documentDay === null) return null;
  const certainties = tenures.map((bounds) => certaintyOn(documentDay, bounds));
  if (certainties.includes("CERTAIN")) return null;
  const couldNotSee = "Posts and appointments that are not in the graph.";
  if (certainties.includes("POSSIBLE") || tenures.length === 0)
    return {
      reason:
        tenures.length === 0
          ? `No post of ${name} is known.`
          : `${name} is seen in a post, but not surely on ${documentDay}, the document's day.`,
      severity: "INFO",
      certainty: "POSSIBLE",
      couldNotSee,
    };
  return {
    reason: `Every known post of ${name} had ended or had not begun on ${documentDay}, the document's day.`,
    severity: "WARNING",
    certainty: "CERTAIN",
    couldNotSee,
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
