import type { Line, ReadableText, Span } from "../text/readableText.ts";
import { type FieldKind, fieldOf } from "./labels.ts";
import { columnField, type FieldTable, isTaskTable } from "./tableColumns.ts";

const SEPARATORS: readonly RegExp[] = [/\t/g, / *[|│┃] */g, / {2,}/g];
const RULE = /^[\s|+:\-—─━┌┬┐├┼┤└┴┘│]*$/;
const LONGEST_GAP = 2;

/** Tables that plain text keeps with tabs, bars or wide spaces between the cells, or with each cell in its own line. */
export function textTables(text: ReadableText, covered: readonly Span[]): FieldTable[] {
  const lines = text.lines.filter(
    ({ text, start }) => /\S/.test(text) && !covered.some((range) => range.start <= start && start < range.end),
  );
  const tables: FieldTable[] = [];
  for (let i = 0; i < lines.length; i++) {
    const table = separatedTable(lines, i) ?? lostGrid(lines, i);
    if (!table) continue;
    tables.push(table.table);
    i = table.next - 1;
  }
  return tables;
}

interface Read {
  table: FieldTable;
  next: number;
}

function separatedTable(lines: readonly Line[], index: number): Read | null {
  const header = lines[index];
  if (!header || !/\t|[|│┃]| {2}/.test(header.text) || header.text.length > 300) return null;
  for (const separator of SEPARATORS) {
    const labels = cellsOf(header, separator);
    const columns = labels.map((cell) =>
      columnField(header.text.slice(cell.start - header.start, cell.end - header.start)),
    );
    if (columns.filter((column) => column !== null).length < Math.max(2, labels.length - 2) || !isTaskTable(columns))
      continue;
    if (isForm(lines[index + 1], separator)) continue;
    const { rows, next } = rowsBelow(lines, index + 1, separator, columns);
    if (rows.length > 0)
      return {
        table: { columns, rows, range: { start: header.start, end: lines[next - 1]?.end ?? header.end } },
        next,
      };
  }
  return null;
}

/** 牵头单位 | 市水利局 | 责任单位 | 某县人民政府: where the next line begins with a label too, labels stand beside their values. */
function isForm(next: Line | undefined, separator: RegExp): boolean {
  const cell = next && cellsOf(next, separator)[0];
  const words = next && cell ? next.text.slice(cell.start - next.start, cell.end - next.start).trim() : "";
  return words !== "" && fieldOf(words) !== null;
}

/** A row has as many cells as the header; a line without a separator goes on with the last cell of the row above it. */
function rowsBelow(lines: readonly Line[], from: number, separator: RegExp, columns: readonly (FieldKind | null)[]) {
  const rows: (Span | null)[][] = [];
  let next = from;
  let gap = 0;
  for (let i = from; i < lines.length && gap <= LONGEST_GAP; i++) {
    const line = lines[i];
    if (!line) break;
    if (RULE.test(line.text)) continue;
    const cells = cellsOf(line, separator);
    if (cells.length < Math.max(2, Math.ceil(columns.length * 0.6))) {
      gap++;
      continue;
    }
    rows.push(columns.map((_, c) => cells[c] ?? null));
    next = i + 1;
    gap = 0;
  }
  return { rows, next };
}

function cellsOf(line: Line, separator: RegExp): Span[] {
  const words = line.text.replace(/^\s*[|│┃]|[|│┃]\s*$/g, (bar) => " ".repeat(bar.length));
  const from = words.length - words.trimStart().length;
  const to = words.trimEnd().length;
  const cells: Span[] = [];
  let start = separator.source === "\\t" ? 0 : from;
  for (const found of words.slice(0, separator.source === "\\t" ? words.length : to).matchAll(separator)) {
    if (found.index < start) continue;
    cells.push({ start: line.start + start, end: line.start + found.index });
    start = found.index + found[0].length;
  }
  cells.push({ start: line.start + start, end: line.start + Math.max(start, to) });
  return cells;
}

