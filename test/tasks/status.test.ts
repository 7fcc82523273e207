import type { EventKind, TaskStatus } from "../../src/generated/schema.ts";
import { completionRate } from "../../src/tasks/completionRate.ts";
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
