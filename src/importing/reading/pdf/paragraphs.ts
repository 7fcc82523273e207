import type { Line } from "./lines.ts";

export interface Margins {
  left: number;
  right: number;
}

// What begins a paragraph of its own even at the left margin, after a line that happens to be full.
const NUMBERED =
  /^(?:[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十百\d]+[）)]|\d{1,3}[、.．](?!\d)|第[一二三四五六七八九十百\d]+[章节条项]|附件|[①-⑳]|[●◆■★])/u;

/** Where full lines begin and end; null on a page whose lines are all short. */
export function marginsOf(lines: readonly Line[]): Margins | null {
  const long = lines.filter((line) => line.right - line.left > line.size * 12);
  if (long.length < 2) return null;
  return { left: Math.min(...long.map((line) => line.left)), right: Math.max(...long.map((line) => line.right)) };
}

/** Whether the second line goes on with the paragraph of the first: the first is full, the second not indented (or both centred). */
export function continues(first: Line, second: Line, margins: Margins, nextMargins: Margins): boolean {
  const isFull = margins.right - first.right < first.size * 1.7;
  const isAtMargin = Math.abs(second.left - nextMargins.left) < second.size * 0.8;
  const isSameSize = Math.abs(first.size - second.size) < first.size * 0.1;
  return isFull && (isAtMargin || isCentred(second, nextMargins)) && isSameSize && !NUMBERED.test(second.text);
}

// A title too long for one line.
function isCentred(line: Line, margins: Margins): boolean {
  const [before, after] = [line.left - margins.left, margins.right - line.right];
  return before > line.size * 3 && Math.abs(before - after) < line.size;
}

/** Whether the line stands between two of one paragraph as lines of it do: no further away than double spacing. */
export function isNear(first: Line, second: Line): boolean {
  return second.y - first.y > 0 && second.y - first.y < first.size * 2.6;
}
