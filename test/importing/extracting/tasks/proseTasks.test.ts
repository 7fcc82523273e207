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
