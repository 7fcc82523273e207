import { isHeaderRow } from "./headers.ts";
import type { RawCell, RawTable } from "./textWriter.ts";

const TABS = /\t/gu;
const BARS = /[|｜│┃]/gu;
const SPACES = /[ \u00A0\u3000]{2,}|\u3000/gu;
/** One of them, which most lines have not. */
const SEPARATOR = /[\t|｜│┃\u3000]|[ \u00A0]{2}/u;
const FEWEST_COLUMNS = 3;

interface Line {
  start: number;
  end: number;
}

/**
 * Tables of a plain text that keep their separators: tabs, bars, or runs of spaces. A table begins only at a line
 * of at least three fields that are column labels, and goes on while lines have about as many fields; a line that
 * only draws a rule is passed over. Spaces that fill an empty field cannot be told from those between two,
 * so that in a table of spaces a row with a gap ends the table.
 */
export function tablesInText(text: string): RawTable[] {
  const tables: RawTable[] = [];
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const separator = line && headerSeparator(text, line);
    if (!line || !separator) continue;
    const rows = [fields(text, line, separator, 0)];
    const columns = rows[0]?.length ?? 0;
    let last = at;
    for (let next = at + 1; next < lines.length; next += 1) {
      const candidate = lines[next];
      if (!candidate) break;
      if (isRule(text, candidate)) continue;
      const row = fields(text, candidate, separator, rows.length);
      if (row.length < 2 || row.length > columns || (separator === SPACES && row.length !== columns)) break;
      rows.push(row);
      last = next;
    }
    if (rows.length > 1) {
      tables.push({ start: line.start, end: lines[last]?.end ?? line.end, rows, headerRows: 1 });
      at = last;
    }
  }
  return tables;
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\r\n]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function headerSeparator(text: string, line: Line): RegExp | null {
  // Prose lines are long, and header lines of texts with kept separators are not.
  if (line.end - line.start > 400 || !SEPARATOR.test(text.slice(line.start, line.end))) return null;
  for (const separator of [TABS, BARS, SPACES]) {
    const cells = fields(text, line, separator, 0);
    if (cells.length >= FEWEST_COLUMNS && isHeaderRow(cells.map((cell) => text.slice(cell.start, cell.end)))) {
      return separator;
    }
  }
  return null;
}

function isRule(text: string, line: Line): boolean {
  return /^[\s|｜│┃+\-—─━┼┬┴├┤┌┐└┘=:]+$/u.test(text.slice(line.start, line.end));
}

function fields(text: string, line: Line, separator: RegExp, row: number): RawCell[] {
  const content = text.slice(line.start, line.end);
  const cells: RawCell[] = [];
  const add = (from: number, until: number) => {
    const raw = content.slice(from, until);
    const start = line.start + from + (raw.length - raw.trimStart().length);
    const end = Math.max(start, line.start + from + raw.trimEnd().length);
    cells.push({ start, end, row, column: cells.length, rowSpan: 1, columnSpan: 1 });
  };
  let from = 0;
  for (const match of content.matchAll(separator)) {
    // A bar or an indent at the edge of the line frames the row; it does not part two fields. A tab does.
    if (separator === TABS || from > 0 || content.slice(0, match.index).trim() !== "") add(from, match.index);
    from = match.index + match[0].length;
  }
  if (separator === TABS || content.slice(from).trim() !== "") add(from, content.length);
  return cells;
}
