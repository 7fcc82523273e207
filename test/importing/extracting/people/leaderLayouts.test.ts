import { leadersOf } from "./leadersOf.ts";

const GROUP = "青槐县水环境整治工作领导小组";

describe("a roster in running lines", () => {
  it("is read label by label, with posts in brackets behind the names", () => {
    expect(
      leadersOf(
        `${GROUP}名单\n组长：石建平（县委书记）；副组长：凌红霞（女，副县长），万国庆（县委常委、宣传部长）；成员：高志远（县水利局局长），各乡镇乡镇长。\n`,
      ),
    ).toEqual([
      `石建平 | 书记 of 青槐县委 | 组长 of ${GROUP}`,
      `凌红霞 | 副县长 of 青槐县人民政府 | 副组长 of ${GROUP}`,
      `万国庆 | 常委 of 青槐县委, 部长 of 青槐县委宣传部 | 副组长 of ${GROUP}`,
      `高志远 | 局长 of 青槐县水利局 | 成员 of ${GROUP}`,
    ]);
  });

  it("may hold several pairs on a line, divided by gaps alone", () => {
    expect(leadersOf(`${GROUP}名单\n组长：石建平 县委书记 凌红霞 县委副书记、县长\n`)).toEqual([
      `石建平 | 书记 of 青槐县委 | 组长 of ${GROUP}`,
      `凌红霞 | 副书记 of 青槐县委, 县长 of 青槐县人民政府 | 组长 of ${GROUP}`,
    ]);
    expect(leadersOf(`${GROUP}名单\n成员：石建平（县水利局局长） 凌红霞（县财政局局长）\n`)).toEqual([
      `石建平 | 局长 of 青槐县水利局 | 成员 of ${GROUP}`,
      `凌红霞 | 局长 of 青槐县财政局 | 成员 of ${GROUP}`,
    ]);
  });

  it("keeps what a bracket remarks apart from the post, and lines of like width apart from each other", () => {
    expect(
      leadersOf(
        [
          `${GROUP}名单`,
          "组　长：石建平　县委书记",
          "　　　　凌红霞　县委副书记、县长（代）",
          "副组长：万国庆　县委常委、常务副县长（负责日常工作）",
          "　　　　高志远　副县长（挂职、协助分管环保工作）",
          "成　员：郭永明　县水利局党组成员、副局长（主持行政工作）",
          "　　　　牟海波　县财政局局长（兼办公室主任）",
          "　　　　鲁学军　县林业局局长",
          "办公室主任：郭永明（兼）",
          "办公室副主任：施永康　县水利局副局长",
          "",
        ].join("\n"),
      ),
    ).toEqual([
      `石建平 | 书记 of 青槐县委 | 组长 of ${GROUP}`,
      `凌红霞 | 副书记 of 青槐县委, 县长 of 青槐县人民政府 | 组长 of ${GROUP}`,
      `万国庆 | 常委 of 青槐县委, 常务副县长 of 青槐县人民政府 | 副组长 of ${GROUP}`,
      `高志远 | 副县长 of 青槐县人民政府 | 副组长 of ${GROUP}`,
      `郭永明 | 党组成员 of 青槐县水利局, 副局长 of 青槐县水利局 | 成员 of ${GROUP}, 主任 of ${GROUP}办公室`,
      `牟海波 | 局长 of 青槐县财政局 | 成员 of ${GROUP}`,
      `鲁学军 | 局长 of 青槐县林业局 | 成员 of ${GROUP}`,
      `施永康 | 副局长 of 青槐县水利局 | 副主任 of ${GROUP}办公室`,
    ]);
  });

  it("keeps a remark such as (常务) apart from name and post", () => {
    expect(leadersOf(`${GROUP}名单\n副组长：石建平（常务）、凌红霞\n`)).toEqual([
      `石建平 |  | 副组长 of ${GROUP}`,
      `凌红霞 |  | 副组长 of ${GROUP}`,
    ]);
  });
});

