import { compiled } from "../../neo4j/cypher.ts";
import type { Transaction } from "../../neo4j/graph.ts";
import { FOREVER } from "../../time/axes.ts";
import type { Changes, Hashed } from "./changes.ts";
import type { LinkFact, NodeFact } from "./facts.ts";

/** Under which data set, and at which instant, changes enter the ledger. */
export interface Entering {
  readonly dataSet: string;
  readonly at: string;
}

/** Rows of one statement; larger ones use more memory without being faster. */
const BATCH = 1_000;

/** Writes the changes: a state that is replaced is kept beside its fact, and nothing is deleted. */
export async function writeChanges(transaction: Transaction, changes: Changes, entering: Entering): Promise<void> {
  const { at } = entering;
  const nodeRow = ({ fact, hash }: Hashed<NodeFact>) => ({
    id: fact.id,
    properties: { ...fact.properties, ...recorded(fact.id, hash, entering) },
  });
  const linkRow = ({ fact, hash }: Hashed<LinkFact>) => ({
    id: fact.id,
    from: fact.from,
    to: fact.to,
    properties: { ...fact.properties, ...recorded(fact.id, hash, entering) },
  });
  await run(transaction, supersedeNodes, changes.changedNodes.map(nodeRow), at);
  await run(
    transaction,
    retractNodes,
    changes.retractedNodes.map((id) => ({ id })),
    at,
  );
  for (const [label, rows] of groups(changes.addedNodes, ({ fact }) => fact.label))
    await run(transaction, addNodes(label), rows.map(nodeRow), at);
  const closed = [...changes.retractedLinks, ...changes.changedLinks.map(({ fact }) => fact)];
  for (const [type, rows] of groups(closed, (link) => link.type))
    await run(
      transaction,
      retractLinks(type),
      rows.map(({ id }) => ({ id, from: id.split("|")[0] })),
      at,
    );
  for (const [type, rows] of groups([...changes.changedLinks, ...changes.addedLinks], ({ fact }) => fact.type))
    await run(transaction, addLinks(type), rows.map(linkRow), at);
}

function recorded(id: string, contentHash: string, { dataSet, at }: Entering) {
  return { id, contentHash, dataSet, recordedFrom: at, recordedTo: FOREVER };
}

async function run(transaction: Transaction, text: string, rows: readonly object[], at: string): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await transaction.rows(compiled(text, { rows: rows.slice(start, start + BATCH), at }));
}

/** The state of a retracted fact that comes back ended when it was retracted. */
const supersedeNodes = `// supersedeNodes
UNWIND $rows AS row
MATCH (n:Fact {id: row.id})
CREATE (n)-[:HAD_STATE]->(earlier:State)
SET earlier = properties(n), earlier.recordedTo = CASE WHEN n.recordedTo < $at THEN n.recordedTo ELSE $at END
SET n = row.properties`;

const retractNodes = `// retractNodes
UNWIND $rows AS row
MATCH (n:Fact {id: row.id})
SET n.recordedTo = $at`;

/** Labels and types come from the nouns' declarations, never from a data set. */
const addNodes = (label: string) => `// addNodes
UNWIND $rows AS row
CREATE (n:Fact:${label})
SET n = row.properties`;

const retractLinks = (type: string) => `// retractLinks
UNWIND $rows AS row
MATCH (:Fact {id: row.from})-[r:${type} {id: row.id}]->() WHERE r.recordedTo = '${FOREVER}'
SET r.recordedTo = $at`;

/** The hints matter: in the transaction that first fills the graph the statistics still say that it is empty. */
const addLinks = (type: string) => `// addLinks
UNWIND $rows AS row
MATCH (a:Fact {id: row.from}), (b:Fact {id: row.to}) USING INDEX a:Fact(id) USING INDEX b:Fact(id)
CREATE (a)-[r:${type}]->(b)
SET r = row.properties`;

function groups<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const item of items) {
    const group = grouped.get(key(item));
    if (group === undefined) grouped.set(key(item), [item]);
    else group.push(item);
  }
  return grouped;
}
