import type { AccountabilityRelation, Certainty, GapReason, HoldingStatus } from "../generated/schema.ts";

/** What a chain cannot say at one place; `at` tells whether the place is the hop's office or the line's task. */
export interface Gap {
  readonly reason: GapReason;
  readonly message: string;
}

/** One hop as the rules see it. */
export interface HopSeen {
  readonly relation: AccountabilityRelation;
  readonly depth: number;
  readonly officeId: string | null;
  readonly isCollective: boolean;
  readonly membersNamed: boolean | null;
  readonly hasParent: boolean;
  /** Whether the office stands at the top of its order, or outside it: no parent is to be expected. */
  readonly isTop: boolean;
  readonly hasPost: boolean;
  readonly status: HoldingStatus | null;
  readonly certainty: Certainty | null;
}

/** Longest way up that a chain is followed. */
export const MAX_DEPTH = 8;

const MESSAGES: Readonly<Record<GapReason, string>> = {
  NO_ASSIGNMENT: "No document lays the task on anybody.",
  NO_LEAD: "No document names a lead for the task.",
  NO_HEAD_POST_KNOWN: "No document names the post that heads the office.",
  HOLDER_UNKNOWN: "No document names a holder for that day.",
  POST_VACANT: "A document states that the post was vacant that day.",
  HOLDER_POSSIBLE: "The holder was seen in the post on another day; for this day it is only possible.",
  MEMBERS_UNNAMED: "The name stands for several bodies, and no document names them all.",
  NO_PARENT_KNOWN: "No document names an office above it.",
  CYCLE: "The chain returns to an office that it has already passed.",
  DEPTH_REACHED: `The chain goes on beyond ${MAX_DEPTH} levels.`,
  LIMIT_REACHED: "There are more lines than one answer carries.",
  NOT_YET_ISSUED: "The task was not yet issued on that day.",
};

export function gap(reason: GapReason): Gap {
  return { reason, message: MESSAGES[reason] };
}

/** What is missing at one hop. */
export function gapsOfHop(hop: HopSeen): Gap[] {
  const reasons: GapReason[] = [];
  if (hop.isCollective && hop.membersNamed !== true) reasons.push("MEMBERS_UNNAMED");
  if (!hop.hasPost && !hop.isCollective && hop.officeId !== null) reasons.push("NO_HEAD_POST_KNOWN");
  if (hop.status === "UNKNOWN") reasons.push("HOLDER_UNKNOWN");
  if (hop.status === "VACANT") reasons.push("POST_VACANT");
  if (hop.status === "HELD" && hop.certainty !== "CERTAIN") reasons.push("HOLDER_POSSIBLE");
  if (hop.relation === "ASSIGNED" && !hop.hasParent && !hop.isTop) reasons.push("NO_PARENT_KNOWN");
  if (hop.relation === "PARENT" && hop.depth >= MAX_DEPTH && hop.hasParent) reasons.push("DEPTH_REACHED");
  return reasons.map(gap);
}

/** What is missing for a task as a whole: nobody assigned, no lead, asked about before it was issued. */
export function gapsOfTask(roles: readonly string[], issuedFrom: string | null, day: string): Gap[] {
  const reasons: GapReason[] = [];
  if (roles.length === 0) reasons.push("NO_ASSIGNMENT");
  else if (!roles.includes("LEAD")) reasons.push("NO_LEAD");
  if (issuedFrom !== null && day < issuedFrom) reasons.push("NOT_YET_ISSUED");
  return reasons.map(gap);
}

/** Hops without those that return to an office already passed; says whether there were any. */
export function withoutCycles<T extends { readonly officeId: string | null; readonly postId: string | null }>(
  hops: readonly T[],
): { hops: T[]; hasCycle: boolean } {
  const passed = new Set<string>();
  const kept = hops.filter((hop) => {
    const key = `${hop.officeId} ${hop.postId}`;
    if (hop.officeId === null || !passed.has(key)) {
      passed.add(key);
      return true;
    }
    return false;
  });
  return { hops: kept, hasCycle: kept.length < hops.length };
}
