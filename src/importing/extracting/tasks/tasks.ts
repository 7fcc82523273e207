import type { ExtractionContext } from "../context.ts";
import type { Found, Task } from "../extraction.ts";
import type { Span } from "../text/readableText.ts";
import type { Part } from "../text/structure.ts";
import { answeredParts } from "./answeredParts.ts";
import { answersInProse } from "./bracketedAnswers.ts";
import { checksInProse } from "./checks.ts";
import { type CountedRule, countedRules } from "./countedRules.ts";
import type { Calendar } from "./deadlines.ts";
import { DUE_DAY } from "./dueDays.ts";
import type { Field } from "./labelledFields.ts";
import { directivesBeside, proseTasks } from "./prose/proseTasks.ts";
import type { Unlabelled } from "./roleWords.ts";
import { withStandingRules } from "./standingRules.ts";
import { type Answer, type TaskDraft, taskOf } from "./taskDrafts.ts";
import { numberOf, withoutItsNumber } from "./taskNumbers.ts";
import { type TaskRecord, taskRecords } from "./taskRecords.ts";
import { taskTables } from "./taskTables.ts";
import { mainClause } from "./taskTitles.ts";

/** Measures, rows of task tables, items of rectification lists and directives, with who answers for them and until when. */
export function tasks(context: ExtractionContext): Found<Task> {
  const { text, head } = context;
  const calendar: Calendar = { year: head.year, issuedOn: head.issuedOn };
  const tables = taskTables(context);
  const covered = tables.covered.map(({ start, end }) => ({
    start: text.joined.fromRaw(text.rawOffset(start)),
    end: text.joined.fromRaw(text.rawOffset(Math.max(start, end - 1))) + 1,
  }));
  const measures = measuresOf(context, covered);
  const stated = withStandingRules(context, [...tables.drafts, ...measures]);
  const isAnswered = stated.some(
    ({ answers, deadlines, progress }) => answers.length + deadlines.length + progress.length > 0,
  );
  const all = [...stated, ...(isAnswered ? directivesBeside(context, stated) : proseTasks(context))];
  const results = all.map((draft) => taskOf(draft, calendar));
  return { facts: results.map(({ task }) => task), warnings: results.flatMap(({ warnings }) => warnings) };
}

/** Numbered and labelled measures, in the order of the text, with those that lack what their neighbours have. */
function measuresOf(context: ExtractionContext, covered: readonly Span[]): TaskDraft[] {
  const told = taskRecords(context, covered).filter(isTask);
  const found = told.length > 0 || covered.length > 0 ? told : answeredParts(context);
  const isSeries = found.filter(isLone).length > 1;
  const records = found.filter((record) => isSeries || !isLone(record));
  const own = new Set(records.map(({ part }) => part));
  const rules = countedRules(context);
  const counted = [...new Set(rules.flatMap(({ parts }) => parts))].filter((part) => !own.has(part));
  const isCovered = ({ start }: Part) => covered.some((range) => range.start <= start && start < range.end);
  const { text } = context.text.joined;
  const neighbours = neighboursOf(context.structure.parts, new Set([...own, ...counted])).filter(
    (part) => !isCovered(part) && !CLOSING_SECTION.test(text.slice(part.heading.start, part.heading.end).trim()),
  );
  const hasDeadlines =
    records.filter(({ fields }) => fields.some(({ kind }) => kind.holds === "DEADLINE")).length * 2 > records.length;
  const expects = { deadline: hasDeadlines, lead: true };
  const bare = [...counted, ...neighbours].map(
    (part): TaskRecord => ({ part, paragraph: null, fields: [], answers: [] }),
  );
  const ruleOf = new Map(rules.toReversed().flatMap((rule) => rule.parts.map((part) => [part, rule] as const)));
  return [...records, ...bare]
    .map((record) => withCountedRules(draftOf(context, record, expects), record, ruleOf))
    .toSorted((a, b) => a.title.start - b.title.start);
}

function withCountedRules(draft: TaskDraft, { part }: TaskRecord, rules: ReadonlyMap<Part, CountedRule>): TaskDraft {
  const rule = part && rules.get(part);
  if (!rule) return draft;
  const added = rule.answers.filter(({ role }) => !draft.answers.some((answer) => answer.role === role));
  const deadlines = draft.deadlines.length > 0 || !rule.deadline ? draft.deadlines : [rule.deadline];
  return { ...draft, answers: [...draft.answers, ...added], deadlines };
}

/** 主办单位:… in a notice of a meeting: one label without number, problem or deadline makes no task. */
function isLone({ part, fields, answers }: TaskRecord): boolean {
  return (
    part === null &&
    answers.length === 0 &&
    fields.every(({ kind }) => kind.holds === "UNITS" || kind.holds === "OTHER")
  );
}

