/**
 * Words by which a report tells what came of a problem. Source: wording of progress reports, close-out notices and news of
 * rectification; written down by hand.
 */

/** Says wherever it stands what came of something. */
export const OUTCOME =
  /(?:已(?:经|于[^,。;]{1,10})?(?:全部|全面|基本|按[^,。;]{1,6})?(?:完成|整改|办结|清理|拆除|关停|关闭|退出|注销|到位|建成|停止|开展|启动|进入|解决|取缔|封停)|(?:全部|全面|均已|如期)[^,。;]{0,8}(?:完成|办结|拆除|注销|退出|得以|整改)|(?:建成|拆除|关停|取缔|清退|清运|封堵|搬迁)[^,。;]{0,20}\d|已[^,。;]{0,4}(?:整治|治理|修复|改造)完成|(?:建成|竣工|投入)(?:并)?(?:投运|投用|投产|通水|使用|运行|验收)|完成[^,。;]{0,40}(?:任务|整改|改造|治理|建设|工作|整治|修复|销号|立标|机井)|正在[^,。;]{2,40}|已[^,。;]{2,30},开展了?|通过[^,。;]{0,20}验收|呈报[^,。;]{2,40}(?:初审|审批|审查)|进度滞后|完成[^,。;]{0,16}\d(?:\.\d+)?%|(?:整改|完成|达标|办结|销号|覆盖|利用|处置|治理)率(?:达|为|提[高升])到?\d|(?:办结|销号)[^,。;]{0,6}\d+[项件个]|(?:现|均|全部|积存[^,。;]{2,8})?(?:处理|处置|清理|整治|整改|修复|改造)完毕|[^,。;]{2,40}已建成)/;

/** Says what was to come of it, or is to: 12月10日前完成整改, 应建成30公里. */
export const STILL_TO_COME = /^应(?!急)|^[^,。;了已]{0,16}(?:\d[月日]|[月年]底|季度末|\d年)前[^,。;了已]*$/;

const COUNTED =
  "\\d[\\d.]*(?:余|多)?[万亿]?(?:元|亩|家|处|座|公里|千米|平?方?米|立方米|吨|[个台套眼户项棵株公顷条辆艘口头件起人次])";

/** Says so under a heading that announces it: 封闭机井87眼, 投入1.3亿元. */
export const COUNTED_WORK = new RegExp(
  `(?:落实|查处|查办|接通|拆除|封闭|封堵|新建|改建|扩建|购置|安装|投入|投资|清理|清运|清淤|疏浚|修复|恢复|栽植|种植|治理|铺设|整治|关停|淘汰|改造|更换|取缔|退出|搬迁|绿化|复绿|排查|处置|转运|填埋|立案|处罚|罚款|约谈|问责)[^,。;]{0,16}?${COUNTED}`,
);

/** Says of something that it is done: 已于10月14日修复, 已补偿. Where a section or a field tells progress, whatever it is. */
export const DONE = /(?<!不|未)已(?:经|于[^,。;]{1,12}|向[^,。;]{1,12})?[^,。;有达是占]{2,}|^开展了/;

/** Titles of documents that tell what came of something. */
export const OF_PROGRESS = /进展|(?:落实|整改|完成|办理|推进|开展|治理)(?:工作)?情况|整改成效|工作总结|“?回头看/;
