import type { FindingRule } from "../generated/schema.ts";
import { eitherWay, into, out } from "../reading/noun.ts";
import { all, reach } from "../reading/patterns.ts";
import type { Scope } from "../reading/scope.ts";
import type { StatusEvent } from "../tasks/status.ts";
import { BOUNDS, boundsOf } from "../tenures/certainty.ts";
import {
  basisNotInForce,
  claimContradicted,
  holderUnknownOrVacant,
  leadUnclear,
  membersUnnamed,
  noDeadline,
  noLead,
  overdue,
  singleSource,
  sourcesConflict,
  type Verdict,
} from "./rules.ts";

/** How a rule finds what it may fire on, and how it judges what it sees there. */
export interface RuleReading {
  /** MATCH … that binds `subject`; the alternative subqueries are joined by UNION ALL. */
  readonly match: string;
  readonly subject: string;
  /** Cypher list of the related facts' nodes, and Cypher value that `judge` takes. */
  readonly related: string;
  readonly seen: string;
  readonly judge: (seen: unknown, day: string) => Verdict | null;
}

/** What each rule reads; every rule is a pure function of what was read. */
export function ruleReading(scope: Scope, rule: FindingRule): RuleReading {
  return readers[rule](scope);
}

const readers: Readonly<Record<FindingRule, (scope: Scope) => RuleReading>> = {
  NO_LEAD: (scope) => overTasks(scope, rolesOf, (roles) => noLead({ roles: roles as string[] })),
  LEAD_UNCLEAR: (scope) => overTasks(scope, rolesOf, (roles) => leadUnclear({ roles: roles as string[] })),
  NO_DEADLINE: (scope) =>
    overTasks(
      scope,
      (_, task) => scope.property(task, "deadlineKind"),
      (deadlineKind) => noDeadline({ deadlineKind: deadlineKind as string }),
      (task) => [`${scope.property(task, "kind")} IN ['MEASURE', 'DIRECTIVE']`],
    ),
  OVERDUE: (scope) =>
    overTasks(
      scope,
      (_, task) => `[${scope.property(task, "dueOn")}, ${eventsOf(scope, task)}]`,
      (seen, day) => {
        const [dueOn, events] = seen as [string | null, [StatusEvent["kind"], string | null][]];
        return overdue({ dueOn, events: events.map(([kind, onLatest]) => ({ kind, onLatest })) }, day);
      },
      (task) => [`${scope.property(task, "dueOn")} < ${scope.asOf}`],
    ),
  HOLDER_UNKNOWN_OR_VACANT: leadOffices,
  MEMBERS_UNNAMED: collectives,
  CLAIM_CONTRADICTED: (scope) =>
    conflicts(
      scope,
      (one, other) => {
        const kind = (node: string) => scope.property(node, "kind");
        return `${one}:Event AND ${other}:Event AND ${kind(one)} <> 'OBSERVED_CONTRARY' AND ${kind(other)} = 'OBSERVED_CONTRARY'`;
      },
      claimContradicted,
    ),
  SOURCES_CONFLICT: (scope) =>
    conflicts(
      scope,
      (one, other) => `${one}.id < ${other}.id`,
      (reason) => sourcesConflict({ reason: reason as string }),
    ),
  BASIS_NOT_IN_FORCE: texts,
  SINGLE_SOURCE: sources,
};

function overTasks(
  scope: Scope,
  seen: (scope: Scope, task: string) => string,
  judge: RuleReading["judge"],
  conditions: (task: string) => readonly string[] = () => [],
): RuleReading {
  const { match, node } = all(scope, "Task", conditions);
  return { match, subject: node, related: "[]", seen: seen(scope, node), judge };
}

function rolesOf(scope: Scope, task: string): string {
  const assignment = reach(scope, task, into("OF_TASK"), "Assignment");
  return `COLLECT { ${assignment.match} RETURN ${scope.property(assignment.node, "role")} }`;
}

function eventsOf(scope: Scope, task: string): string {
  const event = reach(scope, task, into("ABOUT"), "Event");
  return `COLLECT { ${event.match} RETURN [${scope.property(event.node, "kind")}, ${scope.property(event.node, "onLatest")}] }`;
}

