import type { RegulationStage } from "../../src/generated/schema.ts";
import { type Force, forceStatusOn } from "../../src/regulations/forceStatus.ts";
import { inForceOn } from "../../src/regulations/versionInForce.ts";
import { openScenarios } from "../support/scenarios.ts";
import type { SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openScenarios();
}, 180_000);
afterAll(() => api.close());

const text = (inForceFrom: string | null, repealedOn: string | null, stage: RegulationStage = "ISSUED"): Force => ({
  stage,
  inForceFrom,
  repealedOn,
});

describe("a text", () => {
  test.each([
    ["2017-12-31", "NOT_YET_IN_FORCE"],
    ["2018-01-01", "IN_FORCE"],
    ["2018-01-02", "IN_FORCE"],
    ["2020-06-30", "IN_FORCE"],
    ["2020-07-01", "REPEALED"],
    ["2020-07-02", "REPEALED"],
  ])("in force from 2018-01-01 and repealed on 2020-07-01 is on %s %s", (day, status) => {
    expect(forceStatusOn(day, text("2018-01-01", "2020-07-01"))).toBe(status);
  });

  test.each<[RegulationStage, string]>([
    ["ISSUED", "UNKNOWN"],
    ["MENTIONED", "UNKNOWN"],
    ["DRAFT", "NOT_YET_IN_FORCE"],
    ["RESEARCH", "NOT_YET_IN_FORCE"],
    ["PLANNED", "NOT_YET_IN_FORCE"],
  ])("that is %s, without a day, is %s: that it was issued does not say so", (stage, status) => {
    expect(forceStatusOn("2020-01-01", text(null, null, stage))).toBe(status);
  });
});

describe("of several versions", () => {
  const [first, second] = [text("2018-01-01", null), text("2020-07-01", null)];

  test.each([
    ["2017-12-31", null],
    ["2018-01-01", first],
    ["2020-06-30", first],
    ["2020-07-01", second],
  ])("the one in force on %s is the last that came into force", (day, version) => {
    expect(inForceOn(day, [second, first])).toBe(version);
  });

  test("none is, where no day of force is known", () => {
    expect(inForceOn("2020-01-01", [text(null, null)])).toBeNull();
  });
});

const FORCE = `query ($id: ID!, $on: Date) { regulation(id: $id, asOf: $on) { forceStatus versionInForce { title } } }`;

test.each([
  ["2017-12-31", null],
  ["2018-01-01", "溟湖保护条例（2018年）"],
  ["2020-06-30", "溟湖保护条例（2018年）"],
  ["2020-07-01", "溟湖保护条例（2020年修订）"],
  ["2022-12-31", "溟湖保护条例（2020年修订）"],
  ["2023-01-01", null],
])(
  "on %s the version of the lake regulation in force is %s, asked of the regulation and of any version",
  async (on, title) => {
    const ids = ["lake", "lake-2018", "lake-2020"].map((key) => `regulation:cangming/${key}`);
    const answers = await Promise.all(ids.map((id) => api.ask(FORCE, { id, on })));
    expect(answers.map(({ regulation }) => regulation.versionInForce?.title ?? null)).toEqual([title, title, title]);
  },
);

test("a text without versions is its own version in force, a draft never is", async () => {
  const of = async (key: string) =>
    (await api.ask(FORCE, { id: `regulation:cangming/${key}`, on: "2023-01-01" })).regulation;
  expect([await of("lake-measures"), await of("lake-plan")]).toEqual([
    { forceStatus: "IN_FORCE", versionInForce: { title: "溟湖管理办法" } },
    { forceStatus: "NOT_YET_IN_FORCE", versionInForce: null },
  ]);
});

test.each([
  ["2020-06-30", { "8-2018": "CERTAIN", "8-2020": null }],
  ["2020-07-01", { "8-2018": null, "8-2020": "CERTAIN" }],
  ["2020-07-02", { "8-2018": null, "8-2020": "CERTAIN" }],
])("on %s article 8 holds in the wording of that day", async (on, certainties) => {
  const { provisions } = await api.ask(
    `query ($on: Date) { provisions(first: 5, filter: { number: { equals: "第八条" } }, asOf: $on) { nodes { id certainty } } }`,
    { on },
  );
  const held = provisions.nodes.map(({ id, certainty }: { id: string; certainty: string | null }) => [
    id.split("/").at(-1),
    certainty,
  ]);
  expect(Object.fromEntries(held)).toEqual(certainties);
});

test("the impact of changing a version is one question: who breaks it, what rests on it, whose duty it lays down, what follows it", async () => {
  const before = api.sent.length;
  const { old, current } = await api.ask(
    `fragment impact on Regulation {
       versionOf { title } amendedBy(first: 5) { nodes { title } } repealedBy(first: 5) { nodes { title } }
       breachedBy(first: 5) { nodes { title } } basisOf(first: 5) { nodes { title } }
       schemes(first: 5) { nodes { name } } duties(first: 5) { nodes { title bearers(first: 5) { nodes { id } } } }
       provisions(first: 5) { nodes { number duties(first: 5) { nodes { title } } breachedBy(first: 5) { nodes { title } } restricts(first: 5) { nodes { name area } } } }
     }
     { old: regulation(id: "regulation:cangming/lake-2018") { ...impact } current: regulation(id: "regulation:cangming/lake-2020") { ...impact } }`,
  );
  expect(api.sent.length - before).toBe(1);
  expect(old).toEqual({
    versionOf: { title: "溟湖保护条例" },
    amendedBy: { nodes: [{ title: "溟湖保护条例修正案" }] },
    repealedBy: { nodes: [] },
    breachedBy: { nodes: [{ title: "老鹳嘴采石场违法采矿" }] },
    basisOf: { nodes: [{ title: "溟湖网箱清理" }] },
    schemes: { nodes: [] },
    duties: { nodes: [] },
    provisions: {
      nodes: [
        {
          number: "第八条",
          duties: { nodes: [] },
          breachedBy: { nodes: [{ title: "老鹳嘴采石场违法采矿" }] },
          restricts: { nodes: [{ name: "溟湖核心区", area: 12 }] },
        },
      ],
    },
  });
  expect(current).toMatchObject({
    repealedBy: { nodes: [{ title: "溟湖管理办法" }] },
    breachedBy: { nodes: [] },
    schemes: { nodes: [{ name: "溟湖生态考核制度" }] },
    duties: { nodes: [{ title: "对溟湖负总责", bearers: { nodes: [{ id: "office:溟湖管护中心" }] } }] },
    provisions: {
      nodes: [
        { number: "第八条", restricts: { nodes: [{ area: 12 }, { area: 9 }] } },
        { number: "第九条", duties: { nodes: [{ title: "对溟湖负总责" }] } },
      ],
    },
  });
});
