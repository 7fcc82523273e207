import { GROUP_RANKS } from "../../gazetteers/postTitles.ts";
import { type Group, groupBefore, groupWithin, roleInGroup } from "./groups.ts";
import { type FoundName, nameAt } from "./personNames.ts";
import { type PostReading, type PrintedPost, postsEndingAt } from "./posts.ts";
import { postTitles } from "./postTitles.ts";
import type { PrintedRole, Sighting } from "./sightings.ts";

const CREDIT = /(?:记者|通讯员|编辑|作者|摄影|供稿|撰稿|校对|审核|来源)[^。\n,)]{0,12}$/;
const SURE = 3;
/** The strength of a name that a sign or the end of the line closes. */
const CLOSED = 2;
/** 甲(常务)、乙: a note behind a name does not end the list. */
const LAST_OF_LIST = /^(?:\([\u3400-\u9fff]{1,8}\))?(?:、 ?|和|与|及|以及)/;

/** People named behind their posts: 省委书记王某, 党组成员甲、乙、丙同志. */
export function namedBehindPosts(
  reading: PostReading,
  groups: readonly Group[],
  known: ReadonlySet<string>,
): Sighting[] {
  const { text, titles } = reading;
  const sightings: Sighting[] = [];
  let readTo = 0;
  for (const title of titles) {
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
export function bracketedPosts(reading: PostReading, nameEnd: number): PrintedPost[] {
  const bracket = /^\((?:现任|时任|原任|曾任|兼任|兼)?([^()]{3,60})\)/.exec(reading.text.slice(nameEnd, nameEnd + 66));
  if (bracket?.[1] === undefined) return [];
  let at = nameEnd + bracket[0].length - 1 - bracket[1].length;
  // (时任县委副书记、县长,兼任整改领导小组组长)
  return bracket[1].split(/(,(?:同时|并)?兼?任?)/).flatMap((words) => {
    const from = at;
    at += words.length;
    const posts = words.startsWith(",") ? [] : postsEndingAt(reading, at, from);
    return posts[0]?.start === from ? posts : [];
  });
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
  // 办公室主任甲(兼): of the group that was spoken of last
  const offices = posts.filter(({ office, title }) => office === "办公室" && /主任$/.test(title));
  for (const { start, end, title } of groups.length > 0 ? offices : []) {
    const group = groupBefore(groups, start)?.name;
    if (group !== undefined) roles.push({ start, end, ...roleInGroup(`办公室${title}`, group) });
  }
  return {
    start: name.start,
    end: name.end,
    posts: posts.filter((post) => !post.isRole && !offices.includes(post) && !/领导(?:班子)?成员$/.test(post.title)),
    roles,
  };
}

const ROLE_AHEAD = new RegExp(
  `(?<=[,;。\\n(])${GROUP_RANKS}(?:[组班]长|召集人|指挥长|总指挥|联络员)(?= ?[\\u3400-\\u9fff])`,
  "g",
);

/** People named behind a role that stands alone: 督查组,组长甲(县纪委副书记),副组长乙、丙. */
export function namedBehindRoles(reading: PostReading, known: ReadonlySet<string>): Sighting[] {
  return [...reading.text.matchAll(ROLE_AHEAD)].flatMap((role) => {
    const names = namesBehind(reading.text, role.index + role[0].length, known);
    return names
      .filter(({ strength }) => strength >= CLOSED)
      .map((name) => sighting(name, bracketedPosts(reading, name.end), []));
  });
}

function namesBehind(text: string, titleEnd: number, known: ReadonlySet<string>): FoundName[] {
  const names: FoundName[] = [];
  let offset =
    titleEnd +
    (/^(?:\((?:代|兼|挂职|主持工作)\)|\)| {1,2}(?=[\u3400-\u9fff]))/.exec(text.slice(titleEnd, titleEnd + 7))?.[0]
      .length ?? 0);
  for (;;) {
    // 时任镇党委书记的甲回忆: only where what follows leaves no doubt
    const behindOf = names.length === 0 && text.charAt(offset) === "的" ? nameAt(text, offset + 1, known) : null;
    const name =
      behindOf !== null && behindOf.strength >= (isOfThen(text, titleEnd) ? 1 : SURE)
        ? behindOf
        : nameAt(text, offset, known);
    if (name === null || name.strength === 0 || isNewPost(text, name)) return names;
    names.push(name);
    const joint = LAST_OF_LIST.exec(text.slice(name.end, name.end + 12))?.[0];
    if (joint === undefined) return names;
    offset = name.end + joint.length;
  }
}

/** 时任市环保局局长的甲、副局长乙. */
function isOfThen(text: string, titleEnd: number): boolean {
  return /(?:时任|原任|曾任)[^,。;、]{0,24}$/.test(text.slice(Math.max(0, titleEnd - 30), titleEnd));
}

/** 副厅长甲、水利厅厅长乙: what looks like a name is the beginning of a post. */
function isNewPost(text: string, { start, end }: FoundName): boolean {
  // 书记甲·乙、副市长丙·丁: the signs before a dot hold the next post
  if (text.slice(start, end).includes("·") && postTitles(text.slice(start, end)).length > 0) return true;
  return postTitles(text.slice(start, end + 2)).some((title) => title.end > end - start && title.start < end - start);
}
