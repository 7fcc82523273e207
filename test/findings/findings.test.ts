import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

const FINDINGS = `query ($rules: [FindingRule!], $subject: ID, $filter: FindingFilter, $on: Date, $first: Int!, $after: String) {
  findings(rules: $rules, subject: $subject, filter: $filter, asOf: $on, first: $first, after: $after) {
    totalCount complete pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id rule subject { id } related { id } reason severity certainty couldNotSee asOf citations { line } } }
  }
}`;

interface Found {
  readonly id: string;
  readonly rule: string;
  readonly subject: { readonly id: string };
  readonly related: readonly { readonly id: string }[];
  readonly reason: string;
  readonly severity: string;
  readonly certainty: string;
  readonly couldNotSee: string | null;
  readonly asOf: string;
  readonly citations: readonly { readonly line: number }[];
}

interface FoundPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
  readonly nodes: readonly Found[];
}

async function found(variables: Record<string, unknown>): Promise<FoundPage> {
  const { findings } = await api.ask(FINDINGS, { first: 100, on: "2021-01-01", ...variables });
  return { ...findings, nodes: findings.edges.map(({ node }: { node: Found }) => node) };
}

/** The same list read from its end. */
const BACKWARDS = FINDINGS.replace("$first: Int!, $after: String", "$last: Int!, $before: String").replace(
  "first: $first, after: $after",
  "last: $last, before: $before",
);

async function foundBackwards(variables: Record<string, unknown>): Promise<FoundPage> {
  const { findings } = await api.ask(BACKWARDS, { on: "2021-01-01", ...variables });
  return { ...findings, nodes: findings.edges.map(({ node }: { node: Found }) => node) };
}

/** Subjects, with what is related, of one rule. */
const subjects = async (rule: string, on = "2021-01-01") =>
  (await found({ rules: [rule], on })).nodes.map(({ subject, related }) =>
    [subject, ...related].map(({ id }) => id).join(" "),
  );

const measures = (...numbers: number[]) => numbers.map((number) => `task:nx2020/${number}`).sort();

