import type { Certainty, Severity } from "../generated/schema.ts";
import { conditionsOf } from "../reading/filters.ts";
import { into, out } from "../reading/noun.ts";
import { reach } from "../reading/patterns.ts";
import type { Scope } from "../reading/scope.ts";
import { leadsOf } from "./looks/answering.ts";
import type { Verdict } from "./verdict.ts";

interface Choice<T> {
  readonly equals?: T | null;
  readonly in?: readonly T[] | null;
}

/** What `FindingFilter` asks for. */
export interface FindingFilter {
  readonly severity?: Choice<Severity> | null;
  readonly certainty?: Choice<Certainty> | null;
  readonly subject?: { readonly ids: readonly string[] } | null;
  readonly subjectNouns?: readonly string[] | null;
  readonly lead?: object | null;
}

/** Predicates on a bound subject: those conditions that can be met before a rule judges. */
export function narrowed(
  scope: Scope,
  subject: string,
  id: string | null | undefined,
  { subject: facts, subjectNouns, lead }: FindingFilter,
): string[] {
  return [
    ...(id ? [`${subject}.id = ${scope.parameter(id)}`] : []),
    ...(facts ? [`${subject}.id IN ${scope.parameter(facts.ids)}`] : []),
    ...(subjectNouns ? [`any(label IN labels(${subject}) WHERE label IN ${scope.parameter(subjectNouns)})`] : []),
    ...(lead
      ? [
          `(${tasksOf(scope, subject)
            .map((task) => task(lead))
            .join(" OR ")})`,
        ]
      : []),
  ];
}

/** Whether a verdict meets the conditions that only a verdict can. */
export function isAsked({ severity, certainty }: Verdict, filter: FindingFilter): boolean {
  return isChosen(severity, filter.severity) && isChosen(certainty, filter.certainty);
}

function isChosen<T>(value: T, choice: Choice<T> | null | undefined): boolean {
  if (choice?.equals && choice.equals !== value) return false;
  return choice?.in?.includes(value) ?? true;
}

/** Predicates that the subject is a task, or an event or issue of one, that an office of the filter leads. */
function tasksOf(scope: Scope, subject: string): ((lead: object) => string)[] {
  const isLed = (task: string, lead: object) => {
    const [assignment, office] = leadsOf(scope, task);
    const conditions = conditionsOf(scope, "Office", office.node, lead);
    const where = conditions.length === 0 ? "" : `WITH * WHERE ${conditions.join(" AND ")}`;
    return `${assignment.match} ${office.match} ${where} RETURN 1`;
  };
  const through = [out("ABOUT"), into("ADDRESSES")].map((edge) => (lead: object) => {
    const task = reach(scope, subject, edge, "Task");
    return `EXISTS { ${task.match} ${isLed(task.node, lead)} }`;
  });
  return [(lead) => `(${subject}:Task AND EXISTS { ${isLed(subject, lead)} })`, ...through];
}
