import {
  BINDING_GENRES,
  type DocumentGenre,
  NOT_LAWS,
  OTHER_GENRES,
  TITLE_TAIL,
} from "../../gazetteers/documentGenres.ts";
import type { Span } from "../text/readableText.ts";

/** A title in 《》, or in 〈〉 inside another title. */
export interface MarkedTitle extends Span {
  /** What stands between the marks, without white space that a line break or the typesetting left. */
  title: string;
  /** Whether it stands inside another title. */
  isNested: boolean;
}

const LONGEST_TITLE = 200;
const OPENING = /[《〈]/;
const MARKS = /[《〈》〉]/g;

/** The titles of a text, in order, an outer one before those inside it. Marks that are never closed give none. */
export function markedTitles(text: string): MarkedTitle[] {
  const found: MarkedTitle[] = [];
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    while (open[0] !== undefined && index - open[0] > LONGEST_TITLE) open.shift();
    if (OPENING.test(mark)) {
      open.push(index);
      continue;
    }
    // A closing mark ends the last title that was opened by its own kind.
    const pair = mark === "》" ? "《" : "〈";
    let depth = open.length - 1;
    while (depth >= 0 && text[open[depth] ?? 0] !== pair) depth--;
    const start = open[depth];
    if (start === undefined) continue;
    open.length = depth;
    const isNested = depth > 0;
    if (pair === "〈" && !isNested) continue;
    const title = tidyTitle(text.slice(start + 1, index));
    if (title !== "") found.push({ start, end: index + 1, title, isNested });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A title without the spaces and breaks inside it, save those between Latin words. */
export function tidyTitle(title: string): string {
  return title.replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z\d])/g, "");
}

export interface Genre {
  type: string;
  isBinding: boolean;
}

/** What kind of document a title names, judged by its last words; null where they do not tell. */
export function genreOf(title: string): Genre | null {
  const bare = bareTitle(title).replace(/[”’"]$/, "");
  if (/(印发|转发|发布|公布|下发).*[》〉]$/.test(bare)) return { type: "NOTICE", isBinding: true };
  const binding = longestEnding(bare, BINDING);
  const other = longestEnding(bare, OTHER);
  if (binding?.ending === "法" && NOT_LAWS.test(bare)) return null;
  if (binding !== null && binding.ending.length >= (other?.ending.length ?? 0))
    return { type: binding.type, isBinding: true };
  return other === null ? null : { type: other.type, isBinding: false };
}

/** The title without (试行), (2018—2020年) and the like. */
export function bareTitle(title: string): string {
  return title.replace(TITLE_TAIL, "").replace(TITLE_TAIL, "");
}

interface Ending {
  ending: string;
  type: string;
}

/** Endings by their last sign, so that a title is compared with few of them. */
function endingsByLastSign(genres: readonly DocumentGenre[]): ReadonlyMap<string, readonly Ending[]> {
  const byLast = new Map<string, Ending[]>();
  for (const { type, endings } of genres)
    for (const ending of endings) {
      const last = ending.slice(-1);
      byLast.set(last, [...(byLast.get(last) ?? []), { ending, type }]);
    }
  for (const list of byLast.values()) list.sort((a, b) => b.ending.length - a.ending.length);
  return byLast;
}

const BINDING = endingsByLastSign(BINDING_GENRES);
const OTHER = endingsByLastSign(OTHER_GENRES);

function longestEnding(title: string, endings: ReadonlyMap<string, readonly Ending[]>): Ending | null {
  return endings.get(title.slice(-1))?.find(({ ending }) => title.endsWith(ending)) ?? null;
}
