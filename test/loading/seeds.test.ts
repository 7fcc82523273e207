import { loadFolder } from "../../src/importing/loading/load.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import { loadSeedsIfEmpty } from "../../src/seeds.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

const size = cypher`// size
  MATCH (n:Fact) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r)`;

test("loading the seeds again changes nothing", async () => {
  const [[facts, links] = []] = (await api.graph.rows(size)) as number[][];
  expect(await loadFolder(api.graph, api.schema, "seeds", new Date("2025-02-01T00:00:00Z"))).toEqual({
    dataSet: "seeds",
    added: 0,
    superseded: 0,
    retracted: 0,
    retained: 0,
    unchanged: (facts as number) + (links as number),
  });
  expect(await api.graph.rows(size)).toEqual([[facts, links]]);
});

test("a graph that holds facts is left as it is at a start", async () => {
  const reported: string[] = [];
  await loadSeedsIfEmpty(api.graph, api.schema, (line) => reported.push(line));
  expect(reported).toEqual([]);
});
