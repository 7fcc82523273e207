import type { Scope } from "../reading/scope.ts";

/** The seats a subject answers from, as a UNION that binds office, post and tenure. */
export function seatsOf(
  scope: Scope,
  subject: string,
  { office, post, tenure }: { office: string; post: string; tenure: string },
  ever: boolean,
): string {
  const recorded = (relationship: string) => scope.followed(relationship);
  const bounds = ever ? "" : `AND ${holds(scope, tenure)}`;
  return `WITH ${subject} AS ${office} WHERE NOT ${office}:Post RETURN ${office}, null AS ${post}, null AS ${tenure}
    UNION ALL MATCH (${subject})-[at:POST_IN]->(${office}:Office) WHERE ${recorded("at")}
      RETURN ${office}, ${subject} AS ${post}, null AS ${tenure}
    UNION ALL MATCH (${subject})<-[by:HELD_BY]-(${tenure}:Tenure)-[of:OF_POST]->(${post}:Post)-[at:POST_IN]->(${office}:Office)
      WHERE ${recorded("by")} AND ${recorded("of")} AND ${recorded("at")} ${bounds}
      RETURN ${office}, ${post}, ${tenure}`;
}

/**
 * The duties of a seat, as a UNION that binds task, assignment, the office a duty is inherited from, `via` and
 * `inherited`. Only the head of an office answers for all its duties; in a leading group every seat does.
 */
export function dutiesOf(
  scope: Scope,
  { office, post }: { office: string; post: string },
  { task, assignment, from }: { task: string; assignment: string; from: string },
  inherited: boolean,
): string {
  const followed = (relationship: string, isDated = false) => scope.followed(relationship, isDated);
  const laid = (assignee: string) =>
    `(${assignee})<-[on:ASSIGNED_TO]-(${assignment}:Assignment)-[in:OF_TASK]->(${task}:Task)`;
  const onRecord = `${followed("on")} AND ${followed("in")}`;
  const isHead = `(${post} IS NULL OR ${post}.rank = 'HEAD')`;
  const result = (source: string, via: string, isInherited: boolean | string) =>
    `RETURN ${task}, ${assignment}, ${source} AS ${from}, '${via}' AS via, ${isInherited} AS inherited`;
  const direct = [
    `MATCH ${laid(office)} WHERE ${isHead} AND ${onRecord} ${result("null", "DIRECT", false)}`,
    `MATCH ${laid(post)} WHERE ${onRecord} ${result("null", "DIRECT", false)}`,
  ];
  const through = [
    `MATCH (${office})-[member:MEMBER_OF]->(source:Office) WHERE ${isHead} AND ${followed("member", true)}
       MATCH ${laid("source")} WHERE ${onRecord} ${result("source", "COLLECTIVE", true)}`,
    `MATCH (${office})<-[down:PART_OF*1..8]-(source:Office) WHERE ${isHead} AND all(one IN down WHERE ${followed("one", true)})
       MATCH ${laid("source")} WHERE ${onRecord} ${result("source", "SUBORDINATE", true)}`,
    `MATCH (${office})-[up:PART_OF*0..1]->(source:Office)-[over:OVERSEES]->(:Regulation)<-[set:SET_BY]-(${task}:Task)
       WHERE ${office}.kind IN ['LEADING_GROUP', 'OFFICE_OF_GROUP'] AND all(one IN up WHERE ${followed("one", true)}) AND ${followed("over")} AND ${followed("set")}
       RETURN ${task}, null AS ${assignment}, source AS ${from}, 'LEADING_GROUP' AS via, true AS inherited`,
  ];
  return [...direct, ...(inherited ? through : [])].join("\n    UNION ALL ");
}

function holds(scope: Scope, tenure: string): string {
  const { asOf } = scope;
  return `(${tenure}.fromEarliest IS NULL OR ${tenure}.fromEarliest <= ${asOf}) AND (${tenure}.untilLatest IS NULL OR ${tenure}.untilLatest > ${asOf})`;
}
