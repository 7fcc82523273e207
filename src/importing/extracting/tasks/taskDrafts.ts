import type { Assignment, Deadline, Role, Task, Warning } from "../extraction.ts";
import type { Span, View } from "../text/readableText.ts";
import { type Calendar, deadlineIn, type StatedDeadline } from "./deadlines.ts";
import { DUE_DAY } from "./dueDays.ts";
import { personsIn } from "./personLists.ts";
import { assignedIn } from "./roleWords.ts";
import { statusIn } from "./statusWords.ts";
import { unitsIn } from "./unitLists.ts";

/** A list that answers for a task, before its neighbours decide what 责任单位 means. */
export interface Answer {
  role: Role | "ANSWERABLE";
  label: Span | null;
  /** The list of units or people; or the units themselves, where they are known. */
  list: Span;
  units?: readonly Span[];
  /** The list names units and people (责任单位及责任人). */
  alsoPersons?: boolean;
  inherited?: boolean;
  /** The first unit of the list leads, as a rule of the text says. */
  firstLeads?: boolean;
}

/** What a layout found of one task; each layout fills one in. */
export interface TaskDraft {
  view: View;
  number: number | null;
  title: Span;
  answers: Answer[];
  deadlines: Span[];
  /** Reports of progress, close-out, acceptance. */
  progress: Span[];
  /** Whether a missing deadline or lead is worth a look, because its neighbours have one. */
  expects: { deadline: boolean; lead: boolean };
  doubledLabels: Span[];
}

/** The task that a draft describes, and what is odd about it. */
export function taskOf(draft: TaskDraft, calendar: Calendar): { task: Task; warnings: Warning[] } {
  const { view } = draft;
  const stated = draft.deadlines.flatMap((span) => deadlineIn(view, span, calendar) ?? []);
  const last = stated.at(-1);
  const others: Deadline[] = stated.flatMap((one) => (one === last ? one.others : [one.deadline, ...one.others]));
  const status = draft.progress.flatMap((span) => statusIn(view, span) ?? [])[0];
  const assignments = distinct(draft.answers.flatMap((answer) => assignmentsOf(draft, answer)));
  const task: Task = {
    number: draft.number,
    title: view.quote(draft.title.start, draft.title.end),
    assignments,
    deadline: last?.deadline ?? null,
    ...(others.length > 0 && { otherDeadlines: others }),
    status: status?.status ?? null,
    ...(status && { statusAt: view.quote(status.at.start, status.at.end) }),
  };
  return { task, warnings: warningsOf(draft, task, stated) };
}

/** 责任单位 leads, unless a 牵头单位 stands beside it. */
function assignmentsOf({ view, answers }: TaskDraft, answer: Answer): Assignment[] {
  const hasLead = answers.some(({ role }) => role === "LEAD");
  const role = answer.role === "ANSWERABLE" ? (hasLead ? "RESPONSIBLE" : "LEAD") : answer.role;
  const assign = (spans: readonly Span[], as: Role): Assignment[] =>
    spans.map((span) => ({
      role: as,
      office: view.quote(span.start, span.end),
      ...(answer.label &&
        answer.label.end > answer.label.start && { label: view.quote(answer.label.start, answer.label.end) }),
      ...(answer.inherited && { inherited: true }),
    }));
  if (answer.units) return assign(answer.units, role);
  if (role === "RESPONSIBLE_PERSON") return assign(personsIn(view, answer.list), role);
  if (role === "SPONSOR_LEADER") return assign(personsIn(view, answer.list, { keepPosts: true }), role);
  const told = ROLE_WORD_INSIDE.test(view.text.slice(answer.list.start, answer.list.end))
    ? assignedIn(view, answer.list)
    : null;
  // 验收单位:A会同B: whoever of them leads the check, both accept
  if (told && told.length > 0)
    return told.flatMap((one) => assign(one.units, OF_THE_CHECK.has(role) ? role : one.role));
  const units = unitsIn(view, answer.list)
    .map((unit) => withoutNote(view, unit))
    .filter(({ start, end }) => !isTime(view.text.slice(start, end)));
  const marked = units.map((unit) => markedRole(view, unit));
  if (marked.some((mark) => mark.role !== null)) {
    const others = marked.some((mark) => mark.role === "LEAD") && role === "LEAD" ? "RESPONSIBLE" : role;
    return marked.flatMap((mark) => assign([mark.unit], mark.role ?? others));
  }
  if (answer.firstLeads && !hasLead)
    return [...assign(units.slice(0, 1), "LEAD"), ...assign(units.slice(1), "RESPONSIBLE")];
  if (!answer.alsoPersons) return assign(units, role);
  const isPerson = ({ start, end }: Span) => PERSON.test(view.text.slice(start, end));
  return [
    ...assign(
      units.filter((unit) => !isPerson(unit)),
      role,
    ),
    ...assign(
      units.filter(isPerson).flatMap((person) => personsIn(view, person)),
      "RESPONSIBLE_PERSON",
    ),
  ];
}

