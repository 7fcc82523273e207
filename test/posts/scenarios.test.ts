import { FIRST_LOAD_AT, openScenarios, SECOND_LOAD_AT } from "../support/scenarios.ts";
import type { SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openScenarios();
}, 180_000);
afterAll(() => api.close());

const POST = `query ($id: ID!, $on: Date, $at: DateTime) {
  post(id: $id, asOf: $on, knownAt: $at) {
    holding { status holders { leader { name } certainty capacity inheritedFrom { title } } vacancies { from until } }
    nominees(first: 5) { nodes { name } }
  }
}`;

interface Holder {
  readonly leader: { readonly name: string };
  readonly certainty: string;
  readonly capacity: string;
  readonly inheritedFrom: { readonly title: string } | null;
}

/** A holding in words: its status, then each holder. */
async function holding(id: string, on: string, at?: string): Promise<string[]> {
  const { post } = await api.ask(POST, { id, on, at });
  const holders = post.holding.holders.map(({ leader, certainty, inheritedFrom }: Holder) =>
    [leader.name, certainty, ...(inheritedFrom === null ? [] : [`随${inheritedFrom.title}`])].join(" "),
  );
  return [post.holding.status, ...holders];
}

describe("who held a post", () => {
  const water = "post:北溟市水务局/局长";
  const bureau = "post:北溟市生态环境局/局长";
  const department = "post:沧溟省水利厅/厅长";
  const seat = "post:溟湖治理领导小组/副组长";

  test.each<[string, string, string, string[]]>([
    ["the day before a handover", water, "2020-02-29", ["HELD", "钟离甲 CERTAIN"]],
    ["the day of the handover: the new one alone", water, "2020-03-01", ["HELD", "东方乙 CERTAIN"]],
    ["the day after", water, "2020-03-02", ["HELD", "东方乙 CERTAIN"]],
    ["before anybody is known", water, "2018-04-30", ["UNKNOWN"]],
    ["the first day", water, "2018-05-01", ["HELD", "钟离甲 CERTAIN"]],
    ["the last day before a stated gap", water, "2020-08-31", ["HELD", "东方乙 CERTAIN"]],
    ["its first day", water, "2020-09-01", ["VACANT"]],
    ["its last day", water, "2020-11-30", ["VACANT"]],
    ["the day after it", water, "2020-12-01", ["HELD", "南宫丙 CERTAIN"]],
    ["the last day the holder is seen", water, "2021-01-04", ["HELD", "南宫丙 CERTAIN"]],
    ["the day after", water, "2021-01-05", ["HELD", "南宫丙 POSSIBLE"]],
    ["the day before the year of an end", bureau, "2017-12-31", ["HELD", "慕容丁 CERTAIN"]],
    ["its first day", bureau, "2018-01-01", ["HELD", "慕容丁 POSSIBLE"]],
    ["its middle", bureau, "2018-07-01", ["HELD", "慕容丁 POSSIBLE"]],
    ["its last day", bureau, "2018-12-31", ["HELD", "慕容丁 POSSIBLE"]],
    ["the day after: a gap nobody stated", bureau, "2019-01-01", ["UNKNOWN"]],
    ["the day before one observation", department, "2020-06-04", ["HELD", "上官戊 POSSIBLE"]],
    ["its day", department, "2020-06-05", ["HELD", "上官戊 CERTAIN"]],
    ["the day after", department, "2020-06-06", ["HELD", "上官戊 POSSIBLE"]],
    ["a seat bound to a post, the day before its holder changed", seat, "2020-02-29", ["HELD", "钟离甲 CERTAIN"]],
    ["the day of the change: inherited", seat, "2020-03-01", ["HELD", "东方乙 CERTAIN 随局长"]],
    ["the day after", seat, "2020-03-02", ["HELD", "东方乙 CERTAIN 随局长"]],
  ])("%s", async (_, id, on, expected) => {
    expect(await holding(id, on)).toEqual(expected);
  });

  test.each(["2020-06-04", "2020-06-05", "2020-06-06"])(
    "a nominee holds nothing on %s, and the post is not vacant",
    async (on) => {
      const { post } = await api.ask(POST, { id: "post:沧溟省生态环境厅/厅长", on });
      expect([post.holding.status, post.holding.holders, post.nominees.nodes]).toEqual([
        "UNKNOWN",
        [],
        [{ name: "欧阳己" }],
      ]);
    },
  );
});

test.each([
  ["2020-06-04", "POSSIBLE"],
  ["2020-06-05", "CERTAIN"],
  ["2020-06-06", "POSSIBLE"],
])("one person holds two posts on %s, one of them concurrently", async (on, certainty) => {
  const { leader } = await api.ask(
    `query ($on: Date) { leader(id: "leader:沧溟省/司徒庚", asOf: $on) { tenures(first: 5) { nodes { post { title } capacity certainty } } } }`,
    { on },
  );
  const posts = leader.tenures.nodes.map((held: { post: { title: string }; capacity: string; certainty: string }) =>
    [held.post.title, held.capacity, held.certainty].join(" "),
  );
  expect(posts.sort()).toEqual([`主任 CONCURRENT ${certainty}`, `总工程师 SUBSTANTIVE ${certainty}`]);
});

test.each(["2019-03-31", "2019-04-01", "2019-04-02"])(
  "a duty stays with a renamed office under both names, asked on %s",
  async (on) => {
    const { task } = await api.ask(
      `query ($on: Date) { task(id: "task:溟湖/监测", asOf: $on) { assignments(first: 5) { nodes { assignee {
        ... on Office { name dissolvedOn successors(first: 5) { nodes { name otherNames } } } } } } } }`,
      { on },
    );
    expect(task.assignments.nodes).toEqual([
      {
        assignee: {
          name: "鲲县环境保护局",
          dissolvedOn: "2019-04-01",
          successors: { nodes: [{ name: "鲲县生态环境局", otherNames: ["鲲县环境保护局"] }] },
        },
      },
    ]);
  },
);

test.each([
  ["before it was said", "2024-12-31T23:59:59.999Z", null],
  ["from the first load on", FIRST_LOAD_AT, "皇甫癸"],
  ["until just before the second", "2025-01-31T23:59:59.999Z", "皇甫癸"],
  ["not from the second on", SECOND_LOAD_AT, null],
])("a statement that was retracted is visible %s", async (_, at, name) => {
  const { leader } = await api.ask(
    `query ($at: DateTime) { leader(id: "leader:沧溟省/皇甫癸", asOf: "2020-01-01", knownAt: $at) { name } }`,
    { at },
  );
  expect(leader).toEqual(name === null ? null : { name });
});

test("two persons of one name are two", async () => {
  const { leaders } = await api.ask(
    `{ leaders(first: 5, filter: { name: { equals: "闻人壬" } }, asOf: "2020-06-05") { totalCount nodes {
      identityStatus judgements(first: 5) { totalCount } tenures(first: 5) { nodes { post { title office { name } } } } } } }`,
  );
  const person = (title: string, name: string) => ({
    identityStatus: "AMBIGUOUS",
    judgements: { totalCount: 0 },
    tenures: { nodes: [{ post: { title, office: { name } } }] },
  });
  expect(leaders).toEqual({
    totalCount: 2,
    nodes: expect.arrayContaining([person("局长", "鹏县水务局"), person("站长", "鲲县林业站")]),
  });
});
