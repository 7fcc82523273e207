import { NAME_ELEMENTS } from "../../gazetteers/nameElements.ts";
import { POST_HEADS } from "../../gazetteers/postTitles.ts";
import { DOUBLE_SURNAMES, SINGLE_SURNAMES, WORD_SURNAMES } from "../../gazetteers/surnames.ts";
import { WORDS_LIKE_NAMES } from "../../gazetteers/wordsLikeNames.ts";
import { placeNameAt } from "../offices/places.ts";

/** What shows behind a name that the name is over. Words of two and more signs outweigh those of one. */
const BEHIND_NAME =
  /^(?:[给向对跟](?:记者|大家|我们|笔者|村民|群众)|应邀|走马|临危|履新|专题|外(?=,)|来(?=我[省市县区州]|到)|(?:的)?职务|被(?:任|免|查|处|诫)|[调转升改接继就留连]任|因公|缺席|到场|到会|在场|逐一|随机|随同|出面|点评|同志|先生|女士|强调|指出|要求|表示|主持|出席|列席|参加|陪同|带队|率队|率领|说|介绍|认为|坦言|透露|告诉|回应|担任|兼任|任(?!务|何)|为(?=[^了此]{0,24}(?:组长|主任|指挥|召集人|联络员|书记|[厅局市县区省]长|成员))|兼(?=[^顾并容]{0,24}(?:组长|主任|书记|长))|作(?=了?(?:重要)?(?:讲话|报告|动员|汇报|部署|发言|安排|表态|点评|总结|专题))|在(?!线|职|编)|对|就(?!业|地|近)|到|赴|以及|向|与|和(?!谐)|及|等|率|带领|带着|深入|实地|先后|多次|每(?=[周月天日年季])|亲自|分别|一行|进行(?=了?(?:约谈|问责|通报|督导|调度))|调研|检查|督导|督查|督办|会见|看望|慰问|讲话|致辞|宣读|宣布|通报|党内|党纪|政务|行政|撤职|撤销|诫勉|予以|给予|涉嫌|免职|记过|警告|停职|留党|开除|受到|立案|严重|通过|关于|具体|抓|出任|陪|全程|签|发|开展|推进|统筹|协调|致|指|谈|称|做|给|参与|坚持|总|回忆|感慨|感叹|笑着|传达|汇报|部署|安排|签署|批示|作出|代表|受|围绕|结合|从|以|接受|主讲|讲|提出|回答|听取|前往|来到|走进|召开|组织|领|负责|牵头|包抓|包保|联系|分管|亦|也|还|则|已|将|首先|随后|现场|现任|曾任|当选|一(?:是|同|起)|共同|不|是|的|被|让|由(?!衷)|总书记|书记|主席|省长|市长|县长|区长|州长|厅长|局长|主任|部长|组长|副)/;
const CLOSED = /^(?:$|[^\u3400-\u9fff·])/;
const NO_NAME_SIGN = /[的了是与及等各个把被厅局委副兼这那并但或、某们由]|其(?!$)|^其/;
const NO_LAST_SIGN = /[省市县区镇乡旗盟党部处室科院局厅办站组会]$/;
const FAMILIAR = /(?:大姐|大妈|大叔|大爷|大哥|师傅|老汉|女士|先生)$/;
const POST_WORD = new RegExp(`${POST_HEADS.join("|")}|[组班]长|成员|组员|同志`);
/** Names of persons of minorities: 艾合买提·吐尔逊. */
const DOTTED = /[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,10})+/y;
const STRONG = 3;
const CLEAR = 2;

export interface FoundName {
  start: number;
  end: number;
  /** 0 for a name that its frame alone makes likely; higher where more speaks for it. */
  strength: number;
}

/** Whether words can be a name by their form: a surname and one or two more signs, spaces left out. */
export function isNameForm(words: string): boolean {
  const name = words.replace(/\s/g, "");
  if (/·/.test(name)) return /^[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,10})+$/.test(name);
  if (isOfElements(name)) return true;
  if (
    !/^[\u3400-\u9fff]{2,5}$/.test(name) ||
    NO_NAME_SIGN.test(name.slice(1)) ||
    NO_LAST_SIGN.test(name) ||
    POST_WORD.test(name) ||
    FAMILIAR.test(name)
  )
    return false;
  if (DOUBLE_SURNAMES.has(name.slice(0, 2))) return name.length > 2 || !WORDS_LIKE_NAMES.has(name);
  if (!SINGLE_SURNAMES.has(name.charAt(0))) return false;
  return name.length < 4 && !WORDS_LIKE_NAMES.has(name) && placeNameAt(name, 0) === null;
}

