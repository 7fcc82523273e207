import { DEPARTMENT_FORMS } from "../../gazetteers/departments.ts";
import { NATIONAL_ORGANS } from "../../gazetteers/ministries.ts";
import {
  GROUP_HEADS,
  INNER_BODIES,
  INSTITUTION_HEADS,
  ORGANS,
  PARTY_DEPARTMENTS,
} from "../../gazetteers/officeWords.ts";
import { signTest } from "../text/signs.ts";
import { beginsOneOf, longestOf } from "../text/wordLists.ts";

/** Each function tells where a part of an office's name ends that begins at an offset, or null. */
type PartEnd = (text: string, offset: number) => number | null;

const HAN = "\\u3400-\\u9fff";

function longestFirst(words: Iterable<string>): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

function anyOf(words: Iterable<string>): string {
  return longestFirst(words)
    .map((word) => word.replace(/[()]/g, "\\$&"))
    .join("|");
}

/** `mayBegin` is the quick test for the first sign. */
function sticky(pattern: string, mayBegin: (code: number) => boolean = () => true): PartEnd {
  const expression = new RegExp(pattern, "y");
  return (text, offset) => {
    if (!mayBegin(text.charCodeAt(offset))) return null;
    expression.lastIndex = offset;
    return expression.test(text) ? expression.lastIndex : null;
  };
}

/** 人大代表, 政协委员 and 政府购买 are no organs. */
const NOT_BEHIND_ORGAN =
  "(?<!政府(?=主导|引导|购买|采购|性|投资|职能|规章|令|债|信息|网|门户|工作报告|公报|补助|补贴|储备|支持)|人大(?=代表|会议)|政协(?=委员(?!会)|会议|提案)|党委(?=书记)(?!))";

export const organEnd = sticky(`(?:${anyOf(ORGANS)})${NOT_BEHIND_ORGAN}`, beginsOneOf(ORGANS));
/** 委 behind 省, 市, 县, 区: its Party committee. */
export const committeeEnd = sticky("委(?![员托任派])");
export const jointGovernmentEnd = sticky(
  `(?:、|和|及|与)?(?:[${HAN}]{0,3}[省市县区州盟旗]|自治区)?(?:(?:人民)?政府(?!办|购买|主导|网|性)|行政公署|行署(?!办))`,
);
export const partyDepartmentEnd = sticky(`(?:${anyOf(PARTY_DEPARTMENTS)})`, beginsOneOf(PARTY_DEPARTMENTS));
export const ordinalTeamEnd = sticky(
  "第?[一二三四五六七八九十\\d]+(?:生态)?(?:环境保护|环保)?(?:督察|督导|巡视|巡察|督查|检查|核查)组(?!(?:督察)?反馈(?:意见|问题)整改)",
);
export const innerBodyEnd = sticky(`(?:${anyOf(INNER_BODIES)})`, beginsOneOf(INNER_BODIES));
export const aliasEnd = sticky(
  `\\((?!设在|以下|简称|含|原|不含|包括)[${HAN}、]{2,14}(?:处|科|股|室|局|办|学院|党校|委员会|中心)\\)`,
);
export const branchesEnd = sticky("\\((?:各)?分局\\)");
/** 生态环境部体改办. */
export const shortOfficeEnd = sticky(
  `[${HAN}][^交督查承协主代补催包惩共联合专帮开试筹参创](?<![的了是在由向将被把和与对等已])办(?![理公学事法案好证结件成完下])`,
);
/** 县整改办, 市治气办, 省河长办: offices of campaigns and of bodies of several departments, by their short names. */
export const campaignOfficeEnd = sticky(
  `[${HAN}]{0,6}?(?:督察|督导|督查|整改|攻坚|环委会?|环保委|生环委|生态委|河长制?|河湖长制?|林长制?|湖长制?|污染防治|污防|创建|创模|治气|治水|治霾|治污|大气|减排|双碳|散煤|扬尘|安委|防汛|爱卫|食安|美丽|专项行动|提升)办(?![理公学事法案好证结件成完下]|室)`,
);
/** 驻厅纪检监察组. */
export const stationedEnd = sticky(`驻[${HAN}]{1,10}?纪检(?:监察)?组`);
/** 省厅, 市局: the department that the document is about. */
export const bareDepartmentEnd = sticky("[厅局](?![级长部面属际限势])");
/** 厅党组, 局机关各科室: of the department that the document is about. */
export const ownDepartmentEnd = sticky(
  "(?:厅|局|委)(?=党组|机关|办公室|各处室|各科室|系统各级党组织|直属|所属|属各|属单位|属事业)",
);
/** 团市委. */
export const youthLeagueEnd = sticky("(?:共青)?团[省市县区州旗]委");
export const collectiveEnd = sticky(
  "(?:机关各?|各)?(?<!责任|相关|有关)(?:处室|科室|股室)(?!主任)|(?:各)?(?:直属(?:事业)?单位|派出机构|所属(?:事业)?单位)|专员办(?!公)|系统各级党组织",
  signTest("机各处科股直派所专系"),
);

