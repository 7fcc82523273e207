import type { ForceStatus } from "../../generated/schema.ts";
import { type Force, forceStatusOn } from "../../regulations/forceStatus.ts";
import { type Bounds, certaintyOn } from "../../time/certainty.ts";
import type { Verdict } from "../verdict.ts";

/** What of a text in preparation is only announced: a product of the task, no basis yet. */
const IN_PREPARATION: readonly string[] = ["DRAFT", "RESEARCH", "PLANNED"];

const NOT_IN_FORCE: Partial<Record<ForceStatus, string>> = {
  REPEALED: "was repealed by then",
  NOT_YET_IN_FORCE: "was not in force yet",
};

/** L1: the text cited was repealed, not yet in force or only in preparation on the day it was cited for. */
export function basisNotInForce(
  text: Force & {
    /** Whether the task rests on it; else it is to be produced. */
    readonly isBasis: boolean;
    /** The day it was cited for: of the plan or of the document; null when neither has one. */
    readonly citedOn: string | null;
  },
): Verdict | null {
  const { stage, isBasis, citedOn } = text;
  if (IN_PREPARATION.includes(stage))
    return {
      reason: isBasis
        ? `The task rests on a text that is only at the stage ${stage}.`
        : `The task names a text that is only at the stage ${stage}; it lays no duty yet.`,
      severity: isBasis ? "WARNING" : "INFO",
      certainty: "CERTAIN",
      couldNotSee: "Whether the text has been issued since.",
    };
  return isBasis && citedOn !== null ? outOfForce(text, citedOn, "The task rests on a text that") : null;
}

/** L1: what an issue is said to break was not in force when the issue was found. */
export function breachNotInForce(
  text: Force & { readonly foundFrom: string | null; readonly foundUntil: string | null },
) {
  const foundOn = text.foundFrom ?? text.foundUntil;
  if (foundOn === null) return null;
  return outOfForce(text, foundOn, "The issue is said to break a text that");
}

function outOfForce(text: Force, day: string, whose: string): Verdict | null {
  const words = NOT_IN_FORCE[forceStatusOn(day, text)];
  if (words === undefined) return null;
  return {
    reason: `${whose} ${words}, on ${day}.`,
    severity: "WARNING",
    certainty: "CERTAIN",
    couldNotSee: "Whether another version was meant.",
  };
}

/** A zone that a task touches, and how that is known. */
export interface ZoneSeen {
  readonly id: string;
  readonly name: string;
  readonly forbids: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
  /** Whether the task is about the zone or a site in it; else only about the reserve. */
  readonly isExact: boolean;
}

/** L2: the task entails what a zone it lies in forbids that day. */
export function againstZone(
  { activities, zones }: { activities: readonly string[]; zones: readonly ZoneSeen[] },
  day: string,
): Verdict | null {
  const against = zones.flatMap((zone) => {
    const forbidden = zone.forbids.filter((activity) => activities.includes(activity));
    const certainty = certaintyOn(day, boundsOf(zone));
    return forbidden.length === 0 || certainty === null ? [] : [{ zone, forbidden, certainty }];
  });
  if (against.length === 0) return null;
  const isCertain = against.some(({ zone, certainty }) => zone.isExact && certainty === "CERTAIN");
  return {
    reason: `${against.map(({ zone, forbidden }) => `${zone.name} forbids ${forbidden.join("、")}`).join("; ")}, which the task entails.`,
    severity: "SERIOUS",
    certainty: isCertain ? "CERTAIN" : "POSSIBLE",
    couldNotSee: isCertain
      ? "Permits for single cases."
      : "Whether the task lies in the zone, and whether the zone was in force that day.",
    related: [...new Set(against.map(({ zone }) => zone.id))],
  };
}

/** A stated beginning without an end leaves the end open, not unknown: a zone stands until it is changed. */
function boundsOf({ from, until }: ZoneSeen): Bounds {
  return { fromEarliest: from, fromLatest: from, untilEarliest: until ?? "9999-12-31", untilLatest: until };
}
