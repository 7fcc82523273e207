import { type Group, groupFor, groupWithin, roleInGroup } from "./groups.ts";
import { type FoundName, isNameForm, nameAt } from "./personNames.ts";
import { type PostReading, type PrintedPost, postsEndingAt } from "./posts.ts";
import { groupRoleEnd, isGroupRole, postTitles } from "./postTitles.ts";
import type { Span } from "./readableText.ts";
import type { PrintedRole, Sighting } from "./sightings.ts";

const CREDIT = /(?:记者|通讯员|编辑|作者|摄影|供稿|撰稿|校对|审核|来源)[^。\n,)]{0,12}$/;
const LAST_OF_LIST = /^(?:、|和|与|及|以及)/;

/** People named behind their posts: 省委书记王某, 党组成员甲、乙、丙同志. */
export function namedBehindPosts(
  reading: PostReading,
  groups: readonly Group[],
  known: ReadonlySet<string>,
): Sighting[] {
  const { text } = reading;
  const sightings: Sighting[] = [];
  let readTo = 0;
  for (const title of postTitles(text)) {
    const found = namesBehind(text, title.end, known);
    if (found.length === 0 || (found[0]?.start ?? 0) < readTo) continue;
    if (CREDIT.test(text.slice(Math.max(0, title.start - 16), title.start))) continue;
    readTo = found.at(-1)?.end ?? readTo;
    const posts = postsEndingAt(reading, title.end);
    for (const name of found) sightings.push(sighting(name, [...posts, ...bracketedPosts(reading, name.end)], groups));
  }
  return sightings;
}

/** 甲(现任市政协副主席): a further post behind the name. */
function bracketedPosts(reading: PostReading, nameEnd: number): PrintedPost[] {
  const bracket = /^\((?:现任|时任|原任|曾任|兼任|兼)?([^()]{3,30})\)/.exec(reading.text.slice(nameEnd, nameEnd + 36));
  if (bracket?.[1] === undefined) return [];
  const end = nameEnd + bracket[0].length - 1;
  const posts = postsEndingAt(reading, end, end - bracket[1].length);
  return posts[0]?.start === end - bracket[1].length ? posts : [];
}

export function sighting(
  name: { start: number; end: number },
  posts: readonly PrintedPost[],
  groups: readonly Group[],
): Sighting {
  const roles = posts.flatMap((post): PrintedRole[] => {
    if (!post.isRole || post.office === null) return [];
    const group = groupWithin(groups, post.start, post.end)?.name ?? post.office;
    return [{ start: post.start, end: post.end, ...roleInGroup(post.title, group) }];
  });
  return {
    start: name.start,
    end: name.end,
    posts: posts.filter(({ isRole, title }) => !isRole && !/领导(?:班子)?成员$/.test(title)),
    roles,
  };
}

function namesBehind(text: string, titleEnd: number, known: ReadonlySet<string>): FoundName[] {
  const names: FoundName[] = [];
  let offset =
    titleEnd +
    (/^(?:\((?:代|兼|挂职|主持工作)\)|\)| {1,2}(?=[\u3400-\u9fff]))/.exec(text.slice(titleEnd, titleEnd + 7))?.[0]
      .length ?? 0);
  for (;;) {
    const name = nameAt(text, offset, known);
    if (name === null || name.strength === 0 || isNewPost(text, name)) return names;
    names.push(name);
    const joint = LAST_OF_LIST.exec(text.slice(name.end, name.end + 2))?.[0];
    if (joint === undefined) return names;
    offset = name.end + joint.length;
  }
}

/** 副厅长甲、水利厅厅长乙: what looks like a name is the beginning of a post. */
function isNewPost(text: string, { start, end }: FoundName): boolean {
  return postTitles(text.slice(start, end + 2)).some((title) => title.end > end - start && title.start < end - start);
}

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
    const told = roleBehind(text, seen, sightings[i + 1], sentence) ?? roleBefore(text, seen, sentence);
    if (told === null) return seen;
    return { ...seen, ...withRole(reading, groups, seen, told, sentence) };
  });
}

interface ToldRole {
  /** From 任 to the end of the role. */
  start: number;
  end: number;
  words: string;
}

const ROLE_VERB =
  /(?:同志)?(?:担任,并)?(?:共同|分别)?(?:担任|兼任|出任|(?<![主责信时现前原胜历上专兼担出])任(?![务何免])|为(?![了期此])|兼(?![顾并容任]))/g;

function roleBehind(
  text: string,
  seen: Sighting,
  next: Sighting | undefined,
  sentence: { end: number },
): ToldRole | null {
  const window = text.slice(seen.end, Math.min(sentence.end, seen.end + 120));
  for (const verb of window.matchAll(ROLE_VERB)) {
    const isNext = /^(?:同志)?$/.test(window.slice(0, verb.index));
    if (!isNext && !isList(text, seen, next, seen.end + verb.index)) return null;
    const start = seen.end + verb.index + verb[0].length;
    const clause = /^[^,。;:!?\n、()]{2,60}/.exec(text.slice(start, start + 60))?.[0];
    const words = clause === undefined ? undefined : roleEndIn(clause);
    if (words !== undefined) return { start, end: start + words.length, words };
  }
  return null;
}

/** 甲、乙、丙任副组长: only names and posts stand between a name and the verb. */
function isList(text: string, seen: Sighting, next: Sighting | undefined, verb: number): boolean {
  const between = text.slice(seen.end, verb);
  if (next === undefined || next.start > verb) return false;
  return !/[,。;:\n]/.test(between) && !/[的了在是对向将把被让]/.test(between);
}

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
  return last !== undefined && last.end === clause.length ? clause : undefined;
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

