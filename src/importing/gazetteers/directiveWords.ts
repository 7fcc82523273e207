/**
 * Words by which a meeting, a leader, an inspection or an office says what is to be done. Source: wording of minutes, meeting
 * news, circulars and inspection feedback of provinces, cities and counties; written down by hand.
 */

/** The last sign of a name of those who act: 局, 政府, 集团, 专班. */
const ACTOR_END =
  "(?:部门|单位|各地|各级|同志|干部|政府|企业|负责人|大家|领导|人员|书记|机构|公司|集团|主体|园区|专班|班子|[河湖林]长|[省市县区局厅委办部旗盟州镇乡街道村处科室站所队组院会方们])(?:\\([^()]{1,12}\\))?等?";
const ORGAN =
  "[^,。;:]{2,40}?(?:[局厅委办处室组]|政府|中心|公司|集团|单位|部门|专班|街道|[镇乡])(?:\\([^()]{1,12}\\))?等?";

/** 交通部门要加强引导; 请各县区于月底前…. */
export const SPOKEN = new RegExp(
  `^(?:[^,。;]{0,30}${ACTOR_END})?(?:要|必须|务必|应当?(?![急用对变届收报该]|[\\u4e00-\\u9fff](?:尽|未)|建成[^,。;]{0,12}\\d)|请[^,。;]{2,20}?(?=于|在|抓紧|尽快|按|将))(?![求点素闻害道塞么])[^,。;]{3,}`,
);

/** In a section of problems only an office that has to act, or is charged, makes a demand. */
export const CHARGES = new RegExp(`^(?:请|责成|责令|要求|督促)|^${ORGAN}(?:要(?![求点素闻害])|必须|务必|应当)`);

/** From here on a paragraph of problems says what is to be done: 下一步,… · 会议要求,…. */
export const TURNS_TO_STEPS =
  /下一步|下阶段|接下来|(?:会议|督察组?|约谈(?:会)?|通报|检查组|调研组|(?:书记|[省市州县区厅局]长|主任|主席)[\u3400-\u9fff·]{0,4})(?:要求|强调)/;

/** What those who act are said to do, without 要: 由市水利局牵头; 市财政局抓紧落实资金. */
const ASSIGNED = new RegExp(
  `^由${ORGAN}(?:组织|实施|开展|制定|编制|督促|指导|具体|逐户|逐一)[^,。;]{2,}|^由?(?!责成|责令|此前)(?:${ORGAN}(?:牵头|负责(?![^,。;]{0,16}的)|对[^,。;]{2,24}?负(?:总责|主体责任))(?!人|同志)|${ORGAN}(?:抓紧|尽快|抓好|逐一|依法|会同(?=[^,。;]{2,})(?![^,。;]*(?:现场|[展行]了))(?![^。;]{0,60}进行(?:公开|集中)?(?:约谈|谈话))|(?:按照?|根据|结合)[^,。;]{2,16}(?:修改|完善|推进|落实|实施|办理|抓)))`,
);

/** 缺口资金由市财政局统筹安排. 由副市长任组长 fills a seat. */
const BY_UNIT = new RegExp(
  `^[^,。;:]{2,24}由${ORGAN}(?:统筹|负责|牵头|安排|承担|落实|解决|组织|逐一|按|具体|抓好|另行)[^,。;]{2,}`,
);

/** 今年将启动…,年底前完成…: what an office says it is about to do. */
const ABOUT_TO =
  /^(?:[^,。;]{0,24}(?:表示|介绍|透露|告诉记者|说),?[:“]?)?(?:今年|明年|下半年|年内|近期|接下来|下一步)?,?将(?:全面|加快|继续|陆续|重点|进一步)*(?:启动|实施|开展|推进|建设|完成|投入|投资|新建|出台|建立)|^力争[^,。;]{0,12}(?:\d{4}年|年底|月底|\d+月)/;

/** 市督查室将不定期开展暗访: what an office will do. 将问题移交 tells what was done. */
const WILL_DO = new RegExp(
  `^[^,。;]{0,20}${ACTOR_END}?(?:也|还|均)?将(?:适时|择机|定期|不定期|持续|继续|会同|联合|组织|进一步|从严|严格|严肃|依法|全面|尽快|加快|陆续|同步|视情|综合|采取|实行|按照?|通过|以[^,。;]{2,12}为|建立|完善|健全|推进|推动|强化|加强|加大|启动|下发|开展|对[^,。;]{2,20}(?:进行|开展|实施|予以|实行))[^,。;]{2,}`,
);

/** 市级河长每季度巡河不少于1次; 各区每月5日前报送进展. */
const EVERY = new RegExp(
  `^[^,。;]{0,20}${ACTOR_END}每(?:半|两)?个?(?:[月年周日天旬]|季度)(?![^,。;]{0,4}平均)[^,。;]{2,}`,
);

/** 将整治情况纳入年度考核, at the beginning of a sentence. */
const TO_BE_COUNTED = /^将[^,。;]{2,30}(?:纳入|列入)[^,。;]{2,}/;

