import { type Element, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";
import type { Limits } from "../limits.ts";
import { numeral } from "../numerals.ts";
import { Refusal } from "../refusal.ts";
import { type PlacedCell, TextWriter } from "../textWriter.ts";
import { isBlock, isShown, layoutTables, walk } from "./htmlLayout.ts";

/**
 * The text a reader of the page sees: one line a block, white space as a browser shows it, data tables as tables,
 * numbers before the items of ordered lists. Scripts, styles, navigation, hidden elements and everything that a
 * browser would load from elsewhere stay out; headers, footers and advertisements stay in.
 */
export function readHtml(source: string, limits: Limits): TextWriter {
  const document = parseDocument(source);
  const page = new Page(layoutTables(document), new TextWriter(limits.textLength));
  walk(document.children, {
    enter: (node) => {
      if (isText(node)) page.text(node.data);
      if (!isTag(node)) return false;
      if (!isShown(node)) return false;
      page.open(node);
      return true;
    },
    leave: (node) => {
      if (isTag(node)) page.close(node);
    },
  });
  page.endLine();
  if (page.writer.text.trim() === "") throw new Refusal("a page with text", "none outside scripts and navigation");
  return page.writer;
}

interface OpenTable {
  rows: { isHeader: boolean; cells: PlacedCell[] }[];
}

const LIST_FORMATS: Record<string, string> = { a: "lowerLetter", A: "upperLetter", i: "lowerRoman", I: "upperRoman" };

class Page {
  readonly writer: TextWriter;
  readonly #layout: Set<Element>;
  readonly #lists: { next: number; format: string }[] = [];
  #table: OpenTable | null = null;
  /** Lines of the cell that is open, null outside of data tables. */
  #cell: string[] | null = null;
  #headDepth = 0;
  #preformatted = 0;
  #line = "";
  /** Waits for the first text of the item, which may begin in a block of its own. */
  #itemNumber = "";

  constructor(layout: Set<Element>, writer: TextWriter) {
    this.#layout = layout;
    this.writer = writer;
  }

  text(data: string): void {
    if (this.#preformatted > 0) {
      const lines = data.split(/\r\n?|\n/u);
      lines.forEach((line, index) => {
        this.#line += line;
        if (index < lines.length - 1) this.endLine();
      });
      return;
    }
    const collapsed = data.replace(/[ \t\r\n\f]+/gu, " ");
    if (this.#line === "" && collapsed !== " ") {
      this.#line = this.#itemNumber;
      this.#itemNumber = "";
    }
    this.#line += this.#line === "" || this.#line.endsWith(" ") ? collapsed.replace(/^ /u, "") : collapsed;
  }

  open(element: Element): void {
    const { name, attribs } = element;
    if (isBlock(element) || name === "br") this.endLine();
    if (name === "pre") this.#preformatted += 1;
    else if (name === "ol") {
      const isBare = /list-style(?:-type)?\s*:[^;]*none/iu.test(attribs.style ?? "");
      this.#lists.push({
        next: Number.parseInt(attribs.start ?? "1", 10) || 1,
        format: isBare ? "none" : (LIST_FORMATS[attribs.type ?? ""] ?? "decimal"),
      });
    } else if (name === "ul") this.#lists.push({ next: 1, format: "none" });
    else if (name === "li") this.#item(attribs.value);
    else if (name === "thead") this.#headDepth += 1;
    else if (name === "table" && !this.#layout.has(element)) this.#table = { rows: [] };
    else if (name === "tr") this.#table?.rows.push({ isHeader: true, cells: [] });
    else if ((name === "td" || name === "th") && this.#table) this.#openCell(element);
  }

  close(element: Element): void {
    const { name } = element;
    if (isBlock(element)) this.endLine();
    if (name === "pre") this.#preformatted -= 1;
    else if (name === "ol" || name === "ul") this.#lists.pop();
    else if (name === "thead") this.#headDepth -= 1;
    else if ((name === "td" || name === "th") && this.#cell) this.#closeCell();
    else if (name === "table" && this.#table && !this.#layout.has(element)) this.#closeTable(this.#table);
  }

  endLine(): void {
    const line = this.#preformatted === 0 && this.#line.endsWith(" ") ? this.#line.slice(0, -1) : this.#line;
    this.#line = "";
    if (line === "") return;
    if (this.#cell) this.#cell.push(line);
    else this.writer.line(line);
  }

  #item(value: string | undefined): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    const number = value === undefined ? list.next : Number.parseInt(value, 10) || list.next;
    list.next = number + 1;
    const label = numeral(number, list.format);
    this.#itemNumber = label === "" ? "" : `${label}. `;
  }

  #openCell(element: Element): void {
    const row = this.#table?.rows.at(-1);
    if (!row) return;
    const { colspan, rowspan } = element.attribs;
    if (element.name === "td" && this.#headDepth === 0) row.isHeader = false;
    const rowSpan = Number.parseInt(rowspan ?? "1", 10);
    row.cells.push({
      text: "",
      columnSpan: Number.parseInt(colspan ?? "1", 10) || 1,
      // 0 stands for all rows that are left; the writer cuts what goes beyond the table.
      rowSpan: rowSpan === 0 ? Number.MAX_SAFE_INTEGER : rowSpan || 1,
    });
    this.#cell = [];
  }

  #closeCell(): void {
    const cell = this.#table?.rows.at(-1)?.cells.at(-1);
    if (cell) cell.text = (this.#cell ?? []).join("\n");
    this.#cell = null;
  }

  #closeTable(table: OpenTable): void {
    this.#table = null;
    const rows = table.rows.filter((row) => row.cells.length > 0);
    const body = rows.findIndex((row) => !row.isHeader);
    this.writer.table(
      rows.map((row) => row.cells),
      body > 0 ? body : null,
    );
  }
}
