/** A document as read: its bytes' hash, its decoded text, and the structure that plain text has lost. */
export interface ReadDocument {
  /** Base name of the file; "stdin" for standard input. */
  file: string;
  /** SHA-256 of the bytes as they came, lower-case hex. */
  sha256: string;
  format: Format;
  /** Decoded, byte-order mark removed, line ends as they are, private data masked by `*` of the same length. */
  text: string;
  /** In the order of the text. A table inside a cell is not listed; its text is part of the cell's. */
  tables: Table[];
  /** One range a page, for formats that have pages; null for those that have none. */
  pages: Range[] | null;
}

export type Format = "txt" | "html" | "docx" | "xlsx" | "pdf";

/** Half-open, in UTF-16 code units of the text. */
export interface Range {
  start: number;
  end: number;
}

/** Rows hold only the cells that begin in them: a cell merged downwards appears once, with its rowSpan. */
export interface Table extends Range {
  rows: Cell[][];
}

/** Row and column count from 0 in the table's grid, merged cells counted in full. */
export interface Cell extends Range {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** The label above the cell without white space, null where no header row was recognised and in the header itself. */
  header: string | null;
}
