import { CHAIN, CHAIN_AT, inWords } from "../support/chains.ts";
import { loadInvented, passage, removeDataSet } from "../support/invented.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

const SET = "test-superseding";
const FIRST = "2025-02-01T00:00:00.000Z";
const SECOND = "2025-03-01T00:00:00.000Z";
const THIRD = "2025-04-01T00:00:00.000Z";

const office = (key: string, name: string, more: object = {}) => ({
  id: `office:虚区${key}`,
  name,
  kind: "DEPARTMENT",
  collective: false,
  ...more,
});
const post = { id: "post:虚区/局长", title: "局长", rank: "HEAD", office: "office:虚区甲局" };
const leader = { id: "leader:虚区/赵", name: "赵虚", identityStatus: "CONFIRMED" };
const tenure = (until: object) => ({
  id: "tenure:虚区/局长/赵",
  leader: leader.id,
  post: post.id,
  capacity: "SUBSTANTIVE",
  endKind: "UNKNOWN",
  fromEarliest: "2019-01-01",
  fromLatest: "2019-01-01",
  ...until,
});
const task = (title: string, dueOn: string) => ({
  id: "task:虚区/1",
  title,
  kind: "MEASURE",
  deadlineKind: "DATE",
  dueOn,
  evidence: [passage(SET, 20)],
});
const lead = (assignee: string, printed: string) => ({
  id: "assignment:虚区/1/lead/1",
  task: "task:虚区/1",
  assignee,
  role: "LEAD",
  printed,
  sequence: 1,
});

/** The first reading, with its mistakes. */
const first = {
  offices: [
    office("甲局", "虚区甲局", { parents: ["office:虚区乙局"] }),
    office("乙局", "虚区乙局"),
    office("丙局", "虚区丙局"),
  ],
  posts: [post],
  leaders: [leader],
  tenures: [tenure({ untilEarliest: "2030-01-01" })],
  tasks: [task("清淤", "2020-06-30")],
  assignments: [lead("office:虚区甲局", "甲局")],
};
/** The correction: another name, no office above, an earlier end of the tenure, another due day, another lead. */
const corrected = {
  offices: [office("甲局", "虚区新局"), office("丙局", "虚区丙局")],
  posts: [post],
  leaders: [leader],
  tenures: [tenure({ untilEarliest: "2020-01-01", untilLatest: "2020-01-01" })],
  tasks: [task("清淤疏浚", "2020-12-31")],
  assignments: [lead("office:虚区丙局", "丙局")],
};

const FACTS = `query ($at: DateTime) {
  office(id: "office:虚区甲局", asOf: "2020-09-01", knownAt: $at) {
    name knownAt recordedFrom recordedTo
    parents(first: 5) { totalCount nodes { name } } headPost { holding { status holders { leader { name } } } }
  }
  offices(first: 5, filter: { name: { contains: "虚区" } }, order: { field: NAME }, knownAt: $at) { totalCount nodes { name } }
  byOldName: offices(first: 5, filter: { name: { equals: "虚区甲局" } }, knownAt: $at) { nodes { id } }
  task(id: "task:虚区/1", asOf: "2020-09-01", knownAt: $at) { title dueOn assignments(first: 5) { nodes { printed assignee { ... on Office { name } } } } }
  leader(id: "leader:虚区/赵", asOf: "2020-09-01", knownAt: $at) { tenures(first: 5) { totalCount } }
}`;
const DERIVED = `query ($at: DateTime) {
  responsibilities(of: "leader:虚区/赵", asOf: "2020-09-01", first: 5, knownAt: $at) { nodes { via task { title } } }
  findings(rules: [OVERDUE], subject: "task:虚区/1", first: 5, asOf: "2020-09-01", knownAt: $at) { nodes { reason subject { ... on Task { title } } } }
  old: search(text: "虚区甲局", first: 5, knownAt: $at) { nodes { id ... on Office { name } } }
  new: search(text: "虚区新局", first: 5, knownAt: $at) { nodes { id ... on Office { name } } }
  explain(id: "office:虚区甲局", knownAt: $at) { fact { ... on Office { name } } earlierStates { recordedFrom values { field value } } }
}`;
const WAYS = `query ($at: DateTime) {
  paths(from: "office:虚区甲局", to: "office:虚区乙局", asOf: "2020-09-01", knownAt: $at) { paths { length } }
  officeTree(of: "office:虚区甲局", asOf: "2020-09-01", knownAt: $at) { office { name } rows { depth office { name } } }
}`;

