import { extractionContext } from "../../../../src/importing/extracting/extract.ts";
import type { Issue } from "../../../../src/importing/extracting/extraction.ts";
import { issues } from "../../../../src/importing/extracting/issues/issues.ts";
import type { Table } from "../../../../src/importing/reading/readDocument.ts";

function issuesIn(text: string, tables: Table[] = []): Issue[] {
  const document = { file: "text.txt", sha256: "", format: "txt", text, pages: null } as const;
  return issues(extractionContext({ ...document, tables }), []).facts;
}

const titlesIn = (text: string) => issuesIn(text).map(({ title }) => title);

test("a quoted problem behind 针对 is an issue, quoted as printed", () => {
  expect(issuesIn("（一）针对“部分河段水质下降问题突出”问题，市委高度重视。")).toEqual([
    {
      title: "部分河段水质下降问题突出",
      status: null,
      at: { text: "“部分河段水质下降问题突出”", start: 5, end: 19 },
    },
  ]);
});

test.each([
  [
    "一是整改资金缺口较大；二是个别县责任落实不到位，整改标准不高。",
    ["整改资金缺口较大", "个别县责任落实不到位", "整改标准不高"],
  ],
  ["督察发现，沿线排污口仍未完成整治。", ["沿线排污口仍未完成整治"]],
  ["检查中指出个别地区存在压减原煤不力、项目进度滞后等问题。", ["压减原煤不力", "项目进度滞后"]],
  ["但是，全省环境质量形势总体仍不容乐观。", ["全省环境质量形势总体仍不容乐观"]],
  ["青崖山自然保护区内违规旅游开发等问题", ["青崖山自然保护区内违规旅游开发"]],
  ["解决部分企业固体废物底数不清、去向不明问题。", ["部分企业固体废物底数不清、去向不明"]],
  ["遏制夏季臭氧浓度逐年上升的势头。", ["夏季臭氧浓度逐年上升的势头"]],
  ["清理河道垃圾、乱占乱建等“四乱”问题。", ["河道垃圾、乱占乱建等“四乱”"]],
  ["外来物种入侵风险仍然存在。", ["外来物种入侵风险仍然存在"]],
  ["一是执法不严，应报未报企业达89家。", ["执法不严", "应报未报企业达89家"]],
  ["共梳理各县存在的问题53条。", ["梳理各县存在的问题53条"]],
  ["要全面整改省委第三巡视组巡视反馈意见。", ["省委第三巡视组巡视反馈意见"]],
  ["打破数据“孤岛”和“壁垒”，加强共享。", ["数据“孤岛”和“壁垒”"]],
  ["开展噪声扰民突出问题专项整治。", ["噪声扰民突出"]],
  ["对园区管网不配套的三个开发区实行限批。", ["园区管网不配套"]],
  ["对表面整改、假装整改的，一经查实从严问责。", ["表面整改、假装整改"]],
  ["一、青禾市污泥处置不当、监管失职问题\n该市整改不力。", ["青禾市污泥处置不当、监管失职", "该市整改不力"]],
  ["针对警示片披露的“城东片区污水溢流”问题，该县投资改造。", ["城东片区污水溢流"]],
  ["出境断面水质由Ⅲ类降为Ⅳ类。", ["出境断面水质由Ⅲ类降为Ⅳ类"]],
])("reads what is wrong: %s", (text, titles) => {
  expect(titlesIn(text)).toEqual(titles);
});

test.each([
  "进一步加强薄弱环节管理，补齐短板。",
  "坚决杜绝弄虚作假，严禁违规建设。",
  "对工作不力、进展缓慢的，视情约谈。",
  "突出生态环境问题得到有效解决。",
  "重污染天数明显减少。",
  "空气质量持续改善，成绩突出。",
  "已全部完成非法机井整治。",
  "整改目标：彻底解决污水直排。",
  "整改措施：排查管网破损，对超标排放企业立案。",
])("does not take a measure, a threat or a success for a problem: %s", (text) => {
  expect(titlesIn(text)).toEqual([]);
});

