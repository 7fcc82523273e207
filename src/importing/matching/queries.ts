import { cypher } from "../../neo4j/cypher.ts";
import { FOREVER } from "../../time/axes.ts";

/** Facts on record that bear one of these names: id, noun, data set, name, other names, document number. */
export const factsNamed = cypher<{ names: readonly string[] }>`
  // factsNamed
  MATCH (n:Office|Leader|Regulation|NatureReserve)
  WHERE n.recordedTo = ${FOREVER}
  WITH n, coalesce(n.name, n.title) AS name, coalesce(n.otherNames, n.otherTitles, []) AS others
  WHERE name IN $names OR n.number IN $names OR n.resolvedTitle IN $names OR any(other IN others WHERE other IN $names)
  RETURN n.id, [label IN labels(n) WHERE label <> 'Fact'][0], n.dataSet, name, others, n.number, n.jurisdiction`;

/** The posts that leaders on record were seen in. */
export const postsOfLeaders = cypher<{ ids: readonly string[] }>`
  // postsOfLeaders
  MATCH (l:Leader)<-[by:HELD_BY]-(:Tenure)-[of:OF_POST]->(p:Post)
  WHERE l.id IN $ids AND by.recordedTo = ${FOREVER} AND of.recordedTo = ${FOREVER}
  RETURN l.id, collect(DISTINCT p.id)`;

/** What the graph holds of these ids now: id, owning data set, properties. */
export const factsById = cypher<{ ids: readonly string[] }>`
  // factsById
  MATCH (n:Fact) WHERE n.id IN $ids AND n.recordedTo = ${FOREVER}
  RETURN n.id, n.dataSet, properties(n)`;

/** Figures on record of these metrics: id, metric, scope, period, value, unit. */
export const figuresOf = cypher<{ metrics: readonly string[] }>`
  // figuresOf
  MATCH (f:Figure) WHERE f.metric IN $metrics AND f.recordedTo = ${FOREVER}
  RETURN f.id, f.metric, f.scope, f.period, f.value, f.unit`;

/** Facts of a document that a reviewer rejected before. */
export const rejectionsOf = cypher<{ dataSet: string }>`
  // rejectionsOf
  MATCH (r:Rejection {dataSet: $dataSet}) RETURN r.key`;

/** Remembers rejections, and forgets those that were taken back. */
export const rememberRejections = cypher<{ dataSet: string; keys: readonly string[] }>`
  // rememberRejections
  OPTIONAL MATCH (old:Rejection {dataSet: $dataSet}) WHERE NOT old.key IN $keys
  DETACH DELETE old
  WITH DISTINCT 1 AS once
  UNWIND $keys AS key
  MERGE (:Rejection {dataSet: $dataSet, key: key})`;
