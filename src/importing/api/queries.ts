import { cypher } from "../../neo4j/cypher.ts";

/** Constraints and indexes of drafts and of remembered decisions, none of which are facts. */
export const draftIndexes = [
  "CREATE CONSTRAINT Draft_id IF NOT EXISTS FOR (n:Draft) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT DraftFact_key IF NOT EXISTS FOR (n:DraftFact) REQUIRE (n.draft, n.id) IS UNIQUE",
  "CREATE INDEX DraftFact_position IF NOT EXISTS FOR (n:DraftFact) ON (n.draft, n.position)",
  "CREATE INDEX Decision_dataSet_key IF NOT EXISTS FOR (n:Decision) ON (n.dataSet, n.key)",
] as const;

/** Registers an upload; one of the same bytes begins anew. Drafts that wait or are read now are counted. */
export const beginDraft = cypher<{ id: string; properties: object; at: string; since: string }>`
  // beginDraft
  OPTIONAL MATCH (other:Draft {state: 'READING'}) WHERE other.id <> $id AND other.updatedAt > $since
  WITH count(other) AS others
  MERGE (d:Draft {id: $id})
  SET d += $properties, d.state = 'READING', d.phase = 'WAITING', d.phaseSince = $at, d.updatedAt = $at, d.factCount = 0,
    d.expected = null, d.found = null
  RETURN others`;

export const enterPhase = cypher<{ id: string; phase: string; at: string; facts: number }>`
  // enterPhase
  MATCH (d:Draft {id: $id}) SET d.phase = $phase, d.phaseSince = $at, d.updatedAt = $at, d.factCount = $facts`;

export const endDraft = cypher<{ id: string; properties: object; at: string }>`
  // endDraft
  MATCH (d:Draft {id: $id}) SET d += $properties, d.phase = 'DONE', d.phaseSince = $at, d.updatedAt = $at`;

export const deleteDraftFacts = cypher<{ draft: string }>`
  // deleteDraftFacts
  MATCH (f:DraftFact {draft: $draft}) DELETE f`;

export const addDraftFacts = cypher<{ rows: readonly object[] }>`
  // addDraftFacts
  UNWIND $rows AS row CREATE (f:DraftFact) SET f = row`;

/** What is kept of a draft as a whole: document, title, warnings, facts no longer stated and the document as JSON. */
export const draftHead = cypher<{ id: string }>`
  // draftHead
  MATCH (d:Draft {id: $id}) WHERE d.document IS NOT NULL
  RETURN d.document, d.title, d.warnings, d.noLonger, d.documentRecord`;

/** Facts of a draft: group, record as JSON, decision. All of them, or those of some ids and groups. */
export const draftFacts = cypher<{ draft: string; ids: readonly string[] | null; groups: readonly string[] }>`
  // draftFacts
  MATCH (f:DraftFact {draft: $draft}) WHERE $ids IS NULL OR f.id IN $ids OR f.group IN $groups
  RETURN f.group, f.record, f.decision ORDER BY f.position`;

export const changeDraftFacts = cypher<{ draft: string; rows: readonly object[] }>`
  // changeDraftFacts
  UNWIND $rows AS row
  MATCH (f:DraftFact {draft: $draft, id: row.id}) SET f.record = row.record, f.decision = row.decision`;

/** Decides the open facts of a group, or only those without warnings; gives how many. */
export const decideGroup = cypher<{ draft: string; group: string; plain: boolean; decision: string }>`
  // decideGroup
  MATCH (f:DraftFact {draft: $draft, group: $group})
  WHERE f.decision = 'OPEN' AND (NOT $plain OR NOT f.isWarned)
  SET f.decision = $decision
  RETURN count(f)`;

/** How many facts of a draft are open; a loaded draft that was decided on anew waits for review again. */
export const openLeft = cypher<{ draft: string; isDecided: boolean }>`
  // openLeft
  MATCH (d:Draft {id: $draft})
  SET d.state = CASE WHEN $isDecided AND d.state = 'LOADED' THEN 'TO_REVIEW' ELSE d.state END
  RETURN COUNT { MATCH (f:DraftFact {draft: $draft}) WHERE f.decision = 'OPEN' RETURN f }`;

/** State of a draft and why it was refused. */
export const draftState = cypher<{ id: string }>`
  // draftState
  MATCH (d:Draft {id: $id}) RETURN d.state, d.expected, d.found`;
