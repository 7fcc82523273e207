import { isAbstractType } from "graphql";
import type { Edge } from "./noun.ts";
import type { Scope } from "./scope.ts";

/** A pattern that reaches nodes, ready for `WITH`, `RETURN` or the end of a COUNT. */
export interface Pattern {
  /** MATCH … WHERE …, with visibility and both time axes applied. */
  readonly match: string;
  /** Variable of the node reached. */
  readonly node: string;
  /** Variable of the relationship walked; null at the root. */
  readonly relationship: string | null;
}

/** Cypher label expression for a GraphQL type: the noun's label, `Fact` for any noun, or the members of a union. */
export function labelExpression(scope: Scope, typeName: string): string {
  const type = scope.compilation.schema.getType(typeName);
  if (typeName === "Fact" || typeName === "Node") return "Fact";
  if (!isAbstractType(type)) return typeName;
  return scope.compilation.schema
    .getPossibleTypes(type)
    .map((possible) => possible.name)
    .join("|");
}

/** Cypher expression for the noun of a bound node: its label beside `Fact`. */
export function labelOf(node: string): string {
  return `[label IN labels(${node}) WHERE label <> 'Fact'][0]`;
}

/** The nodes that an edge reaches from a bound node. */
export function reach(
  scope: Scope,
  from: string,
  edge: Edge,
  typeName: string,
  options: { ever?: boolean; conditions?: (node: string) => readonly string[] } = {},
): Pattern {
  const node = scope.name();
  const relationship = scope.name();
  const arrow = arrowOf(edge, relationship);
  const bounds = edge.bounded && !options.ever ? [scope.canHold(node)] : [];
  const conditions = [...fixedValues(scope, edge, node), ...bounds, ...(options.conditions?.(node) ?? [])];
  const followed = scope.followed(relationship, edge.dated);
  const visible = scope.visible(node, conditions);
  const where = visible.startsWith("WHERE ")
    ? `WHERE ${followed} AND ${visible.slice(6)}`
    : `WHERE ${followed} ${visible}`;
  return {
    match: `MATCH (${from})${arrow}(${node}:${labelExpression(scope, typeName)}) ${where}`,
    node,
    relationship,
  };
}

/** Predicates: the node that an edge reaches has the values that the edge is about. */
export function fixedValues(scope: Scope, edge: Edge, node: string): string[] {
  return Object.entries(edge.where ?? {}).map(
    ([name, value]) => `${scope.property(node, name)} = ${scope.parameter(value)}`,
  );
}

/** An edge between two nodes, e.g. `-[r:OF_TASK]->`. */
export function arrowOf({ type, direction }: Edge, relationship = ""): string {
  const walked = `[${relationship}:${type}]`;
  return { out: `-${walked}->`, in: `<-${walked}-`, both: `-${walked}-` }[direction];
}

/** All nodes of a type, at the root of a list; `start` may bind those that come into question. */
export function all(
  scope: Scope,
  typeName: string,
  conditions: (node: string) => readonly string[],
  start: Pick<Pattern, "match" | "node"> | null = null,
): Pattern {
  const node = start?.node ?? scope.name();
  const match =
    start === null ? `MATCH (${node}:${labelExpression(scope, typeName)})` : `${start.match} WITH DISTINCT ${node}`;
  return {
    match: `${match} ${scope.visible(node, conditions(node))}`,
    node,
    relationship: null,
  };
}
