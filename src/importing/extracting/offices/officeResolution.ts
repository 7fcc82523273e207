import { DEPARTMENT_FORMS, departmentOf } from "../../gazetteers/departments.ts";
import { NATIONAL_ORGANS } from "../../gazetteers/ministries.ts";
import type { ExtractionContext } from "../context.ts";
import type { Jurisdiction } from "../extraction.ts";
import { departmentEnd, organEnd } from "./officeGrammar.ts";
import { type OfficeMention, officeMentions } from "./officeNames.ts";
import { isProvinceShortName, type PlaceNameAt, placesNamed, prefectureShortName } from "./places.ts";
import { placeChainEnd } from "./placeTokens.ts";

/** What a document's relative words mean: 自治区, 市, 厅, 局. */
export interface Surroundings {
  province: string | null;
  prefecture: string | null;
  county: string | null;
  /** The place of the document itself. */
  own: string | null;
  /** Reads names of places, those that only this document knows included. */
  nameAt: PlaceNameAt;
  /** Full names of the departments that 厅, 局 and 委 stand for. */
  ownDepartments: Readonly<Record<string, string>>;
}

const OWN_HEADS = ["厅", "局", "委"] as const;

export function surroundings(
  context: ExtractionContext,
  mentions: readonly OfficeMention[],
  nameAt: PlaceNameAt,
): Surroundings {
  const places = placesOf(context.jurisdiction, nameAt);
  const text = context.text.joined.text;
  const stated = [context.head.issuer, context.head.title].filter((words): words is string => words !== null);
  const names = [
    ...stated.flatMap((words) => departmentNames(words, officeMentions(words, nameAt), places)),
    ...departmentNames(text, mentions, places),
  ];
  const ownDepartments = Object.fromEntries(
    OWN_HEADS.flatMap((head) => {
      const name = mostFrequent(names.filter((candidate) => candidate.endsWith(head)));
      return name === null ? [] : [[head, name]];
    }),
  );
  return { ...places, ownDepartments };
}

function placesOf(jurisdiction: Jurisdiction | null, nameAt: PlaceNameAt): Surroundings {
  const none = { province: null, prefecture: null, county: null, own: null, nameAt, ownDepartments: {} };
  if (jurisdiction === null) return none;
  const { name, level, province: told } = jurisdiction;
  const place = placesNamed(name).find((candidate) => candidate.level === level);
  return {
    ...none,
    own: name,
    province: level === "PROVINCE" ? name : (place?.province ?? told ?? null),
    prefecture: level === "PREFECTURE" ? name : (place?.prefecture ?? null),
    county: level === "COUNTY" ? name : null,
  };
}

function departmentNames(text: string, mentions: readonly OfficeMention[], places: Surroundings): string[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== "department" || mention.placeEnd === mention.start) return [];
    const words = text.slice(mention.start, mention.end).replace(/(?:党组|机关党委|机关纪委|党委).*$/, "");
    return /..[厅局委]$/.test(words) ? [fullName(words, places)] : [];
  });
}

function mostFrequent(names: readonly string[]): string | null {
  const votes = new Map<string, number>();
  for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1);
  let most: string | null = null;
  for (const [name, count] of votes) if (most === null || count > (votes.get(most) ?? 0)) most = name;
  return most;
}

/** The name of an office with its place and department spelled out, as far as the document tells. */
export function fullName(printed: string, around: Surroundings, place: string | null = null): string {
  const words = printed.replace(/[\s“”]/g, "").replace(/^中共(?!中央)/, "");
  const former = words.startsWith("原") ? "原" : "";
  const name = words.slice(former.length);
  if (/^行(?:政公)?署$/.test(name) && around.prefecture !== null) return `${former}${around.prefecture}行政公署`;
  if (/^[厅局委]$/.test(name)) return around.ownDepartments[name] ?? name;
  const placeEnd = placeChainEnd(name, 0, around.nameAt);
  if (placeEnd !== null && placeEnd < name.length)
    return former + placed(name.slice(0, placeEnd), name.slice(placeEnd), around);
  const stationed = /^驻([厅局委])(?=纪检)/.exec(name)?.[1];
  if (stationed !== undefined && around.ownDepartments[stationed] !== undefined)
    return `驻${around.ownDepartments[stationed]}${name.slice(2)}`;
  const own = /^[厅局委](?=.)/.exec(name)?.[0];
  if (own !== undefined) return former + withOwn(own, name.slice(1), around);
  return former + (place === null ? name : place + name);
}