test("the field of an item tells its problem, another its status", () => {
  const text =
    "存在问题：河道内私搭乱建\n整改目标：拆除\n目前进展：正在拆除\n\n存在问题：矿硐未封闭\n目前进展：已完成封堵";
  expect(issuesIn(text)).toMatchObject([
    { title: "河道内私搭乱建", status: "IN_PROGRESS" },
    { title: "矿硐未封闭", status: "CLAIMED_COMPLETE" },
  ]);
});

test("a heading tells the problem on the next line", () => {
  const text =
    "（一）反馈问题\n园区污水管网不配套，废水靠罐车拉运。\n（二）整改目标\n建成管网。\n（三）验收意见\n同意通过验收。";
  expect(issuesIn(text)).toMatchObject([{ title: "园区污水管网不配套,废水靠罐车拉运", status: "ACCEPTED" }]);
});

test("a task that is put as a problem is an issue", () => {
  expect(titlesIn("整改任务：一些地方督察整改工作推进不力。\n整改目标：压实责任。")).toEqual([
    "一些地方督察整改工作推进不力",
  ]);
});

test("a petition's content is an issue", () => {
  expect(titlesIn("举报内容：某厂夜间喷漆，异味扰民。\n是否属实：属实")).toEqual(["某厂夜间喷漆,异味扰民"]);
});

test("rows of a list under 反馈问题 are issues with the status of their row", () => {
  const text =
    "序号\t反馈问题\t整改措施\t进展情况\n1\t扬尘管控不到位\t安装监控\t已完成整改\n2\t秸秆焚烧屡禁不止\t巡查\t尚未启动";
  expect(issuesIn(text)).toMatchObject([
    { title: "扬尘管控不到位", status: "CLAIMED_COMPLETE" },
    { title: "秸秆焚烧屡禁不止", status: "NOT_STARTED" },
  ]);
});

test("cells of a table under 反馈问题 are issues, whatever their line breaks", () => {
  const text = "反馈问题\n完成情况\n管网破损\n雨污混流\n已完成并销号\n";
  const cell = (row: number, column: number, words: string, header: string | null) => ({
    ...{ row, column, rowSpan: 1, columnSpan: 1, header },
    ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length },
  });
  const rows = [
    [cell(0, 0, "反馈问题", null), cell(0, 1, "完成情况", null)],
    [cell(1, 0, "管网破损\n雨污混流", "反馈问题"), cell(1, 1, "已完成并销号", "完成情况")],
  ];
  expect(issuesIn(text, [{ start: 0, end: text.length, rows }])).toMatchObject([
    { status: "CLOSED", at: { text: "管网破损\n雨污混流", start: 10, end: 19 } },
  ]);
});

test.each([
  ["青崖山自然保护区内违法采矿等问题，已全部整改完成。", "CLAIMED_COMPLETE"],
  ["针对“污水直排现象较为普遍”问题。直排口已全部完成整治。", "CLAIMED_COMPLETE"],
  ["针对“磷石膏渗漏污染问题突出”问题。已改造5座，2座正在施工。", "IN_PROGRESS"],
  ["针对“保护区内存在采矿行为”问题。该问题通过省林业局组织的验收。", "ACCEPTED"],
  ["针对“保护区内存在采矿行为”问题。已于5月予以销号。", "CLOSED"],
  ["针对“黑臭水体治理滞后”问题。治理后问题反弹。", "REOPENED"],
  ["针对“黑臭水体治理滞后”问题，市委召开会议。", null],
])("keeps a claim a claim: %s", (text, status) => {
  expect(issuesIn(text)[0]?.status).toBe(status);
});

