import { extract } from "../../../../src/importing/extracting/extract.ts";

function tasksOf(text: string) {
  return extract({ file: "invented.txt", sha256: "", format: "txt", text, tables: [], pages: null }).tasks;
}

const titlesOf = (text: string) => tasksOf(text).map(({ title }) => title.text);

test.each([
  ["会议决定，成立秸秆禁烧工作专班。", ["成立秸秆禁烧工作专班"]],
  ["会议同意县城管局提出的油烟整治方案。", ["会议同意县城管局提出的油烟整治方案"]],
  ["会议议定，由县水利局牵头编制补水方案，6月15日前报县政府。", ["由县水利局牵头编制补水方案"]],
  ["3．青湖水务集团负责管网清淤，县城管局配合。", ["青湖水务集团负责管网清淤"]],
  ["配套资金2000万元由县财政局统筹安排。", ["配套资金2000万元由县财政局统筹安排"]],
  ["各区政府对辖区排口整治负总责。", ["各区政府对辖区排口整治负总责"]],
  ["会议要求，各有关单位\n一要提高认识，压实责任；\n二要密切配合，形成合力。", ["一要提高认识", "二要密切配合"]],
])("a meeting resolves: %s", (text, titles) => {
  expect(titlesOf(text)).toEqual(titles);
});

test.each([
  ["责令西岭镇政府限期拆除违建。", ["责令西岭镇政府限期拆除违建"]],
  ["县纪委监委责成云溪镇党委作出深刻检查。", ["县纪委监委责成云溪镇党委作出深刻检查"]],
  ["督促企业完善污染防治设施，12月10日前完成整改。", ["督促企业完善污染防治设施"]],
  ["对推进不力的，要严肃问责。", ["对推进不力的，要严肃问责"]],
  ["县督查室将不定期组织暗访。", ["县督查室将不定期组织暗访"]],
  ["11月底前，各乡镇完成一轮全面自查。", ["11月底前，各乡镇完成一轮全面自查"]],
])("somebody is charged with work, or will do it: %s", (text, titles) => {
  expect(titlesOf(text)).toEqual(titles);
});

test.each([
  "督察组将该问题移交县政府办理。",
  "县生态环境局下达责令改正违法行为决定书。",
  "应建成管网30公里，仅有8公里。",
])("what was done, or was to be, is no directive: %s", (text) => {
  expect(titlesOf(text)).toEqual([]);
});

test("the day of a clause that follows a demand is that demand's deadline", () => {
  expect(
    tasksOf(
      "工作会议纪要\n青湖县人民政府办公室　　　2023年3月9日\n会议要求，县财政局要保障治理资金，7月底前拨付到位。",
    ),
  ).toMatchObject([{ title: { text: "县财政局要保障治理资金" }, deadline: { on: "2023-07-31", inferred: true } }]);
});

test("counted work is progress only under a heading or title that announces it", () => {
  const work = "封闭机井87眼，新建节水灌溉3万亩。";
  expect(titlesOf(`关于督察反馈问题整改情况的报告\n${work}`)).toEqual(["封闭机井87眼，新建节水灌溉3万亩"]);
  expect(titlesOf(`水利志\n${work}`)).toEqual([]);
});

test("what a meeting demands beside its measures is a task too; what a plan asks of everybody is none", () => {
  const measures = "（一）加快水源地建设。（责任单位：县水利局）\n（二）整治农业面源污染。（责任单位：县农业农村局）\n";
  expect(titlesOf(`${measures}会议强调，各单位要密切配合，确保按期完成。`)).toEqual([
    "加快水源地建设",
    "整治农业面源污染",
    "各单位要密切配合",
  ]);
  expect(titlesOf(`${measures}三、保障措施\n各乡镇要加强组织领导。`)).toEqual(["加快水源地建设", "整治农业面源污染"]);
});

