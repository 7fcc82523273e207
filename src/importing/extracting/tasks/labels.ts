import type { Role } from "../extraction.ts";

/** What a labelled field of a task holds. UNITS is a 责任单位, whose role its neighbours decide. */
export type FieldKind =
  | { holds: "UNITS"; role: Role | "ANSWERABLE"; also?: "RESPONSIBLE_PERSON" }
  | { holds: "DEADLINE" | "ISSUE" | "TASK" | "GOAL" | "MEASURES" | "PROGRESS" | "CLOSURE" | "NUMBER" | "OTHER" };

const BEFORE =
  "(?:整改|工作|任务|治理|项目|问题|主要|市级|省级|区级|县级|州级|厅内|局内|具体|直接|共同|行业|属地|地方|反馈|督察|第一|各级|本级|主体|业务|日常|跟踪|技术|挂牌|分项)*";
const CORE =
  "(?:责任|牵头|主责|主办|承办|主管|主抓|配合|协办|协助|协同|协作|参与|参加|支持|督导|督办|督查|督促|指导|监督|监管|验收|销号|审核|落实|实施|执行|包抓|包联|包保|包案|包片|包干|挂点|分管|领办|领衔|挂钩|联系|挂联|整改|承担|核查|复核|支撑|帮扶|组织|负责|检查|跟踪)";
const LINK = "(?:[和及与、/]|\\()?";
const HEAD =
  "(?:单位|部门|处室|处\\(室\\)|科室|股室|主体|机构|地区|县区|县市区|县\\(市、?区\\)|市县|(?:[省市州县区]级?)?领导(?:同志|干部)?|干部|负责人|负责同志|人员|人|方)";

/** 属地责任, 行业监管责任: who has a duty, without 单位. 主体责任 and 领导责任 are headings of prose. */
const DUTY = "(?:属地|属事|行业|包保|牵头|配合|督导)(?:监管|管理|主管|整改|主体)?责任";

/** Labels of who answers, read by their parts: 整改 + 责任 + 单位. */
const WHO = `${BEFORE}${CORE}(?:${LINK}${CORE}\\)?)*${HEAD}(?:[及和、/]?\\(?(?:${CORE})?${HEAD}\\)?)?(?:及(?:职务|电话|联系方式))?|(?:牵头|责任|包抓|包联|包保|挂点)?[省市州县区](?:级|委|政府)?(?:牵头|责任|包抓|包联|包保|挂点|分管)?领导|(?:主要|具体|项目|技术)(?:负责|责任)人|${DUTY}`;

/** Labels of until when. 公示时间, 发布时间 and 实际完成时间 tell something else. */
const UNTIL_WHEN =
  "(?:整改|工作|任务|计划|目标|要求|预计|拟|问题|项目)*(?:完成|办结|办理|落实|验收|销号|达标|整改|见效)?(?:的)?(?:截止)?(?:时限|期限|时间节点|时间(?!安排)|日期|节点)(?:要求|安排|节点)?|(?:时间|进度|时序)(?:安排|要求)";

/** Labels of the other fields. */
const OTHER_FIELDS: readonly { holds: Exclude<FieldKind["holds"], "UNITS">; label: string }[] = [
  { holds: "NUMBER", label: "(?:问题|任务|整改|反馈|督察|项目|案件|措施|点位)*(?:序号|编号)" },
  {
    holds: "OTHER",
    label:
      "(?:实际)?完成日期|公示(?:期|时间|日期)|受理编号|行政区域|污染类型|备注|(?:问题|任务)?来源|(?:业务|工作|日常|具体|专班|材料|报送)*联[系络](?:人员?|员|电话|方式|单位|部门|地址)(?:(?:及|和|与|、|/)?(?:职务|(?:联系)?(?:电话|方式|手机)))?|(?:举报|监督|咨询|投诉|受理|值班|办公)(?:电话|热线|方式|邮箱)|(?:电子)?邮箱|传真",
  },
  {
    holds: "ISSUE",
    label: `(?:中央|省级?|市级?|环保|生态环境|保护)*(?:反馈|整改|存在|具体|督察|突出|主要|查摆|交办|移交|信访|举报|个性|共性|发现|突出)*(?:的)?(?:突出|主要|具体)?问题(?:描述|表现|概述|情况|表述|内容|点位|清单|简述|[编序]号\\d+|[一二三四五六七八九十\\d]+)?|(?:督察)?反馈意见(?:内容)?|交办事项|举报内容`,
  },
  { holds: "GOAL", label: "(?:整改|工作|任务|治理|年度|总体|阶段)*目标(?:要求|任务)?" },
  {
    holds: "MEASURES",
    label:
      "(?:整改|工作|具体|治理|推进|主要|落实|实施|保障)*(?:措施|举措)(?:要求)?|任务(?:分解|要求)|工作(?:要求|标准)",
  },
  {
    holds: "TASK",
    label:
      "(?:整改|工作|主要|重点|具体|目标|年度|改革|督办|治理)*(?:任务|事项|内容|项目)(?:名称|内容)?|项目名称|名称|工作要点",
  },
  {
    holds: "PROGRESS",
    label:
      "(?:整改|工作|任务|目前|当前|措施|最新|具体|问题|阶段性|年度|本月|截至目前)*(?:进展|完成|落实|整改|办理|推进|实施|处理|开展)(?:效果\\(或(?:整改)?完成)?(?:和?(?:落实|完成|整改|成效|问责))*(?:情况|成效|进度|状态|结果)\\)?|(?:整改|工作|目前|当前|任务)*(?:进展|整改效果)",
  },
  {
    holds: "CLOSURE",
    label:
      "(?:是否|整改|问题|任务)*(?:销号|验收|办结|完成整改|完成)(?:验收|销号)?(?:情况|结果|状态|意见|时间)?|(?:整改|任务|当前|问题)?状态",
  },
];

