import { parseDay, parseInstant } from "../../src/time/scalars.ts";

describe("a day", () => {
  test.each(["2020-02-29", "2019-12-31", "1949-10-01"])("%s is a day of the calendar", (day) => {
    expect(parseDay(day)).toBe(day);
  });

  test.each(["2019-02-29", "2020-13-01", "2020-04-31", "2020-4-2", "2020-04-02T00:00:00Z", "", null, 20200402])(
    "%s is refused with what was got",
    (value) => {
      expect(() => parseDay(value)).toThrow(
        `A day of the calendar, YYYY-MM-DD, is required; got ${JSON.stringify(value)}.`,
      );
    },
  );
});

describe("an instant", () => {
  test.each([
    ["2025-01-01T00:00:00Z", "2025-01-01T00:00:00.000Z"],
    ["2025-01-01T08:00+08:00", "2025-01-01T00:00:00.000Z"],
    ["2025-01-01T00:00:00.5Z", "2025-01-01T00:00:00.500Z"],
  ])("%s is kept as %s", (written, kept) => {
    expect(parseInstant(written)).toBe(kept);
  });

  test.each(["2025-01-01", "2025-01-01T00:00:00", "2025-02-30T00:00:00Z", "2025-01-01T25:00:00Z", "now", null])(
    "%s is refused with what was got",
    (value) => {
      expect(() => parseInstant(value)).toThrow(`is required; got ${JSON.stringify(value)}.`);
    },
  );
});
