import { axesOf, FOREVER, localDay } from "../../src/time/axes.ts";
import { type Bounds, certaintyOn } from "../../src/time/certainty.ts";

const bounds = (
  fromEarliest: string | null,
  fromLatest: string | null,
  untilEarliest: string | null,
  untilLatest: string | null,
): Bounds => ({ fromEarliest, fromLatest, untilEarliest, untilLatest });

describe("how surely an interval holds on a day", () => {
  const known = bounds("2019-03-01", "2019-03-01", "2020-03-01", "2020-03-01");
  const seenOnce = bounds(null, "2020-04-02", "2020-04-03", null);
  const endedIn2018 = bounds("2015-01-01", "2015-01-01", "2018-01-01", "2019-01-01");
  const begunInMay = bounds("2019-05-01", "2019-05-31", "2020-01-01", null);
  const unknown = bounds(null, null, null, null);

  test.each([
    ["the day before it begins", known, "2019-02-28", null],
    ["its first day", known, "2019-03-01", "CERTAIN"],
    ["its last day", known, "2020-02-29", "CERTAIN"],
    ["the day it ends, which is no longer part of it", known, "2020-03-01", null],
    ["the day after it ends", known, "2020-03-02", null],
    ["the day before it was seen", seenOnce, "2020-04-01", "POSSIBLE"],
    ["the day it was seen", seenOnce, "2020-04-02", "CERTAIN"],
    ["the day after it was seen", seenOnce, "2020-04-03", "POSSIBLE"],
    ["the day before a year in which it ended", endedIn2018, "2017-12-31", "CERTAIN"],
    ["the first day of the year in which it ended", endedIn2018, "2018-01-01", "POSSIBLE"],
    ["the middle of the year in which it ended", endedIn2018, "2018-07-01", "POSSIBLE"],
    ["the last day of the year in which it ended", endedIn2018, "2018-12-31", "POSSIBLE"],
    ["the first day of the year after it ended", endedIn2018, "2019-01-01", null],
    ["the day before the month in which it began", begunInMay, "2019-04-30", null],
    ["the first day of the month in which it began", begunInMay, "2019-05-01", "POSSIBLE"],
    ["the day before the last on which it can have begun", begunInMay, "2019-05-30", "POSSIBLE"],
    ["the last day on which it can have begun", begunInMay, "2019-05-31", "CERTAIN"],
    ["any day when nothing is known", unknown, "2020-01-01", "POSSIBLE"],
  ])("on %s", (_, interval, day, certainty) => {
    expect(certaintyOn(day, interval)).toBe(certainty);
  });
});

describe("the two axes of an answer", () => {
  const clock = { now: new Date("2024-12-31T16:00:00.000Z"), timeZone: "Asia/Shanghai" };

  test("are the local day and now when nothing is asked", () => {
    expect(axesOf({}, clock)).toEqual({ asOf: "2025-01-01", knownAt: "2024-12-31T16:00:00.000Z", historical: false });
  });

  test("are what was asked, and reading an instant is reading the ledger's history", () => {
    expect(axesOf({ asOf: "2020-04-02", knownAt: "2024-01-01T00:00:00.000Z" }, clock)).toEqual({
      asOf: "2020-04-02",
      knownAt: "2024-01-01T00:00:00.000Z",
      historical: true,
    });
  });

  test.each([
    ["2024-12-31T15:59:59.999Z", "2024-12-31"],
    ["2024-12-31T16:00:00.000Z", "2025-01-01"],
  ])("turn to the next day at midnight in Beijing, %s", (instant, day) => {
    expect(localDay("Asia/Shanghai", new Date(instant))).toBe(day);
  });

  test("end later than every instant in the order of texts", () => {
    expect(FOREVER > "9999-12-31T23:59:59.998Z").toBe(true);
  });
});
