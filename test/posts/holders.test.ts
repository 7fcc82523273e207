import { holdersOn, holdingStatus, type SeatSeen, type TenureSeen } from "../../src/posts/holders.ts";
import type { Bounds } from "../../src/time/certainty.ts";

const known = (from: string | null, until: string | null): Bounds => ({
  fromEarliest: from,
  fromLatest: from,
  untilEarliest: until ?? "9999-12-31",
  untilLatest: until,
});
const seenOn = (day: string, next: string): Bounds => ({
  fromEarliest: null,
  fromLatest: day,
  untilEarliest: next,
  untilLatest: null,
});
const tenure = (leaderId: string, bounds: Bounds): TenureSeen => ({ leaderId, bounds, capacity: "SUBSTANTIVE" });
const held = (leaderId: string, bounds: Bounds): SeatSeen<TenureSeen> => ({
  tenure: tenure(leaderId, bounds),
  through: null,
});

/** Names with certainty, and "随职" when the seat came with the other post. */
const names = (seats: readonly SeatSeen<TenureSeen>[], day: string, isSingleSeat = true) =>
  holdersOn(seats, day, isSingleSeat).map(
    ({ tenure, certainty, inheritedThrough }) =>
      `${tenure.leaderId} ${certainty}${inheritedThrough === null ? "" : " 随职"}`,
  );

describe("a handover on one day", () => {
  const seats = [held("甲", known("2019-01-01", "2020-03-01")), held("乙", known("2020-03-01", null))];

  test.each([
    ["2020-02-29", ["甲 CERTAIN"]],
    ["2020-03-01", ["乙 CERTAIN"]],
    ["2020-03-02", ["乙 CERTAIN"]],
  ])("has one holder on %s", (day, holders) => {
    expect(names(seats, day)).toEqual(holders);
  });
});

describe("a certain holder", () => {
  const seats = [held("甲", seenOn("2020-04-02", "2020-04-03")), held("乙", seenOn("2020-04-03", "2020-04-04"))];

  test("leaves no possible one in a post of a single seat", () => {
    expect([names(seats, "2020-04-02"), names(seats, "2020-04-03")]).toEqual([["甲 CERTAIN"], ["乙 CERTAIN"]]);
  });

  test("leaves the others possible in a post of several seats", () => {
    expect(names(seats, "2020-04-02", false)).toEqual(["甲 CERTAIN", "乙 POSSIBLE"]);
  });

  test("on no day when nobody was seen that day", () => {
    expect(names(seats, "2020-04-04")).toEqual(["甲 POSSIBLE", "乙 POSSIBLE"]);
  });
});

describe("a seat that passes with another post", () => {
  const successor = tenure("乙", known("2020-03-01", null));
  const through = [tenure("甲", known("2019-01-01", "2020-03-01")), successor];
  const seat = (bounds: Bounds): SeatSeen<TenureSeen> => ({ tenure: tenure("甲", bounds), through });

  test.each([
    ["2020-02-29", ["甲 CERTAIN"]],
    ["2020-03-01", ["乙 CERTAIN 随职"]],
    ["2020-03-02", ["乙 CERTAIN 随职"]],
  ])("stays with its person until the other post is handed over, %s", (day, holders) => {
    expect(names([seat(known("2019-06-01", null))], day)).toEqual(holders);
  });

  test("is not inherited before it was ever held", () => {
    expect(names([seat(known("2020-05-01", null))], "2020-04-01")).toEqual([]);
  });

  test("is not inherited by someone who has a seat already", () => {
    const own = held("乙", known("2020-03-01", null));
    expect(names([seat(known("2019-06-01", null)), own], "2020-04-01", false)).toEqual(["乙 CERTAIN"]);
  });

  test("stays with its person while it is only possible that the post was left", () => {
    const seen: SeatSeen<TenureSeen> = {
      tenure: tenure("甲", seenOn("2020-04-02", "2020-04-03")),
      through: [tenure("甲", seenOn("2020-04-02", "2020-04-03"))],
    };
    expect([names([seen], "2020-04-02"), names([seen], "2021-01-01")]).toEqual([["甲 CERTAIN"], ["甲 POSSIBLE"]]);
  });

  test("stays with its person when the person was never seen in the other post", () => {
    const seen: SeatSeen<TenureSeen> = { tenure: tenure("甲", known("2019-06-01", null)), through: [successor] };
    expect(names([seen], "2020-04-01")).toEqual(["甲 CERTAIN"]);
  });
});

describe("the state of a post", () => {
  const vacant = "A document states that the post is vacant that day.";
  const silent = "No document names a holder for that day; this does not mean that it is vacant.";

  test.each([
    ["held when somebody surely holds it", ["CERTAIN"], false, "HELD", null],
    ["held when somebody possibly holds it", ["POSSIBLE"], false, "HELD", null],
    ["vacant where a document says so", [], true, "VACANT", vacant],
    [
      "vacant where a document says so, although somebody was seen on another day",
      ["POSSIBLE"],
      true,
      "VACANT",
      vacant,
    ],
    ["held when a holder is certain, although a document calls it vacant", ["CERTAIN"], true, "HELD", null],
    ["unknown, not vacant, where the sources are silent", [], false, "UNKNOWN", silent],
  ] as const)("is %s", (_, certainties, isVacancyStated, status, reason) => {
    expect(holdingStatus(certainties, isVacancyStated)).toEqual({ status, reason });
  });
});