const DEPARTMENT_HEAD = sticky("(?:委员会|厅|局|委(?![员托任派书常])|办公室|办(?![理公学事法案好证])|署)");
const MOST_FIELDS = 3;
const fieldAt = longestOf(DEPARTMENT_FORMS.keys());

/** 生态环境厅, 发展改革委, 工业和信息化商务科技局: one field of work or, in counties, several. */
export const departmentEnd: PartEnd = (text, offset) => {
  let end = fieldEnd(text, offset);
  for (let fields = 1; end !== null && fields <= MOST_FIELDS; fields++) {
    const head = DEPARTMENT_HEAD(text, end);
    if (head !== null && !isCoordinating(text.slice(offset, head))) return branchesEnd(text, head) ?? head;
    end = fieldEnd(text, /[和与]/.test(text.charAt(end)) ? end + 1 : end);
  }
  return null;
};

function fieldEnd(text: string, offset: number): number | null {
  const field = fieldAt(text, offset);
  return field === null ? null : offset + field.length;
}

/** 环境保护委员会 and 安全生产委员会 are bodies of several departments. */
function isCoordinating(words: string): boolean {
  return /^(?:生态环境|生态环保|环境|环境保护|环保|爱国卫生|军民融合|重大项目建设|南水北调|农村工作)(?:委员会|委)$/.test(
    words,
  );
}

export function startsWithDepartmentForm(words: string): boolean {
  return fieldAt(words, 0) !== null;
}

const NATIONAL_FORMS = NATIONAL_ORGANS.flatMap((row) => row.split("|"));
export const mayBeginNational = beginsOneOf(NATIONAL_FORMS);
const nationalFormAt = longestOf(NATIONAL_FORMS);

/** 安全环保部, 生产技术部: departments of a firm. */
const NOT_NATIONAL_BEHIND = /安全|质量|能源|技术|生产|工程|规划|健康/;

/** Ministries and other organs of the centre; 部 is no ministry in 部门. */
export const nationalOrganEnd: PartEnd = (text, offset) => {
  const form = nationalFormAt(text, offset);
  if (form === null || /[门分署]/.test(text.charAt(offset + form.length))) return null;
  if (form.length < 4 && NOT_NATIONAL_BEHIND.test(text.slice(Math.max(0, offset - 2), offset))) return null;
  if (
    form.length === 2 &&
    (/[\u3400-\u9fff]/.test(text.charAt(offset - 1)) || /[公理学各地]/.test(text.charAt(offset + 2)))
  )
    return null;
  return offset + form.length;
};

const DIVISION = sticky(
  `[${HAN}]{1,12}?(?:处|科|股)(?=[、,;。:()\\n”》和与及]|副?[处科股]长|负责|牵头|主要负责|配合|会同|$)(?:\\([${HAN}、]{2,14}[处科室局办]\\))?`,
);
const NO_DIVISION = /[查好到之各何多随惩判论严四一两几本学骨]处$|\d处$|(?:办事|代表|联络)处$/;

