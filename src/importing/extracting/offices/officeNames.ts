import type { Span } from "../text/readableText.ts";
import { isHan, signTest } from "../text/signs.ts";
import { headedMentions } from "./headedNames.ts";
import {
  aliasEnd,
  bareDepartmentEnd,
  campaignOfficeEnd,
  collectiveEnd,
  committeeEnd,
  departmentEnd,
  divisionEnd,
  groupAhead,
  innerBodyEnd,
  institutionAhead,
  jointGovernmentEnd,
  mayBeginNational,
  nationalOrganEnd,
  ordinalTeamEnd,
  organEnd,
  ownDepartmentEnd,
  partyDepartmentEnd,
  shortOfficeEnd,
  stationedEnd,
  youthLeagueEnd,
} from "./officeGrammar.ts";
import { isProvinceShortName, type PlaceNameAt, placeNameAt } from "./places.ts";
import { isPlural, mayBeginPlace, placeChainEnd, unknownPlaceEnds } from "./placeTokens.ts";

/** Words of a text that name an office. */
export interface OfficeMention extends Span {
  kind: OfficeKind;
  /** Where the words end that tell the place (自治区, 昌吉州阜康市, 各设区市); the start where there are none. */
  placeEnd: number;
}

export type OfficeKind = "national" | "organ" | "department" | "own" | "institution" | "group" | "collective";

type Body = Pick<OfficeMention, "kind" | "end">;

const LONGEST_EXTENSION = 3;
/** Behind these, and behind every sign that is no Han character, a name without a place may begin. */
const BEFORE_NAME =
  "的 了 给予 时任 现任 责令 责成 会同 由 向 经 对 为 任 以及 及 和 与 同 作为 按照 按 根据 在 是 纳入 通过 听取 报请 报 请 各 该 本 其 同时 并 主持 印发 关于 下设 成立 组建 设立 召开 参加 联合 委托 配合 依托 赴 到 从 将 把 被 让 给 使 据 至 或 受 接受 提交 转发 邀请 协调 督促 个 称 征求 支持 指导 设 落实 原 家 含".split(
    " ",
  );
/** Those of one sign, and the longer ones by their last signs. */
const isBeforeName = signTest(BEFORE_NAME.filter((word) => word.length === 1).join(""));
const LONGER_BEFORE_NAME = new Map<number, string[]>();
for (const word of BEFORE_NAME.filter(({ length }) => length > 1)) {
  const last = word.charCodeAt(word.length - 1);
  LONGER_BEFORE_NAME.set(last, [...(LONGER_BEFORE_NAME.get(last) ?? []), word]);
}
const endsLonger = signTest(String.fromCharCode(...LONGER_BEFORE_NAME.keys()));
/** Names without a place and such words before may begin with these: 厅党组, 局机关, 中共…, 原…. */
const mayBeginOwn = signTest("厅局委中原");
const FROM_QUEUE = "由同、";

/** Offices and bodies that a text names, from left to right, none inside another. */
export function officeMentions(text: string, nameAt: PlaceNameAt = placeNameAt): OfficeMention[] {
  const anchored = anchoredMentions(text, nameAt).map((mention) => withPurpose(text, mention));
  return [...anchored, ...headedMentions(text, anchored)].sort((a, b) => a.start - b.start);
}

/** The first office that a text names; a short text, such as one unit of a list. */
export function firstMention(text: string, nameAt: PlaceNameAt): OfficeMention | undefined {
  const [anchored] = anchoredMentions(text, nameAt);
  return anchored?.start === 0 ? anchored : officeMentions(text, nameAt)[0];
}

function anchoredMentions(text: string, nameAt: PlaceNameAt): OfficeMention[] {
  const anchored: OfficeMention[] = [];
  for (let offset = 0; offset < text.length; ) {
    const place = nameAt(text, offset);
    const mention = place !== null || mayBeginMention(text, offset) ? mentionAt(text, offset, nameAt) : null;
    if (mention !== null) anchored.push(mention);
    offset = mention?.end ?? offset + (place?.length ?? 1);
  }
  return anchored;
}

/** The quick test: most signs begin none. A name of a place does. */
function mayBeginMention(text: string, offset: number): boolean {
  const sign = text.charCodeAt(offset);
  return (
    mayBeginPlace(sign) || mayBeginNational(sign) || mayBeginOwn(sign) || (isHan(sign) && mayBeginName(text, offset))
  );
}

const OF_CENTRAL = /^中央[\u3400-\u9fff“”]*反馈[\u3400-\u9fff]*(?:领导小组|指挥部|专班)(?:办公室)?$/;
const PURPOSE = /(?:贯彻落实|落实|推进)$/;

/** 落实中央…督察反馈意见整改工作领导小组: what a local group is for belongs to its name. */
function withPurpose(text: string, mention: OfficeMention): OfficeMention {
  if (mention.kind !== "group" || !text.startsWith("中央", mention.start)) return mention;
  if (!OF_CENTRAL.test(text.slice(mention.start, mention.end))) return mention;
  const purpose = PURPOSE.exec(text.slice(Math.max(0, mention.start - 4), mention.start))?.[0] ?? "";
  const start = mention.start - purpose.length;
  return { ...mention, start, placeEnd: start };
}

