import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Edge, Noun } from "../../reading/noun.ts";

/** A scalar field of a record: how a value is checked, and whether it must be there. */
export interface ScalarField {
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** Throws an Error that says what was required when the value does not fit. */
  readonly check: (value: unknown) => void;
}

/** A link of a record: its relationship, the nouns it may lead to, how many. */
export interface LinkField {
  readonly edge: Edge;
  readonly targets: ReadonlySet<string>;
  readonly isRequired: boolean;
  readonly isMany: boolean;
  /** What a link that is written out may say beside its other end and its evidence. */
  readonly scalars: ReadonlyMap<string, ScalarField>;
}

/** What a record of a noun may hold. The SDL decides: a data set's field is the GraphQL field of the same name. */
export interface RecordShape {
  readonly noun: Noun;
  readonly scalars: ReadonlyMap<string, ScalarField>;
  readonly links: ReadonlyMap<string, LinkField>;
  /** What a passage under `evidence` may say beside its locator. */
  readonly evidence: ReadonlyMap<string, ScalarField>;
}

/** Fields of `Fact` that the ledger or the question decides; a record never writes them. */
const LEDGER_FIELDS = new Set(["id", "asOf", "knownAt", "recordedFrom", "recordedTo", "basis", "inferenceReason"]);

/** Fields of `Link` that a record writes; the others follow from its ends, or are the ledger's. */
const LINK_FIELDS = new Set(["mode", "from", "until", "basis", "inferenceReason"]);

export function recordShape(schema: GraphQLSchema, noun: Noun): RecordShape {
  const fields = fieldsOf(schema, noun.name);
  const scalars = new Map<string, ScalarField>();
  const links = new Map<string, LinkField>();
  for (const { name, type } of fields) {
    if (LEDGER_FIELDS.has(name) || name in noun.computed) continue;
    const edge = noun.edges[name];
    if (edge !== undefined && edge.direction !== "in") links.set(name, linkField(schema, edge, type));
    else if (isLeafType(getNamedType(type))) scalars.set(name, scalarField(type));
  }
  const evidence = scalarsOf(schema, "Citation", ({ name, type }) => !LEDGER_FIELDS.has(name) && !isNonNullType(type));
  return { noun, scalars, links, evidence };
}

function fieldsOf(schema: GraphQLSchema, typeName: string): OutputField[] {
  return Object.values((schema.getType(typeName) as GraphQLObjectType).getFields());
}

type OutputField = GraphQLField<unknown, unknown>;

function scalarsOf(schema: GraphQLSchema, typeName: string, isWritten: (field: OutputField) => boolean) {
  const leaves = fieldsOf(schema, typeName).filter(({ type }) => isLeafType(getNamedType(type)));
  return new Map(leaves.filter(isWritten).map(({ name, type }) => [name, scalarField(type)]));
}

function scalarField(type: GraphQLOutputType): ScalarField {
  const isList = isListType(getNullableType(type));
  const leaf = getNamedType(type);
  return {
    isList,
    isRequired: isNonNullType(type) && !isList,
    check: (value) => {
      if (isList && !Array.isArray(value)) throw new Error("a list is required");
      const values = isList ? (value as unknown[]) : [value];
      if (isLeafType(leaf)) for (const one of values) leaf.parseValue(one);
    },
  };
}

function linkField(schema: GraphQLSchema, edge: Edge, type: GraphQLOutputType): LinkField {
  const name = getNamedType(type).name;
  const isMany = name.endsWith("Connection");
  const target = schema.getType(name.replace(/Connection$/, ""));
  const possible = target && "getTypes" in target ? target.getTypes() : [];
  const implementors = name === "FactConnection" || name === "Fact" ? factTypes(schema) : possible;
  const targets = implementors.length > 0 ? implementors.map(({ name }) => name) : [name.replace(/Connection$/, "")];
  return {
    edge,
    isMany,
    isRequired: isNonNullType(type) && !isMany,
    targets: new Set(targets),
    scalars: scalarsOf(schema, "Link", ({ name }) => LINK_FIELDS.has(name)),
  };
}

function factTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const fact = schema.getType("Fact");
  return fact && "getInterfaces" in fact ? schema.getImplementations(fact as never).objects : [];
}
