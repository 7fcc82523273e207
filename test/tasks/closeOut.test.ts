import { openScenarios } from "../support/scenarios.ts";
import type { SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openScenarios();
}, 180_000);
afterAll(() => api.close());

const DOSSIER = `query ($id: ID!, $on: Date) {
  task(id: $id, asOf: $on) {
    claimedStatus verifiedStatus
    closeOut {
      complete
      tests { criterion result event { onLatest files(first: 5) { nodes { title } } } }
      requested { onLatest by(first: 5) { nodes { name } } } checked { onLatest } accepted { onLatest title }
      acceptors { office { name } post { title } holding { status holders { certainty leader { name } } } }
      noticeOpened { onLatest } objections { title } noticeClosed { onLatest }
      writtenOff { onLatest } filed { onLatest } published { onLatest } afterwards { kind onLatest }
      gaps { reason criterion message }
    }
  }
}`;

const task = async (key: string, on: string) => (await api.ask(DOSSIER, { id: `task:cangming/rect/${key}`, on })).task;
const gapsOf = async (key: string, on: string) =>
  (await task(key, on)).closeOut.gaps.map(({ reason, criterion }: { reason: string; criterion: string | null }) =>
    criterion === null ? reason : `${reason} ${criterion}`,
  );

test("the dossier of a whole close-out names five tests with their files, the notice, and who accepted in which post", async () => {
  const passed = (criterion: string) => ({
    criterion,
    result: "PASSED",
    event: { onLatest: "2021-07-05", files: { nodes: [{ title: "沧溟省督察整改销号档案（虚构）" }] } },
  });
  expect(await task("1", "2022-12-31")).toEqual({
    claimedStatus: "CLAIMED_COMPLETE",
    verifiedStatus: "CLOSED",
    closeOut: {
      complete: true,
      tests: [
        passed("MEASURES_DONE"),
        passed("VIOLATIONS_PUNISHED"),
        passed("EFFECT_MEETS_STANDARD"),
        passed("SAME_TYPE_FIXED"),
        passed("LASTING_MECHANISM"),
      ],
      requested: { onLatest: "2021-06-25", by: { nodes: [{ name: "溟湖渔政局" }] } },
      checked: { onLatest: "2021-07-05" },
      accepted: { onLatest: "2021-07-10", title: "2021年7月10日，整改办公室验收围网拆除" },
      acceptors: [
        {
          office: { name: "沧溟省督察整改办公室" },
          post: { title: "主任" },
          // The post was handed over on the day of the acceptance: the successor accepted.
          holding: { status: "HELD", holders: [{ certainty: "CERTAIN", leader: { name: "司徒乙" } }] },
        },
      ],
      noticeOpened: { onLatest: "2021-07-12" },
      objections: [],
      noticeClosed: { onLatest: "2021-07-19" },
      writtenOff: { onLatest: "2021-07-20" },
      filed: { onLatest: "2021-07-22" },
      published: { onLatest: "2021-07-25" },
      afterwards: [{ kind: "LOOK_BACK_PASSED", onLatest: "2022-03-01" }],
      gaps: [],
    },
  });
});

test.each([
  [
    "2021-07-09",
    ["NOT_ACCEPTED", "NOTICE_NOT_OPENED", "NOTICE_NOT_CLOSED", "NOT_WRITTEN_OFF", "NOT_FILED", "NOT_PUBLISHED"],
  ],
  ["2021-07-10", ["NOTICE_NOT_OPENED", "NOTICE_NOT_CLOSED", "NOT_WRITTEN_OFF", "NOT_FILED", "NOT_PUBLISHED"]],
  ["2021-07-11", ["NOTICE_NOT_OPENED", "NOTICE_NOT_CLOSED", "NOT_WRITTEN_OFF", "NOT_FILED", "NOT_PUBLISHED"]],
  ["2021-07-19", ["NOT_WRITTEN_OFF", "NOT_FILED", "NOT_PUBLISHED"]],
  ["2021-07-24", ["NOT_PUBLISHED"]],
  ["2021-07-25", []],
])("on %s a close-out under way lacks what has not happened yet", async (on, gaps) => {
  expect(await gapsOf("1", on)).toEqual(gaps);
});

