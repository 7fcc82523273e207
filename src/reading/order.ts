import { getNamedType, isEnumType, isObjectType } from "graphql";
import type { PageRequest, SortValue } from "./page.ts";
import type { Scope } from "./scope.ts";

/** By what a list is ordered: properties of the node, `id` last, all in one direction. */
export interface Order {
  /** GraphQL type of the nodes. */
  readonly typeName: string;
  /** Names the order in cursors. */
  readonly name: string;
  readonly properties: readonly string[];
  readonly descending: boolean;
}

interface OrderArgument {
  readonly field: string;
  readonly direction?: "ASC" | "DESC" | null;
}

/** The order asked for, or the noun's own. Enum values are the property names in capitals: DUE_ON is `dueOn`. */
export function orderOf(typeName: string, argument: OrderArgument | null | undefined, own: readonly string[]): Order {
  const asked = argument ? [propertyOf(argument.field)] : own;
  const properties = [...asked.filter((property) => property !== "id"), "id"];
  const descending = argument?.direction === "DESC";
  return { typeName, name: `${properties.join(" ")}${descending ? " desc" : ""}`, properties, descending };
}

/** The property an order field names: DUE_ON is `dueOn`. */
export function propertyOf(enumValue: string): string {
  return enumValue.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a node is sorted by: the property, or, for an enum, the place of its value in the SDL (LEAD before COOPERATE). */
export function sortValue(scope: Scope, node: string, typeName: string, property: string): string {
  const value = scope.property(node, property);
  const type = scope.compilation.schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[property] : undefined;
  const leaf = field && getNamedType(field.type);
  if (!isEnumType(leaf)) return value;
  const ranks = leaf.getValues().map((one, rank) => `WHEN '${one.name}' THEN ${rank}`);
  return `CASE ${value} ${ranks.join(" ")} END`;
}

/** ORDER BY for the page; reading backwards turns the order round, and the reader turns the rows back. */
export function orderBy(scope: Scope, node: string, order: Order, page: PageRequest): string {
  const direction = order.descending === page.backwards ? "" : " DESC";
  return `ORDER BY ${order.properties.map((property) => sortValue(scope, node, order.typeName, property) + direction).join(", ")}`;
}

/** Predicate: the node stands after the cursor. Cypher puts null last when ascending, first when descending. */
export function standsAfter(scope: Scope, node: string, order: Order, page: PageRequest): string[] {
  if (page.after === null) return [];
  const ascending = order.descending === page.backwards;
  const columns = order.properties.map((property, i) => ({
    value: sortValue(scope, node, order.typeName, property),
    cursor: page.after?.[i] as SortValue,
  }));
  const alternatives = columns.map(({ value, cursor }, i) => [
    ...columns.slice(0, i).map((column) => equal(scope, column.value, column.cursor)),
    beyond(scope, value, cursor, ascending),
  ]);
  const possible = alternatives.filter((conditions) => !conditions.includes("false"));
  return [`(${possible.map((conditions) => conditions.join(" AND ")).join(" OR ")})`];
}

function equal(scope: Scope, value: string, cursor: SortValue): string {
  return cursor === null ? `${value} IS NULL` : `${value} = ${scope.parameter(cursor)}`;
}

function beyond(scope: Scope, value: string, cursor: SortValue, ascending: boolean): string {
  if (cursor === null) return ascending ? "false" : `${value} IS NOT NULL`;
  const further = `${value} ${ascending ? ">" : "<"} ${scope.parameter(cursor)}`;
  return ascending && !value.endsWith(".id") ? `(${further} OR ${value} IS NULL)` : further;
}
