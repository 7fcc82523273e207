import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DomainError } from "../../src/errors.ts";
import { loadDataSet, loadFolder } from "../../src/importing/loading/load.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import { loadInvented, passage } from "../support/invented.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

const SET = "test-refused";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

const everything = cypher`// everything
  MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r)`;

/** The problems for which a load is refused; nothing may have been written. */
async function problems(load: Promise<unknown>): Promise<string[]> {
  const before = await api.graph.rows(everything);
  const refusal: unknown = await load.then(
    () => new Error("a refusal is required, the data set was loaded"),
    (error: unknown) => error,
  );
  expect(await api.graph.rows(everything)).toEqual(before);
  if (!(refusal instanceof DomainError)) throw refusal;
  expect({ code: refusal.code, status: refusal.status }).toEqual({ code: "DATASET_REFUSED", status: 422 });
  const [count, ...listed] = refusal.got.split("\n");
  expect(count).toBe(`${listed.length} problem${listed.length === 1 ? "" : "s"}:`);
  return listed;
}

const office = (more: object = {}) => ({
  id: "office:虚镇甲局",
  name: "甲局",
  kind: "DEPARTMENT",
  collective: false,
  ...more,
});
const refused = (lists: Parameters<typeof loadInvented>[2]) => problems(loadInvented(api, SET, lists));