describe("the rules on the seeds", () => {
  test.each([
    ["2020-12-31", ["task:hn2016/d2a"]],
    ["2021-01-01", ["task:hn2016/d2a", ...measures(3, 5, 6, 7, 14, 15, 16, 17, 18, 19, 20, 21)]],
    ["2016-12-31", []],
    ["2017-01-01", ["task:hn2016/d2a"]],
  ])("see the twelve dated measures overdue the day after, %s", async (on, overdue) => {
    expect(await subjects("OVERDUE", on)).toEqual(overdue);
  });

  test("say that an overdue measure may have been done, where no later document is known", async () => {
    const { nodes } = await found({ rules: ["OVERDUE"], subject: "task:nx2020/3" });
    expect(nodes.map(({ citations, ...finding }) => finding)).toEqual([
      {
        id: "finding:OVERDUE|task:nx2020/3",
        rule: "OVERDUE",
        subject: { id: "task:nx2020/3" },
        related: [],
        reason: "Due on 2020-12-31, and no report of the task is known.",
        severity: "WARNING",
        certainty: "POSSIBLE",
        couldNotSee: "Any document after the task was set: it may have been done, accepted or extended.",
        asOf: "2021-01-01",
      },
    ]);
    expect(nodes[0]?.citations.length).toBeGreaterThan(0);
  });

  test("see no lead of the directives of 2016 and of the reported items, only possibly", async () => {
    const { nodes } = await found({ rules: ["NO_LEAD"] });
    expect([nodes.length, new Set(nodes.map(({ certainty }) => certainty))]).toEqual([26, new Set(["POSSIBLE"])]);
    expect(nodes.map(({ subject }) => subject.id).filter((id) => id.startsWith("task:nx2020/"))).toEqual([]);
  });

  test("see joint leads in 17 of the 24 measures, as information", async () => {
    const { nodes } = await found({ rules: ["LEAD_UNCLEAR"] });
    const ofPlan = nodes.filter(({ subject }) => subject.id.startsWith("task:nx2020/"));
    expect([ofPlan.length, new Set(ofPlan.map(({ severity }) => severity))]).toEqual([17, new Set(["INFO"])]);
  });

  test("see the missing deadline of measure 12, and of six directives", async () => {
    expect(await subjects("NO_DEADLINE")).toEqual([
      ...["d1", "d2", "d2b", "d3", "d4", "d5"].map((key) => `task:hn2016/${key}`),
      "task:nx2020/12",
    ]);
  });

  test("see who heads the lead of measure 9 unknown, not vacant", async () => {
    const { nodes } = await found({ rules: ["HOLDER_UNKNOWN_OR_VACANT"], subject: "task:nx2020/9", on: "2020-04-02" });
    expect(nodes.map(({ related, reason, severity, certainty }) => ({ related, reason, severity, certainty }))).toEqual(
      [
        {
          related: [{ id: "office:宁夏回族自治区生态环境执法监督局" }],
          reason: "No document names the post that heads 宁夏回族自治区生态环境执法监督局.",
          severity: "INFO",
          certainty: "POSSIBLE",
        },
      ],
    );
  });

  test("see the collectives whose members are unnamed, the five bureaus among them", async () => {
    const { nodes } = await found({ rules: ["MEMBERS_UNNAMED"], subject: "office:宁夏五市生态环境局" });
    expect(nodes.map(({ reason }) => reason)).toEqual(["The name stands for 5 bodies; 0 are named."]);
  });

  test("see the claims of 2019 contradicted by the ministry's check", async () => {
    expect(await subjects("CLAIM_CONTRADICTED")).toEqual([
      "event:xj2019/good-start event:xj2019/ministry-check",
      "event:xj2019/set-progress event:xj2019/ministry-check",
    ]);
  });

  test("see 59 against 60 cancelled rights and 11 against 12 departments, both sides kept", async () => {
    const { nodes } = await found({ rules: ["SOURCES_CONFLICT"] });
    const figures = nodes.filter(({ subject }) => subject.id.startsWith("figure:"));
    expect(figures.map(({ subject, related, reason }) => [subject.id, related[0]?.id, reason])).toEqual([
      [
        "figure:xj2019/005",
        "figure:xj2019/045",
        "11 regional departments are responsible for tasks (L27), but 12 departments (units) that bear tasks were visited (L47)",
      ],
      [
        "figure:xj2019/100",
        "figure:xj2019/102",
        "59 exploration rights deregistered in all reserves (L131), but 60 cancelled in one reserve alone (L127): a part larger than the whole",
      ],
    ]);
  });

  test("see texts that are not in force, which lay no duty yet", async () => {
    expect(await subjects("BASIS_NOT_IN_FORCE")).toEqual([
      "task:nx2020/16 regulation:宁夏回族自治区/宁夏地下水污染防治区划",
      "task:nx2020/16 regulation:宁夏回族自治区/自治区土壤污染防治条例",
      "task:xj2019/p19 regulation:新疆维吾尔自治区/自治区以下环保机构监测监察执法垂直管理实施方案",
    ]);
  });

  test("see a single source where there is one, and none where two documents agree", async () => {
    const of = async (subject: string) => (await found({ rules: ["SINGLE_SOURCE"], subject })).nodes.length;
    expect([await of("task:nx2020/9"), await of("office:新疆维吾尔自治区生态环境厅")]).toEqual([1, 0]);
  });
});

