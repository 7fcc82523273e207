import { extractionContext } from "../../../../src/importing/extracting/extract.ts";
import { type CitedRegulation, regulations } from "../../../../src/importing/extracting/regulations/regulations.ts";

function regulationsIn(text: string): CitedRegulation[] {
  const document = { file: "text.txt", sha256: "", format: "txt", text, tables: [], pages: null } as const;
  return regulations(extractionContext({ ...document, tables: [] })).facts;
}

const titlesIn = (text: string) => regulationsIn(text).map(({ title }) => title);
const useIn = (text: string) => regulationsIn(text)[0]?.relations.map(({ kind, actor, on }) => ({ kind, actor, on }));

test("a title in 《》 is a regulation, quoted with its marks", () => {
  const text = "各县要落实《青禾市扬尘污染防治管理办法》。";
  const [regulation] = regulationsIn(text);
  expect(regulation).toMatchObject({
    title: "青禾市扬尘污染防治管理办法",
    number: null,
    type: "MEASURES",
    stage: null,
  });
  expect(regulation?.at).toEqual([{ text: "《青禾市扬尘污染防治管理办法》", start: 5, end: 20 }]);
});

test.each([
  ["laws and regulations", "依据《中华人民共和国水污染防治法》《青禾省河道管理条例》", 2],
  ["provisions, rules and duties", "印发《督察工作规定》《议事规则》《各部门生态环境保护工作职责》", 3],
  ["plans, lists and target systems", "出台《净土行动计划》《“十四五”规划》《负面清单》《考核目标体系》", 4],
  ["standards", "执行《地表水环境质量标准》（GB 3838—2002）", 1],
  ["notices and opinions", "转发《关于加强取水管理的通知》和《关于健全补偿机制的实施意见》", 2],
  ["reports on the state of things to a congress", "听取和审议了《2020年度环境状况和目标完成情况的报告》", 1],
  ["responsibility letters", "签订《污染防治目标责任书》", 1],
  ["titles without a known ending that were issued", "市政府印发《绿色发展二十问》", 1],
])("reads %s", (_, text, count) => {
  expect(regulationsIn(text)).toHaveLength(count);
});

test.each([
  ["books", "汇编成《绿水长流 我们同行》系列丛书"],
  ["newspapers and programmes", "在《青禾日报》和《电视问政》公开"],
  ["research projects", "《湖区生态补偿机制研究》等项目正在推进"],
  ["charts and tables", "编制《督导路线图》《整改进度表》"],
  ["handbooks and appeals", "制定《交账手册》，发出《致全体党员的倡议书》"],
  ["surveys and statistics", "发布《企业问卷调查报告》和《生态环境状况公报》"],
  ["papers of a single case", "下达《行政处罚决定书》和《责令改正通知书》"],
])("leaves out %s", (_, text) => {
  expect(titlesIn(text)).toEqual([]);
});

test("a title broken over lines or set with spaces is one title", () => {
  expect(titlesIn("关于印发《青禾市大气污染防治\n三年行动计划》的通知")).toEqual(["青禾市大气污染防治三年行动计划"]);
  expect(titlesIn("落实《 水污染 防治 条例 》")).toEqual(["水污染防治条例"]);
});

test("a title inside a title is a document of its own", () => {
  expect(titlesIn("贯彻《省委关于印发〈铁军建设意见〉的通知》")).toEqual([
    "省委关于印发〈铁军建设意见〉的通知",
    "铁军建设意见",
  ]);
  expect(titlesIn("按照《青禾省实施<责任追究办法>细则》")).toEqual(["青禾省实施〈责任追究办法〉细则", "责任追究办法"]);
});

test("a mark that is never closed gives no title", () => {
  expect(titlesIn("《青禾市管理办法，其后再无书名号。")).toEqual([]);
});

test("the short name that 以下简称 gives is the same document", () => {
  const [plan, ...others] = regulationsIn("上报《青禾市督察整改方案》（以下简称《整改方案》）。按照《整改方案》推进。");
  expect(plan).toMatchObject({ title: "青禾市督察整改方案", aliases: ["整改方案"] });
  expect(plan?.at).toHaveLength(3);
  expect(others).toEqual([]);
});

test("a short name without 以下简称 is the last document whose title ends so", () => {
  expect(titlesIn("印发《青禾市节水行动实施方案》。《实施方案》明确了分工。")).toEqual(["青禾市节水行动实施方案"]);
});

