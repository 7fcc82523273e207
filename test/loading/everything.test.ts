import { type GraphQLObjectType, getNamedType } from "graphql";
import { recordShape } from "../../src/importing/loading/recordShape.ts";
import type { SentQuery } from "../../src/neo4j/graph.ts";
import { nounsByPlural } from "../../src/nouns.ts";
import { everything, everythingId } from "../support/everything.ts";
import { loadInvented, removeDataSet } from "../support/invented.ts";
import { type Notices, openNotices } from "../support/notices.ts";
import { openSeeds, type SeededApi } from "../support/seeds.ts";
import { everythingOf } from "../support/selections.ts";

const SET = "test-everything";
const AT = "2025-02-01T00:00:00.000Z";

/** A record of which nothing is said but what must be. */
const bare = { id: "place:虚/3", name: "虚", kind: "OTHER" };

let api: SeededApi;
let notices: Notices;
beforeAll(async () => {
  api = await openSeeds();
  notices = openNotices();
  const lists = everything(api.schema);
  await loadInvented(api, SET, { ...lists, places: [...(lists.places ?? []), bare] }, AT);
}, 180_000);
afterAll(async () => {
  await notices.close();
  await removeDataSet(api.graph, SET);
  await api.close();
});

const nouns = Object.entries(nounsByPlural).filter(([plural]) => plural !== "citations");

describe("a record with every field and every link of its noun comes back as it was written", () => {
  test.each(nouns)("%s", async (plural, noun) => {
    const [written] = everything(api.schema)[plural] as [Record<string, unknown>];
    const shape = recordShape(api.schema, noun);
    const one = noun.name.charAt(0).toLowerCase() + noun.name.slice(1);
    const ask = `query ($id: ID!) { ${one}(id: $id, asOf: "2020-06-01") ${everythingOf(api.schema, noun.name)} }`;
    const read = (await api.ask(ask, { id: everythingId(noun.name, 1) }))[one];
    expect(await notices.of((api.sent.at(-1) as SentQuery).statement)).toEqual([]);

    const scalars = Object.fromEntries([...shape.scalars.keys()].map((name) => [name, read[name]]));
    expect(scalars).toEqual(Object.fromEntries([...shape.scalars.keys()].map((name) => [name, written[name]])));

    for (const [name, { isMany, targets }] of shape.links) {
      const ids = [...targets].filter((target) => target !== "Citation").map((target) => everythingId(target, 2));
      if (!isMany) {
        expect({ [name]: read[name].id }).toEqual({ [name]: ids[0] });
        continue;
      }
      const { edges, complete } = read[name];
      expect(complete).toBe(true);
      expect(edges.map(({ node }: { node: { id: string } }) => node.id).sort()).toEqual([...ids].sort());
      for (const { link } of edges)
        expect(link).toMatchObject({
          basis: "STATED",
          from: "2020-01-01",
          until: "2021-01-01",
          mode: "虚",
          recordedFrom: AT,
        });
    }
  });
});

test("a fact says what it rests on, since when, and as of when it was asked", async () => {
  const { fact } = await api.ask(
    `{ fact: node(id: "place:虚/1", asOf: "2020-06-01", knownAt: "2025-06-01T00:00:00Z") {
         __typename id asOf knownAt basis inferenceReason recordedFrom recordedTo
         citations(first: 5) { totalCount nodes { id line start end sha256 subject { id } document { id } } } } }`,
  );
  expect(fact).toEqual({
    __typename: "Place",
    id: "place:虚/1",
    asOf: "2020-06-01",
    knownAt: "2025-06-01T00:00:00.000Z",
    basis: "STATED",
    inferenceReason: null,
    recordedFrom: AT,
    recordedTo: null,
    citations: {
      totalCount: 1,
      nodes: [
        {
          id: `citation:${SET}:0-4/place:虚/1`,
          line: 1,
          start: 0,
          end: 4,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          subject: { id: "place:虚/1" },
          document: { id: `document:${SET}` },
        },
      ],
    },
  });
});

test("every list of a fact without links is empty and whole, and every value it leaves out is null", async () => {
  const page =
    "(first: 1) { edges { cursor } nodes { id } totalCount complete pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
  const fields = Object.values((api.schema.getType("Place") as GraphQLObjectType).getFields());
  const lists = fields.map(({ name, type }) => ({ name, type: getNamedType(type).name }));
  const empty = lists.filter(({ name, type }) => type.endsWith("Connection") && name !== "citations");
  const { place } = await api.ask(
    `{ place(id: "${bare.id}") { jurisdiction within { id } otherNames ${empty.map(({ name }) => name + page).join(" ")} } }`,
  );
  const none = {
    edges: [],
    nodes: [],
    totalCount: 0,
    complete: true,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
  expect(place).toEqual({
    jurisdiction: null,
    within: null,
    otherNames: [],
    ...Object.fromEntries(empty.map(({ name }) => [name, none])),
  });
});
