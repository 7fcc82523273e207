import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

describe("the facts of the five documents", () => {
  test.each([
    ["documents", "{}", 5],
    ["leaders", "{}", 26],
    ["natureReserves", "{}", 21],
    ["issues", "{}", 42],
    ["inspections", "{}", 5],
    ["tasks", '{ ids: ["task:xj2019/set"] }', 1],
    ["assignments", "{ role: { equals: LEAD }, task: { kind: { equals: MEASURE } } }", 73],
    ["assignments", "{ role: { equals: COOPERATE }, task: { kind: { equals: MEASURE } } }", 51],
    ["regulations", '{ title: { contains: "xx" } }', 15],
    ["regulations", "{ binding: false }", 13],
    ["tenures", '{ leader: { name: { equals: "习近平" } } }', 2],
    ["vacancies", "{}", 0],
  ])("%s %s are %i", async (list, filter, expected) => {
    const data = await api.ask(`{ ${list}(first: 1, filter: ${filter}) { totalCount } }`);
    expect(data[list].totalCount).toBe(expected);
  });

  test("rest on passages, every one but the documents themselves", async () => {
    const bare = await api.ask(
      `{ ${[
        "leaders",
        "posts",
        "tenures",
        "offices",
        "places",
        "tasks",
        "regulations",
        "natureReserves",
        "issues",
        "inspections",
        "events",
      ]
        .map((list) => `${list}(first: 100) { nodes { id citations(first: 1) { totalCount } } }`)
        .join(" ")} }`,
    );
    const without = Object.values(
      bare as Record<string, { nodes: { id: string; citations: { totalCount: number } }[] }>,
    )
      .flatMap(({ nodes }) => nodes)
      .filter(({ citations }) => citations.totalCount === 0);
    expect(without).toEqual([]);
  });

  test("keep masks as printed beside their reading", async () => {
    const { regulations } = await api.ask(
      `{ regulations(first: 100, filter: { title: { contains: "xx" } }) { nodes { title resolvedTitle } } }`,
    );
    for (const { title, resolvedTitle } of regulations.nodes)
      expect([title.replace("xx区", "新疆维吾尔自治区"), title.replace("xx", "新疆")]).toContain(resolvedTitle);
  });

  test("say of a document whose place and year were inferred that they were", async () => {
    const { documents } = await api.ask(
      `{ documents(first: 10, order: { field: ID }) { nodes { id number kind issuedOn issuedOnPrecision issuedOnInferred jurisdiction jurisdictionInferred script } } }`,
    );
    const document = (key: string, parts: object) => ({
      id: `document:${key}`,
      number: null,
      kind: "NEWS",
      issuedOnPrecision: "DAY",
      issuedOnInferred: false,
      jurisdictionInferred: false,
      script: "Hans",
      ...parts,
    });
    expect(documents.nodes).toEqual([
      document("hn2016", { issuedOn: "2016-09-01", jurisdiction: "湖南省", jurisdictionInferred: true }),
      document("nx2020", {
        issuedOn: "2020-04-02",
        jurisdiction: "宁夏回族自治区",
        kind: "PLAN",
        number: "宁环党发〔2020〕25号",
      }),
      document("xj2019", {
        issuedOn: "2019-06-26",
        jurisdiction: "新疆维吾尔自治区",
        jurisdictionInferred: true,
        kind: "REPORT",
      }),
      document("xj2021", {
        issuedOn: "2021-12-31",
        issuedOnPrecision: "YEAR",
        issuedOnInferred: true,
        jurisdiction: "新疆维吾尔自治区",
      }),
      document("zj2017", {
        issuedOn: "2017-12-31",
        issuedOnPrecision: "YEAR",
        issuedOnInferred: true,
        jurisdiction: "浙江省",
        script: "Hant",
      }),
    ]);
  });
});