/** What is known at an instant, or now when none is given: the answers to all questions, and the chain in words. */
async function known(at?: string) {
  const answers = [FACTS, DERIVED, WAYS].map((document) =>
    at === undefined
      ? api.ask(document.replace(/ \(\$at: DateTime\)|, knownAt: \$at/g, ""))
      : api.ask(document, { at }),
  );
  const subject = { of: "task:虚区/1", on: "2020-09-01" };
  const chain = at === undefined ? api.ask(CHAIN, subject) : api.ask(CHAIN_AT, { ...subject, at });
  const { accountability } = await chain;
  return Object.assign({ chain: accountability?.lines.map(inWords) ?? null }, ...(await Promise.all(answers)));
}

const found = (name: string) => ({ nodes: [{ id: "office:虚区甲局", name }] });
const none = { nodes: [] };
const state = (name: string) => [
  { field: "basis", value: "STATED" },
  { field: "collective", value: "false" },
  { field: "kind", value: "DEPARTMENT" },
  { field: "name", value: name },
];

/** What the ledger says between the first load and the second, asked at `knownAt`. */
const asFirstRead = (knownAt: unknown, recordedTo: string | null) => ({
  office: {
    name: "虚区甲局",
    knownAt,
    recordedFrom: FIRST,
    recordedTo,
    parents: { totalCount: 1, nodes: [{ name: "虚区乙局" }] },
    headPost: { holding: { status: "HELD", holders: [{ leader: { name: "赵虚" } }] } },
  },
  offices: { totalCount: 3, nodes: [{ name: "虚区丙局" }, { name: "虚区乙局" }, { name: "虚区甲局" }] },
  byOldName: { nodes: [{ id: "office:虚区甲局" }] },
  task: {
    title: "清淤",
    dueOn: "2020-06-30",
    assignments: { nodes: [{ printed: "甲局", assignee: { name: "虚区甲局" } }] },
  },
  leader: { tenures: { totalCount: 1 } },
  responsibilities: { nodes: [{ via: "DIRECT", task: { title: "清淤" } }] },
  findings: {
    nodes: [{ reason: "Due on 2020-06-30, and no report of the task is known.", subject: { title: "清淤" } }],
  },
  old: found("虚区甲局"),
  new: none,
  explain: { fact: { name: "虚区甲局" }, earlierStates: [] },
  paths: { paths: [{ length: 1 }] },
  officeTree: { office: { name: "虚区甲局" }, rows: [{ depth: -1, office: { name: "虚区乙局" } }] },
  chain: [
    {
      duty: "LEAD 甲局",
      hops: ["ASSIGNED 虚区甲局 · 局长 · 赵虚 CERTAIN", "PARENT 虚区乙局 [NO_HEAD_POST_KNOWN]"],
    },
  ],
});
/** What it says from the second load on. */
const asCorrected = (knownAt: unknown) => ({
  office: {
    name: "虚区新局",
    knownAt,
    recordedFrom: SECOND,
    recordedTo: null,
    parents: { totalCount: 0, nodes: [] },
    headPost: { holding: { status: "UNKNOWN", holders: [] } },
  },
  offices: { totalCount: 2, nodes: [{ name: "虚区丙局" }, { name: "虚区新局" }] },
  byOldName: none,
  task: {
    title: "清淤疏浚",
    dueOn: "2020-12-31",
    assignments: { nodes: [{ printed: "丙局", assignee: { name: "虚区丙局" } }] },
  },
  leader: { tenures: { totalCount: 0 } },
  responsibilities: none,
  findings: none,
  old: none,
  new: found("虚区新局"),
  explain: { fact: { name: "虚区新局" }, earlierStates: [{ recordedFrom: FIRST, values: state("虚区甲局") }] },
  paths: null,
  officeTree: { office: { name: "虚区新局" }, rows: [] },
  chain: [{ duty: "LEAD 丙局", hops: ["ASSIGNED 虚区丙局 [NO_HEAD_POST_KNOWN, NO_PARENT_KNOWN]"] }],
});
const anInstant = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/);

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(async () => {
  await removeDataSet(api.graph, SET);
  await api.close();
});

