import fc from "fast-check";
import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  validate,
} from "graphql";
import { Random } from "../../bench/generator/random.ts";
import { createSchema } from "../../src/schema.ts";
import { isPlainlyValid } from "../../src/server/plainDocument.ts";

const schema = createSchema();
const RUNS = 3_000;

const isPlain = ({ definitions: [operation] }: DocumentNode) =>
  operation?.kind === Kind.OPERATION_DEFINITION && isPlainlyValid(schema, operation);

describe("is seen to be valid at a glance:", () => {
  test.each([
    [
      "a fact by a variable",
      "query Q($id: ID!) { n7: task(id: $id) { id title assignments(first: 3) { totalCount } } }",
    ],
    ["a fact by a literal on a day", '{ task(id: "task:nx2020/9", asOf: "2020-01-01") { __typename title } }'],
  ])("%s", (_, text) => expect(isPlain(parse(text))).toBe(true));
});

describe("is left to graphql-js:", () => {
  test.each([
    ["a fragment", '{ task(id: "x") { ... on Task { id } } }'],
    ["a directive", '{ task(id: "x") { id @include(if: true) } }'],
    ["a filter", '{ tasks(filter: { title: { contains: "x" } }) { totalCount } }'],
    ["a default", 'query ($id: ID! = "x") { task(id: $id) { id } }'],
    ["a name twice", '{ task(id: "x") { id id } }'],
    ["the contract itself", "{ __schema { description } }"],
    ["an unknown field", '{ task(id: "x") { nothing } }'],
    ["an unknown argument", '{ task(id: "x", no: 1) { id } }'],
    ["an argument twice", '{ task(id: "x", id: "y") { id } }'],
    ["a missing argument", "{ task { id } }"],
    ["a value of another type", '{ task(id: "x", asOf: 5) { id } }'],
    ["a day that is none", '{ task(id: "x", asOf: "2020-13-01") { id } }'],
    ["a fact without fields", '{ task(id: "x") }'],
    ["fields of a word", '{ task(id: "x") { title { id } } }'],
    ["an unused variable", 'query ($no: ID) { task(id: "x") { id } }'],
    ["an undefined variable", "{ task(id: $id) { id } }"],
    ["a variable that may be null", "query ($id: ID) { task(id: $id) { id } }"],
  ])("%s", (_, text) => expect(isPlain(parse(text))).toBe(false));
});

test("whatever is plainly valid is valid, whole or with one word changed", () => {
  let plain = 0;
  let faulty = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = new Random(seed);
      const text = random.chance(0.2) ? documentOf(random) : oneWordChanged(random, documentOf(random));
      const document = parsed(text);
      if (document === null) return;
      const errors = validate(schema, document);
      faulty += errors.length > 0 ? 1 : 0;
      if (!isPlain(document)) return;
      plain += 1;
      expect([text, errors]).toEqual([text, []]);
    }),
    { numRuns: RUNS },
  );
  // Both kinds came, or nothing was shown.
  expect([plain > RUNS / 5, faulty > RUNS / 20]).toEqual([true, true]);
});

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** A valid query with aliases, literals and variables. */
function documentOf(random: Random): string {
  const variables: string[] = [];
  const selection = selectionOf(random, schema.getQueryType() as GraphQLNamedType, 3, variables);
  return `query${variables.length > 0 ? ` (${variables.join(", ")})` : ""} ${selection}`;
}

function selectionOf(random: Random, type: GraphQLNamedType, depth: number, variables: string[]): string {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const able = fields.filter(
    (field) =>
      (depth > 0 || isLeafType(getNamedType(field.type))) &&
      field.args.every((argument) => !isRequiredArgument(argument) || isLeafType(getNullableType(argument.type))),
  );
  const chosen = Array.from({ length: able.length === 0 ? 0 : 1 + random.below(3) }, (_, i) => {
    const field = random.pick(able);
    const named = getNamedType(field.type);
    const leaves = field.args.filter(({ type: of }) => isLeafType(getNullableType(of)));
    const given = leaves
      .filter((argument) => isRequiredArgument(argument) || random.chance(0.3))
      .map((argument) => `${argument.name}: ${givenValue(random, argument, variables)}`);
    const inner = isLeafType(named) ? "" : ` ${selectionOf(random, named, depth - 1, variables)}`;
    return `f${i}: ${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""}${inner}`;
  });
  return `{ ${chosen.length === 0 ? "__typename" : chosen.join(" ")} }`;
}

const LITERALS: Readonly<Record<string, string>> = {
  Int: "1",
  Float: "1.5",
  Boolean: "true",
  Date: '"2020-01-01"',
  DateTime: '"2020-01-01T00:00:00.000Z"',
};

function givenValue(random: Random, { type }: GraphQLArgument, variables: string[]): string {
  if (random.chance(0.4)) {
    variables.push(`$v${variables.length}: ${type}`);
    return `$v${variables.length - 1}`;
  }
  const named = getNamedType(type);
  return isEnumType(named) ? random.pick(named.getValues()).name : (LITERALS[named.name] ?? '"x"');
}

/** One word left out, doubled, or put in another's place. */
function oneWordChanged(random: Random, text: string): string {
  const words = wordsOf(text);
  const at = random.below(words.length);
  const other = random.pick([
    [],
    [words[at], words[at]],
    [random.pick(words)],
    [random.pick(["null", '"x"', "1", "!"])],
  ]);
  return [...words.slice(0, at), ...other, ...words.slice(at + 1)].join(" ");
}

function wordsOf(text: string): string[] {
  const lexer = new Lexer(new Source(text));
  const words: string[] = [];
  while (lexer.advance().kind !== TokenKind.EOF) words.push(text.slice(lexer.token.start, lexer.token.end));
  return words;
}
