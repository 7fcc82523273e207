import { collectFields } from "@graphql-tools/utils";
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  Kind,
} from "graphql";
import { readConnection } from "./connections.ts";
import { factComputed, factEdges } from "./facts.ts";
import type { Edge } from "./noun.ts";
import { labelOf, reach } from "./patterns.ts";
import { constant, type FieldRequest, type Reading, tuple } from "./reading.ts";
import type { Scope } from "./scope.ts";

/** A bound node read as the GraphQL type asks: an object, or one of the types an interface or union stands for. */
export function readNode(scope: Scope, node: string, typeName: string, fieldNodes: readonly FieldNode[]): Reading {
  const type = scope.compilation.schema.getType(typeName);
  if (isAbstractType(type)) return readAbstract(scope, node, typeName, fieldNodes);
  return readObject(scope, node, type as GraphQLObjectType, fieldNodes, constant(typeName));
}

/** The fields selected of one object type, by response key. */
export function selectedFields(
  scope: Scope,
  typeName: string,
  fieldNodes: readonly FieldNode[],
): [string, FieldNode[]][] {
  const { schema, fragments, variables } = scope.compilation;
  const type = schema.getType(typeName) as GraphQLObjectType;
  const selections = fieldNodes.flatMap((field) => field.selectionSet?.selections ?? []);
  return [...collectFields(schema, fragments, variables, type, { kind: Kind.SELECTION_SET, selections }).fields];
}

/** The arguments, with defaults and variables filled in, and the type of a selected field of a bound node. */
export function fieldRequest(
  scope: Scope,
  typeName: string,
  node: string,
  fieldNodes: readonly FieldNode[],
): FieldRequest {
  const first = fieldNodes[0] as FieldNode;
  const field = fieldDefinition(scope, typeName, first);
  const args = getArgumentValues(field, first, scope.compilation.variables);
  return { scope, node, fieldNodes, args, typeName: getNamedType(field.type).name };
}

/** An object of the response: its type's name beside its values by response key. */
export function asObject(typeName: unknown, keys: readonly string[], values: readonly unknown[]): object {
  const object: Record<string, unknown> = { __typename: typeName };
  for (let i = 0; i < keys.length; i += 1) object[keys[i] as string] = values[i];
  return object;
}

/**
 * Compiles the fields selected of a type that no node stands for (a page, a hop, a finding): `compileField` gives,
 * for each field, how its value is taken from the source; the result makes the whole object.
 */
export function compileObject<Source>(
  scope: Scope,
  typeName: string,
  fieldNodes: readonly FieldNode[],
  compileField: (name: string, fieldNodes: readonly FieldNode[]) => (source: Source) => unknown,
): (source: Source) => object {
  const selected = selectedFields(scope, typeName, fieldNodes);
  const keys = selected.map(([key]) => key);
  const values = selected.map(([, nodes]) => {
    const name = nodes[0]?.name.value as string;
    return name === "__typename" ? () => typeName : compileField(name, nodes);
  });
  return (source) =>
    asObject(
      typeName,
      keys,
      values.map((value) => value(source)),
    );
}

function fieldDefinition(scope: Scope, typeName: string, field: FieldNode): GraphQLField<unknown, unknown> {
  const type = scope.compilation.schema.getType(typeName) as GraphQLObjectType;
  return type.getFields()[field.name.value] as GraphQLField<unknown, unknown>;
}

function readObject(
  scope: Scope,
  node: string,
  type: GraphQLObjectType,
  fieldNodes: readonly FieldNode[],
  typename: Reading,
): Reading {
  const fields = selectedFields(scope, type.name, fieldNodes);
  const keys = fields.map(([key]) => key);
  const readings = fields.map(([, [field, ...more]]) =>
    field?.name.value === "__typename" ? typename : readField(scope, node, type.name, [field as FieldNode, ...more]),
  );
  const row = tuple([typename, ...readings]);
  return {
    cypher: row.cypher,
    read: (value) => {
      if (value === null) return null;
      const [name, ...values] = row.read(value);
      return asObject(name, keys, values);
    },
  };
}

/** One field of a noun: computed, an edge, or the property of the same name. */
function readField(scope: Scope, node: string, typeName: string, fieldNodes: readonly FieldNode[]): Reading {
  const field = fieldDefinition(scope, typeName, fieldNodes[0] as FieldNode);
  const request = fieldRequest(scope, typeName, node, fieldNodes);
  const noun = scope.noun(typeName);
  const computed = noun.computed[field.name] ?? factComputed[field.name];
  if (computed !== undefined) return computed(request);
  const edge = noun.edges[field.name] ?? factEdges[field.name];
  if (edge !== undefined)
    return request.typeName.endsWith("Connection") ? readConnection(request, edge) : readOne(request, edge);
  if (!isLeafType(getNamedType(field.type))) throw new Error(`${typeName}.${field.name} has no edge declared`);
  const absent = isListType(getNullableType(field.type)) ? [] : null;
  return { cypher: scope.property(node, field.name), read: (value) => value ?? absent };
}

/** The one node at the other end of an edge, or null. */
function readOne({ scope, node, typeName, fieldNodes }: FieldRequest, edge: Edge): Reading {
  const reached = reach(scope, node, edge, typeName);
  const inner = readNode(scope, reached.node, typeName, fieldNodes);
  return {
    cypher: `head(COLLECT { ${reached.match} WITH * ORDER BY ${reached.node}.id LIMIT 1 RETURN ${inner.cypher} })`,
    read: inner.read,
  };
}

/**
 * A node behind an interface or union. Types of which the same is selected share one branch, so that asking for
 * `id` of any of seventeen nouns is one expression.
 */
function readAbstract(scope: Scope, node: string, typeName: string, fieldNodes: readonly FieldNode[]): Reading {
  const { schema } = scope.compilation;
  const abstract = schema.getType(typeName);
  if (!isAbstractType(abstract)) throw new Error(`${typeName} is neither an interface nor a union`);
  const branches = new Map<string, GraphQLObjectType[]>();
  for (const type of schema.getPossibleTypes(abstract)) {
    const selected = selectedFields(scope, type.name, fieldNodes)
      .map(([key, nodes]) => `${key}:${nodes.map((field) => field.loc?.start)}`)
      .join();
    branches.set(selected, [...(branches.get(selected) ?? []), type]);
  }
  const label: Reading = { cypher: labelOf(node), read: (value) => value };
  const readings = [...branches.values()].map((types) => {
    const type = types[0] as GraphQLObjectType;
    return { types, ...readObject(scope, node, type, fieldNodes, types.length === 1 ? constant(type.name) : label) };
  });
  // The branch of the most types needs no condition: seventeen label tests would be planned for nothing.
  readings.sort((one, other) => one.types.length - other.types.length);
  const values = readings.map(({ cypher }, i) => `[${i}, ${cypher}]`);
  const conditions = readings.map(({ types }) => types.map((type) => `${node}:${type.name}`).join(" OR "));
  const whens = conditions.slice(0, -1).map((condition, i) => `WHEN ${condition} THEN ${values[i]}`);
  return {
    cypher: whens.length === 0 ? (values[0] as string) : `CASE ${whens.join(" ")} ELSE ${values.at(-1)} END`,
    read: (value) => {
      if (value === null) return null;
      const [branch, row] = value as [number, unknown];
      return readings[branch]?.read(row);
    },
  };
}
