import {
  BEFORE_PROBLEM,
  OTHER_LABEL,
  PROBLEM,
  PROBLEM_COLUMN,
  PROBLEM_LABEL,
  PROGRESS_COLUMN,
  PROGRESS_LABEL,
  SOFT_PROBLEM,
} from "../../gazetteers/problemWords.ts";
import { TELLS_FINDINGS } from "../../gazetteers/sectionWords.ts";
import type { Table } from "../../reading/readDocument.ts";
import { fieldOf } from "../tasks/labels.ts";
import { clausesIn, type JoinedText, type Line, type Span, sentencesIn } from "../text/readableText.ts";
import { problemsInFindings } from "./problemSections.ts";
import type { Problem } from "./problemsInProse.ts";

/** Problems that a field of an item or a column of a table holds. */
export interface LabelledProblems {
  problems: Problem[];
  /** Fields that tell goals, measures and units: no problem is looked for in them. */
  otherFields: Span[];
}

const LONGEST_PROGRESS = 300;
const SHORTEST_CELL = 4;

/** Reads `存在问题:…`, `(一)反馈问题` with the problem on the next line, and rows under a column 反馈问题. */
export function problemsUnderLabels(joined: JoinedText, tables: readonly Table[]): LabelledProblems {
  const { lines, text } = joined;
  const problems: Problem[] = tables.flatMap((table) => problemsInTable(joined, table));
  const otherFields: Span[] = tables.map((table) => inJoined(joined, table));
  let tableEnd = 0;
  let nextTable = 0;
  let open: Problem[] = [];
  let columns: Columns | null = null;
  for (const [i, line] of lines.entries()) {
    while ((otherFields[nextTable]?.start ?? Number.POSITIVE_INFINITY) <= line.start && nextTable < tables.length)
      tableEnd = otherFields[nextTable++]?.end ?? tableEnd;
    if (line.start < tableEnd) continue;
    columns = columnsOf(line) ?? (line.text.includes("\t") ? columns : null);
    const label = PROBLEM_LABEL.exec(line.text)?.[0];
    if (columns !== null && line.text.includes("\t")) {
      const problem = problemInRow(line, columns);
      if (problem !== null) problems.push(problem);
      otherFields.push(line);
    } else if (label !== undefined) {
      const isAlone = label.length === line.text.length;
      const field = isAlone ? fieldBelow(lines, i) : { ...line, start: line.start + label.length };
      if (field === null) continue;
      open = problemsOfField(text, field);
      problems.push(...open);
    } else if (PROGRESS_LABEL.test(line.text)) {
      const progress = text.slice(line.start, (lines[i + 1] ?? line).end).slice(0, LONGEST_PROGRESS);
      for (const problem of open) problem.progress = `${problem.progress ?? ""}${progress}`;
      otherFields.push(line);
    } else if (OTHER_LABEL.test(line.text)) otherFields.push(line);
  }
  return { problems, otherFields };
}

/** (一)…: below 二、主要问题 the items are told, each on its own. */
const ITEM = /^(?:[(][一二三四五六七八九十\d]{1,3}[)]|[一二三四五六七八九十]是)/;
const REACH = 8;

/** The line below (一)反馈问题, where the lines behind it are headed by labels too. Else 主要问题 heads a section. */
function fieldBelow(lines: readonly Line[], i: number): Line | null {
  const below = lines[i + 1];
  if (below === undefined || PROBLEM_LABEL.test(below.text) || isOtherLabel(below) || ITEM.test(below.text))
    return null;
  return lines.slice(i + 2, i + REACH).some(isOtherLabel) ? below : null;
}

function isOtherLabel({ text }: Line): boolean {
  return PROGRESS_LABEL.test(text) || OTHER_LABEL.test(text) || fieldOf(text.replace(MARKER, "")) !== null;
}

const MARKER = /^[(]?[一二三四五六七八九十\d]{1,3}[)、.]\s?/;

function inJoined(joined: JoinedText, { start, end }: Span): Span {
  return { start: joined.fromRaw(start), end: joined.fromRaw(end) };
}