describe("a data set is refused whole", () => {
  test.each<[string, object, string]>([
    ["with a reference to nothing", { parents: ["office:虚镇乙局"] }, "parents: dangling reference to office:虚镇乙局"],
    [
      "with a reference to another noun",
      { parents: ["task:nx2020/9"] },
      "parents: Office is required, task:nx2020/9 is a Task",
    ],
    ["with a fact without citation", { evidence: [] }, "a fact needs at least one citation under evidence"],
    [
      "with a span beyond its document",
      { evidence: [passage(SET, 997)] },
      `span [997, 1001) is outside document:${SET}, which has 1000 code units`,
    ],
    [
      "with an empty span",
      { evidence: [passage(SET, 5, { end: 5 })] },
      `span [5, 5) is outside document:${SET}, which has 1000 code units`,
    ],
    [
      "with a span before its document",
      { evidence: [passage(SET, -1)] },
      `span [-1, 3) is outside document:${SET}, which has 1000 code units`,
    ],
    [
      "with a span beyond a document of the graph",
      { evidence: [passage(SET, 10_740, { in: "document:nx2020" })] },
      "span [10740, 10744) is outside document:nx2020, which has 10741 code units",
    ],
    [
      "with evidence in no document",
      { evidence: [passage(SET, 0, { in: "document:nowhere" })] },
      "evidence in document:nowhere, which is no document of the data set or the graph",
    ],
    ["with a line before the first", { evidence: [passage(SET, 0, { line: 0 })] }, "a line from 1 is required, got 0"],
    [
      "with a hash that is none",
      { evidence: [passage(SET, 0, { sha256: "abc" })] },
      "the passage's SHA-256 in hex is required at [0, 4)",
    ],
    [
      "with a value that is none of an enum's",
      { kind: "BUREAU" },
      'kind: Value "BUREAU" does not exist in "OfficeKind" enum.',
    ],
    ["with a field that the noun has not", { telephone: "12369" }, "unknown field telephone"],
    ["with a field that is worked out", { recordedFrom: "2020-01-01" }, "unknown field recordedFrom"],
    ["without a required field", { name: null }, "name is required"],
    [
      "with a text for a truth value",
      { collective: "no" },
      'collective: Boolean cannot represent a non boolean value: "no"',
    ],
    [
      "with a day that is none",
      { foundedOn: "2020-02-30" },
      'foundedOn: A day of the calendar, YYYY-MM-DD, is required; got "2020-02-30".',
    ],
    ["with one text for a list", { otherNames: "甲" }, "otherNames: a list is required"],
    [
      "with two ends of a link to one",
      { seat: ["office:国务院", "office:中共中央"] },
      "seat: one id is required, got 2",
    ],
    [
      "with a link whose first day is none",
      { parents: [{ to: "office:国务院", from: "2020-13-01" }] },
      'parents: from: A day of the calendar, YYYY-MM-DD, is required; got "2020-13-01".',
    ],
    [
      "with a link that says what no link says",
      { parents: [{ to: "office:国务院", form: "2020-01-01" }] },
      "parents: unknown field form",
    ],
    [
      "with an inferred link without a reason",
      { parents: [{ to: "office:国务院", basis: "INFERRED" }] },
      "parents: inferenceReason is required",
    ],
    [
      "with evidence of a link beyond its document",
      { parents: [{ to: "office:国务院", evidence: [passage(SET, 1_000)] }] },
      `parents: span [1000, 1004) is outside document:${SET}, which has 1000 code units`,
    ],
    [
      "with a page that is no number",
      { evidence: [passage(SET, 0, { page: "三" as never })] },
      'evidence: page: Int cannot represent non-integer value: "三"',
    ],
    [
      "with a passage that says what no passage says",
      { evidence: [passage(SET, 0, { lines: 3 } as object)] },
      "evidence: unknown field lines",
    ],
    ["with an inference without a reason", { basis: "INFERRED" }, "inferenceReason is required"],
    ["with a basis that is none", { basis: "GUESSED" }, "basis STATED or INFERRED, got GUESSED"],
  ])("%s", async (_, difference, problem) => {
    expect(await refused({ offices: [office(difference)] })).toEqual([`offices.yaml: office:虚镇甲局: ${problem}`]);
  });

  test("with one id twice", async () => {
    expect(await refused({ offices: [office(), office({ name: "乙局" })] })).toEqual([
      "offices.yaml: duplicate id office:虚镇甲局",
    ]);
  });

  test("with an id that another data set owns", async () => {
    expect(await refused({ offices: [office({ id: "office:国务院" })] })).toEqual([
      "duplicate id office:国务院: the data set seeds owns it",
    ]);
  });

  test("with an id that is no noun and key, or none at all", async () => {
    const wrong = ["虚镇甲局", "office:", "office:甲|乙", undefined].map((id) => office({ id }));
    expect(await refused({ offices: wrong })).toEqual([
      ...["虚镇甲局", "office:", "office:甲|乙"].map(
        (id) => `offices.yaml: ${id}: an id of the form noun:key, without a bar, is required, got ${id}`,
      ),
      "offices.yaml: offices: an id is required",
    ]);
  });

  test("with a required link left out", async () => {
    const post = { id: "post:虚镇/局长", title: "局长", rank: "HEAD" };
    expect(await refused({ posts: [post] })).toEqual(["posts.yaml: post:虚镇/局长: office is required"]);
  });

  test("with a list that is no noun", async () => {
    expect(await refused({ bureaus: [office()] })).toEqual([
      expect.stringMatching(/^bureaus\.yaml: office:虚镇甲局: unknown list bureaus; one of leaders, posts, /),
    ]);
  });

  test("with a mention of nothing, and a contradiction without reason or other side", async () => {
    const evidence = [passage(SET)];
    const lists = {
      mentions: [{ of: "office:虚镇乙局", evidence }],
      contradictions: [
        { between: ["figure:xj2019/102"], reason: "只有一方", evidence },
        { between: ["figure:xj2019/102", "figure:xj2019/100"], evidence },
      ],
    };
    expect(await refused(lists)).toEqual([
      "mentions.yaml: office:虚镇乙局: dangling reference to office:虚镇乙局",
      "contradictions.yaml: contradictions: 2 ids are required, got 1",
      "contradictions.yaml: contradictions: a reason is required",
    ]);
  });

  test.each<[string, object, string]>([
    [
      "a passage that is a text",
      { evidence: ["第三行"] },
      'a passage with its document\'s id under in is required, got "第三行"',
    ],
    [
      "passages that are no list",
      { evidence: { in: "x" } },
      'a list of passages under evidence is required, got {"in":"x"}',
    ],
    [
      "a passage of no document",
      { evidence: [null] },
      "a passage with its document's id under in is required, got null",
    ],
    [
      "a link to nothing",
      { parents: [null] },
      "parents: an id, or a mapping with the id under to, is required, got null",
    ],
    [
      "a link to a number",
      { seat: { to: 3 } },
      'seat: an id, or a mapping with the id under to, is required, got {"to":3}',
    ],
    [
      "a link with passages that are no list",
      { seat: { to: "office:国务院", evidence: 3 } },
      "seat: a list of passages under evidence is required, got 3",
    ],
  ])("with %s", async (_, difference, problem) => {
    expect(await refused({ offices: [office(difference)] })).toEqual([`offices.yaml: offices: ${problem}`]);
  });

  test("with records that are none", async () => {
    const entries = [null, "甲局", ["甲局"]].map((record) => ({ list: "offices", file: "offices.yaml", record }));
    const load = loadDataSet(api.graph, api.schema, { id: SET, title: "虚构", entries: entries as never });
    expect(await problems(load)).toEqual(
      ["null", '"甲局"', '["甲局"]'].map((got) => `offices.yaml: offices: a record is required, got ${got}`),
    );
  });

  test("with ends of a contradiction that are no list", async () => {
    const contradictions = [{ between: "figure:xj2019/102", reason: "只有一方" }];
    expect(await refused({ contradictions })).toEqual([
      'contradictions.yaml: contradictions: between: a list of two ids is required, got "figure:xj2019/102"',
    ]);
  });

  test("with every problem listed at once, and nothing of it written", async () => {
    const listed = await refused({
      offices: [
        office({ parents: ["office:虚镇乙局"], kind: "BUREAU", telephone: "12369", evidence: [] }),
        office({ id: "office:虚镇丙局", evidence: [passage(SET, 2_000)] }),
      ],
      tasks: [{ id: "task:虚镇/1", title: "清淤", kind: "MEASURE", deadlineKind: "DATE" }],
    });
    expect(listed).toEqual([
      "offices.yaml: office:虚镇甲局: a fact needs at least one citation under evidence",
      "offices.yaml: office:虚镇甲局: unknown field telephone",
      'offices.yaml: office:虚镇甲局: kind: Value "BUREAU" does not exist in "OfficeKind" enum.',
      "offices.yaml: office:虚镇甲局: parents: dangling reference to office:虚镇乙局",
      `offices.yaml: office:虚镇丙局: span [2000, 2004) is outside document:${SET}, which has 1000 code units`,
    ]);
    expect(await api.ask(`{ task(id: "task:虚镇/1") { id } document(id: "document:${SET}") { id } }`)).toEqual({
      task: null,
      document: null,
    });
  });
});