/** A record is a task if it says who answers or until when, or tells of a problem and its progress. */
function isTask({ part, fields, answers }: TaskRecord): boolean {
  const holds = new Set(fields.filter(({ value }) => value.end > value.start).map(({ kind }) => kind.holds));
  // (三)某某河 河长:… 协助单位:…: who helps a person, and nothing to be done
  const isHelp = fields.every(({ kind }) => kind.holds === "UNITS" && kind.role === "COOPERATE");
  if (answers.length > 0 || (holds.has("UNITS") && !(isHelp && fields.length > 0))) return true;
  const isReported =
    ["ISSUE", "TASK", "GOAL", "MEASURES", "PROGRESS"].filter((one) => holds.has(one as never)).length > 1 &&
    holds.has("PROGRESS");
  // a petition's form opens with its number and place, a notice of one task closes with whom to call
  if (isReported && fields[0]?.kind.holds !== "OTHER") return true;
  if (fields.some(({ kind }) => kind.holds === "OTHER") && !holds.has("DEADLINE")) return false;
  return holds.has("DEADLINE") && (part !== null || holds.size > 1);
}

/** What a plan says of itself behind its measures. */
const CLOSING_SECTION =
  /^(?:加强|强化|健全|完善)?(?:组织|工作|保障|有关|相关|整改|监督|实施|督导|督察|考核|信息|责任)*(?:领导|保障|要求|实施|措施|机制|安排|考核|问责|报送|公开|追究)(?:和(?:组织|工作|监督)?(?:保障|要求|实施|考核))?$/;

/** Parts between tasks of the same style and the same or a running number, which have no fields of their own. */
function neighboursOf(parts: readonly Part[], own: ReadonlySet<Part | null>): Part[] {
  const ofStyle = groupedBy(
    parts.filter(({ opensLine }) => opensLine),
    ({ style, level }) => `${style} ${level}`,
  );
  const holders = new Set<Part>();
  for (const task of own)
    for (let outer = task?.parent; outer && !holders.has(outer); outer = outer.parent) holders.add(outer);
  return [...ofStyle.values()].flatMap((alike) => {
    const tasks = alike.filter((part) => own.has(part));
    const families = new Map(
      [...groupedBy(alike, ({ parent }) => parent)].map(([parent, family]) => [
        parent,
        { size: family.length, tasks: family.filter((one) => own.has(one)).length },
      ]),
    );
    const accepted = new Set<Part>();
    return alike.filter((part, i) => {
      if (own.has(part) || holders.has(part) || alike.length > tasks.length * 2) return false;
      const family = families.get(part.parent) ?? { size: 0, tasks: 0 };
      const before = alike[i - 1];
      const runs =
        before !== undefined && (own.has(before) || accepted.has(before)) && before.number === part.number - 1;
      const isTask = family.tasks * 2 >= family.size || runs;
      if (isTask) accepted.add(part);
      return isTask;
    });
  });
}

function groupedBy<Key>(parts: readonly Part[], keyOf: (part: Part) => Key): Map<Key, Part[]> {
  const groups = new Map<Key, Part[]>();
  for (const part of parts) {
    const group = groups.get(keyOf(part));
    if (group) group.push(part);
    else groups.set(keyOf(part), [part]);
  }
  return groups;
}

function draftOf(context: ExtractionContext, record: TaskRecord, expects: TaskDraft["expects"]): TaskDraft {
  const { joined } = context.text;
  const { part, fields } = record;
  const labelled = fields.flatMap((field): Answer[] =>
    field.kind.holds === "UNITS" && field.value.end > field.value.start
      ? [
          {
            role: field.kind.role,
            label: field.label,
            list: field.value,
            ...(field.kind.also && { alsoPersons: true }),
          },
        ]
      : [],
  );
  const bracketed = record.answers.flatMap(({ assigned }) =>
    assigned.map(({ role, units, word }): Answer => ({ role, label: word, list: word, units })),
  );
  const answers = [...labelled, ...bracketed];
  const hasLead = answers.some(({ role }) => role === "LEAD" || role === "ANSWERABLE");
  const progress = fields
    .filter(({ kind }) => kind.holds === "CLOSURE" || kind.holds === "PROGRESS")
    .toSorted((a, b) => Number(b.kind.holds === "CLOSURE") - Number(a.kind.holds === "CLOSURE"))
    .map((field) => withLinesBelow(context, field, part));
  const prose =
    hasLead || !part ? [] : sentencesOf(joined.text, part, fields).flatMap((range) => answersInProse(joined, range));
  const isAccepted = [...answers, ...prose.flatMap(({ assigned }) => assigned)].some(({ role }) => role === "ACCEPT");
  const checks = isAccepted ? [] : progress.flatMap((span) => checksInProse(joined, span));
  return {
    view: joined,
    number: numberOf(context, record),
    title: titleOf(context, record),
    answers: [
      ...answers,
      ...[...prose, ...checks].flatMap(({ assigned }) =>
        assigned.map(({ role, units, word }): Answer => ({ role, label: word, list: word, units })),
      ),
    ],
    deadlines: deadlinesOf(context, record, expects, prose),
    progress,
    expects,
    doubledLabels: fields
      .filter(({ isDoubled }) => isDoubled)
      .map(({ label, value }) => ({ start: label.start, end: value.start })),
  };
}