describe("which regulations a task rests on, and what rests on a regulation", () => {
  test("measure 16 rests on one, is to produce one, and one is only researched", async () => {
    const { task } = await api.ask(
      `{ task(id: "task:nx2020/16") { basedOn(first: 5) { nodes { title stage } } outputs(first: 5) { edges { node { title stage } link { mode } } } } }`,
    );
    expect(task).toEqual({
      basedOn: { nodes: [{ title: "土壤污染防治工作实施方案", stage: "ISSUED" }] },
      outputs: {
        edges: [
          { node: { title: "宁夏地下水污染防治区划", stage: "PLANNED" }, link: { mode: null } },
          { node: { title: "自治区土壤污染防治条例", stage: "RESEARCH" }, link: { mode: "LEGISLATIVE_RESEARCH" } },
        ],
      },
    });
  });

  test("the plan carries out the ministry's opinion and sets 24 measures under one group", async () => {
    const { regulations } = await api.ask(
      `{ regulations(first: 1, filter: { number: { equals: "宁环党发〔2020〕25号" } }) { nodes {
           issuedFrom issuers(first: 5) { nodes { name } } implements(first: 5) { nodes { number } } overseers(first: 5) { nodes { name } }
           sets(first: 2, order: { field: NUMBER, direction: DESC }) { totalCount nodes { number } } } } }`,
    );
    expect(regulations.nodes).toEqual([
      {
        issuedFrom: "2020-04-02",
        issuers: { nodes: [{ name: "中共宁夏回族自治区生态环境厅党组" }] },
        implements: { nodes: [{ number: "环党组〔2019〕115号" }] },
        overseers: { nodes: [{ name: "宁夏回族自治区生态环境厅打造新时代新担当新作为生态环境保护铁军工作领导小组" }] },
        sets: { totalCount: 24, nodes: [{ number: 24 }, { number: 23 }] },
      },
    ]);
  });

  test("two titles that may be one document say so from both sides", async () => {
    const { regulations } = await api.ask(
      `{ regulations(first: 5, filter: { title: { contains: "生态保护红线划定方案" } }) { nodes { title possiblySame(first: 5) { nodes { title } } } } }`,
    );
    expect(regulations.nodes).toEqual([
      { title: "xx生态保护红线划定方案", possiblySame: { nodes: [{ title: "自治区生态保护红线划定方案" }] } },
      { title: "自治区生态保护红线划定方案", possiblySame: { nodes: [{ title: "xx生态保护红线划定方案" }] } },
    ]);
  });
});

test("everything about one reserve", async () => {
  const { natureReserve } = await api.ask(
    `{ natureReserve(id: "natureReserve:阿尔泰两河源自然保护区", asOf: "2019-06-26") {
         level jurisdiction tasks(first: 10) { nodes { id claimedStatus verifiedStatus } } figures(first: 20) { totalCount nodes { metric value } } managers(first: 5) { totalCount } } }`,
  );
  expect(natureReserve).toMatchObject({
    level: null,
    jurisdiction: "新疆维吾尔自治区",
    tasks: { nodes: [{ id: "task:xj2019/p06", claimedStatus: "IN_PROGRESS", verifiedStatus: "UNKNOWN" }] },
    managers: { totalCount: 0 },
  });
  expect(natureReserve.figures.nodes).toContainEqual({ metric: "注销探矿权", value: 60 });
});

test("predecessor and successor stay two offices, joined", async () => {
  const { old, now } = await api.ask(
    `{ old: office(id: "office:环境保护部") { successors(first: 5) { nodes { name } } predecessors(first: 5) { totalCount } }
       now: office(id: "office:生态环境部") { predecessors(first: 5) { nodes { name } } } }`,
  );
  expect({ old, now }).toEqual({
    old: { successors: { nodes: [{ name: "生态环境部" }] }, predecessors: { totalCount: 0 } },
    now: { predecessors: { nodes: [{ name: "环境保护部" }] } },
  });
});