/** Header labels one a line, then the cells one a line; a row begins with its number or has as many lines as columns. */
function lostGrid(lines: readonly Line[], index: number): Read | null {
  if ([0, 1, 2].some((more) => (lines[index + more]?.text.trim().length ?? 0) > LONGEST_COLUMN)) return null;
  const { columns, next } = lostHeader(lines, index);
  if (columns.length < 3 || !isTaskTable(columns)) return null;
  const read =
    columns[0]?.holds === "NUMBER" ? numberedRows(lines, next, columns) : rowsOfEqualLength(lines, next, columns);
  const last = lines[read.next - 1];
  if (read.rows.length === 0 || !last) return null;
  return {
    table: { columns, rows: read.rows, range: { start: lines[index]?.start ?? 0, end: last.end } },
    next: read.next,
  };
}

const LONGEST_COLUMN = 12;

/** The labels of the columns, one of which may itself be broken over lines: 序 | 号. */
function lostHeader(lines: readonly Line[], index: number): { columns: FieldKind[]; next: number } {
  const columns: FieldKind[] = [];
  let i = index;
  while (columns.length < 14) {
    const [first = "", second = "", third = ""] = lines.slice(i, i + 3).map(({ text }) => text.trim());
    const parts = [[first, second, third], [first, second], [first]].find((words) => {
      const joined = words.join("");
      if (joined.length > LONGEST_COLUMN || /[:。,;]/.test(joined) || words.includes("")) return false;
      return words.length === 1
        ? columnField(joined) !== null
        : words.every((word) => word.length <= 4) && !words.every((word) => isLabel(word)) && isLabel(joined);
    });
    const column = parts ? columnField(parts.join("")) : null;
    if (!parts || column === null) break;
    columns.push(column);
    i += parts.length;
  }
  return { columns, next: i };
}

function isLabel(words: string): boolean {
  return fieldOf(words) !== null;
}

interface Rows {
  rows: (Span | null)[][];
  next: number;
}

const SECTION_NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、.]?|[(〔][一二三四五六七八九十]{1,3}[)〕].*|[一二三四五六七八九十]{1,3}、.*)$/;
const LINES_OF_SECTION = 3;

/** Rows that begin with 1, 2, 3…; a section's heading may stand between them. */
function numberedRows(lines: readonly Line[], from: number, columns: readonly (FieldKind | null)[]): Rows {
  const rows: (Span | null)[][] = [];
  let next = from;
  for (let number = 1; ; number++) {
    const i = startOfRow(lines, next, number);
    if (i === null) break;
    let end = i + 1;
    while (end < lines.length && end - i < columns.length * 6 && !isNumber(lines[end], number + 1)) end++;
    const isLast = !isNumber(lines[end], number + 1);
    const cells = isLast ? lastRow(lines.slice(i, end), columns) : withoutSection(lines.slice(i, end));
    rows.push(aligned(cells, columns).spans);
    next = i + cells.length;
  }
  return { rows, next };
}

function startOfRow(lines: readonly Line[], from: number, number: number): number | null {
  for (let i = from; i <= from + LINES_OF_SECTION; i++) if (isNumber(lines[i], number)) return i;
  return null;
}

/** 二 | 污染防治方面 before the number of the next row. */
function withoutSection(cells: readonly Line[]): readonly Line[] {
  const section = cells.findIndex(({ text }, i) => i > 2 && i >= cells.length - 2 && SECTION_NUMBER.test(text.trim()));
  return section < 0 ? cells : cells.slice(0, section);
}

/** Without numbers: as many lines a row as there are columns, as long as dates and units stand where they should. */
function rowsOfEqualLength(lines: readonly Line[], from: number, columns: readonly (FieldKind | null)[]): Rows {
  const rows: (Span | null)[][] = [];
  let next = from;
  for (; next + columns.length <= lines.length; next += columns.length) {
    const cells = lines.slice(next, next + columns.length);
    const fits = columns.every((column, c) => {
      const isTelling = column?.holds === "UNITS" || column?.holds === "DEADLINE";
      return !isTelling || suitability(cells[c]?.text.trim() ?? "", column) > 0;
    });
    if (!fits) break;
    rows.push(cells.map(({ start, end }) => ({ start, end })));
  }
  return { rows, next };
}