test.each([
  ["经查，主要问题为：一是整改责任落实不到位；二是整改进展严重滞后。", ["整改责任落实不到位", "整改进展严重滞后"]],
  [
    "主要是配套设施不健全、秸秆综合利用率不高、农膜残留量大。",
    ["配套设施不健全", "秸秆综合利用率不高", "农膜残留量大"],
  ],
  ["存在的突出问题是：部门联动不够紧密，资金到位率低。", ["部门联动不够紧密", "资金到位率低"]],
  ["2家治污设施建而不用，每年约12万吨污泥无处处置。", ["2家治污设施建而不用", "每年约12万吨污泥无处处置"]],
  ["镇政府既不调查、也不答复，一转了之。", ["镇政府既不调查、也不答复", "一转了之"]],
  ["石滩河非法围垦、青塘围网养殖反弹等问题，于年内完成整改。", ["石滩河非法围垦", "青塘围网养殖反弹"]],
  ["群众投诉多，化解难度大。", ["群众投诉多", "化解难度大"]],
  ["青塘周边养殖污染问题已通过省级核查。", ["青塘周边养殖污染"]],
])("reads lists and predicates of problems: %s", (text, titles) => {
  expect(titlesIn(text)).toEqual(titles);
});

test("the heading of a typical case is an issue, and so is what its title tells", () => {
  expect(
    titlesIn(
      "典型案例｜青禾市焦化企业违法排污屡禁不止 石滩河污染严重\n一、宏盛公司逃避监管排放水污染物案\n案例二 金源公司矿渣堆放\n二、存在的主要问题\n主要是：全县管网覆盖率低，基层监测能力薄弱。\n",
    ),
  ).toEqual([
    "青禾市焦化企业违法排污屡禁不止",
    "石滩河污染严重",
    "宏盛公司逃避监管排放水污染物案",
    "金源公司矿渣堆放",
    "全县管网覆盖率低",
    "基层监测能力薄弱",
  ]);
});

test("the number of an item is no part of the problem", () => {
  expect(titlesIn("第三十二项 固体废物处置能力不足。")).toEqual(["固体废物处置能力不足"]);
});

describe("a heading says that problems follow", () => {
  const below = (heading: string, ...lines: string[]) =>
    titlesIn([`一、${heading}`, ...lines, "二、工作成效", "成绩突出。"].join("\n"));

  test.each([
    "存在的主要问题",
    "存在的困难和问题",
    "督察发现的主要问题",
    "需要解决的问题",
    "亟待解决的突出问题",
    "提案指出的问题客观存在",
    "当前工作中的短板和差距",
    "主要违法事实",
  ])("%s: what is told below needs no words of blame", (heading) => {
    expect(below(heading, "三分之二的村一根管子走到底。保洁公司只清路面、不管河面。")).toEqual([
      "三分之二的村一根管子走到底",
      "保洁公司只清路面、不管河面",
    ]);
  });

  test.each(["解决突出问题", "关于管网不到位的问题", "重点问题整改情况", "问题整改措施"])(
    "%s announces none",
    (heading) => {
      expect(below(heading, "三分之二的村一根管子走到底。")).not.toContain("三分之二的村一根管子走到底");
    },
  );

  test("items at every level below it are read, without their numbers", () => {
    expect(
      below("主要问题", "（一）群众身边的事久拖未决", "一是镇里四次答复“正在研究”。", "1．中转站紧挨着居民楼。"),
    ).toEqual(["群众身边的事久拖未决", "镇里四次答复“正在研究”", "中转站紧挨着居民楼"]);
  });

  test("clauses that say little go on with their neighbour, those that say enough stand alone", () => {
    expect(below("主要问题", "雨水把石粉冲进河，河水像牛奶。企业换个名字后原址开工，石粉堆场没有防渗设施。")).toEqual([
      "雨水把石粉冲进河,河水像牛奶",
      "企业换个名字后原址开工",
      "石粉堆场没有防渗设施",
    ]);
  });

  test("what was asked for, how a thing is, and what was done about it are left out", () => {
    expect(
      below(
        "主要问题",
        "《青禾市治水方案》明确，2021年底前全面退出。",
        "污水厂设计日处理能力8万吨，进厂浓度只有54毫克/升。",
        "检查的16座泵站中，9座进水管里没水可抽。",
        "督察组已责令该厂改正。",
        "下一步，我们逐站核对。",
      ),
    ).toEqual(["进厂浓度只有54毫克/升", "9座进水管里没水可抽"]);
  });

  test("so do a heading with a sign before it and the last words before a list", () => {
    expect(titlesIn("■ 差距和不足\n◇ 产业底子偏重；\n◇ 有人遇到矛盾绕着走。\n■ 工作安排\n◇ 招录执法人员。")).toEqual([
      "产业底子偏重",
      "有人遇到矛盾绕着走",
    ]);
    expect(titlesIn("我们清醒地看到：\n一是家底说不清。\n二是手段跟不上。\n市里招录了人员。")).toEqual([
      "家底说不清",
      "手段跟不上",
    ]);
  });
});

