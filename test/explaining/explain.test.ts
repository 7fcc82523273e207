import { loadInvented, passage, removeDataSet } from "../support/invented.ts";
import { openSeeds, SEEDS_AT, type SeededApi } from "../support/seeds.ts";

const SET = "test-explain";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(async () => {
  await removeDataSet(api.graph, SET);
  await api.close();
});

const EXPLAIN = `query ($id: ID!) {
  explain(id: $id) {
    id basis inferenceReason documentCount complete
    fact { id ... on Figure { metric value unit scope } }
    link { type basis recordedFrom }
    citations { line start end aspect method confidence document { id file } }
    contradictions { reason fact { id ... on Figure { metric value unit scope } } link { id type basis citations { line } } }
    earlierStates { recordedFrom recordedTo values { field value } }
  }
}`;
const explain = async (id: string) => (await api.ask(EXPLAIN, { id })).explain;

const locator = (line: number, start: number, end: number, aspect: string | null, document = "xj2019") => ({
  line,
  start,
  end,
  aspect,
  method: null,
  confidence: null,
  document: { id: `document:${document}`, file: expect.stringMatching(/^00\d_\w+\.txt$/) },
});

describe("why the graph says so", () => {
  test("of a figure that another contradicts: both sides with their passages", async () => {
    expect(await explain("figure:xj2019/102")).toEqual({
      id: "figure:xj2019/102",
      basis: "STATED",
      inferenceReason: null,
      documentCount: 1,
      complete: true,
      fact: { id: "figure:xj2019/102", metric: "注销登记探矿权", value: 59, unit: "个", scope: expect.any(String) },
      link: null,
      citations: [
        locator(127, 11106, 11109, "contradiction"),
        locator(131, 11934, 11969, null),
        locator(131, 11947, 11950, "contradiction"),
        locator(131, 11947, 11950, "value"),
      ],
      contradictions: [
        {
          reason:
            "59 exploration rights deregistered in all reserves (L131), but 60 cancelled in one reserve alone (L127): a part larger than the whole",
          fact: {
            id: "figure:xj2019/100",
            metric: "注销探矿权",
            value: 60,
            unit: "个",
            scope: "阿尔泰两河源自然保护区",
          },
          link: {
            id: "figure:xj2019/102|CONTRADICTS|figure:xj2019/100",
            type: "CONTRADICTS",
            basis: "INFERRED",
            citations: [{ line: 127 }, { line: 131 }],
          },
        },
      ],
      earlierStates: [],
    });
  });

  test("is seen from the other side too", async () => {
    const { contradictions } = await explain("figure:xj2019/100");
    expect(contradictions.map(({ fact }: { fact: object }) => fact)).toEqual([
      { id: "figure:xj2019/102", metric: "注销登记探矿权", value: 59, unit: "个", scope: expect.any(String) },
    ]);
  });

  test("of a stated link: its passages and when the ledger learned it", async () => {
    const id = "assignment:nx2020/9/lead/1|ASSIGNED_TO|office:宁夏回族自治区生态环境执法监督局";
    expect(await explain(id)).toEqual({
      id,
      basis: "STATED",
      inferenceReason: null,
      documentCount: 1,
      complete: true,
      fact: null,
      link: { type: "ASSIGNED_TO", basis: "STATED", recordedFrom: SEEDS_AT },
      citations: [locator(61, 5034, 5038, "label", "nx2020"), locator(61, 5039, 5048, "printed", "nx2020")],
      contradictions: [],
      earlierStates: [],
    });
  });

  test("of an inferred link: the reason", async () => {
    expect(await explain("office:宁夏回族自治区生态环境厅|PART_OF|office:宁夏回族自治区人民政府")).toMatchObject({
      basis: "INFERRED",
      inferenceReason:
        "general knowledge, not said in the document: a department of the region belongs to its government",
    });
  });

  test("of a masked name: the printed word, and the inferred reading with its method and confidence", async () => {
    const { natureReserve } = await api.ask(
      `{ natureReserve(id: "natureReserve:温泉xx北鲵自然保护区") { name resolvedName } }`,
    );
    expect(natureReserve).toEqual({ name: "温泉xx北鲵自然保护区", resolvedName: "温泉新疆北鲵自然保护区" });
    const { citations } = await explain("natureReserve:温泉xx北鲵自然保护区");
    expect(
      citations.map(({ aspect, method, confidence }: Record<string, unknown>) => ({ aspect, method, confidence })),
    ).toEqual([
      { aspect: null, method: null, confidence: null },
      { aspect: "resolvedName", method: "mask xx read from the region of the document", confidence: 0.95 },
    ]);
  });

  test("counts documents, not mentions", async () => {
    const { documentCount, citations } = await explain("office:新疆维吾尔自治区生态环境厅");
    expect([documentCount, citations.length > 2]).toEqual([2, true]);
  });

  test.each(["task:nobody", "a|b|c", "a|PART_OF|c", "office:宁夏回族自治区生态环境厅|PART_OF", "", "|", "a|`x`|b"])(
    "is null for %j, which is neither fact nor link",
    async (id) => {
      expect(await explain(id)).toBeNull();
    },
  );
});

test("what the ledger said before is told, newest first", async () => {
  const place = (name: string, more: object = {}) => ({
    places: [{ id: "place:虚湖", name, kind: "LAKE", otherNames: ["甲", "乙"], ...more }],
  });
  await loadInvented(api, SET, place("虚湖"), "2025-02-01T00:00:00Z");
  await loadInvented(api, SET, place("虚大湖"), "2025-03-01T00:00:00Z");
  await loadInvented(api, SET, place("虚大湖", { kind: "BASIN", evidence: [passage(SET, 8)] }), "2025-04-01T00:00:00Z");
  const { earlierStates, citations } = await explain("place:虚湖");
  const values = (name: string) => [
    { field: "basis", value: "STATED" },
    { field: "kind", value: "LAKE" },
    { field: "name", value: name },
    { field: "otherNames", value: "甲、乙" },
  ];
  expect(earlierStates).toEqual([
    { recordedFrom: "2025-03-01T00:00:00.000Z", recordedTo: "2025-04-01T00:00:00.000Z", values: values("虚大湖") },
    { recordedFrom: "2025-02-01T00:00:00.000Z", recordedTo: "2025-03-01T00:00:00.000Z", values: values("虚湖") },
  ]);
  expect(citations.map(({ start }: { start: number }) => start)).toEqual([8]);
});
