import type { OfficeKind, PostRank, RegulationKind } from "../../generated/schema.ts";

/** Kind of an office by how its name ends, the first that fits; from public administrative practice. */
const OFFICE_KINDS: readonly (readonly [RegExp, OfficeKind])[] = [
  [/(领导小组|指挥部|工作专班|联席会议|委员会|协调小组)$/, "LEADING_GROUP"],
  [/(领导小组|指挥部|委员会|联席会议)办公室$|(协调|督导|追究|报道|宣传|综合|专项)组$/, "OFFICE_OF_GROUP"],
  [/(督察组|督察办公室|巡视组|巡察组|检查组)$/, "INSPECTION_GROUP"],
  [/(纪委监委|纪委|监委|纪检监察组)$/, "DISCIPLINE"],
  [/(党组|机关党委|党总支|党支部|党组织)$/, "PARTY_GROUP"],
  [/(人大|政协|人大常委会)$/, "CONGRESS"],
  [/(政府|党委|省委|市委|县委|区委|州委|管委会|办事处)$|党委.*政府/, "GOVERNMENT"],
  [/(公司|集团|厂|矿|企业)$/, "ENTERPRISE"],
  [/(协会|学会|商会)$/, "ASSOCIATION"],
  [/(总队|支队|大队|执法局|监察局|分局)$/, "SUBORDINATE"],
  [/(中心|研究院|研究所|学院|学校|监测站|院|站|所|馆)$/, "INSTITUTION"],
  [/(处|科|室|股)(\(.*\))?$/, "DIVISION"],
];

export function officeKind(name: string): OfficeKind {
  if (isCollective(name)) return "COLLECTIVE";
  return OFFICE_KINDS.find(([form]) => form.test(name))?.[1] ?? "DEPARTMENT";
}

/** Whether a name stands for several bodies. */
export function isCollective(name: string): boolean {
  return /各|相关|有关|[二三四五六七八九十两]+(个)?(市|县|区|州)|委、|委和政府|机关处室|直属单位|派出机构|事业单位/.test(
    name,
  );
}

/** Titles that head an office, by how the office's name ends. */
const HEADS: readonly (readonly [RegExp, RegExp])[] = [
  [/^厅长$/, /厅$/],
  [/^局长$/, /局$/],
  [/^部长$/, /部$/],
  [/^处长$/, /处$/],
  [/^(主任)$/, /(委|委员会|办公室|中心|管委会|办)$/],
  [/^(省长|市长|县长|区长|州长|主席|镇长|乡长)$/, /(政府|省|市|县|区|州|自治区|镇|乡)$/],
  [/^主席$/, /政协$/],
  [/书记$/, /(委|党委|党组|支部|党总支|中共中央)$/],
  [/^(组长|总召集人|召集人|总指挥|主任)$/, /(组|会议|指挥部|委员会)$/],
  [/^(院长|站长|所长|馆长|校长|队长|总队长|支队长|大队长)$/, /(院|站|所|馆|校|队)$/],
  [/^(董事长|总经理|厂长)$/, /(公司|集团|厂)$/],
];

/** What a post is within its office, by its title: only a title that heads this kind of office is a head. */
export function postRank(title: string, office: string): PostRank {
  if (/^第一副|^常务副/.test(title)) return "FIRST_DEPUTY";
  if (/副(?!.*(?:巡视员|调研员|科员))/.test(title)) return "DEPUTY";
  if (/(成员|委员)$/.test(title)) return "MEMBER";
  return headsOffice(title, office) ? "HEAD" : "STAFF";
}

/** Whether a title is that of the head of such an office. */
export function headsOffice(title: string, office: string): boolean {
  return HEADS.some(([head, body]) => head.test(title) && body.test(office));
}

const PLACE_ALONE = /[省市县区州盟旗镇乡]$/;

/**
 * The body that a post belongs to: Party posts belong to the Party body of the department, which has its own ladder;
 * the 县长 of a county to its government, its 书记 to its Party committee.
 */
export function bodyOfPost(title: string, office: string): { title: string; office: string } {
  if (PLACE_ALONE.test(office) && /[省市县区州盟旗镇乡]长$|主席$/.test(title))
    return { title, office: `${office}人民政府` };
  if (PLACE_ALONE.test(office) && /书记$|常委$/.test(title))
    return { title, office: `${office}${office.endsWith("自治区") ? "党委" : "委"}` };
  const party = /^(党组|机关党委|党委|机关纪委)(.*(?:书记|成员|委员))$/.exec(title);
  if (party === null || office.endsWith(party[1] as string)) return { title, office };
  return { title, office: `${office}${party[1]}` };
}

const REGULATION_KINDS: readonly (readonly [RegExp, RegulationKind])[] = [
  [/^中华人民共和国.*法$/, "LAW"],
  [/^中国共产党|党内/, "PARTY_REGULATION"],
  [/条例$/, "LOCAL_REGULATION"],
  [/(办法|规定|细则|规则|制度|准则)(\(.*\))?$/, "MEASURES"],
  [/意见$/, "OPINION"],
  [/(方案|规划|计划|区划|预案)(\(.*\))?$/, "PLAN"],
  [/(标准|体系|规范|指标)$/, "STANDARD"],
  [/(通知|公告|通报|函)$/, "NOTICE"],
  [/决定$/, "DECISION"],
  [/报告$/, "REPORT"],
  [/(责任书|承诺书|倡议书)$/, "LETTER"],
  [/(清单|台账|手册|表|图)$/, "LIST"],
];

export function regulationKind(title: string): RegulationKind {
  return REGULATION_KINDS.find(([form]) => form.test(title))?.[1] ?? "OTHER";
}