describe("a corrected data set", () => {
  test("loaded once is what today's answers say", async () => {
    expect(await loadInvented(api, SET, first, FIRST)).toEqual({
      dataSet: SET,
      added: 40,
      superseded: 0,
      retracted: 0,
      retained: 0,
      unchanged: 0,
    });
    expect(await known()).toEqual(asFirstRead(anInstant, null));
  });

  test("loaded again changes nothing", async () => {
    const report = await loadInvented(api, SET, first, "2025-02-15T00:00:00Z");
    expect(report).toEqual({ dataSet: SET, added: 0, superseded: 0, retracted: 0, retained: 0, unchanged: 40 });
    expect(await known()).toEqual(asFirstRead(anInstant, null));
  });

  test("supersedes what it corrects, and retracts what it no longer says", async () => {
    const report = await loadInvented(api, SET, corrected, SECOND);
    expect(report).toMatchObject({ dataSet: SET, superseded: 4, retracted: 6 });
    expect(await known()).toEqual(asCorrected(anInstant));
  });

  test.each([
    ["from the instant it was recorded", FIRST],
    ["until the instant it was corrected", "2025-02-28T23:59:59.999Z"],
  ])("leaves the answer at an earlier instant as it was, %s", async (_, at) => {
    expect(await known(at)).toEqual(asFirstRead(at, SECOND));
  });

  test("is what is known from the instant of the correction on", async () => {
    expect(await known(SECOND)).toEqual(asCorrected(SECOND));
  });

  test("is not known before it was loaded", async () => {
    expect(await known("2025-01-31T23:59:59.999Z")).toEqual({
      office: null,
      offices: { totalCount: 0, nodes: [] },
      byOldName: none,
      task: null,
      leader: null,
      responsibilities: null,
      findings: none,
      old: none,
      new: none,
      explain: null,
      paths: null,
      officeTree: null,
      chain: null,
    });
  });

  test("that says again what it retracted brings it back, and leaves the time between as it was", async () => {
    await loadInvented(api, SET, first, THIRD);
    const otherAt = async (at: string) => {
      const ask = `query ($at: DateTime) { office(id: "office:虚区乙局", knownAt: $at) { recordedFrom recordedTo parts(first: 5) { nodes { name } } } }`;
      return (await api.ask(ask, { at })).office;
    };
    const parts = { nodes: [{ name: "虚区甲局" }] };
    expect([
      await otherAt(FIRST),
      await otherAt(SECOND),
      await otherAt("2025-03-31T23:59:59.999Z"),
      await otherAt(THIRD),
    ]).toEqual([
      { recordedFrom: FIRST, recordedTo: SECOND, parts },
      null,
      null,
      { recordedFrom: THIRD, recordedTo: null, parts },
    ]);
    expect(await known(SECOND)).toMatchObject({
      office: { name: "虚区新局" },
      new: found("虚区新局"),
    });
  });
});

test("a data set cannot withdraw what it still refers to", async () => {
  const { offices, ...others } = first;
  const load = loadInvented(api, SET, { ...others, offices: offices.slice(1) }, "2025-04-15T00:00:00Z");
  await expect(load).rejects.toMatchObject({
    code: "DATASET_REFUSED",
    got: expect.stringContaining("dangling reference to office:虚区甲局"),
  });
});

test("removing every record retracts all of them and deletes none", async () => {
  const { retracted } = await loadInvented(api, SET, {}, "2025-05-01T00:00:00Z");
  const { now, then } = await api.ask(
    `{ now: offices(first: 1, filter: { name: { contains: "虚区" } }) { totalCount } then: offices(first: 1, filter: { name: { contains: "虚区" } }, knownAt: "${THIRD}") { totalCount } }`,
  );
  expect([retracted > 30, now.totalCount, then.totalCount]).toEqual([true, 0, 3]);
});

test("what another data set rests on stays on record until that one changes", async () => {
  const other = `${SET}-other`;
  const deputy = { ...tenure({}), id: "tenure:虚区/局长/赵/另一文" };
  const held = () =>
    api.ask('{ tenure(id: "tenure:虚区/局长/赵/另一文") { leader { name } post { title office { name } } } }');
  await loadInvented(api, SET, first, "2025-06-01T00:00:00Z");
  await loadInvented(api, other, { tenures: [deputy] }, "2025-06-10T00:00:00Z");
  try {
    const { retained } = await loadInvented(api, SET, {}, "2025-06-20T00:00:00Z");
    expect(retained).toBe(3);
    expect((await held()).tenure).toEqual({
      leader: { name: "赵虚" },
      post: { title: "局长", office: { name: "虚区甲局" } },
    });
  } finally {
    await removeDataSet(api.graph, other);
  }
});
