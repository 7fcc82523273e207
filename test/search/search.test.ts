import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

const SEARCH = `query ($text: String!, $in: String, $first: Int!, $after: String) {
  search(text: $text, jurisdiction: $in, first: $first, after: $after) {
    complete readAs pageInfo { hasNextPage hasPreviousPage endCursor } edges { score cursor node { id } }
  }
}`;

interface Edge {
  readonly score: number;
  readonly node: { readonly id: string };
}

async function hits(text: string, place: string | null = null, page: { first?: number; after?: string | null } = {}) {
  const { search } = await api.ask(SEARCH, { text, in: place, first: 20, ...page });
  return { ...search, ids: search.edges.map(({ node }: Edge) => node.id) };
}

const NINGDONG = "office:宁东能源化工基地管委会环境保护局";

describe("one bureau under three names", () => {
  test.each(["宁东能源化工基地管委会环境保护局", "宁东能源化工基地环境保护局", "宁东管委会环境保护局"])(
    "is found as one by %s",
    async (name) => {
      const { search } = await api.ask(
        `query ($text: String!) { search(text: $text, nouns: [OFFICE], first: 10) { nodes { id } } }`,
        { text: name },
      );
      expect(search.nodes).toEqual([{ id: NINGDONG }]);
    },
  );
});

test("the two blue-sky plans of one title stay two, each of its region", async () => {
  const { regulations } = await api.ask(
    `{ regulations(first: 10, filter: { title: { contains: "打赢蓝天保卫战三年行动计划" } }) {
         nodes { title jurisdiction issuers(first: 5) { nodes { name } } basisOf(first: 5) { nodes { id } } citations(first: 10) { nodes { document { id } } } } } }`,
  );
  const documents = (id: string, count: number) => ({ nodes: Array(count).fill({ document: { id } }) });
  expect(regulations.nodes).toEqual([
    {
      title: "自治区打赢蓝天保卫战三年行动计划",
      jurisdiction: "宁夏回族自治区",
      issuers: { nodes: [] },
      basisOf: { nodes: [{ id: "task:nx2020/14" }] },
      citations: documents("document:nx2020", 1),
    },
    {
      title: "自治区打赢蓝天保卫战三年行动计划(2018—2020年)",
      jurisdiction: "新疆维吾尔自治区",
      issuers: { nodes: [{ name: "新疆维吾尔自治区党委和政府" }] },
      basisOf: { nodes: [] },
      citations: documents("document:xj2019", 3),
    },
  ]);
  const first = async (place: string) => (await hits("自治区打赢蓝天保卫战三年行动计划", place)).ids[0];
  expect([await first("宁夏回族自治区"), await first("新疆维吾尔自治区")]).toEqual([
    "regulation:宁夏回族自治区/自治区打赢蓝天保卫战三年行动计划",
    "regulation:新疆维吾尔自治区/自治区打赢蓝天保卫战三年行动计划(2018—2020年)",
  ]);
});

describe("a text is read", () => {
  test.each([
    ["in traditional characters", "環保產業協會", null, "office:浙江省环保产业协会"],
    ["as 省厅 of Hunan", "省厅", "湖南省", "office:湖南省环境保护厅"],
    ["as 省廳 of Zhejiang", "省廳", "浙江省", "office:浙江省环境保护厅"],
    ["as 自治区生态环境厅 of Xinjiang", "自治区生态环境厅", "新疆维吾尔自治区", "office:新疆维吾尔自治区生态环境厅"],
    ["as 自治区生态环境厅 of Ningxia", "自治区生态环境厅", "宁夏回族自治区", "office:宁夏回族自治区生态环境厅"],
    [
      "as the title that a mask hides",
      "新疆维吾尔自治区自然保护区管理条例",
      null,
      "regulation:新疆维吾尔自治区/xx区自然保护区管理条例",
    ],
    ["as the name that a mask hides", "温泉新疆北鲵自然保护区", null, "natureReserve:温泉xx北鲵自然保护区"],
    ["as a person's name", "平学智", null, "leader:宁夏回族自治区/平学智"],
    ["as a document's number", "宁环党发〔2020〕25号", null, "document:nx2020"],
    ["as a single character", "罗", null, "natureReserve:罗山自然保护区"],
  ])("%s", async (_, text, place, id) => {
    expect((await hits(text, place)).ids).toContain(id);
    expect((await hits(text, place)).ids.indexOf(id)).toBeLessThan(2);
  });

  test.each(['"', "\\", "(+-&|!{}[]^~*?:/", "AND OR NOT", "name:厅", "厅~2", "a*"])(
    "%s as text, never as a query",
    async (text) => {
      expect(Array.isArray((await hits(text)).ids)).toBe(true);
    },
  );
});

test("hits come best first, and page by page the same", async () => {
  const whole = await hits("生态环境");
  const scores = whole.edges.map(({ score }: Edge) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const paged: string[] = [];
  for (let after: string | null = null; paged.length < 20; ) {
    const page = await hits("生态环境", null, { first: 7, after });
    expect(page.complete).toBe(false);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: after !== null });
    paged.push(...page.ids);
    after = page.pageInfo.endCursor;
  }
  expect(paged.slice(0, 20)).toEqual(whole.ids);
});

test("a list of all hits says that it is whole, an empty one too", async () => {
  expect(await hits("平学智")).toMatchObject({ complete: true, pageInfo: { hasNextPage: false } });
  expect(await hits("查无此人")).toMatchObject({ complete: true, ids: [], readAs: ["查无此人"] });
});

describe("bad input", () => {
  test.each([
    ["no text", { text: " ", first: 1 }, "a text of 1 to 100 characters", "0 characters"],
    ["too long a text", { text: "厅".repeat(101), first: 1 }, "a text of 1 to 100 characters", "101 characters"],
    ["too large a page", { text: "厅", first: 101 }, "first from 1 to 100", "101"],
    ["no page", { text: "厅", first: 0 }, "first from 1 to 100", "0"],
    [
      "a forged cursor",
      { text: "厅", first: 1, after: "eyJ4IjoxfQ" },
      "a cursor that this list returned under the same order",
      '"eyJ4IjoxfQ"',
    ],
  ])("with %s is refused", async (_, variables, required, got) => {
    expect(await api.refusal(SEARCH, variables)).toMatchObject({ status: 400, code: "BAD_INPUT", required, got });
  });
});
