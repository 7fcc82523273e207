import { extractionContext } from "../../../../src/importing/extracting/extract.ts";
import { figures, type QualifiedFigure } from "../../../../src/importing/extracting/figures/figures.ts";

function figuresIn(text: string): QualifiedFigure[] {
  const document = { file: "text.txt", sha256: "", format: "txt", text, pages: null } as const;
  return figures(extractionContext({ ...document, tables: [] })).facts;
}

const printed = (text: string) => figuresIn(text).map(({ at }) => at.text);
const valued = (text: string) => figuresIn(text).map(({ value, unit }) => [value, unit]);

test("a figure says what it measures, how much, as of when, and where it stands", () => {
  const [figure] = figuresIn("截至2022年6月底，全市已建成污水处理厂23座。");
  expect(figure).toEqual({
    metric: "全市已建成污水处理厂",
    value: 23,
    valueTo: null,
    unit: "座",
    asOf: "2022-06-30",
    qualifier: null,
    at: { text: "23座", start: 21, end: 24 },
  });
});

test.each([
  ["检查企业2101家", 2101, "家"],
  ["检查企业1,091家次", 1091, "家次"],
  ["共受理举报 33 件", 33, "件"],
  ["化解钢铁产能215.5万吨", 215.5, "万吨"],
  ["投入专项资金24.77亿元", 24.77, "亿元"],
  ["治理能力为16万吨/年", 16, "万吨/年"],
  ["细颗粒物年均浓度为32微克/立方米", 32, "微克/立方米"],
  ["装机容量6400千瓦", 6400, "千瓦"],
  ["优良天数比例上升3.2个百分点", 3.2, "个百分点"],
  ["污水处理率达到96%", 96, "%"],
  ["办结率百分之九十五", 95, "%"],
  ["共有7家(次)单位获评", 7, "家(次)"],
  ["生态环境状况指数为68.3，居中游", 68.3, null],
  ["排查问题一百二十八个", 128, "个"],
  ["设立三十余个监测站", 30, "个"],
  ["累计巡河10余万人次", 10, "万人次"],
  ["建立调度、通报、约谈等三项制度", 3, "项"],
  ["两家企业被立案", 2, "家"],
  ["环境质量排名全省第三位", 3, "位"],
  ["成为全国第2个受理中心", 2, "位"],
  ["是全省重点培育的八大万亿产业之一", 8, "大"],
  ["提出了四个方面问题", 4, "个方面"],
  ["界桩缺失率超过三十%", 30, "%"],
])("reads the number and its unit: %s", (text, value, unit) => {
  expect(valued(text)).toEqual([[value, unit]]);
});

test.each([
  ["dates", "2020年12月31日上午9时30分，9月4日"],
  ["document numbers", "（青环发〔2020〕25号）和国发[2015]17号"],
  ["pollutants and classes", "PM2.5、PM10、CO2、劣5类水体、3类标准"],
  ["the ozone indicator", "臭氧日最大8小时浓度"],
  ["hotlines and slogans with numbers", "“12369”热线、“1+3+N”体系、“绿盾2017”行动、“14566”思路"],
  ["ordinals", "第3次会议、第二轮督察、第十二条、第四批、第5期"],
  ["political slogans", "树牢四个意识，做到两个维护，坚持一岗双责、三同时、五位一体"],
  ["quoted sets of three or five", "“三个支撑”“五项行动”“六个百分之百”"],
  ["announced outlines", "从四个方面提出要求，强调了三个问题：一是"],
  ["big things and eight-point rules", "抓好两件大事，落实八项规定"],
  ["one of something", "一个重要经验，一批项目，一支队伍，一家人"],
  ["anniversaries and plan periods", "建党100周年，建党一百周年，三年行动计划"],
  ["figures of speech", "说一千道一万，千方百计，三令五申"],
  ["times to do something in", "15日内办结，3个工作日内反馈，6个月内完成"],
  ["numbers of clauses", "1.个别地区2.部分企业"],
  ["numbers inside titles", "《落实二十条措施的若干规定》《2018—2020年3个专项方案》"],
  ["telephone numbers", "联系电话：0991-1234567"],
])("leaves out %s", (_, text) => {
  expect(printed(text)).toEqual([]);
});

