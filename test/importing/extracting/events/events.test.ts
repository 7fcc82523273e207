import { events, type ToldEvent } from "../../../../src/importing/extracting/events/events.ts";
import { extractionContext } from "../../../../src/importing/extracting/extract.ts";

function eventsIn(text: string): ToldEvent[] {
  const document = { file: "text.txt", sha256: "", format: "txt", text, pages: null } as const;
  return events(extractionContext({ ...document, tables: [] })).facts;
}

test("an event has its kind, what happened, the day, and the passage", () => {
  expect(eventsIn("2022年3月21日，全市召开整改推进会，部署工作。")).toEqual([
    {
      kind: "MEETING",
      title: "全市召开整改推进会",
      on: "2022-03-21",
      inferred: false,
      at: { text: "2022年3月21日，全市召开整改推进会", start: 0, end: 20 },
    },
  ]);
});

test.each([
  ["2022年3月1日，督察组反馈了督察意见", "FEEDBACK"],
  ["2022年3月1日，市政府上报了《整改方案》", "SUBMISSION"],
  ["2022年3月1日，省政府批准了《整改方案》", "APPROVAL"],
  ["2022年3月1日，《整改方案》全文向社会公开", "PUBLICATION"],
  ["2022年3月1日，印发《整改方案》", "ISSUANCE"],
  ["2022年3月1日，市人大常委会审议通过《湿地条例》", "ADOPTION"],
  ["2022年3月1日，省厅约谈了两个县政府", "INTERVIEW"],
  ["2022年3月1日至20日，督察组对全市开展了督察", "INSPECTION"],
  ["2022年3月1日，市生态环境局组织现场验收", "ACCEPTANCE"],
  ["2022年3月1日，督察组移交第八批举报件", "HANDOVER"],
  ["2022年3月1日，厅长赴青禾县调研", "SURVEY"],
  ["2022年3月1日，市人大代表视察湿地", "VISIT"],
  ["2022年3月，正式启动红线划定工作", "START"],
  ["2022年3月1日，厅党组书记讲专题党课", "LECTURE"],
  ["2022年3月1日，书画作品在市民中心展出", "EXHIBITION"],
])("reads its kind: %s", (text, kind) => {
  expect(eventsIn(text)).toMatchObject([{ kind }]);
});

test("a day without a year takes the year of its paragraph", () => {
  const text = "2018年8月11日，督察组进驻。11月2日反馈了意见。2019年1月9日，上报方案；4月17日批准了方案。";
  expect(eventsIn(text).map(({ on, inferred }) => [on, inferred])).toEqual([
    ["2018-08-11", false],
    ["2018-11-02", true],
    ["2019-01-09", false],
    ["2019-04-17", true],
  ]);
});

test("a day whose year nothing tells has no date", () => {
  expect(eventsIn("3月5日，召开推进会。")).toMatchObject([{ on: null }]);
});

test.each([
  ["5月24日~26日，厅长在青禾县调研，2021年。", null],
  ["2018年8月30日至9月4日，召开督办会", "2018-08-30/2018-09-04"],
  ["2018 年 8 月 30 日，召开督办会", "2018-08-30"],
  ["二〇一八年八月三十日，召开督办会", "2018-08-30"],
  ["2018年11月，召开电视电话会议", "2018-11"],
])("reads the day: %s", (text, on) => {
  expect(eventsIn(text)).toMatchObject([{ on }]);
});

test.each([
  "2021年6月底前完成拆除。",
  "截至2021年6月30日，已召开会议14次。",
  "2021年以来，召开会议14次。",
  "整改时限：2021年6月30日完成",
  "到2025年，全面完成治理。",
  "拟于2021年6月30日召开会议。",
  "青禾市人民政府\n2021年6月30日",
  "《关于2021年6月30日会议的通知》",
])("takes no deadline, count or signature for an event: %s", (text) => {
  expect(eventsIn(text)).toEqual([]);
});

test("days joined by 、 date one event", () => {
  expect(eventsIn("方案分别于2018年6月20日、11月1日通过专家委员会初审。")).toMatchObject([
    { kind: "REVIEW", on: "2018-06-20" },
  ]);
});

test("a day of the month named last dates what follows in its line", () => {
  const text = "2023年5月9日，督察组到青禾县调研，12日召开现场办公会；同月20日，县政府约谈了三家企业。";
  expect(eventsIn(text).map(({ kind, on, inferred }) => [kind, on, inferred])).toEqual([
    ["SURVEY", "2023-05-09", false],
    ["MEETING", "2023-05-12", true],
    ["INTERVIEW", "2023-05-20", true],
  ]);
  expect(eventsIn("召开会议后连续12日督办。")).toEqual([]);
});

test("a clause that goes on with 并 or 对 tells a further event of the day", () => {
  const text = "2023年6月2日，县生态环境分局依法立案，并将案件移送公安机关，对两名责任人问责。";
  expect(eventsIn(text).map(({ kind, on, at }) => [kind, on, at.text])).toEqual([
    ["ENFORCEMENT", "2023-06-02", "2023年6月2日，县生态环境分局依法立案"],
    ["HANDOVER", "2023-06-02", "并将案件移送公安机关"],
  ]);
});

test.each([
  ["2022年3月1日，该县将整改报告报省生态环境厅", "SUBMISSION"],
  ["2022年3月1日复查时，又发现一处倾倒点", "INSPECTION"],
  ["2022年4月，市整改办对该问题挂牌督办", "SUPERVISION"],
  ["2022年3月1日，村民反映厂区异味", "PETITION"],
  ["2022年3月1日，对三名干部作出处分", "ENFORCEMENT"],
])("reads what became of a problem on a day: %s", (text, kind) => {
  expect(eventsIn(text)).toMatchObject([{ kind }]);
});

test("that evening is the day that was named last in its paragraph", () => {
  expect(
    eventsIn("2022年8月16日，省电视台播出《河里没有鱼》，当晚召开专题会议。\n当天召开会议。").map(({ kind, on }) => [
      kind,
      on,
    ]),
  ).toEqual([
    ["PUBLICATION", "2022-08-16"],
    ["MEETING", "2022-08-16"],
  ]);
});

test.each([
  ["2020年9月8日至11月6日，省委第五巡视组对某公司党委开展了专项巡视", "INSPECTION"],
  ["2022年8月16日，省电视台播出调查报道", "PUBLICATION"],
])("an inspection by the Party and a broadcast are events: %s", (text, kind) => {
  expect(eventsIn(text).map((event) => event.kind)).toEqual([kind]);
});
