import { jest } from "@jest/globals";
import { loadFolder } from "../../src/importing/loading/load.ts";
import { migrate } from "../../src/indexes.ts";
import type { SentQuery } from "../../src/neo4j/graph.ts";
import { createSchema } from "../../src/schema.ts";
import { startApi, type TestApi } from "../support/api.ts";
import { openDetour } from "../support/detour.ts";
import { emptyGraph, testConnection } from "../support/graph.ts";

jest.setTimeout(60_000);

const sent: SentQuery[] = [];
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ deadline: 60_000, onQuery: (query) => sent.push(query) });
  await emptyGraph(api.graph);
  await migrate(api.graph, createSchema());
  await loadFolder(api.graph, createSchema(), "seeds");
}, 180_000);
afterAll(() => api.stop());

let accepted = 0;
/** The same request twice: an Accept header never seen is answered by Apollo first, and quickly from then on. */
async function both(body: object) {
  accepted += 1;
  const accept = `application/json, x/${accepted}`;
  const ask = async () => {
    const before = sent.length;
    const { status, headers, text } = await api.send("POST", "/graphql", {
      headers: { "content-type": "application/json", accept },
      body: JSON.stringify(body),
    });
    const { date: _, ...others } = headers;
    return { status, headers: others, text, trips: sent.length - before };
  };
  return [await ask(), await ask()] as const;
}

const TASK = "query Q($id: ID!) { task(id: $id) { id title assignments(first: 3) { totalCount nodes { printed } } } }";

describe("Apollo and the quick way say the same, header by header and byte by byte:", () => {
  test.each<[string, object, number]>([
    ["a fact", { query: TASK, variables: { id: "task:nx2020/9" } }, 1],
    ["another fact", { query: TASK, variables: { id: "task:nx2020/3" }, operationName: "Q" }, 1],
    ["no fact", { query: TASK, variables: { id: "task:none" }, extensions: {} }, 1],
    ["a list", { query: '{ offices(first: 2, filter: { name: { contains: "厅" } }) { nodes { name } } }' }, 1],
    ["a question without facts", { query: "{ __typename }", variables: null, operationName: null }, 0],
  ])("%s", async (_, body, trips) => {
    const [apollo, quick] = await both(body);
    expect(quick).toEqual(apollo);
    expect([quick.status, quick.trips, JSON.parse(quick.text).errors]).toEqual([200, trips, undefined]);
  });

  test.each<[string, object, number]>([
    ["a syntax error", { query: "{ task(" }, 400],
    ["an unknown field", { query: "{ nothing }" }, 400],
    ["a missing variable", { query: TASK, variables: {} }, 400],
    ["a variable of another type", { query: TASK, variables: { id: [1] } }, 400],
    ["a bad page", { query: "{ tasks(first: 0) { nodes { id } } }" }, 400],
    [
      "too much",
      {
        query:
          "{ tasks(first: 100) { nodes { assignments(first: 100) { nodes { citations(first: 100) { nodes { id } } } } } } }",
      },
      400,
    ],
    ["the name of another operation", { query: TASK, operationName: "P", variables: { id: "a" } }, 400],
    ["an empty name", { query: TASK, operationName: "", variables: { id: "a" } }, 400],
    ["two operations", { query: "query A { __typename } query B { __typename }", operationName: "B" }, 200],
    [
      "a registered query",
      { query: "{ __typename }", extensions: { persistedQuery: { version: 1, sha256Hash: "x" } } },
      200,
    ],
    ["variables that are no object", { query: "{ __typename }", variables: [] }, 400],
    ["a list of requests", [{ query: "{ __typename }" }], 400],
    ["introspection", { query: "{ __schema { queryType { name } } }" }, 200],
    ["a mutation that is refused", { query: "mutation { nothing }" }, 400],
  ])("%s, which is left to Apollo", async (_, body, status) => {
    // Once answered without an error, so that the header is known.
    const [apollo, quick] = await both(body);
    expect(quick).toEqual({ ...apollo, trips: 0 });
    expect(quick.status).toBe(status);
  });
});

test("a passage is worked out by graphql-js from what was fetched already", async () => {
  const [apollo, quick] = await both({ query: "{ citations(first: 1) { nodes { passage { status } } } }" });
  expect(quick).toEqual(apollo);
  expect(quick.trips).toBe(1);
});

test("a database that is gone is asked no more often, and the error is Apollo's", async () => {
  const detour = await openDetour(testConnection().uri);
  const tries: SentQuery[] = [];
  const lost = await startApi({ uri: detour.uri, deadline: 3_000, onQuery: (query) => tries.push(query) });
  const ask = async (accept: string) => {
    const before = tries.length;
    const body = JSON.stringify({ query: TASK, variables: { id: "task:nx2020/9" } });
    const headers = { "content-type": "application/json", accept };
    const { status, text } = await lost.send("POST", "/graphql", { headers, body });
    return { status, text, tries: tries.length - before };
  };
  try {
    expect((await ask("application/json")).status).toBe(200);
    await detour.cut();
    const [apollo, quick] = [await ask("application/json, x/y"), await ask("application/json")];
    expect(quick).toEqual(apollo);
    expect(quick.status).toBe(503);
  } finally {
    await lost.stop();
    await detour.cut();
  }
}, 60_000);