function leadOffices(scope: Scope): RuleReading {
  const task = all(scope, "Task", () => []);
  const assignment = reach(scope, task.node, into("OF_TASK"), "Assignment", {
    conditions: (node) => [`${scope.property(node, "role")} = 'LEAD'`],
  });
  const office = reach(scope, assignment.node, out("ASSIGNED_TO"), "Office", {
    conditions: (node) => [`${scope.property(node, "collective")} = false`],
  });
  const post = reach(scope, office.node, into("POST_IN", { where: { rank: "HEAD" } }), "Post");
  const tenure = reach(scope, post.node, into("OF_POST"), "Tenure");
  const vacancy = reach(scope, post.node, into("VACANCY_OF"), "Vacancy");
  const bounds = BOUNDS.map((name) => scope.property(tenure.node, name)).join(", ");
  const gap = ["from", "until"].map((name) => scope.property(vacancy.node, name)).join(", ");
  const posts = `COLLECT { ${post.match} RETURN [${scope.property(post.node, "title")}, COLLECT { ${tenure.match} RETURN [${bounds}] }, COLLECT { ${vacancy.match} RETURN [${gap}] }] }`;
  return {
    match: `${task.match} ${assignment.match} ${office.match}`,
    subject: task.node,
    related: `[${office.node}]`,
    seen: `[${scope.property(office.node, "name")}, ${posts}]`,
    judge: (seen, day) => {
      const [name, rows] = seen as [string, [string, unknown[][], [string | null, string | null][]][]];
      const posts = rows.map(([title, tenures, vacancies]) => ({
        title,
        tenures: tenures.map(boundsOf),
        vacancies: vacancies.map(([from, until]) => ({ from, until })),
      }));
      return holderUnknownOrVacant({ office: name, posts }, day);
    },
  };
}

function collectives(scope: Scope): RuleReading {
  const office = all(scope, "Office", (node) => [`${scope.property(node, "collective")} = true`]);
  const member = reach(scope, office.node, into("MEMBER_OF", { dated: true }), "Office");
  const [count, named] = ["memberCount", "membersNamed"].map((name) => scope.property(office.node, name));
  return {
    match: office.match,
    subject: office.node,
    related: "[]",
    seen: `[${count}, ${named}, COUNT { ${member.match} RETURN 1 }]`,
    judge: (seen) => {
      const [memberCount, membersNamed, members] = seen as [number | null, boolean | null, number];
      return membersUnnamed({ memberCount, membersNamed, named: members });
    },
  };
}

function conflicts(
  scope: Scope,
  condition: (one: string, other: string) => string,
  judge: RuleReading["judge"],
): RuleReading {
  const one = all(scope, "Fact", (node) => [`EXISTS { (${node})-[:CONTRADICTS]-() }`]);
  const other = reach(scope, one.node, eitherWay("CONTRADICTS"), "Fact", {
    conditions: (node) => [condition(one.node, node)],
  });
  return {
    match: `${one.match} ${other.match}`,
    subject: one.node,
    related: `[${other.node}]`,
    seen: `${other.relationship}.inferenceReason`,
    judge,
  };
}

function texts(scope: Scope): RuleReading {
  const task = all(scope, "Task", () => []);
  const text = reach(scope, task.node, { type: "BASED_ON|HAS_OUTPUT", direction: "out" }, "Regulation");
  return {
    match: `${task.match} ${text.match}`,
    subject: task.node,
    related: `[${text.node}]`,
    seen: `[${scope.property(text.node, "stage")}, type(${text.relationship}) = 'BASED_ON']`,
    judge: (seen) => {
      const [stage, isBasis] = seen as [string, boolean];
      return basisNotInForce({ stage, isBasis });
    },
  };
}

/** Nouns whose facts are to be corroborated; the others are parts of these. */
const CORROBORATED = ["Task", "Office", "Leader", "Tenure", "Regulation", "NatureReserve", "Issue", "Figure", "Event"];

function sources(scope: Scope): RuleReading {
  const fact = all(scope, "Fact", (node) => [`(${CORROBORATED.map((noun) => `${node}:${noun}`).join(" OR ")})`]);
  const citation = reach(scope, fact.node, into("SUPPORTS"), "Citation");
  return {
    match: fact.match,
    subject: fact.node,
    related: "[]",
    seen: `COUNT { ${citation.match} MATCH (${citation.node})-[:IN_DOCUMENT]->(document) RETURN DISTINCT document }`,
    judge: (documents) => singleSource({ documents: documents as number }),
  };
}
