/**
 * Verbs that tell what is done to or by a document. Source: 党政机关公文处理工作条例 (2012), 立法法, and the wording of public
 * documents. Written down by hand.
 */
export type DocumentUse =
  | "ISSUED"
  | "FORWARDED"
  | "FORMULATED"
  | "AMENDED"
  | "REPEALED"
  | "ADOPTED"
  | "REVIEWED"
  | "SUBMITTED"
  | "APPROVED"
  | "PUBLISHED"
  | "SIGNED"
  | "INSPECTED"
  | "IMPLEMENTED"
  | "CITED";

/** Words before the title, its object. */
export const USES_BEFORE: Readonly<Record<Exclude<DocumentUse, "INSPECTED">, readonly string[]>> = {
  ISSUED: ["印发", "下发", "出台", "颁布", "制发", "发布", "印发实施", "制定印发", "制定出台"],
  FORWARDED: ["转发", "批转"],
  FORMULATED: ["制定", "编制", "起草", "拟定", "拟订", "草拟", "形成", "制订", "立法调研"],
  AMENDED: ["修订", "修改", "修正", "修编", "完善"],
  REPEALED: ["废止"],
  ADOPTED: ["审议通过", "表决通过", "通过"],
  REVIEWED: ["听取和审议", "审议", "初审", "审核", "审查", "审定"],
  SUBMITTED: ["上报", "呈报", "报送", "报请", "提交", "报备"],
  APPROVED: ["批准", "批复", "同意"],
  PUBLISHED: ["公开", "公布", "公示", "刊登"],
  SIGNED: ["签订", "签署"],
  IMPLEMENTED: ["落实", "贯彻", "实施", "执行", "推进", "施行", "对标", "遵守", "宣传贯彻"],
  CITED: ["根据", "依据", "按照", "依照", "对照", "遵照", "适用", "符合", "违反", "围绕", "紧盯"],
};

/** Words behind the title, its verb. */
export const USES_BEHIND: readonly (readonly [use: DocumentUse, words: RegExp])[] = [
  ["INSPECTED", /^(?:贯彻)?(?:实施|执行)情况(?:的)?(?:专项)?(?:执法)?检查/],
  ["REVIEWED", /^[^。;《]{0,30}?(?:通过|经|报)[^。;《,]{0,40}?(?:初审|审核|审查|评审|论证)/],
  ["ADOPTED", /^[^。;《]{0,30}?(?:审议|表决)?通过(?!了?《)/],
  ["APPROVED", /^[^。;《]{0,20}?(?:获得?|经)[^。;《]{0,12}?(?:批准|批复|同意)/],
  ["SUBMITTED", /^[^。;《]{0,20}?(?:呈报|上报|报送|报请|提交)/],
  ["PUBLISHED", /^[^。;《]{0,12}?(?:向社会(?:公开|公布)|公开|公布|公示)(?:$|[,。;])/],
  ["ISSUED", /^[^。;《]{0,10}?(?:印发|出台|颁布|发布|下发)(?:实施|给|到|各|施行|$|[,。;])/],
  ["REPEALED", /^[^。;《]{0,10}?(?:同时)?废止/],
];

/** Words that show that a document is not in force: beside the title, before it, or behind it. */
export const STAGES: readonly (readonly [stage: string, inside: RegExp, before: RegExp, behind: RegExp])[] = [
  ["SUBMISSION_DRAFT", /送审稿|报批稿|审议稿/, /送审稿$/, /^[(〔]?(送审稿|报批稿|审议稿)/],
  ["DRAFT_FOR_COMMENT", /征求意见稿/, /征求意见$/, /^[(〔]?(公开)?征求意见/],
  [
    "DRAFT",
    /草案|讨论稿|初稿|草稿/,
    /(起草|草拟|拟定|拟订)了?$/,
    /^[(〔]?(修订)?(草案|讨论稿|初稿|草稿)|^(的)?(起草|草拟)/,
  ],
  ["LEGISLATIVE_RESEARCH", /^$/, /立法调研$/, /^(的)?(立法|修订)(调研|论证)/],
  [
    "TO_BE_FORMULATED",
    /^$/,
    /((抓紧|研究|加快|尽快|推动|推进|组织|继续|积极)(组织)?(制定|编制|制订|出台|修订)|拟(制定|编制|出台|修订)|正在[^。;,]{0,6}(制定|编制|修订)|形成)$/,
    /^(的)?(编制|制定|修订|制订|出台)(工作)?/,
  ],
];
