import { catalogue } from "../../src/findings/catalogue.ts";
import {
  type BodySeen,
  type CloseOut,
  closedWithoutProof,
  evidenceDoesNotFit,
  type FileSeen,
  judgeInOwnCase,
  massCloseOut,
} from "../../src/findings/rules/closeOuts.ts";
import {
  claimedLate,
  deadlineMoved,
  noDeadline,
  overdue,
  type Step,
  stalled,
} from "../../src/findings/rules/deadlines.ts";
import { againstZone, basisNotInForce, breachNotInForce, type ZoneSeen } from "../../src/findings/rules/legality.ts";
import {
  dangling,
  orphan,
  singleSource,
  sourcesConflict,
  type TenureOfPerson,
  unreviewed,
  wrongMergeSuspected,
} from "../../src/findings/rules/records.ts";
import {
  claimContradicted,
  contradictedAfterClaim,
  type LaterIssue,
  type MeasuredFigure,
  noEffect,
  type PetitionSeen,
  recurrence,
  recurrenceWithoutCloseOut,
  sameTypeLeftOpen,
} from "../../src/findings/rules/signals.ts";
import {
  type HeadPostSeen,
  holderUnknownOrVacant,
  type LeadSeen,
  leadOfficeGone,
  leadUnclear,
  membersUnnamed,
  namedPersonNotInPost,
  noLead,
} from "../../src/findings/rules/unowned.ts";
import type { Thresholds, Verdict } from "../../src/findings/verdict.ts";
import type { EventKind, RegulationStage } from "../../src/generated/schema.ts";

const thresholds: Thresholds = {
  deadlineMoves: 2,
  stalledDays: 90,
  sustainDays: 365,
  massCloseCount: 3,
  massCloseDays: 7,
  contradictedMonths: 12,
};

/** An event on a day, or in `[earliest, latest]`. */
const on = (kind: EventKind, latest: string | null, more: Partial<Step> = {}): Step => ({
  id: `event:虚/${kind}/${latest}`,
  kind,
  onEarliest: latest,
  onLatest: latest,
  ...more,
});

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
  expect(short(noDeadline({ kind: "MEASURE", deadlineKind }))).toBe(verdict);
});

