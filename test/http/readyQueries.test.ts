import { readdirSync, readFileSync } from "node:fs";
import { migrate } from "../../src/indexes.ts";
import { createSchema } from "../../src/schema.ts";
import { loadSeedsIfEmpty } from "../../src/seeds.ts";
import { startApi, type TestApi } from "../support/api.ts";
import { emptyGraph } from "../support/graph.ts";

let api: TestApi;
beforeAll(async () => {
  // What is tested is the answers, so a busy machine may take its time over the plans of fourteen new queries.
  api = await startApi({ deadline: 60_000 });
  const schema = createSchema();
  await emptyGraph(api.graph);
  await migrate(api.graph, schema);
  await loadSeedsIfEmpty(api.graph, schema, () => undefined);
}, 120_000);
afterAll(async () => {
  await emptyGraph(api.graph);
  await api.stop();
}, 180_000);

const files = readdirSync("queries").filter((file) => file.endsWith(".graphql"));
const textOf = (file: string) => readFileSync(`queries/${file}`, "utf8");

test.each(files)("%s starts with its question in Chinese and in English", (file) => {
  const [chinese, english] = textOf(file).split("\n");
  expect(chinese).toMatch(/^# .*\p{Script=Han}/u);
  expect(english).toMatch(/^# [A-Z]/);
});

test.each(files)(
  "%s is answered from the seeds",
  async (file) => {
    const { status, body } = await api.ask(textOf(file));
    expect([status, body.errors]).toEqual([200, undefined]);
    for (const answer of Object.values(body.data)) expect(leavesOf(answer)).toBeGreaterThan(2);
  },
  70_000,
);

/** Values in an answer that say something. */
function leavesOf(value: unknown): number {
  if (value === null || value === "" || value === "UNKNOWN") return 0;
  if (typeof value !== "object") return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + leavesOf(inner), 0);
}
