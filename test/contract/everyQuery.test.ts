import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import type { SentQuery } from "../../src/neo4j/graph.ts";
import { nounsByPlural } from "../../src/nouns.ts";
import { everything, everythingId } from "../support/everything.ts";
import { loadInvented, passage, removeDataSet } from "../support/invented.ts";
import { type Notices, openNotices } from "../support/notices.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";
import { everythingOf } from "../support/selections.ts";

const SET = "test-everything";

let api: SeededApi;
let notices: Notices;
beforeAll(async () => {
  api = await openSeeds();
  notices = openNotices();
  const evidence = [
    passage(SET, 0, { aspect: "name", page: 1, table: 1, row: 1, column: 1, confidence: 1, method: "虚" }),
  ];
  const { places, ...others } = everything(api.schema);
  const lists = { ...others, places: (places ?? []).map((place) => ({ ...place, evidence })) };
  await loadInvented(api, SET, lists, "2025-02-01T00:00:00Z");
  // Once corrected, so that the graph holds a state of before.
  const [first, ...rest] = lists.places;
  await loadInvented(api, SET, { ...lists, places: [{ ...first, name: "虚改" }, ...rest] }, "2025-03-01T00:00:00Z");
}, 180_000);
afterAll(async () => {
  await notices.close();
  await removeDataSet(api.graph, SET);
  await api.close();
});

/** Asks, and requires that the database knew every label, type and property of the compiled query. */
async function asked(query: string, variables: Record<string, unknown> = {}) {
  const data = await api.ask(query, variables);
  expect(await notices.of((api.sent.at(-1) as SentQuery).statement)).toEqual([]);
  return data;
}

const VALUES: Readonly<Record<string, unknown>> = {
  String: "虚",
  ID: "x",
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: "2020-01-01",
};

/** Every condition of a filter at once; filters of other nouns below it ask for ids only. */
function everyCondition(type: GraphQLInputType, depth = 0): unknown {
  const named = getNamedType(type);
  const one = (): unknown => {
    if (isEnumType(named)) return (named as GraphQLEnumType).getValues()[0]?.name;
    if (!isInputObjectType(named)) return VALUES[named.name];
    const fields = Object.values((named as GraphQLInputObjectType).getFields());
    const isNoun = fields.some(({ name }) => name === "ids");
    const kept = depth === 0 || !isNoun ? fields : fields.filter(({ name }) => name === "ids");
    return Object.fromEntries(kept.map(({ name, type: of }) => [name, everyCondition(of, isNoun ? depth + 1 : depth)]));
  };
  return isListType(getNullableType(type)) ? [one()] : one();
}

const nouns = Object.entries(nounsByPlural).map(([plural, noun]) => [plural, noun.name] as const);

describe("the database knows every name in what is compiled for", () => {
  test.each(nouns)("every filter and order of %s", async (plural, name) => {
    const filter = api.schema.getType(`${name}Filter`) as GraphQLInputObjectType;
    const orders = (api.schema.getType(`${name}OrderField`) as GraphQLEnumType).getValues();
    const lists = orders.map(
      ({ name: field }, i) =>
        `o${i}: ${plural}(first: 1, order: { field: ${field}, direction: DESC }) { nodes { id } }`,
    );
    await asked(
      `query ($filter: ${name}Filter) { filtered: ${plural}(first: 1, filter: $filter) { nodes { id } } ${lists.join(" ")} }`,
      { filter: everyCondition(filter) },
    );
  });

  const post = everythingId("Post", 1);
  const task = everythingId("Task", 1);
  const office = everythingId("Office", 1);
  test.each<[string, (typeName: (name: string) => string) => string]>([
    ["citations", (all) => `citations(first: 5) { nodes ${all("Citation")} }`],
    ["holding", (all) => `post(id: "${post}") { holding ${all("Holding")} }`],
    ["accountability", (all) => `accountability(of: "${task}") ${all("Accountability")}`],
    ["responsibilities", (all) => `responsibilities(of: "${office}", first: 5) ${all("ResponsibilityConnection")}`],
    [
      "progress",
      (all) =>
        `progress(of: "${task}", by: LEAD, every: DAY, from: "2020-01-01", until: "2020-01-02") ${all("Progress").replaceAll("first: 50", "first: 2")}`,
    ],
    [
      "changes",
      (all) => `changes(from: "2025-01-15T00:00:00Z", to: "2025-02-15T00:00:00Z", first: 5) ${all("ChangeConnection")}`,
    ],
    ["the close-out of a task", (all) => `task(id: "${task}") { listed closeOut ${all("CloseOutDossier")} }`],
    ["the version in force", () => `regulation(id: "${everythingId("Regulation", 1)}") { versionInForce { id } }`],
    [
      "records judged the same",
      () => `responsibilities(of: "${office}", sameAs: true, first: 5) { nodes { judgement { id } } }`,
    ],
    ["paths", (all) => `paths(from: "${task}", to: "${office}") ${all("Paths")}`],
    ["officeTree", (all) => `officeTree(of: "${office}") ${all("OfficeTree")}`],
    ["search", (all) => `search(text: "虚", jurisdiction: "虚", nouns: [OFFICE], first: 5) ${all("SearchConnection")}`],
    ["explain", (all) => `explain(id: "${task}") ${all("Explanation")}`],
    [
      "explain of a link",
      (all) => `explain(id: "${task}|SET_BY|${everythingId("Regulation", 2)}") ${all("Explanation")}`,
    ],
    ["findings", (all) => `findings(first: 5) ${all("FindingConnection")}`],
    ["node", (all) => `node(id: "${task}") ${all("Fact")}`],
  ])("all that %s can tell", async (_, query) => {
    const data = await asked(`{ ${query((name) => everythingOf(api.schema, name))} }`);
    expect(Object.values(data)).not.toContain(null);
  });
});
