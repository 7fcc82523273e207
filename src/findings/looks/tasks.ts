import type { TaskKind } from "../../generated/schema.ts";
import { into, out } from "../../reading/noun.ts";
import { all, type Pattern, reach } from "../../reading/patterns.ts";
import type { Scope } from "../../reading/scope.ts";
import { BOUNDS, boundsOf } from "../../tenures/certainty.ts";
import type { BodySeen } from "../rules/closeOuts.ts";
import type { Step } from "../rules/deadlines.ts";
import type { ZoneSeen } from "../rules/legality.ts";
import type { MeasuredFigure } from "../rules/signals.ts";
import type { HeadPostSeen } from "../rules/unowned.ts";
import { events, eventsAbout, facts, holdsOnDay, type Look, propertiesOf, property, value } from "./look.ts";
import { FORCE, forceOf } from "./texts.ts";

/** Rows of Cypher values inside a row. */
type Rows = readonly unknown[][];

const stepOf = ([id, kind, onEarliest, onLatest]: unknown[]) => ({ id, kind, onEarliest, onLatest }) as Step;

/** Assignments of a bound task that hold on the day asked, of some role or of all. */
function assignmentsOf(scope: Scope, task: string, role?: string): Pattern {
  return reach(scope, task, into("OF_TASK"), "Assignment", {
    conditions: (node) => [
      ...holdsOnDay(scope, node),
      ...(role === undefined ? [] : [`${scope.property(node, "role")} = '${role}'`]),
    ],
  });
}

/** Offices that lead a task on the day asked: the assignment, then the office. */
export function leadsOf(scope: Scope, task: string): [Pattern, Pattern] {
  const assignment = assignmentsOf(scope, task, "LEAD");
  return [assignment, reach(scope, assignment.node, out("ASSIGNED_TO"), "Office")];
}

/** Day of the oldest document that a bound fact is cited from. */
function documentDay(scope: Scope, fact: string): string {
  const citation = reach(scope, fact, into("SUPPORTS"), "Citation");
  const document = reach(scope, citation.node, out("IN_DOCUMENT"), "Document");
  const day = scope.property(document.node, "issuedOn");
  return `head(COLLECT { ${citation.match} ${document.match} WITH * WHERE ${day} IS NOT NULL WITH ${day} AS day ORDER BY day LIMIT 1 RETURN day })`;
}

function rows(pattern: Pattern, values: readonly string[], ...via: readonly Pattern[]): string {
  return `COLLECT { ${[...via, pattern].map(({ match }) => match).join(" ")} RETURN DISTINCT [${values.join(", ")}] }`;
}

function bareEvents(scope: Scope, event: Pattern, ...via: readonly Pattern[]): string {
  return rows(
    event,
    [`${event.node}.id`, ...propertiesOf(scope, event.node, "kind", "onEarliest", "onLatest")],
    ...via,
  );
}

/** What heads an office: its head posts with their tenures and stated vacancies. */
function headsOf(scope: Scope, office: string): string {
  const post = reach(scope, office, into("POST_IN", { where: { rank: "HEAD" } }), "Post");
  const tenure = reach(scope, post.node, into("OF_POST"), "Tenure");
  const vacancy = reach(scope, post.node, into("VACANCY_OF"), "Vacancy");
  return rows(post, [
    scope.property(post.node, "title"),
    rows(tenure, propertiesOf(scope, tenure.node, ...BOUNDS)),
    rows(vacancy, propertiesOf(scope, vacancy.node, "from", "until")),
  ]);
}

const headsFrom = (posts: Rows): HeadPostSeen[] =>
  posts.map(([title, tenures, vacancies]) => ({
    title: title as string,
    tenures: (tenures as Rows).map(boundsOf),
    vacancies: (vacancies as (string | null)[][]).map(([from = null, until = null]) => ({ from, until })),
  }));

const bodyOf = (id: string, name: string, parents: string[]): BodySeen => ({ id, name, parents });