/** The name that begins at an offset behind a post, or null: 李明 in 厅长李明强调, 买买提·艾力 in 主席买买提·艾力指出. */
export function nameAt(text: string, offset: number, known: ReadonlySet<string>): FoundName | null {
  const dotted = dottedNameAt(text, offset);
  if (dotted !== null) return dotted;
  const spaced = /^[\u3400-\u9fff] {1,4}[\u3400-\u9fff](?=[^\u3400-\u9fff]|$)/.exec(
    text.slice(offset, offset + 8),
  )?.[0];
  if (spaced !== undefined && isNameForm(spaced))
    return { start: offset, end: offset + spaced.length, strength: CLEAR };
  let best: FoundName | null = null;
  for (const length of [3, 2, 4, 5, 6]) {
    const words = text.slice(offset, offset + length);
    const isForeign = isTransliterated(words);
    if (words.length < length || /\s/.test(words) || !(isNameForm(words) || isWithElement(words) || isForeign))
      continue;
    if (
      length === 4 &&
      !isForeign &&
      !isWithElement(words) &&
      !DOUBLE_SURNAMES.has(words.slice(0, 2)) &&
      !isOfElements(words)
    )
      continue;
    const strength = known.has(words)
      ? STRONG + 1
      : strengthOf(words, text.slice(offset + length, offset + length + 32));
    if (strength > (best?.strength ?? 0)) best = { start: offset, end: offset + length, strength };
  }
  return best;
}

/** Whether words could be a name without a known surname: no office, post or word of running text. */
export function mayBeUnusualName(words: string): boolean {
  if (isOfElements(words) || isWithElement(words)) return true;
  return (
    !NO_NAME_SIGN.test(words) &&
    !POST_WORD.test(words) &&
    !/[省市县区州旗镇乡村部处科室院所站队会组队司门级名部长单位]/.test(words) &&
    placeNameAt(words, 0) === null
  );
}

/** 宝音, 格日乐图 behind a post: a name without a surname that begins or ends with a customary element. */
function isWithElement(words: string): boolean {
  if (!/^[\u3400-\u9fff]{2,6}$/.test(words) || NO_NAME_SIGN.test(words.slice(1)) || POST_WORD.test(words)) return false;
  if (NAME_ELEMENTS.has(words)) return true;
  if (NO_LAST_SIGN.test(words) || /[说称讲看到对在为是等表指强主出]$/.test(words)) return false;
  return [2, 3, 4].some(
    (length) =>
      words.length > length &&
      words.length - length <= 2 &&
      (NAME_ELEMENTS.has(words.slice(0, length)) || NAME_ELEMENTS.has(words.slice(-length))),
  );
}

/** Signs with which names of Turkic and Mongolic peoples are written where no dot parts them. */
const TRANSLITERATION =
  /^[阿艾巴拜别达迪杜恩法古哈合加卡克库肯拉兰勒里力列鲁玛买麦米木穆纳乃奈尼努帕热肉萨赛沙苏塔台提吐托瓦吾乌亚叶伊依孜祖尔江汗娜娅汉斯图其格日]{3,5}$/;

/** 努尔江 behind a post. */
function isTransliterated(words: string): boolean {
  return TRANSLITERATION.test(words) && placeNameAt(words, 0) === null;
}

/** 泽仁扎西: a name without surname, of two customary elements. */
function isOfElements(name: string): boolean {
  for (let cut = 2; cut <= name.length - 2; cut++)
    if (NAME_ELEMENTS.has(name.slice(0, cut)) && NAME_ELEMENTS.has(name.slice(cut))) return true;
  return false;
}

/** 甲调任某市市长: the verb has two signs, and the first is none of the name. */
const SPLIT_VERB = /[调转升改接继现历曾就上出担兼留连]$/;

/** 县委书记、县长任双组长: what follows is the role that the words before it lead to. */
const ROLE_BEHIND = /^(?:第一|常务|副|总)*(?:组长|指挥长|总指挥|召集人|主任委员)/;

function strengthOf(words: string, behind: string): number {
  if (ROLE_BEHIND.test(behind) || (behind.startsWith("任") && SPLIT_VERB.test(words))) return 0;
  const wordLike = WORD_SURNAMES.has(words.charAt(0)) && !DOUBLE_SURNAMES.has(words.slice(0, 2));
  if (CLOSED.test(behind)) return /^(?:$|[,。;、:()”\t\n])/.test(behind) ? (wordLike ? 1 : CLEAR) : wordLike ? 0 : 1;
  const follower = BEHIND_NAME.exec(behind)?.[0];
  if (follower === undefined) return 0;
  if (follower === "同志") return STRONG + 1;
  if (wordLike && follower.length < 2 && !/[任为兼]/.test(follower) && !(words.length === 3 && /[及等]/.test(follower)))
    return 0;
  return (follower.length > 1 || /[任为]/.test(follower) ? STRONG : 1) + Math.min(follower.length, 9) / 10;
}

function dottedNameAt(text: string, offset: number): FoundName | null {
  DOTTED.lastIndex = offset;
  const found = DOTTED.exec(text)?.[0];
  if (found === undefined) return null;
  const last = found.lastIndexOf("·") + 1;
  for (let end = last + 2; end < found.length; end++)
    if (BEHIND_NAME.test(text.slice(offset + end, offset + end + 32)) && found.length - end >= 1)
      return { start: offset, end: offset + end, strength: STRONG };
  return { start: offset, end: offset + found.length, strength: CLEAR };
}
