import { getOperationAST, type OperationDefinitionNode, parse } from "graphql";
import { nouns } from "../../src/nouns.ts";
import { KeptOperations } from "../../src/reading/keptOperations.ts";
import { type CompiledOperation, compileOperation } from "../../src/reading/operation.ts";
import { Recent } from "../../src/reading/recent.ts";
import { idArguments, rootFields } from "../../src/rootFields.ts";
import { createSchema } from "../../src/schema.ts";

const model = { schema: createSchema(), nouns, rootFields };
const NOON = new Date("2026-03-01T04:00:00Z");

/** Compiles a document for one set of variables after another; says how often it was compiled, and checks each. */
function compiledFor(query: string, variables: readonly Record<string, unknown>[], now = NOON) {
  const kept = new KeptOperations(model, idArguments);
  const document = parse(query);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  let compilations = 0;
  const all = variables.map((given) => {
    const request = { document, operation, variables: given, clock: { now, timeZone: "Asia/Shanghai" } };
    const found: CompiledOperation = kept.compile(request, () => {
      compilations += 1;
    });
    const fresh = compileOperation(model, request);
    expect([found.statement?.text, found.statement?.parameters]).toEqual([
      fresh.statement?.text,
      fresh.statement?.parameters,
    ]);
    return found;
  });
  return { compilations, all, kept, document, operation };
}

/** What else a root field requires. */
const OTHERS: Readonly<Record<string, string>> = {
  accountabilityOnDays: 'days: ["2020-01-01"]',
  responsibilities: "first: 1",
  progress: 'every: MONTH, from: "2020-01-01", until: "2021-01-01"',
};

describe("an operation is compiled once", () => {
  test.each(Object.entries(idArguments))("for whatever %s it asks about", (field, argument) => {
    const query = `query ($it: ID!) { ${field}(${argument}: $it ${OTHERS[field] ?? ""}) { __typename } }`;
    expect(compiledFor(query, [{ it: "a:1" }, { it: "b|PART_OF|c" }, { it: "" }]).compilations).toBe(1);
  });

  test("for the same values of all other variables", () => {
    const query = "query ($n: Int!, $on: Date) { tasks(first: $n, asOf: $on) { nodes { id } } }";
    const asked = [{ n: 5 }, { n: 5 }, { n: 6 }, { n: 5, on: "2020-01-01" }, { n: 6 }, { n: 5, on: null }];
    expect(compiledFor(query, asked).compilations).toBe(4);
  });
});

describe("an operation is compiled anew", () => {
  test("when an id is used for more than to name a fact", () => {
    const query = "query ($it: ID!) { task(id: $it) { id } tasks(first: 1, filter: { ids: [$it] }) { nodes { id } } }";
    expect(compiledFor(query, [{ it: "a" }, { it: "b" }]).compilations).toBe(2);
  });

  test("when an id does not come as text", () => {
    expect(compiledFor("query ($it: ID!) { task(id: $it) { id } }", [{ it: 1 }, { it: 1 }]).compilations).toBe(2);
  });

  test("when its answer tells the instant it was given", () => {
    expect(compiledFor('{ task(id: "a") { knownAt } }', [{}, {}]).compilations).toBe(2);
  });

  test("on another day", () => {
    const { kept, document, operation } = compiledFor('{ post(id: "a") { tenures(first: 1) { totalCount } } }', [{}]);
    const next = { now: new Date("2026-03-02T04:00:00Z"), timeZone: "Asia/Shanghai" };
    const { statement } = kept.compile({ document, operation, variables: {}, clock: next }, () => undefined);
    expect(Object.values(statement?.parameters ?? {})).toContain("2026-03-02");
  });

  test("and refused as often as it is too large", () => {
    const { kept, document, operation } = compiledFor("{ __typename }", []);
    const clock = { now: NOON, timeZone: "Asia/Shanghai" };
    const refuse = () => {
      throw new RangeError("too large");
    };
    for (const _ of [1, 2])
      expect(() => kept.compile({ document, operation, variables: {}, clock }, refuse)).toThrow("too large");
  });
});

test("of what is kept, the longest unused goes first, and nothing takes more than a tenth", () => {
  const recent = new Recent<number>(100);
  for (let i = 0; i < 10; i += 1) recent.add(String(i), i, 10);
  recent.add("large", -1, 11);
  recent.get("0");
  recent.add("new", 10, 10);
  expect(["0", "1", "2", "large", "new"].map((key) => recent.get(key))).toEqual([0, undefined, 2, undefined, 10]);
});
