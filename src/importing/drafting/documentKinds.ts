import type { DocumentKind } from "../../generated/schema.ts";
import { characterTables } from "../extracting/text/characters.ts";

/**
 * Kind of a document by its title, the first that fits. A notice that carries a plan is told by the plan: its title is
 * looked at first. Forms of titles: 党政机关公文处理工作条例 (2012) art. 8 and administrative practice.
 */
const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/(?:印发|转发|下发).*(?:方案|计划|规划|要点|措施|意见|办法)[》〉]?的通知$/, "PLAN"],
  [/名单|组成人员|(?:成立|调整|设立).*(?:领导小组|委员会|指挥部|专班)|河湖?长.*公[告示]/, "ROSTER"],
  [/(?:清单|台账|一览表?|明细表|进度表|分工表|汇总表|分解表)(?:[(（].*[)）])?$/, "LEDGER"],
  [/(?:方案|计划|规划|要点|纲要|预案)(?:[(（].*[)）])?$/, "PLAN"],
  [/(?:报告|汇报|汇报材料|总结|进展情况|工作情况)(?:[(（].*[)）])?$/, "REPORT"],
  [/(?:通知|公告|公示|通告|通报|函|批复|决定|意见)(?:[(（].*[)）])?$|公开.*情况$/, "NOTICE"],
  [/召开|调研|督导|强调|推动|部署|举行|主持|检查|走访|慰问|赴|赢|：/, "NEWS"],
];

export function documentKind(title: string | null): DocumentKind {
  if (title === null) return "OTHER";
  return KINDS.find(([form]) => form.test(title))?.[1] ?? "OTHER";
}

/** How much of a text tells its script: boilerplate and quotations do not outweigh it. */
const READ_FOR_SCRIPT = 20_000;
const TRADITIONAL_SHARE = 0.05;

/** Hant where more than one Han character in twenty is used in traditional text only. */
export function scriptOf(text: string): "Hans" | "Hant" {
  const { isTraditional } = characterTables();
  let han = 0;
  let traditional = 0;
  for (let i = 0; i < Math.min(text.length, READ_FOR_SCRIPT); i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x3400 || unit > 0x9fff) continue;
    han++;
    if (isTraditional(unit)) traditional++;
  }
  return traditional > han * TRADITIONAL_SHARE ? "Hant" : "Hans";
}
