import { lintCypherQuery } from "@neo4j-cypher/language-support";
import * as api from "../../src/importing/api/queries.ts";
import * as loading from "../../src/importing/loading/queries.ts";
import * as matching from "../../src/importing/matching/queries.ts";
import { indexStatements } from "../../src/indexes.ts";
import { Statement } from "../../src/neo4j/cypher.ts";
import { createSchema } from "../../src/schema.ts";
import { anyFact } from "../../src/seeds.ts";

const schema = createSchema();

/** Parameters have to be declared, or the linter reports them. */
function problemsOf(text: string): string[] {
  const names = [...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, "any"]);
  const { diagnostics } = lintCypherQuery(text, { parameters: Object.fromEntries(names) });
  return diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => String(message));
}

// What is compiled for a request is planned by Neo4j itself in many other tests.
describe("every written Cypher text passes Neo4j's own linter", () => {
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
});
