import { CHIEFS, GROUP_RANKS } from "../../gazetteers/postTitles.ts";
import type { Span } from "../text/readableText.ts";
import { type Group, groupFor, groupWithin, roleInGroup } from "./groups.ts";
import { type PostReading, type PrintedPost, postsEndingAt } from "./posts.ts";
import { groupRoleEnd, postTitles, ROLE_OR_CHIEF, ROLE_WORDS } from "./postTitles.ts";
import { sighting } from "./proseNames.ts";
import type { Sighting } from "./sightings.ts";

/** Roles told behind a name: 甲任组长, 甲、乙任副组长, 甲同志兼任办公室主任; and before it: 办公室主任由甲兼任. */
export function rolesOf(
  reading: PostReading,
  groups: readonly Group[],
  sightings: readonly Sighting[],
  sentenceAt: (offset: number) => { start: number; end: number },
): Sighting[] {
  const { text } = reading;
  return sightings.map((seen, i) => {
    const sentence = sentenceAt(seen.start);
    const told =
      roleBehind(text, sightings, i, sentence) ??
      roleBefore(text, seen, sentence) ??
      roleListed(text, seen, sentence) ??
      roleByList(text, seen, sentence) ??
      roleAhead(text, seen);
    const handed = chiefsHandedOver(text, seen, sentence);
    if (handed.length > 0) return { ...seen, posts: [...seen.posts, ...handed] };
    const alsoHeld =
      told !== null && BESIDES.test(text.slice(seen.end, told.start)) ? roleByList(text, seen, sentence) : null;
    return [...severalRoles(text, alsoHeld), ...severalRoles(text, told)].reduce(
      (known, one) => withRole(reading, groups, known, one, sentence),
      seen,
    );
  });
}

/** 总河长由甲担任,并任组长: the role before the name holds too. */
const BESIDES = /担任,(?:并|同时)/;
const BODY = "[^,。;:、\\n任由的]{0,16}(?:小组|指挥部|委员会|专班|会议|办公室)";
const FURTHER_ROLE = new RegExp(
  `^(?:[、和及]|兼任?|,(?:并|同时)?兼?任)((?:${BODY})?${ROLE_WORDS}|[\\u3400-\\u9fff]{0,10}?${GROUP_RANKS}${CHIEFS})(?=[,。;、兼\\n]|$)`,
);
const FORMER_ROLE = new RegExp(`(?:^|[,;:。\\n])([^,;:、。\\n]{0,30}?${ROLE_OR_CHIEF})[、和]$`);

/** 任副主任兼联络员, 总林长、总田长由甲担任: the roles beside the one that was found. */
function severalRoles(text: string, told: ToldRole | null): ToldRole[] {
  if (told === null) return [];
  const roles = [told];
  for (let at = told.end; ; ) {
    const found = FURTHER_ROLE.exec(text.slice(at, at + 40));
    if (found?.[1] === undefined) break;
    at += found[0].length;
    roles.push({ start: at - found[1].length, end: at, words: found[1] });
  }
  const former = FORMER_ROLE.exec(text.slice(Math.max(0, told.start - 40), told.start))?.[1];
  return former === undefined
    ? roles
    : [{ start: told.start - 1 - former.length, end: told.start - 1, words: former }, ...roles];
}

export interface ToldRole {
  /** From 任 to the end of the role. */
  start: number;
  end: number;
  words: string;
}

const ROLE_VERB =
  /(?:同志)?(?:担任,并)?(?:共同|分别)?(?:担任|兼任|出任|(?<![主责信时现前原胜历上专兼担出任])任(?![务何免])|为(?![了期此])|兼(?![顾并容任]))/g;

function roleBehind(
  text: string,
  sightings: readonly Sighting[],
  index: number,
  sentence: { end: number },
): ToldRole | null {
  const seen = sightings[index];
  if (seen === undefined) return null;
  const window = text.slice(seen.end, Math.min(sentence.end, seen.end + 120));
  for (const verb of window.matchAll(ROLE_VERB)) {
    const isNext = /^(?:\([^()]{1,12}\))?(?:同志|[省市县区州]长|书记|局长|主任)?$/.test(window.slice(0, verb.index));
    if (!isNext && !isList(text, sightings, index, seen.end + verb.index)) return null;
    const start = seen.end + verb.index + verb[0].length;
    const clause = /^[^,。;:!?\n、()]{2,60}/.exec(text.slice(start, start + 60))?.[0];
    const words = clause === undefined ? undefined : roleEndIn(clause);
    if (words !== undefined) return { start, end: start + words.length, words };
  }
  return null;
}

