import { getIntrospectionQuery } from "graphql";
import { startApi, type TestApi } from "../support/api.ts";

let api: TestApi;
beforeAll(async () => {
  // What passes is what is tested here, not how soon a busy machine has planned it.
  api = await startApi({ deadline: 60_000 });
});
afterAll(() => api.stop());

const nested = (levels: number, inner: string): string =>
  levels === 0 ? inner : `parents(first: 1) { nodes { ${nested(levels - 1, inner)} } }`;
const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join(" ");
const filterOf = (levels: number): object => {
  let filter: object = { number: { equals: 1 } };
  for (let i = 0; i < levels; i++) filter = { and: [filter] };
  return filter;
};

describe("a request is refused before it is run when it is", () => {
  test.each([
    [
      "over-deep",
      `{ offices(first: 1) { nodes { ${nested(9, "name")} } } }`,
      undefined,
      "at most 20 levels of fields",
      "21",
    ],
    [
      "over-deep through fragments",
      `query { offices(first: 1) { nodes { ...A } } } fragment A on Office { ${nested(9, "name")} }`,
      undefined,
      "at most 20 levels of fields",
      "21",
    ],
    ["over-wide at the root", `{ ${many(51, (i) => `a${i}: __typename`)} }`, undefined, "at most 50 root fields", "51"],
    [
      "over-wide below",
      `{ task(id: "a") { ${many(151, () => "id")} } }`,
      undefined,
      "at most 150 fields in one selection",
      "151",
    ],
    [
      "full of aliases",
      `{ task(id: "a") { ${many(101, (i) => `a${i}: id`)} } }`,
      undefined,
      "at most 100 aliases",
      "101",
    ],
    [
      "full of directives",
      `{ task(id: "a") { ${many(51, () => "id @include(if: true)")} } }`,
      undefined,
      "at most 50 directives",
      "51",
    ],
    [
      "over-long",
      `{ task(id: "a") { ${many(5_000, () => "id")} } }`,
      undefined,
      "a document of at most 5000 tokens",
      "a longer one",
    ],
    [
      "over-costly, pages multiplied",
      "{ tasks(first: 100) { nodes { assignments(first: 100) { nodes { citations(first: 100) { nodes { id } } } } } } }",
      undefined,
      "at most 100000 values in a full answer, pages multiplied",
      "2020201",
    ],
    [
      "over-costly with the page in a variable",
      "query ($n: Int) { tasks(first: $n) { nodes { assignments(first: $n) { nodes { citations(first: $n) { nodes { id } } } } } } }",
      { n: 100 },
      "at most 100000 values in a full answer, pages multiplied",
      "2020201",
    ],
    [
      "over-costly with the page in a default",
      "query ($n: Int = 100) { tasks(first: $n) { nodes { assignments(first: $n) { nodes { citations(first: $n) { nodes { id } } } } } } }",
      undefined,
      "at most 100000 values in a full answer, pages multiplied",
      "2020201",
    ],
    [
      "over-deep in a variable",
      "query ($f: TaskFilter) { tasks(first: 1, filter: $f) { nodes { id } } }",
      { f: filterOf(1_500) },
      "at most 12 levels inside an argument or variable; at most 1000 values in arguments and variables",
      "3002; 3005",
    ],
    [
      "over-deep in an argument",
      `{ tasks(first: 1, filter: ${"{and: [".repeat(7)}{number: {equals: 1}}${"]}".repeat(7)}) { nodes { id } } }`,
      undefined,
      "at most 12 levels inside an argument or variable",
      "16",
    ],
    [
      "over-long in a list of values",
      "query ($ids: [ID!]) { tasks(first: 1, filter: {ids: $ids}) { nodes { id } } }",
      { ids: Array.from({ length: 1_000 }, String) },
      "at most 1000 values in arguments and variables",
      "1004",
    ],
  ])("%s", async (_, query, variables, required, got) => {
    const { status, body } = await api.ask(query, variables);
    expect({ status, extensions: body.errors?.[0].extensions }).toEqual({
      status: 400,
      extensions: { code: "TOO_COSTLY", required, got, next: expect.stringMatching(/./) },
    });
  });

  test("fragments that multiply without end", async () => {
    const fragments = many(
      40,
      (i) =>
        `fragment F${i} on Office { a: parents(first: 9) { nodes { ...F${i + 1} } } b: parts(first: 9) { nodes { ...F${i + 1} } } }`,
    );
    const startedAt = performance.now();
    const { body } = await api.ask(
      `{ offices(first: 9) { nodes { ...F0 } } } ${fragments} fragment F40 on Office { id }`,
    );
    expect(body.errors[0].extensions.code).toBe("TOO_COSTLY");
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  test.each([
    ["braces", `${"{ a ".repeat(1_600)}${"}".repeat(1_600)}`],
    ["lists", `{ tasks(first: ${"[".repeat(2_400)}${"]".repeat(2_400)}) { nodes { id } } }`],
    [
      "equal fields",
      `{ task(id: "a") { ${many(1_200, (i) => `a: citations(first: ${i % 7}) { nodes { id } }`).slice(0, 14_000)} } }`,
    ],
  ])("nothing but %s, in good time", async (_, query) => {
    const startedAt = performance.now();
    const { status, body } = await api.ask(query);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect([status, body.errors.length > 0]).toEqual([400, true]);
  });
});

describe("a request passes that a front end may well send:", () => {
  test.each([
    [
      "GraphiQL's introspection",
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
    ],
    ["20 tasks under aliases", `{ ${many(20, (i) => `t${i}: task(id: "task:${i}") { id title }`)} }`],
    [
      "a page of 100 with 20 below each",
      "{ tasks(first: 100) { pageInfo { hasNextPage endCursor } nodes { id title number dueOn deadlineKind claimedStatus assignments(first: 20) { nodes { role label printed assignee { ... on Office { id name } } task { id title } } } } } }",
    ],
  ])(
    "%s",
    async (_, query) => {
      const { status, body } = await api.ask(query);
      expect([status, body.errors]).toEqual([200, undefined]);
    },
    70_000,
  );
});
