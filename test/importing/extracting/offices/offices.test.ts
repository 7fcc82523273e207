import { extractionContext } from "../../../../src/importing/extracting/extract.ts";
import type { Task } from "../../../../src/importing/extracting/extraction.ts";
import { offices } from "../../../../src/importing/extracting/offices/offices.ts";
import { leaders } from "../../../../src/importing/extracting/people/leaders.ts";

function officesOf(text: string, tasks: Task[] = []): Record<string, string[]> {
  const context = extractionContext({ file: "plan.txt", sha256: "", format: "txt", text, tables: [], pages: null });
  const { facts } = offices(context, tasks, leaders(context).facts);
  for (const { at } of facts) for (const { text: words, start, end } of at) expect(text.slice(start, end)).toBe(words);
  return Object.fromEntries(facts.map(({ name, at }) => [name, at.map((quote) => quote.text)]));
}

function task(text: string, unit: string): Task {
  const start = text.indexOf(unit);
  const quote = { text: unit, start, end: start + unit.length };
  return { number: 1, title: quote, assignments: [{ role: "LEAD", office: quote }], deadline: null, status: null };
}

it("resolves relative words to the document's place, and the Party group apart from its department", () => {
  const text =
    "湖北省生态环境厅关于开展排查的通知\n省厅将会同省水利厅、省发展改革委组织检查,厅党组和厅机关各处室要抓好落实。";
  expect(officesOf(text)).toEqual({
    湖北省生态环境厅: ["湖北省生态环境厅", "省厅"],
    湖北省水利厅: ["省水利厅"],
    湖北省发展改革委: ["省发展改革委"],
    湖北省生态环境厅党组: ["厅党组"],
    湖北省生态环境厅机关各处室: ["厅机关各处室"],
  });
});

it("gives the place said once to the departments listed behind it", () => {
  const text = "湖北省方案\n由湖北省生态环境厅、财政厅、自然资源厅负责。";
  expect(Object.keys(officesOf(text))).toEqual(["湖北省生态环境厅", "湖北省财政厅", "湖北省自然资源厅"]);
});

it("takes Party committee and government together as one collective", () => {
  expect(officesOf("湖北省情况\n省委、省政府高度重视,省委省政府多次研究。")).toEqual({
    "湖北省委、省政府": ["省委、省政府", "省委省政府"],
  });
});

it("knows organs of the centre, also former ones", () => {
  const text = "按照生态环境部、国家发展改革委、原国土资源部和国务院办公厅的要求,集中办理。";
  expect(Object.keys(officesOf(text))).toEqual(["生态环境部", "国家发展改革委", "原国土资源部", "国务院办公厅"]);
});

it("reads groups with their offices and resolves their short names", () => {
  const text =
    "柳川市蓝天行动实施方案\n成立柳川市蓝天行动工作领导小组(以下简称“领导小组”),下设领导小组办公室和综合协调组、宣传报道组。领导小组办公室设在市生态环境局。";
  expect(Object.keys(officesOf(text))).toEqual([
    "柳川市蓝天行动工作领导小组",
    "柳川市蓝天行动工作领导小组办公室",
    "综合协调组",
    "宣传报道组",
    "柳川市生态环境局",
  ]);
});

it("reads institutions, branches, zones and townships", () => {
  const text =
    "龙岩市方案\n市生态环境局新罗分局、福建省环境监测中心站、市生态环境保护综合执法支队、龙岩高新区管委会、上杭县才溪镇人民政府参加。";
  expect(Object.keys(officesOf(text))).toEqual([
    "龙岩市生态环境局新罗分局",
    "福建省环境监测中心站",
    "龙岩市生态环境保护综合执法支队",
    "龙岩高新区管委会",
    "上杭县才溪镇人民政府",
  ]);
});

it("keeps collectives as printed", () => {
  const text = "通知\n由各设区市生态环境局、地(州、市)生态环境局和三市水利局落实。";
  expect(Object.keys(officesOf(text))).toEqual(["各设区市生态环境局", "地(州、市)生态环境局", "三市水利局"]);
});

it("gives divisions that lead tasks to the department of the document", () => {
  const text = "湖北省生态环境厅工作要点\n责任单位:水生态环境处";
  expect(officesOf(text, [task(text, "水生态环境处")])).toMatchObject({
    湖北省生态环境厅水生态环境处: ["水生态环境处"],
  });
});

it("names the department and not its Party group where a post follows", () => {
  const text = "湖北省会议\n省生态环境厅党组书记、厅长周克明出席。";
  expect(officesOf(text)).toEqual({ 湖北省生态环境厅: ["省生态环境厅"] });
});

it("joins the short forms of one zone", () => {
  const text = "临湖高新技术产业开发区管委会负责整改。临湖高新区管委会已完成。";
  expect(Object.keys(officesOf(text))).toEqual(["临湖高新技术产业开发区管委会"]);
});

it.each([
  "对违法行为依法查处,市民反映强烈,城市管理水平提高,各级部门要加强领导。",
  "召开工作会议,成立工作组,领导小组要定期研究。",
  "建设购物中心和污水处理厂,打造自然保护区。",
])("finds no office in %s", (text) => {
  expect(officesOf(text)).toEqual({});
});

it("has a former head's office under the name that it has, and no bracket, adverb or verb in a name", () => {
  const text =
    "青槐县水利局关于调整防汛领导小组的通知\n领导小组下设办公室于县水利局。今后领导小组成员自行替补。原县水利局局长石建平不再担任。尕藏（青槐山国家级自然保护区管理局局长）参加。各县区和3个旗县政府配合。";
  expect(Object.keys(officesOf(text))).toEqual(["青槐县水利局", "防汛领导小组", "青槐山国家级自然保护区管理局"]);
});

it("knows a city that stands behind its province in the title", () => {
  expect(Object.keys(officesOf("福建青槐市：河长制让小流域清起来\n市环保局督促整改，省水利厅察看。"))).toEqual([
    "青槐市环境保护局",
    "福建省水利厅",
  ]);
});
