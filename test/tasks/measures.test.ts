import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

const MEASURE = `query ($id: ID!) {
  task(id: $id) {
    number title deadlineKind dueOn dueOnPrecision deadlineText claimedStatus verifiedStatus
    assignments(first: 20) { complete nodes { role label printed sequence } }
  }
}`;

interface Duty {
  readonly role: string;
  readonly label: string;
  readonly printed: string;
}

/** Labels of a measure's duties, each with the units below it as printed. */
async function duties(measure: number) {
  const { task } = await api.ask(MEASURE, { id: `task:nx2020/${measure}` });
  const byLabel: Record<string, string[]> = {};
  for (const { role, label, printed } of task.assignments.nodes as Duty[]) {
    byLabel[`${role} ${label}`] ??= [];
    byLabel[`${role} ${label}`]?.push(printed);
  }
  return byLabel;
}

const five = ["五市生态环境局", "宁东管委会环境保护局"];
const inside = ["厅机关各处室", "派出机构", "直属事业单位"];

describe("a measure's labels are kept as printed", () => {
  test("also the doubled one of measure 2", async () => {
    expect(await duties(2)).toEqual({
      "LEAD 责任单位": ["厅机关党委(人事与老干部处)"],
      "COOPERATE 配合单位:配合单位": [...five, ...inside],
    });
  });

  test("牵头单位 of measure 21 leads like 责任单位", async () => {
    expect(await duties(21)).toEqual({
      "LEAD 牵头单位": ["办公室", "综合处"],
      "COOPERATE 配合单位": [...five, ...inside],
    });
  });

  test("责任处室 of measure 22 leads like 责任单位", async () => {
    expect(await duties(22)).toEqual({
      "LEAD 责任处室": ["机关党委(人事与老干部处)", ...five],
      "COOPERATE 配合单位": inside,
    });
  });

  test.each([6, 7, 8, 10, 11, 13])("and measure %i has no cooperating unit", async (measure) => {
    expect(Object.keys(await duties(measure))).toEqual(["LEAD 责任单位"]);
  });
});

describe("a measure's deadline", () => {
  test("is none where measure 12 states none", async () => {
    const { task } = await api.ask(MEASURE, { id: "task:nx2020/12" });
    expect({ ...task, assignments: null }).toEqual({
      number: 12,
      title: "深入开展环境保护领域损害群众利益问题集中整治",
      deadlineKind: "NONE",
      dueOn: null,
      dueOnPrecision: null,
      deadlineText: null,
      claimedStatus: "UNKNOWN",
      verifiedStatus: "UNKNOWN",
      assignments: null,
    });
  });

  test("is the last day of the month where a month is stated", async () => {
    const { task } = await api.ask(MEASURE, { id: "task:nx2020/3" });
    expect(task).toMatchObject({
      deadlineKind: "DATE",
      dueOn: "2020-12-31",
      dueOnPrecision: "MONTH",
      deadlineText: "2020年12月",
    });
  });

  test("is a day in twelve measures, long term in eleven, none in one", async () => {
    const kinds = { filter: { setBy: { number: { equals: "宁环党发〔2020〕25号" } } } };
    const { tasks } = await api.ask(
      "query ($filter: TaskFilter) { tasks(first: 100, filter: $filter) { totalCount nodes { deadlineKind } } }",
      kinds,
    );
    const count = (kind: string) =>
      tasks.nodes.filter(({ deadlineKind }: { deadlineKind: string }) => deadlineKind === kind).length;
    expect([tasks.totalCount, count("DATE"), count("LONG_TERM"), count("NONE")]).toEqual([24, 12, 11, 1]);
  });
});

describe("the rectification after the central inspection", () => {
  const SET = `query ($on: Date) {
    task(id: "task:xj2019/set", asOf: $on) {
      kind total completed completionRateStated completionRateRecomputed countedOn claimedStatus verifiedStatus
      parts(first: 1) { totalCount }
    }
  }`;

  test("is one set of 94 tasks, 55 done, 58.5 % as stated and as recomputed, and nothing verified", async () => {
    expect(await api.ask(SET, { on: "2019-03-31" })).toEqual({
      task: {
        kind: "TASK_SET",
        total: 94,
        completed: 55,
        completionRateStated: 58.5,
        completionRateRecomputed: 58.5,
        countedOn: "2019-03-31",
        claimedStatus: "IN_PROGRESS",
        verifiedStatus: "UNKNOWN",
        parts: { totalCount: 19 },
      },
    });
  });

  test.each([
    ["2018-12-30", "UNKNOWN"],
    ["2018-12-31", "CLAIMED_COMPLETE"],
    ["2019-01-01", "CLAIMED_COMPLETE"],
  ])("has a part reported complete by 2018-12-31, on %s: %s, never verified", async (on, claimed) => {
    const ask = `query ($on: Date) { task(id: "task:xj2019/p01", asOf: $on) { claimedStatus verifiedStatus } }`;
    expect(await api.ask(ask, { on })).toEqual({ task: { claimedStatus: claimed, verifiedStatus: "UNKNOWN" } });
  });
});

test("the directives of 2016 are given by 刘尧臣 and laid on nobody", async () => {
  const { tasks } = await api.ask(
    `{ tasks(first: 10, filter: { kind: { equals: DIRECTIVE } }, order: { field: ID }) {
         nodes { id deadlineText directedBy { name } partOf { id } assignments(first: 1) { totalCount } } } }`,
  );
  const directive = (key: string, partOf: string | null = null, deadlineText: string | null = null) => ({
    id: `task:hn2016/${key}`,
    deadlineText,
    directedBy: { name: "刘尧臣" },
    partOf: partOf === null ? null : { id: `task:hn2016/${partOf}` },
    assignments: { totalCount: 0 },
  });
  expect(tasks.nodes).toEqual([
    directive("d1"),
    directive("d2"),
    directive("d2a", "d2", "下半年"),
    directive("d2b", "d2"),
    directive("d3"),
    directive("d4"),
    directive("d5"),
  ]);
});