function placed(place: string, rest: string, around: Surroundings): string {
  const isExact = /^(?:委|党委|纪委)/.test(rest) && /^[州盟]$/.test(place);
  const full = isExact ? shortPrefecture(fullPlace(place, around)) : expanded(place, rest, around);
  if (/^[厅局]$/.test(rest.charAt(0))) {
    const department = around.ownDepartments[rest.charAt(0)];
    const core = department?.slice(placeChainEnd(department, 0) ?? 0);
    if (core !== undefined) return full + core + rest.slice(1);
  }
  const joint = /^(?:党委|委)(?:[、和]?)(?:省|市|县|区|州|盟|旗|自治区)?(?:(?:人民)?政府|行政公署|行署)$/.exec(rest);
  // the committee of 某某地区 is 某某地委
  if (/^委/.test(rest) && full.endsWith("地区")) return full.slice(0, -1) + rest;
  if (joint !== null && /署$/.test(rest)) return `${full}委、行署`;
  if (joint !== null) return `${full}${rest.startsWith("党") ? "党委和政府" : `委、${place.slice(-1)}政府`}`;
  return full + rest.replace(/环保(?=[厅局部])/, "环境保护");
}

/** 广西水利厅 is 广西壮族自治区水利厅, but 北京师范大学 has no 市. */
function expanded(place: string, rest: string, around: Surroundings): string {
  if (isProvinceShortName(place) && (departmentEnd(rest, 0) ?? organEnd(rest, 0)) === null) return place;
  return fullPlace(place, around);
}

/** 海西州 for 海西蒙古族藏族自治州: its Party committee is 海西州委. */
function shortPrefecture(name: string): string {
  return /自治州$/.test(name) ? (prefectureShortName(name) ?? name) : name;
}

function withOwn(head: string, rest: string, { ownDepartments }: Surroundings): string {
  const department = ownDepartments[head];
  return department === undefined ? head + rest : department + rest;
}

/** Official name of the last place named, or what 省, 市, 全县 mean here. Several units together stay as printed. */
function fullPlace(words: string, around: Surroundings): string {
  let last = words;
  for (let offset = 0; offset < words.length; ) {
    const name = around.nameAt(words, offset);
    if (name !== null) last = name;
    offset += name?.length ?? 1;
  }
  // 青石 for the 青石县 that the document is about
  if (
    around.own !== null &&
    last.length === around.own.length - 1 &&
    words.endsWith(last) &&
    around.own.startsWith(last)
  )
    return around.own;
  if (
    words.endsWith(last) &&
    (placesNamed(last).length > 0 || (last !== words && !/^[全我本原]?.$|^.?自治.$/.test(last)))
  )
    return isProvinceShortName(last) ? (placesNamed(last)[0]?.name ?? last) : last;
  return relativePlace(words.replace(/^[全我本]/, ""), around) ?? words;
}

function relativePlace(word: string, { province, prefecture, county, own }: Surroundings): string | null {
  switch (word) {
    case "省":
    case "自治区":
      return province;
    case "地区":
    case "地":
    case "州":
    case "盟":
    case "自治州":
      return prefecture;
    case "县":
    case "旗":
    case "自治县":
      return county ?? null;
    case "市":
      return own?.endsWith("市") ? own : prefecture;
    case "区":
      return county?.endsWith("区") ? county : own?.endsWith("自治区") ? own : null;
    default:
      return null;
  }
}

/** The same for every spelling of one office: 环保 and 环境保护, 发改委 and 发展和改革委员会, with and without 工作. */
export function officeKey(name: string): string {
  const plain = name
    .replace(/^(?:中共|各)/, "")
    .replace(/人民政府/g, "政府")
    .replace(/环境保护/g, "环保")
    .replace(/人大常委会|人民代表大会(?:常务委员会)?/g, "人大")
    .replace(/工作领导小组/g, "领导小组")
    .replace(/(?:机关)?各?(?=[处科]室$)|各(?=(?:直属|所属)(?:事业)?单位$)/, "")
    .replace(/生态环境(?=.{2,12}中心$)/, "生态")
    .replace(/\([^()]*\)$/, "")
    .replace(/[()、“”]/g, "");
  const national = nationalFullNames.get(name) ?? plain;
  const placeEnd = placeChainEnd(plain, 0) ?? 0;
  const core = /^(.{2,14}?)(厅|局|委员会|委|办公室|办|署)$/.exec(plain.slice(placeEnd));
  if (core?.[1] === undefined || core[2] === undefined || !DEPARTMENT_FORMS.has(core[1])) return national;
  return plain.slice(0, placeEnd) + departmentOf(core[1]) + core[2].replace("委员会", "委").replace("办公室", "办");
}

const nationalFullNames = new Map(
  NATIONAL_ORGANS.flatMap((row) => {
    const forms = row.split("|");
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);
