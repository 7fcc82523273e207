import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

const HEAD = `query ($id: ID!, $on: Date) {
  office(id: $id, asOf: $on) {
    headPost { title holding { status holders { certainty leader { name } } } }
    posts(first: 10) { nodes { title rank } }
  }
}`;

describe("the department of Xinjiang on 2021-05-31", () => {
  test("is headed by the director-general, not by the Party-group secretary", async () => {
    const { office } = await api.ask(HEAD, { id: "office:新疆维吾尔自治区生态环境厅", on: "2021-05-31" });
    expect(office).toEqual({
      headPost: {
        title: "厅长",
        holding: { status: "HELD", holders: [{ certainty: "POSSIBLE", leader: { name: "哈尔肯·哈布德克里木" } }] },
      },
      posts: {
        nodes: [
          { title: "副厅长", rank: "DEPUTY" },
          { title: "厅长", rank: "HEAD" },
        ],
      },
    });
  });

  test.each([
    ["2021-05-23", "POSSIBLE"],
    ["2021-05-24", "CERTAIN"],
    ["2021-05-27", "POSSIBLE"],
    ["2021-05-31", "POSSIBLE"],
  ])("has a Party group whose secretary was seen on a survey: %s %s", async (on, certainty) => {
    const { office } = await api.ask(HEAD, { id: "office:新疆维吾尔自治区生态环境厅党组", on });
    expect(office.headPost).toEqual({
      title: "党组书记",
      holding: { status: "HELD", holders: [{ certainty, leader: { name: "戴武军" } }] },
    });
  });
});

test("王一鸥 is nominated for director-general and does not hold the post", async () => {
  const { post, leader } = await api.ask(
    `{ post(id: "post:湖南省环境保护厅/厅长", asOf: "2016-08-31") {
         rank holding { status holders { leader { name } } } nominees(first: 5) { nodes { name } } }
       leader(id: "leader:湖南省/王一鸥", asOf: "2016-08-31") {
         tenures(first: 5) { nodes { certainty post { title } } } nominations(first: 5) { nodes { title office { name } } } } }`,
  );
  expect({ post, leader }).toEqual({
    post: { rank: "HEAD", holding: { status: "UNKNOWN", holders: [] }, nominees: { nodes: [{ name: "王一鸥" }] } },
    leader: {
      tenures: { nodes: [{ certainty: "CERTAIN", post: { title: "党组副书记" } }] },
      nominations: { nodes: [{ title: "厅长", office: { name: "湖南省环境保护厅" } }] },
    },
  });
});

test("at the meeting of 2016 members of the Party group attend, and the others sit in", async () => {
  const { event } = await api.ask(
    `{ event(id: "event:hn2016/1") { kind onEarliest onLatest by(first: 5) { nodes { name } }
         participants(first: 20) { edges { node { name } link { mode } } } } }`,
  );
  const modes: Record<string, string[]> = {};
  for (const { node, link } of event.participants.edges) {
    modes[link.mode] ??= [];
    modes[link.mode]?.push(node.name);
  }
  expect({ ...event, participants: modes }).toEqual({
    kind: "MEETING",
    onEarliest: "2016-08-31",
    onLatest: "2016-08-31",
    by: { nodes: [{ name: "湖南省环境保护厅党组" }] },
    participants: {
      CHAIR: ["刘尧臣"],
      ATTEND: ["彭翔", "王一鸥", "胡卫兵", "谢立", "郑粟"],
      SIT_IN: ["张在峰", "潘碧灵", "王会龙"],
    },
  });
});

test("the leading group of the plan has nine named seats that pass with posts, and others that belong to posts alone", async () => {
  const { tenures } = await api.ask(
    `{ tenures(first: 50, asOf: "2020-04-02", filter: { post: { office: { name: { contains: "铁军工作领导小组" } } } }) {
         nodes { leader { name } post { title } throughPost { title } succession capacity } } }`,
  );
  const seats = tenures.nodes.map(
    (seat: { leader: { name: string }; post: { title: string }; throughPost: { title: string } | null }) =>
      `${seat.leader.name} ${seat.post.title} ${seat.throughPost?.title ?? "本人"}`,
  );
  expect(seats.sort()).toEqual(
    [
      "张柏森 组长 厅长",
      "强小媛 副组长 副厅长",
      "平学智 副组长 副厅长",
      "杨金海 副组长 副厅长",
      "陈建华 副组长 副厅长",
      "徐龙 副组长 总工程师",
      "沈忠 副组长 驻厅纪检监察组组长",
      "刘粟民 副组长 二级巡视员",
      "杜鹏 副组长 核安全总工程师",
      "平学智 主任 本人",
      "王兴文 执行副主任 本人",
    ].sort(),
  );
});