describe("a heading says that steps follow", () => {
  const below = (heading: string, ...lines: string[]) =>
    titlesOf([`二、${heading}`, ...lines, "三、其他", "内容略。"].join("\n"));

  test.each(["整改要求", "督办要求", "下一步打算", "意见和建议", "2021年工作安排"])(
    "%s: every sentence below it is one",
    (heading) => {
      expect(below(heading, "对牧区推广旱厕改造，不再强求建管网。白茅镇污水站限8月20日前完工。")).toEqual([
        "对牧区推广旱厕改造，不再强求建管网",
        "白茅镇污水站限8月20日前完工",
      ]);
    },
  );

  test("a clause in which somebody else acts is a step of its own", () => {
    expect(
      below("督办要求", "（一）责成县水利局取缔砂场，恢复河滩原状，市水利局派员指导，不得以补偿为由拖延。"),
    ).toEqual(["责成县水利局取缔砂场，恢复河滩原状", "市水利局派员指导", "不得以补偿为由拖延"]);
  });

  test("the heading of an item, words before a list, thanks and whom to call are none", () => {
    expect(
      below(
        "下一步打算",
        "我厅将从以下几方面推进：",
        "一是分类施策。对牧区推广旱厕改造。",
        "感谢贵委的关心。",
        "联系电话：略。",
      ),
    ).toEqual(["对牧区推广旱厕改造"]);
  });

  test("so do the last words before a list", () => {
    expect(
      titlesOf("约谈要求：\n（一）锅炉今年12月20日前一律改造到位，改不完的停用。\n（二）逐家安装用电监控。"),
    ).toEqual(["锅炉今年12月20日前一律改造到位，改不完的停用", "逐家安装用电监控"]);
  });

  test("what a thing is about goes on with what is said of it", () => {
    expect(below("下一步打算", "未完成的7个问题，由分管领导每半月调度一次。")).toEqual(["由分管领导每半月调度一次"]);
  });

  test("below a heading of problems nothing is to be done and nothing was done, up to what comes next", () => {
    expect(
      below(
        "存在的主要问题",
        "《治水方案》明确，2021年底前全面退出。镇里四次答复“正在研究”。1名执法人员要管46家企业。",
        "部门各管一段。下一步，县水利局要统一调度。",
      ),
    ).toEqual(["县水利局要统一调度"]);
  });

  test("among problems an office that has to act is charged all the same", () => {
    expect(below("存在的问题", "码头露天打磨。区住建局要立即制止。1名人员要管46家企业。")).toEqual([
      "区住建局要立即制止",
    ]);
  });

  test("what a slip demands stands beside its task", () => {
    const slip =
      "交办单\n承办单位：海安区人民政府\n存在问题：油污水直接抽进海里。\n办理要求：\n1．4月16日前清完岸滩垃圾；\n2．修船点停止露天作业。";
    expect(titlesOf(slip)).toEqual(["油污水直接抽进海里", "4月16日前清完岸滩垃圾", "修船点停止露天作业"]);
  });
});

test.each([
  ["名单于7月5日前反馈我办。", ["名单于7月5日前反馈我办"]],
  ["责成园区管委会于10月25日前清走底泥。", ["责成园区管委会于10月25日前清走底泥"]],
  ["由旗林业和草原局组织草场补播。", ["由旗林业和草原局组织草场补播"]],
])("a unit and a day are a charge, whatever the work: %s", (text, titles) => {
  expect(titlesOf(text)).toEqual(titles);
});

test("a report with items goes on to what its author means to do next", () => {
  const text =
    "关于整改情况的通报\n一、整改情况\n1．反馈问题：制度多年没有修订\n整改情况：已修订46项。\n2．反馈问题：灰场扬尘扰民\n整改情况：计划2021年9月底前完成，由安全环保部牵头、大湾电厂实施。\n二、下一步工作\n（一）人力资源部负责补齐专职人员。";
  expect(tasksOf(text).map(({ number, title, deadline }) => [number, title.text, deadline?.on ?? null])).toEqual([
    [1, "制度多年没有修订", null],
    [2, "灰场扬尘扰民", "2021-09-30"],
    [null, "人力资源部负责补齐专职人员", null],
  ]);
  expect(tasksOf(text)[1]?.assignments.map(({ role, office }) => `${role} ${office.text}`)).toEqual([
    "LEAD 安全环保部",
    "IMPLEMENT 大湾电厂",
  ]);
});

test("numbered items that say in sentences who answers are measures", () => {
  const text =
    "园区2021年工作安排\n1．整治锦川河。农业办公室负责对沿岸养殖池塘实施尾水改造，建设局配合铺设干管9.6公里。\n2．启动二期搬迁。征收服务中心为责任单位，东湾街道办事处协助。\n3．深化帮扶。营商环境局主办，总工会协办，长期坚持。";
  expect(
    tasksOf(text).map(({ number, title, assignments }) => [
      number,
      title.text,
      assignments.map(({ role, office }) => `${role} ${office.text}`),
    ]),
  ).toEqual([
    [1, "整治锦川河", ["LEAD 农业办公室", "COOPERATE 建设局"]],
    [2, "启动二期搬迁", ["LEAD 征收服务中心", "COOPERATE 东湾街道办事处"]],
    [3, "深化帮扶", ["LEAD 营商环境局", "COOPERATE 总工会"]],
  ]);
});
