import { type GraphQLSchema, isEnumType } from "graphql";
import { draftIndexes } from "./importing/api/queries.ts";
import { compiled } from "./neo4j/cypher.ts";
import type { Graph } from "./neo4j/graph.ts";
import { nouns } from "./nouns.ts";
import type { Edge } from "./reading/noun.ts";
import { propertyOf } from "./reading/order.ts";
import { NAMES_INDEX } from "./search/rootFields.ts";

/**
 * The constraints and indexes of the graph: ids are unique, every order of the SDL is backed by an index that ends
 * in the id, and one full-text index of Chinese bigrams covers the names of all nouns, those they had before included.
 */
export function indexStatements(schema: GraphQLSchema): string[] {
  const all = [...nouns.values()];
  const orders = all.flatMap(({ name }) => {
    const fields = schema.getType(`${name}OrderField`);
    const properties = isEnumType(fields) ? fields.getValues().map((value) => propertyOf(value.name)) : [];
    return properties.filter((property) => property !== "id").map((property) => ({ name, property }));
  });
  const searched = all.filter((noun) => noun.searched.length > 0);
  const searchedProperties = [...new Set(searched.flatMap((noun) => noun.searched))];
  return [
    ...["Fact", ...nouns.keys()].map(
      (label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    "CREATE INDEX Fact_dataSet IF NOT EXISTS FOR (n:Fact) ON (n.dataSet)",
    ...draftIndexes,
    ...orders.map(
      ({ name, property }) =>
        `CREATE INDEX ${name}_${property}_id IF NOT EXISTS FOR (n:${name}) ON (n.${property}, n.id)`,
    ),
    `CREATE FULLTEXT INDEX ${NAMES_INDEX} IF NOT EXISTS FOR (n:${[...searched.map((noun) => noun.name), "State"].join("|")}) ` +
      `ON EACH [${searchedProperties.map((property) => `n.${property}`).join(", ")}] ` +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}}",
  ];
}

/** Brings the graph's constraints, indexes and shortcuts up to date and waits until they are online; safe to repeat. */
export async function migrate(graph: Graph, schema: GraphQLSchema): Promise<void> {
  await createIndexes(graph, schema);
  for (const { name, edges } of nouns.values())
    for (const { type, also } of Object.values(edges)) if (also) await writeBeside(graph, name, type, also);
}

async function createIndexes(graph: Graph, schema: GraphQLSchema): Promise<void> {
  // One question instead of fifty statements that change nothing: a second a start, on a graph that has them all.
  const online = await graph.rows(
    compiled(
      "// onlineIndexes\nSHOW INDEXES YIELD name, state, labelsOrTypes, properties WHERE state = 'ONLINE' RETURN name, labelsOrTypes + properties",
      {},
    ),
  );
  const statements = indexStatements(schema);
  const missing = statements.filter(
    (statement) => !online.some(([name, covers]) => name === nameIn(statement) && isCovered(statement, covers)),
  );
  if (missing.length === 0) return;
  // The one index whose extent grows with the nouns is made anew when they have grown.
  const stale = missing.filter((statement) => online.some(([name]) => name === nameIn(statement)));
  const drops = stale.map((statement) => `DROP INDEX ${nameIn(statement)}`);
  for (const statement of [...drops, ...missing])
    await graph.write((transaction) => transaction.rows(compiled(statement, {})), 60_000);
  await graph.write((transaction) => transaction.rows(compiled("CALL db.awaitIndexes(60)", {})), 60_000);
}

/** A graph loaded before a relationship came to be written beside another gets it, with the whole record of the other. */
async function writeBeside(graph: Graph, label: string, type: string, also: NonNullable<Edge["also"]>): Promise<void> {
  const holds = (node: string) =>
    Object.keys(also.where)
      .map((name) => `${node}.${name} = $${name}`)
      .join(" AND ");
  // Counted without being looked at, so that a start costs nothing once they are there.
  const [row] = await graph.rows(compiled(`// countBeside\nMATCH ()-[r:${also.type}]->() RETURN count(r)`, {}));
  if (row?.[0] !== 0) return;
  const write = `// writeBeside
    MATCH (n:${label})-[r:${type}]->(other) WHERE ${holds("n")} OR EXISTS { (n)-[:HAD_STATE]->(s) WHERE ${holds("s")} }
    CREATE (n)-[beside:${also.type}]->(other)
    SET beside = properties(r), beside.id = n.id + '|${also.type}|' + other.id`;
  await graph.write((transaction) => transaction.rows(compiled(write, also.where)), 60_000);
}

function nameIn(statement: string): string | undefined {
  return /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)/.exec(statement)?.[1];
}

/** Whether an index covers every label and property that its statement names. */
function isCovered(statement: string, covers: unknown): boolean {
  const named = [...(/FOR \(n:([\w|]+)\)/.exec(statement)?.[1] ?? "").split("|"), ...statement.matchAll(/n\.(\w+)/g)];
  return named.every((name) =>
    (covers as readonly string[]).includes(typeof name === "string" ? name : (name[1] ?? "")),
  );
}
