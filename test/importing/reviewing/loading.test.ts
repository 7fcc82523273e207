import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { recordsOf } from "../../../src/importing/drafting/draft.ts";
import { DocumentReader } from "../../../src/importing/reading/documentReader.ts";
import { openFacts, say } from "../../../src/importing/reviewing/deciding.ts";
import { loadDraft, shapesOf } from "../../../src/importing/service.ts";
import { openSeeds, type SeededApi } from "../../support/seeds.ts";
import { decideAll, drafted, draftText, PLAN, removeDocuments } from "./documents.ts";

let api: SeededApi;
const reader = new DocumentReader();
const FIRST = new Date("2025-03-01T00:00:00Z");
const SECOND = new Date("2025-04-01T00:00:00Z");

beforeAll(async () => {
  api = await openSeeds();
});

beforeEach(() => removeDocuments(api.graph));

afterAll(async () => {
  await removeDocuments(api.graph);
  await reader.close();
  await api.close();
});

const draftPlan = (text = PLAN) => draftText(api.graph, reader, text);
const load = async (text = PLAN, at = FIRST) => loadDraft(api.graph, api.schema, decideAll(await draftPlan(text)), at);
const measure = (knownAt?: string) =>
  api.ask(
    `query ($knownAt: DateTime) { tasks(first: 9, knownAt: $knownAt, filter: { setBy: { number: null, title: { contains: "锻造" } } }) {
      nodes { number dueOn } } }`,
    { knownAt },
  );
const numbers = ({ tasks }: { tasks: { nodes: { number: number; dueOn: string | null }[] } }) =>
  tasks.nodes.map(({ number, dueOn }) => [number, dueOn]);

describe("a document that is imported again", () => {
  test("asks nothing and changes nothing", async () => {
    await load();
    const again = await draftPlan();
    expect(openFacts(again, null)).toEqual([]);
    const report = await loadDraft(api.graph, api.schema, again, SECOND);
    expect(report).toMatchObject({ added: 0, superseded: 0, retracted: 0 });
  });

  test("does not ask about what was rejected", async () => {
    const draft = await draftPlan();
    drafted(draft, "tasks", ({ number }) => number === 4).review.decision = "REJECT";
    const report = await loadDraft(api.graph, api.schema, decideAll(draft), FIRST);
    expect(report.rejected).toBe(1);
    expect(report.held).toEqual([
      { id: expect.stringMatching(/^assignment:.*综合科$/), missing: expect.stringMatching(/^task:.*\/4$/) },
      { id: expect.stringMatching(/^assignment:.*局机关各科室$/), missing: expect.stringMatching(/^task:.*\/4$/) },
    ]);
    expect(drafted(await draftPlan(), "tasks", ({ number }) => number === 4).review.decision).toBe("REJECT");
    expect(numbers(await measure()).map(([number]) => number)).toEqual([1, 2, 3]);
  });

  test("remembers a rejection when a line is put in above", async () => {
    const draft = await draftPlan();
    drafted(draft, "tasks", ({ number }) => number === 4).review.decision = "REJECT";
    await loadDraft(api.graph, api.schema, decideAll(draft), FIRST);
    const shifted = await draftPlan(`（此件公开发布）\n${PLAN}`);
    expect(drafted(shifted, "tasks", ({ number }) => number === 4).review.decision).toBe("REJECT");
  });

  test("keeps a correction", async () => {
    const draft = await draftPlan();
    const task = drafted(draft, "tasks", ({ number }) => number === 2);
    const shapes = shapesOf(api.schema);
    expect(say(draft, shapes, "tasks", task, { corrections: [{ field: "dueOn", value: "2021-12-20" }] })).toBeNull();
    await loadDraft(api.graph, api.schema, decideAll(draft), FIRST);
    const again = await draftPlan();
    expect(drafted(again, "tasks", ({ number }) => number === 2)).toMatchObject({
      dueOn: "2021-12-20",
      review: { decision: "ACCEPT" },
    });
    expect(await loadDraft(api.graph, api.schema, again, SECOND)).toMatchObject({ superseded: 0, added: 0 });
  });
});

