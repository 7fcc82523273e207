import {
  basisNotInForce,
  claimContradicted,
  type HeadPostSeen,
  holderUnknownOrVacant,
  leadUnclear,
  membersUnnamed,
  noDeadline,
  noLead,
  overdue,
  ruleOrder,
  singleSource,
  sourcesConflict,
  type Verdict,
} from "../../src/findings/rules.ts";
import type { EventKind } from "../../src/generated/schema.ts";

/** A verdict in short; null when the rule does not fire. */
const short = (verdict: Verdict | null) => verdict && `${verdict.severity} ${verdict.certainty}`;

test.each<[string, string[], string | null]>([
  ["is led", ["LEAD", "COOPERATE"], null],
  ["has only cooperating units", ["COOPERATE"], "WARNING CERTAIN"],
  ["has a responsible unit beside no lead", ["RESPONSIBLE"], "WARNING CERTAIN"],
  ["is laid on nobody, which another list may do", [], "WARNING POSSIBLE"],
])("U1: a task %s", (_, roles, verdict) => {
  expect(short(noLead({ roles }))).toBe(verdict);
});

test.each<[string, string[], string | null]>([
  ["with one lead", ["LEAD", "COOPERATE"], null],
  ["with two leads is information", ["LEAD", "LEAD"], "INFO CERTAIN"],
  ["with only cooperating units is a gap", ["COOPERATE", "COOPERATE"], "WARNING CERTAIN"],
  ["with a supervisor beside cooperating units", ["COOPERATE", "SUPERVISE"], null],
  ["that is laid on nobody", [], null],
])("U5: a task %s", (_, roles, verdict) => {
  expect(short(leadUnclear({ roles }))).toBe(verdict);
});

test.each([
  ["NONE", "WARNING CERTAIN"],
  ["DATE", null],
  ["LONG_TERM", null],
  ["IMMEDIATE", null],
])("a deadline of the kind %s: %s", (deadlineKind, verdict) => {
  expect(short(noDeadline({ deadlineKind }))).toBe(verdict);
});

describe("O1", () => {
  const due = (day: string, dueOn: string | null, ...events: [EventKind, string | null][]) =>
    short(overdue({ dueOn, events: events.map(([kind, onLatest]) => ({ kind, onLatest })) }, day));

  test.each([
    ["the day before it is due", "2020-12-30", null],
    ["the day it is due", "2020-12-31", null],
    ["the day after", "2021-01-01", "WARNING POSSIBLE"],
  ])("asks whether a task is overdue on %s", (_, day, verdict) => {
    expect(due(day, "2020-12-31")).toBe(verdict);
  });

  test("does not fire without a due day", () => {
    expect(due("2021-01-01", null)).toBeNull();
  });

  test.each<[string, [EventKind, string | null][], string | null]>([
    ["the meeting that set it is no report of it", [["MEETING", "2020-04-02"]], "WARNING POSSIBLE"],
    ["nor is its issuance", [["ISSUED", "2020-04-02"]], "WARNING POSSIBLE"],
    ["a claim does not end it, and makes it certain", [["REPORTED_COMPLETE", "2020-12-01"]], "WARNING CERTAIN"],
    ["a check on site does not end it", [["SITE_CHECKED", "2020-12-01"]], "WARNING CERTAIN"],
    ["acceptance ends it", [["ACCEPTED", "2020-12-31"]], null],
    ["acceptance on the day asked ends it", [["ACCEPTED", "2021-01-01"]], null],
    ["acceptance after the day asked does not", [["ACCEPTED", "2021-01-02"]], "WARNING POSSIBLE"],
    ["acceptance on an unknown day does not", [["ACCEPTED", null]], "WARNING POSSIBLE"],
    ["close-out ends it", [["WRITTEN_OFF", "2020-12-31"]], null],
    [
      "a failed look-back opens it again",
      [
        ["WRITTEN_OFF", "2020-11-01"],
        ["LOOK_BACK_FAILED", "2020-12-01"],
      ],
      "WARNING CERTAIN",
    ],
  ])("%s", (_, events, verdict) => {
    expect(due("2021-01-01", "2020-12-31", ...events)).toBe(verdict);
  });
});

