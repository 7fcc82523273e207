import type { Draft, Quote } from "./draft.ts";
import { rangesOf } from "./draft.ts";
import { type GoldDeadline, type GoldDocument, type GoldTask, type GoldUnit, ROLES, type Role } from "./gold.ts";
import type { LineOf } from "./lines.ts";
import { areEqual, coversHalf, overlap, pair, sharedPart, unpaired } from "./ranges.ts";
import type { Kind, Sheet } from "./tally.ts";
import { plain, uniqueBy } from "./words.ts";

type Given = Draft["tasks"][number];
type Deadline = NonNullable<Given["deadline"]>;
type Offers = Record<Role, Quote[]>;

const KIND_OF: Record<Role, Kind> = {
  LEAD: "LEAD units",
  COOPERATE: "COOPERATE units",
  RESPONSIBLE: "RESPONSIBLE units",
  SUPERVISE: "other roles",
  ACCEPT: "other roles",
  IMPLEMENT: "other roles",
  RESPONSIBLE_PERSON: "other roles",
  SPONSOR_LEADER: "other roles",
};

/** Tasks match by title, or, failing that, by number; units, deadline and number count within a match. */
export function scoreTasks(sheet: Sheet, gold: GoldDocument, givens: Given[], lineOf: LineOf): void {
  const pairs = pair(gold.tasks, givens, likeness);
  const answered = new Map(gold.tasks.flatMap((task, i) => (pairs.has(i) ? [[task.id, task] as const] : [])));
  const parts = new Map<GoldTask, GoldTask[]>();
  gold.tasks.forEach((task, i) => {
    if (pairs.has(i)) return;
    const whole = answered.get(task.partOf ?? "");
    if (whole) parts.set(whole, [...(parts.get(whole) ?? []), task]);
    else if (!task.isOptional) missTask(sheet, task);
  });
  for (const [i, j] of pairs) {
    const task = gold.tasks[i];
    const given = givens[j];
    if (!task || !given || task.isOptional) continue;
    sheet.tallies.tasks.hit();
    scoreNumber(sheet, task, given, lineOf);
    scoreUnits(sheet, [task, ...(parts.get(task) ?? [])], given, nameOf(task), lineOf);
    scoreDeadline(sheet, task, given, lineOf);
    if (task.status) sheet.count("task status right", Number(given.status === task.status), 1);
  }
  for (const given of unpaired(givens, pairs)) falseTask(sheet, given, lineOf);
}

function likeness(gold: GoldTask, given: Given): number {
  const title = rangesOf(given.title)[0];
  if (title && coversHalf(gold.range, title)) return 2 + sharedPart(gold.range, title);
  return Number(gold.number !== null && given.number === gold.number);
}

function missTask(sheet: Sheet, task: GoldTask): void {
  const name = nameOf(task);
  sheet.tallies.tasks.miss(task.line, name);
  if (task.number !== null) sheet.tallies["task numbers"].miss(task.line, name);
  for (const role of ROLES) {
    for (const unit of task.units[role]) sheet.tallies[KIND_OF[role]].miss(unit.line, `${unit.label}  (${name})`);
  }
  if (task.deadline && task.deadline !== "any") {
    sheet.tallies.deadlines.miss(task.deadline.line, `${task.deadline.label}  (${name})`);
  }
}

function falseTask(sheet: Sheet, given: Given, lineOf: LineOf): void {
  const name = `${given.number ?? ""} ${given.title?.text}`;
  const line = lineOf(given.title);
  sheet.tallies.tasks.wrong(line, name);
  if (typeof given.number === "number") sheet.tallies["task numbers"].wrong(line, name);
  scoreUnits(sheet, [], given, `false task ${name}`, lineOf);
  if (given.deadline) {
    sheet.tallies.deadlines.wrong(lineOf(given.deadline.at), `${deadlineLabel(given.deadline)}  (false task ${name})`);
  }
}

function scoreNumber(sheet: Sheet, task: GoldTask, given: Given, lineOf: LineOf): void {
  const tally = sheet.tallies["task numbers"];
  const number = given.number ?? null;
  if (task.number !== null && number === task.number) {
    tally.hit();
    return;
  }
  if (task.number !== null) tally.miss(task.line, `${nameOf(task)}, got ${number}`);
  if (number !== null) tally.wrong(lineOf(given.title), `${number}  (${nameOf(task)})`);
}

