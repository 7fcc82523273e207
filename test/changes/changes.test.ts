import { openScenarios } from "../support/scenarios.ts";
import type { SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openScenarios();
}, 180_000);
afterAll(() => api.close());

const CHANGES = `query ($from: DateTime!, $to: DateTime!, $of: ID, $kinds: [ChangeKind!], $first: Int!, $after: String, $on: Date) {
  changes(from: $from, to: $to, of: $of, kinds: $kinds, first: $first, after: $after, asOf: $on) {
    totalCount complete absence pageInfo { hasNextPage endCursor }
    nodes {
      id kind before after recordedAt task { title }
      citationsBefore { line document { title } } citationsAfter { line document { title } }
    }
  }
}`;
const FIRST = "2025-01-01T00:00:00.000Z";
const SECOND = "2025-02-01T00:00:00.000Z";
const BETWEEN = {
  from: "2025-01-15T00:00:00Z",
  to: "2025-02-15T00:00:00Z",
  first: 20,
  of: "office:南溟市河务局",
  on: "2022-12-31",
};
const changes = async (variables: object = {}) => (await api.ask(CHANGES, { ...BETWEEN, ...variables })).changes;

interface Change {
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly task: { readonly title: string };
}
const inWords = ({ kind, task, before, after }: Change) => `${kind} ${task.title}：${before ?? "—"} → ${after ?? "—"}`;

const FIRST_LEDGER = { title: "南溟市整改台账（虚构），2022年6月" };
const SECOND_LEDGER = { title: "南溟市整改台账（虚构），2022年9月" };

describe("between two publications of a ledger", () => {
  test("a deadline moved, an owner changed and a row vanished stand beside the documents behind them", async () => {
    const { nodes, ...page } = await changes();
    expect(page).toMatchObject({ totalCount: 3, complete: true, absence: null });
    expect(nodes).toEqual([
      {
        id: "change:DEADLINE_MOVED|task:cangming/ledger/1",
        kind: "DEADLINE_MOVED",
        before: "2022-06-30",
        after: "2022-12-31",
        recordedAt: SECOND,
        task: { title: "清理河道垃圾" },
        citationsBefore: [{ line: 2, document: FIRST_LEDGER }],
        citationsAfter: [{ line: 2, document: SECOND_LEDGER }],
      },
      {
        id: "change:OWNER_CHANGED|task:cangming/ledger/2",
        kind: "OWNER_CHANGED",
        before: "LEAD 南溟市河务局",
        after: "LEAD 南溟市农政局",
        recordedAt: SECOND,
        task: { title: "封堵排口" },
        citationsBefore: [{ line: 3, document: FIRST_LEDGER }],
        citationsAfter: [{ line: 3, document: SECOND_LEDGER }],
      },
      {
        id: "change:VANISHED|task:cangming/ledger/4",
        kind: "VANISHED",
        before: "拆除违建码头",
        after: null,
        recordedAt: SECOND,
        task: { title: "拆除违建码头" },
        citationsBefore: [{ line: 5, document: FIRST_LEDGER }],
        citationsAfter: [],
      },
    ]);
  });

  test("a softened goal, another heading, a deadline moved by an event and a new row", async () => {
    const { nodes } = await changes({ of: "office:南溟市农政局" });
    expect(nodes.map(inWords)).toEqual([
      "OWNER_CHANGED 封堵排口：LEAD 南溟市河务局 → LEAD 南溟市农政局",
      "TITLE_CHANGED 改善湖水水质：提升湖水水质 → 改善湖水水质",
      "GOAL_CHANGED 改善湖水水质：水质达到三类 → 水质有所改善",
      "DEADLINE_MOVED 复绿矿山：2022-11-30 → 2023-05-31",
      "ADDED 整治畜禽粪污：— → 整治畜禽粪污",
    ]);
  });

  test.each([
    ["2022-09-14", []],
    ["2022-09-15", ["DEADLINE_MOVED 复绿矿山：2022-11-30 → 2023-05-31"]],
    ["2022-09-16", ["DEADLINE_MOVED 复绿矿山：2022-11-30 → 2023-05-31"]],
  ])("a deadline that an event of 2022-09-15 moves is moved as of %s", async (on, found) => {
    const { nodes } = await changes({ of: "task:cangming/ledger/5", on });
    expect(nodes.map(inWords)).toEqual(found);
  });

  test("only the kinds asked for are told, and whatever the subject", async () => {
    const { nodes } = await changes({ kinds: ["VANISHED", "GOAL_CHANGED"], of: null });
    expect(nodes.map(inWords).filter((change: string) => !change.includes("ADDED"))).toEqual(
      expect.arrayContaining([
        "GOAL_CHANGED 改善湖水水质：水质达到三类 → 水质有所改善",
        "VANISHED 拆除违建码头：拆除违建码头 → —",
      ]),
    );
  });

  test("a row that reads as before has no change", async () => {
    expect(await changes({ of: "task:cangming/ledger/6" })).toMatchObject({
      nodes: [],
      totalCount: 0,
      absence: "NO_MATCH",
    });
  });

  test("pages follow one another", async () => {
    const page = await changes({ first: 2 });
    const rest = await changes({ first: 2, after: page.pageInfo.endCursor });
    expect([page.nodes.length, page.pageInfo.hasNextPage, page.complete]).toEqual([2, true, false]);
    expect(rest.nodes.map(inWords)).toEqual(["VANISHED 拆除违建码头：拆除违建码头 → —"]);
  });
});

describe("the instants", () => {
  test.each([
    ["before anything was recorded, to the first load: everything is new", "2024-12-01T00:00:00Z", FIRST, ["ADDED"]],
    ["from the first load, to just before the second: nothing changed", FIRST, "2025-01-31T23:59:59.999Z", []],
    [
      "just before the second load, to it",
      "2025-01-31T23:59:59.999Z",
      SECOND,
      ["DEADLINE_MOVED", "OWNER_CHANGED", "VANISHED"],
    ],
    ["from the second load on nothing changed", SECOND, "2025-03-01T00:00:00Z", []],
  ])("%s", async (_, from, to, kinds) => {
    const { nodes } = await changes({ from, to });
    expect([...new Set(nodes.map(({ kind }: Change) => kind))]).toEqual(kinds);
  });

  test("must come one after the other", async () => {
    const refusal = await api.refusal(CHANGES, { ...BETWEEN, from: SECOND, to: SECOND });
    expect(refusal).toMatchObject({ code: "BAD_INPUT", required: "from before to" });
  });
});

test("costs one round trip", async () => {
  const before = api.sent.length;
  await changes();
  expect(api.sent.length - before).toBe(1);
});
