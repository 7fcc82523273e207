import type { DraftRecord } from "../../../src/importing/drafting/draft.ts";
import { draftOf } from "../../../src/importing/drafting/draftOf.ts";
import { extract } from "../../../src/importing/extracting/extract.ts";
import { targetsOf } from "../../../src/importing/loading/facts.ts";
import { read } from "../../../src/importing/reading/read.ts";

/** The drafted facts of one list. */
async function drafted(text: string, list: string): Promise<readonly DraftRecord[]> {
  const document = await read("text.txt", Buffer.from(text, "utf8"));
  return draftOf(document, extract(document)).lists[list] ?? [];
}

const ends = (record: DraftRecord | undefined, link: string) => targetsOf(record?.[link]).map(({ to }) => to);

const notice = (rule: string) => `青麓市生态环境局文件
青环发〔2021〕9号
关于成立青麓市生态环境局河湖整治工作领导小组的通知
各科室：
经研究，成立青麓市生态环境局河湖整治工作领导小组。
组  长：卓云峰  局党组书记、局长
副组长：桑  雨  局党组成员、副局长
${rule}
青麓市生态环境局
2021年3月18日
`;

const seatOf = (tenures: readonly DraftRecord[], role: string) =>
  tenures.find(({ id }) => id.includes(`领导小组/${role}/`));

test.each([
  "领导小组成员因工作分工调整和人事变动的，实行自然更替，不再另行调整。",
  "小组成员如有变动，由接任者自行替补，不另行发文。",
  "成员随职务变动自动调整。",
])("a seat passes with the post beside the name, and not with one of the Party group: %s", async (rule) => {
  const tenures = await drafted(notice(rule), "tenures");
  expect(seatOf(tenures, "组长")).toMatchObject({ succession: "AUTOMATIC" });
  expect(ends(seatOf(tenures, "组长"), "throughPost")).toEqual(["post:青麓市生态环境局/局长"]);
  expect(ends(seatOf(tenures, "副组长"), "throughPost")).toEqual(["post:青麓市生态环境局/副局长"]);
});

test("a seat of a group whose document has no such rule stays with the person", async () => {
  const tenures = await drafted(notice("成员变动须报局党组批准。"), "tenures");
  expect(seatOf(tenures, "组长")).not.toHaveProperty("succession");
});

test("a seat passes with none of two posts unasked: the reviewer is told", async () => {
  const text = notice("实行自然更替。").replace("局党组书记、局长", "副市长、市生态环境局局长");
  const seat = seatOf(await drafted(text, "tenures"), "组长");
  expect(ends(seat, "throughPost")).toEqual([]);
  expect(seat?.review.warnings.join()).toContain("2 posts stand beside the name");
});

const minutes = (told: string) => `青麓市生态环境局关于河湖整治的工作报告
2021年3月，局长卓云峰到青溪县调研河湖整治工作。
${told}
青麓市生态环境局
2021年6月1日
`;

test("who is named in the sentence of a meeting took part in it", async () => {
  const events = await drafted(minutes("2021年5月6日，卓云峰主持召开河湖整治推进会。"), "events");
  const meeting = events.find(({ kind }) => kind === "MEETING");
  expect(ends(meeting, "participants")).toEqual(["leader:青麓市/卓云峰"]);
  expect(meeting).toMatchObject({ onLatest: "2021-05-06" });
});

test("whose speech a meeting studied was not there", async () => {
  const events = await drafted(minutes("2021年5月6日，召开会议学习贯彻卓云峰同志重要讲话精神。"), "events");
  expect(
    ends(
      events.find(({ kind }) => kind === "MEETING"),
      "participants",
    ),
  ).toEqual([]);
});

const list = `青麓市关于督察反馈问题整改情况的报告
一、问题：青溪县污水处理厂长期超标排放。
整改措施：完成青溪县污水处理厂提标改造。
责任单位：市水务局
完成时限：2021年9月底前
二、问题：部分砂场未批先建。
整改措施：全面清理取缔违规砂场。
责任单位：市自然资源局
完成时限：2021年10月底前
青麓市人民政府
2021年6月1日
`;

async function addressed(text: string) {
  const titles = new Map((await drafted(text, "issues")).map(({ id, title }) => [id, title as string]));
  const tasks = await drafted(text, "tasks");
  return tasks.map((task) => [task.title, ...ends(task, "addresses").map((id) => titles.get(id))]);
}

test("an item of a rectification list addresses the issue in its own words", async () => {
  expect(await addressed(list)).toEqual([
    ["青溪县污水处理厂长期超标排放", "青溪县污水处理厂长期超标排放"],
    ["部分砂场未批先建", "部分砂场未批先建"],
  ]);
});

test("a measure addresses the one issue that is printed right before it", async () => {
  const text = `青麓市突出环境问题整改方案
一、整改任务
存在问题：部分砂场未批先建。
1. 全面清理取缔违规砂场。
责任单位：市自然资源局
完成时限：2021年10月底前
2. 建立砂场巡查制度。
责任单位：市水务局
完成时限：2021年12月底前
`;
  expect(await addressed(text)).toEqual([
    [expect.stringContaining("违规砂场"), expect.stringContaining("未批先建")],
    [expect.stringContaining("巡查制度")],
  ]);
});

test("of a list of issues that stands before the measures none is taken for the first measure's", async () => {
  const text = `青麓市关于督察反馈问题的整改方案
一、存在问题
（一）青溪县污水处理厂长期超标排放。
（二）部分砂场未批先建。
二、整改措施
1. 完成青溪县污水处理厂提标改造。
责任单位：市水务局
完成时限：2021年9月底前
`;
  expect(await addressed(text)).toEqual([[expect.stringContaining("提标改造")]]);
});
