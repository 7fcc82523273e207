import { loadInvented, removeDataSet } from "../support/invented.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

const SET = "test-holding";
const FIRST = "2025-02-01T00:00:00.000Z";
const SECOND = "2025-03-01T00:00:00.000Z";

const office = (name: string, more: object = {}) => ({
  id: `office:虚省${name}`,
  name: `虚省${name}`,
  kind: "DEPARTMENT",
  collective: false,
  ...more,
});
const post = (title: string, more: object = {}) => ({
  id: `post:虚省/${title}`,
  title,
  rank: "HEAD",
  office: "office:虚省生态环境厅",
  ...more,
});
const leader = (key: string, more: object = {}) => ({
  id: `leader:虚省/${key}`,
  name: key,
  jurisdiction: "虚省",
  identityStatus: "CONFIRMED",
  ...more,
});
const tenure = (title: string, name: string, more: object) => ({
  id: `tenure:虚省/${title}/${name}`,
  leader: `leader:虚省/${name}`,
  post: `post:虚省/${title}`,
  capacity: "SUBSTANTIVE",
  endKind: "UNKNOWN",
  ...more,
});
const begun = (day: string) => ({ fromEarliest: day, fromLatest: day, untilEarliest: "2030-01-01" });
const ended = (day: string) => ({
  fromEarliest: "2019-01-01",
  fromLatest: "2019-01-01",
  untilEarliest: day,
  untilLatest: day,
});
const seen = (day: string, next: string) => ({ fromLatest: day, untilEarliest: next, precision: "DAY" });

const lists = {
  offices: [office("生态环境厅"), office("领导小组", { kind: "LEADING_GROUP" })],
  posts: [
    ...["厅长", "局长", "主任", "处长", "所长", "站长", "校长"].map((title) => post(title)),
    post("总工程师", { rank: "STAFF" }),
    post("副厅长", { rank: "DEPUTY" }),
    post("组长", { office: "office:虚省领导小组" }),
  ],
  leaders: [
    ...["甲", "乙", "丙", "丁", "戊", "己"].map((name) => leader(name)),
    leader("庚", { nominations: [{ to: "post:虚省/校长" }] }),
    leader("张伟一", { name: "张伟", identityStatus: "AMBIGUOUS" }),
    leader("张伟二", { name: "张伟", identityStatus: "AMBIGUOUS" }),
  ],
  tenures: [
    tenure("厅长", "甲", ended("2020-03-01")),
    tenure("厅长", "乙", begun("2020-03-01")),
    tenure("局长", "丙", ended("2020-03-01")),
    tenure("局长", "丁", begun("2020-05-01")),
    tenure("主任", "丙", ended("2020-03-01")),
    tenure("主任", "丁", begun("2020-05-01")),
    tenure("处长", "戊", {
      fromEarliest: "2015-01-01",
      fromLatest: "2015-01-01",
      untilEarliest: "2018-01-01",
      untilLatest: "2019-01-01",
      precision: "YEAR",
    }),
    tenure("所长", "己", seen("2020-04-02", "2020-04-03")),
    tenure("站长", "己", seen("2020-04-02", "2020-04-03")),
    tenure("总工程师", "己", { ...seen("2020-04-02", "2020-04-03"), capacity: "CONCURRENT" }),
    tenure("副厅长", "张伟一", begun("2020-01-01")),
    tenure("副厅长", "张伟二", begun("2020-01-01")),
    tenure("组长", "甲", { ...begun("2019-06-01"), throughPost: "post:虚省/厅长", succession: "AUTOMATIC" }),
  ],
  vacancies: [
    { id: "vacancy:虚省/局长", post: "post:虚省/局长", from: "2020-03-01", until: "2020-05-01" },
    { id: "vacancy:虚省/站长", post: "post:虚省/站长", from: "2020-04-02", until: "2020-06-01" },
  ],
};

const HOLDING = `query ($id: ID!, $on: Date, $at: DateTime) {
  post(id: $id, asOf: $on, knownAt: $at) {
    nominees(first: 5) { nodes { name } }
    holding { status reason holders { certainty capacity leader { id name } inheritedFrom { title } } vacancies { id } }
  }
}`;
const HOLDING_NOW = HOLDING.replace(", $at: DateTime", "").replace(", knownAt: $at", "");
const SILENT = "No document names a holder for that day; this does not mean that it is vacant.";
const VACANT = "A document states that the post is vacant that day.";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
  await loadInvented(api, SET, lists, FIRST);
}, 180_000);
afterAll(async () => {
  await removeDataSet(api.graph, SET);
  await api.close();
});

interface Held {
  certainty: string;
  capacity: string;
  leader: { id: string; name: string };
  inheritedFrom: { title: string } | null;
}

/** Who holds a post, in short: status, then each holder with certainty, and the post a seat came with. */
async function holding(title: string, on: string) {
  const { post } = await api.ask(HOLDING_NOW, { id: `post:虚省/${title}`, on });
  const { status, reason, holders, vacancies } = post.holding;
  const short = holders.map(
    ({ certainty, leader, inheritedFrom }: Held) =>
      `${leader.name} ${certainty}${inheritedFrom === null ? "" : ` 随${inheritedFrom.title}`}`,
  );
  return { status, reason, holders: short, vacancies: vacancies.map(({ id }: { id: string }) => id) };
}

const held = (...holders: string[]) => ({ status: "HELD", reason: null, holders, vacancies: [] });
const unknown = { status: "UNKNOWN", reason: SILENT, holders: [], vacancies: [] };