test.each([
  ["监督问责失之于软。", ["监督问责失之于软"]],
  ["推进整改不彻底。", ["推进整改不彻底"]],
])("the name of the work in front makes no measure of what is wrong with it: %s", (text, titles) => {
  expect(titlesIn(`一、主要问题\n${text}`)).toEqual(titles);
});

test("a column of findings tells what is wrong, and what is in order is none of it", () => {
  const text = "核实情况\n料场未苫盖；水井水质达标。";
  const table: Table = {
    start: 0,
    end: text.length,
    rows: [[{ header: "核实情况", start: 5, end: text.length }]],
  } as unknown as Table;
  expect(issuesIn(text, [table]).map(({ title }) => title)).toEqual(["料场未苫盖"]);
});

describe("findings", () => {
  test("are all problems behind the word that the complaint is true", () => {
    expect(
      titlesIn(
        "一、调查情况\n反映的问题基本属实。经查：\n1、废水用软管接到沟里。\n2、村民靠买水过日子。\n镇里只做了登记，没有报告。",
      ),
    ).toEqual(["废水用软管接到沟里", "村民靠买水过日子", "镇里只做了登记,没有报告"]);
  });

  test("are none where it is not true, but for what words mark", () => {
    expect(titlesIn("一、核查情况\n经核实，举报不属实。废水全部进了管网。底泥随意堆放。")).toEqual(["底泥随意堆放"]);
  });

  test("the act of looking is none", () => {
    expect(titlesIn("一、调查情况\n情况属实。县环境监测站8月19日采样，河里漂着死鱼。")).toEqual(["河里漂着死鱼"]);
  });
});

test.each([
  ["约谈指出，散煤配送点名存实亡；货车白天照样穿城。", ["散煤配送点名存实亡", "货车白天照样穿城"]],
  ["究其原因，部门各唱各的调；执法人员碍于情面下不了手。", ["部门各唱各的调", "执法人员碍于情面下不了手"]],
  ["青禾县问题尤其突出，脱硫塔只在检查当天开机。", ["青禾县问题尤其突出", "脱硫塔只在检查当天开机"]],
])("a paragraph turns to problems: %s", (text, titles) => {
  expect(titlesIn(text)).toEqual(titles);
});

test("steps tell no problem, unless they speak of one", () => {
  expect(titlesIn("一、工作要求\n再发现直排，一律顶格处罚。青溪河非法围垦等问题，要逐项整改。")).toEqual([
    "青溪河非法围垦",
  ]);
});

test("semicolons in a field part one problem from the next", () => {
  expect(titlesIn("存在问题：渔船把油污水抽进海里；岸滩上到处是废网。办理要求：清理。\n整改措施：清理。")).toEqual([
    "渔船把油污水抽进海里",
    "岸滩上到处是废网",
  ]);
});