describe("U3", () => {
  const seen = (fromLatest: string, untilEarliest: string, untilLatest: string | null = null) => ({
    fromEarliest: null,
    fromLatest,
    untilEarliest,
    untilLatest,
  });
  const post = (parts: Partial<HeadPostSeen>): HeadPostSeen => ({
    title: "局长",
    tenures: [],
    vacancies: [],
    ...parts,
  });
  const vacancy = { from: "2020-01-01", until: "2020-06-01" };
  const on = (day: string, ...posts: HeadPostSeen[]) => short(holderUnknownOrVacant({ office: "甲局", posts }, day));

  test("does not fire for a certain holder, nor for a possible one", () => {
    const held = post({ tenures: [seen("2020-04-02", "2020-04-03")] });
    expect([on("2020-04-02", held), on("2020-04-03", held)]).toEqual([null, null]);
  });

  test.each([
    ["2019-12-31", "INFO POSSIBLE"],
    ["2020-01-01", "SERIOUS CERTAIN"],
    ["2020-05-31", "SERIOUS CERTAIN"],
    ["2020-06-01", "INFO POSSIBLE"],
  ])("tells a stated vacancy from silence: %s %s", (day, verdict) => {
    expect(on(day, post({ vacancies: [vacancy] }))).toBe(verdict);
  });

  test("takes a stated vacancy before a possible holder, and a certain holder before it", () => {
    const both = post({ tenures: [seen("2020-04-02", "2020-04-03")], vacancies: [vacancy] });
    expect([on("2020-04-01", both), on("2020-04-02", both)]).toEqual(["SERIOUS CERTAIN", null]);
  });

  test("says which is missing, the post or its holder", () => {
    const reason = (...posts: HeadPostSeen[]) => holderUnknownOrVacant({ office: "甲局", posts }, "2020-01-01")?.reason;
    expect([reason(), reason(post({}))]).toEqual([
      "No document names the post that heads 甲局.",
      "No document names who heads 甲局 that day.",
    ]);
  });
});

test.each([
  ["all named", { memberCount: 5, membersNamed: true, named: 5 }, null],
  ["counted", { memberCount: 5, membersNamed: false, named: 0 }, "The name stands for 5 bodies; 0 are named."],
  [
    "not even counted",
    { memberCount: null, membersNamed: null, named: 12 },
    "The name stands for an unstated number of bodies; 12 are named.",
  ],
])("members of a collective that are %s", (_, office, reason) => {
  expect(membersUnnamed(office)?.reason ?? null).toBe(reason);
});

test.each([
  ["ISSUED", true, null],
  ["MENTIONED", true, null],
  ["DRAFT", true, "WARNING CERTAIN"],
  ["RESEARCH", false, "INFO CERTAIN"],
  ["PLANNED", false, "INFO CERTAIN"],
])("L1: a text at the stage %s, basis %s: %s", (stage, isBasis, verdict) => {
  expect(short(basisNotInForce({ stage, isBasis }))).toBe(verdict);
});

test("F1 is a signal to check, never a finding of fault", () => {
  expect(short(claimContradicted())).toBe("SERIOUS POSSIBLE");
});

test("P1 counts documents", () => {
  expect([0, 1, 2].map((documents) => short(singleSource({ documents })))).toEqual([null, "INFO CERTAIN", null]);
});

test("P2 gives the reason of the contradiction", () => {
  expect(sourcesConflict({ reason: "甲说五，乙说六" })).toMatchObject({
    reason: "甲说五，乙说六",
    certainty: "CERTAIN",
  });
});

test("every rule has its place in the list", () => {
  expect(new Set(ruleOrder).size).toBe(10);
});
