import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { folderTexts } from "../../src/citations/archive.ts";
import { createContext } from "../../src/context.ts";
import { DocumentReader } from "../../src/importing/reading/documentReader.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import { createServer } from "../../src/server.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";
import { PLAN, removeDocuments } from "./reviewing/documents.ts";

let api: SeededApi;
let archive: string;
let server: ReturnType<typeof createServer>;
const reader = new DocumentReader();
const text = PLAN.replaceAll("青麓市", "沐川河市").replaceAll("青环党发", "沐环党发");

beforeAll(async () => {
  api = await openSeeds();
  archive = await mkdtemp(join(tmpdir(), "zeren-archive-"));
  const log = (details: object) => void console.error(details);
  server = createServer({ schema: api.schema, log: { warn: log, error: log } });
});

afterAll(async () => {
  await removeDocuments(api.graph);
  await api.graph.write((transaction) =>
    transaction.rows(cypher`// deleteDrafts
      MATCH (n:Draft|DraftFact) DELETE n`),
  );
  await reader.close();
  await server.stop();
  await api.graph.close();
  await rm(archive, { recursive: true });
});

/** Asks the API of a server that takes documents, or of one that takes none. */
// biome-ignore lint/suspicious/noExplicitAny: answers are asserted, not used
async function ask(query: string, variables: Record<string, unknown> = {}, takesDocuments = true): Promise<any> {
  const { data, errors } = await answer(query, variables, takesDocuments);
  if (errors) throw new Error(`an answer is required, got ${JSON.stringify(errors)}`);
  return data;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted, not used
async function answer(query: string, variables: object, takesDocuments: boolean, isReadOnly = false): Promise<any> {
  const contextValue = createContext({
    graph: api.graph,
    timeZone: "Asia/Shanghai",
    texts: folderTexts(archive),
    ...(takesDocuments && { reader }),
    isReadOnly,
  });
  const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
  if (body.kind !== "single") throw new Error(`a whole answer is required, got ${JSON.stringify(body)}`);
  return JSON.parse(JSON.stringify(body.singleResult));
}

const UPLOAD = `mutation ($input: DocumentUpload!) { uploadDocument(input: $input) { draft state refusal { expected found } } }`;
const upload = (name: string, bytes: Buffer, takesDocuments = true) =>
  ask(UPLOAD, { input: { name, content: bytes.toString("base64") } }, takesDocuments);
const decide = (input: object) =>
  ask(`mutation ($input: DecisionInput!) { decide(input: $input) { decided open refusal { expected found } } }`, {
    input,
  });
const load = (draft: string) =>
  ask(
    `mutation ($draft: ID!) { loadDraft(draft: $draft) { dataSet added superseded retracted unchanged rejected open held { id missing } refusal { expected found } } }`,
    { draft },
  );

/** Uploads the plan and waits until it is read. */
async function readPlan(): Promise<string> {
  const { uploadDocument } = await upload("plan.txt", Buffer.from(text, "utf8"));
  expect(uploadDocument.refusal).toBeNull();
  for (;;) {
    const { draft } = await ask(`query ($id: ID!) { draft(id: $id) { state progress { phase } } }`, {
      id: uploadDocument.draft,
    });
    if (draft.state !== "READING") return uploadDocument.draft;
    expect(["WAITING", "READING", "EXTRACTING", "COMPARING"]).toContain(draft.progress.phase);
    await delay(100);
  }
}

describe("a front end", () => {
  test("uploads a document and pages through its drafted facts with passage, warnings and proposals", async () => {
    const id = await readPlan();
    const { draft } = await ask(
      `query ($id: ID!) { draft(id: $id) {
        state document title progress { phase facts } refusal { found }
        groups { group total open }
        first: facts(first: 1, group: "tasks") { totalCount complete pageInfo { hasNextPage endCursor }
          nodes { id group decision passage warnings fields { name value } locators { line start aspect method } sameAs } }
        warned: facts(first: 5, group: "tasks", isWarned: true) { edges { node { passage warnings } } }
      } }`,
      { id },
    );
    expect(draft).toMatchObject({
      state: "TO_REVIEW",
      document: "document:沐川河市_沐环党发〔2021〕7号",
      title: "沐川河市生态环境局党组关于锻造生态环境保护铁军的实施方案",
      progress: { phase: "DONE" },
      refusal: null,
    });
    expect(draft.groups).toContainEqual({ group: "tasks", total: 4, open: 4 });
    expect(draft.first).toMatchObject({ totalCount: 4, complete: false, pageInfo: { hasNextPage: true } });
    const [task] = draft.first.nodes;
    expect(task).toMatchObject({
      group: "tasks",
      decision: "OPEN",
      passage: "1. 【强化理论武装】。落实党组理论学习中心组学习制度，每年集中学习不少于12次。",
    });
    expect(task.fields).toContainEqual({ name: "deadlineKind", value: "LONG_TERM" });
    expect(task.locators[0]).toMatchObject({ line: 15, aspect: "title", method: "tasks" });
    expect(draft.warned.edges.map(({ node }: { node: { passage: string } }) => node.passage)).toEqual([
      "4. 【规范信访办理，推动问题限时办结】。",
    ]);
    const next = await ask(
      `query ($id: ID!, $after: String) { draft(id: $id) { facts(first: 9, group: "tasks", after: $after) { nodes { id } } } }`,
      { id, after: draft.first.pageInfo.endCursor },
    );
    expect(next.draft.facts.nodes).toHaveLength(3);
  });

  test("decides by fact and by group, corrects, loads, and is answered who leads", async () => {
    const id = await readPlan();
    const { draft } = await ask(
      `query ($id: ID!) { draft(id: $id) { facts(first: 9, group: "tasks") { nodes { id } } } }`,
      { id },
    );
    const [, second, , fourth] = draft.facts.nodes.map((fact: { id: string }) => fact.id);
    const corrected = { draft: id, facts: [second], corrections: [{ field: "dueOn", value: "2021-12-20" }] };
    expect((await decide({ ...corrected, decision: "ACCEPT" })).decide).toMatchObject({ decided: 1, refusal: null });
    expect((await decide({ draft: id, facts: [fourth], decision: "REJECT" })).decide.decided).toBe(1);
    const { groups } = (await ask(`query ($id: ID!) { draft(id: $id) { groups { group open } } }`, { id })).draft;
    for (const { group } of groups) await decide({ draft: id, group, decision: "ACCEPT" });

    const { loadDraft } = await load(id);
    expect(loadDraft).toMatchObject({
      dataSet: draft.document ?? expect.any(String),
      rejected: 1,
      open: 0,
      refusal: null,
    });
    expect(loadDraft.held.map(({ missing }: { missing: string }) => missing)).toEqual([fourth, fourth]);

    const { tasks } = await ask(
      `{ tasks(first: 9, filter: { setBy: { title: { contains: "沐川河市" } } }) {
          nodes { number dueOn assignments(first: 1, filter: { role: { equals: LEAD } }) { nodes { printed } } } } }`,
    );
    expect(tasks.nodes).toEqual([
      { number: 1, dueOn: null, assignments: { nodes: [{ printed: "局机关党委" }] } },
      { number: 2, dueOn: "2021-12-20", assignments: { nodes: [{ printed: "人事科" }] } },
      { number: 3, dueOn: "2021-09-30", assignments: { nodes: [{ printed: "水生态环境科" }] } },
    ]);
    const { citations } = (
      await ask(`query ($id: ID!) { task(id: $id) { citations(first: 1) { nodes { passage { status text } } } } }`, {
        id: second,
      })
    ).task;
    expect(citations.nodes).toEqual([{ passage: { status: "VERIFIED", text: "开展能力培训" } }]);
    expect(await readdir(archive)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.txt$/)]);
    const again = await load(id);
    expect(again.loadDraft).toMatchObject({ added: 0, superseded: 0, retracted: 0 });
    expect((await ask(`query ($id: ID!) { draft(id: $id) { state } }`, { id })).draft.state).toBe("LOADED");
  });

  test("uploads the same bytes again and is asked nothing", async () => {
    const id = await readPlan();
    const { draft } = await ask(`query ($id: ID!) { draft(id: $id) { groups { open } } }`, { id });
    expect(draft.groups.every(({ open }: { open: number }) => open === 0)).toBe(true);
    const { drafts } = await ask(`{ drafts(first: 5) { totalCount nodes { file } } }`);
    expect(drafts).toEqual({ totalCount: 1, nodes: [{ file: "plan.txt" }] });
  });
});

