import { extract } from "../../../../src/importing/extracting/extract.ts";

function read(text: string) {
  return extract({ file: "invented.txt", sha256: "", format: "txt", text, tables: [], pages: null });
}

/** One line a task: number title | ROLE unit … | deadline | status. */
function tasksOf(text: string): string[] {
  return read(text).tasks.map(({ number, title, assignments, deadline, status }) =>
    [
      `${number} ${title.text}`,
      assignments.map(({ role, office }) => `${role} ${office.text}`).join(", "),
      deadline && `${deadline.kind} ${deadline.on}`,
      status,
    ]
      .filter((part) => part !== null && part !== "")
      .join(" | "),
  );
}

describe("a notice of one task", () => {
  it("sets its labels as top headings and holds one task", () => {
    expect(
      tasksOf(
        "整改销号公示\n一、整改问题\n东河沿线垃圾未清理。\n二、整改责任主体\n石桥镇人民政府\n三、完成时限\n2023年6月底\n四、整改完成情况\n已完成。\n",
      ),
    ).toEqual(["null 东河沿线垃圾未清理 | LEAD 石桥镇人民政府 | DATE 2023-06-30 | CLAIMED_COMPLETE"]);
  });

  it("names the number of the task in its title", () => {
    expect(
      tasksOf(
        "关于青槐县督察反馈第十二项整改任务完成情况的公示\n整改任务：部分企业未安装在线设备。\n整改目标：全部安装。\n整改完成情况：已全部完成。\n联系电话：0000\n",
      ),
    ).toEqual(["12 部分企业未安装在线设备 | CLAIMED_COMPLETE"]);
  });

  it("takes the day of the acceptance for no deadline", () => {
    expect(
      tasksOf(
        "问题1\n问题描述：油烟扰民。\n责任单位：区城管局\n整改时限：2023年9月30日\n验收意见：同意销号。\n验收时间：2023年11月20日\n",
      ),
    ).toEqual(["1 油烟扰民 | LEAD 区城管局 | DATE 2023-09-30 | CLOSED"]);
  });
});

describe("items of a list", () => {
  it.each([
    ["序号一：管网破损。\n责任单位：县住建局\n序号二：污水直排。\n责任单位：县水利局\n", ["1 管网破损", "2 污水直排"]],
    [
      "【任务一】管网破损。\n【责任单位】县住建局\n【任务二】污水直排。\n【责任单位】县水利局\n",
      ["1 管网破损", "2 污水直排"],
    ],
    [
      "整改任务一\n反馈问题\n管网破损。\n责任单位\n县住建局\n整改任务二\n反馈问题\n污水直排。\n责任单位\n县水利局\n",
      ["1 管网破损", "2 污水直排"],
    ],
  ])("may be marked in many ways: %s", (text, expected) => {
    expect(tasksOf(text).map((line) => line.split(" | ")[0])).toEqual(expected);
  });

  it("may have the next label in the line of the value below a heading", () => {
    expect(
      tasksOf(
        "一、第8项任务\n（一）反馈问题\n码头设施不完善。\n（二）责任单位\n区交通运输局，配合单位：临江街道\n（三）整改时限\n2022年9月底\n",
      ),
    ).toEqual(["8 第8项任务 | LEAD 区交通运输局, COOPERATE 临江街道 | DATE 2022-09-30"]);
  });

  it("are read from a table that lost its grid, with sections between the rows and labels broken over lines", () => {
    expect(
      tasksOf(
        "整改任务分工表\n序\n号\n反馈问题\n牵头单位\n责任单位\n完成时限\n一\n水环境方面\n1\n管网破损。\n县住建局\n县水利局\n2020年6月\n二\n大气方面\n2\n扬尘管控不严。\n县城管局\n县住建局、县交通局\n长期坚持\n",
      ),
    ).toEqual([
      "1 管网破损 | LEAD 县住建局, RESPONSIBLE 县水利局 | DATE 2020-06-30",
      "2 扬尘管控不严 | LEAD 县城管局, RESPONSIBLE 县住建局, RESPONSIBLE 县交通局 | LONG_TERM null",
    ]);
  });
});

describe("who answers", () => {
  it("is told as a sentence behind the measure", () => {
    expect(
      tasksOf(
        "1.调查地下水。市生态环境局牵头，市水利局、各园区管委会按职责分工负责，2022年底前完成。\n2.封井。责任单位：市水利局。\n",
      ),
    ).toEqual([
      "1 调查地下水 | LEAD 市生态环境局, COOPERATE 市水利局, COOPERATE 各园区管委会 | DATE 2022-12-31",
      "2 封井 | LEAD 市水利局",
    ]);
  });

  it("keeps a note on the order of the units out of their names", () => {
    expect(tasksOf("1.更新名单。\n责任单位：市生态环境局、市住建局（列首位的为牵头单位，下同）\n")).toEqual([
      "1 更新名单 | LEAD 市生态环境局, RESPONSIBLE 市住建局",
    ]);
  });

  it("is one person where post and name stand with a gap between them", () => {
    expect(
      tasksOf("1.管网破损。\n责任单位：县住建局\n包案领导：县委常委、副县长 石建平\n责任人：凌红霞 县住建局局长\n"),
    ).toEqual(["1 管网破损 | LEAD 县住建局, SPONSOR_LEADER 县委常委、副县长 石建平, RESPONSIBLE_PERSON 凌红霞"]);
  });
});