/** (列首位的为牵头单位,下同) behind the last unit of a list is no part of its name. */
function withoutNote(view: View, { start, end }: Span): Span {
  const note = /\([^()]*(?:首位|下同|牵头单位|排名|排序)[^()]*\)$/.exec(view.text.slice(start, end));
  return { start, end: note ? start + note.index : end };
}

/** 督导单位:市水利局;10月底前: behind the units of a bracket stands until when. */
function isTime(words: string): boolean {
  return LASTING_WORD.test(words) || WHOLE_DAY.test(words);
}

const OF_THE_CHECK: ReadonlySet<Role> = new Set(["ACCEPT", "SUPERVISE"]);
/** A name, alone or behind a post: 张伟, 副局长张伟. */
const PERSON =
  /^(?:[\u4e00-\u9fff]{0,12}(?:书记|[省市县区州镇乡局厅部处科所院站]长|主任|主席|经理|员|师))?(?![\u4e00-\u9fff]{1,2}[局厅委部处科室办县市区镇乡]$)[\u4e00-\u9fff]{2,3}$/;
const ROLE_WORD_INSIDE = /牵头|负责|配合|参与|协助|会同/;
const WHOLE_DAY = new RegExp(`^(?:${DUE_DAY.source})(?:完成)?$`);
const LASTING_WORD = /^(?:长期坚持|持续推进|立行立改|常态化(?:推进|开展)?|立即整改)$/;
const MARK = /\((牵头|主办|主责|配合|协办|参与)(?:单位|部门)?\)$/;

/** 市水利局(牵头)、市财政局(配合): a role printed behind one unit of a list. */
function markedRole(view: View, unit: Span): { unit: Span; role: Role | null } {
  const found = MARK.exec(view.text.slice(unit.start, unit.end));
  if (!found) return { unit, role: null };
  return {
    unit: { start: unit.start, end: unit.start + found.index },
    role: /牵头|主/.test(found[1] ?? "") ? "LEAD" : "COOPERATE",
  };
}

function distinct(assignments: readonly Assignment[]): Assignment[] {
  const seen = new Set<string>();
  return assignments.filter(({ role, office }) => {
    const key = `${role} ${office.text}`;
    return !seen.has(key) && seen.add(key);
  });
}

function warningsOf(draft: TaskDraft, task: Task, stated: readonly StatedDeadline[]): Warning[] {
  const { view } = draft;
  const warnings: Warning[] = draft.doubledLabels.map((label) => ({
    code: "DOUBLED_LABEL",
    message: "the label is printed twice; it was read once",
    at: view.quote(label.start, label.end),
  }));
  if (draft.expects.deadline && task.deadline === null && draft.deadlines.length === 0)
    warnings.push({
      code: "MISSING_DEADLINE",
      message: "a deadline was expected, for other tasks of the document have one; none is stated",
      at: task.title,
    });
  if (draft.deadlines.length > 0 && stated.length === 0) {
    const at = draft.deadlines[0];
    warnings.push({
      code: "UNREAD_DEADLINE",
      message: "the words under the deadline's label were not understood",
      at: at ? view.quote(at.start, at.end) : null,
    });
  }
  if (draft.expects.lead && !task.assignments.some(({ role }) => role === "LEAD"))
    warnings.push({
      code: "MISSING_LEAD",
      message: "a lead was expected, for other tasks of the document have one; none is stated",
      at: task.title,
    });
  return warnings;
}
