import type { PlacedCell } from "../textWriter.ts";
import { joinedCell, linesOfPieces } from "./lines.ts";
import { cutAt, type PageContent, type Piece } from "./pageContent.ts";
import type { Rule } from "./rules.ts";

export interface PageTable {
  top: number;
  bottom: number;
  /** The x of the lines between its columns, by which a table that goes on overleaf is known. */
  edges: number[];
  rows: PlacedCell[][];
}

// Points by which lines that are drawn as one may miss each other.
const TOLERANCE = 3;

/** Takes the tables with drawn lines out of a page: their cells with their text, and the pieces that lie in none. */
export function ruledTables(page: PageContent): { tables: PageTable[]; rest: Piece[] } {
  let rest = page.pieces;
  const tables: PageTable[] = [];
  for (const rules of connected(joined(page.rules))) {
    const xs = positions(rules, false);
    const ys = positions(rules, true);
    if (xs.length < 3 || ys.length < 3) continue;
    const inside = rest.filter((piece) => isWithin(piece, xs, ys));
    if (inside.length === 0) continue;
    rest = rest.filter((piece) => !isWithin(piece, xs, ys));
    tables.push({ top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, edges: xs, rows: cellsOf(rules, xs, ys, inside) });
  }
  return { tables: tables.sort((a, b) => a.top - b.top), rest };
}

function isWithin(piece: Piece, xs: number[], ys: number[]): boolean {
  const middle = piece.y - piece.size * 0.35;
  const centre = (piece.left + piece.right) / 2;
  return centre > (xs[0] ?? 0) && centre < (xs.at(-1) ?? 0) && middle > (ys[0] ?? 0) && middle < (ys.at(-1) ?? 0);
}

/** Rules on one line that touch become one. */
function joined(rules: Rule[]): Rule[] {
  const sorted = [...rules].sort(
    (a, b) => Number(a.isHorizontal) - Number(b.isHorizontal) || Math.round(a.at) - Math.round(b.at) || a.from - b.from,
  );
  const whole: Rule[] = [];
  for (const rule of sorted) {
    const last = whole.at(-1);
    const touches =
      last?.isHorizontal === rule.isHorizontal &&
      Math.abs(last.at - rule.at) <= 1.5 &&
      rule.from <= last.to + TOLERANCE;
    if (touches) last.to = Math.max(last.to, rule.to);
    else whole.push({ ...rule });
  }
  return whole;
}

/** Groups of rules that cross or touch each other. */
function connected(rules: Rule[]): Rule[][] {
  const horizontals = rules.filter((rule) => rule.isHorizontal);
  const verticals = rules.filter((rule) => !rule.isHorizontal);
  const group = new Map<Rule, Rule[]>();
  for (const rule of rules) group.set(rule, [rule]);
  for (const row of horizontals) {
    for (const column of verticals) {
      const cross =
        column.at >= row.from - TOLERANCE &&
        column.at <= row.to + TOLERANCE &&
        row.at >= column.from - TOLERANCE &&
        row.at <= column.to + TOLERANCE;
      const [a, b] = [group.get(row) ?? [], group.get(column) ?? []];
      if (!cross || a === b) continue;
      const [larger, smaller] = a.length >= b.length ? [a, b] : [b, a];
      for (const rule of smaller) {
        larger.push(rule);
        group.set(rule, larger);
      }
    }
  }
  return [...new Set(group.values())].filter((members) => members.length > 3);
}

/** Where the lines of one direction lie; the ends of the others stand in for outer lines that are not drawn. */
function positions(rules: Rule[], isHorizontal: boolean): number[] {
  const along = rules.filter((rule) => rule.isHorizontal === isHorizontal).map((rule) => rule.at);
  const across = rules.filter((rule) => rule.isHorizontal !== isHorizontal);
  const first = Math.min(...across.map((rule) => rule.from));
  const last = Math.max(...across.map((rule) => rule.to));
  const all = [...along, first, last].sort((a, b) => a - b);
  const distinct: number[] = [];
  for (const at of all) if (at - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) > TOLERANCE * 2) distinct.push(at);
  return distinct;
}

interface Slot {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  pieces: Piece[];
}

/** Slots of the grid that no line parts are one cell. */
function cellsOf(rules: Rule[], xs: number[], ys: number[], pieces: Piece[]): PlacedCell[][] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owner = new Array<Slot | undefined>(rows * columns);
  const slots: Slot[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (owner[row * columns + column]) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        !owner[row * columns + column + columnSpan] &&
        !isParted(rules, false, xs[column + columnSpan], ys[row], ys[row + 1])
      )
        columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < rows && !isParted(rules, true, ys[row + rowSpan], xs[column], xs[column + 1]))
        rowSpan += 1;
      const slot: Slot = { row, column, rowSpan, columnSpan, pieces: [] };
      slots.push(slot);
      for (let down = row; down < row + rowSpan; down += 1) {
        for (let across = column; across < column + columnSpan; across += 1) owner[down * columns + across] ??= slot;
      }
    }
  }
  for (const piece of pieces.flatMap((piece) => cutAt(piece, xsAt(rules, xs, piece)))) {
    const column = band(xs, (piece.left + piece.right) / 2);
    const row = band(ys, piece.y - piece.size * 0.35);
    owner[row * columns + column]?.pieces.push(piece);
  }
  const lines: PlacedCell[][] = Array.from({ length: rows }, () => []);
  for (const slot of slots) {
    const width = (xs[slot.column + slot.columnSpan] ?? 0) - (xs[slot.column] ?? 0);
    lines[slot.row]?.push({
      text: joinedCell(linesOfPieces(slot.pieces), width),
      column: slot.column,
      rowSpan: slot.rowSpan,
      columnSpan: slot.columnSpan,
    });
  }
  return lines;
}

function xsAt(rules: Rule[], xs: number[], piece: Piece): number[] {
  const middle = piece.y - piece.size * 0.35;
  return xs.filter((x) => isParted(rules, false, x, middle, middle));
}

/** Whether a line at that place covers the middle between two points. */
function isParted(rules: Rule[], isHorizontal: boolean, at = 0, from = 0, to = 0): boolean {
  const middle = (from + to) / 2;
  return rules.some(
    (rule) =>
      rule.isHorizontal === isHorizontal &&
      Math.abs(rule.at - at) <= TOLERANCE * 2 &&
      rule.from <= middle + 0.5 &&
      rule.to >= middle - 0.5,
  );
}

function band(edges: number[], at: number): number {
  let index = 0;
  while (index < edges.length - 2 && at >= (edges[index + 1] ?? 0)) index += 1;
  return index;
}
