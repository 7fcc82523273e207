import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Draft } from "../../../src/importing/drafting/draft.ts";
import { DocumentReader } from "../../../src/importing/reading/documentReader.ts";
import { loadDraft } from "../../../src/importing/service.ts";
import { openSeeds, type SeededApi } from "../../support/seeds.ts";
import { decideAll, drafted, draftText, PLAN, removeDocuments } from "../reviewing/documents.ts";

let api: SeededApi;
let known: Draft;
const reader = new DocumentReader();

/** A later text of the same place: one holder has moved, one office is spelled otherwise, one value differs. */
const REPORT = `青麓市生态环境局关于2021年工作情况的报告
青环报〔2022〕3号
市政府：
卓云峰局长主持召开会议，市发展和改革委员会主任桑雨参加。
2021年，青麓市整治入河排污口17个。落实《青麓市水污染防治行动计划(试行)》。
青麓市生态环境局
2022年1月10日
`;

beforeAll(async () => {
  api = await openSeeds();
  known = decideAll(await draftText(api.graph, reader, PLAN));
  await loadDraft(api.graph, api.schema, known);
});

afterAll(async () => {
  await removeDocuments(api.graph);
  await reader.close();
  await api.close();
});

const nameIs = (name: string) => (record: object) => "name" in record && record.name === name;

describe("a drafted fact says what a person should look at", () => {
  test("a measure without deadline", async () => {
    const { review } = drafted(known, "tasks", ({ number }) => number === 4);
    expect(review.warnings).toEqual([expect.stringMatching(/^MISSING_DEADLINE: /)]);
  });

  test("words of the document with the quoted ones marked", async () => {
    const { review } = drafted(known, "assignments", ({ printed }) => printed === "水生态环境科");
    expect(review.passage).toBe("责任单位：【水生态环境科】");
  });

  test("a label that stands twice", async () => {
    const doubled = PLAN.replace("责任单位：综合科", "责任单位：责任单位：综合科").replace("7号", "8号");
    const draft = await draftText(api.graph, reader, doubled);
    const warnings = Object.values(draft.lists).flatMap((records) => records.flatMap(({ review }) => review.warnings));
    expect([...warnings, ...draft.warnings]).toContainEqual(expect.stringMatching(/^DOUBLED_LABEL/));
  });
});

describe("names are proposed against the graph, each with its reason", () => {
  test("the same office in the same place is taken for the known one where the reviewer sees it", async () => {
    const draft = await draftText(api.graph, reader, REPORT, "report.txt");
    const { id, review } = drafted(draft, "offices", nameIs("青麓市生态环境局"));
    expect(review.sameAs).toBe(id);
    expect(review.proposals[0]).toEqual({ id, reason: "the same name (青麓市)" });
  });

  test("a text under another form of its title is proposed and not merged", async () => {
    const draft = await draftText(api.graph, reader, REPORT, "report.txt");
    const { review } = drafted(draft, "regulations", ({ title }) => title === "青麓市水污染防治行动计划(试行)");
    expect(review.sameAs).toBeUndefined();
    expect(review.proposals).toEqual([
      {
        id: "regulation:青麓市/青麓市水污染防治行动计划",
        reason: "青麓市水污染防治行动计划 is another form of the name (青麓市)",
      },
    ]);
  });

  test("a person whose post agrees is the known one", async () => {
    const draft = await draftText(api.graph, reader, REPORT, "report.txt");
    const { review } = drafted(draft, "leaders", nameIs("卓云峰"));
    expect(review.sameAs).toBe("leader:青麓市/卓云峰");
    expect(review.proposals[0]?.reason).toContain("and the same post: 青麓市生态环境局局长");
  });

  test("a person of the same name with another post stays another person", async () => {
    const draft = await draftText(api.graph, reader, REPORT, "report.txt");
    const { review } = drafted(draft, "leaders", nameIs("桑雨"));
    expect(review.sameAs).toBeUndefined();
    expect(review.warnings).toEqual([expect.stringMatching(/^HOMONYM: .*青麓市生态环境局副局长/)]);

    await loadDraft(api.graph, api.schema, decideAll(draft));
    const { leaders } = await api.ask(`{ leaders(first: 5, filter: { name: { equals: "桑雨" } }) { nodes { id } } }`);
    expect(leaders.nodes).toEqual([
      { id: "leader:青麓市/桑雨" },
      { id: `leader:青麓市/桑雨@${draft.id.replace("document:", "")}` },
    ]);
  });

  test("the same bytes under another name are told", async () => {
    const { review: _, ...document } = drafted(known, "documents", () => true);
    const twin = { file: "twin.txt", bytes: Buffer.from(PLAN, "utf8") };
    const { draftDocument } = await import("../../../src/importing/service.ts");
    const draft = await draftDocument(api.graph, reader, twin, { slug: "twin" });
    expect(draft.warnings).toContainEqual(expect.stringContaining(`SAME_BYTES: ${document.id}`));
  });
});

test("offices of two places that both say 市整改办 are two", async () => {
  const listOf = (place: string) => `${place}生态环境保护督察整改任务清单
1.整治黑臭水体。
牵头单位：市整改办
配合单位：各县（区）人民政府
整改时限：2022年6月底前
${place}人民政府办公室
2022年3月1日
`;
  const [one, other] = [
    await draftText(api.graph, reader, listOf("青麓市"), "a.txt"),
    await draftText(api.graph, reader, listOf("白榆市"), "b.txt"),
  ];
  const units = [one, other].flatMap(({ lists }) => (lists.assignments ?? []).map(({ assignee }) => assignee));
  expect(units).toEqual([
    "office:青麓市整改办",
    "office:青麓市各县(区)人民政府",
    "office:白榆市整改办",
    "office:白榆市各县(区)人民政府",
  ]);
});

test("two values for one question are both kept and joined", async () => {
  const told = (value: number) => `青麓市生态环境状况公报
青环报〔2022〕${value}号
截至2021年12月31日，青麓市累计整治入河排污口${value}个。
青麓市生态环境局
2022年1月${value - 30}日
`;
  await loadDraft(api.graph, api.schema, decideAll(await draftText(api.graph, reader, told(48), "one.txt")));
  const draft = await draftText(api.graph, reader, told(47), "two.txt");
  const { review } = drafted(draft, "figures", ({ value }) => value === 47);
  expect(review.warnings).toContainEqual(expect.stringMatching(/^CONTRADICTS: .* says 48个 for the same period$/));

  await loadDraft(api.graph, api.schema, decideAll(draft));
  const { figures } = await api.ask(
    `{ figures(first: 9, filter: { value: { equals: 47 }, periodEnd: { on: "2021-12-31" } }) {
        nodes { value contradictions(first: 2) { nodes { ... on Figure { value } } } } } }`,
  );
  expect(figures.nodes).toEqual([{ value: 47, contradictions: { nodes: [{ value: 48 }] } }]);
});
