import { signTest } from "../text/signs.ts";
import { type PlaceNameAt, placeNameAt } from "./places.ts";

const HAN = "\\u3400-\\u9fff";
const UNIT =
  "设区的?市|地级市|地州市|州市|市州|盟市|区县|县区|市县区|县市区|旗县区|旗县|县市|市县|乡镇|镇街|街镇|地市|省|市|州|盟|地|县|区|旗|师|团|园区|开发区";
const BRACKET = `\\((?:${UNIT}|街道|管委会)(?:[、/,](?:${UNIT}|街道|管委会))*\\)`;
const UNITS = `(?:${UNIT})(?:${BRACKET})?`;

/** 各设区市, 各市、县(区), 五市, 地(州、市), 市州. */
const PLURAL = new RegExp(
  `各(?:有关|相关)?${UNITS}(?:[、/]${UNITS})*|[一二两三四五六七八九十]{1,2}个?(?:${UNIT})|(?:${UNIT})${BRACKET}|地州市|市州|州市|盟市|设区市|县区|区县|市县区?|县市区|旗县区?|地市`,
  "y",
);
const RELATIVE =
  /(?:全|我|本|原)?(?:自治区|自治州|自治县|地区|地(?=委)|省|市|县|区|州|盟|旗)|师市|全国|国家(?!公园|级|标准|规定|有关|重点|生态文明|和)|中央|兵团/y;
const MASKED = /[xX×*○]{2,4}(?:自治区|省|市|县|区|州|旗)?|某某?(?:省|市|县|区|州|旗)/y;
/** It ends in one of four signs, which is quickly looked for. */
const ZONE = new RegExp(
  `(?=[${HAN}]{0,20}?[区园地管])[${HAN}]{0,12}?(?:(?:经济技术|高新技术产业|高新技术|经济|产业|工业|化工|循环经济)(?:开发区|园区|示范区)|工业园|高新区|经开区|新区|化工基地|保税区|风景名胜区|度假区|试验区)(?:\\([\\u3400-\\u9fff]{2,8}\\))?(?:管理委员会|管委会)?|管理委员会|管委会`,
  "y",
);
const MANAGED = new RegExp(`[${HAN}]{2,10}?管(?:理委员|委)会`, "y");
/** A place that no gazetteer has: 云岭市, 北坡镇, 城南街道. */
const UNKNOWN = new RegExp(
  `[${HAN}]{2,4}?(?:自治[州县旗]|市|县|区|州|盟|旗|镇|乡|街道|苏木)(?![级域场民长内外直属])`,
  "y",
);
const UNKNOWN_FORMS = [ZONE, MANAGED, UNKNOWN];
const NOT_IN_PLACE =
  /^(?:含|然后|随后|之后|会后|此后|而后|最后|其后|会上|同时|目前|近日|日前|当[日天]|昨日|下午|上午)|办公室|[的了是在由向将于被把让给从和与及各全我本该对为以请报其等个有还没同予任]|责[令成]|经(?![济开贸])|成立|印发|关于|下发|.自治区|省|设区|生态|环境|有关|相关|部门|所有|负责|加强|落实|贯彻|推进|按照|统一|围绕|召开|制定|建立|传达|学习|听取|会议|今年|同意|执行|要求|中心|党|移交|交办|报送|转|负责|住房|城乡|农村|^已|通过|完成|配合|协助|会同|督促|指导|协调|主持|分管|联系|调整|承担|免去/;

/** Signs before 市, 区 and the like with which they make a common noun. */
const NOUN_BEFORE: Record<string, string> = {
  地: "各当本基场土田园湿林草工产营实异驻属见",
  市: "城都超门地区县州楼股债上入",
  区: "社园矿灾地郊库景厂发辖片山特战小城新护化集牧林湖海分校开功能范验冲心聚治港老东西南北",
  县: "知邻各旗市区",
  /** 赣州 and the like are names of cities that a text prints without 市. */
  州: "神九赣徐杭郑苏衢沧朔忻漳亳滁荆鄂郴惠潮柳梧贺泸扬兰福温锦抚",
  盟: "联同结加欧",
  旗: "国红党军",
};
/** Signs behind 省, 市 and the like with which they make another word. */
const WORD_BEHIND: Record<string, string> = {
  省: "级份域长直属内外际略钱得会道",
  市: "级域场民值长直属内外容辖",
  县: "级域城长直属内外",
  区: "级域间划位长直属内外段块别分",
  州: "级长直属内外",
  盟: "级长直属内外友",
  旗: "级长直属内外帜",
};
/** The signs with which PLURAL, RELATIVE and MASKED begin. */
export const mayBeginPlace = signTest(
  "各一二两三四五六七八九十设地州盟区县市旗乡镇街省师团园开全我本原自国中兵xX×*○某",
);
const LONGEST_CHAIN = 4;