describe("a refusal is data", () => {
  test("of a document that is not what it says", async () => {
    const { uploadDocument } = await upload("plan.pdf", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    expect(uploadDocument).toMatchObject({
      state: "REFUSED",
      refusal: { expected: expect.any(String), found: expect.any(String) },
    });
  });

  test("of what is no Base64", async () => {
    const { uploadDocument } = await ask(UPLOAD, { input: { name: "a.txt", content: "责任" } });
    expect(uploadDocument).toEqual({
      draft: null,
      state: null,
      refusal: { expected: "content in Base64", found: "other signs" },
    });
  });

  test("by a server that takes no documents", async () => {
    const { uploadDocument } = await upload("a.txt", Buffer.from("文"), false);
    expect(uploadDocument.refusal).toEqual({ expected: "a server that takes documents", found: "one that does not" });
  });

  test.each([
    [UPLOAD, { input: { name: "a.txt", content: Buffer.from("文").toString("base64") } }],
    [
      "mutation ($input: DecisionInput!) { decide(input: $input) { decided } }",
      { input: { draft: "draft:none", facts: ["task:none"], decision: "ACCEPT" } },
    ],
    ["mutation ($draft: ID!) { loadDraft(draft: $draft) { added } }", { draft: "draft:none" }],
  ])("by a server that only answers: %s", async (mutation, variables) => {
    const { errors } = await answer(mutation, variables, true, true);
    expect(errors[0].extensions).toMatchObject({ code: "READ_ONLY", required: "a server that takes imports" });
  });

  test.each([
    [
      { facts: ["task:none"], decision: "ACCEPT" },
      { expected: "facts of the draft", found: "task:none" },
    ],
    [{ decision: "ACCEPT" }, { expected: "facts or a group", found: "neither" }],
    [
      { group: "tasks", sameAs: "task:nx2020/9" },
      { expected: "one fact for corrections and sameAs", found: "a group" },
    ],
    [{ facts: ["task:none"] }, { expected: "a decision, corrections or sameAs", found: "none of them" }],
  ])("of the decision %j", async (input, refusal) => {
    const id = await readPlan();
    expect((await decide({ draft: id, ...input })).decide).toMatchObject({ decided: 0, refusal });
  });

  test("of a draft that is not there", async () => {
    expect((await load("draft:none")).loadDraft.refusal).toEqual({
      expected: "the id of a draft that is read",
      found: "draft:none",
    });
  });
});