describe("a handover on the same day", () => {
  test.each([
    ["the day before", "2020-02-29", held("甲 CERTAIN")],
    ["the day of the handover", "2020-03-01", held("乙 CERTAIN")],
    ["the day after", "2020-03-02", held("乙 CERTAIN")],
  ])("has one holder on %s", async (_, on, expected) => {
    expect(await holding("厅长", on)).toEqual(expected);
  });
});

describe("a gap between two holders", () => {
  const vacant = { status: "VACANT", reason: VACANT, holders: [], vacancies: ["vacancy:虚省/局长"] };

  test.each([
    ["局长", "2020-02-29", held("丙 CERTAIN")],
    ["局长", "2020-03-01", vacant],
    ["局长", "2020-04-30", vacant],
    ["局长", "2020-05-01", held("丁 CERTAIN")],
    ["主任", "2020-02-29", held("丙 CERTAIN")],
    ["主任", "2020-03-01", unknown],
    ["主任", "2020-04-30", unknown],
    ["主任", "2020-05-01", held("丁 CERTAIN")],
  ])("is vacant only where a document says so: %s on %s", async (title, on, expected) => {
    expect(await holding(title, on)).toEqual(expected);
  });

  test("that a document states outweighs a holder who is only possible, not one who is certain", async () => {
    const stated = { status: "VACANT", reason: VACANT, holders: [], vacancies: ["vacancy:虚省/站长"] };
    expect([
      await holding("站长", "2020-04-01"),
      await holding("站长", "2020-04-02"),
      await holding("站长", "2020-04-03"),
      await holding("站长", "2020-06-01"),
    ]).toEqual([
      held("己 POSSIBLE"),
      { ...held("己 CERTAIN"), vacancies: ["vacancy:虚省/站长"] },
      stated,
      held("己 POSSIBLE"),
    ]);
  });
});

describe("an end that is known only as 2018", () => {
  test.each([
    ["2017-12-31", held("戊 CERTAIN")],
    ["2018-01-01", held("戊 POSSIBLE")],
    ["2018-07-01", held("戊 POSSIBLE")],
    ["2018-12-31", held("戊 POSSIBLE")],
    ["2019-01-01", unknown],
  ])("leaves the holder possible in that year: %s", async (on, expected) => {
    expect(await holding("处长", on)).toEqual(expected);
  });
});

describe("a holder seen on one day in one document", () => {
  test.each([
    ["the day before", "2020-04-01", held("己 POSSIBLE")],
    ["that day", "2020-04-02", held("己 CERTAIN")],
    ["the day after", "2020-04-03", held("己 POSSIBLE")],
  ])("is asked about for %s", async (_, on, expected) => {
    expect(await holding("所长", on)).toEqual(expected);
  });

  test("holds both posts when one is concurrent", async () => {
    const { leader } = await api.ask(
      `{ leader(id: "leader:虚省/己", asOf: "2020-04-02") { tenures(first: 5) { nodes { capacity certainty post { title } } } } }`,
    );
    expect(leader.tenures.nodes).toEqual([
      { capacity: "CONCURRENT", certainty: "CERTAIN", post: { title: "总工程师" } },
      { capacity: "SUBSTANTIVE", certainty: "CERTAIN", post: { title: "所长" } },
      { capacity: "SUBSTANTIVE", certainty: "CERTAIN", post: { title: "站长" } },
    ]);
  });
});

test("a nominee is shown as such and holds nothing", async () => {
  const { post } = await api.ask(HOLDING_NOW, { id: "post:虚省/校长", on: "2020-04-02" });
  expect(post).toEqual({
    nominees: { nodes: [{ name: "庚" }] },
    holding: { status: "UNKNOWN", reason: SILENT, holders: [], vacancies: [] },
  });
});

describe("a seat bound to a post", () => {
  test.each([
    ["the day before the post is handed over", "2020-02-29", held("甲 CERTAIN")],
    ["the day the post is handed over", "2020-03-01", held("乙 CERTAIN 随厅长")],
    ["the day after", "2020-03-02", held("乙 CERTAIN 随厅长")],
  ])("is held on %s by who holds the post", async (_, on, expected) => {
    expect(await holding("组长", on)).toEqual(expected);
  });
});

test("two persons of one name stay two", async () => {
  const { post } = await api.ask(HOLDING_NOW, { id: "post:虚省/副厅长", on: "2020-04-02" });
  expect(post.holding.holders.map(({ leader }: Held) => leader)).toEqual([
    { id: "leader:虚省/张伟一", name: "张伟" },
    { id: "leader:虚省/张伟二", name: "张伟" },
  ]);
  const { leaders } = await api.ask(
    `{ leaders(first: 5, filter: { name: { equals: "张伟" } }) { nodes { id identityStatus } } }`,
  );
  expect(leaders.nodes).toEqual([
    { id: "leader:虚省/张伟一", identityStatus: "AMBIGUOUS" },
    { id: "leader:虚省/张伟二", identityStatus: "AMBIGUOUS" },
  ]);
});

describe("a tenure that is retracted", () => {
  beforeAll(async () => {
    const kept = lists.tenures.filter(({ post }) => post !== "post:虚省/所长");
    await loadInvented(api, SET, { ...lists, tenures: kept }, SECOND);
  });

  test.each([
    ["before the ledger learned it", "2025-01-31T23:59:59.999Z", null],
    ["from the instant it was recorded", FIRST, ["己"]],
    ["until the instant it was retracted", "2025-02-28T23:59:59.999Z", ["己"]],
    ["and from then on no longer", SECOND, []],
  ])("is known %s", async (_, at, names) => {
    const { post } = await api.ask(HOLDING, { id: "post:虚省/所长", on: "2020-04-02", at });
    expect(post?.holding.holders.map(({ leader }: Held) => leader.name) ?? null).toEqual(names);
  });
});