describe("a close-out with holes", () => {
  test("names each of them: tests missing, failed or without files, an objection nobody answered, no filing", async () => {
    expect(await gapsOf("2", "2022-05-09")).toEqual([
      "TEST_MISSING VIOLATIONS_PUNISHED",
      "TEST_FAILED EFFECT_MEETS_STANDARD",
      "TEST_WITHOUT_EVIDENCE EFFECT_MEETS_STANDARD",
      "TEST_MISSING SAME_TYPE_FIXED",
      "TEST_MISSING LASTING_MECHANISM",
      "ACCEPTING_HOLDER_UNKNOWN",
      "OBJECTION_UNANSWERED",
      "NOTICE_NOT_CLOSED",
      "NOT_FILED",
      "NOT_PUBLISHED",
    ]);
  });

  test("accepted and struck off on one day, is closed that day, not accepted, whatever their order in the log", async () => {
    const status = async (on: string) => (await task("2", on)).verifiedStatus;
    expect([await status("2022-01-09"), await status("2022-01-10"), await status("2022-01-11")]).toEqual([
      "NOTICED",
      "CLOSED",
      "CLOSED",
    ]);
  });

  test("keeps its dossier after the look-back that failed, which stands behind it", async () => {
    const { verifiedStatus, closeOut } = await task("2", "2022-08-01");
    expect({
      verifiedStatus,
      writtenOff: closeOut.writtenOff,
      checked: closeOut.checked,
      afterwards: closeOut.afterwards,
    }).toEqual({
      verifiedStatus: "CHECKED",
      writtenOff: { onLatest: "2022-01-10" },
      checked: null,
      afterwards: [
        { kind: "LOOK_BACK_FAILED", onLatest: "2022-05-10" },
        { kind: "REOPENED", onLatest: "2022-05-10" },
      ],
    });
  });

  test("that is none but a line in a list is CLOSED until it is found to be sham", async () => {
    const statuses = await Promise.all(
      ["2022-02-14", "2022-02-15", "2022-05-31", "2022-06-01", "2022-06-02"].map(async (on) => {
        const { claimedStatus, verifiedStatus } = await task("3", on);
        return [claimedStatus, verifiedStatus];
      }),
    );
    expect(statuses).toEqual([
      ["CLAIMED_COMPLETE", "UNKNOWN"],
      ["CLAIMED_COMPLETE", "CLOSED"],
      ["CLAIMED_COMPLETE", "CLOSED"],
      ["FALSE", "FALSE"],
      ["FALSE", "FALSE"],
    ]);
    expect((await task("3", "2022-06-01")).closeOut.gaps.length).toBe(10);
  });
});

test("a task of which nothing is told has a dossier of gaps", async () => {
  const { closeOut } = await task("4", "2022-12-31");
  expect([closeOut.complete, closeOut.accepted, closeOut.acceptors, closeOut.gaps.length]).toEqual([
    false,
    null,
    [],
    11,
  ]);
});

test.each([
  ["2021-10-31", "UNKNOWN"],
  ["2021-11-01", "SUSPENDED"],
  ["2022-03-14", "SUSPENDED"],
  ["2022-03-15", "NOT_IMPLEMENTED"],
])("a task suspended and then struck off undone is on %s %s, claimed and verified alike", async (on, status) => {
  const { claimedStatus, verifiedStatus } = await task("5", on);
  expect([claimedStatus, verifiedStatus]).toEqual([status, status]);
});

test("a counted set counts the members that documents name, and gains one when a later list names it", async () => {
  const SET = `query ($at: DateTime) { task(id: "task:cangming/rect/set", knownAt: $at) { total completed listed parts(first: 10) { nodes { number } } } }`;
  const set = (listed: number) => ({
    task: {
      total: 6,
      completed: 1,
      listed,
      parts: { nodes: Array.from({ length: listed }, (_, i) => ({ number: i + 1 })) },
    },
  });
  expect(await api.ask(SET, { at: "2025-01-15T00:00:00Z" })).toEqual(set(4));
  expect(await api.ask(SET, { at: "2025-02-15T00:00:00Z" })).toEqual(set(5));
});

test("a task that is no set lists nothing", async () => {
  expect(await api.ask(`{ task(id: "task:cangming/rect/1") { listed } }`)).toEqual({ task: { listed: null } });
});
