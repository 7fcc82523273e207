import { openScenarios } from "../support/scenarios.ts";
import type { SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openScenarios();
}, 180_000);
afterAll(() => api.close());

const FINDINGS = `query ($rules: [FindingRule!], $filter: FindingFilter, $thresholds: FindingThresholds! = {}, $on: Date, $at: DateTime) {
  findings(rules: $rules, filter: $filter, thresholds: $thresholds, asOf: $on, knownAt: $at, first: 100) {
    complete
    nodes { code subject { id } reason severity certainty related { id } citations { passage { status } } }
  }
}`;

interface Found {
  readonly code: string | null;
  readonly subject: { readonly id: string };
  readonly reason: string;
  readonly severity: string;
  readonly certainty: string;
  readonly related: readonly { readonly id: string }[];
  readonly citations: readonly { readonly passage: { readonly status: string } }[];
}

/** What stands in `test/scenarios/rules`; other scenarios have findings of their own. */
const OWN = /^\w+:(溟湖|沧溟省)/;

async function found(rule: string, on: string, more: object = {}): Promise<Found[]> {
  const { findings } = await api.ask(FINDINGS, { rules: [rule], on, ...more });
  return findings.nodes.filter(({ subject }: Found) => OWN.test(subject.id));
}

/** A finding in words: how grave, how sure, of what, why, and what else it rests on. */
const inWords = ({ severity, certainty, subject, reason, related }: Found) =>
  [`${severity} ${certainty}`, subject.id, reason, ...related.map(({ id }) => id)] as const;

const off = (key: string, day: string) => `event:溟湖/${key}/written_off/${day}`;
const unproven = (key: string, day: string) =>
  [
    "SERIOUS POSSIBLE",
    `task:溟湖/${key}`,
    `Struck off the list on ${day} without known acceptance, closed notice, file in evidence.`,
    off(key, day),
  ] as const;
const outlets = [
  off("一号口", "2021-06-24"),
  off("三号口", "2021-06-29"),
  off("二号口", "2021-06-28"),
  off("五号口", "2021-07-01"),
  off("四号口", "2021-06-30"),
];

type Case = readonly [code: string, rule: string, on: string, found: readonly (readonly string[])[]];

