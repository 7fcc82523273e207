import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { parse } from "graphql";
import * as api from "../../src/importing/api/queries.ts";
import * as loading from "../../src/importing/loading/queries.ts";
import * as matching from "../../src/importing/matching/queries.ts";
import { indexStatements } from "../../src/indexes.ts";
import { Statement } from "../../src/neo4j/cypher.ts";
import { nouns } from "../../src/nouns.ts";
import { compileOperation } from "../../src/reading/operation.ts";
import { rootFields } from "../../src/rootFields.ts";
import { createSchema } from "../../src/schema.ts";
import { anyFact } from "../../src/seeds.ts";

const schema = createSchema();
const folder = join(import.meta.dirname, "..", "..", "queries");
/** The linter takes minutes for the deepest of the compiled texts; those are planned by Neo4j itself in other tests. */
const LONGEST_LINTED = 1_500;
const ready = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".graphql"));

/** Parameters have to be declared, or the linter reports them. */
function problemsOf(text: string): string[] {
  const names = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, "any"]);
  const { diagnostics } = lintCypherQuery(text, { parameters: Object.fromEntries(names) });
  return diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => String(message));
}

function compiledText(file: string): string {
  const document = parse(readFileSync(join(folder, file), "utf8"));
  const operation = document.definitions.find((definition) => definition.kind === "OperationDefinition");
  if (operation?.kind !== "OperationDefinition") throw new Error(`${file} holds no operation`);
  const clock = { now: new Date("2026-01-01T00:00:00Z"), timeZone: "Asia/Shanghai" };
  const compiled = compileOperation({ schema, nouns, rootFields }, { document, operation, variables: {}, clock });
  return compiled.statement?.text ?? "";
}

describe("every Cypher text passes Neo4j's own linter", () => {
  const constants = Object.entries({ ...api, ...loading, ...matching, anyFact }).filter(([, value]) =>
    Statement.is(value),
  );

  it.each(constants)("%s, whose first line is its name", (name, statement) => {
    expect((statement as Statement).name).toBe(name);
    expect(problemsOf((statement as Statement).text)).toEqual([]);
  });

  it.each(indexStatements(schema).map((text) => [text]))("%s", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each(ready.filter((file) => compiledText(file).length < LONGEST_LINTED))("what is compiled for %s", (file) => {
    expect(problemsOf(compiledText(file))).toEqual([]);
  });
});
