import { cypher } from "../../neo4j/cypher.ts";
import { FOREVER } from "../../time/axes.ts";

/**
 * Facts on record that bear one of these names, and all offices, texts and reserves of these places:
 * id, noun, data set, name, other names, number, place, due day.
 */
export const factsNamed = cypher<{ names: readonly string[]; places: readonly string[] }>`
  // factsNamed
  MATCH (n:Office|Leader|Regulation|NatureReserve|Task|Issue)
  WHERE n.recordedTo = ${FOREVER}
  WITH n, coalesce(n.name, n.title) AS name, coalesce(n.otherNames, n.otherTitles, []) AS others
  WHERE name IN $names OR (n:Regulation AND n.number IN $names) OR n.resolvedTitle IN $names
    OR n.resolvedName IN $names OR any(other IN others WHERE other IN $names)
    OR (NOT n:Leader AND NOT n:Issue AND n.jurisdiction IN $places)
  RETURN n.id, [label IN labels(n) WHERE label <> 'Fact'][0], n.dataSet, name, others,
    CASE WHEN n:Regulation THEN n.number END, n.jurisdiction, n.dueOn
  ORDER BY n.id LIMIT 20000`;

/** Posts on record of these offices: id, office, title. */
export const postsOfOffices = cypher<{ offices: readonly string[] }>`
  // postsOfOffices
  MATCH (p:Post)-[of:POST_IN]->(o:Office)
  WHERE o.id IN $offices AND of.recordedTo = ${FOREVER} AND p.recordedTo = ${FOREVER}
  RETURN p.id, o.id, p.title ORDER BY p.id`;

/** The posts that leaders on record were seen in: leader, posts as pairs of id and words for people. */
export const postsOfLeaders = cypher<{ ids: readonly string[] }>`
  // postsOfLeaders
  MATCH (l:Leader)<-[by:HELD_BY]-(:Tenure)-[of:OF_POST]->(p:Post)-[:POST_IN]->(o:Office)
  WHERE l.id IN $ids AND by.recordedTo = ${FOREVER} AND of.recordedTo = ${FOREVER}
  RETURN l.id, collect(DISTINCT [p.id, o.name + p.title])`;

/** What the ledger holds of these ids: id, owning data set, whether on record now, properties, links as [type, to]. */
export const factsById = cypher<{ ids: readonly string[] }>`
  // factsById
  MATCH (n:Fact) WHERE n.id IN $ids
  RETURN n.id, n.dataSet, n.recordedTo = ${FOREVER}, properties(n),
    [(n)-[r]->(m:Fact) WHERE r.recordedTo = ${FOREVER} AND r.dataSet = n.dataSet | [type(r), m.id]]`;

/** Facts that a data set has on record beside these, citations left out: id, name. */
export const otherFactsOf = cypher<{ dataSet: string; ids: readonly string[] }>`
  // otherFactsOf
  MATCH (n:Fact) WHERE n.dataSet = $dataSet AND n.recordedTo = ${FOREVER} AND NOT n:Citation AND NOT n.id IN $ids
  RETURN n.id, coalesce(n.title, n.name, n.metric, n.printed, '') ORDER BY n.id`;

/** Other documents on record of the same bytes. */
export const documentsOfBytes = cypher<{ sha256: string; id: string }>`
  // documentsOfBytes
  MATCH (d:Document) WHERE d.sha256 = $sha256 AND d.id <> $id AND d.recordedTo = ${FOREVER}
  RETURN d.id, d.title, d.dataSet ORDER BY d.id`;

/** Figures on record of these metrics: id, data set, metric, scope, period, value, unit. */
export const figuresOf = cypher<{ metrics: readonly string[] }>`
  // figuresOf
  MATCH (f:Figure) WHERE f.metric IN $metrics AND f.recordedTo = ${FOREVER}
  RETURN f.id, f.dataSet, f.metric, f.scope, f.period, f.value, f.unit ORDER BY f.id`;

/** What reviewers decided about a document's facts before: key, decision, same as, corrected fields as JSON. */
export const decisionsOn = cypher<{ dataSet: string }>`
  // decisionsOn
  MATCH (d:Decision {dataSet: $dataSet}) RETURN d.key, d.decision, d.sameAs, d.corrected`;

/** Remembers decisions; one that was taken back is replaced or forgotten. */
export const rememberDecisions = cypher<{ dataSet: string; rows: readonly object[] }>`
  // rememberDecisions
  UNWIND $rows AS row
  MERGE (d:Decision {dataSet: $dataSet, key: row.key})
  SET d.decision = row.decision, d.sameAs = row.sameAs, d.corrected = row.corrected`;
