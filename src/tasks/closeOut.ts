import type {
  AcceptanceCriterion,
  CheckResult,
  CloseOutGapReason,
  EventKind,
  HoldingStatus,
} from "../generated/schema.ts";
import { type Happening, happenedBy } from "./lifecycle.ts";

/** An event of a task as far as a close-out rests on it. */
export interface CloseOutEvent extends Happening {
  readonly criterion: AcceptanceCriterion | null;
  readonly result: CheckResult | null;
  /** How many files are put in evidence. */
  readonly files: number;
  /** Of an acceptance: for each accepting office, whether its head that day is known; null where it has no known post. */
  readonly acceptors: readonly (HoldingStatus | null)[];
}

/** What is missing, or stands against a close-out. */
export interface CloseOutGap {
  readonly reason: CloseOutGapReason;
  readonly criterion: AcceptanceCriterion | null;
  readonly message: string;
}

/** A close-out as far as it is on record. */
export interface CloseOut<T extends CloseOutEvent> {
  readonly tests: readonly { readonly criterion: AcceptanceCriterion; readonly event: T | null }[];
  readonly requested: T | null;
  readonly checked: T | null;
  readonly accepted: T | null;
  readonly noticeOpened: T | null;
  readonly objections: readonly T[];
  readonly noticeClosed: T | null;
  readonly writtenOff: T | null;
  readonly filed: T | null;
  readonly published: T | null;
  readonly afterwards: readonly T[];
  readonly gaps: readonly CloseOutGap[];
}

/** The five tests of an acceptance, in the order of the rules that name them. */
export const CRITERIA: readonly AcceptanceCriterion[] = [
  "MEASURES_DONE",
  "VIOLATIONS_PUNISHED",
  "EFFECT_MEETS_STANDARD",
  "SAME_TYPE_FIXED",
  "LASTING_MECHANISM",
];

/** What undoes a close-out: what follows belongs to the next one. */
const UNDOES: ReadonlySet<EventKind> = new Set(["LOOK_BACK_FAILED", "REBOUNDED", "REOPENED", "FOUND_SHAM"]);

const MESSAGES: Readonly<Record<CloseOutGapReason, string>> = {
  TEST_MISSING: "No document speaks of this test.",
  TEST_FAILED: "The test was not passed.",
  TEST_WITHOUT_RESULT: "The test is told, and its result is not.",
  TEST_WITHOUT_EVIDENCE: "No file is put in evidence of this test.",
  NOT_ACCEPTED: "No document speaks of an acceptance.",
  ACCEPTOR_UNKNOWN: "No document names who accepted.",
  ACCEPTING_HOLDER_UNKNOWN: "No document names who headed the accepting office on the day of the acceptance.",
  NOTICE_NOT_OPENED: "No document speaks of a public notice.",
  NOTICE_NOT_CLOSED: "No document says that the public notice ended.",
  OBJECTION_UNANSWERED: "An objection was raised, and no document says what came of it.",
  NOT_WRITTEN_OFF: "No document says that the task was struck off the list.",
  NOT_FILED: "No document speaks of a filing with the level above.",
  NOT_PUBLISHED: "No document says that the result was made public.",
};

/** The last close-out that a day knows of, or the one under way: every part is the last of its kind. */
export function closeOutOn<T extends CloseOutEvent>(day: string, events: readonly T[]): CloseOut<T> {
  const happened = happenedBy(day, events);
  const closed = happened.findLastIndex(({ kind }) => kind === "WRITTEN_OFF");
  const before = happened.slice(0, closed === -1 ? undefined : closed);
  const start = before.findLastIndex(({ kind }) => UNDOES.has(kind)) + 1;
  const after = closed === -1 ? [] : happened.slice(closed + 1);
  const undone = after.findIndex(({ kind }) => UNDOES.has(kind));
  const round = [...happened.slice(start, closed + 1), ...after.slice(0, undone === -1 ? undefined : undone)];
  return partsOf(closed === -1 ? happened.slice(start) : round, after);
}

function partsOf<T extends CloseOutEvent>(round: readonly T[], after: readonly T[]): CloseOut<T> {
  const last = (kind: EventKind) => round.findLast((event) => event.kind === kind) ?? null;
  const parts = {
    tests: CRITERIA.map((criterion) => ({
      criterion,
      event: round.findLast((event) => event.kind === "TESTED" && event.criterion === criterion) ?? null,
    })),
    requested: last("ACCEPTANCE_REQUESTED"),
    checked: last("SITE_CHECKED"),
    accepted: last("ACCEPTED"),
    noticeOpened: last("PUBLIC_NOTICE_OPENED"),
    objections: round.filter(({ kind }) => kind === "OBJECTION_RAISED"),
    noticeClosed: last("NOTICE_CLOSED"),
    writtenOff: last("WRITTEN_OFF"),
    filed: last("FILED"),
    published: last("PUBLISHED"),
    afterwards: after.filter(({ kind }) => kind === "LOOK_BACK_PASSED" || UNDOES.has(kind)),
  };
  return { ...parts, gaps: gapsOf(parts, isUnanswered(round)) };
}

/** An objection leads back: to the responsible unit, or to another notice. */
function isUnanswered(round: readonly CloseOutEvent[]): boolean {
  const objected = round.findLastIndex(({ kind }) => kind === "OBJECTION_RAISED");
  const answers: ReadonlySet<EventKind> = new Set(["RETURNED", "PUBLIC_NOTICE_OPENED"]);
  return objected !== -1 && !round.slice(objected + 1).some(({ kind }) => answers.has(kind));
}

function gapsOf<T extends CloseOutEvent>(parts: Omit<CloseOut<T>, "gaps">, isObjected: boolean): CloseOutGap[] {
  const { accepted } = parts;
  const tests = parts.tests.flatMap(({ criterion, event }) =>
    gapsOfTest(event).map((reason) => ({ reason, criterion, message: MESSAGES[reason] })),
  );
  const missing: [CloseOutGapReason, boolean][] = [
    ["NOT_ACCEPTED", accepted === null],
    ["ACCEPTOR_UNKNOWN", accepted !== null && accepted.acceptors.length === 0],
    ["ACCEPTING_HOLDER_UNKNOWN", accepted?.acceptors.some((status) => status !== "HELD") ?? false],
    ["NOTICE_NOT_OPENED", parts.noticeOpened === null],
    ["OBJECTION_UNANSWERED", isObjected],
    ["NOTICE_NOT_CLOSED", parts.noticeClosed === null],
    ["NOT_WRITTEN_OFF", parts.writtenOff === null],
    ["NOT_FILED", parts.filed === null],
    ["NOT_PUBLISHED", parts.published === null],
  ];
  const whole = missing.filter(([, isMissing]) => isMissing).map(([reason]) => reason);
  return [...tests, ...whole.map((reason) => ({ reason, criterion: null, message: MESSAGES[reason] }))];
}

function gapsOfTest(event: CloseOutEvent | null): CloseOutGapReason[] {
  if (event === null) return ["TEST_MISSING"];
  const reasons: CloseOutGapReason[] = [];
  if (event.result === "FAILED") reasons.push("TEST_FAILED");
  else if (event.result !== "PASSED") reasons.push("TEST_WITHOUT_RESULT");
  if (event.files === 0) reasons.push("TEST_WITHOUT_EVIDENCE");
  return reasons;
}
