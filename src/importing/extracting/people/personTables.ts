import type { Span } from "../text/readableText.ts";
import { entriesIn, entryIn, entryPieces, postEnd, postsIn, trimmedSpan } from "./personEntries.ts";
import { isNameForm } from "./personNames.ts";
import type { PostReading } from "./posts.ts";
import { sighting } from "./proseNames.ts";
import type { Sighting } from "./sightings.ts";

const PERSON_LABEL =
  /(?:^|[\n;。,(\t ])((?:责任|包抓|包联|包保|包片|包干|挂点|挂帅|挂牌|牵头|分管|督办|联系|包案|主管|督导|挂钩|市级|县级|区级|省级)(?:[市县区省]级)?(?:责任)?(?:领导|责任人)|责任人|主要责任人|直接责任人|签发人)(?:及职务)? *: */g;

/** 责任领导:副县长甲; 包抓领导:甲、乙. */
export function labelledPeople(reading: PostReading): Sighting[] {
  const { text } = reading;
  return [...text.matchAll(PERSON_LABEL)].flatMap((found) => {
    const start = found.index + found[0].length;
    const length = /^[^。;\n\t]*/.exec(text.slice(start, start + LONGEST_STRETCH))?.[0].length ?? 0;
    return entriesIn(reading, { start, end: start + length }, null, true);
  });
}

const LONGEST_STRETCH = 160;

/** People in the cells of a table: 副县长甲; 甲 beside a cell with posts; 甲副市长. */
export function tableEntries(reading: PostReading, lines: readonly Span[]): Sighting[] {
  const { text } = reading;
  return lines.flatMap((line) => {
    if (NAME_AND_POST.test(text.slice(line.start, line.end))) return withPosts(entryIn(reading, line, null));
    const cells = cellsOf(text, line);
    return cells.flatMap((cell, i): Sighting[] => {
      const next = cells[i + 1];
      if (cell.end - cell.start > LONGEST_CELL) return [];
      const words = text.slice(cell.start, cell.end);
      if (!isNameForm(words))
        return entryPieces(reading, cell).flatMap((piece) => withPosts(entryIn(reading, piece, null)));
      const posts = next === undefined ? [] : postsIn(reading, next.start, postEnd(text, next), null);
      return posts[0]?.start === next?.start && posts.length > 0 ? [sighting(cell, posts, [])] : [];
    });
  });
}

/** 甲(副县长) alone in a line: a cell of a table that lost its grid, or an entry of a list. */
const NAME_AND_POST = /^[\u3400-\u9fff·]{2,12}\([^()]{2,30}\)$/;
const LONGEST_CELL = 40;
function withPosts(entry: Sighting | null): Sighting[] {
  return entry !== null && entry.posts.length > 0 ? [entry] : [];
}

function cellsOf(text: string, line: Span): Span[] {
  if (!text.slice(line.start, line.end).includes("\t")) return [];
  const cells: Span[] = [];
  let from = line.start;
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && text.charAt(i) !== "\t") continue;
    const cell = trimmedSpan(text, from, i);
    if (cell.end > cell.start) cells.push(cell);
    from = i + 1;
  }
  return cells;
}
