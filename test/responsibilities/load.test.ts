import { openSeeds, type SeededApi } from "../support/seeds.ts";

/** The plan of 2020: each unit, the measures it leads and those it cooperates in. */
const loads: readonly [office: string, leads: readonly number[], cooperates: readonly number[]][] = [
  ["宁夏五市生态环境局", [6, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24], [1, 2, 3, 5, 9, 21]],
  [
    "宁东能源化工基地管委会环境保护局",
    [6, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24],
    [1, 2, 3, 5, 9, 21],
  ],
  ["宁夏回族自治区生态环境厅机关党委(人事与老干部处)", [1, 2, 3, 4, 5, 22], []],
  ["宁夏回族自治区生态环境厅机关各处室", [6, 8, 10, 11], [1, 2, 3, 4, 5, 21, 22, 23, 24]],
  ["宁夏回族自治区生态环境厅直属事业单位", [6, 8, 10, 11], [1, 2, 3, 4, 5, 21, 22, 23, 24]],
  ["宁夏回族自治区生态环境厅派出机构", [8, 10, 11], [1, 2, 3, 4, 5, 21, 22, 23, 24]],
  ["宁夏回族自治区生态环境厅办公室(宣传教育处)", [21, 23, 24], []],
  ["宁夏回族自治区生态环境厅科技与财务处", [12, 18], []],
  ["宁夏回族自治区生态环境厅生态环境监测处", [12, 20], []],
  ["宁夏回族自治区生态环境厅生态环境保护督察处", [13, 20], []],
  ["宁夏回族自治区生态环境厅大气环境处(应对气候变化处)", [14, 17], []],
  ["宁夏回族自治区生态环境厅综合处", [18, 21], []],
  ["宁夏回族自治区生态环境宣传教育中心", [23, 24], []],
  ["宁夏回族自治区生态环境执法监督局", [9], [12]],
  ["宁夏回族自治区生态环境监察专员办公室", [13], [20]],
  ["宁夏回族自治区生态环境信息与应急中心", [18], [20]],
  ["宁夏回族自治区生态环境厅系统各级党组织", [7], []],
  ["宁夏回族自治区生态环境厅环境影响评价与排放管理处", [12], []],
  ["宁夏回族自治区生态环境厅水生态环境处", [15], []],
  ["宁夏回族自治区生态环境厅土壤生态环境处", [16], []],
  ["宁夏回族自治区生态环境厅自然生态保护处", [18], []],
  ["宁夏回族自治区生态环境厅固体废物与化学品处", [19], []],
  ["宁夏回族自治区生态环境厅相关处室单位(未指明)", [], [14, 15, 16, 17, 18]],
  ["宁夏回族自治区生态环境监测中心", [], [12, 20]],
  ["宁夏回族自治区生态环境工程评估中心", [], [12]],
  ["宁夏回族自治区生态环境污染防治中心", [], [19]],
];

/** Units that are not part of the department: the bureaus of the five cities and of Ningdong. */
const OUTSIDE = ["宁夏五市生态环境局", "宁东能源化工基地管委会环境保护局"];
const DEPARTMENT = "宁夏回族自治区生态环境厅";
const GROUP = `${DEPARTMENT}打造新时代新担当新作为生态环境保护铁军工作领导小组`;

const RESPONSIBILITIES = `query ($of: ID!, $on: Date, $roles: [AssignmentRole!], $after: String) {
  responsibilities(of: $of, asOf: $on, roles: $roles, first: 100, after: $after) {
    totalCount complete pageInfo { hasNextPage endCursor }
    nodes { role via inherited certainty inheritedFrom { name } task { number } assignment { printed } tenure { post { title } } }
  }
}`;

interface Responsibility {
  readonly role: string | null;
  readonly via: string;
  readonly inherited: boolean;
  readonly certainty: string;
  readonly inheritedFrom: { readonly name: string } | null;
  readonly task: { readonly number: number };
  readonly tenure: { readonly post: { readonly title: string } } | null;
}

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Responsibility[];
}

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

/** Everything the subject answers for, over all pages. */
async function responsibilities(of: string, on = "2020-04-02", roles: readonly string[] | null = null) {
  const nodes: Responsibility[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = (await api.ask(RESPONSIBILITIES, { of, on, roles, after })).responsibilities;
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(nodes).toHaveLength(page.totalCount);
      return nodes;
    }
    after = page.pageInfo.endCursor;
  }
}

/** Numbers of the measures, by how they come to be answered for. */
function numbers(nodes: readonly Responsibility[]) {
  const byWay: Record<string, number[]> = {};
  for (const { role, via, inheritedFrom, task, tenure } of nodes) {
    const way = [tenure?.post.title, via, inheritedFrom?.name, role].filter(
      (part) => part !== undefined && part !== null,
    );
    byWay[way.join(" ")] ??= [];
    byWay[way.join(" ")]?.push(task.number);
  }
  return byWay;
}

const given = (ways: Record<string, readonly number[]>) =>
  Object.fromEntries(Object.entries(ways).filter(([, measures]) => measures.length > 0));
const allMeasures = Array.from({ length: 24 }, (_, i) => i + 1);

