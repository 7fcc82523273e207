/**
 * What happens on a day, as public documents tell it. Source: wording of inspection feedback, rectification plans and news of
 * departments; written down by hand. The first that fits tells the kind.
 */
export const EVENT_WORDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ["INTERVIEW", /约谈/],
  ["FEEDBACK", /反馈了?[^,。;]{0,16}(?:意见|情况|结果|问题)(?!整改)|(?:进行|作|完成)了?(?:督察)?反馈/],
  ["SUBMISSION", /上报|报送|呈报|报请|提交|报备|将[^,。;]{2,20}报[省市县区国州我][^,。;]{1,12}|致函|函告/],
  ["APPROVAL", /批准|批复|同意(?!通过)|核准/],
  ["ADOPTION", /审议通过|表决通过|通过了?《/],
  ["REVIEW", /初审|审核|评审|听取和审议|论证/],
  ["PUBLICATION", /向社会(?:公开|公布)|公开发布|公示|公布|发布|刊[登播发]|播[出发]|报道了/],
  ["ISSUANCE", /印发|下发|出台|颁布|转发/],
  ["ACCEPTANCE", /验收|复核/],
  ["CLOSE_OUT", /销号/],
  ["HANDOVER", /移交|移送|转交|交办|转办/],
  ["LECTURE", /党课|宣讲|授课|报告会/],
  ["TRAINING", /培训班|培训|研修班/],
  [
    "MEETING",
    /(?:召开|主持|举行|举办|出席|参加)[^。;]{0,80}?(?:会议?|会商)|[^,。;]{2,30}(?:会议|动员会|推进会|座谈会|调度会|督办会|现场会)(?:在|召开|举行)|召开[^,。;]{2,60}会|听取[^,。;]{0,20}汇报|专题研究/,
  ],
  ["SUPERVISION", /督办|督导|暗访/],
  [
    "INSPECTION",
    /进驻|(?:开展|进行)[^,。;]{0,16}(?:巡视|巡察|审计)|开展[^,。;]{0,8}“?回头看(?!”?(?:反馈|整改|意见|问题))|督察(?!组?(?:反馈|整改|意见|问题|组))|执法检查|检查|核查|调查核实|现场调查|巡查|抽查|排查|暗查|复查|夜查|采样|发现|查出|查获/,
  ],
  ["SURVEY", /调研|考察|走访/],
  ["VISIT", /视察|会见|到访/],
  ["EXHIBITION", /展览|展出|比赛|开展[^,。;]{0,20}活动|举办[^,。;]{0,30}活动|启动仪式/],
  ["DRILL", /演练/],
  ["START", /启动|开工|动工|开始|挂牌|成立|揭牌|设立|组建/],
  ["COMPLETION", /竣工|建成|投运|投入(?:运行|使用)|完工|完成|注销|通水/],
  ["SIGNING", /签订|签署|签约/],
  [
    "ENFORCEMENT",
    /立案|处罚|罚款|查封|扣押|拘留|逮捕|起诉|判处|问责|处分|诫勉|通报|曝光|责令|停产|关停|拆除|取缔|下达[^,。;]{2,30}书|列为/,
  ],
  ["APPOINTMENT", /任命|任职|就任/],
  [
    "PETITION",
    /(?<!根据|针对|按照|依据|因|据|经)(?:群众|村民|居民|来信|来电)[^,。;]{0,12}(?:反映|举报|投诉)|接到[^,。;]{0,12}(?:举报|投诉)/,
  ],
  ["INCIDENT", /发生[^,。;]{0,30}(?:事件|事故|污染|泄漏)/],
];

/** Weak words that tell an event of a day, but no event of a month or year. */
export const ONLY_OF_A_DAY: ReadonlySet<string> = new Set([
  "COMPLETION",
  "ENFORCEMENT",
  "INSPECTION",
  "SUPERVISION",
  "START",
]);

/** With these words a month tells them too. */
export const OF_A_MONTH_TOO = /正式|全面|集中|督察|巡视|巡察|审计|督导|进驻|挂牌|立案|问责/;

/** At the front of a clause that tells a further thing of the same day. */
export const AND_THEN = /^(?:并|又|同时|随后|随即|当场|再次|还|对|将|决定|给予|责令|向)/;

/** Before a day that is still to come. */
export const TO_COME =
  /(?:将于?|拟于?|定于|计划于?|预计|力争|确保|争取|务必|需在?|须在?|应[在于]?|于?不迟于|时限为?:?|有效期[^,。;]{0,6})$/;

/** Labels of fields that hold a day and no event. */
export const DAY_LABEL =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]\s?)?[^,。;:]{0,8}(?:时限|时间|期限|日期|期间|期|截止)[:：]/;
