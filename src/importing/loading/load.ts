import type { GraphQLSchema } from "graphql";
import { DomainError } from "../../errors.ts";
import { compiled } from "../../neo4j/cypher.ts";
import type { Graph, Transaction } from "../../neo4j/graph.ts";
import { nounsByPlural } from "../../nouns.ts";
import { type Changes, changesBetween } from "./changes.ts";
import { foreignIds, type KnownFacts, problemsOf } from "./check.ts";
import { type DataSet, readDataSet } from "./dataset.ts";
import { factsOf, type Shapes } from "./facts.ts";
import { knownFacts, neededElsewhere, recordedLinks, recordedNodes } from "./queries.ts";
import { recordShape } from "./recordShape.ts";
import { malformedIn } from "./wellFormed.ts";
import { writeChanges } from "./writing.ts";

/** What a load did, in numbers of facts and links. */
export interface LoadReport {
  readonly dataSet: string;
  readonly added: number;
  readonly superseded: number;
  readonly retracted: number;
  /** What the data set no longer says, but a record of another one needs: it stays on record until that one changes. */
  readonly retained: number;
  readonly unchanged: number;
}

/** Milliseconds that a load may take. */
const LOAD_DEADLINE = 120_000;

/** Loads the data set of a folder; see `loadDataSet`. */
export async function loadFolder(
  graph: Graph,
  schema: GraphQLSchema,
  folder: string,
  at = new Date(),
): Promise<LoadReport> {
  return loadDataSet(graph, schema, await readDataSet(folder), at);
}

/**
 * Loads a data set in one transaction: what is new is added, what changed is superseded, what it no longer says is
 * retracted, as of the instant `at`; nothing is lost at an earlier `knownAt`. A data set with any problem is refused
 * whole with every problem listed (DATASET_REFUSED). Loading the same data set again changes nothing.
 */
export async function loadDataSet(
  graph: Graph,
  schema: GraphQLSchema,
  dataSet: DataSet,
  at = new Date(),
): Promise<LoadReport> {
  const shapes: Shapes = new Map(
    Object.entries(nounsByPlural).map(([plural, noun]) => [plural, recordShape(schema, noun)]),
  );
  const malformed = malformedIn(dataSet, shapes);
  if (malformed.length > 0) throw refusal(malformed);
  return graph.write(async (transaction) => {
    const known = await factsKnown(transaction, dataSet.id, foreignIds(dataSet, shapes));
    const problems = problemsOf(dataSet, shapes, known);
    if (problems.length > 0) throw refusal(problems);
    const facts = factsOf(dataSet, shapes);
    const found = await changesOf(transaction, dataSet, facts);
    const needed = await neededOf(transaction, dataSet.id, found.retractedNodes, shapes);
    const changes = without(found, needed);
    await writeChanges(transaction, changes, { dataSet: dataSet.id, at: at.toISOString() });
    return {
      dataSet: dataSet.id,
      added: changes.addedNodes.length + changes.addedLinks.length,
      superseded: changes.changedNodes.length + changes.changedLinks.length,
      retracted: changes.retractedNodes.length + changes.retractedLinks.length,
      retained: found.retractedNodes.length - changes.retractedNodes.length,
      unchanged: changes.unchanged,
    };
  }, LOAD_DEADLINE);
}

async function factsKnown(transaction: Transaction, dataSet: string, ids: readonly string[]): Promise<KnownFacts> {
  const rows = (await transaction.rows(knownFacts.with({ ids, dataSet }))) as [string, string, number | null][];
  const byId = new Map(rows.map(([id, noun, textLength]) => [id, { noun, textLength }]));
  return {
    nounOf: (id) => byId.get(id)?.noun,
    textLengthOf: (id) => byId.get(id)?.textLength ?? undefined,
  };
}

async function changesOf(
  transaction: Transaction,
  dataSet: DataSet,
  facts: ReturnType<typeof factsOf>,
): Promise<Changes> {
  const ids = facts.nodes.map((node) => node.id);
  const nodes = (await transaction.rows(recordedNodes.with({ dataSet: dataSet.id, ids }))) as never;
  const links = (await transaction.rows(recordedLinks.with({ dataSet: dataSet.id }))) as never;
  const changes = changesBetween(facts, { nodes, links }, dataSet.id);
  if (changes.foreign.length > 0)
    throw refusal(changes.foreign.map(({ id, owner }) => `duplicate id ${id}: the data set ${owner} owns it`));
  return changes;
}

/** Ids of facts, and of links between them, that records of other data sets need to be whole. */
async function neededOf(
  transaction: Transaction,
  dataSet: string,
  ids: readonly string[],
  shapes: Shapes,
): Promise<ReadonlySet<string>> {
  const needs = [...shapes.values()].flatMap(({ links }) => [...links.values()].filter((link) => link.isRequired));
  const types = new Set(needs.flatMap(({ edge }) => [edge.type, ...(edge.also ? [edge.also.type] : [])]));
  const rows = await transaction.rows(compiled(neededElsewhere([...types]), { ids, dataSet }));
  return new Set(rows.map(([id]) => id as string));
}

function without(changes: Changes, needed: ReadonlySet<string>): Changes {
  return {
    ...changes,
    retractedNodes: changes.retractedNodes.filter((id) => !needed.has(id)),
    retractedLinks: changes.retractedLinks.filter(({ id }) => !needed.has(id)),
  };
}

function refusal(problems: readonly string[]): DomainError {
  return new DomainError("DATASET_REFUSED", {
    required: "a data set without problems",
    got: `${problems.length} problem${problems.length === 1 ? "" : "s"}:\n${problems.join("\n")}`,
  });
}