export function mayBeginName(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  if (offset === 0 || !isHan(before)) return true;
  const isBefore = isBeforeName(before);
  if (!isBefore && !endsLonger(before)) return false;
  if (text.startsWith("责任", offset - 2) || /^经[济开贸信]/.test(text.slice(offset - 1, offset + 1))) return false;
  return isBefore || (LONGER_BEFORE_NAME.get(before)?.some((word) => text.endsWith(word, offset)) ?? false);
}

function mentionAt(text: string, offset: number, nameAt: PlaceNameAt): OfficeMention | null {
  const from = text.startsWith("中共", offset) ? offset + 2 : isFormer(text, offset) ? offset + 1 : offset;
  const mention = nationalAt(text, from, nameAt) ?? placedAt(text, from, nameAt) ?? placelessAt(text, from, nameAt);
  return mention && { ...mention, start: offset };
}

/** 原 (former) before a name. */
function isFormer(text: string, offset: number): boolean {
  return text.charAt(offset) === "原" && mayBeginName(text, offset);
}

function nationalAt(text: string, start: number, nameAt: PlaceNameAt): OfficeMention | null {
  const end = nationalOrganEnd(text, start);
  return end === null ? null : extended(text, { kind: "national", start, placeEnd: start, end }, nameAt);
}

/** 自治区生态环境厅, 阜康市人民政府, 各设区市环保局, 省环境执法总队, 云岭市水务局. */
function placedAt(text: string, start: number, nameAt: PlaceNameAt): OfficeMention | null {
  const known = placeChainEnd(text, start, nameAt);
  if (known !== null) {
    const body = bodyAt(text, start, known) ?? innerPlaceBody(text, known);
    if (body !== null) return extended(text, { ...body, start, placeEnd: known }, nameAt);
    // a county whose name begins with the two signs of a province
    if (!isProvinceShortName(text.slice(start, known))) return null;
  }
  if (!mayBeginName(text, start)) return null;
  // 住房城乡建设局 is no office of a 住房城乡
  if (departmentEnd(text, start) !== null) return null;
  for (const placeEnd of unknownPlaceEnds(text, start)) {
    if (holdsPlace(text, start, placeEnd, nameAt)) continue;
    const end = zoneEnd(text, start, placeEnd) ?? departmentEnd(text, placeEnd) ?? partyOrGovernmentEnd(text, placeEnd);
    if (end !== null) return extended(text, { kind: "organ", start, placeEnd, end }, nameAt);
  }
  return null;
}

/** 周明柳川市: a name before a place that is known. */
function holdsPlace(text: string, start: number, end: number, nameAt: PlaceNameAt): boolean {
  for (let offset = start + 1; offset < end - 2; offset++) {
    const name = nameAt(text, offset);
    if (name !== null && offset + name.length === end) return true;
  }
  return false;
}

/** 上杭县才溪镇人民政府: a township behind a county. */
function innerPlaceBody(text: string, offset: number): Body | null {
  for (const placeEnd of unknownPlaceEnds(text, offset)) {
    const end = zoneEnd(text, offset, placeEnd) ?? partyOrGovernmentEnd(text, placeEnd);
    if (end !== null) return { kind: "organ", end };
  }
  return null;
}

/** A zone's management body is an office by itself. */
function zoneEnd(text: string, start: number, placeEnd: number): number | null {
  const words = text.slice(start, placeEnd);
  if (!/[^管]管(?:理委员|委)会$/.test(words)) return null;
  return departmentEnd(text, placeEnd) ?? placeEnd;
}

function bodyAt(text: string, start: number, offset: number): Body | null {
  const words = text.slice(start, offset);
  const plural = isPlural(words);
  const department = departmentEnd(text, offset);
  if (department !== null) return { kind: plural ? "collective" : "department", end: department };
  if (plural && !words.startsWith("各")) return null;
  const organ = partyOrGovernmentEnd(text, offset);
  if (organ !== null) return { kind: plural ? "collective" : "organ", end: organ };
  if (plural) return null;
  const team = ordinalTeamEnd(text, offset);
  if (team !== null) return { kind: "group", end: team };
  const zone = zoneEnd(text, start, offset);
  if (zone !== null) return { kind: "organ", end: zone };
  const campaign = campaignOfficeEnd(text, offset);
  if (campaign !== null) return { kind: "institution", end: campaign };
  const institution = institutionAhead(text, offset);
  const group = groupAhead(text, offset);
  if (institution !== null && (group === null || institution < group)) return { kind: "institution", end: institution };
  if (group !== null) return { kind: "group", end: group };
  const bare = /[省市县区州]$/.test(words) ? bareDepartmentEnd(text, offset) : null;
  return bare === null ? null : { kind: "department", end: bare };
}