/** 甲、乙任副组长, 市长甲,副市长乙及分管水利的副市长丙担任…: only names and posts stand between a name and the verb. */
function isList(text: string, sightings: readonly Sighting[], index: number, verb: number): boolean {
  for (let i = index; i < index + LONGEST_LIST; i++) {
    const seen = sightings[i];
    const next = sightings[i + 1];
    if (seen === undefined) return false;
    if (next === undefined || next.start > verb)
      return i > index && /^(?:同志)?(?:\([^()]{1,12}\))?$/.test(text.slice(seen.end, verb));
    if (!BETWEEN_NAMES.test(text.slice(seen.end, Math.max(seen.end, startOf(next))))) return false;
  }
  return false;
}

/** Where the posts before a name begin, or the name itself. */
function startOf({ start, posts, roles }: Sighting): number {
  return Math.min(start, ...posts.map((post) => post.start), ...roles.map((role) => role.start));
}

const LONGEST_LIST = 12;
const BETWEEN_NAMES =
  /^(?:同志)?(?:\([^()]{1,12}\))?\s*(?:[,、和与及]|以及)?\s*(?:(?:主持|分管|协管|负责)[^,。;、]{1,14}的|时任|现任|原)?$/;

/** The part of a clause that ends with a role: 整改领导小组办公室主任. */
function roleEndIn(clause: string): string | undefined {
  for (let start = 0; start < clause.length; start++) {
    const end = groupRoleEnd(clause, start);
    if (
      end !== null &&
      (end === clause.length || !/^[\u3400-\u9fff]/.test(clause.slice(end)) || /^(?:的|和|兼)/.test(clause.slice(end)))
    )
      return clause.slice(0, end);
  }
  const titles = postTitles(clause);
  const last = titles.at(-1);
  return last !== undefined && last.end === clause.length && !/调整|改为|[由的]/.test(clause) ? clause : undefined;
}

function roleBefore(text: string, seen: Sighting, sentence: { start: number }): ToldRole | null {
  if (!/^(?:同志)?(?:担任|兼任|兼|出任|任)(?=[,。;、\n]|$)/.test(text.slice(seen.end, seen.end + 6))) return null;
  const from = Math.max(sentence.start, (seen.posts[0]?.start ?? seen.start) - 60);
  const before = text.slice(from, seen.posts[0]?.start ?? seen.start);
  const by = /([^,。;:\n、]{2,50})(?:,)?由$/.exec(before);
  if (by?.[1] === undefined) return null;
  const start = from + by.index;
  return { start, end: start + by[1].length, words: by[1] };
}

const LISTED_ROLE = new RegExp(
  `(?:^|[,;:、。\\n])([^,。;:、\\n]{0,30}?${ROLE_OR_CHIEF})(?:分别)?(?:为|包括|有|是):?([^。;\\n:]*)$`,
);
const LISTED_REACH = 500;

/** 副组长分别为市委常委甲、副市长乙; 成员包括:…; 清河河长为副市长丙. */
function roleListed(text: string, seen: Sighting, sentence: { start: number }): ToldRole | null {
  const from = startOf(seen);
  const start = Math.max(sentence.start, from - LISTED_REACH);
  const found = LISTED_ROLE.exec(text.slice(start, from));
  const words = found?.[1];
  if (found === null || words === undefined || /担任|兼任|主持|调整|出席|参加|[的了]/.test(found[2] ?? "")) return null;
  const at = start + found.index + found[0].indexOf(words);
  return { start: at, end: at + words.length, words };
}

const FILLED_ROLE = new RegExp(
  `(?:^|[,;:、。\\n])([^,;:、。\\n]{0,40}?${ROLE_OR_CHIEF})(?:分别)?由((?:(?!由)[^;。\\n])*)$`,
);
const FILLS = /^[^;。\n]*?(?:担任|兼任|出任|(?<![主责信时现前原胜历上专])任)(?=[,;。\n]|$)/;

/** 副主任由副州长甲、乙,州政协副主席丙担任: all who stand between the role and the verb. */
function roleByList(text: string, seen: Sighting, sentence: { start: number; end: number }): ToldRole | null {
  const from = startOf(seen);
  const start = Math.max(sentence.start, from - LISTED_REACH);
  const found = FILLED_ROLE.exec(text.slice(start, from));
  const words = found?.[1];
  if (found === null || words === undefined || /担任|兼任|由|主持|出席|参加/.test(found[2] ?? "")) return null;
  const behind = FILLS.exec(text.slice(seen.end, Math.min(sentence.end + 1, seen.end + LISTED_REACH)))?.[0];
  if (behind === undefined || behind.includes("由")) return null;
  const at = start + found.index + found[0].indexOf(words);
  return { start: at, end: at + words.length, words };
}

const TOLD_ROLE = new RegExp(`${ROLE_WORDS}$`);

