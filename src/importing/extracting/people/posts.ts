import { CHIEFS } from "../../gazetteers/postTitles.ts";
import { departmentEnd, organEnd, partyDepartmentEnd } from "../offices/officeGrammar.ts";
import type { OfficeMention } from "../offices/officeNames.ts";
import { fullName, type Surroundings } from "../offices/officeResolution.ts";
import { placeChainEnd } from "../offices/placeTokens.ts";
import type { Span } from "../text/readableText.ts";
import { isGroup } from "./groups.ts";
import { postTitleEnd, postTitles } from "./postTitles.ts";

/** One post as the text prints it before or behind a name. */
export interface PrintedPost {
  start: number;
  end: number;
  title: string;
  office: string | null;
  /** Whether the office is a group made for one purpose, so that the post is a role in it. */
  isRole: boolean;
}

/** What posts are read with. */
export interface PostReading {
  text: string;
  /** All posts of the text, from left to right, without their offices. */
  titles: readonly Span[];
  around: Surroundings;
  /** The mention that covers or ends at an offset. */
  mentionAt(offset: number): OfficeMention | undefined;
}

export function postReading(text: string, around: Surroundings, mentions: readonly OfficeMention[]): PostReading {
  return {
    text,
    titles: postTitles(text),
    around,
    mentionAt(offset) {
      let low = 0;
      let high = mentions.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((mentions[middle]?.end ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      const mention = mentions[low];
      return mention !== undefined && mention.start < offset ? mention : undefined;
    },
  };
}

const PART_END = /[、兼和 \t]/;
const HARD = /[。;!?\n:“”《》|]/;
const LONGEST_PART = 60;
const MOST_PARTS = 6;

/** The posts that end at an offset, in the order of the text: 省委副书记、省长, and whether something else stands before them. */
export function postsEndingAt(reading: PostReading, end: number, from = 0): PrintedPost[] {
  const posts: PrintedPost[] = [];
  let at = end;
  for (let i = 0; i < MOST_PARTS; i++) {
    const part = partEndingAt(reading, at, from);
    if (part === null || (posts.length > 0 && isTaken(reading.text, part.post.start))) break;
    posts.unshift(part.post);
    const separator = separatorBefore(reading.text, part.from);
    if (!part.isWhole || separator === 0 || part.from - separator < from) break;
    at = part.from - separator;
  }
  return inherited(posts, reading);
}

/** 甲任常务副主任、县财政局副局长乙: the post of the name before it. */
function isTaken(text: string, start: number): boolean {
  return /(?:担任|兼任|出任|(?<![现时原历前])任)$/.test(text.slice(Math.max(0, start - 2), start));
}

/** How many signs join a post to the one before it: 、 or 兼, or a bracket as in 副书记(厅长提名人)王某. */
function separatorBefore(text: string, start: number): number {
  if (/、[兼 ]$/.test(text.slice(start - 2, start))) return 2;
  return /[、兼( ]$/.test(text.slice(start - 1, start)) ? 1 : 0;
}

function partEndingAt(
  reading: PostReading,
  end: number,
  from: number,
): { post: PrintedPost; from: number; isWhole: boolean } | null {
  const { text } = reading;
  const partStart = startOfPart(text, end, from);
  for (let start = partStart; start < end - 1; start++) {
    if (postTitleEnd(text, start) !== end) continue;
    const mention = officeBefore(reading, start, partStart);
    const titleStart = mention?.titleStart ?? start;
    const whole = mention?.start ?? start;
    const office = mention === undefined ? null : text.slice(mention.start, mention.officeEnd ?? titleStart);
    const post = {
      start: whole,
      end,
      title: text.slice(titleStart, end).replace(/\s/g, ""),
      office,
      isRole: mention?.isGroup ?? false,
    };
    const before = text.slice(partStart, whole);
    return {
      post,
      from: /\S/.test(before) ? partStart : whole,
      isWhole: BEFORE_WHOLE.test(before) || (CHIEF.test(post.title) && WATER.test(before)),
    };
  }
  return null;
}

/** 县委常委、清溪流域河长甲: the water belongs to the post, which others stand before. */
const CHIEF = new RegExp(`${CHIEFS}$`);
const WATER = /^(?:[\u3400-\u9fff]{1,14}[河湖江渠溪水沟库段区域流海]|[省市州县区镇乡村][\u3400-\u9fff]{1,10})$/;

/** 县级总河长: the level belongs to the post. */
const BEFORE_WHOLE = /^\s*(?:[省市州县区镇乡村]级)?$/;

function startOfPart(text: string, end: number, from: number): number {
  let depth = 0;
  let start = end;
  for (; start > from && end - start < LONGEST_PART; start--) {
    const sign = text.charAt(start - 1);
    if (sign === ")") depth++;
    else if (sign === "(" && depth === 0) break;
    else if (sign === "(") depth--;
    else if (HARD.test(sign) || (depth === 0 && (PART_END.test(sign) || sign === ",") && !isInName(text, start))) break;
  }
  return start;
}

/** 发展和改革, 住房和城乡建设: 和 inside the name of a department. */
function isInName(text: string, behind: number): boolean {
  return (
    text.charAt(behind - 1) === "和" &&
    /^(?:改革|城乡|信息|旅游|社会|草原|规划|环境|计划|储备|体育|渔业|政府|质量)/.test(text.slice(behind, behind + 2))
  );
}

/** The office right before a title; a title that begins with its Party group gives it to the title, except for committees of a place. */
function officeBefore(reading: PostReading, titleStart: number, partStart: number): OfficeBefore | undefined {
  const cut = officeBeforeBreak(reading, titleStart, partStart);
  if (cut !== undefined) return cut;
  const mention = reading.mentionAt(titleStart);
  if (mention === undefined || mention.end < titleStart || mention.end <= partStart) {
    // 宣传部长 behind 县委常委
    if (partyDepartmentEnd(reading.text, partStart) === titleStart + 1)
      return { start: partStart, titleStart, officeEnd: titleStart + 1 };
    return unnamedOffice(reading, titleStart, partStart);
  }
  // 李明市水利局: the sign before the part belongs to a name, which the office has swallowed
  const isGlued = mention.start < partStart && !/[、兼和 ,]/.test(reading.text.charAt(partStart - 1));
  const start = isGlued ? partStart : mention.start;
  if (mention.end === titleStart) return { start, titleStart, isGroup: isGroup(reading.text, mention) };
  // 公安局长: the head of the office is part of the title too
  if (mention.end === titleStart + 1 && /[局厅]/.test(reading.text.charAt(titleStart)))
    return { start, titleStart, officeEnd: mention.end };
  const words = reading.text.slice(mention.start, mention.end);
  if (mention.kind === "organ" && /(?:委|党委|工委|纪委|监委)$/.test(words)) return { start, titleStart: mention.end };
  return { start, titleStart };
}

/** 县农业农村局 副局长: a cell breaks its line between office and title. */
function officeBeforeBreak(reading: PostReading, titleStart: number, partStart: number): OfficeBefore | undefined {
  if (titleStart !== partStart || reading.text.charAt(titleStart - 1) !== " ") return undefined;
  const office = reading.mentionAt(titleStart - 1);
  return office?.end === titleStart - 1 &&
    office.kind !== "collective" &&
    !GOVERNMENT.test(reading.text.slice(titleStart, titleStart + 4))
    ? { start: office.start, titleStart, officeEnd: office.end, isGroup: isGroup(reading.text, office) }
    : undefined;
}

interface OfficeBefore {
  start: number;
  titleStart: number;
  /** Where the office ends, if not where the title begins. */
  officeEnd?: number;
  isGroup?: boolean;
}

/** A place, a firm or a division alone before a title: 望江县县长, 综合处处长. */
function unnamedOffice({ text, around }: PostReading, titleStart: number, partStart: number): OfficeBefore | undefined {
  const words = text
    .slice(partStart, titleStart)
    .replace(
      /^.*(?:[的了在是由向对将把被让给从取及以和与予为](?![\u3400-\u9fff][镇乡村]$)|包括|时任|现任|原任|责令)/,
      "",
    );
  const start = titleStart - words.length;
  if (words === "" || /[^\u3400-\u9fff()]/.test(words)) return undefined;
  const placeEnd = placeChainEnd(words, 0, around.nameAt);
  if (placeEnd === words.length) return { start, titleStart };
  return /(?:[处科股室部局委办厅院站所队社]|行署|[地盟]委|公司|集团|中心|街道|[镇乡村县市区]|支队|大队|总队)$/.test(
    words,
  ) &&
    words.length <= 30 &&
    !/[的了在是由对向将把被让](?![\u3400-\u9fff][镇乡村]$)|主持|会议/.test(words)
    ? { start, titleStart }
    : undefined;
}

const GOVERNMENT = /^(?:原|代理|代|第一|常务|副)*([省市县区州盟旗镇乡])长$/;
const OF_DEPARTMENT = /^(?:原|代理|代|第一|常务|副)*([厅局])长/;
const ANY_DEPARTMENT =
  /党组|巡视员|调研员|工程师|总规划师|总经济师|总会计师|督察专员|监察专员|提名人|纪检监察组|纪检组|机关党委|机关纪委/;

/** Offices spelled out; a post without one takes that of the post before it or the one that its title implies. */
function inherited(posts: readonly PrintedPost[], { text, around }: PostReading): PrintedPost[] {
  let last = posts[0]?.office === null ? hostBefore(text, posts[0], around) : null;
  return posts.map((post, i) => {
    const isOwnOffice = post.office === "办公室" && last !== null && STAFF.test(posts[i - 1]?.title ?? "");
    const office = isOwnOffice ? `${last}办公室` : officeOf(post, last, around);
    if (office !== null) last = office;
    return { ...post, office };
  });
}

/** 县政府党组成员、办公室主任: of the government's own office. */
const STAFF = /(?:党组|党委|党工委)(?:成员|委员|副书记)$|秘书长$/;
const HOST = /(?:设在|挂靠在?|设于)([\u3400-\u9fff]{2,20}),(?:由|其|该[局厅处委])*$/;

/** 办公室设在县水利局,局长甲…: the head of the office that was named as the host right before. */
function hostBefore(text: string, { start, title }: PrintedPost, around: Surroundings): string | null {
  if (!/^(?:常务|专职)?副?(?:[局厅处科]长|主任)$/.test(title)) return null;
  const host = HOST.exec(text.slice(Math.max(0, start - 32), start))?.[1];
  const isHead = host !== undefined && (title.endsWith("主任") ? /[委办心]$/ : /[局厅处科]$/).test(host);
  return isHead && (title.endsWith("主任") || title.endsWith(`${host.slice(-1)}长`))
    ? fullName(host, around, isDivision(host) ? ownDepartment(around) : null)
    : null;
}

/** The department that a document of a 厅 or 局 means by its divisions. */
function ownDepartment({ ownDepartments }: Surroundings): string | null {
  return ownDepartments.厅 ?? ownDepartments.局 ?? null;
}

export function officeOf(post: PrintedPost, last: string | null, around: Surroundings): string | null {
  const { title } = post;
  const level = GOVERNMENT.exec(title)?.[1];
  if (post.office !== null) {
    if (last?.endsWith("委") && isPartyDepartment(post.office)) return last + post.office;
    if (CHIEF.test(title) && /^[省市州县区镇乡村旗盟]级?$/.test(post.office)) return null;
    const name = fullName(post.office, around, isDivision(post.office) ? ownDepartment(around) : null);
    const isPlace =
      placeChainEnd(name, 0, around.nameAt) === name.length ||
      (name.length > 2 && level !== undefined && name.endsWith(level));
    if (level !== undefined && isPlace) return `${name}${governmentWord(level)}`;
    if (post.isRole) return post.office.replace(/[\s“”]/g, "");
    return departmentEnd(name, 0) === name.length || (last !== null && organEnd(name, 0) === name.length)
      ? `${placeOfDepartment(name, last, around) ?? ""}${name}`
      : name;
  }
  if (level !== undefined) return governmentOf(level, last, around);
  if (CHIEF.test(title)) return null;
  const head = OF_DEPARTMENT.exec(title)?.[1];
  if (head !== undefined) return last?.includes(head) ? last : (around.ownDepartments[head] ?? last);
  if (last !== null) return last;
  return ANY_DEPARTMENT.test(title) ? ownDepartment(around) : null;
}

/** 公安局 in 副市长、公安局局长: that of the place of the post before it, else of the document's. */
function placeOfDepartment(name: string, last: string | null, around: Surroundings): string | null {
  if (name.endsWith("厅")) return around.province;
  const placeEnd = last === null ? null : placeChainEnd(last, 0, around.nameAt);
  return last !== null && placeEnd !== null ? last.slice(0, placeEnd) : around.own;
}

/** 宣传部 in 市委常委、宣传部部长. */
function isPartyDepartment(office: string): boolean {
  return partyDepartmentEnd(office, 0) === office.length;
}

/** 大气环境处 in 大气环境处处长: a division of the department that the document is about. */
function isDivision(office: string): boolean {
  return /^[^省市县区州厅局]{2,14}[处科股]$/.test(office) && !/(?:办事|代表|联络)处$/.test(office);
}

/** The place of 漠北县委 where no gazetteer knows it. */
const ORGAN_OF_PLACE = /^[\u3400-\u9fff]{2,8}[省市县区州盟旗](?=(?:委|人民政府|政府|人大常委会|政协|纪委|监委)$)/;

/** 市委副书记、市长: the government of the same place. */
function governmentOf(level: string, last: string | null, around: Surroundings): string | null {
  const placeEnd = last === null ? null : placeChainEnd(last, 0, around.nameAt);
  const place = last === null || placeEnd === null ? ORGAN_OF_PLACE.exec(last ?? "")?.[0] : last.slice(0, placeEnd);
  if (place?.endsWith(level)) return `${place}${governmentWord(level)}`;
  const government = `${level}${governmentWord(level)}`;
  const name = fullName(government, around);
  return name === government ? null : name;
}

/** A league's government is an administrative office of its region. */
export function governmentWord(level: string): string {
  return level === "盟" ? "行政公署" : "人民政府";
}