describe("offices", () => {
  it("take the place that a list says once, also where no gazetteer has it", () => {
    expect(
      read(
        "青槐市蓝天保卫战实施方案（2019—2020年）\n1.控煤。（市生态环境局牵头，市发展改革局、财政局、市场监管局参与）\n",
      ).offices.map(({ name }) => name),
    ).toEqual(["青槐市生态环境局", "青槐市发展改革局", "青槐市财政局", "青槐市市场监管局"]);
  });

  it("belong to a province that no gazetteer has, where the document's issuer tells it", () => {
    expect(
      read(
        "云岫省人民政府办公厅关于成立领导小组的通知\n各市人民政府：\n省生态环境厅负责。\n云岫省人民政府办公厅\n2018年7月3日\n",
      ).document.jurisdiction,
    ).toMatchObject({ name: "云岫省", level: "PROVINCE" });
  });
});

describe("the head of a document", () => {
  it("has an issuer of any kind of organ, and a day without one", () => {
    expect(read("关于开展排查的通知\n各村：\n请抓紧落实。\n青槐街道办事处\n\n2018年4月20日\n").document).toMatchObject({
      issuer: "青槐街道办事处",
      issuedOn: "2018-04-20",
    });
    expect(read("整改销号公示\n一、整改问题\n垃圾未清理。\n监督电话：0000。\n2024年9月29日\n").document).toMatchObject({
      issuer: null,
      issuedOn: "2024-09-29",
    });
  });
});

test("an item that heads its report is a task with the status of the report, and so is the problem", () => {
  const { tasks, issues } = read(
    "整改情况报告\n（一）关于老城区管网破损问题。\n整改情况：正在推进。已更换管道3公里。\n",
  );
  expect(tasks[0]).toMatchObject({ title: { text: "关于老城区管网破损问题" }, status: "IN_PROGRESS" });
  expect(issues[0]).toMatchObject({ status: "IN_PROGRESS" });
});

test("the days of a public notice are no figure", () => {
  expect(read("整改销号公示\n公示时间：2019年12月13日至12月19日，共7天。\n").figures).toEqual([]);
});

it("begins another task where the block's first label returns, whatever its number is called", () => {
  expect(
    tasksOf(
      "整改任务销号公示\n整改任务序号\t个性问题3\n反馈问题\t非法采砂屡禁不止\n整改时限\t2018年底\n责任单位\t青槐县政府\n" +
        "整改任务序号\t共性问题10\n反馈问题\t水库内存在排污口4个\n整改时限\t2017年12月底\n责任单位\t县水利局\n",
    ),
  ).toEqual([
    "3 非法采砂屡禁不止 | LEAD 青槐县政府 | DATE 2018-12-31",
    "10 水库内存在排污口4个 | LEAD 县水利局 | DATE 2017-12-31",
  ]);
});

it("takes 属地责任 for a label, and the closing section of a plan for no task", () => {
  expect(
    tasksOf(
      "青槐县整改方案\n一、问题一:污水直排\n主责单位：县水利局\n属地责任：石桥镇人民政府\n完成时限：2022年6月底\n" +
        "二、问题二:台账不全\n主责单位：县住建局\n完成时限：2022年7月底\n三、组织保障\n各单位要高度重视。\n",
    ),
  ).toEqual([
    "1 污水直排 | LEAD 县水利局, RESPONSIBLE 石桥镇人民政府 | DATE 2022-06-30",
    "2 台账不全 | LEAD 县住建局 | DATE 2022-07-31",
  ]);
});

it("reads what is to be done next, and what is asked on the spot", () => {
  expect(
    tasksOf("“下一步要加快补齐农村生活污水治理短板。”石建平说。\n石建平到湿地调研，要求年内完成剩余210亩退塘还林。\n"),
  ).toEqual(["null 下一步要加快补齐农村生活污水治理短板", "null 要求年内完成剩余210亩退塘还林 | DATE null"]);
});

describe("who accepted", () => {
  const assigned = (told: string) =>
    tasksOf(
      `青槐县第17项反馈问题整改公示\n整改任务：尾矿库未治理。\n责任单位：青槐县人民政府\n整改完成情况：已完成。${told}\n`,
    )[0];

  it.each([
    ["7月20日通过市应急管理局、市水利局联合验收。", "ACCEPT 市应急管理局, ACCEPT 市水利局"],
    ["5月通过了市水利局组织的验收。", "ACCEPT 市水利局"],
    ["市水利局组织县财政局对整改情况进行了验收。", "ACCEPT 市水利局, ACCEPT 县财政局"],
    ["10月8日，省生态环境厅组织专家现场核查，认为达到销号要求。", "ACCEPT 省生态环境厅"],
  ])("is told in a sentence: %s", (told, accepted) => {
    expect(assigned(told)).toContain(`LEAD 青槐县人民政府, ${accepted} |`);
  });

  it("is nobody who only looked into it", () => {
    expect(assigned("4月25日，县政府组织县林业局现场核查，发现堆料未苫盖。")).not.toContain("ACCEPT ");
  });
});

