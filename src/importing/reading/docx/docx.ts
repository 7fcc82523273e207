import type { Limits } from "../limits.ts";
import { DOCX_MAIN_PART } from "../mainParts.ts";
import type { PlacedCell } from "../textWriter.ts";
import { TextWriter } from "../textWriter.ts";
import { readXml, type XmlHandler } from "../xml.ts";
import type { Zip } from "../zip.ts";
import { type Block, linesOf, type Row } from "./blocks.ts";
import { DocumentXml } from "./documentXml.ts";
import { Numbering } from "./numbering.ts";

/**
 * Text of a Word document: a paragraph a line with the number Word shows before it, tables, text boxes before the
 * paragraph they hang on, foot- and endnotes at the end. Page headers and footers, comments, deleted and hidden
 * text, and everything the document only points to stay out.
 */
export async function readDocx(zip: Zip, limits: Limits): Promise<TextWriter> {
  const main = zip.names.find((name) => DOCX_MAIN_PART.test(name)) ?? "word/document.xml";
  const numbering = new Numbering();
  await readPart(zip, "word/styles.xml", numbering.stylesHandler());
  await readPart(zip, "word/numbering.xml", numbering.numberingHandler());
  const body = new DocumentXml(numbering);
  await readXml(await zip.open(main), main, body);
  const notes = new DocumentXml(numbering);
  await readPart(zip, "word/footnotes.xml", notes);
  await readPart(zip, "word/endnotes.xml", notes);
  const writer = new TextWriter(limits.textLength);
  for (const block of body.blocks) write(block, writer);
  for (const block of notes.blocks) if (linesOf([block]).trim() !== "") write(block, writer);
  return writer;
}

async function readPart(zip: Zip, part: string, handler: XmlHandler): Promise<void> {
  if (zip.has(part)) await readXml(await zip.open(part), part, handler);
}

function write(block: Block, writer: TextWriter): void {
  if (block.kind === "paragraph") {
    writer.line(block.text);
    return;
  }
  // A frame of one cell is how letterheads and notices are laid out: its content is text, not a table.
  const only = block.rows.length === 1 && block.rows[0]?.cells.length === 1 ? block.rows[0].cells[0] : undefined;
  if (only) for (const inner of only.blocks) write(inner, writer);
  else if (block.rows.length > 0) writer.table(placed(block.rows), headerRows(block.rows));
}

function placed(rows: Row[]): PlacedCell[][] {
  return rows.map((row, index) =>
    row.cells
      .filter((cell) => !cell.isContinued || index === 0)
      .map((cell) => ({
        text: linesOf(cell.blocks),
        column: cell.column,
        columnSpan: cell.columnSpan,
        rowSpan: 1 + continuedBelow(rows, index, cell.column),
      })),
  );
}

function continuedBelow(rows: Row[], index: number, column: number): number {
  let below = 0;
  while (rows[index + 1 + below]?.cells.some((cell) => cell.column === column && cell.isContinued)) below += 1;
  return below;
}

function headerRows(rows: Row[]): number | null {
  const first = rows.findIndex((row) => !row.isHeader);
  return first > 0 ? first : null;
}
