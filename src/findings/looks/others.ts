import type { EventKind } from "../../generated/schema.ts";
import { eitherWay, into, out } from "../../reading/noun.ts";
import { all, reach } from "../../reading/patterns.ts";
import type { Scope } from "../../reading/scope.ts";
import { BOUNDS, boundsOf } from "../../tenures/certainty.ts";
import type { CloseOut } from "../rules/closeOuts.ts";
import type { TenureOfPerson } from "../rules/records.ts";
import { CONTRARY } from "../rules/signals.ts";
import { events, eventsAbout, facts, type Look, propertiesOf, property, value } from "./look.ts";
import { upTo } from "./tasks.ts";
import { FORCE, forceOf } from "./texts.ts";

export const collectives = {
  subjects: (scope) => all(scope, "Office", (node) => [`${scope.property(node, "collective")} = true`]),
  parts: {
    memberCount: property<number | null>("memberCount"),
    membersNamed: property<boolean | null>("membersNamed"),
    named: value<number>((scope, office) => {
      const member = reach(scope, office, into("MEMBER_OF", { dated: true }), "Office");
      return `COUNT { ${member.match} RETURN 1 }`;
    }),
  },
} satisfies Look;

/** Facts that another fact contradicts, with the other side. */
export const contradicted = {
  subjects: (scope) => all(scope, "Fact", (node) => [`EXISTS { (${node})-[:CONTRADICTS]-() }`]),
  parts: {
    id: value<string>((_, fact) => `${fact}.id`),
    kind: value<EventKind | null>((scope, fact) => `CASE WHEN ${fact}:Event THEN ${scope.property(fact, "kind")} END`),
    others: facts(
      (scope, fact) => {
        const other = reach(scope, fact, eitherWay("CONTRADICTS"), "Fact");
        const kind = `CASE WHEN ${other.node}:Event THEN ${scope.property(other.node, "kind")} END`;
        return { via: [], last: other, values: [kind, `${other.relationship}.inferenceReason`] };
      },
      (id, kind: EventKind | null, reason: string) => ({ id, kind, reason }),
    ),
  },
} satisfies Look;

/** Reports of completion, and what others said of the same task or issue. */
export const claims = {
  subjects: (scope) =>
    all(scope, "Event", (node) => [
      `${scope.property(node, "kind")} = 'REPORTED_COMPLETE'`,
      `${scope.property(node, "onLatest")} <= ${scope.asOf}`,
    ]),
  parts: {
    id: value<string>((_, claim) => `${claim}.id`),
    kind: property<EventKind>("kind"),
    onEarliest: property<string | null>("onEarliest"),
    onLatest: property<string | null>("onLatest"),
    events: events((scope, claim) => {
      const task = reach(scope, claim, out("ABOUT"), "Task");
      const what = upTo(scope, task.node, "ADDRESSES", "Task|Issue");
      return { via: [task, what], last: eventsAbout(scope, what.node, ...CONTRARY) };
    }),
    petitions: facts(
      (scope, claim) => {
        const task = reach(scope, claim, out("ABOUT"), "Task");
        const issue = reach(scope, task.node, out("ADDRESSES"), "Issue");
        const petition = reach(scope, issue.node, out("RAISED_BY"), "Issue");
        return {
          via: [task, issue],
          last: petition,
          values: propertiesOf(scope, petition.node, "foundFrom", "foundUntil"),
        };
      },
      (id, foundFrom: string | null, foundUntil: string | null) => ({ id, foundFrom, foundUntil }),
    ),
  },
} satisfies Look;

export const issues = {
  subjects: (scope) => all(scope, "Issue", () => []),
  parts: {
    foundFrom: property<string | null>("foundFrom"),
    foundUntil: property<string | null>("foundUntil"),
    /** Earlier issues that it is said to be again, and the write-offs of their tasks. */
    earlier: facts(
      (scope, issue) => {
        const earlier = reach(scope, issue, out("RECURRENCE_OF"), "Issue");
        const task = reach(scope, earlier.node, into("ADDRESSES"), "Task");
        const off = eventsAbout(scope, task.node, "WRITTEN_OFF");
        return { via: [], last: earlier, values: [`COUNT { ${task.match} ${off.match} RETURN 1 }`] };
      },
      (id, closeOuts: number) => ({ id, closeOuts }),
    ),
    breached: facts(
      (scope, issue) => {
        const text = reach(scope, issue, out("BREACHES"), "Regulation");
        return { via: [], last: text, values: propertiesOf(scope, text.node, ...FORCE) };
      },
      (id, ...force: never[]) => ({ id, ...forceOf(force) }),
    ),
  },
} satisfies Look;

