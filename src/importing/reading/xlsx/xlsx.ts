import { posix } from "node:path";
import { isHeaderRow } from "../headers.ts";
import type { Limits } from "../limits.ts";
import { XLSX_MAIN_PART } from "../mainParts.ts";
import { Refusal } from "../refusal.ts";
import { type PlacedCell, TextWriter } from "../textWriter.ts";
import { readXml, type XmlHandler } from "../xml.ts";
import type { Zip } from "../zip.ts";
import { NumberFormats } from "./numberFormats.ts";
import { type Merge, type SheetCell, SheetXml, sharedTextsHandler, type Workbook } from "./sheetXml.ts";

/**
 * Text of a workbook: for each sheet a line with its name, then its rows; rows without content are left out.
 * Values are as shown: dates and numbers in their format, formulas as their stored result. Hidden sheets (the choices
 * of drop-down lists, as a rule) stay out; hidden rows and columns do not, for a filter hides what still holds.
 */
export async function readXlsx(zip: Zip, limits: Limits): Promise<TextWriter> {
  const main = zip.names.find((name) => XLSX_MAIN_PART.test(name)) ?? "xl/workbook.xml";
  const directory = posix.dirname(main);
  const targets = new Map<string, string>();
  await readPart(zip, posix.join(directory, "_rels", `${posix.basename(main)}.rels`), {
    ...IGNORE,
    open: (name, { Id, Target }) => {
      if (name === "Relationship" && Id && Target) targets.set(Id, posix.resolve("/", directory, Target).slice(1));
    },
  });
  const sheets: { name: string; part: string }[] = [];
  const workbook: Workbook = { formats: new NumberFormats(), sharedTexts: [], isFrom1904: false };
  await readPart(zip, main, {
    ...IGNORE,
    open: (name, { name: title, id, state, date1904 }) => {
      if (name === "workbookPr") workbook.isFrom1904 = date1904 === "1" || date1904 === "true";
      const part = name === "sheet" && (state ?? "visible") === "visible" ? targets.get(id ?? "") : undefined;
      if (part !== undefined) sheets.push({ name: title ?? "", part });
    },
  });
  await readPart(zip, posix.join(directory, "styles.xml"), workbook.formats.handler());
  await readPart(zip, posix.join(directory, "sharedStrings.xml"), sharedTextsHandler(workbook.sharedTexts));
  const writer = new TextWriter(limits.textLength);
  for (const sheet of sheets) {
    const content = new SheetXml(workbook);
    await readPart(zip, sheet.part, content);
    if (content.cells.length === 0) continue;
    writer.line(sheet.name);
    writeTables(content, writer);
  }
  if (writer.tables.length === 0) throw new Refusal("a workbook with content", "only empty or hidden sheets");
  return writer;
}

const IGNORE: XmlHandler = { open: () => undefined, close: () => undefined, text: () => undefined };

async function readPart(zip: Zip, part: string, handler: XmlHandler): Promise<void> {
  if (zip.has(part)) await readXml(await zip.open(part), part, handler);
}

/** An empty row ends a table only where a header row follows: long tables have a gap now and then. */
function writeTables(sheet: SheetXml, writer: TextWriter): void {
  const left = sheet.cells.reduce((least, cell) => Math.min(least, cell.column), Number.POSITIVE_INFINITY);
  const merges = new Map(sheet.merges.map((merge) => [key(merge.top, merge.left), merge]));
  let rows: SheetCell[][] = [];
  for (const row of withoutCovered(rowsOf(sheet.cells), sheet.merges)) {
    const previous = rows.at(-1)?.[0]?.row ?? row[0]?.row ?? 0;
    if ((row[0]?.row ?? 0) > previous + 1 && isHeaderRow(row.map((cell) => cell.text))) {
      writer.table(placed(rows, merges, left));
      rows = [];
    }
    rows.push(row);
  }
  if (rows.length > 0) writer.table(placed(rows, merges, left));
}

function rowsOf(cells: SheetCell[]): SheetCell[][] {
  const byRow = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const rows = [...byRow.values()];
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  return rows.sort((a, b) => (a[0]?.row ?? 0) - (b[0]?.row ?? 0));
}

/** Leaves out what lies under a merged cell: some programs keep it in the file, none shows it. */
function withoutCovered(rows: SheetCell[][], merges: Merge[]): SheetCell[][] {
  const waiting = [...merges].sort((a, b) => b.top - a.top);
  let active: Merge[] = [];
  const shown: SheetCell[][] = [];
  for (const row of rows) {
    const at = row[0]?.row ?? 0;
    while ((waiting.at(-1)?.top ?? Number.POSITIVE_INFINITY) <= at) active.push(...waiting.splice(-1));
    active = active.filter((merge) => merge.bottom >= at);
    const cells = row.filter(
      ({ column }) =>
        !active.some(({ top, left, right }) => column >= left && column <= right && !(at === top && column === left)),
    );
    if (cells.length > 0) shown.push(cells);
  }
  return shown;
}

function placed(rows: SheetCell[][], merges: Map<string, Merge>, left: number): PlacedCell[][] {
  const lines = rows.map((row) => row[0]?.row ?? 0);
  return rows.map((row, index) =>
    row.map((cell) => {
      const merge = merges.get(key(cell.row, cell.column));
      const bottom = merge?.bottom ?? cell.row;
      let rowSpan = 1;
      while (index + rowSpan < lines.length && (lines[index + rowSpan] ?? 0) <= bottom) rowSpan += 1;
      return {
        text: cell.text,
        column: cell.column - left,
        columnSpan: (merge?.right ?? cell.column) - cell.column + 1,
        rowSpan,
      };
    }),
  );
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}
