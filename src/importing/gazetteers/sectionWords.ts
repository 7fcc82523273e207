/**
 * Headings by which a document says what the section below tells. Source: headings of inspection feedback, rectification reports,
 * answers to proposals, urging letters, yearly summaries and minutes of provinces, cities and counties; written down by hand.
 */

/** Who found it, by what, and where: 督察, 提案, 我省. */
const SOURCE =
  "(?:[当目]前|仍然?|还|督察|巡视|巡察|审计|检查|暗访|排查|抽查|核查|调研|提案|建议|反馈|反映|工作|整改|办理|实施|推进|自身|现场|媒体|曝光|通报|移交|交办|群众|执法|监管|治理|生态环境|环境|[我全][省市县区旗州盟]|[一-龥]{0,2}中)*";
/** What is said of it: 指出的, 存在的主要, 亟待解决的. */
const STATED =
  "(?:指出|发现|提出|反映|存在|面临|(?:需要?|亟[需待]|有待|[仍还]需|尚未|待)(?:长期|进一步|尽快|着力|重点)*(?:解决|推进|克服|重视|关注|改进|整改))*的?(?:主要|突出|具体|一些|几个|个性|共性|重点|典型|普遍|深层次)*的?";
const WRONG =
  "(?:问题|困难|不足|短板|差距|薄弱环节|弱项|挑战|隐患|原因|教训|违法(?:违规)?(?:事实|行为|情况)|违规(?:行为|情况))";

/** 二、存在的主要问题; 差距和不足; 提案指出的问题客观存在. A heading that names one problem (关于…不到位的问题) is none of these. */
export const TELLS_PROBLEMS = new RegExp(
  `^${SOURCE}${STATED}${WRONG}(?:[和及与、]${STATED}${WRONG})*(?:清单|[分剖]析)?(?:(?:客观|依然|仍然)?(?:存在|突出))?$`,
);

/** 下一步打算; 整改要求; 意见和建议; 2021年工作安排. */
export const TELLS_STEPS =
  /下一?步|下阶段|今后|接下来|工作(?:打算|安排|计划|思路|建议)|(?:整改|督办|督察|督导|工作|有关|相关|几点)要求$|(?:意见|对策|工作|几点|有关)(?:[和及与])?建议$|^建议$|整改措施$/;

/** A report goes on to what is still to be done, a slip to what is demanded of the one who gets it. A plan's 工作要求 is neither. */
export const TELLS_NEXT_STEPS =
  /下一?步|下阶段|今后|接下来|年工作(?:打算|安排|计划|思路)|^(?:督办|办理|交办|约谈)(?:工作)?要求$/;

/** 整改进展情况; 所做的工作; 主要成效. */
export const TELLS_PROGRESS =
  /^(?!.*(?:报告|报送|通报|上报|反馈|汇报)).*(?:进展|进展情况|(?:落实|整改|完成|办理|推进|开展|治理|处理|销号)(?:工作)?情况|成效|总结|回头看”?|(?:所做|主要|开展|重点)的?工作|主要做法|已?采取的?措施)$/;

/** 调查核实情况; 暗访情况: what was found, good and bad. */
export const TELLS_FINDINGS = /^(?:现场|初步|调查|督察|检查|核查|核实|暗访|走访|排查)+(?:处理)?(?:情况|结果)$/;

/** 报道反映的问题基本属实: from here on the findings are problems. */
export const FOUND_TRUE = /(?<![不分])属实/;

/** The last words before a list of problems: 主要问题有: · 我们清醒地看到: · 经查:. */
export const OPENS_PROBLEMS =
  /(?:问题|不足|短板|差距|困难|薄弱环节)(?:主要)?(?:有|是|如下|包括|(?:表现|体现)在(?:以下几?个?方面)?)?[:。]$|清醒地?(?:看到|认识到)[^。;:]{0,20}:$|(?:^|[。;])经(?:查|调查|核查|核实|现场检查)[^,。;:]{0,6}:$/;

/** The last words before a list of demands: 约谈要求:. */
export const OPENS_STEPS = /(?:^|[。;,])[^,。;:]{0,12}(?:要求|安排|部署|打算|建议)(?:如下)?:$/;

/** Words in a paragraph from which on it tells problems: 约谈指出, · 究其原因, · 某县问题尤其突出,. */
export const TURNS_TO_PROBLEMS =
  /(?:^|[。;])(?:约谈(?:会)?(?:指出|认为)|究其原因|[^,。;:]{2,20}问题(?:尤[其为]|更[加为]|最为|十分|比较)突出)[,:]|(?:问题|不足|短板|差距)(?:主要)?(?:有|是|表现[在为]|包括):(?=.)/;
