import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Matrix, multiplied } from "./matrix.ts";
import { withoutRadicals } from "./radicals.ts";
import { type Rule, rulesOf } from "./rules.ts";

/** A run of text on one baseline. Lengths are points, x to the right and y downwards from the upper left corner. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** Of the baseline. */
  y: number;
  size: number;
}

export interface PageContent {
  pieces: Piece[];
  /** Text that runs in another direction, such as stamps and watermarks, in the order of the file. */
  turned: string[];
  rules: Rule[];
}

/** What a page shows: its text and its straight lines, turned upright as the page is shown. */
export async function pageContent(page: PDFPageProxy, operators: Record<string, number>): Promise<PageContent> {
  const upright = page.getViewport({ scale: 1 }).transform as Matrix;
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  const turned: string[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [a, b, c, d, x, y] = multiplied(upright, item.transform as Matrix);
    const size = Math.hypot(c, d);
    const text = withoutRadicals(item.str);
    if (Math.abs(b) > Math.abs(a) * 0.1 || a < 0) turned.push(text);
    else pieces.push(trimmed({ text, left: x, right: x + item.width, y, size }));
  }
  if (pieces.length === 0) return { pieces, turned, rules: [] };
  return { pieces, turned, rules: rulesOf(await page.getOperatorList(), operators, upright) };
}

// A space at the edge is how producers part columns; where the piece ends is told by what can be seen.
function trimmed(piece: Piece): Piece {
  const text = piece.text.trim();
  const before = piece.text.length - piece.text.trimStart().length;
  const after = piece.text.length - piece.text.trimEnd().length;
  const narrow = 0.25 * piece.size;
  return { ...piece, text, left: piece.left + before * narrow, right: piece.right - after * narrow };
}

/** Cuts a piece at those of the given x that lie well inside it: two cells of a table may come as one run of text. */
export function cutAt(piece: Piece, xs: readonly number[]): Piece[] {
  const cuts = xs.filter((x) => x > piece.left + piece.size * 0.4 && x < piece.right - piece.size * 0.4);
  if (cuts.length === 0) return [piece];
  const characters = [...piece.text];
  const total = characters.reduce((sum, character) => sum + emsOf(character), 0);
  const scale = (piece.right - piece.left) / Math.max(total, 0.01);
  const pieces: Piece[] = [];
  let text = "";
  let left = piece.left;
  let at = piece.left;
  for (const character of characters) {
    const next = at + emsOf(character) * scale;
    const cut = cuts[0];
    if (cut !== undefined && (at + next) / 2 > cut) {
      pieces.push({ ...piece, text, left, right: at });
      cuts.shift();
      text = "";
      left = at;
    }
    text += character;
    at = next;
  }
  pieces.push({ ...piece, text, left, right: at });
  return pieces.filter(({ text }) => text.trim() !== "").map(trimmed);
}

function emsOf(character: string): number {
  return (character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
}
