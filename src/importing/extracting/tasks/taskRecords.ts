import type { ExtractionContext } from "../context.ts";
import { holdsAny, lowerBound } from "../text/offsets.ts";
import type { Line, Span } from "../text/readableText.ts";
import type { Part } from "../text/structure.ts";
import { bracketedAnswers } from "./bracketedAnswers.ts";
import { type Field, labelledFields } from "./labelledFields.ts";
import { fieldOf } from "./labels.ts";
import type { Unlabelled } from "./roleWords.ts";

/** What a text says of one task, in the order of the text: labelled fields and unlabelled answers. */
export interface TaskRecord {
  /** The numbered part that is the task, or null where the task has no number. */
  part: Part | null;
  /** The paragraph before the first field, where there is no part or the part holds several tasks. */
  paragraph: Span | null;
  fields: Field[];
  answers: Unlabelled[];
}

type Told = { at: number; field: Field; answer?: never } | { at: number; answer: Unlabelled; field?: never };

/** The records of tasks whose fields stand in lines, outside the ranges that tables cover. */
export function taskRecords({ text, structure }: ExtractionContext, covered: readonly Span[]): TaskRecord[] {
  const { joined } = text;
  const isCovered = coverTest(covered);
  const fields = labelledFields(joined, isCovered);
  const labelled = holdsAny(fields.map(({ label }) => label.start));
  const answers = joined.lines
    .filter((line) => !isCovered(line))
    .flatMap((line) => bracketedAnswers(joined, line))
    .filter(({ at }) => !labelled(at));
  const told: Told[] = [
    ...fields.map((field): Told => ({ at: field.label.start, field })),
    ...answers.map((answer): Told => ({ at: answer.at.start, answer })),
  ].sort((a, b) => a.at - b.at);
  const ownerOf = owners(told, structure.partAt, joined.text);
  const records: TaskRecord[] = [];
  const open = new Map<Part | null, TaskRecord>();
  const lineAt = lineFinder(joined.lines);
  let last: { end: number; part: Part | null } | null = null;
  for (const one of told) {
    const part = ownerOf(one);
    const record = open.get(part);
    const gap = proseBetween(joined.lines, lineAt, last && last.part === part ? last.end : null, one.at);
    if (record && !(gap && beginsAnew(record, one)) && !beginsBlock(record, one, joined.text)) add(record, one);
    else {
      const paragraph = gap ?? (part === null ? paragraphBefore(joined.lines, lineAt(one.at), one) : null);
      const fresh: TaskRecord = { part, paragraph, fields: [], answers: [] };
      add(fresh, one);
      open.set(part, fresh);
      records.push(fresh);
    }
    last = { end: one.field ? Math.max(one.field.value.end, one.field.label.end) : one.answer.at.end, part };
  }
  return records;
}

function add(record: TaskRecord, { field, answer }: Told): void {
  if (field) record.fields.push(field);
  else record.answers.push(answer);
}

/** The label with which the last block without a number began: 任务序号, …, 任务序号, …. */
function beginsBlock({ part, fields, answers }: TaskRecord, { field }: Told, text: string): boolean {
  const first = fields[0];
  if (part !== null || !field?.opensLine || !first?.opensLine || fields.length + answers.length < FIELDS_OF_BLOCK)
    return false;
  const words = ({ label }: Field) => text.slice(label.start, label.end).replace(/\d+$/, "");
  return words(field) === words(first) && first.kind.holds !== "UNITS";
}

const FIELDS_OF_BLOCK = 3;

/** A second lead, deadline or issue behind another paragraph of the same part speaks of another task. */
function beginsAnew(record: TaskRecord, { field, answer }: Told): boolean {
  if (answer) return record.answers.length > 0 || record.fields.some(({ kind }) => kind.holds === "UNITS");
  const { kind } = field;
  if (kind.holds === "PROGRESS" || kind.holds === "MEASURES" || kind.holds === "GOAL" || kind.holds === "CLOSURE")
    return false;
  return record.fields.some(
    (other) =>
      other.kind.holds === kind.holds &&
      (kind.holds !== "UNITS" || (other.kind.holds === "UNITS" && other.kind.role === kind.role)),
  );
}

/**
 * To which part a field belongs: the innermost one around it; the one above, where the field opens a part of its own
 * ((三)责任单位:…) or closes the last of several steps, none of which has fields (1.… 2.… 责任单位:…).
 */