const closeOut = (
  id: string,
  kind: EventKind,
  onEarliest: string | null,
  onLatest: string | null,
  taskId: string,
  dueOn: string | null,
): CloseOut & { dueOn: string | null } => ({ id, kind, onEarliest, onLatest, taskId, dueOn });

function closeOutsOf(scope: Scope, task: string) {
  const event = eventsAbout(scope, task, "WRITTEN_OFF");
  const values = [
    ...propertiesOf(scope, event.node, "kind", "onEarliest", "onLatest"),
    `${task}.id`,
    scope.property(task, "dueOn"),
  ];
  return { last: event, values };
}

/** Plans, and when their tasks were struck off. */
export const plans = {
  subjects: (scope) => all(scope, "Regulation", (node) => [`EXISTS { (${node})<-[:SET_BY]-() }`]),
  parts: {
    closeOuts: facts((scope, plan) => {
      const task = reach(scope, plan, into("SET_BY"), "Task");
      return { via: [task], ...closeOutsOf(scope, task.node) };
    }, closeOut),
  },
} satisfies Look;

/** Inspections that have arrived, and when tasks were struck off that the inspected, or bodies below them, lead. */
export const inspections = {
  subjects: (scope) => all(scope, "Inspection", (node) => [`${scope.property(node, "startedOn")} <= ${scope.asOf}`]),
  parts: {
    startedOn: property<string>("startedOn"),
    closeOuts: facts((scope, inspection) => {
      const inspected = reach(scope, inspection, out("INSPECTED"), "Office");
      const [office, walked] = [scope.name(), scope.name()];
      const followed = `all(one IN ${walked} WHERE ${scope.followed("one", true)})`;
      const below = {
        node: office,
        relationship: null,
        match: `MATCH (${inspected.node})<-[${walked}:PART_OF*0..4]-(${office}:Office) WHERE ${followed} WITH * ${scope.visible(office)}`,
      };
      const assignment = reach(scope, office, into("ASSIGNED_TO"), "Assignment", {
        conditions: (node) => [`${scope.property(node, "role")} = 'LEAD'`],
      });
      const task = reach(scope, assignment.node, out("OF_TASK"), "Task");
      return { via: [inspected, below, assignment, task], ...closeOutsOf(scope, task.node) };
    }, closeOut),
  },
} satisfies Look;

/** Nouns whose facts are to be corroborated; the others are parts of these. */
const CORROBORATED = ["Task", "Office", "Leader", "Tenure", "Regulation", "NatureReserve", "Issue", "Figure", "Event"];

export const corroborated = {
  subjects: (scope) =>
    all(scope, "Fact", (node) => [`(${CORROBORATED.map((noun) => `${node}:${noun}`).join(" OR ")})`]),
  parts: {
    documents: value<number>((scope, fact) => {
      const citation = reach(scope, fact, into("SUPPORTS"), "Citation");
      return `COUNT { ${citation.match} MATCH (${citation.node})-[:IN_DOCUMENT]->(document) RETURN DISTINCT document }`;
    }),
  },
} satisfies Look;

/** Facts of which some passage was read by a rule. */
export const readByRules = {
  subjects: (scope) => {
    const read = all(scope, "Citation", (node) => [
      `(${propertiesOf(scope, node, "confidence", "method")
        .map((property) => `${property} IS NOT NULL`)
        .join(" OR ")})`,
    ]);
    const fact = reach(scope, read.node, out("SUPPORTS"), "Fact");
    return {
      match: `${read.match} ${fact.match} WITH DISTINCT ${scope.variables(fact.node).join(", ")}`,
      node: fact.node,
    };
  },
  parts: {
    readings: (scope, fact) => {
      const citation = reach(scope, fact, into("SUPPORTS"), "Citation");
      const values = propertiesOf(scope, citation.node, "confidence", "method").join(", ");
      return {
        cypher: `COLLECT { ${citation.match} RETURN [${values}] }`,
        isOfFacts: false,
        read: (rows) =>
          (rows as [number | null, string | null][]).map(([confidence, method]) => ({ confidence, method })),
      };
    },
  },
} satisfies Look;