describe("O1", () => {
  const due = (day: string, dueOn: string | null, ...events: [EventKind, string | null][]) =>
    short(overdue({ dueOn, events: events.map(([kind, onLatest]) => on(kind, onLatest)) }, day));

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
  const asked = (day: string, ...posts: HeadPostSeen[]) => short(holderUnknownOrVacant({ office: "甲局", posts }, day));

  test("does not fire for a certain holder, nor for a possible one", () => {
    const held = post({ tenures: [seen("2020-04-02", "2020-04-03")] });
    expect([asked("2020-04-02", held), asked("2020-04-03", held)]).toEqual([null, null]);
  });

  test.each([
    ["2019-12-31", "INFO POSSIBLE"],
    ["2020-01-01", "SERIOUS CERTAIN"],
    ["2020-05-31", "SERIOUS CERTAIN"],
    ["2020-06-01", "INFO POSSIBLE"],
  ])("tells a stated vacancy from silence: %s %s", (day, verdict) => {
    expect(asked(day, post({ vacancies: [vacancy] }))).toBe(verdict);
  });

  test("takes a stated vacancy before a possible holder, and a certain holder before it", () => {
    const both = post({ tenures: [seen("2020-04-02", "2020-04-03")], vacancies: [vacancy] });
    expect([asked("2020-04-01", both), asked("2020-04-02", both)]).toEqual(["SERIOUS CERTAIN", null]);
  });

  test("says which is missing, the post or its holder", () => {
    const reason = (...posts: HeadPostSeen[]) => holderUnknownOrVacant({ office: "甲局", posts }, "2020-01-01")?.reason;
    expect([reason(), reason(post({}))]).toEqual([
      "No document names the post that heads 甲局.",
      "No document names who heads 甲局 that day.",
    ]);
  });

  test.each([
    ["2020-05-31", null],
    ["2020-06-01", "SERIOUS CERTAIN"],
  ])("looks at the due day too, once it is past: asked with a holder on 2020-06-01 %s", (dueOn, verdict) => {
    const held = post({
      tenures: [seen("2020-05-31", "2020-07-01")],
      vacancies: [{ from: "2020-01-01", until: "2020-05-31" }],
    });
    const due = verdict === null ? dueOn : "2020-05-30";
    expect(short(holderUnknownOrVacant({ office: "甲局", posts: [held], dueOn: due }, "2020-06-01"))).toBe(verdict);
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

test("every rule has its place in the list, and every code of the catalogue its rule", () => {
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(26);
  expect(catalogue.map(({ code }) => code).filter((code) => code !== null)).toEqual(
    "U1 U2 U3 U4 U5 O1 O2 O3 O4 C1 C2 C3 C4 F1 F2 F3 F4 L1 L2 P2 P3 I1 D1 P1".split(" "),
  );
});

describe("U2", () => {
  const gone = (day: string, parts: Partial<LeadSeen>) =>
    short(
      leadOfficeGone(
        { name: "甲局", dissolvedOn: null, dissolutions: [], successors: 0, taskStatus: "IN_PROGRESS", ...parts },
        day,
      ),
    );

  test.each([
    ["the day before", "2020-05-31", null],
    ["on the day", "2020-06-01", "SERIOUS CERTAIN"],
    ["the day after", "2020-06-02", "SERIOUS CERTAIN"],
  ])("an office is gone from the day it is dissolved: %s", (_, day, verdict) => {
    expect(gone(day, { dissolvedOn: "2020-06-01" })).toBe(verdict);
    expect(gone(day, { dissolutions: [on("DISSOLVED", "2020-06-01")] })).toBe(verdict);
  });

  test.each<[string, Partial<LeadSeen>, string | null]>([
    ["an office that stands", {}, null],
    ["an office with a successor, as a renamed one has", { dissolvedOn: "2020-06-01", successors: 1 }, null],
    ["a task that was closed", { dissolvedOn: "2020-06-01", taskStatus: "CLOSED" }, null],
    ["a dissolution without a day", { dissolutions: [on("DISSOLVED", null)] }, "SERIOUS POSSIBLE"],
    [
      "a dissolution some time in the year",
      { dissolutions: [on("DISSOLVED", "2020-12-31", { onEarliest: "2020-01-01" })] },
      "SERIOUS POSSIBLE",
    ],
  ])("%s", (_, parts, verdict) => {
    expect(gone("2020-07-01", parts)).toBe(verdict);
  });
});

describe("U4", () => {
  const bounds = (from: string | null, until: string | null) => ({
    fromEarliest: from,
    fromLatest: from,
    untilEarliest: until,
    untilLatest: until,
  });
  const named = (documentDay: string | null, ...tenures: ReturnType<typeof bounds>[]) =>
    short(namedPersonNotInPost({ name: "赵虚", tenures, documentDay }));

  test.each([
    ["the day before the tenure", "2019-12-31", "WARNING CERTAIN"],
    ["its first day", "2020-01-01", null],
    ["its last day", "2020-05-31", null],
    ["the day it ended", "2020-06-01", "WARNING CERTAIN"],
  ])("a document of %s", (_, day, verdict) => {
    expect(named(day, bounds("2020-01-01", "2020-06-01"))).toBe(verdict);
  });

  test("a tenure of one observation leaves it possible, as do no tenures at all", () => {
    const seenOnce = { ...bounds(null, null), fromLatest: "2020-01-01", untilEarliest: "2020-01-02" };
    expect([named("2020-03-01", seenOnce), named("2020-03-01")]).toEqual(["INFO POSSIBLE", "INFO POSSIBLE"]);
  });

  test("one fitting tenure among several is enough, and a document without a day tells nothing", () => {
    const [first, second] = [bounds("2018-01-01", "2019-01-01"), bounds("2019-01-01", "2021-01-01")];
    expect([named("2020-03-01", first, second), named(null, first)]).toEqual([null, null]);
  });
});

describe("O1 with a moved deadline", () => {
  const task = { dueOn: "2020-06-30", events: [on("DEADLINE_CHANGED", "2020-06-01", { dueOn: "2020-12-31" })] };

  test.each([
    ["2020-05-31", null],
    ["2020-07-01", null],
    ["2020-12-31", null],
    ["2021-01-01", "WARNING POSSIBLE"],
  ])("counts the deadline that stands on %s", (day, verdict) => {
    expect(short(overdue(task, day))).toBe(verdict);
  });

  test("counts one moved forward, too", () => {
    const sooner = { ...task, events: [on("DEADLINE_CHANGED", "2020-04-01", { dueOn: "2020-05-01" })] };
    expect([overdue(sooner, "2020-05-01"), overdue(sooner, "2020-05-02")?.reason]).toEqual([
      null,
      "Due on 2020-05-01, and no report of the task is known.",
    ]);
  });
});

describe("O2", () => {
  const claimed = (dueOn: string | null, ...events: Step[]) => short(claimedLate({ dueOn, events }, "2021-06-01"));

  test.each([
    ["2020-12-30", null],
    ["2020-12-31", null],
    ["2021-01-01", "WARNING CERTAIN"],
  ])("due on 2020-12-31 and reported complete on %s", (day, verdict) => {
    expect(claimed("2020-12-31", on("REPORTED_COMPLETE", day))).toBe(verdict);
  });

  test.each<[string, string | null, Step[], string | null]>([
    ["no due day", null, [on("REPORTED_COMPLETE", "2021-01-01")], null],
    ["no report", "2020-12-31", [on("PROGRESS_REPORTED", "2021-01-01")], null],
    ["a report without a day", "2020-12-31", [on("REPORTED_COMPLETE", null)], null],
    ["a report after the day asked", "2020-12-31", [on("REPORTED_COMPLETE", "2021-06-02")], null],
    [
      "a report some time before a later day",
      "2020-12-31",
      [on("REPORTED_COMPLETE", "2021-03-31", { onEarliest: null })],
      "WARNING POSSIBLE",
    ],
    [
      "a deadline moved before the report",
      "2020-12-31",
      [on("DEADLINE_CHANGED", "2020-12-01", { dueOn: "2021-02-28" }), on("REPORTED_COMPLETE", "2021-01-01")],
      null,
    ],
    [
      "a deadline moved only after the report",
      "2020-12-31",
      [on("DEADLINE_CHANGED", "2021-02-01", { dueOn: "2021-02-28" }), on("REPORTED_COMPLETE", "2021-01-01")],
      "WARNING CERTAIN",
    ],
    [
      "a first report in time",
      "2020-12-31",
      [on("REPORTED_COMPLETE", "2020-12-01"), on("REPORTED_COMPLETE", "2021-01-01")],
      null,
    ],
  ])("%s", (_, dueOn, events, verdict) => {
    expect(claimed(dueOn, ...events)).toBe(verdict);
  });
});

describe("O3", () => {
  const moves = (...days: (string | null)[]) => days.map((day) => on("DEADLINE_CHANGED", day));
  const moved = (day: string, events: Step[], more: object = {}) =>
    deadlineMoved({ events }, day, { ...thresholds, ...more });

  test.each([
    ["2020-05-31", null],
    ["2020-06-01", "WARNING CERTAIN"],
  ])("fires from the day of the second change on: %s", (day, verdict) => {
    expect(short(moved(day, moves("2020-03-01", "2020-06-01")))).toBe(verdict);
  });

  test("rests on the changes, takes the threshold, and names it", () => {
    const events = [...moves("2020-03-01", "2020-06-01", "2020-09-01"), on("STARTED", "2020-01-01")];
    expect(moved("2021-01-01", events, { deadlineMoves: 3 })).toEqual({
      reason: "The deadline was moved 3 times (threshold 3).",
      severity: "WARNING",
      certainty: "CERTAIN",
      couldNotSee: "Whether the changes were approved.",
      related: ["2020-03-01", "2020-06-01", "2020-09-01"].map((day) => `event:虚/DEADLINE_CHANGED/${day}`),
    });
    expect(moved("2021-01-01", events, { deadlineMoves: 4 })).toBeNull();
  });

  test("only possibly when the day of a change is missing", () => {
    expect(short(moved("2021-01-01", moves("2020-03-01", null)))).toBe("WARNING POSSIBLE");
  });
});

describe("O4", () => {
  const asked = (day: string, parts: Partial<Parameters<typeof stalled>[0]>) =>
    stalled(
      { kind: "MEASURE", deadlineKind: "DATE", dueOn: null, events: [], documentDay: null, ...parts },
      day,
      thresholds,
    );

  test.each([
    ["90 days after the last event", "2020-06-30", null],
    ["91 days after", "2020-07-01", "WARNING POSSIBLE"],
  ])("fires after 90 days of silence: %s", (_, day, verdict) => {
    expect(short(asked(day, { events: [on("STARTED", "2020-01-01"), on("PROGRESS_REPORTED", "2020-04-01")] }))).toBe(
      verdict,
    );
  });

  test.each([
    ["2020-04-01", null],
    ["2021-01-01", null],
    ["2021-04-02", "WARNING POSSIBLE"],
  ])("a continuing duty needs checks that it is kept up, at least once a year: %s", (day, verdict) => {
    const events = [
      on("SUSTAIN", "2020-04-01"),
      on("PROGRESS_REPORTED", "2021-01-01"),
      on("WRITTEN_OFF", "2020-04-01"),
    ];
    expect(short(asked(day, { deadlineKind: "LONG_TERM", events }))).toBe(verdict);
  });

  test("a date that is then to be kept up continues from the day after it", () => {
    const parts = { deadlineKind: "COMPOSITE", dueOn: "2020-06-30", events: [on("ACCEPTED", "2020-06-01")] };
    expect([asked("2020-06-30", parts), short(asked("2021-06-02", parts))]).toEqual([null, "INFO POSSIBLE"]);
  });

  test("a task that is done needs nothing more, and one without any day cannot be judged", () => {
    expect(asked("2022-01-01", { events: [on("ACCEPTED", "2020-01-01")] })).toBeNull();
    expect(asked("2022-01-01", { events: [on("STARTED", null)] })).toBeNull();
  });

  test("without an event it counts from the document, as information", () => {
    expect(asked("2020-07-01", { documentDay: "2020-04-01" })).toEqual({
      reason: "No event of the task is known since it was set, by 2020-04-01: 91 days (threshold 90).",
      severity: "INFO",
      certainty: "POSSIBLE",
      couldNotSee: "Reports and checks that are not in the graph.",
      related: [],
    });
  });
});

describe("C1", () => {
  const full = [on("ACCEPTED", "2020-06-01"), on("NOTICE_CLOSED", "2020-06-20"), on("WRITTEN_OFF", "2020-07-01")];
  const closed = (events: Step[], files = 1, day = "2020-12-31") => closedWithoutProof({ events, files }, day);
  const without = (kind: EventKind) => full.filter((event) => event.kind !== kind);

  test("does not fire with acceptance, closed notice and evidence, nor before the write-off, nor without one", () => {
    expect([closed(full), closed(without("ACCEPTED"), 1, "2020-06-30"), closed(without("WRITTEN_OFF"), 0)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test.each([
    ["2020-07-01", null],
    ["2020-07-02", "SERIOUS CERTAIN"],
  ])("takes an acceptance on the day of the write-off, not one after: %s", (day, verdict) => {
    expect(short(closed([...without("ACCEPTED"), on("ACCEPTED", day)]))).toBe(verdict);
  });

  test.each([
    ["acceptance", without("ACCEPTED"), 1],
    ["closed notice", without("NOTICE_CLOSED"), 1],
    ["file in evidence", full, 0],
    ["acceptance, closed notice, file in evidence", [on("WRITTEN_OFF", "2020-07-01")], 0],
  ])("names what is not known, possibly only to us: %s", (missing, events, files) => {
    expect(closed(events, files)).toMatchObject({
      reason: `Struck off the list on 2020-07-01 without known ${missing}.`,
      certainty: "POSSIBLE",
      couldNotSee: "Acceptance papers, notices and evidence that are not in the graph.",
    });
  });

  test("cannot judge a write-off without a day", () => {
    expect(closed([on("WRITTEN_OFF", null)], 0)).toBeNull();
  });
});

describe("C2", () => {
  const body = (id: string, ...parents: string[]): BodySeen => ({ id, name: id, parents });
  const [bureau, division, city] = [body("局", "市"), body("处", "局"), body("市")];
  const judged = (leads: BodySeen[], acceptors: BodySeen[]) => judgeInOwnCase({ leads, acceptors });

  test.each<[string, BodySeen, string | null, string | undefined]>([
    ["the lead itself", bureau, "SERIOUS CERTAIN", "局 accepts the task and leads it."],
    ["a part of the lead", division, "SERIOUS CERTAIN", "处 accepts the task and belongs to 局, which leads it."],
    [
      "the office that the lead belongs to",
      city,
      "INFO CERTAIN",
      "市 accepts the task and is the office that 局, which leads it, belongs to.",
    ],
    ["another office", body("厅", "省"), null, undefined],
  ])("accepted by %s", (_, acceptor, verdict, reason) => {
    expect([short(judged([bureau], [acceptor])), judged([bureau], [acceptor])?.reason]).toEqual([verdict, reason]);
  });

  test("one of several leads is enough, and the gravest is told", () => {
    expect(judged([city, bureau], [body("厅"), bureau])).toMatchObject({ severity: "SERIOUS", related: ["局"] });
  });

  test("without a known lead or acceptor nothing is said", () => {
    expect([judged([], [bureau]), judged([bureau], [])]).toEqual([null, null]);
  });
});

describe("C3", () => {
  const file = (more: Partial<FileSeen>): FileSeen => ({
    id: "document:虚/照片",
    title: "照片",
    issuedOn: "2020-06-01",
    isDay: true,
    elsewhere: [],
    ...more,
  });
  const fits = (more: Partial<FileSeen>, events = [on("WRITTEN_OFF", "2020-07-01")]) =>
    evidenceDoesNotFit({ events, files: [file(more)] }, "2020-12-31");

  test.each([
    ["2020-06-30", null],
    ["2020-07-01", null],
    ["2020-07-02", "SERIOUS CERTAIN"],
  ])("a file of %s for a write-off on 2020-07-01", (issuedOn, verdict) => {
    expect(short(fits({ issuedOn }))).toBe(verdict);
  });

  test("a file of a period may have been made before its last day", () => {
    expect(short(fits({ issuedOn: "2020-07-31", isDay: false }))).toBe("SERIOUS POSSIBLE");
  });

  test("one file for two tasks is told with the other task, written off or not", () => {
    expect(fits({ elsewhere: ["task:虚/2"] }, [])).toEqual({
      reason: "照片 serves for 2 tasks.",
      severity: "WARNING",
      certainty: "CERTAIN",
      couldNotSee: "What the files say.",
      related: ["document:虚/照片", "task:虚/2"],
    });
  });

  test("a file without a day, or a task without a write-off, is not judged", () => {
    expect([fits({ issuedOn: null }), fits({ issuedOn: "2021-01-01" }, [])]).toEqual([null, null]);
  });
});

describe("C4", () => {
  const off = (day: string, taskId: string, more: Partial<Step> = {}): CloseOut => ({
    ...on("WRITTEN_OFF", day, more),
    id: `event:虚/${taskId}`,
    taskId,
  });
  const mass = (closeOuts: CloseOut[], day = "2021-12-31", more: object = {}) =>
    massCloseOut({ on: "2020-12-31", what: "a deadline they share", closeOuts }, day, { ...thresholds, ...more });

  test.each([
    ["2020-12-23", null],
    ["2020-12-24", "WARNING CERTAIN"],
    ["2021-01-07", "WARNING CERTAIN"],
    ["2021-01-08", null],
  ])("counts within 7 days on either side: the third on %s", (day, verdict) => {
    expect(short(mass([off("2020-12-30", "1"), off("2020-12-31", "2"), off(day, "3")]))).toBe(verdict);
  });

  test("counts tasks, not events, takes the thresholds and names them", () => {
    const three = [off("2020-12-30", "1"), off("2020-12-31", "1"), off("2020-12-31", "2")];
    expect(mass(three)).toBeNull();
    expect(mass(three, "2021-12-31", { massCloseCount: 2 })?.reason).toBe(
      "2 tasks were struck off within 7 days of a deadline they share on 2020-12-31 (threshold 2).",
    );
  });

  test("sees only what had happened by the day asked, and only possibly where the days are bounds", () => {
    const three = [off("2020-12-30", "1"), off("2020-12-31", "2"), off("2021-01-01", "3", { onEarliest: null })];
    expect([mass(three, "2020-12-31"), short(mass(three))]).toEqual([null, "WARNING POSSIBLE"]);
  });

  test("takes no event without a day", () => {
    expect(mass([off("2020-12-30", "1"), off("2020-12-31", "2"), { ...off("", "3"), onLatest: null }])).toBeNull();
  });
});

describe("F1 after a claim", () => {
  const claim = on("REPORTED_COMPLETE", "2020-06-30");
  const contradicted = (events: Step[], petitions: PetitionSeen[] = [], day = "2022-12-31", from = claim) =>
    contradictedAfterClaim({ claim: from, events, petitions }, day, thresholds);

  test.each([
    ["2020-06-30", null],
    ["2020-07-01", "SERIOUS POSSIBLE"],
    ["2021-06-30", "SERIOUS POSSIBLE"],
    ["2021-07-01", null],
  ])("a failed look-back on %s, within twelve months of 2020-06-30", (day, verdict) => {
    expect(short(contradicted([on("LOOK_BACK_FAILED", day)]))).toBe(verdict);
  });

  test("a petition counts as an observation does, and the wording asks for a check", () => {
    const petition = { id: "issue:虚/信访", foundFrom: "2020-08-01", foundUntil: "2020-09-01" };
    expect(contradicted([on("LOOK_BACK_PASSED", "2020-08-01")], [petition])).toEqual({
      reason: "Reported complete on 2020-06-30; to be checked, since within 12 months: petitions from 2020-08-01 on.",
      severity: "SERIOUS",
      certainty: "POSSIBLE",
      couldNotSee: "Whether what was seen later was there when completion was reported.",
      related: ["issue:虚/信访"],
    });
  });

  test("does not fire before it was seen, nor for a passed look-back, nor where days are missing", () => {
    const failed = on("LOOK_BACK_FAILED", "2020-08-01");
    expect([
      contradicted([failed], [], "2020-07-31"),
      contradicted([on("LOOK_BACK_PASSED", "2020-08-01")]),
      contradicted([on("LOOK_BACK_FAILED", null)]),
      contradicted([], [{ id: "issue:虚/信访", foundFrom: null, foundUntil: null }]),
      contradicted([failed], [], "2022-12-31", on("REPORTED_COMPLETE", null)),
    ]).toEqual([null, null, null, null, null]);
  });
});

describe("F2", () => {
  const off = on("WRITTEN_OFF", "2020-06-30");
  const again = (foundFrom: string | null, isStated = false): LaterIssue => ({
    id: "issue:虚/再",
    foundFrom,
    isStated,
  });
  const recurred = (later: LaterIssue[], events = [off], day = "2021-12-31") => recurrence({ events, later }, day);

  test.each([
    ["2020-06-30", null],
    ["2020-07-01", "SERIOUS POSSIBLE"],
  ])("the same category at the same place, found on %s, after the write-off on 2020-06-30", (day, verdict) => {
    expect(short(recurred([again(day)]))).toBe(verdict);
  });

  test("tells what is alike from what is stated", () => {
    const words = (verdict: Verdict | null) => [verdict?.reason, verdict?.couldNotSee];
    expect([words(recurred([again("2020-09-01")])), words(recurred([again("2020-09-01", true)]))]).toEqual([
      [
        "To be checked: struck off on 2020-06-30, and a problem of the same category was found at the same place afterwards.",
        "Whether it is the same problem.",
      ],
      ["To be checked: struck off on 2020-06-30, and said to have appeared again.", "How grave the recurrence is."],
    ]);
  });

  test("a reported rebound is one, with nothing else", () => {
    const events = [off, on("REBOUNDED", "2020-09-01")];
    expect(recurred([], events)?.related).toEqual(["event:虚/REBOUNDED/2020-09-01"]);
    expect(recurred([], events, "2020-08-31")).toBeNull();
  });

  test("does not fire without a write-off, before the day, or without a day of an issue that is only alike", () => {
    expect([
      recurred([again("2020-09-01")], []),
      recurred([again("2020-09-01")], [off], "2020-08-31"),
      recurred([again(null)]),
    ]).toEqual([null, null, null]);
    expect(short(recurred([again(null, true)]))).toBe("SERIOUS POSSIBLE");
  });

  test.each<[string, string | null, number, string | null]>([
    ["no write-off known", "2020-09-01", 0, "WARNING POSSIBLE"],
    ["no day known", null, 0, "WARNING POSSIBLE"],
    ["found after the day asked", "2022-01-01", 0, null],
    ["a write-off known, which is told there", "2020-09-01", 1, null],
  ])("an issue that is said to be another again: %s", (_, foundFrom, closeOuts, verdict) => {
    expect(short(recurrenceWithoutCloseOut({ foundFrom, closeOuts }, "2021-12-31"))).toBe(verdict);
  });
});

describe("F3", () => {
  const off = on("WRITTEN_OFF", "2020-06-30");
  const left = (foundFrom: string | null, status: "IN_PROGRESS" | "CLOSED" | "UNKNOWN" = "UNKNOWN", events = [off]) =>
    sameTypeLeftOpen({ events, others: [{ id: "issue:虚/同", foundFrom, status }] }, "2020-12-31");

  test.each([
    ["2020-06-30", "WARNING POSSIBLE"],
    ["2020-07-01", null],
  ])("another of the type found on %s: later ones are recurrences", (day, verdict) => {
    expect(short(left(day))).toBe(verdict);
  });

  test("is asked to be checked, and says what it could not see", () => {
    expect(left(null, "IN_PROGRESS")).toEqual({
      reason:
        "To be checked: struck off on 2020-06-30, while 1 of the same category at the same place is not known to be solved.",
      severity: "WARNING",
      certainty: "POSSIBLE",
      couldNotSee: "Whether the others were solved without a document in the graph.",
      related: ["issue:虚/同"],
    });
  });

  test("does not fire when the other is closed, nor without a write-off", () => {
    expect([left(null, "CLOSED"), left(null, "UNKNOWN", [])]).toEqual([null, null]);
  });
});

describe("F4", () => {
  const figure = (periodEnd: string | null, value: number, more: Partial<MeasuredFigure> = {}): MeasuredFigure => ({
    id: `figure:虚/${periodEnd}/${value}`,
    metric: "化学需氧量",
    unit: "mg/L",
    scope: null,
    kind: "QUANTITY",
    value,
    improvesBy: "FALLING",
    periodEnd,
    ...more,
  });
  const effect = (figures: MeasuredFigure[], events = [on("WRITTEN_OFF", "2020-06-30")]) =>
    noEffect({ events, figures }, "2021-12-31");

  test.each([
    ["got worse", 30, "SERIOUS POSSIBLE"],
    ["did not change", 20, "WARNING POSSIBLE"],
    ["improved", 19, null],
  ])("a figure that %s", (_, after, verdict) => {
    expect(short(effect([figure("2020-03-31", 20), figure("2020-12-31", after)]))).toBe(verdict);
  });

  test("where more is better, less is worse", () => {
    const rising = { improvesBy: "RISING", metric: "优良天数" } as const;
    expect(short(effect([figure("2020-03-31", 300, rising), figure("2020-12-31", 290, rising)]))).toBe(
      "SERIOUS POSSIBLE",
    );
  });

  test.each([
    ["2020-06-30", null],
    ["2020-07-01", "SERIOUS POSSIBLE"],
  ])("the second figure is of %s: one of the day of the write-off is of before", (day, verdict) => {
    expect(short(effect([figure("2020-03-31", 20), figure(day, 30)]))).toBe(verdict);
  });

  test.each<[string, MeasuredFigure[]]>([
    ["no figure before", [figure("2020-12-31", 30)]],
    ["no figure after", [figure("2020-03-31", 20)]],
    ["another unit", [figure("2020-03-31", 20), figure("2020-12-31", 30, { unit: "吨" })]],
    [
      "no way said that is better",
      [figure("2020-03-31", 20), figure("2020-12-31", 30)].map((one) => ({ ...one, improvesBy: null })),
    ],
    ["a target", [figure("2020-03-31", 20), figure("2020-12-31", 30, { kind: "TARGET" })]],
    ["no period", [figure("2020-03-31", 20), figure(null, 30)]],
  ])("does not fire with %s", (_, figures) => {
    expect(effect(figures)).toBeNull();
  });

  test("does not fire without a write-off, and rests on both figures where it does", () => {
    const figures = [figure("2019-03-31", 10), figure("2020-03-31", 20), figure("2020-12-31", 30)];
    expect([effect(figures, []), effect(figures)?.related]).toEqual([
      null,
      ["figure:虚/2020-03-31/20", "figure:虚/2020-12-31/30"],
    ]);
  });
});

describe("L1", () => {
  const basis = (stage: RegulationStage, more: Partial<Parameters<typeof basisNotInForce>[0]> = {}) =>
    short(
      basisNotInForce({ stage, isBasis: true, inForceFrom: null, repealedOn: null, citedOn: "2020-04-02", ...more }),
    );

  test.each<[RegulationStage, boolean, string | null]>([
    ["ISSUED", true, null],
    ["MENTIONED", true, null],
    ["DRAFT", true, "WARNING CERTAIN"],
    ["RESEARCH", false, "INFO CERTAIN"],
    ["PLANNED", false, "INFO CERTAIN"],
  ])("a text at the stage %s, basis %s: %s", (stage, isBasis, verdict) => {
    expect(basis(stage, { isBasis })).toBe(verdict);
  });

  test.each([
    ["2020-04-01", null],
    ["2020-04-02", null],
    ["2020-04-03", "WARNING CERTAIN"],
  ])("a text cited on 2020-04-02 and in force from %s", (inForceFrom, verdict) => {
    expect(basis("ISSUED", { inForceFrom })).toBe(verdict);
  });

  test.each([
    ["2020-04-01", "WARNING CERTAIN"],
    ["2020-04-02", "WARNING CERTAIN"],
    ["2020-04-03", null],
  ])("a text cited on 2020-04-02 and repealed on %s", (repealedOn, verdict) => {
    expect(basis("ISSUED", { inForceFrom: "2015-01-01", repealedOn })).toBe(verdict);
  });

  test("a text that is only to be produced, or cited on an unknown day, is not judged", () => {
    const repealed = { repealedOn: "2010-01-01" };
    expect([basis("ISSUED", { ...repealed, isBasis: false }), basis("ISSUED", { ...repealed, citedOn: null })]).toEqual(
      [null, null],
    );
  });

  test.each<[string, string | null, string | null, string | null]>([
    ["found before it was in force", "2019-12-31", "2020-01-01", "WARNING CERTAIN"],
    ["found on its first day", "2020-01-01", "2020-01-02", null],
    ["found by a day", null, "2019-12-31", "WARNING CERTAIN"],
    ["found on an unknown day", null, null, null],
  ])("a text that an issue breaks: %s", (_, foundFrom, foundUntil, verdict) => {
    const text = { stage: "ISSUED", inForceFrom: "2020-01-01", repealedOn: null } as const;
    expect(short(breachNotInForce({ ...text, foundFrom, foundUntil }))).toBe(verdict);
  });
});

describe("L2", () => {
  const zone = (more: Partial<ZoneSeen> = {}): ZoneSeen => ({
    id: "zone:虚/核心区",
    name: "核心区",
    forbids: ["采矿", "旅游"],
    from: "2020-01-01",
    until: "2021-01-01",
    isExact: true,
    ...more,
  });
  const against = (day: string, activities: string[], ...zones: ZoneSeen[]) => againstZone({ activities, zones }, day);

  test.each([
    ["2019-12-31", null],
    ["2020-01-01", "SERIOUS CERTAIN"],
    ["2020-12-31", "SERIOUS CERTAIN"],
    ["2021-01-01", null],
  ])("on %s, in a zone that stood in 2020", (day, verdict) => {
    expect(short(against(day, ["旅游"], zone()))).toBe(verdict);
  });

  test("names zone and activity", () => {
    expect(against("2020-06-01", ["采矿", "种树"], zone())?.reason).toBe(
      "核心区 forbids 采矿, which the task entails.",
    );
  });

  test("does not fire for another activity, nor where none is stated", () => {
    expect([
      against("2020-06-01", ["种树"], zone()),
      against("2020-06-01", [], zone()),
      against("2020-06-01", ["采矿"]),
    ]).toEqual([null, null, null]);
  });

  test("only possibly by the reserve alone, or where the zone's days are missing", () => {
    expect([
      short(against("2020-06-01", ["采矿"], zone({ isExact: false }))),
      short(against("2020-06-01", ["采矿"], zone({ from: null, until: null }))),
      short(against("2020-06-01", ["采矿"], zone({ until: null }))),
    ]).toEqual(["SERIOUS POSSIBLE", "SERIOUS POSSIBLE", "SERIOUS CERTAIN"]);
  });
});

describe("P3", () => {
  const read = (...rows: [number | null, string | null][]) =>
    unreviewed({ readings: rows.map(([confidence, method]) => ({ confidence, method })) });

  test.each<[string, [number | null, string | null][], string | null]>([
    ["a confidence that still stands", [[0.6, "rule"]], "INFO CERTAIN"],
    ["even a full one", [[1, null]], "INFO CERTAIN"],
    ["none, since a person read it", [[null, null]], null],
    ["a rule without a confidence", [[null, "rule"]], "INFO POSSIBLE"],
    ["no passages", [], null],
  ])("%s", (_, rows, verdict) => {
    expect(short(read(...rows))).toBe(verdict);
  });

  test("says how many of the passages, and the least sure", () => {
    expect(read([0.9, "a"], [0.6, "b"], [null, null])?.reason).toBe(
      "2 of 3 passages were read by a rule and not reviewed, the least sure at 0.6.",
    );
  });
});

describe("I1", () => {
  const tenure = (id: string, from: string | null, until: string | null, more: Partial<TenureOfPerson> = {}) => ({
    id,
    capacity: "SUBSTANTIVE" as const,
    bounds: { fromEarliest: from, fromLatest: from, untilEarliest: until, untilLatest: until },
    title: "局长",
    rank: "HEAD" as const,
    officeId: `office:${id}`,
    office: id,
    officeKind: "DEPARTMENT" as const,
    jurisdiction: "虚省",
    above: [],
    isExOfficio: false,
    ...more,
  });
  const one = tenure("甲局", "2020-01-01", "2021-01-01");
  const suspected = (...tenures: TenureOfPerson[]) => short(wrongMergeSuspected({ tenures }));

  test.each([
    ["the day the first ends", "2021-01-01", null],
    ["the day before", "2020-12-31", "WARNING POSSIBLE"],
  ])("two bureaus headed at once, the second from %s", (_, from, verdict) => {
    expect(suspected(one, tenure("乙局", from, "2022-01-01"))).toBe(verdict);
  });

  test.each<[string, Partial<TenureOfPerson>, string | null]>([
    ["another territory, no head", { jurisdiction: "幻省", rank: "DEPUTY" }, "WARNING POSSIBLE"],
    ["no head in the same territory", { rank: "DEPUTY" }, null],
    ["the office above", { above: ["office:甲局"] }, null],
    ["the same office", { officeId: "office:甲局" }, null],
    ["a leading group", { officeKind: "LEADING_GROUP" }, null],
    ["the government of the territory", { officeKind: "GOVERNMENT" }, null],
    ["held concurrently", { capacity: "CONCURRENT" }, null],
    ["a seat that passes with a post", { isExOfficio: true }, null],
  ])("beside a bureau: %s", (_, more, verdict) => {
    expect(suspected(one, tenure("乙局", "2020-06-01", "2022-01-01", more))).toBe(verdict);
  });

  test("does not fire where a day is missing, since the two may follow each other", () => {
    expect([
      suspected(one, tenure("乙局", null, "2022-01-01")),
      suspected(one, tenure("乙局", "2020-06-01", null)),
      suspected(one),
    ]).toEqual([null, null, null]);
  });
});

describe("D1", () => {
  test("names what is not on record", () => {
    expect(dangling({ links: [{ type: "SET_BY", target: "regulation:虚" }] })).toMatchObject({
      reason: "Leads to what is not on record at that instant: SET_BY to regulation:虚.",
      severity: "WARNING",
      certainty: "CERTAIN",
    });
    expect(dangling({ links: [] })).toBeNull();
  });

  test("tells a record that stands alone from one that is joined", () => {
    expect([short(orphan({ links: 0 })), orphan({ links: 1 })]).toEqual(["INFO CERTAIN", null]);
  });
});
