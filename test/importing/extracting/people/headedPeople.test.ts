import { leadersOf } from "./leadersOf.ts";

describe("a division of work", () => {
  it("names each person in a line above the work, with roles that the work tells", () => {
    expect(
      leadersOf(
        [
          "青槐旗人民政府关于领导同志工作分工的通知",
          "孟和巴图　旗委副书记、旗长",
          "主持旗人民政府全面工作，兼任旗生态环境保护委员会主任。",
          "乌云其木格　旗委常委、副旗长（挂职）",
          "协助孟和巴图同志负责生态环境工作，任旗水环境整治工作领导小组副组长。",
          "朝鲁门　副旗长",
          "负责水利工作，担任旗级副总河长。",
          "高娃　旗政府党组成员、办公室主任",
          "分管旗机关事务服务中心。",
          "一、有关要求",
          "各位领导任组长的，要亲自调度。",
          "",
        ].join("\n"),
      ),
    ).toEqual([
      "孟和巴图 | 副书记 of 青槐旗委, 旗长 of 青槐旗人民政府 | 主任 of 旗生态环境保护委员会",
      "乌云其木格 | 常委 of 青槐旗委, 副旗长 of 青槐旗人民政府 | 副组长 of 旗水环境整治工作领导小组",
      "朝鲁门 | 副旗长 of 青槐旗人民政府, 副总河长 of null | ",
      "高娃 | 党组成员 of 青槐旗政府, 主任 of 青槐旗政府办公室 | ",
    ]);
  });

  it("may tell the work behind a colon", () => {
    expect(
      leadersOf(
        "青槐县人民政府领导分工\n副县长凌红霞：负责农业农村工作，兼任县生态环境保护委员会副主任。\n高志远（县委常委、常务副县长）：负责发展改革工作。\n",
      ),
    ).toEqual([
      "凌红霞 | 副县长 of 青槐县人民政府 | 副主任 of 县生态环境保护委员会",
      "高志远 | 常委 of 青槐县委, 常务副县长 of 青槐县人民政府 | ",
    ]);
  });
});

it("takes 市 for the city that the sentence names, where the document is of its province", () => {
  expect(
    leadersOf("云南省入湖排口整治工作方案\n昆池市专班由市委书记石建平、市长凌红霞任双组长。昆池市专班每月调度。\n"),
  ).toEqual(["石建平 | 书记 of 昆池市委 | 组长 of 昆池市专班", "凌红霞 | 市长 of 昆池市人民政府 | 组长 of 昆池市专班"]);
});