function withRole(
  reading: PostReading,
  groups: readonly Group[],
  seen: Sighting,
  { start, end, words }: ToldRole,
  sentence: { start: number; end: number },
): Pick<Sighting, "posts" | "roles"> {
  const role =
    /(?:办公室)?(?:第一|常务|执行|专职|副|总)*(?:组长|召集人|指挥长|指挥|成员|主任委员|主任|秘书长|顾问|政委|联络员|委员)$/.exec(
      words,
    )?.[0];
  const before = role === undefined ? words : words.slice(0, words.length - role.length);
  const named = groupWithin(groups, start, end);
  if (
    role === undefined ||
    (!isGroupRole(role.replace(/^办公室/, "")) && named === undefined) ||
    (before !== "" && named === undefined && !/^(?:其|该)?(?:领导小组|小组)?$/.test(before))
  ) {
    const posts = postsEndingAt(reading, end, start);
    return {
      posts: [...seen.posts, ...posts.filter(({ isRole }) => !isRole)],
      roles: [...seen.roles, ...sighting(seen, posts, groups).roles],
    };
  }
  const office = role.startsWith("办公室") ? officeNear(reading, seen.start, sentence.start) : null;
  const group = named?.name ?? officeGroup(groups, office, reading.text) ?? groupFor(groups, seen.start, sentence);
  if (group === null) return seen;
  return { posts: seen.posts, roles: [...seen.roles, { start: end - role.length, end, ...roleInGroup(role, group) }] };
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

function officeGroup(groups: readonly Group[], office: Span | null, text: string): string | null {
  if (office === null) return null;
  return groupWithin(groups, office.start, office.end)?.name ?? text.slice(office.start, office.end);
}

/** 由甲兼任办公室主任; 任命甲为局长; 免去甲的副局长职务. */
const BEFORE_APPOINTED = /由|任命|免去|聘任|推举|增补|同意/g;

/** People named between a word of appointment and the post that they get or lose. */
export function namedInAppointments(reading: PostReading, known: ReadonlySet<string>): Sighting[] {
  const { text } = reading;
  return [...text.matchAll(BEFORE_APPOINTED)].flatMap((found): Sighting[] => {
    const from = found.index + found[0].length + (text.charAt(found.index + found[0].length) === ":" ? 1 : 0);
    const name = nameAt(text, from, known);
    if (name === null) return [];
    const behind = /^(?:同志)?(?:兼任|担任|任|为|的)/.exec(text.slice(name.end, name.end + 5))?.[0];
    if (behind === undefined || (behind.endsWith("的") && found[0] !== "免去")) return [];
    const start = name.end + behind.length;
    const clause = /^[^,。;:!?\n]{2,50}?(?=[,。;:!?\n]|$)/.exec(text.slice(start, start + 60))?.[0] ?? "";
    const end = start + clause.replace(/(?:职务|\([^()]*\))+$/, "").length;
    const posts = found[0] === "由" ? [] : postsEndingAt(reading, end, start);
    return [{ start: name.start, end: name.end, posts: [...sighting(name, posts, []).posts], roles: [] }];
  });
}

const COURTESY = /同志|总书记|书记|主席|省长|市长|县长|区长|州长|厅长|局长|主任|部长/g;
const CLAUSE_START = /[^\u3400-\u9fff·]$|(?:由|据|向|与|和|听取|按照|根据|贯彻|落实|学习|传达)$/;

/** People named before a short title or 同志: 王某同志兼任…, 李某书记指出. 以某某同志为核心 names no office holder. */
export function namedBeforeTitles(reading: PostReading, known: ReadonlySet<string>): Sighting[] {
  const { text } = reading;
  return [...text.matchAll(COURTESY)].flatMap((found): Sighting[] => {
    const name = nameBefore(text, found.index, found[0] === "总书记", known);
    if (name === null || /^同志为(?:核心|代表)/.test(text.slice(found.index, found.index + 5))) return [];
    const post =
      found[0] === "同志"
        ? []
        : [{ start: found.index, end: found.index + found[0].length, title: found[0], office: null, isRole: false }];
    const others = found[0] === "同志" ? namesBefore(text, name.start, known) : [];
    return [...others, name].map((person) => ({ ...person, posts: post, roles: [] }));
  });
}

/** 甲、乙同志: the names of a list before its last one. */
function namesBefore(text: string, start: number, known: ReadonlySet<string>): Span[] {
  const names: Span[] = [];
  let at = start;
  while (/[、和与及]/.test(text.charAt(at - 1))) {
    const name = nameBefore(text, at - 1, false, known);
    if (name === null) break;
    names.unshift(name);
    at = name.start;
  }
  return names;
}

function nameBefore(
  text: string,
  end: number,
  anywhere: boolean,
  known: ReadonlySet<string>,
): { start: number; end: number } | null {
  const dotted = /[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,10})+$/.exec(text.slice(Math.max(0, end - 30), end))?.[0];
  if (dotted !== undefined) {
    const start = end - dotted.replace(/^.*(?:同志|书记|主席|[和及与由、向对])(?=[\u3400-\u9fff]{1,8}·)/, "").length;
    return { start, end };
  }
  for (const length of [3, 2, 4]) {
    const words = text.slice(end - length, end);
    if (end < length || !isNameForm(words) || (length === 4 && !known.has(words))) continue;
    if (
      anywhere ||
      known.has(words) ||
      CLAUSE_START.test(text.slice(Math.max(0, end - length - 2), end - length)) ||
      end === length
    )
      return { start: end - length, end };
  }
  return null;
}
