import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

/** How many statements a question costs. */
async function trips(query: string, variables?: Record<string, unknown>): Promise<number> {
  const before = api.sent.length;
  await api.ask(query, variables);
  return api.sent.length - before;
}

const DEEP = `query ($first: Int!) {
  tasks(first: $first, asOf: "2020-04-02") {
    totalCount
    nodes {
      title claimedStatus setBy { title issuers(first: 5) { nodes { name } } }
      assignments(first: 20) { nodes { role assignee { ... on Office {
        name headPost { title holding { status holders { leader { name } } } } parents(first: 5) { nodes { name } }
        citations(first: 5) { nodes { line document { title } } } } } } }
    }
  }
}`;

describe("the database is asked once", () => {
  test.each([1, 20])("for %i tasks with all that stands below them", async (first) => {
    expect(await trips(DEEP, { first })).toBe(1);
  });

  test("for six aliases of one list", async () => {
    const aliases = ["甲", "乙", "丙", "丁", "戊", "己"].map(
      (_, i) =>
        `a${i}: tasks(first: ${i + 1}) { totalCount nodes { title assignments(first: 5) { nodes { printed } } } }`,
    );
    expect(await trips(`{ ${aliases.join(" ")} }`)).toBe(1);
  });

  test("for one field asked six times of one task", async () => {
    const roles = ["LEAD", "COOPERATE", "RESPONSIBLE", "IMPLEMENT", "SUPERVISE", "ACCEPT"];
    const aliases = roles.map(
      (role) => `${role}: assignments(first: 20, filter: { role: { equals: ${role} } }) { nodes { printed } }`,
    );
    const ask = `{ task(id: "task:nx2020/9") { ${aliases.join(" ")} } }`;
    expect(await trips(ask)).toBe(1);
    const { task } = await api.ask(ask);
    expect([task.LEAD.nodes, task.COOPERATE.nodes.length, task.SUPERVISE.nodes]).toEqual([
      [{ printed: "生态环境执法监督局" }],
      2,
      [],
    ]);
  });

  test("for fragments, directives and variables", async () => {
    const ask = `query ($id: ID!, $isAsked: Boolean!) {
      task(id: $id) { ...named number @skip(if: $isAsked) ... on Task @include(if: $isAsked) { deadlineText } }
    }
    fragment named on Task { title title kind }`;
    expect(await trips(ask, { id: "task:nx2020/3", isAsked: true })).toBe(1);
    expect(await api.ask(ask, { id: "task:nx2020/3", isAsked: true })).toEqual({
      task: { title: "充分利用“学习强国”等网络平台开展学习", kind: "MEASURE", deadlineText: "2020年12月" },
    });
  });

  test("for every kind of question in one operation", async () => {
    const ask = `{
      node(id: "task:nx2020/9") { id } nodes(ids: ["task:nx2020/9", "task:nobody"]) { id }
      responsibilities(of: "office:宁夏回族自治区生态环境厅生态环境监测处", first: 5) { totalCount }
      paths(from: "task:nx2020/9", to: "task:nx2020/13", first: 1) { complete }
      officeTree(of: "office:宁夏回族自治区生态环境厅", down: 1) { complete }
      search(text: "宁东", first: 5) { nodes { id } } explain(id: "figure:xj2019/102") { documentCount }
      findings(rules: [OVERDUE], first: 5) { totalCount }
    }`;
    expect(await trips(ask)).toBe(1);
  });

  test("for an answer at an earlier instant", async () => {
    expect(
      await trips(`{ tasks(first: 20, knownAt: "2025-06-01T00:00:00Z") { nodes { title setBy { title } } } }`),
    ).toBe(1);
  });
});

describe("the database is not asked", () => {
  test("for what needs no facts", async () => {
    expect(
      await trips(`{ __typename __schema { queryType { name } } findings(rules: [], first: 1) { totalCount } }`),
    ).toBe(0);
  });

  test("for a question that is refused", async () => {
    const before = api.sent.length;
    await api.refusal("{ tasks(first: 0) { nodes { id } } }");
    expect(api.sent.length - before).toBe(0);
  });

  test("to count a list unless its count is asked for", async () => {
    await api.ask("{ tasks(first: 1) { nodes { id } } }");
    expect(api.sent.at(-1)?.statement.text).not.toContain("COUNT {");
    await api.ask("{ tasks(first: 1) { totalCount } }");
    expect(api.sent.at(-1)?.statement.text).toContain("COUNT {");
  });
});

test("no value of a question becomes part of the query's text", async () => {
  const marked = "毒'\"`}\\n//";
  await api.ask(
    `query ($id: ID!, $text: String!) { task(id: $id) { id } search(text: $text, first: 1) { nodes { id } } offices(first: 1, filter: { name: { contains: $text } }) { nodes { id } } }`,
    { id: marked, text: marked },
  );
  expect(api.sent.at(-1)?.statement.text).not.toContain("毒");
});
