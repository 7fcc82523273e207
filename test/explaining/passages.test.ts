import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadInvented, passage, removeDataSet } from "../support/invented.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

const SET = "test-passages";
/** The document of the archive; its byte-order mark is no part of the text. */
const TEXT = "虚湖由虚县生态环境局管理。\n清淤于六月完成。\n";
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return passage(SET, start, { end: start + words.length, sha256: sha256(words) });
};

const lake = (key: string, evidence: object[]) => ({ id: `place:${key}`, name: key, kind: "LAKE", evidence });
const lists = {
  places: [
    lake("核对", [at("虚县生态环境局")]),
    lake("改动", [{ ...at("清淤于六月完成"), sha256: sha256("清淤于五月完成") }]),
    lake("界外", [passage(SET, 990)]),
  ],
};

const PASSAGE = `query ($id: ID!) { place(id: $id) { citations(first: 5) { nodes { passage { status text } } } } }`;

let api: SeededApi;
let archive: string;
beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), "zeren-archive-"));
  await writeFile(join(archive, `${SET}.txt`), `\uFEFF${TEXT}`);
  api = await openSeeds({ archive });
  await loadInvented(api, SET, lists);
}, 180_000);
afterAll(async () => {
  await removeDataSet(api.graph, SET);
  await api.close();
  await rm(archive, { recursive: true });
});

const passageOf = async (id: string, from = api) => {
  const { place } = await from.ask(PASSAGE, { id });
  return place.citations.nodes.map(({ passage }: { passage: object }) => passage);
};

describe("the words of a citation", () => {
  test("are shown when the archive's file has the hash of the passage", async () => {
    expect(await passageOf("place:核对")).toEqual([{ status: "VERIFIED", text: "虚县生态环境局" }]);
  });

  test.each(["place:改动", "place:界外"])("are not shown when the file says something else: %s", async (id) => {
    expect(await passageOf(id)).toEqual([{ status: "MISMATCH", text: null }]);
  });

  test("are not shown when the archive does not hold the document", async () => {
    const { figure } = await api.ask(
      `{ figure(id: "figure:xj2019/102") { citations(first: 1) { nodes { line start end passage { status text } } } } }`,
    );
    expect(figure.citations.nodes).toEqual([
      { line: 127, start: 11106, end: 11109, passage: { status: "NOT_ARCHIVED", text: null } },
    ]);
  });

  test("are not shown without an archive; the locator stays", async () => {
    const bare = await openSeeds({ keep: true });
    expect(await passageOf("place:核对", bare)).toEqual([{ status: "NOT_ARCHIVED", text: null }]);
    await bare.close();
  });

  test("reach explanations and links too", async () => {
    const { explain } = await api.ask(`{ explain(id: "place:核对") { citations { passage { status text } } } }`);
    expect(explain.citations).toEqual([{ passage: { status: "VERIFIED", text: "虚县生态环境局" } }]);
  });
});