test("a range has two ends", () => {
  expect(figuresIn("打造2-4个试点")[0]).toMatchObject({ value: 2, valueTo: 4, unit: "个" });
  expect(figuresIn("限批3个月至12个月")[0]).toMatchObject({ value: 3, valueTo: 12, unit: "个月" });
  expect(figuresIn("下降10%～15%")[0]).toMatchObject({ value: -10, valueTo: -15, unit: "%" });
});

test("what the text calls a decrease is negative, a level that was fallen to is not", () => {
  expect(valued("投诉量同比减少23.86%")).toEqual([[-23.86, "%"]]);
  expect(valued("平均浓度同比下降了15.4%")).toEqual([[-15.4, "%"]]);
  expect(valued("平均浓度下降到28微克/立方米")).toEqual([[28, "微克/立方米"]]);
  expect(valued("优良天数比例同比增加5.3个百分点")).toEqual([[5.3, "个百分点"]]);
});

test.each([
  ["管网总长度约318公里", "ABOUT"],
  ["恢复河道20公里左右", "ABOUT"],
  ["学习不少于12次", "AT_LEAST"],
  ["旅游人数突破1.5亿人次", "AT_LEAST"],
  ["增长40%以上", "AT_LEAST"],
  ["出台100多个文件", "AT_LEAST"],
  ["控制在不超过30天", "AT_MOST"],
  ["拆除99处", null],
])("keeps how exact the number is: %s", (text, qualifier) => {
  expect(figuresIn(text)[0]?.qualifier).toBe(qualifier);
});

test("a time holds until the paragraph says another", () => {
  const text = "2021年，治理矿山86处。完成投资3亿元。截至2022年3月底，复绿431亩，较2020年增加20亩。\n新建厂房4座。";
  expect(figuresIn(text).map(({ asOf }) => asOf)).toEqual(["2021", "2021", "2022-03-31", "2022-03-31", null]);
});

test("a day still to come holds for its own sentence", () => {
  const text = "2021年检查企业20家。到2025年，优良天数比例达到85%。查处12家。";
  expect(figuresIn(text).map(({ asOf }) => asOf)).toEqual(["2021", "2025", "2021"]);
});

test.each([
  ["2020年以来，立案88件", "2020/.."],
  ["2020年一季度，检查9家", "2020-Q1"],
  ["2019—2020年秋冬季，检查9家", "2019/2020"],
  ["2020年上半年，检查9家", "2020-01/2020-06"],
])("reads as of when: %s", (text, asOf) => {
  expect(figuresIn(text)[0]?.asOf).toBe(asOf);
});

test.each([
  ["完成改造的燃煤锅炉340台", "完成改造的燃煤锅炉"],
  ["组织4个督办组", "组织督办组"],
  ["城镇污水处理率达到91%", "城镇污水处理率"],
  ["水质优良比例为74.2%，同比上升3.2个百分点", "水质优良比例"],
  ["其中约谈44人", "约谈"],
])("names what is measured: %s", (text, metric) => {
  expect(figuresIn(text)[0]?.metric).toBe(metric);
});

test("同比 takes the metric of the figure before it", () => {
  expect(figuresIn("水质优良比例为74.2%，同比上升3.2个百分点")[1]?.metric).toBe("水质优良比例同比");
});

test("a number at the head of a line is the item's", () => {
  expect(valued("1.5家企业被关停")).toEqual([[5, "家"]]);
});

test("one 下降 holds for all shares of a list", () => {
  expect(valued("排放总量分别下降15%、10%和26%")).toEqual([
    [-15, "%"],
    [-10, "%"],
    [-26, "%"],
  ]);
});

test("headings of sections and 四套班子 count nothing", () => {
  expect(printed("2 组织体系\n县四套班子领导出席。")).toEqual([]);
});

test("a gap may stand between the number and its unit of ten thousand", () => {
  expect(valued("立案查处 1 件,罚款 19 万元")).toEqual([
    [1, "件"],
    [19, "万元"],
  ]);
});
