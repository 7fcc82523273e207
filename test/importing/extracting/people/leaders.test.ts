import { extractionContext } from "../../../../src/importing/extracting/extract.ts";
import { leaders } from "../../../../src/importing/extracting/people/leaders.ts";

function leadersOf(text: string): Record<string, { posts: string[]; roles: string[] }> {
  const context = extractionContext({ file: "plan.txt", sha256: "", format: "txt", text, tables: [], pages: null });
  const { facts } = leaders(context);
  for (const { name, posts, groupRoles } of facts)
    for (const { text: words, start, end } of [name, ...posts.map(({ at }) => at), ...groupRoles.map(({ at }) => at)])
      expect(text.slice(start, end)).toBe(words);
  return Object.fromEntries(
    facts.map(({ name, posts, groupRoles }) => [
      name.text,
      {
        posts: posts.map(({ title, office }) => `${title} of ${office}`),
        roles: groupRoles.map(({ role, group }) => `${role} of ${group}`),
      },
    ]),
  );
}

describe("rosters", () => {
  const GROUP = "柳川市水环境治理工作领导小组";

  it("reads name and office without a delimiter, and labels inherited by the lines below", () => {
    const text = [
      "附件:",
      GROUP,
      "组长:陈伯远柳川市委副书记、市长",
      "副组长:周明柳川市人民政府副市长",
      "欧阳立德柳川市生态环境局党组书记、局长",
      "成员:何  静柳川市水利局局长",
    ].join("\n");
    expect(leadersOf(text)).toEqual({
      陈伯远: { posts: ["副书记 of 柳川市委", "市长 of 柳川市人民政府"], roles: [`组长 of ${GROUP}`] },
      周明: { posts: ["副市长 of 柳川市人民政府"], roles: [`副组长 of ${GROUP}`] },
      欧阳立德: {
        posts: ["党组书记 of 柳川市生态环境局", "局长 of 柳川市生态环境局"],
        roles: [`副组长 of ${GROUP}`],
      },
      "何  静": { posts: ["局长 of 柳川市水利局"], roles: [`成员 of ${GROUP}`] },
    });
  });

  it("reads posts in brackets and several people in a line", () => {
    const text = `${GROUP}\n组长:陈伯远(市长)\n成员:何静(市水利局局长)、马玉兰(女,回族,市财政局副局长)、张德成(市气象局局长)\n`;
    expect(leadersOf(`柳川市人民政府文件\n${text}`)).toMatchObject({
      陈伯远: { posts: ["市长 of 柳川市人民政府"] },
      何静: { posts: ["局长 of 柳川市水利局"], roles: [`成员 of ${GROUP}`] },
      张德成: { posts: ["局长 of 柳川市气象局"], roles: [`成员 of ${GROUP}`] },
    });
  });

  it("reads the post before the name", () => {
    const text = `${GROUP}\n组  长:市委书记  陈伯远\n副组长:市公安局局长  鲜冬梅\n        副市长  庞 涛`;
    expect(leadersOf(text)).toMatchObject({
      陈伯远: { roles: [`组长 of ${GROUP}`] },
      鲜冬梅: { roles: [`副组长 of ${GROUP}`] },
      "庞 涛": { roles: [`副组长 of ${GROUP}`] },
    });
  });

  it("reads who runs the group's office", () => {
    const text = `${GROUP}\n组长:陈伯远 市长\n领导小组办公室设在市水利局,何静同志兼任办公室主任,张德成、李明同志任副主任。`;
    expect(leadersOf(text)).toMatchObject({
      何静: { roles: [`主任 of ${GROUP}办公室`] },
      张德成: { roles: [`副主任 of ${GROUP}办公室`] },
      李明: { roles: [`副主任 of ${GROUP}办公室`] },
    });
  });

  it("takes posts without names for no people", () => {
    expect(leadersOf(`${GROUP}\n成员:市直各部门、各县(区)人民政府主要负责人。`)).toEqual({});
  });
});

describe("prose", () => {
  it("reads a group described in one sentence", () => {
    const text =
      "我省成立了省委书记高维邦任组长,省委副书记、省长周克明任第一副组长,5位省级领导任副组长的河南省环境保护督察整改工作领导小组。";
    const group = "河南省环境保护督察整改工作领导小组";
    expect(leadersOf(text)).toEqual({
      高维邦: { posts: ["书记 of 河南省委"], roles: [`组长 of ${group}`] },
      周克明: { posts: ["副书记 of 河南省委", "省长 of 河南省人民政府"], roles: [`第一副组长 of ${group}`] },
    });
  });

  it("gives one post to all names of a list, and nominees the title as printed", () => {
    const text =
      "江西省生态环境厅召开党组会\n省生态环境厅党组书记陈伯远主持会议。厅党组副书记(厅长提名人)周明,党组成员何静、李明、张德成同志出席会议,二级巡视员马良以及各处室负责人列席。";
    const department = "江西省生态环境厅";
    expect(leadersOf(text)).toEqual({
      陈伯远: { posts: [`党组书记 of ${department}`], roles: [] },
      周明: { posts: [`党组副书记 of ${department}`, `厅长提名人 of ${department}`], roles: [] },
      何静: { posts: [`党组成员 of ${department}`], roles: [] },
      李明: { posts: [`党组成员 of ${department}`], roles: [] },
      张德成: { posts: [`党组成员 of ${department}`], roles: [] },
      马良: { posts: [`二级巡视员 of ${department}`], roles: [] },
    });
  });

  it("keeps a verb out of a name and follows the middle dot", () => {
    const text = "自治州副州长艾力·买合木提要求限期整改。县长李明强调抓好落实。县委书记王志强调研时指出问题。";
    expect(Object.keys(leadersOf(text))).toEqual(["艾力·买合木提", "李明", "王志强"]);
  });

  it("knows an acting holder and a person named only with a short title", () => {
    const text = "代市长陈伯远主持会议。周明书记多次批示。周明同志指出,要抓紧整改。";
    expect(leadersOf(text)).toEqual({
      陈伯远: { posts: ["代市长 of null"], roles: [] },
      周明: { posts: ["书记 of null"], roles: [] },
    });
  });

  it("reads appointments and removals", () => {
    const text = "任命陈伯远为柳川市生态环境局局长;免去周明的柳川市水利局副局长职务。";
    expect(leadersOf(text)).toEqual({
      陈伯远: { posts: ["局长 of 柳川市生态环境局"], roles: [] },
      周明: { posts: ["副局长 of 柳川市水利局"], roles: [] },
    });
  });

  it.each([
    "(记者 王小明 通讯员 李华)",
    "党组书记和厅长要做好表率。",
    "局长办公会研究决定,由分管副局长负责。",
    "深入学习贯彻某某思想,书记任第一责任人。",
    "各县(市、区)委书记、县(市、区)长要高度重视。",
  ])("finds nobody in %s", (text) => {
    expect(leadersOf(text)).toEqual({});
  });
});

describe("tables and labels", () => {
  it("reads name and post in neighbouring cells", () => {
    const text = "序号\t河流\t姓名\t职务\n1\t清水河\t夏  宁\t柳川市政协主席\n2\t东沟\t副市长周克明\t已完成";
    expect(leadersOf(text)).toMatchObject({ "夏  宁": { posts: ["主席 of 柳川市政协"] }, 周克明: {} });
  });

  it("reads responsible people under their label", () => {
    const text = "责任领导:副县长马占山\n包抓领导:白志强\n责任人:各乡镇主要负责人";
    expect(Object.keys(leadersOf(text))).toEqual(["马占山", "白志强"]);
  });
});
