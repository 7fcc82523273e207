import { nounsByPlural } from "../../src/nouns.ts";
import { openSeeds, SEEDS_AT, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

const singular = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const nouns = Object.entries(nounsByPlural).map(([plural, { name }]) => [plural, name] as const);
/** Of these no document of the seeds tells. */
const UNTOLD = ["vacancies", "zones", "provisions", "identityJudgements"];
const held = nouns.filter(([plural]) => !UNTOLD.includes(plural));

describe("a fact by its id", () => {
  test.each(held)("is the same asked as one of the %s, as any fact, and in its list", async (plural, name) => {
    const first = (await api.ask(`{ ${plural}(first: 1) { nodes { id } } }`))[plural].nodes[0];
    const fact = "__typename id basis recordedFrom recordedTo";
    const answer = await api.ask(
      `query ($id: ID!) { own: ${singular(name)}(id: $id) { ${fact} } any: node(id: $id) { ${fact} } several: nodes(ids: [$id]) { ${fact} } }`,
      { id: first.id },
    );
    const expected = {
      __typename: name,
      id: first.id,
      basis: expect.stringMatching(/^(STATED|INFERRED)$/),
      recordedFrom: SEEDS_AT,
      recordedTo: null,
    };
    expect(answer).toEqual({ own: expected, any: expected, several: [expected] });
    expect(first.id.split(":")[0]).toBe(singular(name));
  });

  test.each(nouns)("of another noun is none of the %s", async (_, name) => {
    const other = name === "Task" ? "office:国务院" : "task:nx2020/9";
    expect(await api.ask(`query ($id: ID!) { one: ${singular(name)}(id: $id) { id } }`, { id: other })).toEqual({
      one: null,
    });
  });

  test.each(["task:nobody", "", "task:nx2020/9|OF_TASK|x", "'"])("that nobody has, %j, is null", async (id) => {
    const ask = `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id, $id]) { id } task(id: $id) { id } }`;
    expect(await api.ask(ask, { id })).toEqual({ node: null, nodes: [null, null], task: null });
  });
});

describe("facts by their ids", () => {
  const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Task { number } ... on Leader { name } } }`;

  test("stand in the order asked, null where there is none, twice where asked twice", async () => {
    const ids = ["leader:宁夏回族自治区/平学智", "task:nobody", "task:nx2020/9", "leader:宁夏回族自治区/平学智"];
    const ping = { id: ids[0], name: "平学智" };
    expect(await api.ask(NODES, { ids })).toEqual({ nodes: [ping, null, { id: ids[2], number: 9 }, ping] });
  });

  test("are at most a hundred", async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `task:nx2020/${i + 1}`);
    const { nodes } = await api.ask(NODES, { ids: ids(100) });
    expect([nodes.length, nodes.filter((node: unknown) => node !== null).length]).toEqual([100, 24]);
    expect(await api.refusal(NODES, { ids: ids(101) })).toEqual({
      status: 400,
      code: "BAD_INPUT",
      required: "at most 100 ids",
      got: "101",
      next: "ask in several requests",
    });
  });

  test("may be none", async () => {
    expect(await api.ask(NODES, { ids: [] })).toEqual({ nodes: [] });
  });
});

describe("the day and the instant asked about", () => {
  test("are echoed by every fact below, whatever it is", async () => {
    const { task } = await api.ask(
      `{ task(id: "task:nx2020/9", asOf: "2020-04-02", knownAt: "2025-06-01T08:00:00+08:00") {
           asOf knownAt setBy { asOf knownAt } citations(first: 1) { nodes { asOf knownAt document { asOf knownAt } } }
           assignments(first: 1) { nodes { asOf knownAt assignee { ... on Office { asOf knownAt parents(first: 1) { nodes { asOf knownAt } } } } } } } }`,
    );
    const axes = { asOf: "2020-04-02", knownAt: "2025-06-01T00:00:00.000Z" };
    expect(task).toEqual({
      ...axes,
      setBy: axes,
      citations: { nodes: [{ ...axes, document: axes }] },
      assignments: { nodes: [{ ...axes, assignee: { ...axes, parents: { nodes: [axes] } } }] },
    });
  });

  test("are each root field's own", async () => {
    const ask = `{ a: task(id: "task:nx2020/9", asOf: "2019-01-01") { asOf } b: task(id: "task:nx2020/9", asOf: "2021-01-01") { asOf } }`;
    expect(await api.ask(ask)).toEqual({ a: { asOf: "2019-01-01" }, b: { asOf: "2021-01-01" } });
  });

  test("are today in Beijing and now when they are not given, the same in all of one answer", async () => {
    const { a, b } = await api.ask(
      `{ a: task(id: "task:nx2020/9") { asOf knownAt } b: office(id: "office:国务院") { asOf knownAt } }`,
    );
    const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short" });
    expect(a.asOf).toBe(day.format(new Date(a.knownAt)));
    expect(Math.abs(Date.now() - Date.parse(a.knownAt))).toBeLessThan(60_000);
    expect(b.asOf).toBe(a.asOf);
    expect(Math.abs(Date.parse(b.knownAt) - Date.parse(a.knownAt))).toBeLessThan(1_000);
  });

  test("before the first load know nothing", async () => {
    const ask = `query ($at: DateTime) { tasks(first: 1, knownAt: $at) { totalCount } node(id: "task:nx2020/9", knownAt: $at) { id } }`;
    expect(await api.ask(ask, { at: "2024-12-31T23:59:59.999Z" })).toEqual({ tasks: { totalCount: 0 }, node: null });
    expect(await api.ask(ask, { at: SEEDS_AT })).toEqual({ tasks: { totalCount: 51 }, node: { id: "task:nx2020/9" } });
  });
});
