import type { XmlHandler } from "../xml.ts";
import type { Block, GridCell, Row } from "./blocks.ts";
import type { Numbering } from "./numbering.ts";

interface Paragraph {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
}

/** Where blocks go: the body, a cell, a text box, a footnote. */
interface Container {
  blocks: Block[];
}

// What is not on the page: text deleted or moved away under tracked changes, field codes, the older copy of a drawing,
// earlier formatting, and the pinyin above characters.
const NOT_SHOWN =
  /^(?:del|moveFrom|instrText|Fallback|rt|(?:p|r|tbl|tblGrid|tblPrEx|tr|tc|sect)PrChange|numberingChange)$/u;
// The boxes that forms and lists tick, in the private codes of the fonts Wingdings and Symbol.
const SYMBOLS: Record<string, string> = { F0A8: "□", F0A3: "□", F06F: "□", F0FE: "☑", F052: "☑", F0FC: "✓", F0B7: "·" };

/** Builds the blocks of document.xml, footnotes.xml or endnotes.xml from the events of its XML. */
export class DocumentXml implements XmlHandler {
  readonly blocks: Block[] = [];
  readonly #numbering: Numbering;
  readonly #containers: Container[] = [{ blocks: this.blocks }];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: Row[][] = [];
  readonly #columns: number[] = [];
  #prefix: string | null = null;
  #hiddenDepth = 0;
  #runs = 0;
  #propertiesDepth = 0;
  #isRunHidden = false;
  #isText = false;
  #isPlaceholder = false;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  open(name: string, attributes: Record<string, string>, prefix: string): void {
    this.#prefix ??= prefix;
    const isDeletedRow = name === "del" && this.#propertiesDepth > 0;
    if (this.#hiddenDepth > 0 || (NOT_SHOWN.test(name) && !isDeletedRow) || this.#beginsPlaceholder(name)) {
      this.#hiddenDepth += 1;
      return;
    }
    if (name.endsWith("Pr")) this.#propertiesDepth += 1;
    // DrawingML has its own p, r, t and tc; of them only what a text box of WordprocessingML holds is on the page.
    if (prefix !== this.#prefix && !(prefix === "m" && name === "t")) return;
    if (this.#propertiesDepth > 0) this.#property(name, attributes);
    else this.#content(name, attributes);
  }

  close(name: string, prefix: string): void {
    if (this.#hiddenDepth > 0) {
      this.#hiddenDepth -= 1;
      return;
    }
    if (name.endsWith("Pr")) {
      this.#propertiesDepth -= 1;
      return;
    }
    if (this.#propertiesDepth > 0) return;
    if (name === "t") this.#isText = false;
    if (prefix !== this.#prefix) return;
    if (name === "p") this.#endParagraph();
    else if (name === "r") this.#runs -= 1;
    else if (name === "tc" || name === "footnote" || name === "endnote") this.#containers.pop();
    else if (name === "txbxContent") this.#add((this.#containers.pop()?.blocks ?? []).splice(0));
    else if (name === "tbl") this.#endTable();
  }

  text(text: string): void {
    if (this.#isText && !this.#isRunHidden && this.#hiddenDepth === 0) this.#append(text);
  }

  #content(name: string, attributes: Record<string, string>): void {
    if (name === "t") this.#isText = true;
    else if (name === "p") this.#paragraphs.push({ text: "", style: null, list: null, level: null });
    else if (name === "r") {
      this.#runs += 1;
      this.#isRunHidden = false;
    } else if (name === "tbl") this.#tables.push([]);
    else if (name === "tr") this.#beginRow();
    else if (name === "tc") this.#beginCell();
    else if (name === "txbxContent") this.#containers.push({ blocks: [] });
    else if (name === "footnote" || name === "endnote") this.#containers.push({ blocks: this.blocks });
    else if (this.#runs > 0 && !this.#isRunHidden) this.#append(character(name, attributes));
  }

  #property(name: string, attributes: Record<string, string>): void {
    const paragraph = this.#paragraphs.at(-1);
    const row = this.#tables.at(-1)?.at(-1);
    const cell = row?.cells.at(-1);
    const value = attributes.val ?? null;
    if (name === "pStyle" && paragraph) paragraph.style = value;
    else if (name === "numId" && paragraph) paragraph.list = value;
    else if (name === "ilvl" && paragraph) paragraph.level = Number(value);
    else if (name === "vanish" && this.#runs > 0) this.#isRunHidden = isOn(value);
    else if (name === "showingPlcHdr") this.#isPlaceholder = isOn(value);
    else if (name === "del" && row?.cells.length === 0) row.isDeleted = true;
    else if (name === "tblHeader" && row) row.isHeader = isOn(value);
    else if (name === "gridBefore" && row) this.#columns[this.#columns.length - 1] = Number(value) || 0;
    else if (name === "gridSpan" && cell) this.#widen(cell, Number(value));
    else if (name === "vMerge" && cell) cell.isContinued = value !== "restart";
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const isEmpty = paragraph.text.trim() === "";
    const number = isEmpty ? "" : this.#numbering.next(paragraph.style, paragraph);
    this.#add([{ kind: "paragraph", text: number + paragraph.text }]);
  }

  #beginRow(): void {
    this.#tables.at(-1)?.push({ isHeader: false, isDeleted: false, cells: [] });
    this.#columns[this.#tables.length - 1] = 0;
    this.#columns.length = this.#tables.length;
  }

  #beginCell(): void {
    const column = this.#columns.at(-1) ?? 0;
    const cell: GridCell = { column, columnSpan: 1, isContinued: false, blocks: [] };
    this.#tables.at(-1)?.at(-1)?.cells.push(cell);
    this.#columns[this.#columns.length - 1] = column + 1;
    this.#containers.push(cell);
  }

  #widen(cell: GridCell, span: number): void {
    cell.columnSpan = span >= 1 && span <= 1000 ? span : 1;
    this.#columns[this.#columns.length - 1] = cell.column + cell.columnSpan;
  }

  #endTable(): void {
    const rows = this.#tables.pop();
    this.#columns.length = this.#tables.length;
    if (rows) this.#add([{ kind: "table", rows: rows.filter((row) => !row.isDeleted) }]);
  }

  #add(blocks: Block[]): void {
    const into = this.#containers.at(-1)?.blocks;
    for (const block of blocks) into?.push(block);
  }

  // "Click here to enter text" in a form field that nobody filled in.
  #beginsPlaceholder(name: string): boolean {
    const begins = name === "sdtContent" && this.#isPlaceholder;
    if (begins) this.#isPlaceholder = false;
    return begins;
  }

  #append(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }
}

function character(name: string, attributes: Record<string, string>): string {
  switch (name) {
    case "tab":
    case "ptab":
      return "\t";
    case "br":
      return attributes.type === undefined || attributes.type === "textWrapping" ? "\n" : "";
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "sym":
      return SYMBOLS[(attributes.char ?? "").toUpperCase()] ?? "";
    default:
      return "";
  }
}

function isOn(value: string | null): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}