function bodyValues(scope: Scope, office: string): string[] {
  const parent = reach(scope, office, out("PART_OF", { dated: true }), "Office");
  return [scope.property(office, "name"), `COLLECT { ${parent.match} RETURN ${parent.node}.id }`];
}

/** A bound task, and the issues it is to solve. */
function taskAndIssues(scope: Scope, task: string): Pattern {
  return upTo(scope, task, "ADDRESSES", "Task|Issue");
}

/** A bound node and what it reaches by one link of some types. */
export function upTo(scope: Scope, from: string, types: string, labels: string): Pattern {
  const [node, walked] = [scope.name(), scope.name()];
  const followed = `all(one IN ${walked} WHERE ${scope.followed("one")})`;
  return {
    node,
    relationship: null,
    match: `MATCH (${from})-[${walked}:${types}*0..1]->(${node}:${labels}) WHERE ${followed} WITH * ${scope.visible(node)}`,
  };
}

/** Territories so large that two issues in one are not at one place. */
const WIDE = "['COUNTRY', 'PROVINCE', 'PREFECTURE', 'REGION']";

/** Other issues of the same category that concern the same place, reserve or enterprise as one that a task is to solve. */
function sameType(scope: Scope, task: string): [Pattern, Pattern, Pattern] {
  const issue = reach(scope, task, out("ADDRESSES"), "Issue");
  const site = reach(scope, issue.node, out("CONCERNS"), "Fact", {
    conditions: (node) => [
      `NOT (${node}:Place AND ${scope.property(node, "kind")} IN ${WIDE})`,
      `(NOT ${node}:Office OR ${scope.property(node, "kind")} = 'ENTERPRISE')`,
    ],
  });
  const other = reach(scope, site.node, into("CONCERNS"), "Issue", {
    conditions: (node) => [
      `${scope.property(node, "category")} = ${scope.property(issue.node, "category")}`,
      `NOT EXISTS { (${task})-[:ADDRESSES]->(${node}) }`,
    ],
  });
  return [issue, site, other];
}

/** An office that leads a task, with what tells whether it is still there. */
const lead = (id: string, name: string, dissolvedOn: string | null, successors: number) => ({
  id,
  name,
  dissolvedOn,
  successors,
});

const zone =
  (isExact: boolean) =>
  (id: string, name: string, forbids: string[] | null, from: string | null, until: string | null): ZoneSeen => ({
    id,
    name,
    forbids: forbids ?? [],
    from,
    until,
    isExact,
  });

const zoneValues = (scope: Scope, node: string) => propertiesOf(scope, node, "name", "forbids", "from", "until");

