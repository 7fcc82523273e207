import { leadersOf, leadersOfPage } from "./leadersOf.ts";

function table(...rows: string[][]): string {
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return `<p>青槐县公布河长林长名单</p><table>${lines.join("")}</table>`;
}

describe("a chief's post", () => {
  it("is told by the column, for every name of a cell", async () => {
    expect(
      await leadersOfPage(
        table(
          ["河流", "县级河长", "乡级河长", "村级河长"],
          ["清溪", "石建平（副县长）", "凌红霞（白集镇镇长）<br>万国庆（王集乡乡长）", "高志远<br>郭永明"],
        ),
      ),
    ).toEqual([
      "石建平 | 副县长 of 青槐县人民政府, 河长 of null | ",
      "凌红霞 | 镇长 of 白集镇人民政府, 河长 of null | ",
      "万国庆 | 乡长 of 王集乡人民政府, 河长 of null | ",
      "高志远 | 河长 of null | ",
      "郭永明 | 河长 of null | ",
    ]);
  });

  it("is told by the row where one column says which chief, also for the rows that it spans", async () => {
    const rows = [
      ["类别", "责任区域", "姓名", "职务"],
      ["林长", "东山片区", "石建平", "县委副书记"],
      ["田长", "白集镇", "凌红霞", "副县长"],
    ];
    expect(await leadersOfPage(table(...rows))).toEqual([
      "石建平 | 副书记 of 青槐县委, 林长 of null | ",
      "凌红霞 | 副县长 of 青槐县人民政府, 田长 of null | ",
    ]);
    const spanned = table(...rows)
      .replace("<td>林长</td>", '<td rowspan="2">林长</td>')
      .replace("<td>田长</td>", "");
    expect(await leadersOfPage(spanned)).toEqual([
      "石建平 | 副书记 of 青槐县委, 林长 of null | ",
      "凌红霞 | 副县长 of 青槐县人民政府, 林长 of null | ",
    ]);
  });

  it("is told by the head of a table of tabs, and not by a column that tells more of the chief", () => {
    expect(
      leadersOf(
        "青槐县公布河长名单\n河流\t河长\t河长职务\t联系单位\n清溪\t石建平\t县委书记\t县水利局\n白水\t凌红霞\t县长\t县林业局\n",
      ),
    ).toEqual(["石建平 | 书记 of 青槐县委, 河长 of null | ", "凌红霞 | 县长 of 青槐县人民政府, 河长 of null | "]);
  });

  it("may be one of two before 由, and stand beside a role in a group", () => {
    expect(
      leadersOf(
        "青槐县公布名单\n县级总林长、总田长由石建平、凌红霞担任。县级总河长由万国庆同志担任，并任县河长制工作领导小组组长。湾长由高志远兼任。\n",
      ),
    ).toEqual([
      "石建平 | 总林长 of null, 总田长 of null | ",
      "凌红霞 | 总林长 of null, 总田长 of null | ",
      "万国庆 | 总河长 of null | 组长 of 县河长制工作领导小组",
      "高志远 | 湾长 of null | ",
    ]);
  });

  it("is a label of a roster, whatever is looked after", () => {
    expect(leadersOf("青槐县链长制名单\n林长：石建平（县委书记）\n链长：副县长凌红霞\n")).toEqual([
      "石建平 | 书记 of 青槐县委, 林长 of null | ",
      "凌红霞 | 副县长 of 青槐县人民政府, 链长 of null | ",
    ]);
  });
});

describe("a cell whose lines are broken", () => {
  it("may hold a post in two parts", async () => {
    expect(
      await leadersOfPage(
        table(
          ["姓名", "职务"],
          ["石建平", "县委副书记、<br>县长"],
          ["凌红霞", "县农业农村局<br>副局长"],
          ["万国庆", "县水利局党组书记、<br>局长"],
        ),
      ),
    ).toEqual([
      "石建平 | 副书记 of 青槐县委, 县长 of 青槐县人民政府 | ",
      "凌红霞 | 副局长 of 青槐县农业农村局 | ",
      "万国庆 | 党组书记 of 青槐县水利局, 局长 of 青槐县水利局 | ",
    ]);
  });
});