describe("the list of findings", () => {
  const rules = ["NO_DEADLINE", "OVERDUE", "NO_LEAD"];

  test("stands in the order of the rules, whatever the order asked", async () => {
    const { nodes } = await found({ rules });
    const order = nodes.map(({ rule }) => rule).filter((rule, i, all) => rule !== all[i - 1]);
    expect(order).toEqual(["NO_LEAD", "NO_DEADLINE", "OVERDUE"]);
  });

  test("is the same, page by page", async () => {
    const whole = await found({ rules });
    const pages: Found[] = [];
    for (let after: string | null = null; pages.length < whole.totalCount; ) {
      const page = await found({ rules, first: 20, after });
      pages.push(...page.nodes);
      after = page.pageInfo.endCursor;
      expect(page).toMatchObject({
        totalCount: 46,
        complete: false,
        pageInfo: { hasNextPage: pages.length < 46, hasPreviousPage: pages.length > 20 },
      });
    }
    expect(pages).toEqual(whole.nodes);
    expect(whole).toMatchObject({ totalCount: 46, complete: true });
  });

  test("is the same read from its end", async () => {
    const whole = await found({ rules });
    const pages: Found[] = [];
    for (let before: string | null = null; pages.length < whole.totalCount; ) {
      const page: FoundPage = await foundBackwards({ rules, last: 20, before });
      pages.unshift(...page.nodes);
      before = page.pageInfo.startCursor;
      expect(page).toMatchObject({
        totalCount: 46,
        complete: false,
        pageInfo: { hasNextPage: pages.length > 20, hasPreviousPage: pages.length < 46 },
      });
    }
    expect(pages).toEqual(whole.nodes);
    expect(await foundBackwards({ rules, last: 100 })).toMatchObject({ totalCount: 46, complete: true });
  });

  test.each<[string, object, (one: Found) => boolean]>([
    ["severity", { severity: { equals: "INFO" } }, ({ severity }) => severity === "INFO"],
    ["several severities", { severity: { in: ["INFO", "SERIOUS"] } }, ({ severity }) => severity !== "WARNING"],
    ["certainty", { certainty: { equals: "CERTAIN" } }, ({ certainty }) => certainty === "CERTAIN"],
    ["nouns of the subject", { subjectNouns: ["Event", "Office"] }, ({ subject }) => !subject.id.startsWith("task:")],
    ["subjects", { subject: { ids: ["task:nx2020/3"] } }, ({ subject }) => subject.id === "task:nx2020/3"],
    ["nothing", { severity: null, certainty: { in: null } }, () => true],
  ])("is narrowed by %s to what the whole list has of it", async (_, filter, isKept) => {
    const asked = ["CLAIM_CONTRADICTED", "OVERDUE", "MEMBERS_UNNAMED", "LEAD_UNCLEAR"];
    const whole = await found({ rules: asked });
    const kept = await found({ rules: asked, filter });
    expect(kept.nodes).toEqual(whole.nodes.filter(isKept));
    expect(kept.totalCount).toBe(kept.nodes.length);
  });

  test("is narrowed by the office that leads the task", async () => {
    const lead = { name: { contains: "大气环境处" } };
    const { nodes } = await found({ rules: ["OVERDUE", "LEAD_UNCLEAR"], filter: { lead } });
    const all = await api.ask(
      `query ($lead: OfficeFilter!) { tasks(first: 100, filter: { assignments: { some: { role: { equals: LEAD }, office: $lead } } }, asOf: "2021-01-01") { nodes { id } } }`,
      { lead },
    );
    const led = new Set(all.tasks.nodes.map(({ id }: { id: string }) => id));
    const whole = await found({ rules: ["OVERDUE", "LEAD_UNCLEAR"] });
    expect(nodes).toEqual(whole.nodes.filter(({ subject }) => led.has(subject.id)));
    expect(nodes.length).toBeGreaterThan(0);
  });

  test("names the thresholds it used, those asked for and the usual ones", async () => {
    const ask = `query ($thresholds: FindingThresholds! = {}) { findings(rules: [], first: 1, thresholds: $thresholds) {
      absence used: thresholds { deadlineMoves stalledDays sustainDays massCloseCount massCloseDays contradictedMonths } } }`;
    const usual = {
      ...{ deadlineMoves: 2, stalledDays: 90, sustainDays: 365 },
      ...{ massCloseCount: 5, massCloseDays: 7, contradictedMonths: 12 },
    };
    expect([await api.ask(ask), await api.ask(ask, { thresholds: { stalledDays: 30 } })]).toEqual([
      { findings: { absence: "NO_MATCH", used: usual } },
      { findings: { absence: "NO_MATCH", used: { ...usual, stalledDays: 30 } } },
    ]);
  });

  test.each([0, 36_501])("refuses a threshold of %i", async (stalledDays) => {
    const ask = `query ($days: Int!) { findings(first: 1, thresholds: { stalledDays: $days }) { totalCount } }`;
    expect(await api.refusal(ask, { days: stalledDays })).toEqual({
      status: 400,
      code: "BAD_INPUT",
      required: "stalledDays from 1 to 36500",
      got: String(stalledDays),
      next: "Leave it out for the usual threshold.",
    });
  });

  test("is empty for no rules and for an unknown subject", async () => {
    const none = { totalCount: 0, complete: true, nodes: [] };
    expect(await found({ rules: [] })).toMatchObject(none);
    expect(await found({ rules: ["OVERDUE"], subject: "task:nobody" })).toMatchObject(none);
  });

  test.each([0, 101, -1])("takes pages from 1 to 100, not %i", async (first) => {
    expect(await api.refusal(FINDINGS, { rules, first })).toEqual({
      status: 400,
      code: "BAD_INPUT",
      required: "first from 1 to 100",
      got: String(first),
      next: "ask for a smaller page and follow the cursor",
    });
  });
});
