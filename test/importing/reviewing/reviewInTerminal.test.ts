import { PassThrough, Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { reviewInTerminal } from "../../../src/cli/reviewInTerminal.ts";
import type { Draft } from "../../../src/importing/drafting/draft.ts";
import { DocumentReader } from "../../../src/importing/reading/documentReader.ts";
import { shapesOf } from "../../../src/importing/service.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { createSchema } from "../../../src/schema.ts";
import { openTestGraph } from "../../support/graph.ts";
import { drafted, draftText, PLAN } from "./documents.ts";

let graph: Graph;
const shapes = shapesOf(createSchema());
const reader = new DocumentReader();

beforeAll(async () => {
  graph = await openTestGraph({ deadline: 30_000 });
});

afterAll(async () => {
  await reader.close();
  await graph.close();
});

/** Reviews with these lines typed; gives what was shown. */
async function review(draft: Draft, lines: readonly string[]): Promise<{ isDone: boolean; shown: string }> {
  const output = new PassThrough();
  const shown: string[] = [];
  output.on("data", (bytes) => shown.push(String(bytes)));
  const typed = Readable.from(lines.map((line) => `${line}\n`));
  const isDone = await reviewInTerminal(draft, shapes, typed, output);
  return { isDone, shown: shown.join("") };
}

/** A draft of which one list is left. */
async function draftOf(list: string): Promise<Draft> {
  const draft = await draftText(graph, reader, PLAN);
  return { ...draft, lists: { [list]: draft.lists[list] ?? [] } };
}

test("shows passage, fields and warnings, and takes a decision on each fact", async () => {
  const draft = await draftOf("tasks");
  const { isDone, shown } = await review(draft, ["a", "r", "o", "a"]);
  expect(isDone).toBe(true);
  expect(draft.lists.tasks?.map((task) => task.review.decision)).toEqual(["ACCEPT", "REJECT", "OPEN", "ACCEPT"]);
  expect(shown).toContain("4. 【规范信访办理，推动问题限时办结】");
  expect(shown).toContain("! MISSING_DEADLINE: ");
});

test("a correction is shown before the decision, a value that does not fit is refused", async () => {
  const draft = await draftOf("tasks");
  const { shown } = await review(draft, ["c dueOn=soon", "c number=11", "a", "R"]);
  expect(shown).toContain("Required: a value that dueOn takes. Got: soon.");
  expect(drafted(draft, "tasks", ({ number }) => number === 11).review.decision).toBe("ACCEPT");
  expect(draft.lists.tasks?.map((task) => task.review.decision)).toEqual(["ACCEPT", "REJECT", "REJECT", "REJECT"]);
});

test("P accepts what has no warning and goes on with the rest", async () => {
  const draft = await draftOf("tasks");
  const { isDone } = await review(draft, ["P", "r"]);
  expect(isDone).toBe(true);
  expect(draft.lists.tasks?.map((task) => task.review.decision)).toEqual(["ACCEPT", "ACCEPT", "ACCEPT", "REJECT"]);
});

test("says which fact of the graph this one is, by id, and takes it back", async () => {
  const draft = await draftOf("offices");
  await review(draft, ["s office:生态环境部", "a", "s office:生态环境部", "k", "a", "q"]);
  const [first, second] = draft.lists.offices ?? [];
  expect(first?.review).toMatchObject({ decision: "ACCEPT", sameAs: "office:生态环境部" });
  expect(second?.review.sameAs).toBeUndefined();
});

test("an answer that is none is told what is required; the end of the input stops and keeps decisions", async () => {
  const draft = await draftOf("tasks");
  const { isDone, shown } = await review(draft, ["a", "what"]);
  expect(isDone).toBe(false);
  expect(shown).toContain("Required: one of a r o c s k A R P q. Got: what.");
  expect(draft.lists.tasks?.map((task) => task.review.decision)).toEqual(["ACCEPT", "OPEN", "OPEN", "OPEN"]);
});
