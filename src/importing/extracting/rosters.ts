import { type Group, groupBefore, roleInGroup } from "./groups.ts";
import { isNameForm, mayBeUnusualName } from "./personNames.ts";
import { placeNameAt } from "./places.ts";
import { type PostReading, postsEndingAt } from "./posts.ts";
import { groupRoleEnd, postTitleEnd } from "./postTitles.ts";
import { sighting } from "./proseNames.ts";
import type { Span } from "./readableText.ts";
import type { Sighting } from "./sightings.ts";

const ROLE =
  "(?:组 *长|召 *集 *人|指 *挥 *长|总 *指 *挥|指 *挥|成 *员|主 *任|主 *任 *委 *员|委 *员|秘 *书 *长|顾 *问|政 *委|联 *络 *员|总 *河 *长|[河湖林] *长)";
const RANK = "(?:第 *[一二]|常 *务|执 *行|专 *职|副|总|办 *公 *室| )*";
/** 副组长: and, without a colon, a role alone before a gap or on a line of its own. */
const LABEL = new RegExp(
  `^(?:((?:[\\u3400-\\u9fff]{0,14}?)${RANK}${ROLE}) *(?:[:]|\\((?=[\\u3400-\\u9fff]))|(${RANK}${ROLE})(?: {2,}|\\t|$))[: ]*`,
);
const OFFICE_START =
  /^(?:自治区|省|市|县|区|州|盟|旗|国家|中共|党组|党委|厅|局|机关|驻|原|二级|一级|三级|四级|副|常务|总|主任|书记|局长|巡视|调研|兵团|各)/;
/** What is told of a person between name and post: sex, people, year of birth. */
const PERSONAL = /^\((?:女|男|[\u3400-\u9fff]{1,5}族|汉|兼|挂职|中共党员|无党派)[^()]{0,16}\)/;
const POST_END =
  /(?:\((?:兼|主持工作|正厅级|副厅级|正处级|副处级|正县级|副县级|挂职|女|[\u3400-\u9fff]{1,3}族|代)\))+$/;

/** Entries of a roster: 组长:甲 市委书记, with the labels inherited by the lines that follow. */
export function rosterEntries(reading: PostReading, lines: readonly Span[], groups: readonly Group[]): Sighting[] {
  const { text } = reading;
  const sightings: Sighting[] = [];
  let role: string | null = null;
  for (const [i, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    const label = LABEL.exec(words);
    if (label !== null) role = (label[1] ?? label[2] ?? "").replace(/ /g, "");
    else if (role === null) continue;
    const from = line.start + (label?.[0].length ?? 0);
    const stop = text.indexOf("。", from);
    const to = stop === -1 || stop > line.end ? line.end : stop;
    const found = entriesIn(reading, { start: from, end: to }, continuation(text, lines, i), label !== null);
    if (found.length === 0 && label === null && (words.length > LONGEST_ENTRY || /[。;:]$/.test(words))) role = null;
    const group = groupOf(groups, line.start, role);
    for (const entry of found)
      sightings.push(
        role === null || group === null
          ? entry
          : withRosterRole(
              entry,
              role,
              group,
              label === null ? null : { start: line.start, end: line.start + (label[1] ?? label[2] ?? "").length },
            ),
      );
  }
  return sightings;
}

function withRosterRole(entry: Sighting, role: string, group: string, label: Span | null): Sighting {
  const at = label ?? { start: entry.start, end: entry.end };
  const printed =
    /(?:办公室)?(?:第一|常务|执行|专职|副|总)*(?:组长|召集人|指挥长|总指挥|指挥|成员|主任委员|主任|委员|秘书长|顾问|政委|联络员|[河湖林]长)$/.exec(
      role,
    )?.[0] ?? role;
  return { ...entry, roles: [...entry.roles, { ...at, ...roleInGroup(printed, group) }] };
}

/** The last group named before the line; for 综合组组长 that group itself. */
function groupOf(groups: readonly Group[], at: number, role: string | null): string | null {
  const own = /^(.{2,}组)(?:第一|常务|执行|副)*组长$/.exec(role ?? "")?.[1];
  if (own !== undefined) return own;
  return groupBefore(groups, at)?.name ?? null;
}

const PERSON_LABEL =
  /(?:^|[\n;。,(\t ])((?:责任|包抓|包联|包保|牵头|分管|督办|联系|包案|主管|督导|挂钩|市级|县级|区级|省级)(?:[市县区省]级)?(?:责任)?(?:领导|责任人)|责任人|主要责任人|直接责任人|签发人)(?:及职务)? *: */g;

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
    const cells = cellsOf(text, line);
    return cells.flatMap((cell, i): Sighting[] => {
      const next = cells[i + 1];
      if (cell.end - cell.start > LONGEST_CELL) return [];
      const words = text.slice(cell.start, cell.end);
      if (!isNameForm(words)) return pieces(text, cell).flatMap((piece) => withPosts(entryIn(reading, piece, null)));
      const posts = next === undefined ? [] : postsIn(reading, next.start, postEnd(text, next), null);
      return posts[0]?.start === next?.start && posts.length > 0 ? [sighting(cell, posts, [])] : [];
    });
  });
}

