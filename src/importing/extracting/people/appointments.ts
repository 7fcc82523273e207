import type { Span } from "../text/readableText.ts";
import { nameLength, trimmedSpan } from "./personEntries.ts";
import { isNameForm, mayBeUnusualName } from "./personNames.ts";
import { type PostReading, type PrintedPost, postsEndingAt } from "./posts.ts";
import { bracketedPosts, sighting } from "./proseNames.ts";
import type { Sighting } from "./sightings.ts";

/** 职务, 职务的请求, (试用期一年): what a clause may tell behind the post. */
const BEHIND_POST = /^(的?(?:职务|一职|职位)(?:的(?:请求|决定))?)?(?:\([^()\n]{1,24}\))*(?=[,.;。\n]|$)/;
/** 二、经研究,决定任命: what it may tell before the names. */
const BEFORE_NAMES =
  /^\s*(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.] ?)?((?:决定|同意|批准|接受|任命|聘任|聘请|免去|免|撤销|推选|推举|增补|补选|选举|提名|[: ])*)/;
const LISTED_NAME =
  /^([\u3400-\u9fff·]{2,16}?|[\u3400-\u9fff] {1,2}[\u3400-\u9fff])((?:\([^()\n]{1,24}\))*)(?:([、和与])|(?=同志|的|为|任|兼|挂|辞|不|担|出任|当|继|试任|拟?聘))/;
/** What joins names to the post that they get or lose. 拟任 and 提名 are no appointments. */
const JOINT =
  /^(?:同志)?(?:(的)|为|辞去(?:其)?(?:担任的|所任的)?|(?:不再|挂职|试|聘|聘任|当选|补选|继续)*(?:担任|兼任|出任|任|兼|为))/;
const HIS = /^\s*(?:并|同时)?(?:免去|撤销)其/;
const LONGEST_CLAUSE = 160;
const CLAUSE_ENDS = "\n。;:,";

interface Appointed {
  names: readonly Span[];
  /** Where the post begins. */
  from: number;
}

/** People of whom a clause tells that they get or lose a post: 任命甲为局长; 甲任…; 免去甲的…职务; 免去其…职务; 甲辞去…职务. */
export function namedInAppointments(reading: PostReading, known: ReadonlySet<string>): Sighting[] {
  const { text, titles } = reading;
  const found: Sighting[] = [];
  let last: Appointed = { names: [], from: 0 };
  for (const title of titles) {
    const behind = BEHIND_POST.exec(text.slice(title.end, title.end + 40));
    if (behind === null) continue;
    const start = clauseStart(text, title.start);
    const his = HIS.exec(text.slice(start, title.start))?.[0];
    const appointed =
      his === undefined
        ? appointedIn(reading, { start, end: title.start }, known, behind[1] !== undefined)
        : { names: /[\n。]/.test(text.slice(last.from, start)) ? [] : last.names, from: start + his.length };
    const posts = appointed === null ? [] : postsEndingAt(reading, title.end, appointed.from);
    // 甲任副主任: a role in the group that is spoken of
    if (appointed === null || posts[0]?.start !== appointed.from || posts.some(isNoPost)) continue;
    last = appointed;
    for (const name of appointed.names)
      found.push({ ...sighting(name, [...bracketedPosts(reading, name.end), ...posts], []), roles: [] });
  }
  return found;
}

function isNoPost({ isRole, office }: PrintedPost): boolean {
  return isRole || office === null;
}

/** The beginning of the clause that an offset stands in; commas within brackets end none. */
function clauseStart(text: string, offset: number): number {
  let depth = 0;
  let start = offset;
  for (; start > Math.max(0, offset - LONGEST_CLAUSE); start--) {
    const sign = text.charAt(start - 1);
    if (sign === ")") depth++;
    else if (sign === "(") depth--;
    else if (sign === "\n" || (depth <= 0 && CLAUSE_ENDS.includes(sign))) break;
  }
  return start;
}

/** The names at the beginning of a clause that tells an appointment, and where the post begins. */
function appointedIn(
  { text, around }: PostReading,
  { start, end }: Span,
  known: ReadonlySet<string>,
  isRemoval: boolean,
): Appointed | null {
  const before = BEFORE_NAMES.exec(text.slice(start, end));
  const verb = before?.[1] ?? "";
  const names: Span[] = [];
  for (let at = start + (before?.[0].length ?? 0); at < end; ) {
    const listed = LISTED_NAME.exec(text.slice(at, end));
    const words = listed?.[1] ?? "";
    if (!isNamed(words, known, verb !== "")) {
      // 免去甲某某县水利局局长职务
      const length = isRemoval && verb.includes("免") ? nameLength(text.slice(at, end), around.nameAt) : null;
      return length === null ? null : { names: [...names, { start: at, end: at + length }], from: at + length };
    }
    names.push({ start: at, end: at + words.length });
    at += listed?.[0].length ?? 0;
    if (listed?.[3] !== undefined) continue;
    const joint = JOINT.exec(text.slice(at, end + 1));
    // 甲的…职务: without 职务 something of the person's is told
    return joint === null || (joint[1] !== undefined && !isRemoval) ? null : { names, from: at + joint[0].length };
  }
  return null;
}

/** 由甲兼任: the preposition, and no surname. */
function isNamed(words: string, known: ReadonlySet<string>, isAfterVerb: boolean): boolean {
  if (words === "" || (words.startsWith("由") && !known.has(words))) return false;
  return isNameForm(words) || known.has(words) || (isAfterVerb && mayBeUnusualName(words));
}

/** 甲,女,1980年1月生,…,现任某某市水务局副局长,拟任…: the post that is held, not the one to come. */
const RESUME =
  /(?:^|\n)(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.] ?)?([\u3400-\u9fff· ]{2,16}?)(?:同志|\([^()\n]{1,12}\))?,(?:男|女)[,。][^\n]{0,160}?(?:现任|现为|现担任)(?:职务)?:?([^\n,。;()]{3,60})/g;

/** People introduced before an appointment, with the posts that they hold. */
export function namedInResumes(reading: PostReading): Sighting[] {
  return [...reading.text.matchAll(RESUME)].flatMap(({ index, 0: whole, 1: name = "", 2: held = "" }): Sighting[] => {
    const start = index + whole.indexOf(name);
    const end = index + whole.length;
    const posts = postsEndingAt(reading, end, end - held.length);
    return posts.length === 0 ? [] : [sighting(trimmedSpan(reading.text, start, start + name.length), posts, [])];
  });
}
