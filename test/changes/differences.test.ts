import { differences, type OwnerSeen, type TaskState } from "../../src/changes/differences.ts";

const FIRST = "2025-01-01T00:00:00.000Z";
const SECOND = "2025-02-01T00:00:00.000Z";
const DAY = "2022-06-01";

const owner = (assignee: string, more: Partial<OwnerSeen> = {}): OwnerSeen => ({
  role: "LEAD",
  assignee,
  printed: assignee,
  recordedFrom: FIRST,
  recordedTo: SECOND,
  ...more,
});
const state = (more: Partial<TaskState> = {}): TaskState => ({
  title: "清淤",
  goal: "全部清除",
  deadlineText: null,
  dueOn: "2022-06-30",
  recordedFrom: FIRST,
  moves: [],
  owners: [owner("甲局")],
  ...more,
});
const between = (before: TaskState | null, after: TaskState | null, day = DAY) =>
  differences(before, after, { day, endedAt: SECOND });

test("a task that is said as before has none", () => {
  expect(between(state(), state())).toEqual([]);
});

test("a task known at neither instant has none, though it was known between", () => {
  expect(between(null, null)).toEqual([]);
});

test("a task that came or vanished has this one difference", () => {
  expect([between(null, state({ recordedFrom: SECOND })), between(state(), null)]).toEqual([
    [{ kind: "ADDED", before: null, after: "清淤", recordedAt: SECOND }],
    [{ kind: "VANISHED", before: "清淤", after: null, recordedAt: SECOND }],
  ]);
});

test("heading, goal, deadline and owner are told apart", () => {
  const after = state({
    title: "疏浚",
    goal: null,
    dueOn: "2022-12-31",
    recordedFrom: SECOND,
    owners: [owner("乙局", { recordedFrom: SECOND }), owner("丙局", { role: "COOPERATE", recordedFrom: SECOND })],
  });
  expect(between(state(), after)).toEqual([
    { kind: "TITLE_CHANGED", before: "清淤", after: "疏浚", recordedAt: SECOND },
    { kind: "GOAL_CHANGED", before: "全部清除", after: null, recordedAt: SECOND },
    { kind: "DEADLINE_MOVED", before: "2022-06-30", after: "2022-12-31", recordedAt: SECOND },
    { kind: "OWNER_CHANGED", before: "LEAD 甲局", after: "LEAD 乙局; COOPERATE 丙局", recordedAt: SECOND },
  ]);
});

test("an owner that is only printed otherwise is the same", () => {
  expect(between(state(), state({ owners: [owner("甲局", { printed: "甲" })] }))).toEqual([]);
});

test("an owner that was dropped is a change, dated by the end of its record", () => {
  expect(between(state(), state({ owners: [] }))).toEqual([
    { kind: "OWNER_CHANGED", before: "LEAD 甲局", after: null, recordedAt: SECOND },
  ]);
});

test.each([
  ["2022-05-31", []],
  ["2022-06-01", [{ kind: "DEADLINE_MOVED", before: "2022-06-30", after: "2023-01-31", recordedAt: SECOND }]],
  ["2022-06-02", [{ kind: "DEADLINE_MOVED", before: "2022-06-30", after: "2023-01-31", recordedAt: SECOND }]],
])("a deadline that an event of 2022-06-01 moves is moved on %s", (day, found) => {
  const moves = [
    { kind: "DEADLINE_CHANGED" as const, onLatest: "2022-06-01", dueOn: "2023-01-31", recordedFrom: SECOND },
  ];
  expect(between(state(), state({ moves }), day)).toEqual(found);
});

test("a deadline without a day is compared as printed", () => {
  const [before, after] = [
    { dueOn: null, deadlineText: "年底前" },
    { dueOn: null, deadlineText: "长期坚持" },
  ];
  expect(between(state(before), state(after))).toMatchObject([
    { kind: "DEADLINE_MOVED", before: "年底前", after: "长期坚持" },
  ]);
});