describe("roles told in sentences", () => {
  it("hold for all that 分别为 and 包括 list", () => {
    expect(
      leadersOf(
        `青槐县成立${GROUP}。领导小组组长由县长石建平担任，副组长分别为副县长凌红霞、副县长万国庆。成员包括：县水利局局长高志远、县财政局局长郭永明。\n`,
      ),
    ).toEqual([
      `石建平 | 县长 of 青槐县人民政府 | 组长 of ${GROUP}`,
      `凌红霞 | 副县长 of 青槐县人民政府 | 副组长 of ${GROUP}`,
      `万国庆 | 副县长 of 青槐县人民政府 | 副组长 of ${GROUP}`,
      `高志远 | 局长 of 青槐县水利局 | 成员 of ${GROUP}`,
      `郭永明 | 局长 of 青槐县财政局 | 成员 of ${GROUP}`,
    ]);
  });

  it("hold for people told one behind the other before one verb", () => {
    expect(
      leadersOf(
        `青槐县成立${GROUP}，县委书记石建平，县委副书记、县长凌红霞及分管水利的副县长万国庆共同担任组长。\n`,
      ).map((line) => line.split(" | ").at(-1)),
    ).toEqual([`组长 of ${GROUP}`, `组长 of ${GROUP}`, `组长 of ${GROUP}`]);
  });

  it("hold for the bare names of every list of the sentence", () => {
    expect(
      leadersOf(
        `青槐县成立${GROUP}。办公室主任由县水利局局长石建平兼任，副主任由凌红霞和万国庆兼任，联络员由高志远担任。\n`,
      ),
    ).toEqual([
      `石建平 | 局长 of 青槐县水利局 | 主任 of ${GROUP}办公室`,
      `凌红霞 |  | 副主任 of ${GROUP}办公室`,
      `万国庆 |  | 副主任 of ${GROUP}办公室`,
      `高志远 |  | 联络员 of ${GROUP}办公室`,
    ]);
  });

  it("stand among the posts before a name", () => {
    expect(leadersOf(`青槐县召开会议\n县委书记、${GROUP}组长石建平主持会议并讲话。\n`)).toEqual([
      `石建平 | 书记 of 青槐县委 | 组长 of ${GROUP}`,
    ]);
  });

  it("belong to the subgroup that the clause names, with or without a comma", () => {
    expect(
      leadersOf(
        `${GROUP}下设三个组。综合协调组组长由县长石建平兼任；河道清理组由副县长凌红霞任组长，县财政局副局长高志远任副组长；督查问责组，组长万国庆（县纪委副书记），成员由县纪委抽调。\n`,
      ).map((line) => line.split(" | ").at(-1)),
    ).toEqual(["组长 of 综合协调组", "组长 of 河道清理组", "副组长 of 河道清理组", "组长 of 督查问责组"]);
  });

  it("of a deputy and a liaison belong to the group's office where the sentence speaks of it", () => {
    const committee = "青槐县生态环境保护委员会";
    expect(
      leadersOf(
        `青槐县成立${committee}。委员会办公室设在县水利局，局长石建平同志兼任办公室主任，凌红霞同志任专职副主任，万国庆任副主任兼联络员。\n`,
      ),
    ).toEqual([
      `石建平 | 局长 of 青槐县水利局 | 主任 of ${committee}办公室`,
      `凌红霞 |  | 专职副主任 of ${committee}办公室`,
      `万国庆 |  | 副主任 of ${committee}办公室, 联络员 of ${committee}办公室`,
    ]);
  });

  it("hold for an office of a group by its short form", () => {
    expect(
      leadersOf("青槐县整改办主任由县政府办公室主任石建平兼任，副主任由凌红霞担任，县水利局科长万国庆为联络员。\n").map(
        (line) => line.split(" | ").at(-1),
      ),
    ).toEqual(["主任 of 青槐县整改办", "副主任 of 青槐县整改办", "联络员 of 青槐县整改办"]);
  });

  it("are no posts of the name that follows in the list", () => {
    expect(
      leadersOf(
        `青槐县成立${GROUP}。办公室主任由石建平兼任，县水利局副局长凌红霞任常务副主任、县财政局副局长万国庆任副主任。\n`,
      ),
    ).toEqual([
      `石建平 |  | 主任 of ${GROUP}办公室`,
      `凌红霞 | 副局长 of 青槐县水利局 | 常务副主任 of ${GROUP}办公室`,
      `万国庆 | 副局长 of 青槐县财政局 | 副主任 of ${GROUP}办公室`,
    ]);
  });

  it("belong to the subgroup that the clause begins with", () => {
    expect(
      leadersOf(
        `${GROUP}下设两个组：一是河道清理组，由副县长凌红霞任组长；二是督查问责组，由副县长万国庆任组长。\n`,
      ).map((line) => line.split(" | ").at(-1)),
    ).toEqual(["组长 of 河道清理组", "组长 of 督查问责组"]);
  });
});

