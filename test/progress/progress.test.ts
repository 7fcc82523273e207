import { openScenarios } from "../support/scenarios.ts";
import type { SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openScenarios();
}, 180_000);
afterAll(() => api.close());

const SERIES = `query ($of: ID!, $by: ProgressBy!, $every: Interval!, $from: Date!, $until: Date!, $on: Date) {
  progress(of: $of, by: $by, every: $every, from: $from, until: $until, asOf: $on) {
    complete absence
    groups {
      section subject { ... on Office { name } ... on Place { name } }
      points {
        on total { count } claimed { count } verified { count } closed { count } overdue { count } reopened { count } onTime { count }
        medianDaysToVerification stated { total completed countedOn }
      }
    }
  }
}`;

const PLAN = "regulation:cangming/rect-plan";
const QUARTERS = { of: PLAN, by: "NONE", every: "QUARTER", from: "2021-01-01", until: "2022-07-01", on: "2022-12-31" };
const series = async (variables: object) => (await api.ask(SERIES, { ...QUARTERS, ...variables })).progress;

interface Point {
  readonly on: string;
  readonly medianDaysToVerification: number | null;
  readonly stated: readonly { readonly total: number; readonly completed: number }[];
  readonly [measure: string]: unknown;
}

/** A point in a row: day, total, claimed, verified, closed, overdue, reopened, on time. */
function row(point: Point): unknown[] {
  const measures = ["total", "claimed", "verified", "closed", "overdue", "reopened", "onTime"];
  return [point.on, ...measures.map((measure) => (point[measure] as { count: number }).count)];
}

describe("the progress of a plan by quarters", () => {
  test("tells claims, verifications, close-outs and what came back, with their denominator", async () => {
    const { complete, absence, groups } = await series({});
    expect([complete, absence, groups.length]).toEqual([true, null, 1]);
    expect(groups[0].points.map(row)).toEqual([
      ["2021-03-31", 5, 0, 0, 0, 0, 0, 0],
      ["2021-06-30", 5, 1, 0, 0, 0, 0, 0],
      ["2021-09-30", 5, 1, 1, 1, 0, 0, 0],
      ["2021-12-31", 5, 3, 1, 1, 0, 0, 0],
      ["2022-03-31", 5, 3, 3, 3, 0, 0, 0],
      ["2022-06-30", 5, 1, 1, 1, 2, 2, 0],
    ]);
  });

  test("keeps the counts that documents state apart, each from its day on, the latest first", async () => {
    const { groups } = await series({});
    expect(groups[0].points.map(({ stated }: Point) => stated.map(({ completed }) => completed))).toEqual([
      [],
      [],
      [1],
      [3, 1],
      [3, 1],
      [3, 1],
    ]);
  });

  test("names the middle number of days to verification", async () => {
    const { groups } = await series({});
    expect(groups[0].points.map((point: Point) => point.medianDaysToVerification)).toEqual([
      null,
      null,
      131,
      131,
      309,
      131,
    ]);
  });

  test("lists the tasks behind each number, and says whether these are all", async () => {
    const { progress } = await api.ask(
      `{ progress(of: "${PLAN}", every: QUARTER, from: "2022-04-01", until: "2022-07-01", asOf: "2022-12-31") {
           groups { points { reopened { count complete tasks { number } } total(first: 2) { count complete tasks { number } } stated { set { id } } } } } }`,
    );
    expect(progress.groups[0].points).toEqual([
      {
        reopened: { count: 2, complete: true, tasks: [{ number: 2 }, { number: 3 }] },
        total: { count: 5, complete: false, tasks: [{ number: 1 }, { number: 2 }] },
        stated: [{ set: { id: "task:cangming/rect/set-2021-12" } }, { set: { id: "task:cangming/rect/set" } }],
      },
    ]);
  });
});

const namesOf = (groups: { subject: { name: string } | null; section: string | null; points: Point[] }[]) =>
  groups.map(({ subject, section, points }) => [subject?.name ?? section, points.at(-1)?.total]);

test("groups by lead, a task under each of its leads, what has none last", async () => {
  const { groups } = await series({ by: "LEAD" });
  expect(namesOf(groups)).toEqual([
    ["溟湖渔政局", { count: 2 }],
    ["鲲县砂石局", { count: 2 }],
    ["南溟市农政局", { count: 1 }],
    ["鹏县矿务局", { count: 1 }],
    [null, { count: 0 }],
  ]);
});

test("groups by area and by section", async () => {
  const [areas, sections] = [await series({ by: "AREA" }), await series({ by: "SECTION" })];
  expect([namesOf(areas.groups).map(([name]) => name), namesOf(sections.groups)]).toEqual([
    ["北溟市", "南溟市", "溟湖", "鲲县", "鹏县", null],
    [
      ["水", { count: 3 }],
      ["土", { count: 1 }],
      ["大气", { count: 1 }],
      [null, { count: 0 }],
    ],
  ]);
});

test.each([
  ["task:cangming/rect/set", 5],
  ["office:溟湖渔政局", 2],
  ["place:鲲县", 1],
])("is told of %s", async (of, total) => {
  const { groups } = await series({ of });
  expect(groups[0].points.at(-1).total).toEqual({ count: total });
});

test("is told day by day, the day before, of and after the issue of the plan", async () => {
  const { groups } = await series({ every: "DAY", from: "2021-02-28", until: "2021-03-03" });
  expect(groups[0].points.map(({ total }: Point) => total)).toEqual([{ count: 0 }, { count: 5 }, { count: 5 }]);
});

test("tells nothing after the day asked about", async () => {
  const { groups } = await series({ on: "2021-08-15" });
  expect(groups[0].points.map(({ on }: Point) => on)).toEqual(["2021-03-31", "2021-06-30", "2021-08-15"]);
});

test("is what was known at an instant", async () => {
  const { progress } = await api.ask(
    `{ progress(of: "${PLAN}", every: QUARTER, from: "2022-04-01", until: "2022-07-01", asOf: "2022-12-31", knownAt: "2025-01-15T00:00:00Z") { groups { points { total { count } } } } }`,
  );
  expect(progress.groups[0].points).toEqual([{ total: { count: 4 } }]);
});

test("of what has no tasks has no groups, and says so; of what does not exist is null", async () => {
  expect(await series({ of: "place:沧溟省" })).toEqual({ complete: true, absence: "NONE_STATED", groups: [] });
  expect(await series({ of: "place:nowhere" })).toBeNull();
  expect(await series({ of: "leader:cangming/rect/钟离甲" })).toBeNull();
});

test("costs one round trip", async () => {
  const before = api.sent.length;
  await series({ by: "LEAD" });
  expect(api.sent.length - before).toBe(1);
});

test.each([
  [{ every: "DAY", from: "2020-01-01", until: "2022-01-01" }, "at most 400 intervals"],
  [{ from: "2022-01-01", until: "2022-01-01" }, "from before until"],
])("refuses %j", async (variables, required) => {
  expect(await api.refusal(SERIES, { ...QUARTERS, ...variables })).toMatchObject({ code: "BAD_INPUT", required });
});

test("refuses lists that would be too long together", async () => {
  const ask = (first: number) =>
    `{ progress(of: "${PLAN}", every: DAY, from: "2021-01-01", until: "2021-12-31", asOf: "2022-12-31") { groups { points { total(first: ${first}) { tasks { id } } } } } }`;
  expect((await api.refusal(ask(100))).code).toBe("TOO_COSTLY");
  expect((await api.refusal(ask(0))).required).toBe("first from 1 to 100");
});
