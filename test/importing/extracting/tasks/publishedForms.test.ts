import { extract } from "../../../../src/importing/extracting/extract.ts";

function read(text: string) {
  return extract({ file: "invented.txt", sha256: "", format: "txt", text, tables: [], pages: null });
}

/** One line a task: title | ROLE unit … | status. */
function tasksOf(text: string): string[] {
  return read(text).tasks.map(({ title, assignments, status }) =>
    [title.text, assignments.map(({ role, office }) => `${role} ${office.text}`).join(", "), status]
      .filter((part) => part !== null && part !== "")
      .join(" | "),
  );
}

describe("a notice on a web page", () => {
  it("has its source, its buttons and the day of the page before the fields", () => {
    expect(
      tasksOf(
        "青槐区人民政府 2019-12-13 16:36 来源: 区河湖中心\n关于青槐区督察反馈问题整改情况的公示\n用手机扫描二维码在手机上继续观看\n手机查看\n整改任务:部分河段仍有垃圾。\n整改目标:清理干净。\n整改效果(或整改完成情况):已清理垃圾三十吨。\n特此公示\n",
      ),
    ).toEqual(["部分河段仍有垃圾 | CLAIMED_COMPLETE"]);
  });

  it("may print the number in the label of the problem", () => {
    expect(
      tasksOf(
        "青槐县督察反馈意见第5项问题整改清单销号\n手机查看\n问题编号5:垃圾场“带病”运行。\n责任单位:县住建局、县水利局\n整改目标:规范运行。\n",
      ),
    ).toEqual(["垃圾场“带病”运行 | LEAD 县住建局, LEAD 县水利局"]);
  });
});

describe("who answers", () => {
  it("is the first unit where the text says that the one in front leads", () => {
    expect(
      tasksOf(
        "青槐市工作方案\n1.开展调查。查明面积。(责任单位:市环保局、市农业局,各镇街。排在前位为牵头部门,下同。)\n",
      ),
    ).toEqual(["开展调查 | LEAD 市环保局, RESPONSIBLE 市农业局, RESPONSIBLE 各镇街"]);
  });

  it("may be a list of places whose last one alone says what they all are", () => {
    const text =
      "青槐市行动计划\n1.完善管网建设。(市环保局牵头,市经信委配合,临江、石桥、东林经济开发区管委会负责落实)\n";
    expect(tasksOf(text)).toEqual([
      "完善管网建设 | LEAD 市环保局, COOPERATE 市经信委, IMPLEMENT 临江, IMPLEMENT 石桥, IMPLEMENT 东林经济开发区管委会",
    ]);
    expect(read(text).offices.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["临江经济开发区管委会", "石桥经济开发区管委会", "东林经济开发区管委会"]),
    );
  });

  it("stands behind 由, not before it", () => {
    expect(tasksOf("针对群众反映问题,区政府明确由区生态环境局、石桥街道负责核查处理。\n")).toEqual([
      "区政府明确由区生态环境局、石桥街道负责核查处理 | LEAD 区生态环境局, LEAD 石桥街道",
    ]);
  });
});

describe("what is no task", () => {
  it("is a count of petitions, or news of an interview", () => {
    expect(
      tasksOf("其中,已办结75件,阶段性办结19件。\n省生态环境厅第六专员办会同市政府对林泉县进行公开约谈。\n"),
    ).toEqual([]);
  });

  it("is not done because a demand names its end", () => {
    expect(
      tasksOf("会议要求,验收单位要在时限前,高质量完成验收工作。\n").filter((line) => / \| (?:ACC|CLA)/.test(line)),
    ).toEqual([]);
  });
});

it("has the first of those who sign in columns as issuer", () => {
  const { document } = read(
    "林泉地区攻坚行动方案\n为做好工作,制定本方案。\n财政部 商务部\n浙江省人民政府 安徽省人民政府\n2020年10月30日\n",
  );
  expect(document.issuer).toBe("浙江省人民政府");
});

it("addresses every government of a list of cities", () => {
  const { offices } = read("关于做好工作的通知\n南京、湖州、温州市人民政府:\n现将方案印发给你们。\n");
  expect(offices.map(({ name }) => name)).toEqual(["南京市人民政府", "湖州市人民政府", "温州市人民政府"]);
});