const cases: readonly Case[] = [
  [
    "U1",
    "NO_LEAD",
    "2021-12-01",
    [["WARNING CERTAIN", "task:溟湖/巡护", "Units are named for the task, but none leads it."]],
  ],
  ["U2", "LEAD_OFFICE_GONE", "2020-04-30", []],
  [
    "U2",
    "LEAD_OFFICE_GONE",
    "2020-05-01",
    [
      [
        "SERIOUS CERTAIN",
        "task:溟湖/退耕",
        "鲲县农业局 leads the task and was dissolved by 2020-05-01; no successor is named.",
        "event:cangming/dissolved",
        "office:鲲县农业局",
      ],
    ],
  ],
  [
    "U4",
    "NAMED_PERSON_NOT_IN_POST",
    "2020-06-01",
    [
      [
        "WARNING CERTAIN",
        "task:溟湖/护岸",
        "Every known post of 钟离甲 had ended or had not begun on 2020-06-01, the document's day.",
        "leader:沧溟省/钟离甲",
      ],
    ],
  ],
  [
    "U5",
    "LEAD_UNCLEAR",
    "2021-12-01",
    [
      ["WARNING CERTAIN", "task:溟湖/巡护", "Only cooperating units are named."],
      ["INFO CERTAIN", "task:溟湖/联防", "2 units lead jointly."],
    ],
  ],
  ["O1", "OVERDUE", "2020-10-31", []],
  [
    "O1",
    "OVERDUE",
    "2020-11-01",
    ["巡护", "截污"].map((key) => [
      "WARNING POSSIBLE",
      `task:溟湖/${key}`,
      "Due on 2020-10-31, and no report of the task is known.",
    ]),
  ],
  ["O2", "CLAIMED_LATE", "2020-12-31", []],
  [
    "O2",
    "CLAIMED_LATE",
    "2021-01-01",
    [
      [
        "WARNING CERTAIN",
        "task:溟湖/管网",
        "Due on 2020-12-31, reported complete on 2021-01-01.",
        "event:溟湖/管网/reported_complete/2021-01-01",
      ],
    ],
  ],
  ["O3", "DEADLINE_MOVED", "2021-05-31", []],
  [
    "O3",
    "DEADLINE_MOVED",
    "2021-06-01",
    [
      [
        "WARNING CERTAIN",
        "task:溟湖/泵站",
        "The deadline was moved 2 times (threshold 2).",
        "event:溟湖/泵站/deadline_changed/2020-12-01",
        "event:溟湖/泵站/deadline_changed/2021-06-01",
      ],
    ],
  ],
  [
    "C1",
    "CLOSED_WITHOUT_PROOF",
    "2020-12-31",
    [
      unproven("东湾", "2020-11-01"),
      unproven("南湾", "2020-11-03"),
      unproven("固废", "2020-11-02"),
      unproven("采砂", "2020-12-20"),
    ],
  ],
  ["C2", "JUDGE_IN_OWN_CASE", "2021-03-04", []],
  [
    "C2",
    "JUDGE_IN_OWN_CASE",
    "2021-03-05",
    [["SERIOUS CERTAIN", "task:溟湖/渔网", "鲲县生态环境局 accepts the task and leads it.", "office:鲲县生态环境局"]],
  ],
  [
    "C3",
    "EVIDENCE_DOES_NOT_FIT",
    "2021-12-01",
    [
      [
        "SERIOUS CERTAIN",
        "task:溟湖/围堰",
        "围堰照片（虚构） is of 2021-03-01, after the write-off on 2020-12-15.",
        "document:溟湖/cofferdam-photo",
      ],
      [
        "WARNING CERTAIN",
        "task:溟湖/码头",
        "码头拆除照片（虚构） serves for 2 tasks.",
        "document:溟湖/dock-a",
        "task:溟湖/船坞",
      ],
      [
        "WARNING CERTAIN",
        "task:溟湖/船坞",
        "船坞拆除照片（虚构） serves for 2 tasks.",
        "document:溟湖/dock-b",
        "task:溟湖/码头",
      ],
    ],
  ],
  ["C4", "MASS_CLOSE_OUT", "2021-06-30", []],
  [
    "C4",
    "MASS_CLOSE_OUT",
    "2021-07-01",
    [
      [
        "WARNING CERTAIN",
        "regulation:沧溟省/溟湖整改方案",
        "5 tasks were struck off within 7 days of a deadline they share on 2021-06-30 (threshold 5).",
        ...outlets,
      ],
    ],
  ],
  ["F1", "CLAIM_CONTRADICTED", "2021-07-31", []],
  [
    "F1",
    "CLAIM_CONTRADICTED",
    "2021-08-01",
    [
      [
        "SERIOUS POSSIBLE",
        "event:溟湖/养殖/reported_complete/2021-01-10",
        "Reported complete on 2021-01-10; to be checked, since within 12 months: LOOK_BACK_FAILED on 2021-08-01.",
        "event:溟湖/养殖/look_back_failed/2021-08-01",
      ],
    ],
  ],
  ["F2", "RECURRENCE", "2021-02-28", []],
  [
    "F2",
    "RECURRENCE",
    "2021-04-01",
    [
      [
        "WARNING POSSIBLE",
        "issue:溟湖/西湾",
        "To be checked: the issue is said to be an earlier one again.",
        "issue:溟湖/西湾旧",
      ],
      [
        "SERIOUS POSSIBLE",
        "task:溟湖/东湾",
        "To be checked: struck off on 2020-11-01, and a problem of the same category was found at the same place afterwards.",
        "issue:溟湖/东湾再现",
      ],
    ],
  ],
  ["F3", "SAME_TYPE_LEFT_OPEN", "2020-11-01", []],
  [
    "F3",
    "SAME_TYPE_LEFT_OPEN",
    "2020-11-02",
    [
      [
        "WARNING POSSIBLE",
        "task:溟湖/固废",
        "To be checked: struck off on 2020-11-02, while 1 of the same category at the same place is not known to be solved.",
        "issue:溟湖/鲲化二",
      ],
    ],
  ],
  ["F4", "NO_EFFECT", "2021-03-30", []],
  [
    "F4",
    "NO_EFFECT",
    "2021-03-31",
    [
      [
        "SERIOUS POSSIBLE",
        "task:溟湖/南湾",
        "To be checked: struck off on 2020-11-03, but 化学需氧量 got worse: 20 by 2020-09-30, 26 by 2021-03-31.",
        "figure:溟湖/南湾/2020-09-30",
        "figure:溟湖/南湾/2021-03-31",
      ],
    ],
  ],
  [
    "L1",
    "BASIS_NOT_IN_FORCE",
    "2021-12-01",
    [
      [
        "WARNING CERTAIN",
        "task:溟湖/水位",
        "The task rests on a text that was repealed by then, on 2020-06-01.",
        "regulation:沧溟省/湖泊管理办法",
      ],
    ],
  ],
  ["L2", "AGAINST_ZONE", "2019-12-31", []],
  [
    "L2",
    "AGAINST_ZONE",
    "2021-12-31",
    [
      [
        "SERIOUS CERTAIN",
        "task:溟湖/栈道",
        "核心区 forbids 旅游开发, which the task entails.",
        "zone:溟湖湿地自然保护区/核心区",
      ],
    ],
  ],
  ["L2", "AGAINST_ZONE", "2022-01-01", []],
  [
    "P2",
    "SOURCES_CONFLICT",
    "2021-12-01",
    [["WARNING CERTAIN", "figure:溟湖/排污口/乙", "12 outlets by one count, 15 by another", "figure:溟湖/排污口/甲"]],
  ],
  [
    "P3",
    "UNREVIEWED",
    "2021-12-01",
    [
      [
        "INFO CERTAIN",
        "place:溟湖/北湾",
        "1 of 1 passages were read by a rule and not reviewed, the least sure at 0.7.",
      ],
    ],
  ],
  [
    "I1",
    "WRONG_MERGE_SUSPECTED",
    "2021-12-01",
    [
      [
        "WARNING POSSIBLE",
        "leader:沧溟省/司空辛",
        "On 2020-06-01 the record holds both 局长 of 鲲县交通局 and 局长 of 鹏县财政局; it may be two persons.",
        "tenure:鲲县交通局/局长/司空辛/2019-01-01",
        "tenure:鹏县财政局/局长/司空辛/2020-06-01",
      ],
    ],
  ],
  [
    "D1",
    "DANGLING",
    "2021-12-01",
    [
      [
        "WARNING CERTAIN",
        "place:溟湖/西滩",
        "Leads to what is not on record at that instant: WITHIN to place:鲲县旧区.",
      ],
      ["INFO CERTAIN", "place:溟湖/孤山", "Nothing but its passages is joined to the record."],
    ],
  ],
];

