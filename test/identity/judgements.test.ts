import { FIRST_LOAD_AT, openScenarios, SECOND_LOAD_AT } from "../support/scenarios.ts";
import type { SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openScenarios();
}, 180_000);
afterAll(() => api.close());

const SOUTH = "leader:cangming/law/澹台戊/南溟市";
const JUDGEMENTS = `query ($id: ID!, $at: DateTime) {
  leader(id: $id, knownAt: $at) { judgements(first: 5) { nodes { verdict reason judgedBy judgedOn between(first: 2) { nodes { id } } } } }
}`;
const DUTIES = `query ($of: ID!, $sameAs: Boolean, $at: DateTime) {
  responsibilities(of: $of, sameAs: $sameAs, ever: true, asOf: "2022-01-01", knownAt: $at, first: 20) {
    totalCount nodes { task { title } tenure { post { title office { name } } } judgement { verdict reason } }
  }
}`;

interface Duty {
  readonly task: { readonly title: string };
  readonly judgement: { readonly verdict: string; readonly reason: string } | null;
}

async function duties(variables: object) {
  const { responsibilities } = await api.ask(DUTIES, { of: SOUTH, ...variables });
  return responsibilities.nodes.map(({ task, judgement }: Duty) => [task.title, judgement?.reason ?? null]);
}
const verdicts = async (at: string) => {
  const { leader } = await api.ask(JUDGEMENTS, { id: SOUTH, at });
  return leader.judgements.nodes.map(({ verdict }: { verdict: string }) => verdict).sort();
};

test("two records of one name are two persons, whatever they have in common", async () => {
  const { leaders } = await api.ask(`{ leaders(first: 10, filter: { name: { equals: "澹台戊" } }) { totalCount } }`);
  expect([leaders.totalCount, await duties({})]).toEqual([4, [["禁捕巡查", null]]]);
});

describe("a judgement that two records are one", () => {
  const known = { sameAs: true, at: FIRST_LOAD_AT };

  test("lets the one answer for the other, and says by which judgement", async () => {
    expect(await duties(known)).toEqual([
      ["禁捕巡查", null],
      ["清理网具", "出生年月一致"],
    ]);
  });

  test("counts either way", async () => {
    expect(await duties({ ...known, of: "leader:cangming/law/澹台戊/北溟市" })).toEqual([
      ["清理网具", null],
      ["禁捕巡查", "出生年月一致"],
    ]);
  });

  test("counts only when asked for", async () => {
    expect(await duties({ at: FIRST_LOAD_AT })).toEqual([["禁捕巡查", null]]);
  });

  test("merges nothing: both records keep their own tenures", async () => {
    const ask = `query ($at: DateTime) { leaders(first: 10, filter: { name: { equals: "澹台戊" } }, knownAt: $at) { nodes { tenures(first: 5, ever: true) { totalCount } } } }`;
    const { leaders } = await api.ask(ask, { at: FIRST_LOAD_AT });
    expect(leaders.nodes.map(({ tenures }: { tenures: { totalCount: number } }) => tenures.totalCount)).toEqual(
      expect.arrayContaining([1, 1, 0, 0]),
    );
  });
});

describe("a judgement withdrawn", () => {
  test("no longer counts from that instant on", async () => {
    expect([
      await verdicts(SECOND_LOAD_AT),
      await duties({ sameAs: true }),
      await duties({ sameAs: true, at: SECOND_LOAD_AT }),
    ]).toEqual([["DIFFERENT", "UNSURE"], [["禁捕巡查", null]], [["禁捕巡查", null]]]);
  });

  test("still counts in what was known until then", async () => {
    const justBefore = "2025-01-31T23:59:59.999Z";
    expect([await verdicts(justBefore), (await duties({ sameAs: true, at: justBefore })).length]).toEqual([
      ["DIFFERENT", "SAME", "UNSURE"],
      2,
    ]);
  });
});

test("that records are different, or may be one, makes nobody answer for the other", async () => {
  for (const key of ["教师", "名单"])
    expect(await duties({ sameAs: true, of: `leader:cangming/law/澹台戊/${key}` })).toEqual([]);
});

test("a judgement says why, who judged and when", async () => {
  const { identityJudgement } = await api.ask(
    `{ identityJudgement(id: "identityJudgement:cangming/law/teacher") { verdict reason judgedBy judgedOn between(first: 2) { nodes { id } } citations(first: 1) { nodes { passage { text } } } } }`,
  );
  expect(identityJudgement).toEqual({
    verdict: "DIFFERENT",
    reason: "退休教师，不是官员",
    judgedBy: "审核员甲",
    judgedOn: "2022-01-01",
    between: { nodes: [{ id: "leader:cangming/law/澹台戊/南溟市" }, { id: "leader:cangming/law/澹台戊/教师" }] },
    citations: { nodes: [{ passage: { text: "不是同一人" } }] },
  });
});
