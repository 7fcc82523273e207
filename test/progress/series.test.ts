import type { EventKind, Interval } from "../../src/generated/schema.ts";
import { intervals } from "../../src/progress/intervals.ts";
import { MEASURES, seriesOf, type TaskSeen } from "../../src/progress/series.ts";

describe("intervals", () => {
  const cut = (every: Interval, from: string, until: string, asOf = "2030-01-01") =>
    intervals(every, from, until, asOf, 400).map((span) => [span.from, span.until, span.on]);

  test("are days", () => {
    expect(cut("DAY", "2020-02-28", "2020-03-01")).toEqual([
      ["2020-02-28", "2020-02-29", "2020-02-28"],
      ["2020-02-29", "2020-03-01", "2020-02-29"],
    ]);
  });

  test("are months of the calendar, the first and the last cut", () => {
    expect(cut("MONTH", "2019-12-15", "2020-02-10")).toEqual([
      ["2019-12-15", "2020-01-01", "2019-12-31"],
      ["2020-01-01", "2020-02-01", "2020-01-31"],
      ["2020-02-01", "2020-02-10", "2020-02-09"],
    ]);
  });

  test("are quarters of the calendar", () => {
    expect(cut("QUARTER", "2019-11-01", "2020-07-01").map(([from]) => from)).toEqual([
      "2019-11-01",
      "2020-01-01",
      "2020-04-01",
    ]);
  });

  test.each([
    ["2020-01-30", [["2020-01-01", "2020-02-01", "2020-01-30"]]],
    ["2020-01-31", [["2020-01-01", "2020-02-01", "2020-01-31"]]],
    [
      "2020-02-01",
      [
        ["2020-01-01", "2020-02-01", "2020-01-31"],
        ["2020-02-01", "2020-03-01", "2020-02-01"],
      ],
    ],
    ["2019-12-31", []],
  ])("never speak of a day after %s, the day asked about", (asOf, spans) => {
    expect(cut("MONTH", "2020-01-01", "2020-03-01", asOf)).toEqual(spans);
  });

  test("are at most one more than allowed, so that it is noticed", () => {
    expect(intervals("DAY", "2000-01-01", "2100-01-01", "2100-01-01", 400)).toHaveLength(401);
  });
});

describe("on each day a task counts among", () => {
  const event = (kind: EventKind, onLatest: string | null, dueOn: string | null = null) => ({ kind, onLatest, dueOn });
  const task = (parts: Partial<TaskSeen>): TaskSeen => ({
    since: null,
    dueOn: null,
    events: [],
    stated: null,
    ...parts,
  });
  const on = (parts: Partial<TaskSeen>, day: string) => {
    const [point] = seriesOf([task(parts)], [{ from: day, until: day, on: day }]);
    return MEASURES.filter((measure) => point?.[measure].length === 1);
  };

  test.each([
    ["2020-02-29", []],
    ["2020-03-01", ["total"]],
    ["2020-03-02", ["total"]],
  ])("all tasks from the day its plan is issued, on %s", (day, measures) => {
    expect(on({ since: "2020-03-01" }, day)).toEqual(measures);
  });

  test("all tasks always when that day is not known", () => {
    expect(on({}, "1949-10-01")).toEqual(["total"]);
  });

  test.each([
    ["2020-06-29", ["total"]],
    ["2020-06-30", ["total"]],
    ["2020-07-01", ["total", "overdue"]],
  ])("those overdue only when its due day has passed, on %s", (day, measures) => {
    expect(on({ dueOn: "2020-06-30" }, day)).toEqual(measures);
  });

  test.each([
    ["2020-06-30", ["total", "claimed"]],
    ["2020-07-01", ["total", "claimed", "overdue"]],
  ])("those claimed and yet overdue, on %s: a claim is no verification", (day, measures) => {
    expect(on({ dueOn: "2020-06-30", events: [event("REPORTED_COMPLETE", "2020-06-01")] }, day)).toEqual(measures);
  });

  test.each([
    ["2020-06-29", ["total"]],
    ["2020-06-30", ["total", "verified", "onTime"]],
    ["2020-07-01", ["total", "verified", "onTime"]],
  ])("those verified in time when it is accepted on the due day, on %s", (day, measures) => {
    expect(on({ dueOn: "2020-06-30", events: [event("ACCEPTED", "2020-06-30")] }, day)).toEqual(measures);
  });

  test("those verified late when it is accepted the day after", () => {
    const late = { dueOn: "2020-06-30", events: [event("ACCEPTED", "2020-07-01")] };
    expect(on(late, "2020-07-01")).toEqual(["total", "verified"]);
  });

  test("those overdue by the deadline that held that day", () => {
    const moved = { dueOn: "2020-06-30", events: [event("DEADLINE_CHANGED", "2020-07-10", "2020-12-31")] };
    const days = ["2020-07-09", "2020-07-10", "2020-12-31", "2021-01-01"];
    expect(days.map((day) => on(moved, day).includes("overdue"))).toEqual([true, false, false, true]);
  });

  test("those reopened after a rebound, and no longer among those verified or closed", () => {
    const events = [event("WRITTEN_OFF", "2020-01-01"), event("REBOUNDED", "2020-02-01")];
    expect([on({ events }, "2020-01-31"), on({ events }, "2020-02-01")]).toEqual([
      ["total", "verified", "closed"],
      ["total", "reopened"],
    ]);
  });

  test("none overdue once it is struck off undone", () => {
    const events = [event("CLOSED_NOT_IMPLEMENTED", "2020-07-01")];
    expect(on({ dueOn: "2020-01-01", events }, "2020-07-01")).toEqual(["total"]);
  });

  test("no tasks at all when it is a counted set: its count stands apart, from the day that it speaks of", () => {
    const set = { stated: { total: 94, completed: 55, on: "2019-03-31" } };
    const stated = (day: string) => seriesOf([task(set)], [{ from: day, until: day, on: day }])[0]?.stated.length;
    expect([on(set, "2019-04-01"), stated("2019-03-30"), stated("2019-03-31"), stated("2019-04-01")]).toEqual([
      [],
      0,
      1,
      1,
    ]);
  });
});
