/**
 * How titles end, and what kind of document that is. Source: 党政机关公文处理工作条例 (2012) art. 8 for the kinds of official
 * documents, 立法法 and 规章制定程序条例 for the names of laws and rules, GB/T 1.1 for standards; kinds of plans and lists from
 * administrative practice. Written down by hand.
 */
export interface DocumentGenre {
  type: string;
  /** Longer endings first within a type. */
  endings: readonly string[];
}

/** Laws, rules, policies, plans and other documents that bind or direct. */
export const BINDING_GENRES: readonly DocumentGenre[] = [
  { type: "LAW", endings: ["法典", "法"] },
  { type: "REGULATION", endings: ["条例"] },
  { type: "DETAILED_RULES", endings: ["实施细则", "细则"] },
  { type: "MEASURES", endings: ["办法"] },
  { type: "PROVISIONS", endings: ["规定", "若干规定"] },
  { type: "RULES", endings: ["规则", "准则", "章程", "守则", "公约"] },
  { type: "STANDARD", endings: ["标准", "规范", "导则", "规程", "限值", "技术指南", "技术要求", "技术政策", "指南"] },
  { type: "PLAN", endings: ["方案", "计划", "规划", "纲要", "区划", "预案", "计划书", "规划图集", "蓝图"] },
  { type: "OPINION", endings: ["意见", "的建议"] },
  { type: "DECISION", endings: ["决定", "决议"] },
  { type: "NOTICE", endings: ["通知", "补充通知", "通告", "公告", "通报", "命令", "令"] },
  { type: "REPLY", endings: ["批复", "复函", "函", "答复"] },
  { type: "MINUTES", endings: ["纪要"] },
  { type: "WORK_POINTS", endings: ["要点", "措施", "举措", "十条", "条措施"] },
  { type: "SYSTEM", endings: ["制度", "机制", "目标体系", "指标体系", "标准体系", "规定体系"] },
  { type: "DUTIES", endings: ["职责", "责任清单", "权责清单", "任务分工", "职责分工", "分工", "分工表"] },
  { type: "RESPONSIBILITY_LETTER", endings: ["责任书", "责任状", "框架协议", "合作协议", "协议"] },
  { type: "CATALOGUE", endings: ["名录", "目录", "负面清单", "准入清单", "任务清单", "措施清单", "项目清单", "清单"] },
  {
    type: "REPORT",
    endings: ["的报告", "情况报告", "工作报告", "整改报告", "总结报告"],
  },
];

/** Books, studies, media, forms and papers of a single case. */
export const OTHER_GENRES: readonly DocumentGenre[] = [
  {
    type: "STUDY",
    endings: [
      "研究",
      "调研报告",
      "调查报告",
      "分析报告",
      "研究报告",
      "评估报告",
      "监测报告",
      "报告",
      "展望",
      "综述",
      "论文",
    ],
  },
  { type: "STATISTICS", endings: ["公报", "年鉴", "白皮书", "蓝皮书", "绿皮书", "年报"] },
  {
    type: "PERIODICAL",
    endings: [
      "日报",
      "晚报",
      "早报",
      "时报",
      "周报",
      "商报",
      "法制报",
      "环境报",
      "画报",
      "报",
      "杂志",
      "周刊",
      "月刊",
      "学报",
    ],
  },
  {
    type: "PROGRAMME",
    endings: ["栏目", "节目", "面对面", "新闻", "联播", "问政", "热线", "直播间", "在线", "焦点访谈"],
  },
  {
    type: "BOOK",
    endings: ["手册", "读本", "丛书", "汇编", "文集", "教程", "教材", "概论", "选编", "文选", "谈治国理政"],
  },
  {
    type: "CHART",
    endings: [
      "路线图",
      "示意图",
      "流程图",
      "图",
      "进度表",
      "一览表",
      "统计表",
      "汇总表",
      "登记表",
      "申请表",
      "表",
      "台账",
    ],
  },
  { type: "APPEAL", endings: ["倡议书", "公开信", "感谢信", "倡议", "宣言", "承诺书", "慰问信"] },
  {
    type: "CASE_PAPER",
    endings: [
      "决定书",
      "通知书",
      "告知书",
      "意见书",
      "建议书",
      "判决书",
      "裁定书",
      "许可证",
      "证书",
      "执照",
      "合同",
      "合同书",
      "督办单",
      "交办单",
      "转办单",
      "报告书",
      "报告表",
      "鉴定书",
      "笔录",
      "申请书",
    ],
  },
  { type: "SPEECH", endings: ["讲话", "党课", "致辞", "讲稿", "发言"] },
];

/** Words that end in 法 and are no law. */
export const NOT_LAWS =
  /(办法|方法|做法|书法|看法|司法|执法|立法|普法|工法|疗法|手法|想法|说法|用法|分析法|评价法|监测法)$/;

/** What may stand in brackets behind a title and does not change what kind it is. */
export const TITLE_TAIL =
  /[([〔](试行|暂行|修订|修正|修订版|修订稿|送审稿|报批稿|审议稿|讨论稿|征求意见稿|公开征求意见稿|草案|修订草案|草稿|初稿|稿|节选|摘要|第[一二三四五六]次修正|[^()]{0,6}(19|20)\d{2}[^()]{0,14})[)\]〕]$/;

/** Plans that are known by a nickname. 水十条 = 水污染防治行动计划 (国发〔2015〕17号), and so on. */
export const NICKNAMES: readonly (readonly [nickname: string, title: string])[] = [
  ["水十条", "水污染防治行动计划"],
  ["大气十条", "大气污染防治行动计划"],
  ["气十条", "大气污染防治行动计划"],
  ["土十条", "土壤污染防治行动计划"],
];