describe("a document that has changed", () => {
  const LATER = PLAN.replace("完成时限：2021年9月30日前", "完成时限：2021年11月30日前").replace(
    /4\. 规范[\s\S]*?各科室\n/,
    "",
  );

  test("shows the difference", async () => {
    await load();
    const draft = await draftPlan(LATER);
    expect(draft.warnings).toContainEqual(expect.stringMatching(/^CHANGED_DOCUMENT/));
    const { review } = drafted(draft, "tasks", ({ number }) => number === 3);
    expect(review.decision).toBe("OPEN");
    expect(review.warnings).toContain("CHANGED: dueOn was 2021-09-30, is now 2021-11-30");
    expect(draft.noLonger.map(({ id }) => id)).toContainEqual(expect.stringMatching(/^task:.*\/4$/));
  });

  test("is refused while a change is undecided", async () => {
    await load();
    await expect(loadDraft(api.graph, api.schema, await draftPlan(LATER), SECOND)).rejects.toMatchObject({
      code: "DATASET_REFUSED",
      required: "a decision on every fact that was loaded before and has changed",
    });
    expect(numbers(await measure())).toContainEqual([3, "2021-09-30"]);
  });

  test("supersedes, and what it no longer says stays visible at an earlier instant", async () => {
    await load();
    const report = await load(LATER, SECOND);
    expect(report.superseded).toBeGreaterThan(0);
    expect(report.retracted).toBeGreaterThan(0);
    expect(numbers(await measure())).toEqual([
      [1, null],
      [2, "2021-12-31"],
      [3, "2021-11-30"],
    ]);
    expect(numbers(await measure("2025-03-15T00:00:00Z"))).toEqual([
      [1, null],
      [2, "2021-12-31"],
      [3, "2021-09-30"],
      [4, null],
    ]);
  });
});

describe("a merge", () => {
  const REPORT = `关于近期工作的报告
青环报〔2021〕9号
卓云峰局长要求，严格落实《青麓市水污染防治行动计划》。
青麓市生态环境局
2021年6月1日
`;

  test("is undone by taking sameAs away and loading again", async () => {
    await load();
    const draft = decideAll(await draftText(api.graph, reader, REPORT, "report.txt"));
    const leader = drafted(draft, "leaders", ({ name }) => name === "卓云峰");
    expect(leader.review.sameAs).toBe("leader:青麓市/卓云峰");
    await loadDraft(api.graph, api.schema, draft, FIRST);
    const people = (knownAt?: string) =>
      api.ask(
        `query ($at: DateTime) { leaders(first: 5, knownAt: $at, filter: { name: { equals: "卓云峰" } }) {
          nodes { id tenures(first: 9, ever: true) { totalCount } } } }`,
        { at: knownAt },
      );
    expect((await people()).leaders.nodes).toEqual([{ id: "leader:青麓市/卓云峰", tenures: { totalCount: 4 } }]);

    say(draft, shapesOf(api.schema), "leaders", leader, { sameAs: "" });
    await loadDraft(api.graph, api.schema, draft, SECOND);

    const apart = `leader:青麓市/卓云峰@${draft.id.replace("document:", "")}`;
    expect((await people()).leaders.nodes).toEqual([
      { id: "leader:青麓市/卓云峰", tenures: { totalCount: 3 } },
      { id: apart, tenures: { totalCount: 1 } },
    ]);
    expect((await people("2025-03-15T00:00:00Z")).leaders.nodes).toEqual([
      { id: "leader:青麓市/卓云峰", tenures: { totalCount: 4 } },
    ]);
    const again = await draftText(api.graph, reader, REPORT, "report.txt");
    expect(drafted(again, "leaders", ({ name }) => name === "卓云峰").review.sameAs).toBeUndefined();
    expect(openFacts(again, null)).toEqual([]);
  });
});

test("a correction that does not fit is refused and takes nothing", async () => {
  const draft = await draftPlan();
  const task = drafted(draft, "tasks", ({ number }) => number === 2);
  const said = (field: string, value: string) =>
    say(draft, shapesOf(api.schema), "tasks", task, { decision: "ACCEPT", corrections: [{ field, value }] });
  expect(said("dueOn", "soon")).toEqual({ expected: "a value that dueOn takes", found: "soon" });
  expect(said("title", "")).toEqual({ expected: "a value for title", found: "none" });
  expect(said("colour", "red")?.expected).toMatch(/^one of title, number/);
  expect(task.review.decision).toBe("OPEN");
});

test("every fact of a draft says how it was read and how sure that is", async () => {
  for (const { list, record } of recordsOf(await draftPlan()))
    if (list !== "documents")
      for (const evidence of record.evidence)
        expect(evidence).toMatchObject({ method: expect.any(String), confidence: expect.any(Number) });
});