const ROLE_AHEAD = new RegExp(`(?:^|[,;:。\\n(])(${GROUP_RANKS}(?:[组班]长|召集人|指挥长|总指挥|联络员)) ?$`);

/** 督查组,组长甲,副组长乙: the role stands before the name as a post does. */
function roleAhead(text: string, seen: Sighting): ToldRole | null {
  const from = startOf(seen);
  const words = ROLE_AHEAD.exec(text.slice(Math.max(0, from - 12), from).trimEnd())?.[1];
  return words === undefined ? null : { start: from - words.length, end: from, words };
}

/** A person with one more role, or a post that is told like one. */
export function withRole(
  reading: PostReading,
  groups: readonly Group[],
  seen: Sighting,
  { start, end, words }: ToldRole,
  sentence: { start: number; end: number },
): Sighting {
  const role = TOLD_ROLE.exec(words)?.[0];
  const before = role === undefined ? words : words.slice(0, words.length - role.length);
  const named = groupWithin(groups, start, end);
  if (
    role === undefined ||
    (before !== "" &&
      named === undefined &&
      !/^(?:其|该|双|共同|联合)?(?:领导小组|小组|专班|指挥部|工作组)?$/.test(before))
  ) {
    const posts = postsEndingAt(reading, end, start).filter(({ isRole }) => !isRole);
    return {
      ...seen,
      posts: [...seen.posts, ...posts],
      roles: [...seen.roles, ...sighting(seen, postsEndingAt(reading, end, start), groups).roles],
    };
  }
  const isOffice = named === undefined && isOfOffice(reading.text, role, sentence.start, start);
  const office = isOffice ? officeGroup(groups, officeNear(reading, start, sentence.start), reading.text) : null;
  const group = named?.name ?? office ?? groupFor(groups, seen.start, sentence);
  if (group === null) return seen;
  return {
    ...seen,
    roles: [
      ...seen.roles,
      { start: end - role.length, end, ...roleInGroup(role, isOffice ? officeOfGroup(group) : group) },
    ],
  };
}

const HANDED_OVER = /担任的([^;。\n]{2,40}?)(?:,)?(?:调整为?|变更为?|改为?|改?)由/;
const CHIEFS_OF_LIST = new RegExp(`${GROUP_RANKS}${CHIEFS}(?=、|和|$)`, "g");

/** 原由甲担任的总河长、清河河长调整为由乙担任: the posts of both. */
function chiefsHandedOver(text: string, seen: Sighting, sentence: Span): PrintedPost[] {
  const behind = text.slice(seen.end, Math.min(sentence.end, seen.end + 60));
  const given = /^(?:同志|副?[省市县区州]长)?担任的/.test(behind) ? HANDED_OVER.exec(behind) : null;
  const from = Math.max(sentence.start, startOf(seen) - 60);
  const before = text.slice(from, startOf(seen));
  const taken = given === null && before.endsWith("由") ? HANDED_OVER.exec(before) : null;
  const words = (given ?? taken)?.[1];
  if (words === undefined) return [];
  const start = given === null ? from + before.indexOf(words) : seen.end + behind.indexOf(words);
  return [...words.matchAll(CHIEFS_OF_LIST)].map(({ 0: title, index }) => ({
    start: start + index,
    end: start + index + title.length,
    title,
    office: null,
    isRole: false,
  }));
}

const SPEAKS_OF_OFFICE = /(?:^|小组|指挥部|委员会|专班|会议|[设立任,;、。])办公室/;

/** 办公室主任, and a deputy or a liaison where the sentence speaks of a group's office before. */
function isOfOffice(text: string, role: string, from: number, to: number): boolean {
  return role.startsWith("办公室") || (/主任$|联络员$/.test(role) && SPEAKS_OF_OFFICE.test(text.slice(from, to)));
}

/** 河湖长制办公室设在…,甲兼任办公室主任: the office named before in the sentence. */
function officeNear({ text, mentionAt }: PostReading, at: number, from: number): Span | null {
  for (let end = at; end > from; end--) {
    if (!text.startsWith("办公室", end - 3)) continue;
    const mention = mentionAt(end);
    if (mention !== undefined && mention.end === end && end - mention.start > 4) return mention;
  }
  return null;
}

function officeOfGroup(group: string): string {
  return /办(?:公室)?$/.test(group) ? group : `${group}办公室`;
}

function officeGroup(groups: readonly Group[], office: Span | null, text: string): string | null {
  if (office === null) return null;
  const printed = text.slice(office.start, office.end);
  // 州生环委办公室: the short form of a committee named before
  return groupWithin(groups, office.start, office.end)?.name ?? (/委办公室$/.test(printed) ? null : printed);
}