const LONGEST_CELL = 40;
/** A longer line without a name ends a roster. */
const LONGEST_ENTRY = 40;

function withPosts(entry: Sighting | null): Sighting[] {
  return entry !== null && entry.posts.length > 0 ? [entry] : [];
}

function cellsOf(text: string, line: Span): Span[] {
  if (!text.slice(line.start, line.end).includes("\t")) return [];
  const cells: Span[] = [];
  let from = line.start;
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && text.charAt(i) !== "\t") continue;
    const cell = trim(text, from, i);
    if (cell.end > cell.start) cells.push(cell);
    from = i + 1;
  }
  return cells;
}

/** The rest of an entry that a line break has cut: the next line, where it begins no entry of its own. */
function continuation(text: string, lines: readonly Span[], i: number): Span | null {
  const next = lines[i + 1];
  if (next === undefined) return null;
  const words = text.slice(next.start, next.end);
  return words.length <= 16 && !LABEL.test(words) && isContinuation(text, next) ? next : null;
}

function isContinuation(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return (
    words.length <= 16 &&
    !/[,。;:]/.test(words) &&
    nameLength(words) === null &&
    /(?:长|员|师|书记|任|席|\))$/.test(words)
  );
}

/** Names with posts in a stretch of a roster, in either order, and lists of bare names. */
function entriesIn(reading: PostReading, stretch: Span, more: Span | null, isLabelled: boolean): Sighting[] {
  const { text } = reading;
  const found: Sighting[] = [];
  let last: Sighting | null = null;
  for (const piece of pieces(text, stretch)) {
    const isLastPiece = piece.end === stretch.end;
    const entry = entryIn(reading, piece, isLastPiece ? more : null);
    if (entry !== null) {
      found.push(entry);
      last = entry;
      continue;
    }
    const end = postEnd(text, piece);
    const posts = postsEndingAt(reading, end, piece.start);
    if (last === null || posts[0]?.start !== piece.start) {
      if (last === null && posts.length === 0 && !isLabelled) return [];
      continue;
    }
    last.posts.push(...sighting(last, posts, []).posts);
  }
  return found;
}

