import type { Draft, DraftRecord } from "../../../src/importing/drafting/draft.ts";
import { recordsOf } from "../../../src/importing/drafting/draft.ts";
import type { DocumentReader } from "../../../src/importing/reading/documentReader.ts";
import { draftDocument } from "../../../src/importing/service.ts";
import { cypher } from "../../../src/neo4j/cypher.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";

/** A plan in the form of the Ningxia plan: notice, numbered measures with labelled units, roster. Place and persons are invented. */
export const PLAN = `中共青麓市生态环境局党组文件
青环党发〔2021〕7号
关于印发《青麓市生态环境局党组关于锻造生态环境保护铁军的实施方案》的通知
各县（区）生态环境分局，局机关各科室、直属事业单位：
《青麓市生态环境局党组关于锻造生态环境保护铁军的实施方案》已经局党组会议审议通过，现印发给你们，请认真抓好落实。
中共青麓市生态环境局党组
2021年3月18日

青麓市生态环境局党组关于锻造生态环境保护铁军的实施方案

一、总体要求
以习近平新时代中国特色社会主义思想为指导，锻造生态环境保护铁军。
二、主要任务
（一）加强政治建设
1. 强化理论武装。落实党组理论学习中心组学习制度，每年集中学习不少于12次。
责任单位：局机关党委
配合单位：局机关各科室
完成时限：长期坚持
2. 开展能力培训。组织执法人员全员轮训，2021年培训60人次。
责任单位：人事科
配合单位：生态环境执法支队
完成时限：2021年12月底前
（二）打好攻坚战
3. 严格落实《青麓市水污染防治行动计划》，整治入河排污口18个。
责任单位：水生态环境科
配合单位：生态环境监测站、各县（区）生态环境分局
完成时限：2021年9月30日前
4. 规范信访办理，推动问题限时办结。
责任单位：综合科
配合单位：局机关各科室
三、组织保障
成立青麓市生态环境局锻造生态环境保护铁军工作领导小组。
组  长：卓云峰  局党组书记、局长
副组长：桑  雨  局党组成员、副局长
        阿依努尔·赛买提  局党组成员、副局长
`;

/** Drafts a text as `zeren import` would. */
export function draftText(graph: Graph, reader: DocumentReader, text: string, file = "plan.txt"): Promise<Draft> {
  return draftDocument(graph, reader, { file, bytes: Buffer.from(text, "utf8") });
}

/** Takes one decision on all facts that are open. */
export function decideAll(draft: Draft, decision: "ACCEPT" | "REJECT" = "ACCEPT"): Draft {
  for (const { record } of recordsOf(draft)) if (record.review.decision === "OPEN") record.review.decision = decision;
  return draft;
}

/** The drafted fact of a list that `is` true for; a test without one fails. */
export function drafted(draft: Draft, list: string, is: (record: DraftRecord) => boolean): DraftRecord {
  const record = draft.lists[list]?.find(is);
  if (record === undefined) throw new Error(`required one of ${list}, got ${draft.lists[list]?.map(({ id }) => id)}`);
  return record;
}

const deleteDocument = cypher<{ dataSet: string }>`
  // deleteDocument
  MATCH (n) WHERE n.dataSet STARTS WITH $dataSet OPTIONAL MATCH (n)-[:HAD_STATE]->(state) DETACH DELETE n, state`;

/** Deletes what imported documents brought, so that the next test finds the seeds alone. */
export async function removeDocuments(graph: Graph): Promise<void> {
  await graph.write((transaction) => transaction.rows(deleteDocument.with({ dataSet: "document:" })), 60_000);
}
