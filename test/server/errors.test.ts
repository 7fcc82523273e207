import { cypher } from "../../src/neo4j/cypher.ts";
import { startApi, type TestApi } from "../support/api.ts";
import { emptyGraph } from "../support/graph.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await emptyGraph(api.graph);
});
afterAll(() => api.stop());

const firstError = async (query: string, variables?: object) => {
  const { status, body } = await api.ask(query, variables);
  const { message, extensions } = body.errors[0];
  return { status, message, ...extensions };
};

describe("what a client got wrong says what was required, what was got and what to do", () => {
  test.each([
    ["a syntax error", "{ task(", undefined, "Syntax Error: Expected Name, found <EOF>."],
    [
      "an unknown field",
      "{ tasks(first: 1) { nodes { titel } } }",
      undefined,
      'Cannot query field "titel" on type "Task".',
    ],
    ["a day outside the calendar", '{ task(id: "a", asOf: "2021-02-29") { title } }', undefined, 'got "2021-02-29"'],
    [
      "a day outside the calendar in a variable",
      'query ($on: Date) { task(id: "a", asOf: $on) { title } }',
      { on: "2020-13-01" },
      'got "2020-13-01"',
    ],
    [
      "an instant without a zone",
      '{ task(id: "a", knownAt: "2021-02-01T00:00:00") { title } }',
      undefined,
      "An instant",
    ],
    [
      "a variable left out",
      "query ($id: ID!) { task(id: $id) { title } }",
      {},
      'Variable "$id" of required type "ID!" was not provided.',
    ],
    [
      "a null that its default does not allow",
      'query ($id: ID = "a") { task(id: $id) { title } }',
      { id: null },
      'Argument "id" of non-null type "ID!" must not be null.',
    ],
    ["a page of 101", "{ tasks(first: 101) { nodes { title } } }", undefined, "first from 1 to 100"],
    ["a page of 0", "{ tasks(first: 0) { nodes { title } } }", undefined, "first from 1 to 100"],
    ["no page size", "{ tasks { nodes { title } } }", undefined, "exactly one of first and last"],
    [
      "a forged cursor",
      '{ tasks(first: 1, after: "Zm9yZ2Vk") { nodes { title } } }',
      undefined,
      "a cursor that this list returned",
    ],
  ])("%s", async (_, query, variables, message) => {
    const error = await firstError(query, variables);
    expect(error).toEqual({
      status: 400,
      message: expect.stringContaining(message),
      code: "BAD_INPUT",
      required: expect.stringMatching(/./),
      got: expect.stringMatching(/./),
      next: expect.stringMatching(/./),
    });
  });

  test("two operations without a name", async () => {
    const error = await firstError("query A { __typename } query B { __typename }");
    expect(error).toMatchObject({
      status: 400,
      code: "BAD_INPUT",
      required: "the name of one operation of the document",
    });
  });
});

describe("what the server got wrong", () => {
  test("is an id for the client, and the rest for the log", async () => {
    // A task without a title breaks the contract, which no load would let in.
    await api.graph.write((transaction) =>
      transaction.rows(
        cypher`CREATE (:Fact:Task {id: 'task:broken', recordedFrom: '2020-01-01T00:00:00.000Z', recordedTo: '9999-12-31T23:59:59.999Z'})`,
      ),
    );
    const { status, text, body } = await api.ask('{ task(id: "task:broken") { title } }');
    expect(status).toBe(200);
    expect(body.errors[0].extensions).toEqual({
      code: "INTERNAL",
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      required: "a request that the server can answer",
      got: `an internal error, ${body.errors[0].extensions.id} in the server's log`,
      next: "Report the error's id to whoever runs this server.",
    });
    expect(text).not.toMatch(/stack|node_modules|\.ts|MATCH|127\.0\.0\.1|non-nullable/);
    const logged = api.logged.find(({ details }) => "id" in details && details.id === body.errors[0].extensions.id);
    expect(String((logged?.details as { err: Error } | undefined)?.err)).toContain("non-nullable field Task.title");
  });
});
