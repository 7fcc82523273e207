import { loadInvented, removeDataSet } from "../support/invented.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

const SET = "test-seats";
const post = (title: string, rank: string) => ({
  id: `post:虚州/${title}`,
  title,
  rank,
  office: "office:虚州局",
});
const tenure = (title: string, name: string, from: string, until: string | null) => ({
  id: `tenure:虚州/${title}/${name}`,
  leader: `leader:虚州/${name}`,
  post: `post:虚州/${title}`,
  capacity: "SUBSTANTIVE",
  endKind: until === null ? "OPEN" : "KNOWN",
  fromEarliest: from,
  fromLatest: from,
  untilEarliest: until ?? "2030-01-01",
  untilLatest: until,
});
const task = (number: number) => ({
  id: `task:虚州/${number}`,
  number,
  title: `第${number}项`,
  kind: "MEASURE",
  deadlineKind: "NONE",
});
const duty = (number: number, role: string, assignee: string) => ({
  id: `assignment:虚州/${number}/${role}`,
  task: `task:虚州/${number}`,
  assignee,
  role,
  printed: assignee,
  sequence: 1,
});

/** One bureau: its head changes on 2020-03-01, its deputy is named in one task and holds a post named in another. */
const lists = {
  offices: [{ id: "office:虚州局", name: "虚州局", kind: "DEPARTMENT", collective: false }],
  posts: [post("局长", "HEAD"), post("副局长", "DEPUTY")],
  leaders: ["甲", "乙", "丙"].map((name) => ({ id: `leader:虚州/${name}`, name, identityStatus: "CONFIRMED" })),
  tenures: [
    tenure("局长", "甲", "2019-01-01", "2020-03-01"),
    tenure("局长", "乙", "2020-03-01", null),
    tenure("副局长", "丙", "2019-01-01", null),
  ],
  tasks: [task(1), task(2), task(3)],
  assignments: [
    duty(1, "LEAD", "office:虚州局"),
    duty(2, "RESPONSIBLE_PERSON", "leader:虚州/丙"),
    duty(3, "SUPERVISE", "post:虚州/副局长"),
  ],
};

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
  await loadInvented(api, SET, lists);
}, 180_000);
afterAll(async () => {
  await removeDataSet(api.graph, SET);
  await api.close();
});

const DUTIES = `query ($of: ID!, $on: Date, $ever: Boolean!) {
  responsibilities(of: $of, asOf: $on, ever: $ever, first: 10) {
    nodes { role via certainty task { number } tenure { id } }
  }
}`;

interface Duty {
  readonly role: string;
  readonly certainty: string;
  readonly task: { readonly number: number };
  readonly tenure: { readonly id: string } | null;
}

async function duties(of: string, on: string, ever = false): Promise<string[]> {
  const { responsibilities } = await api.ask(DUTIES, { of, on, ever });
  return responsibilities.nodes.map(
    ({ role, certainty, task, tenure }: Duty) => `${task.number} ${role} ${certainty}${tenure ? "" : " 本人"}`,
  );
}

describe("what the head of a bureau answers for passes to the next head", () => {
  test.each([
    ["2020-02-29", ["1 LEAD CERTAIN"], []],
    ["2020-03-01", [], ["1 LEAD CERTAIN"]],
    ["2020-03-02", [], ["1 LEAD CERTAIN"]],
  ])("on %s", async (on, before, after) => {
    expect([await duties("leader:虚州/甲", on), await duties("leader:虚州/乙", on)]).toEqual([before, after]);
  });

  test("and is still told of the one before, when all tenures are asked for", async () => {
    const told = await duties("leader:虚州/甲", "2020-06-01", true);
    expect(told.map((one) => one.slice(0, 6))).toEqual(["1 LEAD"]);
  });
});

test("a deputy answers for what names the person or the post, not for what is laid on the bureau", async () => {
  expect(await duties("leader:虚州/丙", "2020-06-01")).toEqual([
    "3 SUPERVISE CERTAIN",
    "2 RESPONSIBLE_PERSON CERTAIN 本人",
  ]);
});

test("a post answers for what names it, and the head's post for what is laid on its bureau", async () => {
  expect([await duties("post:虚州/副局长", "2020-06-01"), await duties("post:虚州/局长", "2020-06-01")]).toEqual([
    ["3 SUPERVISE CERTAIN 本人"],
    ["1 LEAD CERTAIN 本人"],
  ]);
});
