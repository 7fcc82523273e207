import { extractionContext } from "../../../../src/importing/extracting/extract.ts";
import {
  type NamedNatureReserve,
  natureReserves,
} from "../../../../src/importing/extracting/reserves/natureReserves.ts";

function reservesIn(text: string): NamedNatureReserve[] {
  const document = { file: "text.txt", sha256: "", format: "txt", text, pages: null } as const;
  return natureReserves(extractionContext({ ...document, tables: [] })).facts;
}

const namesIn = (text: string) => reservesIn(text).map(({ name }) => name);

test("a reserve has its name, its level where stated, and every place where it is named", () => {
  expect(reservesIn("云顶山国家级自然保护区已立标。云顶山自然保护区有界桩。")).toEqual([
    {
      name: "云顶山国家级自然保护区",
      level: "NATIONAL",
      aliases: ["云顶山自然保护区"],
      inferred: false,
      at: [
        { text: "云顶山国家级自然保护区", start: 0, end: 11 },
        { text: "云顶山自然保护区", start: 15, end: 23 },
      ],
    },
  ]);
});

test.each([
  ["鹿鸣湖省级自然保护区", "PROVINCIAL"],
  ["鹿鸣湖自治区级自然保护区", "PROVINCIAL"],
  ["鹿鸣湖自然保护区（省级）", "PROVINCIAL"],
  ["鹿鸣湖市级自然保护区", "MUNICIPAL"],
  ["鹿鸣湖县级自然保护区", "COUNTY"],
  ["鹿鸣湖自然保护区", null],
])("infers no level: %s", (text, level) => {
  expect(reservesIn(text)).toMatchObject([{ level }]);
});

test("a level that is said later belongs to the reserve named before", () => {
  expect(reservesIn("鹿鸣湖自然保护区。鹿鸣湖省级自然保护区。")).toMatchObject([
    { name: "鹿鸣湖省级自然保护区", level: "PROVINCIAL", aliases: ["鹿鸣湖自然保护区"] },
  ]);
});

test("a list shares one head noun", () => {
  expect(namesIn("加快青崖山、白鹭湖、石门等自然保护区整治")).toEqual([
    "青崖山自然保护区",
    "白鹭湖自然保护区",
    "石门自然保护区",
  ]);
  expect(namesIn("青崖山、白鹭湖、石门三个自然保护区")).toHaveLength(3);
  expect(namesIn("青崖山、白鹭湖和石门岭自然保护区")).toHaveLength(3);
  expect(reservesIn("对青崖山、白鹭湖等2个国家级自然保护区")).toMatchObject([
    { name: "青崖山自然保护区", level: "NATIONAL", inferred: true },
    { name: "白鹭湖自然保护区", level: "NATIONAL", inferred: true },
  ]);
});

test("neighbours in a list that are no reserves stay out", () => {
  expect(namesIn("对森林公园、水源地、青崖山自然保护区开展检查")).toEqual(["青崖山自然保护区"]);
  expect(namesIn("推进退耕还林、青崖山自然保护区建设")).toEqual(["青崖山自然保护区"]);
  expect(namesIn("要求治理的青崖山自然保护区等16个自然保护区中")).toEqual(["青崖山自然保护区"]);
});

test.each([
  ["视察", "市人大对青崖山自然保护区开展视察"],
  ["clean-up", "坚决清理青崖山自然保护区内违规项目"],
  ["the place", "位于青崖山自然保护区核心区"],
  ["a subject before", "县林草局在青崖山自然保护区巡护"],
  ["the former", "原青崖山自然保护区"],
  ["a number", "4.青崖山自然保护区"],
])("the words before a name are no part of it: %s", (_, text) => {
  expect(namesIn(text)).toEqual(["青崖山自然保护区"]);
});

test("a sign that leads over elsewhere may begin a name", () => {
  expect(namesIn("和静巴音布自然保护区")).toEqual(["和静巴音布自然保护区"]);
  expect(namesIn("将乐龙溪山自然保护区")).toEqual(["将乐龙溪山自然保护区"]);
  expect(namesIn("和青崖山自然保护区")).toEqual(["青崖山自然保护区"]);
});

test.each([
  "29个自然保护区",
  "各级各类自然保护区",
  "国家级自然保护区和省级自然保护区",
  "州级及以上自然保护区内不得新建",
  "森林、湿地和野生动物类型自然保护区",
  "推进我省自然保护区建设",
  "开展“绿盾2021”自然保护区监督检查",
  "严禁以自然保护区名义开发",
  "《青禾省自然保护区管理条例》",
  "《青崖山自然保护区总体规划》",
  "青崖山自然保护区管理局",
  "青崖山国家级自然保护区管护中心",
  "青崖山风景名胜区和白鹭湖国家湿地公园",
])("%s names none", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test("the body that a reserve needs is still the reserve's", () => {
  expect(namesIn("青崖山自然保护区管理机构得以完善")).toEqual(["青崖山自然保护区"]);
});

test("the old name in brackets is an alias", () => {
  expect(reservesIn("青崖山县级自然保护区（原青崖县梅鹿保护小区）")).toMatchObject([
    { aliases: ["青崖县梅鹿保护小区"] },
  ]);
  expect(reservesIn("青崖山自然保护区（原老鹰岩自然保护区）")).toMatchObject([
    { name: "青崖山自然保护区", aliases: ["老鹰岩自然保护区"] },
  ]);
});

test("the place in front of a name and the short head noun make no second reserve", () => {
  expect(reservesIn("云岭省青崖山自然保护区。青崖山自然保护区。青崖山保护区。")).toMatchObject([
    { name: "云岭省青崖山自然保护区", aliases: ["青崖山自然保护区", "青崖山保护区"] },
  ]);
});

test("a masked name stays as printed", () => {
  expect(namesIn("温河xx北鲵自然保护区")).toEqual(["温河xx北鲵自然保护区"]);
});

test("what leads over to a reserve, or only counts it by its city, is no name", () => {
  expect(
    namesIn(
      "面积调出后,划出云顶山省级自然保护区。所辖自然保护区、地方各级政府和自然保护区。2017年市自然保护区自查,2017年xx市自然保护区。",
    ),
  ).toEqual(["云顶山省级自然保护区"]);
});
