import { extractionContext } from "../../../../src/importing/extracting/extract.ts";
import { leaders } from "../../../../src/importing/extracting/people/leaders.ts";

/** One line a person: name | title of office … | role of group …. */
function leadersOf(text: string): string[] {
  const context = extractionContext({ file: "list.txt", sha256: "", format: "txt", text, tables: [], pages: null });
  return leaders(context).facts.map(({ name, posts, groupRoles }) =>
    [
      name.text,
      posts.map(({ title, office }) => `${title} of ${office}`).join(", "),
      groupRoles.map(({ role, group }) => `${role} of ${group}`).join(", "),
    ].join(" | "),
  );
}

describe("lists of chiefs whose line ends are lost", () => {
  it("have labels right behind the posts", () => {
    expect(
      leadersOf(
        "青海省省级总河长、河长名单\n(一)南曲河\n河长:石建平 省委书记副河长:凌红霞 省政府副省长协助:省水利厅\n(二)北曲河\n河长:万国庆 省政府副省长协助:省生态环境厅\n",
      ),
    ).toEqual([
      "石建平 | 书记 of 青海省委, 河长 of null | ",
      "凌红霞 | 副省长 of 青海省政府, 副河长 of null | ",
      "万国庆 | 副省长 of 青海省政府, 河长 of null | ",
    ]);
  });
});

describe("chiefs' posts told in sentences", () => {
  it("pass from one to the other where the text adjusts them", () => {
    expect(
      leadersOf(
        "经青海省总河长同意,原由石建平副省长担任的总河长、南曲河省级河长调整为由省委常委、省委秘书长凌红霞担任。\n",
      ),
    ).toEqual([
      "石建平 | 副省长 of 青海省人民政府, 总河长 of null, 河长 of null | ",
      "凌红霞 | 常委 of 青海省委, 秘书长 of 青海省委, 总河长 of null, 河长 of null | ",
    ]);
  });

  it("stand behind other posts, with the water before them", () => {
    expect(
      leadersOf(
        "林泉县召开河长会议\n林泉县委常委、常务副县长、南曲河流域河长石建平,林泉县法院院长、北曲河河长凌红霞参加会议。\n",
      ),
    ).toEqual([
      "石建平 | 常委 of 林泉县委, 常务副县长 of 林泉县人民政府, 河长 of null | ",
      "凌红霞 | 院长 of 林泉县法院, 河长 of null | ",
    ]);
  });

  it("may be held beside another, 兼任", () => {
    expect(leadersOf("青海省省长石建平任总河湖长,兼任南曲河长。\n")).toEqual([
      "石建平 | 省长 of 青海省人民政府, 总河湖长 of null, 河长 of null | ",
    ]);
  });
});

describe("teams of an inspection", () => {
  it("are a line each, with roles that no sign divides from the names", () => {
    expect(
      leadersOf("组建两个督察组:\n第一组:林泉县,组长石建平,副组长凌红霞;\n第二组:青槐县, 组长 万国庆。\n"),
    ).toEqual(["石建平 |  | 组长 of 第一组", "凌红霞 |  | 副组长 of 第一组", "万国庆 |  | 组长 of 第二组"]);
  });
});

describe("people named in meeting news", () => {
  it("may be counted as leaders behind their names", () => {
    expect(
      leadersOf("县长石建平主持会议。凌红霞、万国庆、高志远等县领导参加会议。\n").map((line) => line.split(" ")[0]),
    ).toEqual(["石建平", "凌红霞", "万国庆", "高志远"]);
  });

  it("stand before what they do: 专题调研, 来我县, 对…作出批示", () => {
    expect(
      leadersOf("林泉县召开会议\n林泉县委常委、宣传部长石建平专题调研整改工作。副市长凌红霞来我县调研。\n"),
    ).toEqual(["石建平 | 常委 of 林泉县委, 部长 of 林泉县委宣传部 | ", "凌红霞 | 副市长 of null | "]);
  });

  it("lead groups named behind them: 以甲县长为组长的…领导小组", () => {
    expect(leadersOf("林泉县召开会议\n林泉县成立了以石建平县长为组长的林泉县水环境整治工作领导小组。\n")).toEqual([
      "石建平 | 县长 of 林泉县人民政府 | 组长 of 林泉县水环境整治工作领导小组",
    ]);
  });
});

describe("names before a verb of appointment", () => {
  it("end before 调任", () => {
    expect(leadersOf("林泉县环境保护局局长石平调任青槐县委书记。\n")[0]).toMatch(/^石平 \| 局长 of 林泉县环境保护局/);
  });
});
