import { CHAIN, type Chain, inWords } from "../support/chains.ts";
import { loadInvented, removeDataSet } from "../support/invented.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

const SET = "test-chains";

/** Offices by short name: what stands above each, from when until when. */
const above: Readonly<Record<string, readonly object[]>> = {
  甲局: [{ to: "office:虚县乙局" }],
  乙局: [{ to: "office:虚县县政府" }],
  县政府: [],
  空局: [{ to: "office:虚县县政府" }],
  孤局: [],
  迁局: [
    { to: "office:虚县甲局", until: "2020-03-01" },
    { to: "office:虚县乙局", from: "2020-03-01" },
  ],
  圆一: [{ to: "office:虚县圆二" }],
  圆二: [{ to: "office:虚县圆一" }],
  各局: [],
  领导小组: [],
};
const kinds: Readonly<Record<string, string>> = { 县政府: "GOVERNMENT", 各局: "COLLECTIVE", 领导小组: "LEADING_GROUP" };
const levels = Array.from({ length: 10 }, (_, i) => `层${i}`);

const office = (name: string, more: object) => ({
  id: `office:虚县${name}`,
  name,
  kind: kinds[name] ?? "DEPARTMENT",
  collective: name === "各局",
  ...more,
});
const headed = ["甲局", "乙局", "县政府", "空局", "迁局", "领导小组"];
const holders = headed.filter((name) => name !== "空局");
const task = (key: string, more: object = {}) => ({
  id: `task:虚县/${key}`,
  title: key,
  kind: "MEASURE",
  deadlineKind: "NONE",
  ...more,
});
const duty = (key: string, assignee: string, role = "LEAD", sequence = 1) => ({
  id: `assignment:虚县/${key}/${role}/${sequence}`,
  task: `task:虚县/${key}`,
  assignee,
  role,
  printed: assignee.replace(/^.*虚县\/?/, ""),
  sequence,
});
const many = Array.from({ length: 51 }, (_, i) => i + 1);

const lists = {
  offices: [
    ...Object.entries(above).map(([name, parents]) =>
      office(name, {
        parents,
        ...(["甲局", "空局"].includes(name) && { memberOf: ["office:虚县各局"] }),
        ...(name === "各局" && { membersNamed: true, memberCount: 2 }),
        ...(name === "领导小组" && { oversees: ["regulation:虚县/方案"] }),
      }),
    ),
    ...levels.map((name, i) => office(name, { parents: i === 9 ? [] : [{ to: `office:虚县层${i + 1}` }] })),
  ],
  posts: headed.map((name) => ({ id: `post:虚县/${name}`, title: "主官", rank: "HEAD", office: `office:虚县${name}` })),
  leaders: holders.map((name) => ({
    id: `leader:虚县/${name}`,
    name: `${name}长`,
    identityStatus: "CONFIRMED",
  })),
  tenures: holders.map((name) => ({
    id: `tenure:虚县/${name}`,
    leader: `leader:虚县/${name}`,
    post: `post:虚县/${name}`,
    capacity: name === "乙局" ? "ACTING" : "SUBSTANTIVE",
    endKind: "OPEN",
    fromLatest: "2019-01-01",
    untilEarliest: "2030-01-01",
  })),
  vacancies: [{ id: "vacancy:虚县/空局", post: "post:虚县/空局", from: "2020-01-01", until: "2021-01-01" }],
  natureReserves: [{ id: "natureReserve:虚县湿地", name: "虚县湿地" }],
  issues: [{ id: "issue:虚县/排污", title: "排污", kind: "PROBLEM", concerns: ["natureReserve:虚县湿地"] }],
  regulations: ["方案", "办法", "清单"].map((title) => ({
    id: `regulation:虚县/${title}`,
    title,
    kind: "PLAN",
    binding: true,
    stage: "ISSUED",
  })),
  tasks: [
    task("清楚", { addresses: ["issue:虚县/排污"], basedOn: ["regulation:虚县/办法"] }),
    ...["空缺", "孤立", "迁移", "循环", "高层", "集合", "多人"].map((key) => task(key)),
    task("统筹", { setBy: "regulation:虚县/方案" }),
    task("只配合"),
    ...many.map((i) => task(`第${i}项`, { number: i, setBy: "regulation:虚县/清单" })),
  ],
  assignments: [
    duty("清楚", "office:虚县甲局"),
    duty("清楚", "leader:虚县/乙局", "RESPONSIBLE_PERSON"),
    duty("清楚", "post:虚县/县政府", "SUPERVISE"),
    duty("空缺", "office:虚县空局"),
    duty("孤立", "office:虚县孤局"),
    duty("迁移", "office:虚县迁局"),
    duty("循环", "office:虚县圆一"),
    duty("高层", "office:虚县层0"),
    duty("集合", "office:虚县各局"),
    duty("只配合", "office:虚县县政府", "COOPERATE"),
    ...many.map((i) => duty("多人", "office:虚县县政府", "LEAD", i)),
  ],
};

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
  await loadInvented(api, SET, lists);
}, 180_000);
afterAll(async () => {
  await removeDataSet(api.graph, SET);
  await api.close();
});

