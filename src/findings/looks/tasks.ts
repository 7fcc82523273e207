import type { TaskKind } from "../../generated/schema.ts";
import { into, out } from "../../reading/noun.ts";
import { all, type Pattern, reach } from "../../reading/patterns.ts";
import type { Scope } from "../../reading/scope.ts";
import type { Step } from "../rules/deadlines.ts";
import type { ZoneSeen } from "../rules/legality.ts";
import type { MeasuredFigure } from "../rules/signals.ts";
import { answering } from "./answering.ts";
import {
  documentDay,
  events,
  eventsAbout,
  facts,
  type Look,
  propertiesOf,
  property,
  type Rows,
  rows,
  value,
} from "./look.ts";
import { FORCE, forceOf } from "./texts.ts";

const stepOf = ([id, kind, onEarliest, onLatest]: unknown[]) => ({ id, kind, onEarliest, onLatest }) as Step;

function bareEvents(scope: Scope, event: Pattern, ...via: readonly Pattern[]): string {
  return rows(
    event,
    [`${event.node}.id`, ...propertiesOf(scope, event.node, "kind", "onEarliest", "onLatest")],
    ...via,
  );
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
    ...answering,
    kind: property<TaskKind>("kind"),
    deadlineKind: property<string>("deadlineKind"),
    dueOn: property<string | null>("dueOn"),
    activities: value<string[]>((scope, task) => `coalesce(${scope.property(task, "activities")}, [])`),
    documentDay: value<string | null>(documentDay),
    planDay: value<string | null>((scope, task) => {
      const plan = reach(scope, task, out("SET_BY"), "Regulation");
      return `head(COLLECT { ${plan.match} RETURN ${scope.property(plan.node, "issuedFrom")} })`;
    }),
    events: events((scope, task) => ({ via: [], last: eventsAbout(scope, task) })),
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
