import type { Scope } from "../reading/scope.ts";

/** Nouns that tasks stand under. */
const NOUNS = ["Regulation", "Task", "Scheme", "Office", "Inspection", "Place", "NatureReserve"];

/** Predicate: a bound fact is one that tasks can stand under. */
export function hasTasks(subject: string): string {
  return `(${NOUNS.map((noun) => `${subject}:${noun}`).join(" OR ")})`;
}

/**
 * The body of a CALL that binds the tasks under a subject: those a plan sets with their parts, a set with its parts, those
 * of a scheme and its pillars, those an office leads, those that solve an inspection's issues or concern a place.
 */
export function tasksUnder(scope: Scope, subject: string, task: string): string {
  const [one, two, led] = [scope.name(), scope.name(), scope.name()];
  const all = (list: string) => `all(link IN ${list} WHERE ${scope.followed("link")})`;
  const followed = (relationship: string) => scope.followed(relationship);
  return `WITH ${subject} AS ${task} WHERE ${task}:Task RETURN ${task}
    UNION MATCH (${subject})<-[${one}:PART_OF*1..3]-(${task}:Task) WHERE ${subject}:Task AND ${all(one)} RETURN ${task}
    UNION MATCH (${subject})<-[${one}:SET_BY]-(:Task)<-[${two}:PART_OF*0..3]-(${task}:Task) WHERE ${followed(one)} AND ${all(two)} RETURN ${task}
    UNION MATCH (${subject})<-[${one}:PART_OF*0..3]-(:Scheme)<-[${two}:UNDER]-(${task}:Task) WHERE ${subject}:Scheme AND ${all(one)} AND ${followed(two)} RETURN ${task}
    UNION MATCH (${subject})<-[${one}:ASSIGNED_TO]-(${led}:Assignment)-[${two}:OF_TASK]->(${task}:Task) WHERE ${followed(one)} AND ${followed(two)}
      WITH * ${scope.visible(led, [`${scope.property(led, "role")} = 'LEAD'`])} RETURN ${task}
    UNION MATCH (${subject})<-[${one}:FOUND_IN]-(:Issue)<-[${two}:ADDRESSES]-(${task}:Task) WHERE ${followed(one)} AND ${followed(two)} RETURN ${task}
    UNION MATCH (${subject})<-[${one}:CONCERNS]-(${task}:Task) WHERE ${followed(one)} RETURN ${task}`;
}