function postEnd(text: string, { start, end }: Span): number {
  return end - (POST_END.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** Split at ; , and wide gaps, and at 、 where a new name follows. */
function pieces(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i <= end; i++) {
    const sign = i < end ? text.charAt(i) : ";";
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (i < end && (depth > 0 || !/[;,。\t、]/.test(sign))) continue;
    if (sign === "、" && !startsEntry(text, i + 1, end)) continue;
    const trimmed = trim(text, from, i);
    if (trimmed.end > trimmed.start) spans.push(trimmed);
    from = i + 1;
  }
  return spans;
}

function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function startsEntry(text: string, offset: number, end: number): boolean {
  const rest = text.slice(offset, Math.min(end, offset + 40)).replace(/^ +/, "");
  return nameLength(rest.split(/[、;,。]/)[0] ?? "") !== null;
}

/** 甲 市委书记; 甲(市委书记); 甲某省…厅厅长; 市委书记甲; 甲. */
function entryIn(reading: PostReading, piece: Span, more: Span | null): Sighting | null {
  const { text } = reading;
  const words = text.slice(piece.start, piece.end);
  const length = nameLength(words);
  if (length === null) return namedLast(reading, piece) ?? namedByGap(reading, piece, more);
  const name = { start: piece.start, end: piece.start + length };
  const personal = PERSONAL.exec(words.slice(length))?.[0].length ?? 0;
  const rest = /^(?:同志)?[\s,:(]*/.exec(words.slice(length + personal))?.[0].length ?? 0;
  const from = name.end + personal + rest;
  const end = bracketEnd(text, { start: from, end: piece.end });
  const posts = from < end ? postsIn(reading, from, end, more) : [];
  const isEntry = from >= end || (posts[0] !== undefined && posts[0].start <= from + 1);
  return isEntry ? sighting(name, posts, []) : null;
}

function bracketEnd(text: string, { start, end }: Span): number {
  const closed = postEnd(text, { start, end });
  return text.charAt(closed - 1) === ")" && !text.slice(start, closed).includes("(") ? closed - 1 : closed;
}

/** The posts of a stretch; with the next line where the stretch ends inside one. */
function postsIn(reading: PostReading, from: number, end: number, more: Span | null) {
  const posts = postsEndingAt(reading, end, from);
  if (posts.length > 0 || more === null) return posts;
  return postsAcross(reading, from, end, more);
}

function postsAcross(reading: PostReading, from: number, end: number, more: Span) {
  const joined = `${reading.text.slice(from, end)}${reading.text.slice(more.start, more.end)}`;
  const parts = joined.split("、");
  const last = parts.at(-1) ?? "";
  for (let start = 0; start < last.length; start++)
    if (postTitleEnd(last, start) === last.length) {
      const head = parts.slice(0, -1).join("、");
      const before = head === "" ? [] : postsEndingAt(reading, from + head.length, from);
      const office = start === 0 ? (before.at(-1)?.office ?? null) : last.slice(0, start);
      return [...before, { start: from, end: more.end, title: last.slice(start), office, isRole: false }];
    }
  return [];
}

/** 格日勒图 德令哈市市长: before a gap and a post, words without a known surname are a name too. */
function namedByGap(reading: PostReading, piece: Span, more: Span | null): Sighting | null {
  const found = /^([\u3400-\u9fff]{2,5})\s+(?=\S)/.exec(reading.text.slice(piece.start, piece.end));
  if (found?.[1] === undefined || !mayBeUnusualName(found[1])) return null;
  const from = piece.start + found[0].length;
  const posts = postsIn(reading, from, postEnd(reading.text, { start: from, end: piece.end }), more);
  if (posts[0]?.start !== from) return null;
  return sighting({ start: piece.start, end: piece.start + found[1].length }, posts, []);
}

function namedLast(reading: PostReading, piece: Span): Sighting | null {
  const { text } = reading;
  for (const length of [2, 3, 4]) {
    const start = piece.end - length;
    if (start <= piece.start || !isNameForm(text.slice(start, piece.end))) continue;
    const titleEnd = trim(text, piece.start, start).end;
    const posts = postsEndingAt(reading, titleEnd, piece.start);
    if (posts.length > 0) return sighting({ start, end: piece.end }, posts, []);
  }
  return namedBehindGap(reading, piece);
}

/** 市公安局局长  鲜某某: behind posts and a gap, words without a known surname are a name too. */
function namedBehindGap(reading: PostReading, piece: Span): Sighting | null {
  const words = reading.text.slice(piece.start, piece.end);
  const found = /\s+([\u3400-\u9fff]{2,4})$/.exec(words);
  if (found?.[1] === undefined || !mayBeUnusualName(found[1])) return null;
  const posts = postsEndingAt(reading, piece.start + found.index, piece.start);
  return posts[0]?.start === piece.start
    ? sighting({ start: piece.end - found[1].length, end: piece.end }, posts, [])
    : null;
}

/** The length of the name that words begin with, where what follows is a gap, the end, or the beginning of a post. */
export function nameLength(words: string): number | null {
  const dotted = /^[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,10})+/.exec(words)?.[0];
  if (dotted !== undefined) return dottedLength(words, dotted);
  const spaced = /^[\u3400-\u9fff] {1,4}[\u3400-\u9fff](?=$|[^\u3400-\u9fff])/.exec(words)?.[0];
  if (spaced !== undefined && isNameForm(spaced)) return spaced.length;
  const candidates = [3, 2, 4].filter((length) => isNameForm(words.slice(0, length)) && words.length >= length);
  const closed = candidates.find((length) => /^(?:$|同志|[\s,::(])/.test(words.slice(length)));
  if (closed !== undefined) return closed;
  return candidates.find((length) => startsPost(words.slice(length))) ?? null;
}

function startsPost(words: string): boolean {
  return (
    OFFICE_START.test(words) ||
    placeNameAt(words, 0) !== null ||
    postTitleEnd(words, 0) !== null ||
    groupRoleEnd(words, 0) !== null
  );
}

function dottedLength(words: string, dotted: string): number {
  for (let length = dotted.lastIndexOf("·") + 3; length < dotted.length; length++)
    if (startsPost(words.slice(length))) return length;
  return dotted.length;
}
