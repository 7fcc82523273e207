import type { TextWriter } from "../textWriter.ts";
import { between, type Line } from "./lines.ts";
import { continues, isNear, type Margins, marginsOf } from "./paragraphs.ts";
import type { PdfPage } from "./pdf.ts";
import type { PageTable } from "./ruledTables.ts";

type Block = { top: number; line: Line } | { top: number; table: PageTable };

/** Writes the pages in order: lines as paragraphs, a table that goes on overleaf as one. */
export function writePages(pages: readonly PdfPage[], writer: TextWriter): void {
  const book = new Book(writer);
  pages.forEach((page, index) => {
    book.beginPage(index, marginsOf(page.lines));
    blocksOf(page).forEach((block, position) => {
      if ("table" in block) book.table(block.table, position === 0);
      else book.line(block.line);
    });
    for (const text of page.turned) book.alone(text);
  });
  book.end(pages.length);
}

class Book {
  readonly #writer: TextWriter;
  readonly #starts: (number | undefined)[] = [];
  #page = 0;
  #margins: Margins | null = null;
  #paragraph: { last: Line; margins: Margins | null; page: number } | null = null;
  /** Not yet written: it may go on overleaf. Its pages begin in the rows given. */
  #table: { whole: PageTable; pages: { page: number; row: number }[] } | null = null;

  constructor(writer: TextWriter) {
    this.#writer = writer;
  }

  beginPage(page: number, margins: Margins | null): void {
    this.#page = page;
    this.#margins = margins ?? this.#margins;
  }

  line(line: Line): void {
    this.#endTable();
    const { paragraph, margins } = { paragraph: this.#paragraph, margins: this.#margins };
    const goesOn =
      paragraph?.margins &&
      margins &&
      (paragraph.page !== this.#page || isNear(paragraph.last, line)) &&
      continues(paragraph.last, line, paragraph.margins, margins);
    if (goesOn) this.#writer.write(between(paragraph.last.text, line.text));
    else this.#endParagraph();
    this.#startPage(this.#writer.length);
    this.#writer.write(line.text);
    this.#paragraph = { last: line, margins, page: this.#page };
  }

  table(table: PageTable, isFirst: boolean): void {
    this.#endParagraph();
    if (this.#table && isFirst && isSameGrid(this.#table.whole, table)) {
      const { whole, pages } = this.#table;
      pages.push({ page: this.#page, row: whole.rows.length });
      this.#table.whole = { ...whole, bottom: table.bottom, rows: [...whole.rows, ...table.rows] };
    } else {
      this.#endTable();
      this.#table = { whole: table, pages: [{ page: this.#page, row: 0 }] };
    }
  }

  alone(text: string): void {
    this.#endParagraph();
    this.#endTable();
    this.#startPage(this.#writer.length);
    this.#writer.line(text);
  }

  end(pages: number): void {
    this.#endParagraph();
    this.#endTable();
    let end = this.#writer.length;
    for (let page = pages - 1; page >= 0; page -= 1) {
      const start = this.#starts[page] ?? end;
      this.#writer.pages.unshift({ start, end });
      end = start;
    }
  }

  #endParagraph(): void {
    if (this.#paragraph) this.#writer.line("");
    this.#paragraph = null;
  }

  #endTable(): void {
    if (!this.#table) return;
    const { rows } = this.#writer.table(this.#table.whole.rows);
    for (const { page, row } of this.#table.pages) this.#starts[page] ??= rows[row]?.[0]?.start;
    this.#table = null;
  }

  #startPage(at: number): void {
    this.#starts[this.#page] ??= at;
  }
}

function blocksOf(page: PdfPage): Block[] {
  const lines = page.lines.map((line): Block => ({ top: line.y, line }));
  const tables = page.tables.map((table): Block => ({ top: table.top, table }));
  return [...lines, ...tables].sort((a, b) => a.top - b.top);
}

function isSameGrid(above: PageTable, below: PageTable): boolean {
  return (
    above.edges.length === below.edges.length &&
    above.edges.every((edge, index) => Math.abs(edge - (below.edges[index] ?? 0)) < 4)
  );
}
