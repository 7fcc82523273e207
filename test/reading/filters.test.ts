import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

/** Ids, without the noun, of what a filter leaves of a list. */
async function left(list: string, filter: string): Promise<string[]> {
  const data = await api.ask(
    `{ ${list}(first: 100, order: { field: ID }, filter: ${filter}) { totalCount nodes { id } } }`,
  );
  const { totalCount, nodes } = data[list];
  if (totalCount <= 100) expect(nodes).toHaveLength(totalCount);
  return nodes.map(({ id }: { id: string }) => id.replace(/^\w+:/, ""));
}
const count = async (list: string, filter: string) =>
  (await api.ask(`{ ${list}(first: 1, filter: ${filter}) { totalCount } }`))[list].totalCount;
const measures = (...numbers: number[]) => numbers.map((number) => `nx2020/${number}`).sort();

describe("a number", () => {
  test.each([
    ["equals", "{ number: { equals: 9 } }", measures(9)],
    ["is at least", "{ number: { atLeast: 23 } }", measures(23, 24)],
    ["is at most", "{ number: { atMost: 2 } }", measures(1, 2)],
    ["lies between", "{ number: { atLeast: 9, atMost: 10 } }", measures(9, 10)],
  ])("%s", async (_, filter, ids) => {
    expect(await left("tasks", `{ and: [${filter}, { kind: { equals: MEASURE } }] }`)).toEqual(ids);
  });

  test("with a fraction or a large one", async () => {
    expect(await left("figures", "{ value: { equals: 94 } }")).toHaveLength(1);
    expect(await count("figures", "{ value: { atLeast: 58.5, atMost: 58.5 } }")).toBe(1);
    expect(await count("figures", "{ value: { atMost: -0.01 } }")).toBeGreaterThan(0);
  });
});

describe("a text", () => {
  test.each([
    ["equals", '{ title: { equals: "打赢蓝天保卫战" } }', measures(14)],
    ["is one of", '{ title: { in: ["打赢蓝天保卫战", "打好碧水保卫战"] } }', measures(14, 15)],
    ["is one of none", "{ title: { in: [] } }", []],
    ["contains", '{ title: { contains: "保卫战" } }', measures(14, 15, 16)],
    [
      "contains and is one of",
      '{ title: { contains: "蓝天", in: ["打赢蓝天保卫战", "打好碧水保卫战"] } }',
      measures(14),
    ],
    ["contains, in another field", '{ section: { contains: "三个特别" } }', measures(22, 23, 24)],
  ])("%s", async (_, filter, ids) => {
    expect(await left("tasks", filter)).toEqual(ids);
  });
});

describe("a day", () => {
  const twelve = measures(3, 5, 6, 7, 14, 15, 16, 17, 18, 19, 20, 21);

  test.each([
    ["is the day", '{ dueOn: { on: "2020-12-31" } }', twelve],
    ["is on or after, the day before", '{ dueOn: { from: "2020-12-30" } }', twelve],
    ["is on or after, that day", '{ dueOn: { from: "2020-12-31" } }', twelve],
    ["is on or after, the day after", '{ dueOn: { from: "2021-01-01" } }', []],
    ["is before, that day", '{ dueOn: { until: "2020-12-31" } }', ["hn2016/d2a"]],
    ["is before, the day after", '{ dueOn: { from: "2020-01-01", until: "2021-01-01" } }', twelve],
    ["lies in an empty range", '{ dueOn: { from: "2020-12-31", until: "2020-12-31" } }', []],
    ["is stated", "{ dueOn: { isMissing: false } }", ["hn2016/d2a", ...twelve]],
  ])("%s", async (_, filter, ids) => {
    expect(await left("tasks", filter)).toEqual(ids);
  });

  test("is missing", async () => {
    expect(await count("tasks", "{ dueOn: { isMissing: true } }")).toBe(51 - 13);
  });
});

describe("a kind, a truth value, ids", () => {
  test.each<[string, string, string, number]>([
    ["a kind equals", "tasks", "{ deadlineKind: { equals: LONG_TERM } }", 11],
    ["a kind is one of", "tasks", "{ kind: { in: [DIRECTIVE, TASK_SET] } }", 8],
    ["a truth value is true", "regulations", "{ binding: true }", 85],
    ["a truth value is false", "regulations", "{ binding: false }", 13],
    ["an id is one of", "tasks", '{ ids: ["task:nx2020/9", "task:nx2020/9", "task:nobody"] }', 1],
    ["an id is one of none", "tasks", "{ ids: [] }", 0],
    ["a level equals", "natureReserves", "{ level: { equals: NATIONAL } }", 3],
  ])("%s", async (_, list, filter, expected) => {
    expect(await count(list, filter)).toBe(expected);
  });
});

