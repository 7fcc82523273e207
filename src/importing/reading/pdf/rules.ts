import { applied, type Matrix, multiplied } from "./matrix.ts";

/** A straight line along an axis: at is its y if horizontal, its x if vertical; from < to along the other axis. */
export interface Rule {
  isHorizontal: boolean;
  at: number;
  from: number;
  to: number;
}

interface OperatorList {
  fnArray: number[];
  argsArray: unknown[];
}

// Programs draw a table's lines as strokes, or as filled rectangles as thin as a line.
const THICKEST_RULE = 3;
const SHORTEST_RULE = 4;
// Beyond this a page holds a drawing, and looking for cells in it would take long and find none.
const MOST_RULES = 20_000;

/** The axis-parallel lines that a page paints. */
export function rulesOf(list: OperatorList, operators: Record<string, number>, upright: Matrix): Rule[] {
  const strokes = new Set([operators.stroke, operators.closeStroke, operators.fillStroke, operators.eoFillStroke]);
  const fills = new Set([operators.fill, operators.eoFill, operators.fillStroke, operators.eoFillStroke]);
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = upright;
  list.fnArray.forEach((operator, index) => {
    const args = list.argsArray[index] as unknown[] | null;
    if (operator === operators.save || operator === operators.paintFormXObjectBegin) {
      saved.push(matrix);
      const form = operator === operators.save ? null : (args?.[0] as Matrix | null);
      if (form) matrix = multiplied(matrix, form);
    } else if (operator === operators.restore || operator === operators.paintFormXObjectEnd) {
      matrix = saved.pop() ?? upright;
    } else if (operator === operators.transform && args) matrix = multiplied(matrix, args as Matrix);
    else if (operator === operators.constructPath && args && rules.length < MOST_RULES) {
      const paint = args[0] as number;
      const path = (args[1] as (ArrayLike<number> | null)[] | null)?.[0];
      if (!path) return;
      for (const corners of subpaths(path, matrix)) {
        if (strokes.has(paint)) addStroked(corners, rules);
        else if (fills.has(paint)) addFilled(corners, rules);
      }
    }
  });
  return rules;
}

type Point = [x: number, y: number];

/** The corners of every subpath without curves. A path is a flat list: 0 x y move, 1 x y line, 2 … curve, 3 … curve, 4 close. */
function subpaths(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const found: Point[][] = [];
  let corners: Point[] = [];
  let isStraight = true;
  const end = () => {
    if (isStraight && corners.length > 1) found.push(corners);
    corners = [];
    isStraight = true;
  };
  let at = 0;
  while (at < path.length) {
    const kind = path[at];
    const point = (): Point => applied(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0);
    if (kind === 0) {
      end();
      corners.push(point());
      at += 3;
    } else if (kind === 1) {
      corners.push(point());
      at += 3;
    } else if (kind === 4) {
      if (corners[0]) corners.push(corners[0]);
      at += 1;
    } else {
      isStraight = false;
      at += kind === 2 ? 7 : 5;
    }
  }
  end();
  return found;
}

function addStroked(corners: Point[], rules: Rule[]): void {
  corners.slice(1).forEach((to, index) => {
    const from = corners[index];
    if (!from) return;
    const [width, height] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
    if (height < 1 && width >= SHORTEST_RULE) rules.push(horizontal(from[1], from[0], to[0]));
    else if (width < 1 && height >= SHORTEST_RULE) rules.push(vertical(from[0], from[1], to[1]));
  });
}

function addFilled(corners: Point[], rules: Rule[]): void {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (corners.length > 6) return;
  if (bottom - top <= THICKEST_RULE && right - left >= SHORTEST_RULE)
    rules.push(horizontal((top + bottom) / 2, left, right));
  else if (right - left <= THICKEST_RULE && bottom - top >= SHORTEST_RULE)
    rules.push(vertical((left + right) / 2, top, bottom));
}

function horizontal(at: number, a: number, b: number): Rule {
  return { isHorizontal: true, at, from: Math.min(a, b), to: Math.max(a, b) };
}

function vertical(at: number, a: number, b: number): Rule {
  return { isHorizontal: false, at, from: Math.min(a, b), to: Math.max(a, b) };
}
