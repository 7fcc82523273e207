import { extractionContext } from "../../../../src/importing/extracting/extract.ts";
import { offices } from "../../../../src/importing/extracting/offices/offices.ts";
import { leaders } from "../../../../src/importing/extracting/people/leaders.ts";

function officesOf(text: string): string[] {
  const context = extractionContext({ file: "news.txt", sha256: "", format: "txt", text, tables: [], pages: null });
  return offices(context, [], leaders(context).facts).facts.map(({ name }) => name);
}

describe("groups for the demands of an inspection", () => {
  it("have 贯彻落实 and the inspection group in their name", () => {
    expect(officesOf("海南省贯彻落实中央环保督察反馈意见整改工作领导小组印发通知。\n")).toEqual([
      "海南省贯彻落实中央环保督察反馈意见整改工作领导小组",
    ]);
    expect(
      officesOf("成立海南省贯彻落实中央第三生态环境保护督察组督察反馈意见整改工作领导小组,各县抓好落实。\n"),
    ).toEqual(["海南省贯彻落实中央第三生态环境保护督察组督察反馈意见整改工作领导小组"]);
    expect(officesOf("成立由省长任组长的落实中央环境保护督察反馈意见整改工作领导小组。\n")).toContain(
      "落实中央环境保护督察反馈意见整改工作领导小组",
    );
  });

  it("are not read where a sentence tells what a group is told", () => {
    expect(officesOf("各县贯彻落实中央第三环境保护督察组反馈意见。\n")).toEqual(["中央第三环境保护督察组"]);
    expect(
      officesOf("我市对中央环保督察组交办的案件提前办结,及时公开中央第八生态环境保护督察组交办的问题。\n"),
    ).toEqual(["中央环保督察组", "中央第八生态环境保护督察组"]);
  });
});

it("finds an office behind words that lead over to it", () => {
  expect(officesOf("随后县水利局通报,然后县农业局发言,主要领导和县河长办参加,含县交通局。\n")).toEqual([
    "县水利局",
    "县农业局",
    "县河长办",
    "县交通局",
  ]);
});

it("reads the governments of a list whose word stands once", () => {
  expect(officesOf("抄送:青岛市、烟台市人民政府,华东环境保护督查中心。\n")).toEqual([
    "青岛市人民政府",
    "烟台市人民政府",
    "华东环境保护督查中心",
  ]);
});

it("reads street offices and branches whose place no gazetteer has", () => {
  expect(officesOf("县住建局、青槐生态环境分局、石桥街道办事处负责同志参加。\n")).toEqual([
    "县住建局",
    "青槐生态环境分局",
    "石桥街道办事处",
  ]);
});

it("takes 州 of a city's name for no prefecture", () => {
  expect(officesOf("责令赣州稀土公司整改,由赣州市政府督办。\n")).toEqual(["赣州市政府"]);
});
