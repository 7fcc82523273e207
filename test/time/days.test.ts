import { daysBetween, plusDays, plusMonths } from "../../src/time/days.ts";

test.each([
  ["2020-02-28", "2020-03-01", 2],
  ["2020-03-01", "2020-02-28", -2],
  ["2020-01-01", "2020-01-01", 0],
])("from %s to %s are %i days", (from, to, days) => {
  expect([daysBetween(from, to), plusDays(from, days)]).toEqual([days, to]);
});

test.each([
  ["2020-01-31", 1, "2020-02-29"],
  ["2021-01-31", 1, "2021-02-28"],
  ["2020-06-30", 12, "2021-06-30"],
  ["2020-11-30", 3, "2021-02-28"],
  ["2020-03-31", -1, "2020-02-29"],
])("%s and %i months is %s", (day, months, then) => {
  expect(plusMonths(day, months)).toBe(then);
});