/** 省委, 市人民政府, 自治区党委和政府, 省委、省政府, 市委组织部, 自治区党委第二巡视组. */
function partyOrGovernmentEnd(text: string, offset: number): number | null {
  const committee = /[省市县区州盟旗]/.test(text.charAt(offset - 1)) ? committeeEnd(text, offset) : null;
  const end = committee ?? organEnd(text, offset);
  if (end === null || !/委$/.test(text.slice(offset, end)) || text.slice(offset, end).endsWith("纪委")) {
    return end !== null && /[纪监]委$/.test(text.slice(offset, end)) ? (stationedEnd(text, end) ?? end) : end;
  }
  return partyDepartmentEnd(text, end) ?? ordinalTeamEnd(text, end) ?? jointGovernmentEnd(text, end) ?? end;
}

function placelessAt(text: string, start: number, nameAt: PlaceNameAt): OfficeMention | null {
  const sign = text.charAt(start);
  const own = sign === "厅" || sign === "局" || sign === "委" ? ownDepartmentEnd(text, start) : null;
  if (own !== null && !/[\u3400-\u9fff]/.test(before(text, start))) return ownAt(text, start, own, nameAt);
  if (own !== null && mayBeginName(text, start)) return ownAt(text, start, own, nameAt);
  if (!mayBeginName(text, start)) return null;
  const league = sign === "团" || sign === "共" ? youthLeagueEnd(text, start) : null;
  if (league !== null) return { kind: "organ", start, placeEnd: start, end: league };
  const stationed = sign === "驻" ? stationedEnd(text, start) : null;
  if (stationed !== null) return { kind: "institution", start, placeEnd: start, end: stationed };
  const department = departmentEnd(text, start);
  if (department !== null)
    return extended(text, { kind: "department", start, placeEnd: start, end: department }, nameAt);
  const division = start > 0 && FROM_QUEUE.includes(text.charAt(start - 1)) ? divisionEnd(text, start) : null;
  if (division !== null) return { kind: "collective", start, placeEnd: start, end: division };
  const collective = collectiveEnd(text, start);
  return collective === null ? null : { kind: "collective", start, placeEnd: start, end: collective };
}

function ownAt(text: string, start: number, end: number, nameAt: PlaceNameAt): OfficeMention | null {
  const mention = extended(text, { kind: "own", start, placeEnd: start, end }, nameAt);
  if (mention.end > end) return mention;
  const collective = collectiveEnd(text, end);
  return collective === null ? null : { ...mention, end: collective };
}

function before(text: string, offset: number): string {
  return text.charAt(offset - 1);
}

/** Longer by what makes another office of it: a Party group, a division, a branch, a team, a bracketed second name. */
function extended(text: string, mention: OfficeMention, nameAt: PlaceNameAt): OfficeMention {
  let { kind, end } = mention;
  for (let i = 0; i < LONGEST_EXTENSION; i++) {
    const next: Body | null = extensionAt(text, kind, end, nameAt);
    if (next === null) break;
    ({ kind, end } = next);
  }
  return { ...mention, kind, end };
}

function extensionAt(text: string, kind: OfficeKind, end: number, nameAt: PlaceNameAt): Body | null {
  const simple = innerBodyEnd(text, end) ?? aliasEnd(text, end);
  if (simple !== null)
    return {
      kind:
        /各|处室|科室|单位|机构/.test(text.slice(end, simple)) && !/\(/.test(text.charAt(end)) ? "collective" : kind,
      end: simple,
    };
  if (kind === "group" || kind === "collective" || nameAt(text, end) !== null) return null;
  const department = kind === "national" ? departmentEnd(text, end) : null;
  if (department !== null) return { kind: "department", end: department };
  const collective = /机关|各|厅|局|直/.test(text.charAt(end)) ? collectiveEnd(text, end) : null;
  if (collective !== null) return { kind: "collective", end: collective };
  const division = kind === "organ" ? null : divisionEnd(text, end);
  if (division !== null) return { kind, end: division };
  const office = kind === "organ" ? null : shortOfficeEnd(text, end);
  if (office !== null) return { kind, end: office };
  const institution = institutionAhead(text, end);
  if (
    institution !== null &&
    institution - end <= 16 &&
    // 监察支队支队长: the second one belongs to the post
    !text.startsWith(text.slice(end, institution), end - (institution - end)) &&
    !/^[ 和与、及]/.test(text.slice(end, institution)) &&
    !hasPlace(text, end, institution, nameAt)
  )
    return { kind: "institution", end: institution };
  const group = groupAhead(text, end);
  if (group !== null && !/^[ 和与、及]/.test(text.slice(end, group)) && !hasPlace(text, end, group, nameAt))
    return { kind: "group", end: group };
  return null;
}

function hasPlace(text: string, start: number, end: number, nameAt: PlaceNameAt): boolean {
  for (let offset = start; offset < end; offset++)
    if (nameAt(text, offset) !== null || /^(?:自治区|[省市县](?=[委政]))/.test(text.slice(offset, offset + 3)))
      return true;
  return false;
}
