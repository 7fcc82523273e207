import type { Span } from "../text/readableText.ts";
import { isNameForm, nameAt } from "./personNames.ts";
import { officeOf, type PostReading, type PrintedPost } from "./posts.ts";
import { postTitles, ROLE_OR_CHIEF } from "./postTitles.ts";
import { bracketedPosts, sighting } from "./proseNames.ts";
import type { Sighting } from "./sightings.ts";

const TAKES_OVER = /^(?:\([^()]{2,30}\))?(?:同志)?(?:兼任|担任|任|为)/;

/** People named behind 由: 办公室主任由甲兼任, 副主任由甲、乙兼任, 由甲(县水利局局长)任组长. */
export function namedBehindBy(reading: PostReading, known: ReadonlySet<string>): Sighting[] {
  const { text } = reading;
  return [...text.matchAll(/由 ?/g)].flatMap((found): Sighting[] => {
    const from = found.index + found[0].length;
    const listed = namesOfList(text, from, known);
    const name = listed.length > 1 ? null : nameAt(text, from, known);
    const names = name !== null && TAKES_OVER.test(text.slice(name.end, name.end + 38)) ? [name] : listed;
    return names.map((one) => sighting(one, bracketedPosts(reading, one.end), []));
  });
}

/** 副主任由甲、乙兼任: bare names between the two words. */
function namesOfList(text: string, from: number, known: ReadonlySet<string>): Span[] {
  const list =
    /^([\u3400-\u9fff·]{2,12}?(?:[、和][\u3400-\u9fff·]{2,12}?){1,8}?)(?:同志)?(?:分别)?(?:担任|兼任|任)/.exec(
      text.slice(from, from + 120),
    )?.[1];
  if (list === undefined) return [];
  let at = from;
  const names = list.split(/[、和]/).map((words) => {
    const span = { start: at, end: at + words.length };
    at = span.end + 1;
    return { ...span, words };
  });
  return names.every(({ words }) => isNameForm(words) || known.has(words)) ? names : [];
}

const COURTESY =
  /同志|总书记|(?:常务)?副(?:书记|主席|省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|厅长|局长|主任|部长|秘书长|总工程师|专员|巡视员)|书记|主席|省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|厅长|局长|主任|部长|秘书长|总工程师|专员|[一二]级(?:巡视|调研)员|巡视员/g;
const CLAUSE_START = /[^\u3400-\u9fff·]$|(?:由|据|向|与|和|以|听取|按照|根据|贯彻|落实|学习|(?:传达|听取)了?)$/;

/** 甲副省长: of the government of the document's place, where its level is the title's. */
function ofGovernment({ around }: PostReading, printed: Pick<PrintedPost, "start" | "end" | "title">): PrintedPost {
  const post = { ...printed, office: null, isRole: false };
  return /^(?:常务)?副?[省市县区州盟旗]长$/.test(post.title) ? { ...post, office: officeOf(post, null, around) } : post;
}

/** People named before a short title or 同志: 王某同志兼任…, 李某书记指出. 以某某同志为核心 names no office holder. */
export function namedBeforeTitles(reading: PostReading, known: ReadonlySet<string>): Sighting[] {
  const { text } = reading;
  return [...text.matchAll(COURTESY)].flatMap((found): Sighting[] => {
    const name = nameBefore(text, found.index, found[0] === "总书记", known);
    if (name === null || /^同志为(?:核心|代表)/.test(text.slice(found.index, found.index + 5))) return [];
    const post =
      found[0] === "同志"
        ? []
        : [ofGovernment(reading, { start: found.index, end: found.index + found[0].length, title: found[0] })];
    const others = found[0] === "同志" ? namesBefore(text, name.start, known) : [];
    return [...others, name].map((person) => ({ ...person, posts: post, roles: [] }));
  });
}

const BEFORE_ROLE = new RegExp(
  `(?:同志)?(?:兼任|担任|任)(?=[^,。;:\\n]{0,24}?${ROLE_OR_CHIEF}(?:[,。;、兼\\n]|$))`,
  "g",
);

/** 甲任副主任: named at the beginning of a clause before a role. */
export function namedBeforeRoles({ text }: PostReading, known: ReadonlySet<string>): Sighting[] {
  return [...text.matchAll(BEFORE_ROLE)].flatMap((found): Sighting[] => {
    const name = nameBefore(text, found.index, false, known);
    return name === null
      ? []
      : [...namesBefore(text, name.start, known), name].map((one) => ({ ...one, posts: [], roles: [] }));
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
    const plain = dotted.replace(/^.*(?:同志|书记|主席|[和及与由、向对])(?=[\u3400-\u9fff]{1,8}·)/, "");
    // 行署专员艾尔肯·吐尔逊: the post before the name
    const first = plain.slice(0, plain.indexOf("·") - 1);
    return { start: end - plain.length + (postTitles(first).at(-1)?.end ?? 0), end };
  }
  // 孟和巴图同志, where 巴图 alone is a name too
  for (const length of [5, 4])
    if (end >= length && known.has(text.slice(end - length, end))) return { start: end - length, end };
  for (const length of [3, 2]) {
    const words = text.slice(end - length, end);
    if (end < length || !isNameForm(words)) continue;
    // 由程岚兼任, 由分管副局长负责: the preposition, and no surname
    if (words.startsWith("由")) continue;
    if (
      anywhere ||
      known.has(words) ||
      CLAUSE_START.test(text.slice(Math.max(0, end - length - 3), end - length)) ||
      end === length
    )
      return { start: end - length, end };
  }
  return null;
}
