import { cypher } from "../../neo4j/cypher.ts";
import { FOREVER } from "../../time/axes.ts";

/** Noun and text length of the facts of these ids that are on record and that loading this data set does not withdraw. */
export const knownFacts = cypher<{ ids: readonly string[]; dataSet: string }>`
  // knownFacts
  MATCH (n:Fact) WHERE n.id IN $ids AND n.recordedTo = ${FOREVER} AND n.dataSet <> $dataSet
  RETURN n.id, [label IN labels(n) WHERE label <> 'Fact'][0], n.textLength`;

/** Facts of a data set, and facts of other data sets that have one of these ids. */
export const recordedNodes = cypher<{ dataSet: string; ids: readonly string[] }>`
  // recordedNodes
  MATCH (n:Fact) WHERE n.dataSet = $dataSet
  RETURN n.id, n.contentHash, n.recordedTo, n.dataSet
  UNION
  MATCH (n:Fact) WHERE n.id IN $ids
  RETURN n.id, n.contentHash, n.recordedTo, n.dataSet`;

/** Links of a data set that are on record now. */
export const recordedLinks = cypher<{ dataSet: string }>`
  // recordedLinks
  MATCH (n:Fact)-[r]->() WHERE r.dataSet = $dataSet AND r.recordedTo = ${FOREVER}
  RETURN r.id, type(r), r.contentHash`;

/**
 * Of the facts of these ids, those that records of other data sets lead to through links of these types, each of which
 * its record cannot be without, and what lies on the way.
 */
export const neededElsewhere = (types: readonly string[]) => `// neededElsewhere
MATCH way = (needing:Fact)-[links:${types.join("|")}*1..6]->(n:Fact)
WHERE n.id IN $ids AND needing.dataSet <> $dataSet AND needing.recordedTo = '${FOREVER}' AND all(link IN links WHERE link.recordedTo = '${FOREVER}')
UNWIND [one IN nodes(way) WHERE one.dataSet = $dataSet] + [one IN links WHERE one.dataSet = $dataSet] AS needed
RETURN DISTINCT needed.id`;