/** Persons with several tenures, and where the posts stand. */
export const persons = {
  subjects: (scope) => all(scope, "Leader", (node) => [`COUNT { (${node})<-[:HELD_BY]-() } > 1`]),
  parts: {
    tenures: facts(
      (scope, leader) => {
        const tenure = reach(scope, leader, into("HELD_BY"), "Tenure");
        const post = reach(scope, tenure.node, out("OF_POST"), "Post");
        const office = reach(scope, post.node, out("POST_IN"), "Office");
        const walked = scope.name();
        const followed = `all(one IN ${walked} WHERE ${scope.followed("one", true)})`;
        return {
          via: [tenure, post],
          last: { ...office, node: tenure.node, match: office.match },
          values: [
            `[${propertiesOf(scope, tenure.node, ...BOUNDS).join(", ")}]`,
            scope.property(tenure.node, "capacity"),
            ...propertiesOf(scope, post.node, "title", "rank"),
            `${office.node}.id`,
            ...propertiesOf(scope, office.node, "name", "kind", "jurisdiction"),
            `COLLECT { MATCH (${office.node})-[${walked}:PART_OF*1..6]->(above:Office) WHERE ${followed} RETURN above.id }`,
            `EXISTS { (${tenure.node})-[:THROUGH_POST]->() }`,
          ],
        };
      },
      (id, bounds: unknown[], ...values: never[]) =>
        ({
          id,
          bounds: boundsOf(bounds),
          ...Object.fromEntries(SEEN_OF_TENURE.map((name, i) => [name, values[i]])),
        }) as TenureOfPerson,
    ),
  },
} satisfies Look;

const SEEN_OF_TENURE = [
  ...["capacity", "title", "rank", "officeId", "office", "officeKind", "jurisdiction", "above", "isExOfficio"],
] as const;

/** Facts with links on record whose far end is not: retracted by its own data set, or not yet recorded at the instant asked. */
export const danglers = {
  subjects: (scope) => {
    const [target, link, source, present] = [scope.name(), scope.name(), scope.name(), scope.name()];
    const { knownAt } = scope;
    const isOff = scope.axes.historical
      ? `(${target}.recordedFrom > ${knownAt} OR ${target}.recordedTo <= ${knownAt})`
      : `${target}.recordedTo <> ${knownAt}`;
    const isOn = `EXISTS { MATCH (${present}:Fact {id: ${target}.id}) ${scope.visible(present)} RETURN 1 }`;
    return {
      match: `MATCH (${target}:Fact) WHERE ${isOff} AND NOT ${isOn}
        MATCH (${target})<-[${link}]-(${source}:Fact) WHERE ${scope.followed(link)} WITH * ${scope.visible(source)}
        WITH ${scope.variables(source).join(", ")}, collect([type(${link}), ${target}.id]) AS missing`,
      node: source,
    };
  },
  parts: {
    links: () => ({
      cypher: "missing",
      isOfFacts: false,
      read: (rows) => (rows as [string, string][]).map(([type, target]) => ({ type, target })),
    }),
  },
} satisfies Look;

/** Nouns that mean nothing alone; a document or a figure may stand by itself. */
const JOINED = [
  ...["Leader", "Office", "Task", "Issue", "Event", "Regulation", "Place", "NatureReserve", "Inspection", "Duty"],
];

/** Facts that nothing on record joins to another fact. */
export const loners = {
  subjects: (scope) => {
    const [link, other] = [scope.name(), scope.name()];
    return all(scope, "Fact", (node) => [
      `(${JOINED.map((noun) => `${node}:${noun}`).join(" OR ")})`,
      `NOT EXISTS { MATCH (${node})-[${link}:!SUPPORTS]-(${other}:Fact) WHERE ${scope.followed(link)} RETURN 1 }`,
    ]);
  },
  parts: {},
} satisfies Look;
