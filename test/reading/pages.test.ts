import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly complete: boolean;
  readonly totalCount: number;
}

const PAGE =
  "{ totalCount complete pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }";
const root = (list: string, order: string) =>
  `query ($first: Int, $after: String, $last: Int, $before: String) { ${list}(first: $first, after: $after, last: $last, before: $before${order}) ${PAGE} }`;
const below = (parent: string, list: string) =>
  `query ($first: Int, $after: String, $last: Int, $before: String) { ${parent} { ${list}(first: $first, after: $after, last: $last, before: $before) ${PAGE} } }`;

/** The page at the end of whatever the answer wraps it in. */
function pageOf(data: Record<string, unknown>): Page {
  const value = Object.values(data)[0] as Record<string, unknown>;
  return "pageInfo" in value ? (value as unknown as Page) : pageOf(value);
}

const ids = (page: Page) => page.edges.map(({ node }) => node.id);

/** All pages of a list, read in one direction; each page says truly where it stands. */
async function walk(query: string, size: number, backwards: boolean): Promise<string[]> {
  const read: string[] = [];
  for (let cursor: string | null = null, first = true; ; first = false) {
    const variables: Record<string, unknown> = backwards
      ? { last: size, before: cursor }
      : { first: size, after: cursor };
    const page = pageOf(await api.ask(query, variables));
    const { pageInfo, edges, complete } = page;
    const isMore = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    expect({ ...pageInfo, complete }).toEqual({
      hasNextPage: backwards ? !first : isMore,
      hasPreviousPage: backwards ? isMore : !first,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      complete: first && !isMore,
    });
    if (backwards) read.unshift(...ids(page));
    else read.push(...ids(page));
    if (!isMore) {
      expect(read).toHaveLength(page.totalCount);
      return read;
    }
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

describe.each<[string, string]>([
  ["tasks by their own order, many without a number", root("tasks", "")],
  ["tasks by due day, those without one last", root("tasks", ", order: { field: DUE_ON }")],
  ["tasks by due day downwards, those without one first", root("tasks", ", order: { field: DUE_ON, direction: DESC }")],
  ["tasks by heading", root("tasks", ", order: { field: TITLE }")],
  ["events by day, several on one", root("events", "")],
  ["figures by metric, several of one", root("figures", ", order: { field: METRIC }")],
  [
    "assignments by role, as the contract orders the roles",
    root("assignments", ", order: { field: ROLE, direction: DESC }"),
  ],
  ["offices by id", root("offices", ", order: { field: ID }")],
  ["tenures by the day they were seen on, many on one", root("tenures", "")],
  ["the assignments of one task", below('task(id: "task:nx2020/12")', "assignments")],
  [
    "the tasks of one plan",
    below(
      'regulation(id: "regulation:宁夏回族自治区/自治区生态环境厅党组关于打造新时代新担当新作为生态环境保护铁军的实施方案")',
      "sets",
    ),
  ],
  ["the passages of one document", below('document(id: "document:hn2016")', "statements")],
  ["what one event is about, of any noun", below('event(id: "event:xj2019/set-progress")', "about")],
])("%s", (_, query) => {
  test("read page by page, forwards and backwards, are the whole list once", async () => {
    const whole = await walk(query, 100, false);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await walk(query, 7, false)).toEqual(whole);
    expect(await walk(query, 7, true)).toEqual(whole);
  });
});

describe("the order of a list", () => {
  const order = async (list: string, args: string, field: string) => {
    const data = await api.ask(`{ ${list}(first: 100, ${args}) { nodes { ${field} } } }`);
    return data[list].nodes.map((node: Record<string, unknown>) => node[field]);
  };

  test("has what is missing last upwards and first downwards", async () => {
    const up = await order("tasks", "order: { field: DUE_ON }", "dueOn");
    const known = up.filter((day: string | null) => day !== null);
    expect(up).toEqual([...[...known].sort(), ...Array(up.length - known.length).fill(null)]);
    expect(await order("tasks", "order: { field: DUE_ON, direction: DESC }", "dueOn")).toEqual([...up].reverse());
  });

  test("of roles is the contract's, leads first", async () => {
    const roles = await order(
      "assignments",
      'order: { field: ROLE }, filter: { task: { ids: ["task:nx2020/12"] } }',
      "role",
    );
    expect(roles).toEqual([...Array(5).fill("LEAD"), ...Array(3).fill("COOPERATE")]);
  });

  test("breaks ties by id", async () => {
    const found = await order("tenures", 'filter: { fromLatest: { on: "2020-04-02" } }', "id");
    expect(found).toEqual([...found].sort());
  });
});

describe("a page is asked for", () => {
  const TASKS = root("tasks", "");
  const refused = (required: string, got: string, next: string) => ({
    status: 400,
    code: "BAD_INPUT",
    required,
    got,
    next,
  });
  const both = "exactly one of first and last, 1 to 100";
  const give = "give first: 20, or last: 20 to read backwards";
  const smaller = "ask for a smaller page and follow the cursor";
  const cursor = "a cursor that this list returned under the same order";

  test.each<[string, Record<string, unknown>, string, string, string]>([
    ["without a size", {}, both, "neither", give],
    ["with two sizes", { first: 1, last: 1 }, both, "both", give],
    ["of no size", { first: 0 }, "first from 1 to 100", "0", smaller],
    ["of a negative size", { last: -1 }, "last from 1 to 100", "-1", smaller],
    ["beyond the longest", { first: 101 }, "first from 1 to 100", "101", smaller],
    ["beyond the longest, backwards", { last: 101 }, "last from 1 to 100", "101", smaller],
    ["with a cursor that is none", { first: 1, after: "不是" }, cursor, '"不是"', "start again without a cursor"],
    ["with a cursor that is no list", { first: 1, after: "e30" }, cursor, '"e30"', "start again without a cursor"],
    [
      "with a cursor of too few values",
      { first: 1, after: "WyJudW1iZXIgaWQiXQ" },
      cursor,
      '"WyJudW1iZXIgaWQiXQ"',
      "start again without a cursor",
    ],
    [
      "with after and last",
      { last: 1, after: "x" },
      "after with first, or before with last",
      "after with last",
      "use the cursor that belongs to the direction",
    ],
    [
      "with before and first",
      { first: 1, before: "x" },
      "after with first, or before with last",
      "before with first",
      "use the cursor that belongs to the direction",
    ],
  ])("%s and refused", async (_, variables, required, got, next) => {
    expect(await api.refusal(TASKS, variables)).toEqual(refused(required, got, next));
  });

  test.each([1, 100])("of %i, which is within the bounds", async (size) => {
    const { edges } = pageOf(await api.ask(root("figures", ""), { first: size }));
    expect(edges).toHaveLength(size);
  });

  test("with the cursor of another order and refused", async () => {
    const { pageInfo } = pageOf(await api.ask(TASKS, { first: 1 }));
    const other = root("tasks", ", order: { field: TITLE }");
    expect(await api.refusal(other, { first: 1, after: pageInfo.endCursor })).toMatchObject({
      code: "BAD_INPUT",
      required: cursor,
    });
  });

  test.each([
    ["an object for a value", ["number id", {}, "task:nx2020/1"]],
    ["a list for a value", ["number id", [1], "task:nx2020/1"]],
    ["one value too many", ["number id", 1, "task:nx2020/1", 1]],
  ])("with a cursor forged with %s and refused", async (__, forged) => {
    const after = Buffer.from(JSON.stringify(forged)).toString("base64url");
    expect(await api.refusal(TASKS, { first: 1, after })).toMatchObject({
      status: 400,
      code: "BAD_INPUT",
      required: cursor,
    });
  });

  test.each([
    ["a text for a number", ["number id", "1", "task:nx2020/1"]],
    ["a number for an id", ["number id", 1, 1]],
    ["Cypher for an id", ["number id", null, "x'}) DETACH DELETE n //"]],
  ])("with a cursor forged with %s, and does no harm", async (__, forged) => {
    const after = Buffer.from(JSON.stringify(forged)).toString("base64url");
    const { totalCount } = pageOf(await api.ask(TASKS, { first: 1, after }));
    expect(totalCount).toBe(51);
  });

  test("of a list below a fact within the same bounds", async () => {
    const ask = `{ task(id: "task:nx2020/9") { assignments(first: 101) { totalCount } } }`;
    expect(await api.refusal(ask)).toEqual(refused("first from 1 to 100", "101", smaller));
    expect(await api.refusal(`{ task(id: "task:nx2020/9") { assignments { totalCount } } }`)).toEqual(
      refused(both, "neither", give),
    );
  });
});
