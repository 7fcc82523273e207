import { CHAIN, type Chain, inWords } from "../support/chains.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

const chainOn = async (on: string): Promise<Chain> =>
  (await api.ask(CHAIN, { of: "task:nx2020/9", on })).accountability;

const GROUP = "宁夏回族自治区生态环境厅打造新时代新担当新作为生态环境保护铁军工作领导小组";

/** The three duties of measure 9, with what is said of 张柏森 and what is missing when he is not certain. */
const duties = (zhang: string, missing: string) => [
  {
    duty: "LEAD 生态环境执法监督局",
    hops: [
      "ASSIGNED 宁夏回族自治区生态环境执法监督局 [NO_HEAD_POST_KNOWN]",
      `PARENT 宁夏回族自治区生态环境厅 · 厅长 · ${zhang}${missing}`,
      "PARENT 宁夏回族自治区人民政府 [NO_HEAD_POST_KNOWN]",
      `OVERSEES ${GROUP} · 组长 · ${zhang}${missing}`,
    ],
  },
  {
    duty: "COOPERATE 五市生态环境局",
    hops: [
      "ASSIGNED 宁夏五市生态环境局 · 主要负责人 · UNKNOWN [MEMBERS_UNNAMED, HOLDER_UNKNOWN]",
      "PARENT 宁夏五市 [MEMBERS_UNNAMED]",
      `OVERSEES ${GROUP} · 组长 · ${zhang}${missing}`,
    ],
  },
  {
    duty: "COOPERATE 宁东管委会环境保护局",
    hops: [
      "ASSIGNED 宁东能源化工基地管委会环境保护局 · 主要负责人 · UNKNOWN [HOLDER_UNKNOWN]",
      "PARENT 宁东能源化工基地管委会 [NO_HEAD_POST_KNOWN]",
      `OVERSEES ${GROUP} · 组长 · ${zhang}${missing}`,
    ],
  },
];

const inOrder = (chain: Chain) => chain.lines.map(inWords);

describe("the chain of measure 9", () => {
  test("on the plan's own day has 张柏森 for certain, as director-general and as head of the group", async () => {
    const chain = await chainOn("2020-04-02");
    expect({ ...chain, gaps: [], lines: inOrder(chain) }).toEqual({
      asOf: "2020-04-02",
      complete: false,
      subject: { id: "task:nx2020/9" },
      gaps: [],
      lines: duties("张柏森 CERTAIN", ""),
    });
  });

  test.each([
    ["the day before", "2020-04-01"],
    ["the day after", "2020-04-03"],
    ["nine months later", "2021-01-01"],
  ])("on %s has him only possibly, and says so", async (_, on) => {
    expect(inOrder(await chainOn(on))).toEqual(duties("张柏森 POSSIBLE", " [HOLDER_POSSIBLE]"));
  });

  test("before the plan says first that the task was not yet issued", async () => {
    const chain = await chainOn("2019-01-01");
    expect({ complete: chain.complete, first: chain.gaps[0], lines: inOrder(chain) }).toEqual({
      complete: false,
      first: { reason: "NOT_YET_ISSUED", at: { id: "task:nx2020/9" } },
      lines: duties("张柏森 POSSIBLE", " [HOLDER_POSSIBLE]"),
    });
  });

  test.each([
    ["2020-04-01", true],
    ["2020-04-02", false],
    ["2020-04-03", false],
  ])("was not yet issued on %s: %s", async (on, isEarly) => {
    expect((await chainOn(on)).gaps.some(({ reason }) => reason === "NOT_YET_ISSUED")).toBe(isEarly);
  });

  test("lists every gap with the place it stands at", async () => {
    const { gaps } = await chainOn("2020-04-02");
    expect(gaps.map(({ reason, at }) => `${reason} ${at?.id}`).sort()).toEqual([
      "HOLDER_UNKNOWN office:宁东能源化工基地管委会环境保护局",
      "HOLDER_UNKNOWN office:宁夏五市生态环境局",
      "MEMBERS_UNNAMED office:宁夏五市",
      "MEMBERS_UNNAMED office:宁夏五市生态环境局",
      "NO_HEAD_POST_KNOWN office:宁东能源化工基地管委会",
      "NO_HEAD_POST_KNOWN office:宁夏回族自治区人民政府",
      "NO_HEAD_POST_KNOWN office:宁夏回族自治区生态环境执法监督局",
    ]);
  });

  test("shows on every hop where it is written", async () => {
    const { lines } = await chainOn("2020-04-02");
    const lead = lines.find(({ role }) => role === "LEAD");
    expect(lead?.hops.map(({ citations }) => citations.map(({ line }) => line))).toEqual([
      [61, 61],
      [61, 72, 130],
      [1, 123, 138],
      [123, 130, 141],
    ]);
    const documents = lines.flatMap(({ hops }) => hops.flatMap((hop) => hop.citations.map((one) => one.document.id)));
    expect(new Set(documents)).toEqual(new Set(["document:nx2020"]));
  });

  test("marks every hop above the assignee as inherited", async () => {
    const { lines } = await chainOn("2020-04-02");
    for (const hop of lines.flatMap(({ hops }) => hops)) expect(hop.inherited).toBe(hop.relation !== "ASSIGNED");
  });
});

describe("the chain on several days", () => {
  const DAYS = `query ($of: ID!, $days: [Date!]!) {
    accountabilityOnDays(of: $of, days: $days) { asOf lines { role hops { certainty } } }
  }`;

  test("answers for each day in the order asked", async () => {
    const { accountabilityOnDays } = await api.ask(DAYS, { of: "task:nx2020/9", days: ["2021-01-01", "2020-04-02"] });
    const [late, issued] = await Promise.all([chainOn("2021-01-01"), chainOn("2020-04-02")]);
    const brief = ({ asOf, lines }: Chain) => ({
      asOf,
      lines: lines.map(({ role, hops }) => ({ role, hops: hops.map(({ certainty }) => ({ certainty })) })),
    });
    expect(accountabilityOnDays).toEqual([brief(late), brief(issued)]);
  });

  test.each([0, 11])("is refused for %i days", async (count) => {
    const days = Array.from({ length: count }, (_, i) => `2020-04-${String(i + 1).padStart(2, "0")}`);
    expect(await api.refusal(DAYS, { of: "task:nx2020/9", days })).toEqual({
      status: 400,
      code: "BAD_INPUT",
      required: "1 to 10 days",
      got: String(count),
      next: "Give fewer days.",
    });
  });

  test("is null for an unknown subject", async () => {
    const { accountabilityOnDays } = await api.ask(DAYS, { of: "task:nobody", days: ["2021-01-01", "2020-04-02"] });
    expect(accountabilityOnDays).toBeNull();
  });
});

test.each(["task:nobody", "office:国务院", ""])("nothing that a chain can be about, %j, has none", async (of) => {
  expect(await api.ask(CHAIN, { of, on: "2020-04-02" })).toEqual({ accountability: null });
});
