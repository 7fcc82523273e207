import {
  CHIEFS,
  GROUP_RANKS,
  GROUP_ROLES,
  POST_BODIES,
  POST_HEADS,
  POST_PREFIXES,
  WHOLE_POSTS,
} from "../../gazetteers/postTitles.ts";
import { matchesOf } from "../text/matches.ts";

function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

const BODY = `(?:驻[\\u3400-\\u9fff]{1,12}?)?(?:${anyOf(POST_BODIES)})`;
const HEAD = `${POST_PREFIXES}(?:${anyOf(POST_HEADS)})`;
const TEAM_HEAD = "(?:第一)?(?:常务)?(?:副)?组长";
const GROUP_LEAD =
  "(?:第一|常务|执行|副|总)*(?:组长|指挥长|总指挥|指挥|召集人|班长)(?!负责|制|为|[、,](?:副组长|成员))";
const NOMINEE = "(?:提名人选?|候选人|人选|拟任人选)?";
const NO_POST =
  "(?!(?<=总工)程(?!师)|负责制|述职|信箱|办公会|会议|热线|令|专题会|级|联席|制|接待日|论坛|办公室|负责人制|值班|助理(?=[^\\u3400-\\u9fff]))";
/** A post without its office: 党组书记, 驻厅纪检监察组组长, 二级巡视员, 代市长, 厅长提名人, 机关党委专职副书记. */
const TITLE = `(?:(?:${POST_PREFIXES}(?:${anyOf(WHOLE_POSTS)})|(?:${BODY})${TEAM_HEAD}|(?<=[察视查导研调]组)${TEAM_HEAD}|(?<=小组|专班|工作组|专项组|攻坚组|指挥部|联席会议)${GROUP_LEAD}|(?:第一|常务)?副组长(?<=[察视查导研调]组组长[^。;\\n]{2,36}[、,](?:第一|常务)?副组长)|(?:${BODY})?${HEAD})${NOMINEE}${NO_POST})`;
const POST = new RegExp(TITLE, "y");
const POSTS = new RegExp(TITLE, "g");
const ROLE = `${GROUP_RANKS}(?:${anyOf(GROUP_ROLES)})`;
/** A role in a group, or in its office where the text says so. */
export const ROLE_WORDS = `(?:办公室)?${ROLE}`;
/** The same, and posts such as 副总河长. */
export const ROLE_OR_CHIEF = `(?:${ROLE_WORDS}|${GROUP_RANKS}${CHIEFS})`;
const GROUP_ROLE = new RegExp(ROLE_OR_CHIEF, "y");

/** Where a post ends that begins at an offset, the office not included, or null. */
export function postTitleEnd(text: string, offset: number): number | null {
  POST.lastIndex = offset;
  return POST.test(text) ? POST.lastIndex : null;
}

/** All posts of a text, from left to right. */
export function postTitles(text: string): { start: number; end: number }[] {
  return matchesOf(text, POSTS).map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Where a role in a group ends that begins at an offset, or null. */
export function groupRoleEnd(text: string, offset: number): number | null {
  GROUP_ROLE.lastIndex = offset;
  return GROUP_ROLE.test(text) ? GROUP_ROLE.lastIndex : null;
}