function problemsInTable(joined: JoinedText, { rows }: Table): Problem[] {
  return rows.flatMap((row) => {
    const ofForm = problemOfForm(joined, row);
    if (ofForm !== null) return [ofForm];
    const progress = row.findLast(({ header }) => header !== null && PROGRESS_COLUMN.test(header));
    const findings = row
      .filter(({ header }) => header !== null && TELLS_FINDINGS.test(header))
      .flatMap((cell) => problemsInFindings(joined.text, { heading: null, ...inJoined(joined, cell) }, new Set()));
    const told = row
      .filter(({ header }) => header !== null && PROBLEM_COLUMN.test(header))
      .map((cell) => {
        const { start, end } = inJoined(joined, cell);
        const reported = progress === undefined ? null : inJoined(joined, progress);
        return {
          ...trimmed(joined.text, start, end),
          progress: reported && joined.text.slice(reported.start, reported.end),
        };
      })
      .filter(({ start, end }) => end - start >= SHORTEST_CELL);
    return [...told, ...findings.map((span) => ({ ...span, progress: null }))];
  });
}

/** 反馈问题 | …: a row of a form, whose first cell is the label of the second. */
function problemOfForm(joined: JoinedText, [label, value, ...rest]: Table["rows"][number]): Problem | null {
  if (label === undefined || value === undefined || rest.length > 0) return null;
  const words = ({ start, end }: Span) => joined.text.slice(start, end).replace(/\s/g, "");
  const [name, told] = [inJoined(joined, label), inJoined(joined, value)];
  if (!PROBLEM_COLUMN.test(words(name)) || fieldOf(words(told)) !== null) return null;
  const problem = trimmed(joined.text, told.start, told.end);
  return problem.end - problem.start < SHORTEST_CELL ? null : { ...problem, progress: null };
}

interface Columns {
  problem: number;
  progress: number | null;
}

function columnsOf({ text }: Line): Columns | null {
  const cells = text.split("\t").map((cell) => cell.replace(/\s/g, ""));
  const problem = cells.length < 2 ? -1 : cells.findIndex((cell) => PROBLEM_COLUMN.test(cell));
  if (problem < 0) return null;
  const progress = cells.findLastIndex((cell) => PROGRESS_COLUMN.test(cell));
  return { problem, progress: progress < 0 ? null : progress };
}

function problemInRow(line: Line, { problem, progress }: Columns): Problem | null {
  const cells = line.text.split("\t");
  const cell = cells[problem]?.trim() ?? "";
  if (cell.length < SHORTEST_CELL || PROBLEM_COLUMN.test(cell)) return null;
  const start = line.start + line.text.indexOf(cell, cells.slice(0, problem).join("\t").length);
  return { start, end: start + cell.length, progress: progress === null ? null : (cells[progress] ?? null) };
}

/** The field up to its first full stop: semicolons part one problem from the next. */
function problemsOfField(text: string, field: Span): Problem[] {
  const sentences = sentencesIn(text, field);
  const last = sentences.findIndex(({ start, end }) => !text.slice(start, end).trimEnd().endsWith(";"));
  return sentences
    .slice(0, last < 0 ? sentences.length : last + 1)
    .flatMap(({ start, end }) => problemsOfSentence(text, trimmed(text, start, end)));
}

/** The sentence; its clauses, where each of them tells a problem of its own. */
function problemsOfSentence(text: string, sentence: Span): Problem[] {
  if (sentence.end - sentence.start < SHORTEST_CELL) return [];
  const front = BEFORE_PROBLEM.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const first = { start: sentence.start + front, end: sentence.end };
  const clauses = clausesIn(text, first)
    .map(({ start, end }) => trimmed(text, start, end))
    .filter(
      ({ start, end }) =>
        end - start >= SHORTEST_CELL && !/^(?:督察|检查)(?:组)?(?:发现|指出)$/.test(text.slice(start, end)),
    );
  const isEach =
    clauses.length > 1 &&
    clauses.every(({ start, end }) => {
      const words = text.slice(start, end);
      return end - start >= SHORTEST_CLAUSE && (PROBLEM.test(words) || SOFT_PROBLEM.test(words));
    });
  return (isEach ? clauses : [first]).map((span) => ({ ...span, progress: null }));
}

const SHORTEST_CLAUSE = 8;

function trimmed(text: string, start: number, end: number): Span {
  const passage = text.slice(start, end);
  const front = passage.length - passage.trimStart().length;
  const body = passage.trim().replace(/[。;,]+$/, "");
  return { start: start + front, end: start + front + body.length };
}