/** 下一步要加快…, 接下来我们将…: what is to be done, in one clause with the word for when. */
const NEXT_TO_DO =
  /^(?:[^,。;:]{0,12}说,?[“"]?)?(?:下一步|下步|下阶段|接下来|今后|明年|下半年),?(?:我们|我[市县区省州局厅]|县里|市里|区里|全[市县区省州])?(?:还|也)?(?:要|将|会|准备|计划|打算|拟)(?![求点素])[^,。;]{4,}/;

const WORK =
  "全面|尽快|立即|加快|抓紧|按期|按时|限期|迅速|认真|深入|切实|严格|确保|抓好|做好|做到|作出|做出|落实|推进|完成|拆除|清理|整改|停止|停产|关停|恢复|制定|组织|负责|举一反三|加强|强化|开展|完善|建立|把|对|将|进一步|继续";

/** …调研,要求年内完成…; 责成某局限期整改; 督促企业完善设施. 责令整改89家 counts what was done. */
const ASKED = new RegExp(
  `^(?:并|还|同时|现场)?(?:要求|责成|责令|叮嘱|嘱咐)(?:[^,。;:]{0,16}?(?:部门|单位|企业|公司|局|镇|乡|街道|负责人|同志|政府|村))?(?:务必|必须|要|在)?(?:[^,。;:]{0,10}(?:前|内|底|半年|季度))?(?:${WORK}|把)(?!违法行为决定书|\\d)[^,。;]{2,}`,
);
const CHARGED = new RegExp(
  `^(?:[^,。;:]{2,24}(?:[局厅委办室组]|政府|会议)|并|还|同时)?(?:要求|责成|责令|督促|敦促)(?!各项)[^,。;:]{0,24}?(?:${ACTOR_END}|其)(?:务必|必须|要|在|于)?(?:[^,。;:]{0,12}(?:前|内|底))?(?:${WORK})[^,。;]{2,}`,
);

/** 11月底前,各县区完成一轮自查: a day before which something is to be done, and no report that it was. */
export const DUE_WORK =
  /^(?!确保)[^,。;]{0,14}(?:\d[月日]|[月年季]底|季度末|\d年|汛期|入冬|供暖季)前,?(?:[^,。;了已]{0,24}?)(?:全面|全部|基本|组织|一次性)*(?:完成|建成|实现|启动|将[^,。;]{2,20}(?:报|提交)|报|上报|提交|拨付|拆除|清理|清运|出台|制定|印发|开工|投用|投运|取得|达到|关停|退出)(?!了)[^,。;]*/;

/** 名单于7月5日前反馈我办; 责成园区管委会于10月25日前清走底泥: with 于 or 限 before the day, whatever is to be done. */
const BY_DAY =
  /^(?=[^,。;]*前)(?!.*(?:明确|原定|应于|计划))[^,。;了已]{2,30}(?:于|在|限|限于)(?:今年|年)?[^,。;于在了已]{0,8}(?:\d[月日]|[月年季]底)前[^,。;了已]{2,}/;

/** A clause that says what is to be done, whoever speaks. */
export const DEMANDING_CLAUSES: readonly RegExp[] = [
  SPOKEN,
  ASSIGNED,
  BY_UNIT,
  ABOUT_TO,
  WILL_DO,
  EVERY,
  TO_BE_COUNTED,
  NEXT_TO_DO,
  ASKED,
  CHARGED,
  BY_DAY,
];

/** 确保年底前全面完成. */
export const ENSURED = /^(?:确保|力争)[^,。;]{4,}/;

/** Opens a clause that tells a resolution of a meeting. */
export const RESOLVED =
  /^会议(?:经)?(?:研究|讨论|一致|原则)*(?:议定|明确|决定|确定|商定|同意|要求)(?!\d|以下|如下|[^,。;]{0,4}事项|了|:$),?:?/;

/** In a section of steps: a clause in which somebody else acts, or something else is demanded. */
export const BEGINS_STEP: readonly RegExp[] = [
  ...DEMANDING_CLAUSES,
  /^(?:要|必须|务必|不得|严禁|请|责成|责令|由)/,
  /^每(?:半|两)?个?(?:[月年周日天旬]|季度)/,
  /^[^,。;]{2,24}(?:应当|必须|务必|要(?![求点素]))/,
  /^对[^,。;]{2,30}(?:的$|予以|进行|实行|开展|逐[项一个])|^(?:自|从)?\d{4}年(?:\d{1,2}月)?起/,
  /^[\u4e00-\u9fff]{1,14}(?:局|厅|委|办|部|中心|政府|公司|街道|管委会)(?![的、和及与会同\u5c40])[\u4e00-\u9fff]{3}/,
];

/** In a section of steps: thanks, what is already so, whom to call. */
export const NO_STEP =
  /感谢|特此|联系人|电话|时间:|欢迎|收悉|很有帮助|现将|以上(?:报告|意见)|附件|^(?:目前|近年来|去年|一年来|截至)|[:](?=\n?$)|取得了?|(?:成效|效果)(?:明显|显著)/;

/** Clauses under 下一步 that tell what is meant to be done. */
export const STEP =
  /^(?:并|同时|还)?(?:将)?(?:继续|适时|定期|组织|进一步|加快|健全|完善|加强|强化|推进|落实|确保|严格|持续|举一反三|对)|前(?:全面)?(?:完成|实现|达到|建成)/;
export const NEXT_STEP = /下一步|下阶段|接下来/;

/** A clause that only says until when, or of whom, the next one speaks: 11月底前, 对推进不力的, 会议议定. */
export const LEADS_ON =
  /^(?:[^,。;:]{0,6}(?:\d{1,2}月\d{0,2}[日号]?|\d{4}年|[月年季][底末]|季度末|汛期|入冬|供暖季|印发之日起\d+[天日]|\d+个?(?:月|工作日|日|天))[前内]|对(?![照此于标接])[^,。;:]{2,30}|会议(?:经)?(?:研究|讨论|一致|原则)*(?:议定|明确|决定|确定|商定|同意|要求)),$/;