/** The day of a check is no deadline. */
const CHECKED_ON =
  /^实际(?:完成|办结|整改)(?:时间|日期)$|^(?:整改|问题|任务|自查)*(?:验收|销号|核查|复核|初验)(?:完成)?(?:时间|日期)$/;

/** 【牵头:…;责任:…;督导:…】: the role word alone is the label. */
const ROLE_ALONE = /^(?:牵头|责任|配合|协办|参与|落实|实施|督导|监督|验收)$/;
const WHOLE_WHO = new RegExp(`^(?:${WHO})$`);
const WHOLE_UNTIL_WHEN = new RegExp(`^(?:${UNTIL_WHEN})$`);
const WHOLE_OTHERS = OTHER_FIELDS.map(({ holds, label }) => ({ holds, pattern: new RegExp(`^(?:${label})$`) }));

/** Which words of a label give which role. The first that fits holds: 牵头责任单位 leads, 督导责任人 is a person. */
const ROLES: readonly { role: Role | "ANSWERABLE"; pattern: RegExp }[] = [
  { role: "SUPERVISE", pattern: /监管责任$/ },
  { role: "SPONSOR_LEADER", pattern: /领导|^(?!.*(?:单位|部门)).*(?:包抓|包联|包保|包案|包片|包干|领衔)/ },
  { role: "RESPONSIBLE_PERSON", pattern: /^(?!.*(单位|部门|处室|科室|主体)).*(人员?|负责同志|干部)$/ },
  { role: "ACCEPT", pattern: /验收|销号|审核|核查|复核/ },
  { role: "LEAD", pattern: /牵头|主责|主办|承办|领办|主抓/ },
  { role: "COOPERATE", pattern: /配合|协办|协助|协同|协作|参与|参加|支持|支撑|帮扶/ },
  { role: "SUPERVISE", pattern: /督导|督办|督查|督促|指导|监督|监管|主管|联系|挂|检查|跟踪|包/ },
  { role: "IMPLEMENT", pattern: /组织实施/ },
  { role: "ANSWERABLE", pattern: /责任|整改|承担|负责|^组织/ },
  { role: "IMPLEMENT", pattern: /落实|实施|执行/ },
];

/** The field that a label opens, or null for words that are no label. White space inside the label is ignored. */
export function fieldOf(printed: string): FieldKind | null {
  const before = known.get(printed);
  if (before !== undefined) return before;
  const field = readField(printed);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(printed, field);
  return field;
}

/** The labels of a document return with each of its items. */
const known = new Map<string, FieldKind | null>();
const MOST_KNOWN = 2000;

function readField(printed: string): FieldKind | null {
  const label = printed.replace(/\s/g, "").replace(/^[*★●◆【[(]+|[】\])]+$/g, (signs) => (signs === ")" ? signs : ""));
  if (CHECKED_ON.test(label)) return { holds: "CLOSURE" };
  if (WHOLE_UNTIL_WHEN.test(label)) return { holds: "DEADLINE" };
  const other = WHOLE_OTHERS.find(({ pattern }) => pattern.test(label));
  if (other && other.holds === "OTHER") return { holds: "OTHER" };
  if (WHOLE_WHO.test(label) || ROLE_ALONE.test(label)) {
    const role = ROLES.find(({ pattern }) => pattern.test(label))?.role ?? "ANSWERABLE";
    const alsoPerson = /(单位|部门|处室|科室|主体).*(责任人|负责人)/.test(label);
    return { holds: "UNITS", role, ...(alsoPerson && { also: "RESPONSIBLE_PERSON" as const }) };
  }
  return other ? { holds: other.holds } : null;
}

/** A label that follows a sentence without any sign between them, as where a line break was lost. */
export const TIGHT_LABEL =
  /(?:(?:牵头|责任|配合|主责|协办|督导|验收|参与|承办)(?:责任)?(?:单位|部门|处室|人)|(?:完成|整改|办结)(?:时限|时间|期限))$/;
