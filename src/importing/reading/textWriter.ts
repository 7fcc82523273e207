import type { Range } from "./readDocument.ts";
import { Refusal } from "./refusal.ts";

/** A table before its header row is known. */
export interface RawTable extends Range {
  rows: RawCell[][];
  /** Rows that the format itself marks as header, from the top; null where it marks none. */
  headerRows: number | null;
}

export interface RawCell extends Range {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

export interface PlacedCell {
  text: string;
  rowSpan: number;
  columnSpan: number;
  /** Grid column where the format states it; otherwise the next one that no cell above covers. */
  column?: number;
}

// A cell that claims to span more is a mistake or an attack; HTML has the same bound.
const GREATEST_SPAN = 1000;

/**
 * Collects the text of a document line by line and remembers where its tables and pages lie.
 * Every line ends with "\n". A table's row is one line, its grid columns separated by one TAB, so that columns
 * stay aligned where cells are merged; white space that would break the row (tabs, line ends) becomes one space.
 */
export class TextWriter {
  readonly tables: RawTable[] = [];
  readonly pages: Range[] = [];
  #parts: string[] = [];
  #length = 0;
  #greatest: number;

  constructor(greatestLength: number) {
    this.#greatest = greatestLength;
  }

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#parts.join("");
  }

  line(text: string): void {
    this.#write(`${text}\n`);
  }

  /** Text that does not end a line: the caller knows that more of the same line follows. */
  write(text: string): void {
    this.#write(text);
  }

  table(rows: PlacedCell[][], headerRows: number | null = null): RawTable {
    const start = this.#length;
    const placed: RawCell[][] = [];
    const coveredUntil: number[] = [];
    rows.forEach((cells, row) => {
      const line: RawCell[] = [];
      let column = 0;
      let printed = 0;
      for (const cell of cells) {
        column = Math.max(column, cell.column ?? 0);
        while ((coveredUntil[column] ?? 0) > row) column += 1;
        const columnSpan = clamp(cell.columnSpan);
        const rowSpan = Math.min(clamp(cell.rowSpan), rows.length - row);
        this.#write("\t".repeat(Math.max(0, column - printed)));
        printed = column;
        const at = this.#length;
        this.#write(oneLine(cell.text));
        line.push({ start: at, end: this.#length, row, column, rowSpan, columnSpan });
        for (let covered = column; covered < column + columnSpan; covered += 1) coveredUntil[covered] = row + rowSpan;
        column += columnSpan;
      }
      this.#write("\n");
      placed.push(line);
    });
    const table = { start, end: Math.max(start, this.#length - 1), rows: placed, headerRows };
    this.tables.push(table);
    return table;
  }

  #write(text: string): void {
    this.#length += text.length;
    if (this.#length > this.#greatest) {
      throw new Refusal(`a text of at most ${this.#greatest} characters`, "a longer one");
    }
    this.#parts.push(text);
  }
}

function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u2028\u2029]+/gu, " ").trim();
}

function clamp(span: number): number {
  return Number.isFinite(span) ? Math.min(Math.max(1, Math.trunc(span)), GREATEST_SPAN) : 1;
}