function textOf(part: Part, fields: readonly Field[]): Span {
  return { start: part.heading.start, end: fields.find(({ opensLine }) => opensLine)?.label.start ?? part.end };
}

/** What a part says outside its labelled fields, and in those that are told in sentences. */
function sentencesOf(text: string, part: Part, fields: readonly Field[]): Span[] {
  const told = fields.filter(
    ({ kind, value }) =>
      (kind.holds === "MEASURES" || kind.holds === "PROGRESS") && LEADS.test(text.slice(value.start, value.end)),
  );
  return [textOf(part, fields), ...told.map(({ value }) => value)];
}

const LEADS = /牵头|负责|会同|主办|承办/;

function deadlinesOf(
  { text }: ExtractionContext,
  { part, fields, answers }: TaskRecord,
  expects: TaskDraft["expects"],
  prose: readonly Unlabelled[],
): Span[] {
  const { joined } = text;
  const labelled = fields
    .filter(({ kind, value }) => kind.holds === "DEADLINE" && value.end > value.start)
    .map(({ value }) => value);
  if (labelled.length > 0) return labelled;
  const enclosed = fields.filter(({ enclosing }) => enclosing !== null).map(({ value }) => value);
  const reports = fields.filter(({ kind }) => kind.holds === "PROGRESS").map(({ value }) => value);
  const told = prose.filter(({ at }) => !reports.some(({ start, end }) => start <= at.start && at.start < end));
  const beside = [...[...answers, ...told].map(({ at }) => at), ...enclosed].filter(({ start, end }) =>
    DATED.test(joined.text.slice(start, end)),
  );
  if (beside.length > 0 || expects.deadline || !part) return beside;
  const due = matchesIn(joined.text, textOf(part, fields), DUE_IN_PROSE);
  return due.length > 0 ? due : reports.flatMap((report) => matchesIn(joined.text, report, PLANNED));
}

function matchesIn(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  return [...text.slice(start, Math.min(end, start + 2000)).matchAll(pattern)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

const DAY_BEFORE = `(?:${DUE_DAY.source.replace(/\?<[a-zA-Z]+>/g, "?:")})(?<=前)`;
/** 年底前建成投运: a day before which something is to be done. 到2025年 is a horizon and no deadline. */
const DUE_IN_PROSE = new RegExp(`(?<![到至截自])${DAY_BEFORE}(?=[,、]?[\\u4e00-\\u9fff])`, "g");
/** 剩余2处计划9月底前完成: in a report other days tell what was done. */
const PLANNED = new RegExp(`(?<=(?:计划|预计|力争|确保|拟)[于在]?)${DAY_BEFORE}`, "g");

const DATED = new RegExp(`${DUE_DAY.source}|长期坚持|持续推进|立行立改|常态化`);

/** Headings that state the problem or the work themselves; others only number it or name its place. */
const TELLS_ISSUE = /问题|任务|不|未|缺|滞后|违[法规]|超标|关于|加强|推进|强化|开展|治理|整治|整改$|完善|提升|建设/;

/** The heading of the part, else the problem or task as labelled, else the paragraph before the fields. */
function titleOf({ text }: ExtractionContext, { part, paragraph, fields }: TaskRecord): Span {
  const { joined } = text;
  const named = fields.find(
    ({ kind, value }) => (kind.holds === "ISSUE" || kind.holds === "TASK") && value.end > value.start,
  );
  const opens = part && fields.find(({ label }) => label.start <= part.heading.start + 1);
  const candidates = [
    paragraph && part ? paragraph : null,
    named && (opens || !part || !TELLS_ISSUE.test(joined.text.slice(part.heading.start, part.heading.end)))
      ? named.value
      : null,
    part
      ? {
          start: part.heading.start,
          end:
            joined.text.indexOf("\n", part.heading.start) < 0
              ? part.end
              : joined.text.indexOf("\n", part.heading.start),
        }
      : null,
    named?.value ?? null,
    paragraph,
    fields.find(({ kind, value }) => (kind.holds === "MEASURES" || kind.holds === "GOAL") && value.end > value.start)
      ?.value ?? null,
  ];
  for (const candidate of candidates) {
    const title = candidate && mainClause(joined, withoutItsNumber(joined.text, candidate));
    if (title && title.end - title.start > 1) return title;
  }
  // a part without a heading is named by its marker
  return fields[0]?.label ?? { start: part?.start ?? 0, end: (part?.start ?? 0) + (part?.marker.length ?? 1) };
}

/** A report of progress goes on over the lines below it, to the next field or the end of the part. */
function withLinesBelow({ text }: ExtractionContext, { value }: Field, part: Part | null): Span {
  const limit = Math.min(part?.end ?? value.end, value.start + 3000);
  const next = /\n[^\n:]{2,16}:/.exec(text.joined.text.slice(value.end, limit));
  return { start: value.start, end: Math.max(value.end, next ? value.end + next.index : limit) };
}
