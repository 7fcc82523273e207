import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
} from "graphql";
import { nouns, nounsByPlural } from "../../src/nouns.ts";
import { factComputed, factEdges } from "../../src/reading/facts.ts";
import type { Noun } from "../../src/reading/noun.ts";
import { propertyOf } from "../../src/reading/order.ts";
import { rootFields } from "../../src/rootFields.ts";
import { createSchema } from "../../src/schema.ts";

const schema = createSchema();
const all = [...nouns.values()];
const fieldsOf = (noun: Noun): Record<string, GraphQLField<unknown, unknown>> =>
  (schema.getType(noun.name) as GraphQLObjectType).getFields();
const isDeclared = (noun: Noun, field: string) =>
  field in noun.edges || field in noun.computed || field in factEdges || field in factComputed;
/** Fields of these names are predicates, not properties. */
const LOGIC = ["ids", "and", "or", "not"];

test("every type that is a fact is a noun, and every noun a fact", () => {
  const facts = schema.getImplementations(schema.getType("Fact") as GraphQLInterfaceType).objects;
  expect(facts.map(({ name }) => name).sort()).toEqual([...nouns.keys()].sort());
});

test("every root field is read, and nothing is read that the contract does not have", () => {
  expect(Object.keys(rootFields).sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
});

test.each(Object.entries(nounsByPlural))("the contract asks for %s one by one and as a list", (plural, noun) => {
  const root = schema.getQueryType()?.getFields() ?? {};
  const one = noun.name.charAt(0).toLowerCase() + noun.name.slice(1);
  expect([String(root[one]?.type), String(root[plural]?.type)]).toEqual([noun.name, `${noun.name}Connection!`]);
  expect(root[plural]?.args.map(({ name }) => name)).toEqual([
    ...["first", "after", "last", "before", "filter", "order", "asOf", "knownAt"],
  ]);
});

describe.each(all.map((noun) => [noun.name, noun] as const))("%s", (_, noun) => {
  const fields = fieldsOf(noun);

  test("reads every field that is no scalar by an edge or a computation", () => {
    const others = Object.values(fields).filter(({ type }) => !isLeafType(getNamedType(type)));
    expect(others.map(({ name }) => name).filter((name) => !isDeclared(noun, name))).toEqual([]);
  });

  test("declares no edge or computation that the contract does not have", () => {
    const declared = [...Object.keys(noun.edges), ...Object.keys(noun.computed)];
    expect(declared.filter((name) => !(name in fields))).toEqual([]);
  });

  test("filters by its own properties and edges only", () => {
    const filter = schema.getType(`${noun.name}Filter`) as GraphQLInputObjectType;
    const wrong = Object.values(filter.getFields()).filter(({ name, type }) => {
      if (LOGIC.includes(name)) return false;
      const target = /^(\w+?)(?:List)?Filter$/.exec(getNamedType(type).name)?.[1] ?? "";
      const isEdge = nouns.has(target) || target === "Fact";
      if (isEdge) return !(name in noun.edges || noun.filterEdges[name]?.to === target);
      const field = fields[name];
      return field === undefined || !isLeafType(getNamedType(field.type)) || name in noun.computed;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("is ordered and searched by its own properties", () => {
    const order = schema.getType(`${noun.name}OrderField`);
    const asked = isEnumType(order) ? order.getValues().map(({ name }) => propertyOf(name)) : [];
    const wrong = [...asked, ...noun.defaultOrder, ...noun.searched].filter((name) => {
      const field = fields[name];
      return field === undefined || !isLeafType(getNamedType(field.type)) || isDeclared(noun, name);
    });
    expect([asked.length > 0, wrong]).toEqual([true, []]);
  });

  test("has pages of the one shape", () => {
    const page = schema.getType(`${noun.name}Connection`) as GraphQLObjectType;
    const edge = schema.getType(`${noun.name}Edge`) as GraphQLObjectType;
    const shape = (type: GraphQLObjectType) =>
      Object.fromEntries(Object.values(type.getFields()).map(({ name, type: of }) => [name, String(of)]));
    expect([shape(page), shape(edge)]).toEqual([
      {
        edges: `[${noun.name}Edge!]!`,
        nodes: `[${noun.name}!]!`,
        pageInfo: "PageInfo!",
        totalCount: "Int!",
        absence: "Absence",
        complete: "Boolean!",
      },
      { node: `${noun.name}!`, cursor: "String!", link: "Link" },
    ]);
  });
});

test("every list takes its page, and only lists do", () => {
  const pages = ["first", "after", "last", "before"];
  const wrong = all.flatMap((noun) =>
    Object.values(fieldsOf(noun))
      .filter(({ type, args }) => {
        const isList = getNamedType(type).name.endsWith("Connection");
        return pages.some((page) => args.some(({ name }) => name === page) !== isList);
      })
      .map(({ name }) => `${noun.name}.${name}`),
  );
  expect(wrong).toEqual([]);
});

test("every input the contract names is used", () => {
  const used = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      isInputObjectType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type).name) : [],
    ),
  );
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  const lists = roots.flatMap((field) => field.args.map((argument) => getNamedType(argument.type).name));
  const unused = Object.values(schema.getTypeMap())
    .filter((type) => isInputObjectType(type) && !/(List)?Filter$|Order$/.test(type.name))
    .filter(({ name }) => !used.has(name) && !lists.includes(name));
  expect(unused.map(({ name }) => name)).toEqual([]);
});
