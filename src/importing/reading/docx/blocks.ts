/** The body of a document, or of a cell, in order. */
export type Block = { kind: "paragraph"; text: string } | { kind: "table"; rows: Row[] };

export interface Row {
  isHeader: boolean;
  isDeleted: boolean;
  cells: GridCell[];
}

export interface GridCell {
  column: number;
  columnSpan: number;
  /** Whether the cell only continues the one above it. */
  isContinued: boolean;
  blocks: Block[];
}

/** The text of blocks as lines; a table inside becomes a line a row. */
export function linesOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === "paragraph"
        ? block.text
        : block.rows.map((row) => row.cells.map((cell) => linesOf(cell.blocks)).join(" ")).join("\n"),
    )
    .join("\n");
}