/** Where the words end that tell the place of an office, several in a row included (吉林省延边朝鲜族自治州), or null. */
export function placeChainEnd(text: string, offset: number, nameAt: PlaceNameAt = placeNameAt): number | null {
  let end = offset;
  for (let i = 0; i < LONGEST_CHAIN; i++) {
    const next = placeTokenEnd(text, end, end > offset, nameAt);
    if (next === null || next === end) break;
    end = next;
  }
  return end > offset ? end : null;
}

function placeTokenEnd(text: string, offset: number, isInner: boolean, nameAt: PlaceNameAt): number | null {
  const mayBe = mayBeginPlace(text.charCodeAt(offset));
  const plural = mayBe ? match(PLURAL, text, offset) : null;
  const named = nameAt(text, offset);
  if (named !== null && named.length > (plural ?? offset) - offset) return offset + named.length;
  if (plural !== null && (isInner || !isNoun(text, offset))) return plural;
  if (isInner) return innerZoneEnd(text, offset);
  if (!mayBe) return null;
  return match(MASKED, text, offset) ?? relativeEnd(text, offset);
}

/** 县经济开发区; but in 县工业和信息化局要督促某某工业园 an office stands between. */
function innerZoneEnd(text: string, offset: number): number | null {
  const end = match(ZONE, text, offset);
  return end === null || /[局厅委办要]/.test(text.slice(offset, end).replace(/管(?:理委员|委)会$/, "")) ? null : end;
}

function relativeEnd(text: string, offset: number): number | null {
  const end = match(RELATIVE, text, offset);
  if (end === null) return null;
  const last = text.charAt(end - 1);
  if (WORD_BEHIND[last]?.includes(text.charAt(end)) && !/^城[管市乡建]/.test(text.slice(end, end + 2))) return null;
  if (/^(?:国家|中央|全国)/.test(text.slice(offset, end)) && !isClauseStart(text, offset)) return null;
  return end - offset === 1 && isNoun(text, offset) ? null : end;
}

/** Behind a sign that is no Han character or a word such as 经, 由. */
function isClauseStart(text: string, offset: number): boolean {
  if (text.startsWith("中央第", offset)) return true;
  return /(?:^|[^\u3400-\u9fff]|[由向经对与和及按照据落实过到在受的了被将报予接请合过托]|批准|配合)$/.test(
    text.slice(Math.max(0, offset - 3), offset),
  );
}

/** Whether 市, 区, 县… ends a common noun here (城市, 社区). */
function isNoun(text: string, offset: number): boolean {
  return offset > 0 && (NOUN_BEFORE[text.charAt(offset)]?.includes(text.charAt(offset - 1)) ?? false);
}

export function isPlural(words: string): boolean {
  return match(PLURAL, words, 0) === words.length && placeNameAt(words, 0) !== words;
}

/** 云岭市, 宁江经济开发区管委会: places without an entry in the gazetteers, which only a following office proves. */
export function unknownPlaceEnds(text: string, offset: number): number[] {
  const ends: number[] = [];
  for (const form of UNKNOWN_FORMS) {
    const end = match(form, text, offset);
    if (end !== null && !NOT_IN_PLACE.test(text.slice(offset, end))) ends.push(end);
  }
  return ends;
}

function match(expression: RegExp, text: string, offset: number): number | null {
  expression.lastIndex = offset;
  return expression.test(text) ? expression.lastIndex : null;
}

/** Whether words can be the name of a place by their form. */
export function isPlaceForm(words: string): boolean {
  return !NOT_IN_PLACE.test(words.replace(/(?<=..)省$/, "")) && !isPlural(words);
}