describe("the load of each unit in the plan", () => {
  test.each(loads)("%s", async (office, leads, cooperates) => {
    const nodes = await responsibilities(`office:${office}`);
    const direct = nodes.filter(({ via }) => via === "DIRECT");
    expect(numbers(direct)).toEqual(given({ "DIRECT LEAD": leads, "DIRECT COOPERATE": cooperates }));
    expect(direct.map(({ inherited, certainty }) => ({ inherited, certainty }))).toEqual(
      direct.map(() => ({ inherited: false, certainty: "CERTAIN" })),
    );
  });

  test("is 73 lead and 51 cooperating slots of 26 units", () => {
    const count = (slots: readonly (readonly number[])[]) => slots.flat().length;
    expect([loads.length, count(loads.map((row) => row[1])), count(loads.map((row) => row[2]))]).toEqual([26, 73, 51]);
  });
});

describe("what is inherited is marked with where it comes from", () => {
  test("by the department from every unit that is part of it", async () => {
    const expected = loads
      .filter(([office]) => !OUTSIDE.includes(office))
      .flatMap(([office, leads, cooperates]) => [
        [`SUBORDINATE ${office} LEAD`, leads] as const,
        [`SUBORDINATE ${office} COOPERATE`, cooperates] as const,
      ]);
    expect(numbers(await responsibilities(`office:${DEPARTMENT}`))).toEqual(given(Object.fromEntries(expected)));
  });

  test("by a division from the collective that it is a named member of", async () => {
    expect(numbers(await responsibilities(`office:${DEPARTMENT}生态环境监测处`))).toEqual({
      "DIRECT LEAD": [12, 20],
      [`COLLECTIVE ${DEPARTMENT}机关各处室 LEAD`]: [6, 8, 10, 11],
      [`COLLECTIVE ${DEPARTMENT}机关各处室 COOPERATE`]: [1, 2, 3, 4, 5, 21, 22, 23, 24],
    });
  });

  test("by the leading group, and by its office, from the plan that the group directs", async () => {
    const ofGroup = { [`LEADING_GROUP ${GROUP}`]: allMeasures };
    expect(numbers(await responsibilities(`office:${GROUP}`))).toEqual(ofGroup);
    expect(numbers(await responsibilities(`office:${GROUP}办公室`))).toEqual(ofGroup);
  });

  test("and is left out when only what is laid on the unit itself is asked for", async () => {
    const { responsibilities: own } = await api.ask(
      `{ responsibilities(of: "office:${DEPARTMENT}生态环境监测处", inherited: false, first: 100) { totalCount complete nodes { via } } }`,
    );
    expect(own).toEqual({ totalCount: 2, complete: true, nodes: [{ via: "DIRECT" }, { via: "DIRECT" }] });
  });

  test("and keeps to the roles asked for", async () => {
    const leads = await responsibilities(`office:${DEPARTMENT}生态环境监测处`, "2020-04-02", ["LEAD"]);
    expect(numbers(leads)).toEqual({
      "DIRECT LEAD": [12, 20],
      [`COLLECTIVE ${DEPARTMENT}机关各处室 LEAD`]: [6, 8, 10, 11],
    });
  });
});

describe("everything 平学智 answers for", () => {
  const ping = "leader:宁夏回族自治区/平学智";

  test("are the 24 measures, as deputy head of the group and as director of its office", async () => {
    expect(numbers(await responsibilities(ping))).toEqual({
      [`副组长 LEADING_GROUP ${GROUP}`]: allMeasures,
      [`主任 LEADING_GROUP ${GROUP}`]: allMeasures,
    });
  });

  test.each([
    ["2020-04-01", "POSSIBLE"],
    ["2020-04-02", "CERTAIN"],
    ["2020-04-03", "POSSIBLE"],
  ])("is as sure on %s as his tenures: %s", async (on, certainty) => {
    const nodes = await responsibilities(ping, on);
    expect(nodes.map((node) => node.certainty)).toEqual(Array(48).fill(certainty));
  });

  test("leaves out what the posts of deputy director-general and Party-group member do not head", async () => {
    const { leader } = await api.ask(
      `{ leader(id: "${ping}", asOf: "2020-04-02") { tenures(first: 10) { nodes { certainty capacity post { title rank office { name } } } } } }`,
    );
    expect(
      leader.tenures.nodes
        .map(({ post, capacity }: { post: { title: string }; capacity: string }) => `${post.title} ${capacity}`)
        .sort(),
    ).toEqual(["主任 CONCURRENT", "党组成员 SUBSTANTIVE", "副厅长 SUBSTANTIVE", "副组长 SUBSTANTIVE"]);
  });
});

test("the head of the department answers for what all its units are given, and for the group", async () => {
  const nodes = await responsibilities("leader:宁夏回族自治区/张柏森");
  const ways = nodes.map(({ via, tenure }) => `${tenure?.post.title} ${via}`);
  const count = (way: string) => ways.filter((one) => one === way).length;
  expect([nodes.length, count("厅长 SUBORDINATE"), count("组长 LEADING_GROUP")]).toEqual([104, 80, 24]);
});

test.each(["office:nobody", "task:nx2020/9"])("%s answers for nothing", async (of) => {
  expect(await api.ask(RESPONSIBILITIES, { of, on: "2020-04-02" })).toEqual({ responsibilities: null });
});