/** 水生态环境处, 大气环境处(应对气候变化处). */
export const divisionEnd: PartEnd = (text, offset) => {
  const end = DIVISION(text, offset);
  if (end === null) return null;
  const words = text.slice(offset, end).replace(/\(.*$/, "");
  return NO_DIVISION.test(words) || NOT_IN_INSTITUTION.test(words) ? null : end;
};

/** What does not stand inside the name of a group; names of institutions allow still less. */
const NOT_IN_GROUP =
  /[的了是在由向将被把让给从但并就也还又其该此这那,。;:!?\n《》|\t、]|成立|召开|印发|下发|举办|要求|主持|会议|担任|兼任|下设|设立|组建|进驻|派出|组成|抽调|会同|联合|牵头|率队|带队|深入|组织|任组长|为组长|贯彻落实(?!(?:中央|国务院|国家|省委)[^,。;、:\n]{0,20}(?:督察|巡视)[^,。;、:\n]{0,14}整改[^,。;、:\n]{0,6}$)|(?<![应针面相])对(?![口接])|办理|\d号|交办|决定|关于|调整|承担| /;
export const NOT_IN_INSTITUTION =
  /[的了是在由向将被把让给从但并就也还又其该此这那,。;:!?\n《》|\t、以对不为等及个]|有(?!限)|\d号|成立|召开|印发|下发|举办|要求|主持|会议|开展|组织|加强|推进|实施|完成|负责|制定|强化|落实|建成|新建|改扩建|投资|同步|推送|申报|全面|积极|认真|带队|领导|系统|部门|门户|网站|全省|全市|全区|全县|联合|会同|反馈|进驻|书记|[厅局处市县省]长|主任|成员|兼任|担任|总.{1,2}师/;
/** 中央第三…督察组督察反馈意见整改工作领导小组 is one name. */
const NAMED_FOR = "(?!(?:督察)?反馈(?:意见|问题)整改)";
const GROUP_HEAD = new RegExp(`(?:${anyOf(GROUP_HEADS)})(?:办公室)?(?!成员单位)${NAMED_FOR}`);
const INSTITUTION_HEAD = new RegExp(
  `(?:${anyOf(INSTITUTION_HEADS)})(?:党组|党委|党总支|党支部)?(?<!中心(?=工作|任务|城|思想|环节|组|区))(?<!(?:行政|会议|会展|文化|体育|活动|购物|市民|商业)中心)`,
);
export const GROUP_HEADS_IN_TEXT = new RegExp(`(?:${anyOf(GROUP_HEADS)})(?:办公室)?${NAMED_FOR}`, "g");
export const INSTITUTION_HEADS_IN_TEXT = new RegExp(
  `(?:${anyOf(INSTITUTION_HEADS.filter((head) => head !== "办公室"))})(?:党组|党委|党总支|党支部)?(?<!中心(?=工作|任务|城|思想|环节|组|区))(?<!(?:行政|会议|会展|文化|体育|活动|购物|市民|商业)中心)`,
  "g",
);

const LONGEST_GROUP = 48;
const LONGEST_INSTITUTION = 20;

export const groupAhead: PartEnd = (text, offset) => headAhead(text, offset, GROUP_HEAD, NOT_IN_GROUP, LONGEST_GROUP);
export const institutionAhead: PartEnd = (text, offset) =>
  headAhead(text, offset, INSTITUTION_HEAD, NOT_IN_INSTITUTION, LONGEST_INSTITUTION);

/** The end of the nearest head, where nothing before it shows that the name is over. */
function headAhead(text: string, offset: number, head: RegExp, stop: RegExp, longest: number): number | null {
  const window = text.slice(offset, offset + longest + 8);
  const found = head.exec(window);
  if (found === null || found.index > longest) return null;
  const between = window.slice(0, found.index);
  const closing = between.indexOf(")");
  if (closing >= 0 && !between.slice(0, closing).includes("(")) return null;
  return stop.test(between) ? null : offset + found.index + found[0].length;
}