describe("posts glued to names", () => {
  it("may be a deputy's, behind the name or before a name without a surname", () => {
    expect(leadersOf("青槐旗召开会议\n会上，石建平副旗长通报情况，旗委书记宝音、旗长格日乐图多次深入一线。\n")).toEqual(
      ["石建平 | 副旗长 of 青槐旗人民政府 | ", "宝音 | 书记 of 青槐旗委 | ", "格日乐图 | 旗长 of 青槐旗人民政府 | "],
    );
  });

  it("share the head of an office with the title, and its place with the post before", () => {
    expect(leadersOf("青槐县召开会议\n副县长、公安局长石建平，县纪委副书记、监委副主任凌红霞出席。\n")).toEqual([
      "石建平 | 副县长 of 青槐县人民政府, 局长 of 青槐县公安局 | ",
      "凌红霞 | 副书记 of 青槐县纪委, 副主任 of 青槐县监委 | ",
    ]);
  });
});

it("tells the deputies of an office behind one label, and its head without the group's name", () => {
  expect(
    leadersOf(
      `关于成立${GROUP}的通知\n办公室设在县水利局。办公室主任石建平（兼），副主任：县水利局副局长凌红霞、县财政局副局长牟海波。\n`,
    ).map((line) => line.split(" | ").filter((_, i) => i !== 1)),
  ).toEqual([
    ["石建平", `主任 of ${GROUP}办公室`],
    ["凌红霞", `副主任 of ${GROUP}办公室`],
    ["牟海波", `副主任 of ${GROUP}办公室`],
  ]);
});

describe("a post in brackets behind a name", () => {
  it("may go on with a remark, and begin with a county that is called like a province", () => {
    expect(leadersOf(`${GROUP}名单\n成员：石建平（县水利局副局长，主持工作）；凌红霞（河南湾县委书记）\n`)).toEqual([
      `石建平 | 副局长 of 青槐县水利局 | 成员 of ${GROUP}`,
      `凌红霞 | 书记 of 河南湾县委 | 成员 of ${GROUP}`,
    ]);
  });

  it("may be alone in its line with the name, a cell of a table that lost its grid", () => {
    expect(leadersOf("青槐县问题清单\n1\n河道乱堆渣土\n石建平（副县长）\n")).toEqual([
      "石建平 | 副县长 of 青槐县人民政府 | ",
    ]);
  });
});

it("gives a league's head its administrative office", () => {
  expect(leadersOf("青槐盟召开会议\n青槐盟盟长斯琴高娃出席，副盟长贺喜格图每月调度。\n")).toEqual([
    "斯琴高娃 | 盟长 of 青槐盟行政公署 | ",
    "贺喜格图 | 副盟长 of 青槐盟行政公署 | ",
  ]);
});

