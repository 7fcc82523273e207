import { headPost } from "../../offices/fields.ts";
import { into, out } from "../../reading/noun.ts";
import { type Pattern, reach } from "../../reading/patterns.ts";
import type { Scope } from "../../reading/scope.ts";
import { BOUNDS, boundsOf } from "../../tenures/certainty.ts";
import type { BodySeen } from "../rules/closeOuts.ts";
import type { HeadPostSeen } from "../rules/unowned.ts";
import {
  documentDay,
  eventsAbout,
  facts,
  holdsOnDay,
  type Look,
  propertiesOf,
  type Rows,
  rows,
  value,
} from "./look.ts";

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

/** What heads an office: its head posts with their tenures and stated vacancies. */
function headsOf(scope: Scope, office: string): string {
  const post = reach(scope, office, headPost, "Post");
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

/** An office that leads a task, with what tells whether it is still there. */
const lead = (id: string, name: string, dissolvedOn: string | null, successors: number) => ({
  id,
  name,
  dissolvedOn,
  successors,
});

/** Who answers for a task: its roles, the offices that lead it and who heads them, persons named, who accepts. */
export const answering = {
  roles: value<string[]>((scope, task) => {
    const assignment = assignmentsOf(scope, task);
    return `COLLECT { ${assignment.match} RETURN ${scope.property(assignment.node, "role")} }`;
  }),
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
} satisfies Look["parts"];
