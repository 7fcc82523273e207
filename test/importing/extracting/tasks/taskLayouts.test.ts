import { extract } from "../../../../src/importing/extracting/extract.ts";
import type { Task } from "../../../../src/importing/extracting/extraction.ts";
import { read as readFile } from "../../../../src/importing/reading/read.ts";

function read(text: string) {
  return extract({ file: "invented.txt", sha256: "", format: "txt", text, tables: [], pages: null });
}

/** One line a task: number title | ROLE unit … | deadline | status. */
function told({ number, title, assignments, deadline, status }: Task): string {
  const who = assignments.map(({ role, office }) => `${role} ${office.text}`).join(", ");
  return [`${number} ${title.text}`, who, deadline && `${deadline.kind} ${deadline.on}`, status]
    .filter((part) => part !== null && part !== "")
    .join(" | ");
}

const tasksOf = (text: string) => read(text).tasks.map(told);

describe("a measure with labelled lines", () => {
  it("is led by its 责任单位, where no 牵头单位 stands beside it", () => {
    expect(
      tasksOf("1．整治河道。清理淤泥。\n责任单位：云泽县水利局\n配合单位：各乡镇人民政府\n完成时限：2021年6月底前\n"),
    ).toEqual(["1 整治河道 | LEAD 云泽县水利局, COOPERATE 各乡镇人民政府 | DATE 2021-06-30"]);
  });

  it("has a 责任单位 that answers beside the 牵头单位", () => {
    expect(tasksOf("（一）植树。\n牵头单位：县林业局\n责任单位：县财政局、各乡镇政府\n")).toEqual([
      "1 植树 | LEAD 县林业局, RESPONSIBLE 县财政局, RESPONSIBLE 各乡镇政府",
    ]);
  });

  it("keeps the labels behind its steps for itself", () => {
    const text =
      "任务一：整治黑臭水体\n整改措施：\n1.排查污染源。\n2.清淤疏浚。\n牵头单位：市水务局\n完成时限：持续推进\n";
    expect(tasksOf(text)).toEqual(["1 整治黑臭水体 | LEAD 市水务局 | LONG_TERM null"]);
  });

  it("reads labels before white space and labels alone in their line", () => {
    expect(
      tasksOf("1、淘汰锅炉\n责任单位 市工信局\n2、推进散煤替代\n牵头单位\n市发改委\n责任单位\n市财政局\n"),
    ).toEqual(["1 淘汰锅炉 | LEAD 市工信局", "2 推进散煤替代 | LEAD 市发改委, RESPONSIBLE 市财政局"]);
  });

  it("reads fields that head parts of their own", () => {
    const text =
      "一、第七项整改任务\n（一）反馈问题\n粪污直排沟渠。\n（二）整改时限\n2022年6月底\n（三）责任单位\n石桥镇党委、政府；县畜牧中心\n（四）整改完成情况\n已完成整改并销号。\n";
    expect(tasksOf(text)).toEqual([
      "7 第七项整改任务 | LEAD 石桥镇党委、政府, LEAD 县畜牧中心 | DATE 2022-06-30 | CLAIMED_COMPLETE",
    ]);
  });

  it("warns of a doubled label, and of a deadline that the other measures have", () => {
    const { tasks, warnings } = read(
      "1.甲事。\n责任单位：市水利局\n配合单位：配合单位：市财政局\n完成时限：2020年12月\n2.乙事。\n责任单位：市水利局\n完成时限：长期坚持\n3.丙事。\n责任单位：市林业局\n",
    );
    expect(tasks.map(told)).toEqual([
      "1 甲事 | LEAD 市水利局, COOPERATE 市财政局 | DATE 2020-12-31",
      "2 乙事 | LEAD 市水利局 | LONG_TERM null",
      "3 丙事 | LEAD 市林业局",
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(["DOUBLED_LABEL", "MISSING_DEADLINE"]);
  });
});

describe("units without a label", () => {
  it("take their role from the word behind them", () => {
    expect(
      tasksOf(
        "（三十五）绿色交通。建铁路。（省交通运输厅牵头，省发展改革委、财政厅等参与，各设区市人民政府负责落实）\n",
      ),
    ).toEqual([
      "35 绿色交通 | LEAD 省交通运输厅, COOPERATE 省发展改革委, COOPERATE 财政厅, IMPLEMENT 各设区市人民政府",
    ]);
  });

  it("lead, where a bracket behind the sentence holds nothing else", () => {
    expect(tasksOf("1.强化资金保障。加大投入。（省财政厅、省生态环境厅）\n")).toEqual([
      "1 强化资金保障 | LEAD 省财政厅, LEAD 省生态环境厅",
    ]);
  });

  it("are read from a sentence", () => {
    expect(
      tasksOf("1.建站。（市气象局负责）\n2.加强执法。由市生态环境局牵头，市公安局配合，2021年9月底前完成。\n"),
    ).toEqual(["1 建站 | LEAD 市气象局", "2 加强执法 | LEAD 市生态环境局, COOPERATE 市公安局 | DATE 2021-09-30"]);
  });
});

describe("a rule for many tasks", () => {
  const MEASURES = "（一）源头管控。责任单位：市发改委。\n（二）末端治理。责任单位：市住建局、市水务局。\n";

  it("adds a role and a deadline to each of them", () => {
    expect(
      tasksOf(`二、任务\n以下任务均由各县（市、区）人民政府配合落实，完成时限均为2021年12月底前。\n${MEASURES}`),
    ).toEqual([
      "1 源头管控 | LEAD 市发改委, COOPERATE 各县（市、区）人民政府 | DATE 2021-12-31",
      "2 末端治理 | LEAD 市住建局, LEAD 市水务局, COOPERATE 各县（市、区）人民政府 | DATE 2021-12-31",
    ]);
  });

  it("lets the first unit of each list lead", () => {
    expect(tasksOf(`（责任单位中排在首位的为牵头单位）\n${MEASURES}`)).toEqual([
      "1 源头管控 | LEAD 市发改委",
      "2 末端治理 | LEAD 市住建局, RESPONSIBLE 市水务局",
    ]);
  });
});

describe("a task table in plain text", () => {
  const EXPECTED = [
    "1 河道采砂监管不到位 | LEAD 市水利局, RESPONSIBLE_PERSON 张卫国 | DATE 2021-06-30 | CLAIMED_COMPLETE",
    "2 园区污水直排 | LEAD 园区管委会, LEAD 市生态环境局, RESPONSIBLE_PERSON 李建平 | LONG_TERM null | IN_PROGRESS",
  ];
  const ROWS = [
    ["序号", "反馈问题", "责任单位", "责任人", "完成时限", "进展情况"],
    ["1", "河道采砂监管不到位", "市水利局", "张卫国", "2021年6月底", "已完成整改"],
    ["2", "园区污水直排", "园区管委会、市生态环境局", "李建平", "长期坚持", "正在推进"],
  ];

  it.each([
    ["tabs", ROWS.map((row) => row.join("\t")).join("\n")],
    ["bars", ROWS.map((row) => `| ${row.join(" | ")} |`).join("\n")],
    ["wide spaces", ROWS.map((row) => row.join("   ")).join("\n")],
    ["a cell a line", ROWS.flat().join("\n")],
  ])("is read with %s between the cells", (_, table) => {
    expect(tasksOf(`整改清单\n${table}\n`)).toEqual(EXPECTED);
  });
});

it("reads a leader's directives with the year of the meeting", () => {
  const text =
    "省生态环境厅召开会议\n2016年9月1日\n会议要求，重点抓好几件大事：一是要继续抓好督察整改工作。二是要稳妥推进改革，下半年要正式启动赔偿制度试点。\n";
  expect(tasksOf(text)).toContain("null 下半年要正式启动赔偿制度试点 | DATE 2016-12-31");
});

it("reads a person behind the post in a cell with broken lines as one person", () => {
  const table =
    "序号\t问题\t包抓领导\t责任单位\t责任人\t整改时限\n1\t渗滤液超标\t副县长 石建平\t县水利局\t县城管局副局长 凌红霞 县财政局局长 万 国\t2022年6月底前";
  expect(tasksOf(`整改清单\n${table}\n`)).toEqual([
    "1 渗滤液超标 | SPONSOR_LEADER 副县长 石建平, LEAD 县水利局, RESPONSIBLE_PERSON 凌红霞, RESPONSIBLE_PERSON 万 国 | DATE 2022-06-30",
  ]);
});

it("takes no task from the organiser and the contact of a meeting", () => {
  expect(
    read("关于召开会议的通知\n各科室：\n定于5月8日召开会议。\n主办单位：市局办公室\n联系人：王芳\n").tasks,
  ).toEqual([]);
});

it("lets one sentence answer for the measures that it counts, and a bracket hold units with their deadline", () => {
  const text =
    "1.甲事。做甲。\n2.乙事。做乙。\n以上2项由规划处牵头，各市生态环境局配合，2023年底前完成。\n3.丙事。【审批处、各市生态环境局；长期坚持】\n4.丁事。由人事处会同规划处组织实施，2023年三季度完成。\n";
  expect(tasksOf(text)).toEqual([
    "1 甲事 | LEAD 规划处, COOPERATE 各市生态环境局 | DATE 2023-12-31",
    "2 乙事 | LEAD 规划处, COOPERATE 各市生态环境局 | DATE 2023-12-31",
    "3 丙事 | LEAD 审批处, LEAD 各市生态环境局 | LONG_TERM null",
    "4 丁事 | LEAD 人事处, COOPERATE 规划处 | DATE 2023-09-30",
  ]);
});

it("keeps who answers behind steps inside a paragraph for the item, and a bracket behind a last measure for the measure", () => {
  expect(
    tasksOf(
      "（十二）问题：生活污水直排。整改措施：（1）新建管网。（2）加强管护。整改责任单位：石桥镇人民政府；整改责任人：王大力（镇长）；整改时限：长期坚持。\n",
    ),
  ).toEqual(["12 生活污水直排 | LEAD 石桥镇人民政府, RESPONSIBLE_PERSON 王大力 | LONG_TERM null"]);
  expect(tasksOf("二、任务\n（一）能源\n1.控煤。要控煤。\n2.发展清洁能源。（市能源局）\n")).toContain(
    "2 发展清洁能源 | LEAD 市能源局",
  );
});

it("reads a table with two header rows, section rows and cells that span rows", async () => {
  const page = `<table><tr><th rowspan="2">序号</th><th rowspan="2">反馈问题</th><th rowspan="2">整改措施</th><th colspan="2">责任分工</th><th rowspan="2">完成时限</th></tr>
<tr><th>牵头单位</th><th>协同单位</th></tr><tr><td>一</td><td colspan="5">水环境</td></tr>
<tr><td rowspan="2">1</td><td rowspan="2">管网破损</td><td>改造管网</td><td>县住建局</td><td>县水利局<br>县财政局</td><td>2022.6</td></tr>
<tr><td>新建泵站</td><td>同上</td><td>—</td><td>长期</td></tr></table>`;
  const document = await readFile("invented.html", new TextEncoder().encode(page));
  expect(extract(document).tasks.map(told)).toEqual([
    "1 改造管网 | LEAD 县住建局, COOPERATE 县水利局, COOPERATE 县财政局 | DATE 2022-06-30",
    "1 新建泵站 | LEAD 县住建局 | LONG_TERM null",
  ]);
});
