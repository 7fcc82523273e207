import type { Span } from "../text/readableText.ts";
import type { Group } from "./groups.ts";
import { entryIn } from "./personEntries.ts";
import type { PostReading } from "./posts.ts";
import { ROLE_OR_CHIEF } from "./postTitles.ts";
import type { Sighting } from "./sightings.ts";
import { withRole } from "./toldRoles.ts";

/** 甲 县委常委、副县长 alone in a line or before a colon, 副县长甲 before a colon: the head of what a division of work tells of a person. */
const HEAD =
  /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.] ?)?((?:[\u3400-\u9fff·]{2,12}|[\u3400-\u9fff] {1,3}[\u3400-\u9fff])(?:同志)?(?: +[^:。;()\n]{2,50}|\([^:。;()\n]{2,50}\))(?:\([^()\n]{1,14}\))?(?=$|:)|[\u3400-\u9fff、·]*(?:长|书记|主任|主席|员)[\u3400-\u9fff·]{2,12}(?=:))/;
/** 负责…工作,任某某领导小组副组长: a clause without a name tells a role of the person above it. */
const ROLE_CLAUSE = new RegExp(
  `(?<=^|[,;。:\\n])(?:并|同时)?(?:兼任|担任|兼|任)([^,。;:、\\n]{0,50}?${ROLE_OR_CHIEF})(?=[,。;、\\n]|$)`,
  "g",
);
const ENDS_WORK = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;
const MOST_LINES = 12;

/** People whose work the lines below their name and posts tell, with the roles that these lines name. */
export function headedPeople(reading: PostReading, lines: readonly Span[], groups: readonly Group[]): Sighting[] {
  const { text } = reading;
  const heads = lines.map(({ start, end }) => {
    const words = HEAD.exec(text.slice(start, Math.min(end, start + 90)));
    if (words?.[1] === undefined) return null;
    const from = start + words[0].length - words[1].length;
    const entry = entryIn(reading, { start: from, end: from + words[1].length }, null);
    // 清溪    河长: what the chief of the label looks after
    return entry?.posts[0] !== undefined && entry.posts[0].office !== null ? entry : null;
  });
  return heads.flatMap((head, i) => {
    if (head === null) return [];
    const below = lines
      .slice(i, i + MOST_LINES)
      .findIndex((line, k) => k > 0 && (heads[i + k] !== null || ENDS_WORK.test(text.slice(line.start, line.end))));
    const work = { start: head.end, end: lines[i + (below < 0 ? MOST_LINES : below) - 1]?.end ?? text.length };
    return [rolesOfWork(reading, groups, head, work)];
  });
}

function rolesOfWork(reading: PostReading, groups: readonly Group[], head: Sighting, work: Span): Sighting {
  return [...reading.text.slice(work.start, work.end).matchAll(ROLE_CLAUSE)].reduce((seen, found) => {
    const words = found[1] ?? "";
    const end = work.start + found.index + found[0].length;
    return withRole(
      reading,
      groups,
      seen,
      { start: end - words.length, end, words },
      { start: end - words.length, end },
    );
  }, head);
}
