import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getOperationAST, type OperationDefinitionNode, parse } from "graphql";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { SIZES } from "../../bench/generator/write.ts";
import { allQueries } from "../../bench/queries/all.ts";
import { nouns } from "../../src/nouns.ts";
import { compileOperation } from "../../src/reading/operation.ts";
import { rootFields } from "../../src/rootFields.ts";
import { testConnection } from "../support/graph.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
let driver: Driver;
beforeAll(async () => {
  api = await openSeeds();
  const { uri, user, password } = testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
}, 180_000);
afterAll(async () => {
  await driver.close();
  await api.close();
});

/** What reads a whole label, a whole type or the whole graph, whatever it holds. */
const WHOLE = /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|\w*RelationshipTypeScan|\w*AllRelationshipsScan)/;

/** Planning takes seconds for the deepest texts; what they start from is what the shorter ones start from. */
const LONGEST_PLANNED = 2_500;

/** What a document's compiled query would scan whole, by the planner. */
async function scansOf(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const document = parse(query);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const clock = { now: new Date("2026-01-01T00:00:00Z"), timeZone: "Asia/Shanghai" };
  const compiled = compileOperation(
    { schema: api.schema, nouns, rootFields },
    { document, operation, variables, clock },
  );
  if (compiled.statement === null) return [];
  if (compiled.statement.text.length > LONGEST_PLANNED) return [];
  // The planner keeps what stands inside a function to itself.
  const text = compiled.statement.text.replaceAll("head(COLLECT {", "(COLLECT {");
  const session = driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, { ...compiled.statement.parameters });
    return summary.plan === false ? ["no plan"] : scansIn(summary.plan);
  } finally {
    await session.close();
  }
}

function scansIn({ operatorType, arguments: details, children }: Plan): string[] {
  const own = WHOLE.test(operatorType)
    ? [`${operatorType.replace(/@.*/, "")} ${String(details?.Details).replace(/^\w+:/, "")}`]
    : [];
  return [...own, ...children.flatMap(scansIn)];
}

const folder = join(import.meta.dirname, "..", "..", "queries");
/** The others are read by the same lists and roots, or judge all facts by rules, and there are more than a hundred. */
const ready = readdirSync(join(folder, "first-steps")).filter((file) => file.endsWith(".graphql"));
const measured = allQueries({ size: "S", blocks: SIZES.S });

/** The branch for facts without the property of a list's order, which no index holds; it is taken only at a list's end. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  Q6: ["NodeByLabelScan Task"],
  Q6D: ["NodeByLabelScan Task"],
  Q7: ["NodeByLabelScan Task"],
  Q17: ["NodeByLabelScan Event"],
};

describe("no index is lost: nothing reads a whole label", () => {
  test.each(ready.map((file) => [file]))("for the ready query %s", async (file) => {
    const scans = await scansOf(readFileSync(join(folder, "first-steps", file), "utf8"));
    expect(scans).toEqual([]);
  });

  test.each(measured.map(({ name, title, query, variables }) => [`${name} ${title}`, name, query, variables] as const))(
    "for %s",
    async (_, name, query, variables) => {
      const scans = await scansOf(query, { ...variables });
      expect(scans).toEqual(ALLOWED[name] ?? []);
    },
  );
});
