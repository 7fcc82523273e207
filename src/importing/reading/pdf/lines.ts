import type { Piece } from "./pageContent.ts";

/** Pieces on one baseline, from left to right. */
export interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Puts pieces into lines from top to bottom; a gap between two becomes a space, a wide one two, as between columns. */
export function linesOfPieces(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(piece.y - first.y) <= Math.max(piece.size, first.size) * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function lineOf(pieces: Piece[]): Line {
  pieces.sort((a, b) => a.left - b.left);
  let text = "";
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const gap = (piece.left - right) / piece.size;
    const isLatin = /[\x21-\x7E]$/u.test(text) && /^[\x21-\x7E]/u.test(piece.text);
    if (text !== "" && gap > 2) text += "  ";
    else if (text !== "" && gap > (isLatin ? 0.15 : 0.5)) text += " ";
    text += piece.text;
    right = Math.max(right, piece.right);
  }
  const first = pieces[0];
  const longest = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return { text, left: first?.left ?? 0, right, y: first?.y ?? 0, size: longest.size };
}

/** The text of a cell: a line that fills it goes on in the next one, a shorter one is followed by a space. */
export function joinedCell(lines: readonly Line[], width: number): string {
  return lines.reduce((text, line, index) => {
    const previous = lines[index - 1];
    if (!previous) return line.text;
    // Both paddings take about one character, and the next character did not fit.
    const isFull = width - (previous.right - previous.left) < 2.2 * previous.size;
    return text + (isFull ? between(text, line.text) : " ") + line.text;
  }, "");
}

/** What belongs between two lines of one paragraph: a space between words of Latin script, nothing in Chinese. */
export function between(before: string, after: string): string {
  return /[A-Za-z0-9,.;:]$/u.test(before) && /^[A-Za-z]/u.test(after) ? " " : "";
}
