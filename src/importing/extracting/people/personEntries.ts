import type { PlaceNameAt } from "../offices/places.ts";
import type { Span } from "../text/readableText.ts";
import { isNameForm, mayBeUnusualName } from "./personNames.ts";
import { officeOf, type PostReading, type PrintedPost, postsEndingAt } from "./posts.ts";
import { groupRoleEnd, postTitleEnd } from "./postTitles.ts";
import { sighting } from "./proseNames.ts";
import type { Sighting } from "./sightings.ts";

const OFFICE_START =
  /^(?:自治区|省|市|县|区|州|盟|旗|国家|中共|党组|党委|厅|局|机关|驻|原|二级|一级|三级|四级|副|常务|总|主任|书记|局长|巡视|调研|兵团|各)/;
/** What is told of a person between name and post: sex, people, year of birth. */
const PERSONAL =
  /^\((?:女|男|[\u3400-\u9fff]{1,5}族|汉|兼|挂职|中共党员|无党派|常务|牵头|主持工作|代)(?:[^()]{0,16}[^()长任记席员师])?\)|^\((?:(?:女|男|[\u3400-\u9fff]{1,5}族)[,、 ])+/;
/** What is told behind a post: how it is held and what is done in it, rank, sex, people. */
const REMARK =
  "(?:兼任?[^()]{0,16}|挂职|代理?|(?:临时|暂时?)?主持[^()]{0,8}工作|(?:负责|协助|分管|协管|承担|牵头)[^()]{0,20}|试用期?[^()]{0,8}|[正副][省厅司处县科]级|常务|专职|女|男|[\\u3400-\\u9fff]{1,4}族)";
/** 各乡镇主要负责人 at the end of a list of names. */
const COLLECTIVE = /^(?:各|有关|相关)/;
const POST_END = new RegExp(`(?:\\(${REMARK}(?:[,、; ]${REMARK})*\\))+$`);

/** Names with posts in a stretch of a roster, in either order, and lists of bare names. */
export function entriesIn(reading: PostReading, stretch: Span, more: Span | null, isLabelled: boolean): Sighting[] {
  const { text } = reading;
  const found: Sighting[] = [];
  let last: Sighting | null = null;
  for (const piece of entryPieces(reading, stretch)) {
    const isLastPiece = piece.end === stretch.end;
    const entry = entryIn(reading, piece, isLastPiece ? more : null);
    if (entry !== null) {
      found.push(entry);
      last = entry;
      continue;
    }
    if (COLLECTIVE.test(text.slice(piece.start, piece.end))) continue;
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

export function postEnd(text: string, { start, end }: Span): number {
  return end - (POST_END.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** Split at ; , and wide gaps, and at 、 where a new name follows. */
export function entryPieces(reading: PostReading, { start, end }: Span): Span[] {
  const { text } = reading;
  const spans: Span[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i <= end; i++) {
    const sign = i < end ? text.charAt(i) : ";";
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (i < end && (depth > 0 || !/[;,。\t、 ]/.test(sign))) continue;
    if (
      sign === "、" &&
      text.charAt(i - 1) !== ")" &&
      !startsEntry(reading, i + 1, end) &&
      !endsEntry(reading, from, i)
    )
      continue;
    if (sign === " " && i < end && !startsNext(reading, from, i, end)) continue;
    const trimmed = trimmedSpan(text, from, i);
    if (trimmed.end > trimmed.start) spans.push(trimmed);
    from = i + 1;
  }
  return spans;
}

export function trimmedSpan(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function startsEntry({ text, around: { nameAt } }: PostReading, offset: number, end: number): boolean {
  const rest = text.slice(offset, Math.min(end, offset + 40)).replace(/^ +/, "");
  return nameLength(rest.split(/[、;,。]/)[0] ?? "", nameAt) !== null;
}

/** 县水利局局长甲、县财政局局长乙: a name stands last before the sign. */
function endsEntry(reading: PostReading, from: number, to: number): boolean {
  const piece = trimmedSpan(reading.text, from, to);
  return piece.end > piece.start && namedLast(reading, piece) !== null;
}

/** 甲 省委书记 乙 省长: behind a post and a gap, a name with a gap behind it. */
function startsNext(reading: PostReading, from: number, gap: number, end: number): boolean {
  const found = /^ +([\u3400-\u9fff·]{2,12})(?=[ (])/.exec(reading.text.slice(gap, Math.min(end, gap + 16)));
  if (found?.[1] === undefined || !(isNameForm(found[1]) || mayBeUnusualName(found[1]))) return false;
  const isClosed = reading.text.charAt(gap - 1) === ")";
  return isClosed || postsEndingAt(reading, gap, from).length > 0;
}

/** 甲 市委书记; 甲(市委书记); 甲某省…厅厅长; 市委书记甲; 甲. */
export function entryIn(reading: PostReading, piece: Span, more: Span | null): Sighting | null {
  const { text } = reading;
  const words = text.slice(piece.start, piece.end);
  const length = nameLength(words, reading.around.nameAt);
  if (length === null)
    return namedLast(reading, piece) ?? namedByBracket(reading, piece) ?? namedByGap(reading, piece, more);
  const name = { start: piece.start, end: piece.start + length };
  const personal = PERSONAL.exec(words.slice(length))?.[0].length ?? 0;
  const rest = /^(?:同志)?[\s,:(]*/.exec(words.slice(length + personal))?.[0].length ?? 0;
  const from = name.end + personal + rest;
  const end = bracketEnd(text, { start: from, end: piece.end });
  const read = from < end ? postsIn(reading, from, end, more) : [];
  const isWhole = read[0] !== undefined && read[0].start <= from + 1;
  const posts = isWhole ? read : postOfBracket(reading, from, end);
  return from >= end || isWhole || posts.length > 0 ? sighting(name, posts, []) : null;
}

function bracketEnd(text: string, { start, end }: Span): number {
  const closed = postEnd(text, { start, end });
  if (text.charAt(closed - 1) !== ")" || text.slice(start, closed).includes("(")) return closed;
  return closed - 1 - (ALSO_TOLD.exec(text.slice(start, closed - 1))?.[0].length ?? 0);
}

/** 甲(县水利局副局长,主持工作): what a bracket tells behind the post. */
const ALSO_TOLD = new RegExp(`[,、; ]${REMARK}$`);

/** 甲(某某县委书记): what fills a bracket behind a name is post and office, whatever place the office begins with. */
function postOfBracket({ text, around }: PostReading, from: number, end: number): PrintedPost[] {
  const words = text.slice(from, end);
  if (text.charAt(from - 1) !== "(" || !/^[\u3400-\u9fff]{4,24}$/.test(words)) return [];
  for (let start = 2; start < words.length - 1; start++) {
    if (postTitleEnd(words, start) !== words.length) continue;
    const post = { start: from, end, title: words.slice(start), office: words.slice(0, start), isRole: false };
    return isOfficeForm(words.slice(0, start)) ? [{ ...post, office: officeOf(post, null, around) }] : [];
  }
  return [];
}

function isOfficeForm(words: string): boolean {
  return /(?:[委局厅办署社院站所队处科室县市区镇乡州旗盟府会]|中心|公司|集团|街道)$/.test(words);
}

/** The posts of a stretch; with the next line where the stretch ends inside one. */
export function postsIn(reading: PostReading, from: number, end: number, more: Span | null): PrintedPost[] {
  const posts = postsEndingAt(reading, end, from);
  if (posts.length > 0 || more === null) return posts;
  return postsAcross(reading, from, end, more);
}

function postsAcross(reading: PostReading, from: number, end: number, more: Span): PrintedPost[] {
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

/** 格日勒图(德令哈市市长) */
function namedByBracket(reading: PostReading, piece: Span): Sighting | null {
  const found = /^([\u3400-\u9fff]{2,5})\((?=[^()]{2,40}\)$)/.exec(reading.text.slice(piece.start, piece.end));
  if (found?.[1] === undefined || !mayBeUnusualName(found[1])) return null;
  const posts = postsIn(reading, piece.start + found[0].length, piece.end - 1, null);
  return posts[0]?.start === piece.start + found[0].length
    ? sighting({ start: piece.start, end: piece.start + found[1].length }, posts, [])
    : null;
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
    const titleEnd = trimmedSpan(text, piece.start, start).end;
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
export function nameLength(words: string, nameAt: PlaceNameAt): number | null {
  const dotted = /^[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,10})+/.exec(words)?.[0];
  if (dotted !== undefined) return dottedLength(words, dotted, nameAt);
  const spaced = /^[\u3400-\u9fff] {1,4}[\u3400-\u9fff]/.exec(words)?.[0];
  if (spaced !== undefined && isNameForm(spaced)) {
    const rest = words.slice(spaced.length);
    if (/^(?:$|[^\u3400-\u9fff])/.test(rest) || startsPost(rest, nameAt)) return spaced.length;
  }
  const candidates = [3, 2, 4].filter(
    (length) => isNameForm(words.slice(0, length)) && words.length >= length && !OF_A_PLACE.test(words.slice(length)),
  );
  const closed = candidates.find((length) => /^(?:$|同志|[\s,::(])/.test(words.slice(length)));
  if (closed !== undefined) return closed;
  return candidates.find((length) => startsPost(words.slice(length), nameAt)) ?? null;
}

/** 林泉县县长: a place and its head, no 林泉 of a county. */
const OF_A_PLACE = /^([省市县区州旗盟镇乡])(?:代理?|常务|副)*\1长/;

function startsPost(words: string, nameAt: PlaceNameAt): boolean {
  return (
    OFFICE_START.test(words) ||
    nameAt(words, 0) !== null ||
    postTitleEnd(words, 0) !== null ||
    groupRoleEnd(words, 0) !== null
  );
}

function dottedLength(words: string, dotted: string, nameAt: PlaceNameAt): number {
  for (let length = dotted.lastIndexOf("·") + 3; length < dotted.length; length++)
    if (startsPost(words.slice(length), nameAt)) return length;
  return dotted.length;
}
