import { CHAIN, CHAIN_AT } from "../support/chains.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await openSeeds();
}, 180_000);
afterAll(() => api.close());

const LATER = "2025-06-01T00:00:00Z";

/** A question for each way an answer is read; `at` is where the instant of the ledger goes. */
const questions: Readonly<Record<string, (at: string) => string>> = {
  "a fact and what it is linked to": (at) =>
    `{ task(id: "task:nx2020/18"${at}) { title claimedStatus setBy { title issuers(first: 5) { nodes { name } } } concerns(first: 10) { nodes { id } }
       assignments(first: 20) { totalCount nodes { role printed assignee { ... on Office { name headPost { title } } } citations(first: 5) { nodes { line document { title } } } } } } }`,
  "a filtered and ordered list": (at) =>
    `{ offices(first: 10, order: { field: NAME, direction: DESC }, filter: { assignments: { some: { role: { equals: LEAD }, task: { number: { atMost: 12 } } } } }${at}) {
       totalCount complete nodes { name } } }`,
  "facts by their ids": (at) =>
    `{ nodes(ids: ["task:nx2020/9", "leader:宁夏回族自治区/平学智", "nothing"]${at}) { id ... on Leader { name tenures(first: 5) { totalCount } } } }`,
  "who holds a post": (at) =>
    `{ post(id: "post:宁夏回族自治区生态环境厅打造新时代新担当新作为生态环境保护铁军工作领导小组/副组长", asOf: "2020-04-02"${at}) {
       holding { status holders { leader { name } certainty inheritedFrom { title } } vacancies { id } } } }`,
  "what an office answers for": (at) =>
    `{ responsibilities(of: "office:宁夏回族自治区生态环境厅", first: 100, asOf: "2020-04-02"${at}) {
       totalCount nodes { role via inherited certainty inheritedFrom { name } task { number } assignment { printed } } } }`,
  "how two facts are connected": (at) =>
    `{ paths(from: "natureReserve:罗山自然保护区", to: "office:宁夏回族自治区生态环境厅自然生态保护处"${at}) {
       complete from { id } to { id } paths { length steps { from { id } to { id } link { type } forward } } } }`,
  "the tree of an office": (at) =>
    `{ officeTree(of: "office:宁夏回族自治区生态环境厅"${at}) { complete office { name } rows { depth office { name } link { type } } } }`,
  "facts found by text": (at) =>
    `{ search(text: "宁东", first: 10${at}) { complete readAs nodes { id } edges { score } } }`,
  "why the graph says so": (at) =>
    `{ fact: explain(id: "figure:xj2019/102"${at}) { basis documentCount complete citations { line } contradictions { reason fact { id } } earlierStates { values { field } } }
       link: explain(id: "office:宁夏回族自治区生态环境厅|PART_OF|office:宁夏回族自治区人民政府"${at}) { basis inferenceReason documentCount citations { line } link { type } } }`,
  "what the rules see": (at) =>
    `{ findings(rules: [NO_LEAD, HOLDER_UNKNOWN_OR_VACANT, LEAD_UNCLEAR, NO_DEADLINE, OVERDUE, MEMBERS_UNNAMED, CLAIM_CONTRADICTED, BASIS_NOT_IN_FORCE, SOURCES_CONFLICT], first: 100, asOf: "2021-01-01"${at}) {
       totalCount complete nodes { id rule reason certainty severity subject { id } related { id } citations { line } } } }`,
};

describe("the ledger read at an instant after the last load", () => {
  test.each(Object.entries(questions))("says of %s what it says without an instant", async (_, question) => {
    const now = await api.ask(question(""));
    expect(await api.ask(question(`, knownAt: "${LATER}"`))).toEqual(now);
  });

  test("says of a chain of accountability what it says without an instant", async () => {
    const asked = { of: "task:nx2020/9", on: "2020-04-02" };
    expect(await api.ask(CHAIN_AT, { ...asked, at: LATER })).toEqual(await api.ask(CHAIN, asked));
  });
});
