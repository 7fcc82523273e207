import { collectFields } from "@graphql-tools/utils";
import fc from "fast-check";
import {
  execute,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { Random } from "../../bench/generator/random.ts";
import { answerShape } from "../../src/reading/answerShape.ts";
import { createSchema } from "../../src/schema.ts";

const schema = createSchema();
const query = schema.getQueryType() as GraphQLObjectType;
const VARIABLES = { yes: true, no: false };

/** A selection of a type, with aliases, fragments, directives, repeated fields and `__typename`. */
function selectionOf(random: Random, type: GraphQLNamedType, depth: number, fragments: string[]): string {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const fields = "getFields" in type && !isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const chosen = Array.from({ length: 1 + random.below(4) }, () => {
    if (random.chance(0.15)) return `${random.chance(0.3) ? "t: " : ""}__typename`;
    if (possible.length > 0 && (fields.length === 0 || random.chance(0.5))) {
      const one = random.pick(possible);
      return `... on ${one.name} ${selectionOf(random, one, depth, fragments)}`;
    }
    const field = random.pick(fields);
    const named = getNamedType(field.type);
    if (!isLeafType(named) && depth === 0) return "__typename";
    const args = field.args.filter(isRequiredArgument);
    const given = args.map((arg) => `${arg.name}: ${literalOf(arg.type)}`).join(", ");
    const alias = random.chance(0.2) ? `${random.pick(["a", "b"])}_${field.name}: ` : "";
    const directive = random.chance(0.1)
      ? random.pick([" @include(if: $yes)", " @skip(if: $yes)", " @skip(if: $no)"])
      : "";
    const inner = isLeafType(named) ? "" : ` ${selectionOf(random, named, depth - 1, fragments)}`;
    return `${alias}${field.name}${given && `(${given})`}${directive}${inner}`;
  });
  const text = `{ ${chosen.join(" ")} }`;
  if (!random.chance(0.1)) return text;
  fragments.push(`fragment F${fragments.length} on ${type.name} ${text}`);
  return `{ ...F${fragments.length - 1} }`;
}

const LITERALS: Readonly<Record<string, string>> = {
  Int: "1",
  Date: '"2020-01-01"',
  DateTime: '"2020-01-01T00:00:00.000Z"',
};

function literalOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  const value = isEnumType(named) ? (named.getValues()[0]?.name ?? "") : (LITERALS[named.name] ?? '"x"');
  return isListType(getNullableType(type)) ? `[${value}]` : value;
}

/** A compiled answer's values for a selection; `unfit` is how often a value is not what its type says. */
function fittingOf(
  random: Random,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  document: Selecting,
  unfit: number,
): unknown {
  if (random.chance(unfit)) return random.pick([null, 1.5, "nothing", {}]);
  if (isNonNullType(type)) return present(random, type.ofType, nodes, document, unfit);
  return random.chance(0.1) ? null : present(random, type, nodes, document, unfit);
}

interface Selecting {
  readonly fragments: Record<string, never>;
}

function present(
  random: Random,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  document: Selecting,
  unfit: number,
): unknown {
  if (isListType(type))
    return Array.from({ length: random.below(3) }, () => fittingOf(random, type.ofType, nodes, document, unfit));
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  const scalars: Record<string, unknown> = { Int: 7, Float: 1.5, Boolean: true, Date: "2020-01-01" };
  if (isLeafType(type)) return scalars[type.name] ?? "文";
  const object = isAbstractType(type) ? random.pick(schema.getPossibleTypes(type)) : (type as GraphQLObjectType);
  return valuesOf(random, object, nodes, document, unfit);
}

function valuesOf(random: Random, type: GraphQLObjectType, nodes: FieldNode[], document: Selecting, unfit: number) {
  const selections = nodes.flatMap((node) => node.selectionSet?.selections ?? []);
  const set = { kind: Kind.SELECTION_SET, selections } as const;
  const { fields } = collectFields(schema, document.fragments, VARIABLES, type, set);
  const values = [...fields].flatMap(([key, [first, ...more]]) => {
    const field = type.getFields()[first?.name.value as string];
    return field === undefined
      ? []
      : [[key, fittingOf(random, field.type, [first as FieldNode, ...more], document, unfit)]];
  });
  return { __typename: type.name, ...Object.fromEntries(values) };
}

function asked(seed: number) {
  const random = new Random(seed);
  const fragments: string[] = [];
  const selection = selectionOf(random, query, 4, fragments);
  const text = `query ($yes: Boolean!, $no: Boolean!) ${selection} ${fragments.join(" ")}`;
  const document = parse(text);
  const [operation, ...rest] = document.definitions as [OperationDefinitionNode];
  const named = Object.fromEntries((rest as { name: { value: string } }[]).map((one) => [one.name.value, one]));
  const root = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: "query" },
    selectionSet: operation.selectionSet,
  } as FieldNode;
  return { random, document, operation, root, fragments: named as Record<string, never> };
}

/** Both answers to a generated operation from the same values. */
async function answers(seed: number, unfit: number) {
  const { random, document, operation, root, fragments } = asked(seed);
  const values = valuesOf(random, query, [root], { fragments }, unfit);
  const shaped = answerShape(operation, { schema, fragments, variables: VARIABLES })(values);
  const contextValue = { answer: async () => values };
  const executed = await execute({ schema, document, variableValues: VARIABLES, contextValue });
  return { shaped: shaped && JSON.stringify(shaped), executed };
}

test("generated operations over the whole schema: the same text as graphql-js, key by key", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0 }), async (seed) => {
      const { shaped, executed } = await answers(seed, 0);
      expect(executed.errors).toBeUndefined();
      expect(shaped).toBe(JSON.stringify(executed.data));
    }),
    { numRuns: 2_000 },
  );
}, 120_000);

test("where a value does not fit its type, graphql-js is left to answer, or would answer the same", async () => {
  let left = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0 }), async (seed) => {
      const { shaped, executed } = await answers(seed, 0.02);
      if (shaped === undefined) left += 1;
      else
        expect({ errors: executed.errors, data: JSON.stringify(executed.data) }).toEqual({
          errors: undefined,
          data: shaped,
        });
    }),
    { numRuns: 2_000 },
  );
  expect(left).toBeGreaterThan(50);
}, 120_000);

test("a passage still to be read is left to graphql-js", () => {
  const document = parse('{ citation(id: "x") { passage { status } } }');
  const [operation] = document.definitions as [OperationDefinitionNode];
  const shape = answerShape(operation, { schema, fragments: {}, variables: {} });
  expect(shape({ citation: { __typename: "Citation", passage: () => null } })).toBeUndefined();
});