/** A chain in words: its lines, and whether it is complete. */
async function chain(of: string, on = "2020-06-01") {
  const { complete, gaps, lines }: Chain = (await api.ask(CHAIN, { of, on })).accountability;
  return { complete, gaps: gaps.map(({ reason, at }) => `${reason} ${at?.id}`), lines: lines.map(inWords) };
}

const clear = [
  {
    duty: "LEAD 甲局",
    hops: [
      "ASSIGNED 甲局 · 主官 · 甲局长 CERTAIN",
      "PARENT 乙局 · 主官 · 乙局长 CERTAIN",
      "PARENT 县政府 · 主官 · 县政府长 CERTAIN",
    ],
  },
  { duty: "SUPERVISE 县政府", hops: ["ASSIGNED 主官 · 县政府长 CERTAIN"] },
  { duty: "RESPONSIBLE_PERSON 乙局", hops: ["ASSIGNED 乙局长"] },
];

describe("a chain of which everything is known", () => {
  test.each([
    ["the task", "task:虚县/清楚"],
    ["the issue that the task is to solve", "issue:虚县/排污"],
    ["the reserve that the issue concerns", "natureReserve:虚县湿地"],
    ["the regulation that the task rests on", "regulation:虚县/办法"],
  ])("is complete, role by role, asked of %s", async (_, of) => {
    expect(await chain(of)).toEqual({ complete: true, gaps: [], lines: clear });
  });

  test("with all members of a collective named goes on to each", async () => {
    expect(await chain("task:虚县/集合", "2021-06-01")).toEqual({
      complete: false,
      gaps: ["HOLDER_UNKNOWN office:虚县空局"],
      lines: [
        {
          duty: "LEAD 各局",
          hops: [
            "ASSIGNED 各局",
            "MEMBER 甲局 · 主官 · 甲局长 CERTAIN",
            "MEMBER 空局 · 主官 · UNKNOWN [HOLDER_UNKNOWN]",
          ],
        },
      ],
    });
  });
});

