import { once } from "node:events";
import { Worker } from "node:worker_threads";
import writeExcelFile, { type Cell } from "write-excel-file/node";
import { projectPath } from "../project.ts";
import { cellText, headRows, type Scalar, type Table } from "./table.ts";

/** Excel takes no longer text in a cell, and calls the file damaged. */
const LONGEST_CELL = 32_767;

/** Cells that are written where they are: some tenths of a second. More would hold up every other answer. */
const FEW_CELLS = 20_000;

/** The bytes of a workbook; one of many cells is written in a worker. */
export async function xlsxOf(table: Table): Promise<Buffer> {
  if (table.rows.length * table.columns.length <= FEW_CELLS) return workbookOf(table);
  // A worker runs what is built, also where this file runs as it was written (in tests).
  const worker = new Worker(projectPath("dist", "xlsxWorker.js"), { workerData: table, execArgv: [], env: {} });
  // Throws what the worker throws.
  const [bytes] = (await once(worker, "message")) as [Uint8Array];
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * A workbook of one sheet: the head, the Chinese terms, the columns' names, the rows. Numbers are numbers; every text has
 * the format of text, so that none becomes a formula when somebody edits it.
 */
export function workbookOf({ head, columns, rows }: Table): Promise<Buffer> {
  let shortened = 0;
  const body = rows.map(({ values, cut }) =>
    columns.map((column, i) => cellOf(cellText(column, values[i], cut.includes(column.name)))),
  );
  const said: [string, Scalar][] = shortened === 0 ? [] : [["shortenedCells 截短的单元格", shortened]];
  const sheet = [
    ...[...headRows(head), ...said].map(([name, value]) => [bold(name), cellOf(value)]),
    columns.map(({ term }) => bold(term)),
    columns.map(({ name }) => bold(name)),
    ...body,
  ];
  const widths = columns.map(({ name, isList, isLocator }) => ({
    width: isLocator ? 40 : isList ? 30 : Math.max(14, name.length + 2),
  }));
  return writeExcelFile(sheet, { sheet: "导出", columns: widths }).toBuffer();

  function cellOf(value: Scalar): Cell {
    if (value === null || value === "") return null;
    if (typeof value === "number") return { value, type: Number };
    if (typeof value === "boolean") return { value, type: Boolean };
    const isLong = value.length > LONGEST_CELL;
    if (isLong) shortened += 1;
    return { value: isLong ? `${value.slice(0, LONGEST_CELL - 1)}…` : value, type: String, format: "@" };
  }
}

function bold(value: string): Cell {
  return value === "" ? null : { value, type: String, format: "@", fontWeight: "bold" };
}