describe("river and forest chiefs", () => {
  it("hold posts in lines that go on with other fields, whatever group was named before", () => {
    expect(
      leadersOf(
        `${GROUP}关于公布名单的通知\n青石河　　河长：石建平　　联系单位：县水利局\n白马湖　　湖长：万国庆（县政协副主席）　　联系单位：县林业局\n`,
      ),
    ).toEqual(["石建平 | 河长 of null | ", "万国庆 | 副主席 of 青槐县政协, 湖长 of null | "]);
  });

  it("hold two such posts told in one list", () => {
    expect(leadersOf("县委书记石建平、县长凌红霞共同担任县级总河长、总林长。\n")).toEqual([
      "石建平 | 书记 of 县委, 总河长 of null, 总林长 of null | ",
      "凌红霞 | 县长 of null, 总河长 of null, 总林长 of null | ",
    ]);
  });

  it("have an office of their own", () => {
    expect(
      leadersOf(
        `青槐县办公室组成人员\n（一）县河长制办公室\n办公室设在县水利局，主任由石建平同志兼任。\n副主任：罗永红　县林业局局长\n`,
      ),
    ).toEqual(["石建平 |  | 主任 of 县河长制办公室", "罗永红 | 局长 of 青槐县林业局 | 副主任 of 县河长制办公室"]);
  });
});

it("reads heads of a task force, and dotted names behind posts or before posts in brackets", () => {
  expect(
    leadersOf(
      "三、工作专班\n（一）截污控源专班。专班班长由县水利局局长吐尔洪·依明担任。\n（二）生态补水专班。由阿布都热合曼·卡德尔（县林业局局长）任班长，石建平任副班长。\n",
    ),
  ).toEqual([
    "吐尔洪·依明 | 局长 of 县水利局 | 班长 of 截污控源专班",
    "阿布都热合曼·卡德尔 | 局长 of 县林业局 | 班长 of 生态补水专班",
    "石建平 |  | 副班长 of 生态补水专班",
  ]);
});

it("gives a liaison behind the heads of an office to that office", () => {
  expect(
    leadersOf(
      `关于成立${GROUP}的通知\n领导小组办公室设在县水利局。\n主  任：石建平  县水利局局长\n联络员：苏建文  县水利局科长\n`,
    ).at(-1),
  ).toMatch(new RegExp(`联络员 of ${GROUP}办公室$`));
});

it("keeps apart the lines of a roster that are of like width", () => {
  const entries = [
    "组长：石建平  县委常委、常务副县长",
    "副组长：万国庆  县政府办公室副主任",
    "凌红霞  县生态环境局党组书记、局长",
    "高志远  县自然资源局党组书记、局长",
    "苏建文  县住建局党组成员、副局长",
    "罗永红  县公安局党委委员、副局长",
    "杜小满  县财政局党组成员、副局长",
    "向宏武  县林业局党组成员、总工程师",
    "瞿海波  县交通运输局党组书记、局长",
  ];
  const people = leadersOf(`关于成立${GROUP}的通知\n${entries.join("\n")}\n`);
  expect(people).toHaveLength(entries.length);
  expect(people[3]).toBe(`高志远 | 党组书记 of 青槐县自然资源局, 局长 of 青槐县自然资源局 | 副组长 of ${GROUP}`);
});

test.each([
  ["提名 石建平为县水利局局长人选；", ["石建平 | 局长人选 of 县水利局 | "]],
  ["免去 石建平同志的县水利局党组书记、局长职务。", ["石建平 | 党组书记 of 县水利局, 局长 of 县水利局 | "]],
  ["副县长石建平（常务）、万国庆参加。", ["石建平 | 副县长 of null | ", "万国庆 | 副县长 of null | "]],
  ["出席：石建平、万国庆。", ["石建平 |  | ", "万国庆 |  | "]],
  [
    "省督察组组长石建平作动员讲话，副组长万国庆通报有关安排。",
    ["石建平 | 组长 of 省督察组 | ", "万国庆 | 副组长 of 省督察组 | "],
  ],
  ["对分管副县长石建平进行约谈。", ["石建平 | 副县长 of null | "]],
  ["管网工程完成总工程量的七成。", []],
])("reads people of appointments, lists and meetings: %s", (text, people) => {
  expect(leadersOf(text)).toEqual(people);
});
