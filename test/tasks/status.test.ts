import type { EventKind, TaskStatus } from "../../src/generated/schema.ts";
import { completionRate } from "../../src/tasks/completionRate.ts";
import { dueDayOn } from "../../src/tasks/dueDay.ts";
import { claimedStatus, type StatusEvent, verifiedStatus } from "../../src/tasks/status.ts";

const at = (kind: EventKind, onLatest: string | null): StatusEvent => ({ kind, onLatest });
const DAY = "2020-06-01";

describe("one event", () => {
  test.each<[EventKind, TaskStatus, TaskStatus]>([
    ["ISSUED", "NOT_STARTED", "UNKNOWN"],
    ["STARTED", "IN_PROGRESS", "UNKNOWN"],
    ["PROGRESS_REPORTED", "IN_PROGRESS", "UNKNOWN"],
    ["REPORTED_COMPLETE", "CLAIMED_COMPLETE", "UNKNOWN"],
    ["ACCEPTANCE_REQUESTED", "CLAIMED_COMPLETE", "UNKNOWN"],
    ["SITE_CHECKED", "UNKNOWN", "CHECKED"],
    ["ACCEPTED", "UNKNOWN", "ACCEPTED"],
    ["RETURNED", "IN_PROGRESS", "IN_PROGRESS"],
    ["PUBLIC_NOTICE_OPENED", "UNKNOWN", "NOTICED"],
    ["WRITTEN_OFF", "UNKNOWN", "CLOSED"],
    ["LOOK_BACK_PASSED", "UNKNOWN", "CLOSED"],
    ["LOOK_BACK_FAILED", "UNKNOWN", "REOPENED"],
    ["REOPENED", "REOPENED", "REOPENED"],
    ["REBOUNDED", "REOPENED", "REOPENED"],
    ["FOUND_SHAM", "FALSE", "FALSE"],
    ["SUSPENDED", "SUSPENDED", "SUSPENDED"],
    ["CLOSED_NOT_IMPLEMENTED", "NOT_IMPLEMENTED", "NOT_IMPLEMENTED"],
    ["TESTED", "UNKNOWN", "CHECKED"],
    ["FILED", "UNKNOWN", "UNKNOWN"],
    ["DISPATCHED", "UNKNOWN", "UNKNOWN"],
    ["NOTICE_CLOSED", "UNKNOWN", "UNKNOWN"],
    ["SUSTAIN", "UNKNOWN", "UNKNOWN"],
    ["MEETING", "UNKNOWN", "UNKNOWN"],
    ["OBSERVED_CONTRARY", "UNKNOWN", "UNKNOWN"],
  ])("%s is claimed as %s and verified as %s", (kind, claimed, verified) => {
    const events = [at(kind, DAY)];
    expect([claimedStatus(events, DAY), verifiedStatus(events, DAY)]).toEqual([claimed, verified]);
  });
});

describe("the state of a task", () => {
  const events = [at("WRITTEN_OFF", "2020-05-01"), at("REPORTED_COMPLETE", "2020-03-01"), at("ACCEPTED", "2020-04-01")];

  test.each([
    ["2020-02-29", "UNKNOWN", "UNKNOWN"],
    ["2020-03-01", "CLAIMED_COMPLETE", "UNKNOWN"],
    ["2020-03-31", "CLAIMED_COMPLETE", "UNKNOWN"],
    ["2020-04-01", "CLAIMED_COMPLETE", "ACCEPTED"],
    ["2020-04-30", "CLAIMED_COMPLETE", "ACCEPTED"],
    ["2020-05-01", "CLAIMED_COMPLETE", "CLOSED"],
  ])("on %s is folded from what had happened, whatever the order of the log", (day, claimed, verified) => {
    expect([claimedStatus(events, day), verifiedStatus(events, day)]).toEqual([claimed, verified]);
  });

  test("is not moved by an event without a day", () => {
    expect(claimedStatus([at("REPORTED_COMPLETE", null)], DAY)).toBe("UNKNOWN");
  });

  test("after a rebound is no longer what was claimed or verified", () => {
    const after = [...events, at("REOPENED", "2020-05-02")];
    expect([claimedStatus(after, DAY), verifiedStatus(after, DAY)]).toEqual(["REOPENED", "REOPENED"]);
  });
});