function owners(
  told: readonly Told[],
  partAt: (offset: number) => Part | null,
  text: string,
): (one: Told) => Part | null {
  // where 责任单位 heads a part of its own, 反馈问题 does so too and names no task
  const forms = new Set(
    told.flatMap(({ at, field }) => {
      const part = field && isWhoField(field) ? partAt(at) : null;
      return part && field && opens(part, field) ? [part.parent] : [];
    }),
  );
  const direct = new Set<Part>();
  const nearest = new Map<Told, Part | null>();
  for (const one of told) {
    let part = partAt(one.at);
    while (part && one.field && belongsAbove(part, one.field)) part = part.parent;
    nearest.set(one, part);
    if (part && isWho(one)) direct.add(part);
  }
  const stands = inOpenedLines(told, text);
  // 5.反馈问题:… is an item of its own, the last of its list too
  const named = new Set(
    told.flatMap(({ at, field }) => {
      const part = field && namesTask(field) ? partAt(at) : null;
      return part && field && opens(part, field) && !forms.has(part.parent) ? [part] : [];
    }),
  );
  // 整改措施: above the first step tells that the steps are words of a field
  const openers = new Set(
    told.filter(({ field }) => field && field.kind.holds !== "UNITS").map((one) => nearest.get(one) ?? null),
  );
  const taskStyles = new Set([...direct].filter((part) => part.hasNext).map(({ style, level }) => `${style} ${level}`));
  return (one) => {
    let part = nearest.get(one) ?? null;
    while (part?.parent && isStep(part, one)) part = part.parent;
    return part;
  };

  function belongsAbove(part: Part, field: Field): boolean {
    const isForm = forms.has(part.parent);
    return opens(part, field) ? !namesTask(field) || isForm : isForm && headsField(part);
  }

  /** (三)责任单位, whose lines go on with 配合单位:…. */
  function headsField({ heading }: Part): boolean {
    return heading.end - heading.start <= LONGEST_LABEL && fieldOf(text.slice(heading.start, heading.end)) !== null;
  }

  function isStep(part: Part, one: Told): boolean {
    if (part.hasNext || named.has(part) || taskStyles.has(`${part.style} ${part.level}`)) return false;
    // (1)…(2)… inside a paragraph are steps; so are lines of their own, if who answers stands in a line below them
    if (!part.opensLine) return true;
    return stands.has(one) && (part.number > 1 || openers.has(part.parent));
  }
}

/** What opens its line, and what stands behind it there: 【牵头单位:…;责任单位:…】. */
function inOpenedLines(told: readonly Told[], text: string): ReadonlySet<Told> {
  const found = new Set<Told>();
  let opener: Told | null = null;
  for (const one of told) {
    const isBehind = opener !== null && !text.slice(opener.at, one.at).includes("\n");
    if ((one.field ?? one.answer).opensLine) opener = one;
    else if (!isBehind) continue;
    found.add(one);
  }
  return found;
}

function opens(part: Part, { label }: Field): boolean {
  return label.start <= part.heading.start + 1;
}

function namesTask({ kind }: Field): boolean {
  return kind.holds === "ISSUE" || kind.holds === "TASK";
}

function isWhoField({ kind }: Field): boolean {
  return kind.holds === "UNITS" || kind.holds === "DEADLINE";
}

function isWho({ field, answer }: Told): boolean {
  return answer !== undefined || isWhoField(field);
}

function coverTest(covered: readonly Span[]): (line: Line) => boolean {
  const sorted = covered.toSorted((a, b) => a.start - b.start);
  let i = 0;
  let last = -1;
  return (line) => {
    if (line.start < last) i = 0;
    last = line.start;
    while (sorted[i] && (sorted[i]?.end ?? 0) <= line.start) i++;
    const next = sorted[i];
    return next !== undefined && next.start < line.end;
  };
}

function lineFinder(lines: readonly Line[]): (offset: number) => number {
  const starts = lines.map(({ start }) => start);
  return (offset) => lowerBound(starts, offset + 1) - 1;
}

/** The first paragraph between two fields, or null where only the same line or other fields stand between. */
function proseBetween(
  lines: readonly Line[],
  lineAt: (offset: number) => number,
  from: number | null,
  to: number,
): Span | null {
  if (from === null) return null;
  const first = lineAt(Math.max(0, from - 1)) + 1;
  const line = lines[first];
  return line && line.start < to && line.text.length > 6 ? { start: line.start, end: line.end } : null;
}

/** The heading of the paragraphs above the first field: the nearest short line without a full stop, else the line above. */
function paragraphBefore(lines: readonly Line[], index: number, { field }: Told): Span | null {
  const own = lines[index];
  if (own && field && !field.opensLine) return { start: own.start, end: field.label.start };
  const above = lines.slice(Math.max(0, index - LINES_TO_HEADING), index).reverse();
  return above.find(({ text }) => text.length <= LONGEST_HEADING && !/[。:;!?]$/.test(text)) ?? above[0] ?? null;
}

const LONGEST_LABEL = 16;
const LINES_TO_HEADING = 3;
const LONGEST_HEADING = 36;
