import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

const files = readdirSync("queries", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".graphql"));
const systems = files.filter((file) => file.startsWith("systems/"));
const questions = files.filter((file) => file.startsWith("questions/"));
const idOf = (file: string) => /^([SQ]\d+(?:-\d+)?)-/.exec(basename(file))?.[1] ?? basename(file, ".graphql");
const textOf = (file: string) => readFileSync(`queries/${file}`, "utf8");

/** Questions asked at a time: most of a first answer is planning, which takes one core a question. */
const LANES = 2;

let api: SeededApi;
let sentBefore: number;
const answers = new Map<string, Promise<object>>();
beforeAll(async () => {
  api = await openSeeds();
  sentBefore = api.sent.length;
  const lanes = Array.from({ length: LANES }, () => Promise.resolve<unknown>(null));
  for (const [i, file] of files.entries()) {
    const answer = (lanes[i % LANES] as Promise<unknown>).then(() => api.ask(textOf(file)));
    lanes[i % LANES] = answer.catch(() => null);
    answers.set(file, answer);
  }
}, 180_000);
afterAll(async () => {
  await Promise.allSettled(answers.values());
  await api.close();
});

/** Systems described, by document: xj2021, nx2020, zj2017, xj2019, hn2016. */
const DESCRIBED = [22, 30, 9, 46, 10];

test("each of the 117 systems has a query", () => {
  const numbered = (count: number, document: number) =>
    Array.from({ length: count }, (_, i) => `S${document}-${String(i + 1).padStart(2, "0")}`);
  expect(systems.map(idOf).sort()).toEqual(DESCRIBED.flatMap(numbered));
});

test("each of the investigator's twenty questions has a query", () => {
  expect(questions.map(idOf).sort()).toEqual(
    Array.from({ length: 20 }, (_, i) => `Q${String(i + 1).padStart(2, "0")}`),
  );
});

test("the index of the queries is current", () => {
  execFileSync(process.execPath, ["scripts/index-queries.mjs", "--check"]);
});

test.each(files)("%s starts with its question in Chinese and in English", (file) => {
  const [chinese, english] = textOf(file).split("\n");
  expect(chinese).toMatch(/^# .*\p{Script=Han}/u);
  expect(english).toMatch(/^# .*[A-Z]/);
});

test.each(files)("%s answers from the seeds, and says why a list is empty", async (file) => {
  const answer = await answers.get(file);
  if (!file.startsWith("first-steps/"))
    expect(answer).toEqual(JSON.parse(readFileSync(`test/queries/answers/${idOf(file)}.json`, "utf8")));
  expect(unexplained(answer)).toEqual([]);
});

test("each is answered in one round trip", async () => {
  await Promise.allSettled(answers.values());
  expect(api.sent.length - sentBefore).toBe(files.length);
});

test.each(systems.filter((file) => textOf(file).includes("# Seeds: SHAPE")))(
  "%s says itself that nothing is known",
  async (file) => {
    const answer = JSON.stringify(await answers.get(file));
    expect(answer).toMatch(/"notStated":\["|"absence":"NONE_STATED"|"UNKNOWN"/);
  },
);

/** Paths of empty lists that are asked for without their reason. */
function unexplained(value: unknown, path = "data"): string[] {
  if (value === null || typeof value !== "object") return [];
  const { nodes, edges, absence } = value as { nodes?: unknown; edges?: unknown; absence?: unknown };
  const isEmpty = [nodes, edges].some((list) => Array.isArray(list) && list.length === 0);
  const inner = Object.entries(value).flatMap(([key, child]) => unexplained(child, `${path}.${key}`));
  return isEmpty && (absence === undefined || absence === null) ? [path, ...inner] : inner;
}