/** A task, and all that rules may see beside it. */
export const tasks = {
  subjects: (scope) => all(scope, "Task", () => []),
  parts: {
    kind: property<TaskKind>("kind"),
    deadlineKind: property<string>("deadlineKind"),
    dueOn: property<string | null>("dueOn"),
    activities: value<string[]>((scope, task) => `coalesce(${scope.property(task, "activities")}, [])`),
    documentDay: value<string | null>(documentDay),
    planDay: value<string | null>((scope, task) => {
      const plan = reach(scope, task, out("SET_BY"), "Regulation");
      return `head(COLLECT { ${plan.match} RETURN ${scope.property(plan.node, "issuedFrom")} })`;
    }),
    roles: value<string[]>((scope, task) => {
      const assignment = assignmentsOf(scope, task);
      return `COLLECT { ${assignment.match} RETURN ${scope.property(assignment.node, "role")} }`;
    }),
    events: events((scope, task) => ({ via: [], last: eventsAbout(scope, task) })),
    leads: facts((scope, task) => {
      const [assignment, office] = leadsOf(scope, task);
      const successor = reach(scope, office.node, out("SUCCEEDED_BY"), "Office");
      return {
        via: [assignment],
        last: office,
        values: [...propertiesOf(scope, office.node, "name", "dissolvedOn"), `COUNT { ${successor.match} RETURN 1 }`],
      };
    }, lead),
    /** Dissolutions of offices that lead the task. */
    dissolutions: facts(
      (scope, task) => {
        const [assignment, office] = leadsOf(scope, task);
        const event = eventsAbout(scope, office.node, "DISSOLVED");
        const days = propertiesOf(scope, event.node, "onEarliest", "onLatest");
        return { via: [assignment, office], last: event, values: [...days, `${office.node}.id`] };
      },
      (id, onEarliest: string | null, onLatest: string | null, officeId: string) => ({
        id,
        kind: "DISSOLVED" as const,
        onEarliest,
        onLatest,
        officeId,
      }),
    ),
    heads: facts(
      (scope, task) => {
        const [assignment, office] = leadsOf(scope, task);
        const [name, collective] = propertiesOf(scope, office.node, "name", "collective") as [string, string];
        return { via: [assignment], last: office, values: [name, collective, headsOf(scope, office.node)] };
      },
      (id, office: string, collective: boolean, posts: Rows) => ({ id, office, collective, posts: headsFrom(posts) }),
    ),
    persons: facts(
      (scope, task) => {
        const assignment = reach(scope, task, into("OF_TASK"), "Assignment");
        const leader = reach(scope, assignment.node, out("ASSIGNED_TO"), "Leader");
        // A seat that passes with another post does not stay with the person who had that post.
        const tenure = reach(scope, leader.node, into("HELD_BY"), "Tenure", {
          ever: true,
          conditions: (node) => [`NOT EXISTS { (${node})-[:THROUGH_POST]->() }`],
        });
        return {
          via: [assignment],
          last: leader,
          values: [
            scope.property(leader.node, "name"),
            rows(tenure, propertiesOf(scope, tenure.node, ...BOUNDS)),
            documentDay(scope, assignment.node),
          ],
        };
      },
      (id, name: string, tenures: Rows, documentDay: string | null) => ({
        id,
        name,
        tenures: tenures.map(boundsOf),
        documentDay,
      }),
    ),
    leading: facts((scope, task) => {
      const [assignment, office] = leadsOf(scope, task);
      return { via: [assignment], last: office, values: bodyValues(scope, office.node) };
    }, bodyOf),
    acceptors: facts((scope, task) => {
      const assignment = assignmentsOf(scope, task, "ACCEPT");
      const office = reach(scope, assignment.node, out("ASSIGNED_TO"), "Office");
      return { via: [assignment], last: office, values: bodyValues(scope, office.node) };
    }, bodyOf),
    accepted: facts((scope, task) => {
      const event = reach(scope, task, into("ABOUT"), "Event", {
        conditions: (node) => [
          `${scope.property(node, "kind")} = 'ACCEPTED'`,
          `${scope.property(node, "onLatest")} <= ${scope.asOf}`,
        ],
      });
      const office = reach(scope, event.node, out("DONE_BY"), "Office");
      return { via: [event], last: office, values: bodyValues(scope, office.node) };
    }, bodyOf),
    files: facts(
      (scope, task) => {
        const event = eventsAbout(scope, task);
        const file = reach(scope, event.node, out("EVIDENCED_BY"), "Document");
        return {
          via: [event],
          last: file,
          values: propertiesOf(scope, file.node, "title", "issuedOn", "issuedOnPrecision", "sha256"),
        };
      },
      (id, title: string, issuedOn: string | null, precision: string | null, sha256: string) => ({
        id,
        title,
        issuedOn,
        isDay: precision === "DAY",
        sha256,
      }),
    ),
    /** Other tasks for which a file of the same bytes is put in evidence. */
    filesElsewhere: facts(
      (scope, task) => {
        const event = eventsAbout(scope, task);
        const file = reach(scope, event.node, out("EVIDENCED_BY"), "Document");
        const twin = all(scope, "Document", (node) => [
          `${scope.property(node, "sha256")} = ${scope.property(file.node, "sha256")}`,
        ]);
        const use = reach(scope, twin.node, into("EVIDENCED_BY"), "Event");
        const other = reach(scope, use.node, out("ABOUT"), "Task", { conditions: (node) => [`${node} <> ${task}`] });
        return { via: [event, file, twin, use], last: other, values: [scope.property(file.node, "sha256")] };
      },
      (id, sha256: string) => ({ id, sha256 }),
    ),
    /** Of the task and of the issues it is to solve. */
    rebounds: events((scope, task) => {
      const what = taskAndIssues(scope, task);
      return { via: [what], last: eventsAbout(scope, what.node, "REBOUNDED") };
    }),
    statedAgain: facts(
      (scope, task) => {
        const issue = reach(scope, task, out("ADDRESSES"), "Issue");
        const again = reach(scope, issue.node, into("RECURRENCE_OF"), "Issue");
        return { via: [issue], last: again, values: propertiesOf(scope, again.node, "foundFrom") };
      },
      (id, foundFrom: string | null) => ({ id, foundFrom, isStated: true }),
    ),
    alike: facts(
      (scope, task) => {
        const [issue, site, other] = sameType(scope, task);
        const solving = reach(scope, other.node, into("ADDRESSES"), "Task");
        return {
          via: [issue, site],
          last: other,
          values: [
            scope.property(other.node, "foundFrom"),
            bareEvents(scope, eventsAbout(scope, other.node)),
            bareEvents(scope, eventsAbout(scope, solving.node), solving),
          ],
        };
      },
      (id, foundFrom: string | null, own: Rows, solving: Rows) => ({
        id,
        foundFrom,
        isStated: false,
        events: [...own, ...solving].map(stepOf),
      }),
    ),
    figures: facts(
      (scope, task) => {
        const subject = upTo(scope, task, "ADDRESSES|CONCERNS", "Fact");
        const figure = reach(scope, subject.node, into("FIGURE_ABOUT"), "Figure", {
          conditions: (node) => [`${scope.property(node, "improvesBy")} IS NOT NULL`],
        });
        return { via: [subject], last: figure, values: propertiesOf(scope, figure.node, ...MEASURED) };
      },
      (id, ...values: never[]) =>
        ({ id, ...Object.fromEntries(MEASURED.map((name, i) => [name, values[i]])) }) as unknown as MeasuredFigure,
    ),
    texts: facts(
      (scope, task) => {
        const text = reach(scope, task, { type: "BASED_ON|HAS_OUTPUT", direction: "out" }, "Regulation");
        const isBasis = `type(${text.relationship}) = 'BASED_ON'`;
        return { via: [], last: text, values: [isBasis, ...propertiesOf(scope, text.node, ...FORCE)] };
      },
      (id, isBasis: boolean, ...force: never[]) => ({ id, isBasis, ...forceOf(force) }),
    ),
    zones: facts((scope, task) => {
      const node = reach(scope, task, out("CONCERNS"), "Zone");
      return { via: [], last: node, values: zoneValues(scope, node.node) };
    }, zone(true)),
    zonesOfSites: facts((scope, task) => {
      const site = reach(scope, task, out("CONCERNS"), "Place");
      const node = reach(scope, site.node, out("LOCATED_IN"), "Zone");
      return { via: [site], last: node, values: zoneValues(scope, node.node) };
    }, zone(true)),
    zonesOfReserves: facts((scope, task) => {
      const reserve = reach(scope, task, out("CONCERNS"), "NatureReserve");
      const node = reach(scope, reserve.node, into("ZONE_OF"), "Zone");
      return { via: [reserve], last: node, values: zoneValues(scope, node.node) };
    }, zone(false)),
  },
} satisfies Look;

const MEASURED = ["metric", "unit", "scope", "kind", "value", "improvesBy", "periodEnd"] as const;