/** No number ends the last row: as many lines belong to it as fit the columns best. */
function lastRow(lines: readonly Line[], columns: readonly (FieldKind | null)[]): readonly Line[] {
  const lengths = Array.from({ length: 5 }, (_, more) => Math.min(lines.length, columns.length - 1 + more));
  const best = lengths.toSorted(
    (a, b) => aligned(lines.slice(0, b), columns).score - aligned(lines.slice(0, a), columns).score,
  )[0];
  return lines.slice(0, best ?? columns.length);
}

function isNumber(line: Line | undefined, number: number): boolean {
  return line !== undefined && line.text.trim().replace(/[.、]$/, "") === String(number);
}

const DATE_CELL = /^(?:.{0,6}\d{4} ?年|\d{4}[.-]|\d{1,2}月|年底|立行立改|长期|持续|立即|分阶段|常态)/;
const UNIT_CELL = /(?:局|厅|委|部|办|政府|公司|中心|单位|部门|处|室|镇|乡|街道|支队|会)(?:\([^()]*\))?$/;
const STATUS_CELL = /完成|推进|整改中|销号|验收|进行|达到|启动/;

/** Cells in the order of the columns; a column may take several lines, and none. The best fit of words and fields wins. */
function aligned(
  cells: readonly Line[],
  columns: readonly (FieldKind | null)[],
): { spans: (Span | null)[]; score: number } {
  const best = Array.from({ length: cells.length + 1 }, () =>
    columns.map(() => ({ score: Number.NEGATIVE_INFINITY, from: 0 })),
  );
  const scoreAt = (i: number, c: number) =>
    c < 0 ? (i === 0 ? 0 : Number.NEGATIVE_INFINITY) : (best[i]?.[c]?.score ?? Number.NEGATIVE_INFINITY);
  for (let c = 0; c < columns.length; c++)
    for (let i = 0; i <= cells.length; i++) {
      let gain = 0;
      for (let from = i; from >= 0; from--) {
        const cell = cells[from];
        if (from < i && cell) gain += suitability(cell.text.trim(), columns[c] ?? null);
        const score = scoreAt(from, c - 1) + (from === i ? -0.5 : gain);
        const place = best[i]?.[c];
        if (place && score > place.score) Object.assign(place, { score, from });
      }
    }
  const spans: (Span | null)[] = [];
  let end = cells.length;
  for (let c = columns.length - 1; c >= 0; c--) {
    const from = best[end]?.[c]?.from ?? end;
    const first = cells[from];
    const last = cells[end - 1];
    spans.unshift(from < end && first && last ? { start: first.start, end: last.end } : null);
    end = from;
  }
  return { spans, score: scoreAt(cells.length, columns.length - 1) };
}

function suitability(words: string, column: FieldKind | null): number {
  if (column?.holds === "NUMBER") return /^\d+[.、]?$/.test(words) ? 3 : -5;
  const isDate = DATE_CELL.test(words) && words.length < 40;
  if (column?.holds === "DEADLINE") return isDate ? 3 : -2;
  const isPersons =
    column?.holds === "UNITS" && (column.role === "RESPONSIBLE_PERSON" || column.role === "SPONSOR_LEADER");
  const isUnits = UNIT_CELL.test(words) && !/。/.test(words) && words.length < 80;
  if (isPersons) return /^[\u4e00-\u9fff·、 ]{2,20}$/.test(words) && !isUnits ? 2 : -2;
  if (column?.holds === "UNITS") return isUnits ? 2 : -2;
  if (column?.holds === "PROGRESS" || column?.holds === "CLOSURE") return STATUS_CELL.test(words) ? 1.5 : -0.2;
  return isDate || isUnits ? -1 : words.length > 12 ? 1 : 0.3;
}
