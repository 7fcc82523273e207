import { migrate } from "../../src/indexes.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import { loadInvented, removeDataSet } from "../support/invented.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

const SET = "test-heads";
const [FIRST, SECOND] = ["2025-02-01T00:00:00.000Z", "2025-03-01T00:00:00.000Z"];

const offices = ["甲", "乙"].map((key) => ({
  id: `office:虚${key}`,
  name: `虚${key}局`,
  kind: "DEPARTMENT",
  collective: false,
}));
const post = (rank: string, office: string) => ({
  id: "post:虚/局长",
  title: "局长",
  rank,
  office: `office:虚${office}`,
});
const deputy = { id: "post:虚/副局长", title: "副局长", rank: "DEPUTY", office: "office:虚甲" };

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(async () => {
  await removeDataSet(api.graph, SET);
  await api.close();
});

/** The heads of both offices, as the ledger has them now or had them at an instant. */
async function heads(knownAt?: string) {
  const { a, b } = await api.ask(
    `query ($at: DateTime) { a: office(id: "office:虚甲", knownAt: $at) { headPost { title } } b: office(id: "office:虚乙", knownAt: $at) { headPost { title } } }`,
    { at: knownAt ?? null },
  );
  return [a.headPost?.title ?? null, b.headPost?.title ?? null];
}

const besides = cypher`// besides
  MATCH (:Post)-[r:HEAD_OF]->() RETURN properties(r) AS r ORDER BY r.id`;

const history = async () => [await heads("2025-02-15T00:00:00Z"), await heads()];

test("the head of an office is who was said to be, as long as it was said", async () => {
  await loadInvented(api, SET, { offices, posts: [post("HEAD", "甲"), deputy] }, FIRST);
  expect(await heads()).toEqual(["局长", null]);
  await loadInvented(api, SET, { offices, posts: [post("HEAD", "乙"), deputy] }, SECOND);
  expect(await history()).toEqual([
    ["局长", null],
    [null, "局长"],
  ]);
});

test("a graph that was loaded before heads had a relationship of their own gets it when the server starts", async () => {
  const before = await api.graph.rows(besides);
  expect(before.length).toBeGreaterThan(5);
  await api.graph.write((transaction) => transaction.rows(cypher`MATCH ()-[r:HEAD_OF]->() DELETE r`));
  expect(await heads()).toEqual([null, null]);
  await migrate(api.graph, api.schema);
  await migrate(api.graph, api.schema);
  expect(await api.graph.rows(besides)).toEqual(before);
  expect(await history()).toEqual([
    ["局长", null],
    [null, "局长"],
  ]);
});

test("a head who becomes a deputy was the head until then", async () => {
  await loadInvented(api, SET, { offices, posts: [post("DEPUTY", "乙"), deputy] }, "2025-04-01T00:00:00.000Z");
  expect([...(await history()), await heads("2025-03-15T00:00:00Z")]).toEqual([
    ["局长", null],
    [null, null],
    [null, "局长"],
  ]);
});