const sorted = (rows: readonly (readonly string[])[]) =>
  rows
    .map(([verdict = "", subject = "", reason = "", ...related]) => [verdict, subject, reason, ...related.sort()])
    .sort((one, other) => ((one[1] as string) < (other[1] as string) ? -1 : 1));

test.each(cases)("%s %s on %s", async (code, rule, on, expected) => {
  const findings = await found(rule, on);
  expect(sorted(findings.map(inWords))).toEqual(sorted(expected));
  expect(findings.map((finding) => finding.code)).toEqual(expected.map(() => code));
  const passages = findings.map(({ citations }) => [...new Set(citations.map(({ passage }) => passage.status))]);
  expect(passages).toEqual(expected.map(() => ["VERIFIED"]));
});

describe("U3 of a task due while the post of its lead stood vacant", () => {
  test.each([
    ["2020-08-31", []],
    ["2020-09-01", ["The post that heads 北溟市水务局 is stated to be vacant that day."]],
    ["2020-11-30", ["The post that heads 北溟市水务局 is stated to be vacant that day."]],
    [
      "2020-12-01",
      ["The post that heads 北溟市水务局 is stated to have been vacant on 2020-10-31, when the task was due."],
    ],
  ])("on %s", async (on, reasons) => {
    const findings = await found("HOLDER_UNKNOWN_OR_VACANT", on, { filter: { subject: { ids: ["task:溟湖/截污"] } } });
    expect(findings.map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe("O4", () => {
  test.each([
    ["2020-09-29", 90, []],
    ["2020-09-30", 90, ["The last event of the task was by 2020-07-01, 91 days ago (threshold 90)."]],
    ["2020-09-30", 91, []],
  ])("of a task that was begun on 2020-07-01, on %s with a threshold of %i days", async (on, stalledDays, reasons) => {
    const filter = { subject: { ids: ["task:溟湖/绿化"] } };
    const findings = await found("STALLED", on, { filter, thresholds: { stalledDays } });
    expect(findings.map(({ reason }) => reason)).toEqual(reasons);
  });

  test.each([
    ["2022-03-01", []],
    ["2022-03-02", ["The last check that the task is kept up was by 2021-03-01, 366 days ago (threshold 365)."]],
  ])("of a continuing duty that was checked on 2021-03-01, on %s", async (on, reasons) => {
    const findings = await found("STALLED", on, { filter: { subject: { ids: ["task:溟湖/保洁"] } } });
    expect(findings.map(({ reason }) => reason)).toEqual(reasons);
  });
});

test("C4 sees the inspection's arrival on 2021-07-02 with a day more", async () => {
  const findings = await found("MASS_CLOSE_OUT", "2021-12-01", { thresholds: { massCloseDays: 8 } });
  expect(findings.map(({ subject, reason }) => [subject.id, reason])).toEqual([
    [
      "inspection:溟湖/2021",
      "5 tasks were struck off within 8 days of the inspection's arrival on 2021-07-02 (threshold 5).",
    ],
    [
      "regulation:沧溟省/溟湖整改方案",
      "5 tasks were struck off within 8 days of a deadline they share on 2021-06-30 (threshold 5).",
    ],
  ]);
});

test("F1 looks so many months ahead", async () => {
  const months = async (contradictedMonths: number) =>
    (await found("CLAIM_CONTRADICTED", "2021-12-01", { thresholds: { contradictedMonths } })).length;
  expect([await months(6), await months(7)]).toEqual([0, 1]);
});

test("D1 sees nothing dangling before the correction that retracted the place", async () => {
  const at = "2025-01-31T23:59:59.999Z";
  const findings = await found("DANGLING", "2021-12-01", { at });
  expect(findings.map(({ subject }) => subject.id)).toEqual(["place:溟湖/孤山"]);
});

test("a place says null where another data set withdrew the place it lies in", async () => {
  const { place } = await api.ask('{ place(id: "place:溟湖/西滩") { name within { id } } }');
  expect(place).toEqual({ name: "西滩", within: null });
});

test("a task that was properly closed has no findings but that its sources are single", async () => {
  const { findings } = await api.ask(FINDINGS, {
    filter: { subject: { ids: ["task:溟湖/清淤"] } },
    on: "2021-12-01",
  });
  expect(findings.nodes.map(({ code, reason }: Found) => [code, reason])).toEqual([
    ["U3", "No document names who heads 北溟市生态环境局 that day."],
    ["P1", "The fact rests on one document."],
  ]);
});
