import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DocumentReader } from "../../src/importing/reading/documentReader.ts";
import { loadDraft } from "../../src/importing/service.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";
import { decideAll, draftText, PLAN, removeDocuments } from "./reviewing/documents.ts";

/** Where the plan names the division that leads measure 3. */
const PRINTED = PLAN.indexOf("水生态环境科");

let api: SeededApi;
const reader = new DocumentReader();

beforeAll(async () => {
  api = await openSeeds();
});

afterAll(async () => {
  await removeDocuments(api.graph);
  await reader.close();
  await api.close();
});

test("a plan goes through extract, review and load to the API's answer on who leads measure 3", async () => {
  const draft = decideAll(await draftText(api.graph, reader, PLAN));
  const report = await loadDraft(api.graph, api.schema, draft);
  expect(report).toMatchObject({ dataSet: draft.id, superseded: 0, retracted: 0, held: [], rejected: 0, open: 0 });

  const { tasks } = await api.ask(
    `query ($plan: String) {
      tasks(first: 1, filter: { number: { equals: 3 }, setBy: { title: { equals: $plan } } }) {
        nodes {
          dueOn deadlineKind
          assignments(first: 9) { nodes { role printed assignee { ... on Office { name } } citations(first: 2) { nodes { line start end aspect } } } }
          basedOn(first: 2) { nodes { title } edges { link { basis inferenceReason } } }
        }
      }
    }`,
    { plan: "青麓市生态环境局党组关于锻造生态环境保护铁军的实施方案" },
  );

  const [measure] = tasks.nodes;
  expect(measure).toMatchObject({ dueOn: "2021-09-30", deadlineKind: "DATE" });
  const leads = measure.assignments.nodes.filter(({ role }: { role: string }) => role === "LEAD");
  expect(leads).toEqual([
    {
      role: "LEAD",
      printed: "水生态环境科",
      assignee: { name: expect.stringMatching(/水生态环境科$/) },
      citations: {
        nodes: [
          { line: 25, start: PRINTED - 5, end: PRINTED - 1, aspect: "label" },
          { line: 25, start: PRINTED, end: PRINTED + 6, aspect: "printed" },
        ],
      },
    },
  ]);
  expect(measure.basedOn.nodes).toEqual([{ title: "青麓市水污染防治行动计划" }]);
  expect(measure.basedOn.edges[0].link.basis).toBe("INFERRED");
});

test("the roster says who held which post on the day of the plan", async () => {
  const { leaders } = await api.ask(
    `{ leaders(first: 3, asOf: "2021-03-18", filter: { name: { equals: "卓云峰" } }) {
        nodes { tenures(first: 9) { nodes { certainty post { title office { name } } } } } } }`,
  );
  const held = leaders.nodes[0].tenures.nodes.map(
    ({ certainty, post }: { certainty: string; post: { title: string; office: { name: string } } }) =>
      `${certainty} ${post.office.name} ${post.title}`,
  );
  expect(held.sort()).toEqual([
    "CERTAIN 青麓市生态环境局 局长",
    "CERTAIN 青麓市生态环境局党组 党组书记",
    "CERTAIN 青麓市生态环境局锻造生态环境保护铁军工作领导小组 组长",
  ]);
});