describe("the events of one day", () => {
  test.each<[string, EventKind[], TaskStatus]>([
    ["accepted, then struck off", ["ACCEPTED", "WRITTEN_OFF"], "CLOSED"],
    ["checked, then accepted", ["SITE_CHECKED", "ACCEPTED"], "ACCEPTED"],
    ["struck off, then found to be sham", ["WRITTEN_OFF", "FOUND_SHAM"], "FALSE"],
    ["a look-back failed, then reopened", ["LOOK_BACK_FAILED", "REOPENED"], "REOPENED"],
    ["sent back, then accepted", ["RETURNED", "ACCEPTED"], "ACCEPTED"],
  ])("are taken in the order of a task's life, whatever the order of the log: %s", (_, kinds, status) => {
    const log = kinds.map((kind) => at(kind, DAY));
    expect([verifiedStatus(log, DAY), verifiedStatus([...log].reverse(), DAY)]).toEqual([status, status]);
  });

  test("claimed and issued on one day is claimed", () => {
    expect(claimedStatus([at("REPORTED_COMPLETE", DAY), at("ISSUED", DAY)], DAY)).toBe("CLAIMED_COMPLETE");
  });
});

describe("a verified state", () => {
  test("does not go back by a later event of an earlier step", () => {
    const log = [at("WRITTEN_OFF", "2020-01-01"), at("SITE_CHECKED", "2020-02-01"), at("ACCEPTED", "2020-03-01")];
    expect(verifiedStatus(log, DAY)).toBe("CLOSED");
  });

  test("goes through all steps again after a rebound", () => {
    const log = [at("WRITTEN_OFF", "2020-01-01"), at("REBOUNDED", "2020-02-01"), at("SITE_CHECKED", "2020-03-01")];
    expect(["2020-01-31", "2020-02-01", "2020-02-29", "2020-03-01"].map((day) => verifiedStatus(log, day))).toEqual([
      "CLOSED",
      "REOPENED",
      "REOPENED",
      "CHECKED",
    ]);
  });

  test("never comes of claims and filings, however many", () => {
    const claims = ["REPORTED_COMPLETE", "ACCEPTANCE_REQUESTED", "FILED", "PROGRESS_REPORTED"] as const;
    expect(
      verifiedStatus(
        claims.map((kind) => at(kind, "2020-01-01")),
        DAY,
      ),
    ).toBe("UNKNOWN");
  });
});

describe("the due day", () => {
  const moved = (onLatest: string | null, dueOn: string | null) => ({
    kind: "DEADLINE_CHANGED" as const,
    onLatest,
    dueOn,
  });

  test.each([
    ["2020-05-31", "2020-06-30"],
    ["2020-06-01", "2020-12-31"],
    ["2020-06-02", "2020-12-31"],
  ])("on %s is %s when it was moved on 2020-06-01", (day, dueOn) => {
    expect(dueDayOn(day, "2020-06-30", [moved("2020-06-01", "2020-12-31")])).toBe(dueOn);
  });

  test("is the last one it was moved to", () => {
    const events = [moved("2020-03-01", "2021-06-30"), moved("2020-02-01", "2020-12-31")];
    expect(dueDayOn(DAY, "2020-06-30", events)).toBe("2021-06-30");
  });

  test("is the stated one where a change states no day, or has none itself", () => {
    expect(dueDayOn(DAY, "2020-06-30", [moved("2020-02-01", null), moved(null, "2020-12-31")])).toBe("2020-06-30");
  });
});

test.each([
  [55, 94, 58.5],
  [0, 94, 0],
  [94, 94, 100],
  [1, 3, 33.3],
  [null, 94, null],
  [55, null, null],
  [0, 0, null],
])("%s of %s is %s %", (completed, total, rate) => {
  expect(completionRate(completed, total)).toBe(rate);
});