/** `tasks` are the matched task and those parts of it that were not given as tasks of their own. */
function scoreUnits(sheet: Sheet, tasks: GoldTask[], given: Given, name: string, lineOf: LineOf): void {
  const offers = offersOf(given);
  const wanted = (role: Role) =>
    uniqueBy(
      tasks.flatMap((task) => task.units[role]),
      (unit) => plain(unit.label),
    );
  const left = Object.fromEntries(
    ROLES.map((role) => [role, matchUnits(sheet, role, wanted(role), offers[role])]),
  ) as Record<Role, Left>;
  // A 责任单位 beside a 牵头单位 may be given as cooperating.
  const asCooperating = matchUnits(sheet, "RESPONSIBLE", left.RESPONSIBLE.missing, left.COOPERATE.extra);
  left.RESPONSIBLE.missing = asCooperating.missing;
  left.COOPERATE.extra = asCooperating.extra;
  // 责任领导 and 牵头领导 name the leader who answers for the task as well as the one who sponsors it.
  const asSponsor = matchUnits(sheet, "RESPONSIBLE_PERSON", left.RESPONSIBLE_PERSON.missing, left.SPONSOR_LEADER.extra);
  const asPerson = matchUnits(sheet, "SPONSOR_LEADER", left.SPONSOR_LEADER.missing, left.RESPONSIBLE_PERSON.extra);
  left.RESPONSIBLE_PERSON = { missing: asSponsor.missing, extra: asPerson.extra };
  left.SPONSOR_LEADER = { missing: asPerson.missing, extra: asSponsor.extra };
  for (const role of ROLES) {
    const { missing, extra } = left[role];
    const tally = sheet.tallies[KIND_OF[role]];
    for (const unit of missing) {
      const elsewhere = ROLES.find((r) => r !== role && offers[r].some((quote) => unitLikeness(unit, quote) > 0));
      tally.miss(unit.line, `${role} ${unit.label}  (${name}${elsewhere ? `, given as ${elsewhere}` : ""})`);
    }
    const met = new Set(wanted(role).flatMap((unit) => (missing.includes(unit) ? [] : unit.names)));
    for (const quote of extra) {
      if (!met.has(plain(quote.text))) tally.wrong(lineOf(quote), `${role} ${quote.text}  (${name})`);
    }
  }
}

function offersOf(given: Given): Offers {
  const assignments = Array.isArray(given.assignments) ? given.assignments : [];
  const offices = (role: Role): Quote[] =>
    assignments.flatMap((assignment) => (assignment.role === role && assignment.office ? [assignment.office] : []));
  return Object.fromEntries(ROLES.map((role) => [role, offices(role)])) as Offers;
}

interface Left {
  missing: GoldUnit[];
  extra: Quote[];
}

/** Counts the hits; gives what is left on both sides. */
function matchUnits(sheet: Sheet, role: Role, units: GoldUnit[], quotes: Quote[]): Left {
  const tally = sheet.tallies[KIND_OF[role]];
  const pairs = pair(units, quotes, unitLikeness);
  let extra = unpaired(quotes, pairs);
  const missing = units.filter((unit, i) => {
    const pieces = pairs.has(i) ? [] : piecesOf(unit, extra);
    if (!pairs.has(i) && pieces.length === 0) return true;
    extra = extra.filter((quote) => !pieces.includes(quote));
    tally.hit();
    return false;
  });
  return { missing, extra };
}

function unitLikeness(unit: GoldUnit, quote: Quote): number {
  const range = rangesOf(quote)[0];
  if (range && areEqual(range, unit.range)) return 3;
  if (!unit.names.includes(plain(quote.text))) return 0;
  return range && overlap(range, unit.range) > 0 ? 2 : 1;
}

/** The quotes that together give a collective unit in another accepted splitting. */
function piecesOf(unit: GoldUnit, extra: Quote[]): Quote[] {
  for (const splitting of unit.splittings) {
    const near = extra.filter((quote) => {
      const range = rangesOf(quote)[0];
      return splitting.includes(plain(quote.text)) && (!range || overlap(range, unit.range) > 0);
    });
    if (new Set(near.map((quote) => plain(quote.text))).size === splitting.length) return near;
  }
  return [];
}

function scoreDeadline(sheet: Sheet, task: GoldTask, given: Given, lineOf: LineOf): void {
  const expected = task.deadline;
  if (expected === "any") return;
  const tally = sheet.tallies.deadlines;
  const got = given.deadline ?? null;
  if (expected && got && [expected, ...expected.others].some((one) => deadlineFits(one, got))) {
    tally.hit();
    return;
  }
  if (expected) {
    const instead = got ? `, got ${deadlineLabel(got)}` : "";
    tally.miss(expected.line, `${expected.label}  (${nameOf(task)}${instead})`);
  }
  if (got) tally.wrong(lineOf(got.at) ?? lineOf(given.title), `${deadlineLabel(got)}  (${nameOf(task)})`);
}

function deadlineFits(expected: GoldDeadline, got: Deadline): boolean {
  const needsDay = got.kind === "DATE" || (got.kind === "COMPOSITE" && expected.on !== null);
  return expected.kinds.includes(got.kind ?? "") && (!needsDay || got.on === expected.on);
}

function deadlineLabel(deadline: Deadline): string {
  return `${deadline.kind} ${deadline.on ?? ""} ${deadline.at?.text ?? ""}`;
}

function nameOf(task: GoldTask): string {
  return task.number === null ? `task ${task.label}` : `task ${task.number} ${task.label}`;
}