it("reads role words alone as labels in square brackets, and gives all labels of the line to the item", () => {
  expect(
    tasksOf(
      "第一项 尾水排放不规范\n整改时限：2023年底前\n整改措施：\n（一）完成3处治理。\n（二）开展监测（长期坚持）。\n【牵头：县水利局；责任：青山镇人民政府；督导：县林业局】\n第二项 管网破损\n整改时限：2023年底前\n【牵头：县住建局　配合：县财政局、县水利局　落实：各镇（街道）人民政府】\n",
    ),
  ).toEqual([
    "1 尾水排放不规范 | LEAD 县水利局, RESPONSIBLE 青山镇人民政府, SUPERVISE 县林业局 | DATE 2023-12-31",
    "2 管网破损 | LEAD 县住建局, COOPERATE 县财政局, COOPERATE 县水利局, IMPLEMENT 各镇（街道）人民政府 | DATE 2023-12-31",
  ]);
});

it("reads brackets with teams, half years and a day behind the units", () => {
  expect(
    tasksOf(
      "关于印发2023年行动方案的通知\n1.摸清底数。（县水务局牵头，县公安局、各乡镇水政执法队参与；2023年上半年完成）\n2.打击非法采砂。（县公安局牵头，各乡镇执法队配合；2023年下半年）\n3.清运固废。（责任单位：各乡镇人民政府；督导单位：县住建局；10月底前）\n",
    ),
  ).toEqual([
    "1 摸清底数 | LEAD 县水务局, COOPERATE 县公安局, COOPERATE 各乡镇水政执法队 | DATE 2023-06-30",
    "2 打击非法采砂 | LEAD 县公安局, COOPERATE 各乡镇执法队 | DATE 2023-12-31",
    "3 清运固废 | LEAD 各乡镇人民政府, SUPERVISE 县住建局 | DATE 2023-10-31",
  ]);
});

it("reads the units that a cell labels itself", () => {
  expect(
    tasksOf(
      "任务分解表\n序号\t反馈问题\t责任分工\t完成时限\n第三十六项\t草原退化面积较大\t牵头：县林业局 配合：县财政局、县水利局\t2024年底前\n第三十八项\t违规建设\t牵头：县住建局 验收：县林业局\t2024年6月底前\n",
    ),
  ).toEqual([
    "36 草原退化面积较大 | LEAD 县林业局, COOPERATE 县财政局, COOPERATE 县水利局 | DATE 2024-12-31",
    "38 违规建设 | LEAD 县住建局, ACCEPT 县林业局 | DATE 2024-06-30",
  ]);
});

describe("a plan that says who answers in sentences alone", () => {
  const measures =
    "（十二）推动深度治理。2024年10月底前，完成8家企业改造。县生态环境分局牵头，县发改局参与，各镇人民政府负责落实。\n（十三）推进散煤治理。县住建局负责，县财政局协同。\n";

  it("has its numbered parts as measures", () => {
    expect(tasksOf(`大气污染防治方案\n${measures}`)).toEqual([
      "12 推动深度治理 | LEAD 县生态环境分局, COOPERATE 县发改局, IMPLEMENT 各镇人民政府 | DATE 2024-10-31",
      "13 推进散煤治理 | LEAD 县住建局, COOPERATE 县财政局",
    ]);
  });

  it("is no page of minutes, whose sentences are resolutions", () => {
    expect(tasksOf(`县政府专题会议纪要\n${measures}`).some((task) => task.startsWith("12 "))).toBe(false);
  });
});

it("takes a river's helper in a table of chiefs for no task", () => {
  expect(tasksOf("河湖长名单\n序号\t河流名称\t县级河长\t协助单位\n1\t白水河\t石建平\t县水务局\n")).toEqual([]);
});

it("tells people behind their posts from the units of one list", () => {
  expect(
    tasksOf(
      "1.水库超采。\n责任单位及责任人：市水务局 局长张伟；松北区政府 区长陈静\n整改时限：2024年底前\n2.采砂。\n责任单位及责任人：市水利局 副局长赵亮\n整改时限：2024年底前\n",
    )[0],
  ).toBe(
    "1 水库超采 | LEAD 市水务局, LEAD 松北区政府, RESPONSIBLE_PERSON 张伟, RESPONSIBLE_PERSON 陈静 | DATE 2024-12-31",
  );
});

it("keeps the lead beside who accepts in one sentence", () => {
  expect(
    tasksOf(
      "1.黑臭水体。市住建局牵头负责，松北区政府具体实施，市财政局提供资金保障，市生态环境局负责验收。\n2.扬尘。（市城管局牵头，市交通局配合）\n3.噪声。（市公安局牵头，市城管局配合）\n",
    )[0],
  ).toBe("1 黑臭水体 | LEAD 市住建局, IMPLEMENT 松北区政府, ACCEPT 市生态环境局");
});
