import type { Scope } from "../reading/scope.ts";

/**
 * Binds whose duties are told: the subject's and, where `judged` is given, those of each record that a judgement on record
 * says is the same, with that judgement. Only judgements of the subject itself count, none of those it is the same as.
 */
export function whoIs(scope: Scope, subject: string, whose: string, judged: string | null): string {
  if (judged === null) return `WITH ${subject} AS ${whose}`;
  const [self, one, other] = [scope.name(), scope.name(), scope.name()];
  return `WITH ${subject} AS ${self} CALL (${self}) { RETURN ${self} AS ${whose}, null AS ${judged}
      UNION MATCH (${self})<-[${one}:JUDGES]-(${judged}:IdentityJudgement)-[${other}:JUDGES]->(${whose}:Fact)
      WHERE ${whose} <> ${self} AND ${scope.followed(one)} AND ${scope.followed(other)} WITH *
      ${scope.visible(judged, [`${scope.property(judged, "verdict")} = 'SAME'`])} WITH * ${scope.visible(whose)} RETURN ${whose}, ${judged} }
    ${scope.visibleIfPresent(judged)}`;
}

/** The seats a subject answers from: a CALL that binds office, post and tenure, as far as they are on record. */
export function seatsOf(
  scope: Scope,
  subject: string,
  { office, post, tenure }: { office: string; post: string; tenure: string },
  ever: boolean,
): string {
  const recorded = (relationship: string) => scope.followed(relationship);
  const onRecord = [office, post, tenure].map((node) => scope.visibleIfPresent(node)).join(" ");
  const held = ever ? "" : `WITH * WHERE (${tenure} IS NULL OR ${scope.canHold(tenure)})`;
  return `CALL (${subject}) { WITH ${subject} AS ${office} WHERE NOT ${office}:Post RETURN ${office}, null AS ${post}, null AS ${tenure}
    UNION ALL MATCH (${subject})-[at:POST_IN]->(${office}:Office) WHERE ${recorded("at")}
      RETURN ${office}, ${subject} AS ${post}, null AS ${tenure}
    UNION ALL MATCH (${subject})<-[by:HELD_BY]-(${tenure}:Tenure)-[of:OF_POST]->(${post}:Post)-[at:POST_IN]->(${office}:Office)
      WHERE ${recorded("by")} AND ${recorded("of")} AND ${recorded("at")}
      RETURN ${office}, ${post}, ${tenure} }
    ${onRecord} ${held}`;
}

/**
 * The duties of a seat: a CALL that binds task, assignment, the office a duty is inherited from, `via` and
 * `inherited`, as far as they are on record. Only the head of an office answers for all its duties; in a leading group every seat does.
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
  const linked = `${followed("on")} AND ${followed("in")}`;
  const isHead = `(${post} IS NULL OR ${scope.property(post, "rank")} = 'HEAD')`;
  const result = (source: string, via: string, isInherited: boolean | string) =>
    `RETURN ${task}, ${assignment}, ${source} AS ${from}, '${via}' AS via, ${isInherited} AS inherited`;
  const direct = [
    `MATCH ${laid(office)} WHERE ${isHead} AND ${linked} ${result("null", "DIRECT", false)}`,
    `MATCH ${laid(post)} WHERE ${linked} ${result("null", "DIRECT", false)}`,
  ];
  const through = [
    `MATCH (${office})-[member:MEMBER_OF]->(source:Office) WHERE ${isHead} AND ${followed("member", true)}
       MATCH ${laid("source")} WHERE ${linked} ${result("source", "COLLECTIVE", true)}`,
    `MATCH (${office})<-[down:PART_OF*1..8]-(source:Office) WHERE ${isHead} AND all(one IN down WHERE ${followed("one", true)})
       MATCH ${laid("source")} WHERE ${linked} ${result("source", "SUBORDINATE", true)}`,
    `MATCH (${office})-[up:PART_OF*0..1]->(source:Office)-[over:OVERSEES]->(:Regulation)<-[set:SET_BY]-(${task}:Task)
       WHERE ${scope.property(office, "kind")} IN ['LEADING_GROUP', 'OFFICE_OF_GROUP'] AND all(one IN up WHERE ${followed("one", true)}) AND ${followed("over")} AND ${followed("set")}
       RETURN ${task}, null AS ${assignment}, source AS ${from}, 'LEADING_GROUP' AS via, true AS inherited`,
  ];
  const branches = [...direct, ...(inherited ? through : [])].join("\n    UNION ALL ");
  const onRecord = [task, assignment, from].map((node) => scope.visibleIfPresent(node)).join(" ");
  return `CALL (*) { ${branches} } ${onRecord}`;
}
