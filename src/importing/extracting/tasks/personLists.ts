import type { Span, View } from "../text/readableText.ts";

const SEPARATOR = /[、,;。\n\t|/]|和|及/;
const TITLE_BEFORE_NAME =
  /^.*(?:书记|[省市州县区镇乡局厅部处科司所院站队校]长|主任|主席|委员|专员|[组团]长|经理|董事长|秘书长|常委|工程师|巡视员|调研员|负责人|负责同志|成员)(?= ?[\u4e00-\u9fff·]{2,4}$|[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff]{1,10}$)/;
const TITLE_ONLY = /(?:书记|委|长|主任|主席|人|同志|领导|干部|员|经理)$/;
const POST = /^.{2,}(?:书记|长|主任|主席|经理|专员|工程师|[调巡][研视]员)$/;
const NAME = /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,10})+$/;

/**
 * The people of a list: names without 同志, and without post unless posts are to be kept; a post without a name as it is
 * (各县(区)政府主要负责人).
 */
export function personsIn({ text }: View, list: Span, { keepPosts = false } = {}): Span[] {
  const persons: Span[] = [];
  let start = list.start;
  let depth = 0;
  for (let i = list.start; i <= list.end; i++) {
    const sign = i < list.end ? (text[i] ?? "") : "\n";
    if (sign === "(") depth++;
    if (sign === ")") depth = Math.max(0, depth - 1);
    if (i < list.end && (depth > 0 || !SEPARATOR.test(sign) || isInsidePost(text, i, list))) continue;
    persons.push(...personOf(text, { start, end: i }, keepPosts));
    start = i + 1;
  }
  return persons;
}

/** 局党组书记、局长李明: the first post belongs to the name behind the second. */
function isInsidePost(text: string, at: number, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(start, at - 12), at)
      .split(/[、,;\n]/)
      .at(-1) ?? "";
  if (/[和及]/.test(text[at] ?? ""))
    return !NAME.test(before) || !/^[\u4e00-\u9fff·]{2,4}(?:[、,;\n\s]|$)/.test(text.slice(at + 1, end));
  const after = text.slice(at + 1, Math.min(end, at + 30)).split(/[、,;\n]/)[0] ?? "";
  return text[at] === "、" && TITLE_ONLY.test(before) && TITLE_BEFORE_NAME.test(after) && !/主要负责/.test(before);
}

function personOf(text: string, { start, end }: Span, keepPosts: boolean): Span[] {
  const words = text.slice(start, end);
  const printed = words.trim();
  if (printed.length < 2) return [];
  const from = start + words.indexOf(printed);
  // 张 三: two-character names are set in the width of three
  const spaced = /^[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff]$/.test(printed);
  if (!spaced && /\s/.test(printed)) return splitAtSpace(text, { start: from, end: from + printed.length }, keepPosts);
  const name = printed.replace(/(?<!负责)(?:同志)?(?:\([^()]*\))?(?<!负责)(?:同志)?$/, "");
  const title = keepPosts ? 0 : (TITLE_BEFORE_NAME.exec(name)?.[0].length ?? 0);
  return name.length < 2 ? [] : [{ start: from + title, end: from + name.length }];
}

/** 副县长 甲, 甲 县水利局局长: a name goes with the post before or behind it; two-character names may be spaced. */
function splitAtSpace(text: string, { start, end }: Span, keepPosts: boolean): Span[] {
  const words = [...text.slice(start, end).matchAll(/[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff](?!\S)|\S+/g)].map(
    (found) => ({
      start: start + found.index,
      end: start + found.index + found[0].length,
      words: found[0].replace(/ /g, ""),
    }),
  );
  const persons: Span[] = [];
  const namesFirst = isName(words[0]?.words ?? "");
  for (let i = 0; i < words.length; i++) {
    const [here, next] = [words[i], words[i + 1]];
    if (here === undefined) break;
    const [name, post] = namesFirst ? [here, next] : [next, here];
    const isPair =
      name !== undefined &&
      post !== undefined &&
      isName(name.words) &&
      (namesFirst ? POST : TITLE_ONLY).test(post.words);
    if (!isPair) persons.push(...personOf(text, here, keepPosts));
    else
      persons.push(
        ...(keepPosts ? [{ start: here.start, end: next?.end ?? here.end }] : personOf(text, name, keepPosts)),
      );
    if (isPair) i++;
  }
  return persons;
}

function isName(words: string): boolean {
  return NAME.test(words) && !/(?:书记|长|主任|主席|常委|委员|专员)$/.test(words);
}