describe("a gap is a value with its reason", () => {
  const toGovernment = "PARENT 县政府 · 主官 · 县政府长 CERTAIN";

  test.each([
    ["2019-12-31", "UNKNOWN [HOLDER_UNKNOWN]"],
    ["2020-01-01", "VACANT [POST_VACANT]"],
    ["2020-12-31", "VACANT [POST_VACANT]"],
    ["2021-01-01", "UNKNOWN [HOLDER_UNKNOWN]"],
  ])("where the post is stated vacant in 2020, asked for %s", async (on, state) => {
    const { lines } = await chain("task:虚县/空缺", on);
    expect(lines).toEqual([{ duty: "LEAD 空局", hops: [`ASSIGNED 空局 · 主官 · ${state}`, toGovernment] }]);
  });

  test("where no office is known above, nor a post that heads it", async () => {
    expect(await chain("task:虚县/孤立")).toEqual({
      complete: false,
      gaps: ["NO_HEAD_POST_KNOWN office:虚县孤局", "NO_PARENT_KNOWN office:虚县孤局"],
      lines: [{ duty: "LEAD 孤局", hops: ["ASSIGNED 孤局 [NO_HEAD_POST_KNOWN, NO_PARENT_KNOWN]"] }],
    });
  });

  test("where only cooperating units are named", async () => {
    const { complete, gaps } = await chain("task:虚县/只配合");
    expect({ complete, gaps }).toEqual({ complete: false, gaps: ["NO_LEAD task:虚县/只配合"] });
  });

  test("where nobody is assigned and a group directs the plan", async () => {
    expect(await chain("task:虚县/统筹")).toEqual({
      complete: false,
      gaps: ["NO_ASSIGNMENT task:虚县/统筹"],
      lines: [{ duty: "统筹", hops: ["OVERSEES 领导小组 · 主官 · 领导小组长 CERTAIN"] }],
    });
  });
});

describe("an office that moved on 2020-03-01", () => {
  const own = "ASSIGNED 迁局 · 主官 · 迁局长 CERTAIN";
  const old = ["PARENT 甲局 · 主官 · 甲局长 CERTAIN", "PARENT 乙局 · 主官 · 乙局长 CERTAIN"];
  const top = "PARENT 县政府 · 主官 · 县政府长 CERTAIN";

  test.each([
    ["the day before", "2020-02-29", [own, ...old, top]],
    ["that day", "2020-03-01", [own, "PARENT 乙局 · 主官 · 乙局长 CERTAIN", top]],
    ["the day after", "2020-03-02", [own, "PARENT 乙局 · 主官 · 乙局长 CERTAIN", top]],
  ])("answers on %s to the offices it belonged to", async (_, on, hops) => {
    expect((await chain("task:虚县/迁移", on)).lines).toEqual([{ duty: "LEAD 迁局", hops }]);
  });
});

describe("a chain that cannot go on", () => {
  test("because it returns to where it was is cut and says so", async () => {
    expect(await chain("task:虚县/循环")).toEqual({
      complete: false,
      gaps: ["NO_HEAD_POST_KNOWN office:虚县圆一", "NO_HEAD_POST_KNOWN office:虚县圆二", "CYCLE office:虚县圆二"],
      lines: [{ duty: "LEAD 圆一", hops: ["ASSIGNED 圆一 [NO_HEAD_POST_KNOWN]", "PARENT 圆二 [NO_HEAD_POST_KNOWN]"] }],
    });
  });

  test("because it is longer than eight levels is cut and says so", async () => {
    const { complete, lines } = await chain("task:虚县/高层");
    const hops = levels.slice(0, 9).map((name, i) => {
      const missing = i === 8 ? "NO_HEAD_POST_KNOWN, DEPTH_REACHED" : "NO_HEAD_POST_KNOWN";
      return `${i === 0 ? "ASSIGNED" : "PARENT"} ${name} [${missing}]`;
    });
    expect({ complete, lines }).toEqual({ complete: false, lines: [{ duty: "LEAD 层0", hops }] });
  });

  test("because a task has more than fifty duties is cut and says so", async () => {
    const { complete, gaps, lines } = await chain("task:虚县/多人");
    expect({ complete, gaps, lines: lines.length }).toEqual({
      complete: false,
      gaps: ["LIMIT_REACHED task:虚县/多人"],
      lines: 50,
    });
  });

  test("because a plan sets more than fifty tasks is cut and says so", async () => {
    const { complete, gaps } = await chain("regulation:虚县/清单");
    const none = many.slice(0, 50).map((i) => `NO_ASSIGNMENT task:虚县/第${i}项`);
    expect({ complete, gaps }).toEqual({ complete: false, gaps: ["LIMIT_REACHED undefined", ...none] });
  });
});
