import { openScenarios } from "../support/scenarios.ts";
import type { SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openScenarios();
}, 180_000);
afterAll(() => api.close());

/** What was in force, and who managed the reserve, on the day asked. */
const VIOLATION = `query ($on: Date) {
  issue(id: "issue:cangming/lake-mining", asOf: $on) {
    foundFrom foundUntil
    breachesProvisions(first: 5) { nodes { number certainty regulation { title forceStatus versionInForce { title } } } }
    concerns(first: 5) {
      nodes {
        ... on Place { name kind zone { name kind area certainty forbids restrictedBy(first: 5) { nodes { ... on Provision { summary certainty } } } } }
        ... on NatureReserve {
          name predecessors(first: 5) { nodes { name } }
          zones(first: 5) { nodes { name area certainty } }
          managers(first: 5) { nodes { name headPost { title holding { status holders { certainty leader { name } } } } } }
          regulations(first: 5) { nodes { title forceStatus } }
        }
      }
    }
  }
}`;

interface Seen {
  readonly name: string;
  readonly [field: string]: unknown;
}

async function on(day: string) {
  const { issue } = await api.ask(VIOLATION, { on: day });
  const [site, reserve] = ["老鹳嘴采石场", "溟湖自然保护区"].map((name) =>
    issue.concerns.nodes.find((one: Seen) => one.name === name),
  );
  return { issue, site, reserve };
}

test("on the day of the violation the site lay in the core zone as it was, under the article as it read, and its manager had a head", async () => {
  const before = api.sent.length;
  const { issue, site, reserve } = await on("2020-03-01");
  expect(api.sent.length - before).toBe(1);
  expect(issue.breachesProvisions.nodes).toEqual([
    {
      number: "第八条",
      certainty: "CERTAIN",
      regulation: {
        title: "溟湖保护条例（2018年）",
        forceStatus: "IN_FORCE",
        versionInForce: { title: "溟湖保护条例（2018年）" },
      },
    },
  ]);
  expect(site).toEqual({
    name: "老鹳嘴采石场",
    kind: "SITE",
    zone: {
      name: "溟湖核心区",
      kind: "CORE",
      area: 12,
      certainty: "CERTAIN",
      forbids: ["采矿"],
      restrictedBy: {
        nodes: [
          { summary: "核心区内禁止采矿", certainty: "CERTAIN" },
          { summary: "核心区、缓冲区内禁止采矿和捕捞", certainty: null },
        ],
      },
    },
  });
  expect(reserve).toEqual({
    name: "溟湖自然保护区",
    predecessors: { nodes: [{ name: "溟湖鸟类保护区" }] },
    zones: {
      nodes: [
        { name: "溟湖实验区", area: 20, certainty: "POSSIBLE" },
        { name: "溟湖核心区", area: 12, certainty: "CERTAIN" },
        { name: "溟湖核心区", area: 9, certainty: null },
      ],
    },
    managers: {
      nodes: [
        {
          name: "溟湖管护中心",
          headPost: {
            title: "主任",
            holding: { status: "HELD", holders: [{ certainty: "CERTAIN", leader: { name: "端木丙" } }] },
          },
        },
      ],
    },
    regulations: {
      nodes: [
        { title: "溟湖保护条例（2018年）", forceStatus: "IN_FORCE" },
        { title: "溟湖保护条例（2020年修订）", forceStatus: "NOT_YET_IN_FORCE" },
      ],
    },
  });
});

test.each([
  ["2020-06-30", "端木丙", "溟湖保护条例（2018年）"],
  ["2020-07-01", "南宫丁", "溟湖保护条例（2020年修订）"],
  ["2020-07-02", "南宫丁", "溟湖保护条例（2020年修订）"],
])("while it lasted, manager and regulation changed: on %s %s and %s", async (day, head, title) => {
  const { issue, reserve } = await on(day);
  const [{ headPost }] = reserve.managers.nodes;
  const [{ regulation }] = issue.breachesProvisions.nodes;
  expect([headPost.holding.holders[0].leader.name, regulation.versionInForce.title]).toEqual([head, title]);
});

test.each([
  ["2020-12-31", [12]],
  ["2021-01-01", [9]],
  ["2021-01-02", [9]],
])("on %s the boundary of the core zone is that of the day", async (day, areas) => {
  const { reserve } = await on(day);
  const core = reserve.zones.nodes.filter(({ name, certainty }: Seen) => name === "溟湖核心区" && certainty !== null);
  expect(core.map(({ area }: Seen) => area)).toEqual(areas);
});

test("a point is found from its zone, and a reserve under its former name", async () => {
  const { zone, natureReserves } = await api.ask(
    `{ zone(id: "zone:cangming/溟湖核心区/2019") { sites(first: 5) { nodes { name } } reserve { name } }
       natureReserves(first: 5, filter: { name: { equals: "溟湖鸟类保护区" } }) { nodes { successors(first: 5) { nodes { name } } } } }`,
  );
  expect([zone, natureReserves.nodes]).toEqual([
    { sites: { nodes: [{ name: "老鹳嘴采石场" }] }, reserve: { name: "溟湖自然保护区" } },
    [{ successors: { nodes: [{ name: "溟湖自然保护区" }] } }],
  ]);
});
