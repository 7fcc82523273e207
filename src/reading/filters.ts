import { type GraphQLInputObjectType, getNamedType, isInputObjectType, isLeafType } from "graphql";
import type { Edge } from "./noun.ts";
import { arrowOf, fixedValues, labelExpression, reach } from "./patterns.ts";
import type { Scope } from "./scope.ts";

type Filter = Readonly<Record<string, unknown>>;

/** Comparisons of a value filter, by the name the SDL gives them; `v` is the property, `p` the parameter. */
const COMPARISONS: Readonly<Record<string, (v: string, p: string) => string>> = {
  equals: (v, p) => `${v} = ${p}`,
  in: (v, p) => `${v} IN ${p}`,
  contains: (v, p) => `${v} CONTAINS ${p}`,
  atLeast: (v, p) => `${v} >= ${p}`,
  atMost: (v, p) => `${v} <= ${p}`,
  on: (v, p) => `${v} = ${p}`,
  from: (v, p) => `${v} >= ${p}`,
  until: (v, p) => `${v} < ${p}`,
  isMissing: (v, p) => `(${v} IS NULL) = ${p}`,
};

/** Cypher predicates for a noun's filter, on a bound node; conditions that are null are not given. */
export function conditionsOf(scope: Scope, typeName: string, node: string, filter: unknown): string[] {
  if (filter === null || filter === undefined) return [];
  const inputType = scope.compilation.schema.getType(`${typeName}Filter`) as GraphQLInputObjectType;
  return Object.entries(filter as Filter)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => conditionOf(scope, typeName, node, inputType, name, value));
}

/** Cypher that binds the facts around others, and what of the filter they still have to meet. */
interface Start {
  readonly match: string;
  readonly node: string;
  readonly rest: Filter;
}

/**
 * Where the filter names ids at the far end of a link, the facts that this link leads to from there, so that these few
 * are looked at and not the whole list; null where it names none.
 */
export function selectiveStart(scope: Scope, typeName: string, filter: unknown): Start | null {
  for (const [name, value] of Object.entries((filter ?? {}) as Filter)) {
    const link = linkOf(scope, typeName, name, value);
    const far = link && startAt(scope, link.target, link.inner);
    if (!link || !far) continue;
    const { edge, target, rest } = link;
    const [node, walked] = [scope.name(), scope.name()];
    const visible = scope.visible(far.node, [
      ...fixedValues(scope, edge, far.node),
      ...conditionsOf(scope, target, far.node, far.rest),
    ]);
    return {
      match: `${far.match} ${visible} MATCH (${node}:${labelExpression(scope, typeName)})${arrowOf(edge, walked)}(${far.node}) WHERE ${scope.followed(walked, edge.dated)} WITH *`,
      node,
      rest: { ...(filter as Filter), [name]: rest },
    };
  }
  return null;
}

function startAt(scope: Scope, typeName: string, filter: Filter): Start | null {
  const { ids, ...rest } = filter;
  if (!ids) return selectiveStart(scope, typeName, filter);
  const node = scope.name();
  const match = `MATCH (${node}:${labelExpression(scope, typeName)}) WHERE ${node}.id IN ${scope.parameter(ids)}`;
  return { match: `${match} WITH *`, node, rest };
}

/** The link that a condition follows, its filter for the far end, and what else it says; null for all other conditions. */
function linkOf(
  scope: Scope,
  typeName: string,
  name: string,
  value: unknown,
): { edge: Edge; target: string; inner: Filter; rest: Filter | null } | null {
  const inputType = scope.compilation.schema.getType(`${typeName}Filter`) as GraphQLInputObjectType;
  const valueType = getNamedType(inputType.getFields()[name]?.type);
  const edge = optionalEdge(scope, typeName, name);
  if (edge === undefined || !isInputObjectType(valueType) || value === null) return null;
  const list = /^(\w+)ListFilter$/.exec(valueType.name)?.[1];
  if (list === undefined)
    return { edge, target: valueType.name.replace(/Filter$/, ""), inner: value as Filter, rest: null };
  const { some, ...rest } = value as Filter;
  return some ? { edge, target: list, inner: some as Filter, rest } : null;
}

function conditionOf(
  scope: Scope,
  typeName: string,
  node: string,
  inputType: GraphQLInputObjectType,
  name: string,
  value: unknown,
): string {
  const nested = (inner: unknown) => conjunction(conditionsOf(scope, typeName, node, inner));
  if (name === "and") return conjunction((value as unknown[]).map(nested));
  if (name === "or") return `(${(value as unknown[]).map(nested).join(" OR ") || "true"})`;
  // What is missing meets no condition, and so is among what does not meet it.
  if (name === "not") return `NOT coalesce(${nested(value)}, false)`;
  if (name === "ids") return `${node}.id IN ${scope.parameter(value)}`;
  const valueType = getNamedType(inputType.getFields()[name]?.type);
  if (isLeafType(valueType)) return `${scope.property(node, name)} = ${scope.parameter(value)}`;
  if (!isInputObjectType(valueType)) throw new Error(`${inputType.name}.${name} is neither a value nor a filter`);
  const list = /^(\w+)ListFilter$/.exec(valueType.name)?.[1];
  if (list !== undefined) return throughList(scope, edgeOf(scope, typeName, name), list, node, value as Filter);
  const edge = optionalEdge(scope, typeName, name);
  if (edge !== undefined) return exists(scope, edge, valueType.name.replace(/Filter$/, ""), node, value);
  return comparison(scope, scope.property(node, name), value as Filter);
}

function comparison(scope: Scope, property: string, filter: Filter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return conjunction(given.map(([name, value]) => COMPARISONS[name]?.(property, scope.parameter(value)) ?? "true"));
}

function throughList(scope: Scope, edge: Edge, target: string, node: string, filter: Filter): string {
  const some = filter.some ? [exists(scope, edge, target, node, filter.some)] : [];
  const none = filter.none ? [`NOT ${exists(scope, edge, target, node, filter.none)}`] : [];
  return conjunction([...some, ...none]);
}

/** Filters look at every tenure, also those over; only what is on record counts. */
function exists(scope: Scope, edge: Edge, target: string, node: string, filter: unknown): string {
  const reached = reach(scope, node, edge, target, {
    ever: true,
    conditions: (other) => conditionsOf(scope, target, other, filter),
  });
  return `EXISTS { ${reached.match} RETURN 1 }`;
}

function edgeOf(scope: Scope, typeName: string, name: string): Edge {
  const edge = optionalEdge(scope, typeName, name);
  if (edge === undefined) throw new Error(`${typeName}.${name} has no edge declared`);
  return edge;
}

function optionalEdge(scope: Scope, typeName: string, name: string): Edge | undefined {
  const noun = scope.noun(typeName);
  return noun.filterEdges[name] ?? noun.edges[name];
}

function conjunction(conditions: readonly string[]): string {
  return conditions.length === 0 ? "true" : `(${conditions.join(" AND ")})`;
}
