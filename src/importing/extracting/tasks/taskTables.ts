import type { Cell, Table } from "../../reading/readDocument.ts";
import type { ExtractionContext } from "../context.ts";
import { numeralValue } from "../text/numbers.ts";
import type { Span, View } from "../text/readableText.ts";
import { labelledAnswers } from "./labelledCells.ts";
import type { FieldKind } from "./labels.ts";
import { columnField, type FieldTable, isTaskTable } from "./tableColumns.ts";
import type { Answer, TaskDraft } from "./taskDrafts.ts";
import { mainClause } from "./taskTitles.ts";
import { textTables } from "./textTables.ts";

const readTables = new WeakMap<ExtractionContext, FieldTable[]>();

/** The tables that say who answers or until when; read once a document, for tasks and problems both need them. */
function answeringTables(context: ExtractionContext): FieldTable[] {
  const known = readTables.get(context);
  if (known !== undefined) return known;
  const { document, text } = context;
  const fromFile = document.tables.flatMap((table) => fieldTable(text, table) ?? []);
  const inText = textTables(
    text,
    fromFile.map(({ range }) => range),
  );
  const tables = [...fromFile, ...inText].filter(({ columns }) => isTaskTable(columns));
  readTables.set(context, tables);
  return tables;
}

/** The cells of columns that tell problems, in offsets of the clean text. */
export function problemCells(context: ExtractionContext): Span[] {
  return answeringTables(context).flatMap(({ columns, rows }) =>
    rows.flatMap((row) => row.filter((cell, c): cell is Span => cell !== null && columns[c]?.holds === "ISSUE")),
  );
}

/** The tasks of all tables that say who answers or until when, and the ranges that these tables cover in the clean text. */
export function taskTables(context: ExtractionContext): { drafts: TaskDraft[]; covered: Span[] } {
  const tables = answeringTables(context);
  return {
    drafts: tables.flatMap((table) => draftsOf(context.text, table)),
    covered: tables.map(({ range }) => range),
  };
}

function fieldTable(text: View, table: Table): FieldTable | null {
  const width = Math.max(0, ...table.rows.flat().map((cell) => cell.column + cell.columnSpan));
  const headers: (string | null)[] = Array.from({ length: width }, () => null);
  for (const cell of table.rows.flat()) if (cell.header !== null) headers[cell.column] ??= cell.header;
  if (headers.every((header) => header === null)) return null;
  const clean = (range: Span): Span => ({ start: text.fromRaw(range.start), end: text.fromRaw(range.end) });
  return {
    columns: headers.map((header) => (header === null ? null : columnField(header))),
    rows: grid(table, width).map((row) => row.map((cell) => (cell ? clean(cell) : null))),
    range: clean(table),
  };
}

/** The cell over each place of the grid, rows that only hold headers or one cell across left out. */
function grid(table: Table, width: number): (Cell | null)[][] {
  const places: (Cell | null)[][] = table.rows.map(() => Array.from({ length: width }, () => null));
  for (const cell of table.rows.flat())
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const places_ = places[row];
        if (places_ && column < width) places_[column] = cell;
      }
  return places.filter((row) => {
    const own = new Set(row.filter((cell) => cell !== null));
    // 一 | 强化源头防控: a section's number and its heading across the other columns
    const isSection = own.size <= 2 && [...own].some((cell) => cell.columnSpan > width / 2);
    return own.size > 1 && !isSection && [...own].some((cell) => cell.header !== null && cell.rowSpan === 1);
  });
}

const TITLE_FIELDS: readonly FieldKind["holds"][] = ["ISSUE", "TASK", "MEASURES", "GOAL"];
const SAME = /^(?:同上|〃|"|同前)$/;

function draftsOf(view: View, { columns, rows }: FieldTable): TaskDraft[] {
  const seen = rows.map((row, i) => resolveSame(view, rows, row, i));
  return seen.flatMap((row, i): TaskDraft[] => {
    const cells = (holds: FieldKind["holds"]) =>
      columns.flatMap((column, c) => (column?.holds === holds && hasWords(view, row[c]) ? [row[c] as Span] : []));
    const answers = columns.flatMap((column, c): Answer[] => {
      const list = row[c];
      if ((column !== null && column?.holds !== "UNITS") || !list || !hasWords(view, list)) return [];
      const labelled = labelledAnswers(view, list);
      if (labelled.length > 0 || column === null) return labelled;
      return [{ role: column.role, label: null, list, ...(column.also && { alsoPersons: true }) }];
    });
    const deadlines = cells("DEADLINE");
    const titleCell = titleOf(view, columns, seen, i);
    if (titleCell === null || (answers.length === 0 && deadlines.length === 0) || isHeaderRow(view, row)) return [];
    const number = cells("NUMBER")[0];
    return [
      {
        view,
        number: number
          ? numeralValue(view.text.slice(number.start, number.end).replace(/[^\d〇零一二三四五六七八九十百]/g, ""))
          : numberBefore(view, titleCell),
        title: mainClause(view, withoutNumber(view, titleCell)),
        answers,
        deadlines,
        progress: [...cells("CLOSURE"), ...cells("PROGRESS")],
        expects: { deadline: columns.some((column) => column?.holds === "DEADLINE"), lead: true },
        doubledLabels: [],
      },
    ];
  });
}

/** The first title field whose cell is this row's own; one that spans several rows names all of them. */
function titleOf(
  view: View,
  columns: readonly (FieldKind | null)[],
  rows: readonly (Span | null)[][],
  index: number,
): Span | null {
  const candidates = [
    ...TITLE_FIELDS.map((holds) => columns.findIndex((column) => column?.holds === holds)),
    columns.indexOf(null),
  ]
    .filter((column) => column >= 0)
    .map((column) => ({
      cell: rows[index]?.[column] ?? null,
      shared: [rows[index - 1], rows[index + 1]].some((row) => row?.[column]?.start === rows[index]?.[column]?.start),
    }))
    .filter(({ cell }) => hasWords(view, cell));
  return (candidates.find(({ shared }) => !shared) ?? candidates[0])?.cell ?? null;
}

function resolveSame(
  view: View,
  rows: readonly (Span | null)[][],
  row: readonly (Span | null)[],
  index: number,
): (Span | null)[] {
  return row.map((cell, column) => {
    let above = index;
    let found = cell;
    while (found && above > 0 && SAME.test(view.text.slice(found.start, found.end).trim()))
      found = rows[--above]?.[column] ?? null;
    return found;
  });
}

function isHeaderRow(view: View, row: readonly (Span | null)[]): boolean {
  const cells = row.filter((cell): cell is Span => hasWords(view, cell));
  return cells.length > 1 && cells.every((cell) => columnField(view.text.slice(cell.start, cell.end)) !== null);
}

function hasWords(view: View, cell: Span | null | undefined): cell is Span {
  return cell !== null && cell !== undefined && /[\p{L}\p{N}]/u.test(view.text.slice(cell.start, cell.end));
}

const NUMBER_BEFORE = /^\s*(?:[(（]?(\d{1,3}|[一二三四五六七八九十]{1,3})[)、.])\s*(?!\d)/;

function numberBefore(view: View, cell: Span): number | null {
  return numeralValue(NUMBER_BEFORE.exec(view.text.slice(cell.start, cell.end))?.[1] ?? "");
}

function withoutNumber(view: View, cell: Span): Span {
  return {
    start: cell.start + (NUMBER_BEFORE.exec(view.text.slice(cell.start, cell.end))?.[0].length ?? 0),
    end: cell.end,
  };
}
