import { leadersOf } from "./leadersOf.ts";

describe("an appointment", () => {
  it.each([
    ["石建平同志任青槐县水利局局长，试用期一年；", ["石建平 | 局长 of 青槐县水利局 | "]],
    ["任命凌红霞为青槐县财政局副局长（试用期一年）。", ["凌红霞 | 副局长 of 青槐县财政局 | "]],
    ["决定任命：\n凌红霞（女，蒙古族）为青槐县人民政府副县长。", ["凌红霞 | 副县长 of 青槐县人民政府 | "]],
    ["崔明哲挂职任青槐县人民政府副县长，挂职时间两年。", ["崔明哲 | 副县长 of 青槐县人民政府 | "]],
    ["聘任万国庆为青槐县环境监测站站长，聘期三年。", ["万国庆 | 站长 of 青槐县环境监测站 | "]],
    [
      "石建平、凌红霞为青槐县生态环境局副局长；",
      ["石建平 | 副局长 of 青槐县生态环境局 | ", "凌红霞 | 副局长 of 青槐县生态环境局 | "],
    ],
  ])("names who gets the post: %s", (text, people) => {
    expect(leadersOf(`青槐县人民政府任免通知\n${text}\n`)).toEqual(people);
  });

  it("takes the posts of one clause together", () => {
    expect(leadersOf("任命石建平为青槐县水利局党组书记、局长。\n")).toEqual([
      "石建平 | 党组书记 of 青槐县水利局, 局长 of 青槐县水利局 | ",
    ]);
  });
});

describe("a removal", () => {
  it.each([
    "免去石建平的青槐县水利局局长职务。",
    "免去石建平青槐县水利局局长职务。",
    "免去：\n石建平同志的青槐县水利局局长职务，退休；",
    "石建平不再担任青槐县水利局局长职务。",
    "接受石建平辞去青槐县水利局局长职务的请求。",
  ])("names who had the post: %s", (text) => {
    expect(leadersOf(`青槐县人民政府任免通知\n${text}\n`)).toEqual(["石建平 | 局长 of 青槐县水利局 | "]);
  });

  it("of 其 means who was appointed right before", () => {
    expect(leadersOf("石建平任青槐县林业局局长，免去其青槐县水利局副局长职务。\n")).toEqual([
      "石建平 | 局长 of 青槐县林业局, 副局长 of 青槐县水利局 | ",
    ]);
  });

  it("needs the word 职务: what else is a person's is no post", () => {
    expect(leadersOf("石建平的青槐县水利局局长，已报批。\n")).toEqual([]);
  });
});

describe("a notice before an appointment", () => {
  it("tells the post that is held, and not the one to come", () => {
    expect(
      leadersOf(
        "石建平，男，汉族，1976年8月生，大学学历，中共党员，现任青槐县水利局党组书记、局长，拟任县政协副主席。\n哈斯巴根，男，蒙古族，现任青槐县委常委、副县长，提名为县长人选。\n",
      ),
    ).toEqual([
      "石建平 | 党组书记 of 青槐县水利局, 局长 of 青槐县水利局 | ",
      "哈斯巴根 | 常委 of 青槐县委, 副县长 of 青槐县人民政府 | ",
    ]);
  });
});