describe("a folder that is no data set is refused with the file's name", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "zeren-data-set-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const head = "id: test-folder\ntitle: 虚构\n";

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["without dataset.yaml", {}, "Required: a file dataset.yaml."],
    ["whose head has no id", { "dataset.yaml": "title: 虚构\n" }, "Required: dataset.yaml with id and title."],
    [
      "with a file that is no YAML",
      { "dataset.yaml": head, "a.yaml": "offices: [" },
      "Required: valid YAML in a.yaml.",
    ],
    [
      "with a file that is a list",
      { "dataset.yaml": head, "b/a.yaml": "- 1\n" },
      "Required: lists of records by noun in b/a.yaml.",
    ],
    [
      "with a noun that is no list",
      { "dataset.yaml": head, "a.yaml": "offices: 甲局\n" },
      "Required: a list under offices in a.yaml.",
    ],
    [
      "with aliases that unfold",
      { "dataset.yaml": head, "a.yaml": "offices: &a [1]\nposts: [*a, *a]\n" },
      "Required: YAML without aliases in a.yaml.",
    ],
  ])("%s", async (_, files, message) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, name, ".."), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const before = await api.graph.rows(everything);
    await expect(loadFolder(api.graph, api.schema, folder)).rejects.toThrow(message);
    expect(await api.graph.rows(everything)).toEqual(before);
  });

  test("a folder that is not there", async () => {
    await expect(loadFolder(api.graph, api.schema, join(folder, "nowhere"))).rejects.toThrow(
      "Required: a readable folder",
    );
  });
});