test("one title in several forms is one document", () => {
  expect(titlesIn("《各级党委及其有关部门工作职责》，见《各级党委及有关部门工作职责》")).toHaveLength(1);
  expect(titlesIn("《垃圾分类管理办法(试行)》，见《垃圾分类管理办法》")).toHaveLength(1);
  expect(titlesIn("《中华人民共和国环境保护法》，见《环境保护法》")).toHaveLength(1);
  expect(titlesIn("《青禾自治区湿地条例》，见《自治区湿地条例》")).toHaveLength(1);
});

test("the document itself is one of its regulations, with its number and with or without the place of its issuer", () => {
  const text =
    "青禾市人民政府文件\n青政发〔2020〕25号\n青禾市人民政府关于印发《扬尘治理行动方案》的通知\n各县人民政府：\n现将《青禾市扬尘治理行动方案》印发给你们。\n青禾市人民政府\n2020年4月2日";
  expect(regulationsIn(text)).toMatchObject([{ number: "青政发〔2020〕25号" }]);
});

test("the nation's plan and the region's of the same name stay apart", () => {
  expect(titlesIn("国务院印发《补偿制度改革方案》，区里印发《自治区补偿制度改革方案》")).toHaveLength(2);
  expect(titlesIn("《海洋环境保护法》和《环境保护法》")).toHaveLength(2);
});

test.each([
  ["《土壤污染防治行动计划》(国发〔2016〕31号)", "国发〔2016〕31号"],
  ["《水污染防治行动计划》（国发[2015]17号）", "国发[2015]17号"],
  ["《环境空气质量标准》（GB 3095-2012）", "GB 3095-2012"],
  ["《排污许可管理条例》(国务院令第736号)", "国务院令第736号"],
  ["《土壤污染防治行动计划》，共3号文件", null],
])("reads the number beside %s", (text, number) => {
  expect(regulationsIn(text)[0]?.number).toBe(number);
});

test.each([
  ["2021年3月5日，青禾省人民政府印发《禁燃区管理办法》。", "ISSUED", "青禾省人民政府", "2021-03-05"],
  ["市人大常委会审议通过了《湿地保护条例》《节水条例》。", "ADOPTED", "市人大常委会", null],
  ["2020年以来，市委、市政府先后出台了《治水方案》。", "ISSUED", "市委、市政府", "2020/.."],
  ["修订《青禾市河道条例》。", "AMENDED", null, null],
  ["5月29日，《整改方案》全文向社会公开，2019年。", "PUBLISHED", null, null],
  ["开展《大气污染防治法》实施情况执法检查。", "INSPECTED", null, null],
  ["《林长制条例》经省人大常委会批准。", "APPROVED", null, null],
  ["深入实施《水污染防治工作方案》。", "IMPLEMENTED", null, null],
  ["根据《问责条例》追究责任。", "CITED", null, null],
])("reads how %s uses the title", (text, kind, actor, on) => {
  expect(useIn(text)).toEqual([{ kind, actor, on }]);
});

test("what is said before a list of titles is said of each", () => {
  const kinds = regulationsIn("市政府印发《治气方案》、《治水方案》和《治土方案》。").map((r) => r.relations[0]?.kind);
  expect(kinds).toEqual(["ISSUED", "ISSUED", "ISSUED"]);
});

test.each([
  ["《垂直管理实施方案》（送审稿）呈报省政府。", "SUBMISSION_DRAFT"],
  ["就《补偿办法（征求意见稿）》征求意见。", "DRAFT_FOR_COMMENT"],
  ["组织开展《土壤条例》立法调研。", "LEGISLATIVE_RESEARCH"],
  ["抓紧制定《噪声管理办法》。", "TO_BE_FORMULATED"],
  ["起草《湿地条例》。", "DRAFT"],
  ["严格执行《湿地条例》。", null],
])("tells whether the document is in force: %s", (text, stage) => {
  expect(regulationsIn(text)[0]?.stage).toBe(stage);
});

test("plans known by a nickname are read without marks, as printed", () => {
  const [plan] = regulationsIn("国家“水十条”考核优秀。");
  expect(plan).toMatchObject({ title: "水十条", aliases: ["水污染防治行动计划"] });
  expect(titlesIn("严格落实中央八项规定精神")).toEqual(["中央八项规定"]);
  expect(titlesIn("各县要衔接“十四五”生态环境保护规划。")).toEqual(["“十四五”生态环境保护规划"]);
  expect(titlesIn("“十四五”规划编制工作和“十四五”期间")).toEqual([]);
});

test("an unnamed notice is no title", () => {
  expect(titlesIn("按国务院通知要求，探索网格化监管制度。")).toEqual([]);
});