describe("through a link", () => {
  const PLAN = '{ number: { equals: "宁环党发〔2020〕25号" } }';

  test.each<[string, string, string, readonly string[]]>([
    [
      "to one: tasks of a plan whose lead is a division",
      "tasks",
      `{ setBy: ${PLAN}, assignments: { some: { role: { equals: LEAD }, office: { name: { contains: "水生态环境处" } } } } }`,
      measures(15),
    ],
    [
      "to some: tasks in which a centre cooperates",
      "tasks",
      '{ assignments: { some: { office: { name: { contains: "污染防治中心" } }, role: { equals: COOPERATE } } } }',
      measures(19),
    ],
    [
      "to none: measures without a cooperating unit",
      "tasks",
      `{ setBy: ${PLAN}, assignments: { none: { role: { equals: COOPERATE } } } }`,
      measures(6, 7, 8, 10, 11, 13),
    ],
    [
      "to some and none at once",
      "tasks",
      `{ setBy: ${PLAN}, assignments: { some: { leader: null, role: { equals: LEAD } }, none: { office: { name: { contains: "五市" } } } } }`,
      measures(4, 7),
    ],
    ["to a basis", "tasks", '{ basedOn: { some: { title: { contains: "蓝天" } } } }', measures(14)],
    [
      "back from a basis",
      "regulations",
      "{ basisOf: { some: { number: { equals: 15 } } } }",
      ["宁夏回族自治区/自治区水污染防治行动计划"],
    ],
    [
      "through two nouns",
      "leaders",
      '{ tenures: { some: { post: { title: { equals: "厅长" }, rank: { equals: HEAD } } } } }',
      ["宁夏回族自治区/张柏森", "新疆维吾尔自治区/哈尔肯·哈布德克里木"],
    ],
    [
      "to an office above",
      "offices",
      '{ kind: { equals: DISCIPLINE }, parents: { some: { name: { equals: "宁夏回族自治区生态环境厅" } } } }',
      ["驻宁夏回族自治区生态环境厅纪检监察组"],
    ],
    [
      "to the inspection that found an issue",
      "issues",
      "{ foundIn: { kind: { equals: SPECIAL } } }",
      ["xj19-coal", "xj19-slow"],
    ],
  ])("%s", async (_, list, filter, ids) => {
    expect(await left(list, filter)).toEqual(ids);
  });

  test("to the document of a passage, and its line", async () => {
    const line = '{ document: { number: { equals: "宁环党发〔2020〕25号" } }, line: { equals: 36 } }';
    const found = await left("citations", line);
    expect(found).toEqual(["nx2020:2949-2953/task:nx2020/2/deadlineText"]);
  });

  test("to at least one of any kind, and to none of any kind", async () => {
    expect(await count("tasks", "{ assignments: { some: {} } }")).toBe(25);
    expect(await count("tasks", "{ assignments: { none: {} } }")).toBe(26);
  });
});

describe("conditions joined", () => {
  test.each<[string, string, number]>([
    ["with and", "{ and: [{ number: { atLeast: 22 } }, { number: { atMost: 23 } }] }", 2],
    [
      "with or",
      "{ or: [{ number: { equals: 9 } }, { deadlineKind: { equals: NONE }, kind: { equals: MEASURE } }] }",
      2,
    ],
    ["with not", "{ not: { kind: { equals: MEASURE } } }", 27],
    ["with not, also of what has no number at all", "{ not: { number: { equals: 9 } } }", 50],
    ["with not of not", "{ not: { not: { number: { equals: 9 } } } }", 1],
    [
      "with or beside another condition",
      "{ kind: { equals: MEASURE }, or: [{ number: { equals: 1 } }, { kind: { equals: DIRECTIVE } }] }",
      1,
    ],
    ["with and of nothing, which leaves all", "{ and: [] }", 51],
    ["with or of nothing, which leaves all", "{ or: [] }", 51],
    ["with nothing", "{}", 51],
    [
      "with nulls, which ask nothing",
      "{ title: null, number: { equals: null }, and: null, assignments: { some: null } }",
      51,
    ],
  ])("%s", async (_, filter, expected) => {
    expect(await count("tasks", filter)).toBe(expected);
  });
});

test("a filter of a list below a fact leaves the others out of its count too", async () => {
  const { office } = await api.ask(
    `{ office(id: "office:宁夏五市生态环境局") { assignments(first: 3, filter: { task: { number: { atMost: 12 } }, role: { equals: LEAD } }) {
         totalCount complete nodes { task { number } } } } }`,
  );
  expect(office.assignments).toEqual({
    totalCount: 5,
    complete: false,
    nodes: [{ task: { number: 10 } }, { task: { number: 11 } }, { task: { number: 6 } }],
  });
});

test("a condition that does not fit is refused with what was got", async () => {
  expect(
    await api.refusal('{ tasks(first: 1, filter: { dueOn: { on: "2020-02-30" } }) { totalCount } }'),
  ).toMatchObject({
    status: 400,
    code: "BAD_INPUT",
    got: expect.stringContaining('got "2020-02-30"'),
  });
  expect(await api.refusal("{ tasks(first: 1, filter: { kind: { equals: CHORE } }) { totalCount } }")).toMatchObject({
    status: 400,
    code: "BAD_INPUT",
    got: expect.stringContaining("CHORE"),
  });
});
