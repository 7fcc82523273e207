import { type Order, orderBy, sortValue } from "./order.ts";
import type { PageRequest } from "./page.ts";
import type { Pattern } from "./patterns.ts";
import type { Scope } from "./scope.ts";

type Matching = (conditions: (node: string) => readonly string[]) => Pattern;

/** A page of a root list, as asked for. */
interface Walked {
  readonly order: Order;
  readonly request: PageRequest;
  /** Cypher of the number of rows wanted. */
  readonly limit: string;
  readonly filter: unknown;
}

/**
 * Cypher that binds `node` to a page's rows by walking the index of its order, so that a page deep in a list costs
 * what the first one costs; null where no index has the order.
 */
export function indexWalk(scope: Scope, node: string, matching: Matching, walked: Walked): string | null {
  const { order, request, limit, filter } = walked;
  const [property = "id", tie] = order.properties;
  const isIndexed =
    order.properties.length <= 2 && sortValue(scope, node, order.typeName, property) === scope.property(node, property);
  const isAscending = order.descending === request.backwards;
  const cursor = request.after?.[0];
  if (scope.axes.historical || !isIndexed || cursor === null) return null;
  const direct = matching((one) => inIndex(scope, one, order, request, isAscending));
  const found = `${direct.match} WITH ${direct.node} AS ${node}`;
  // No id is null, nor is a property that the filter compares; backwards, those without it stand before the cursor.
  if (tie === undefined || isCompared(filter, property) || (!isAscending && request.after !== null)) return found;
  if (!isAscending || hasConditions(filter)) return null;
  const rest = matching((one) => [`${scope.property(one, property)} IS NULL`]);
  // An index holds no nulls: the facts without the property stand last, and are looked for when the page gets there.
  return `CALL () { ${found} ${orderBy(scope, node, order, request)} LIMIT ${limit} RETURN collect(${node}) AS walked }
    CALL (walked) { UNWIND walked AS ${node} RETURN ${node}
      UNION ALL UNWIND CASE WHEN size(walked) < ${limit} THEN [1] ELSE [] END AS short ${rest.match} WITH ${rest.node} AS ${node} ORDER BY ${node}.id LIMIT ${limit} RETURN ${node} }`;
}

/** Both properties must be named, or the index over them is not taken. */
function inIndex(scope: Scope, node: string, order: Order, request: PageRequest, isAscending: boolean): string[] {
  const [first, second] = order.properties.map((property) => scope.property(node, property));
  const beyond = isAscending ? ">" : "<";
  const [value, tie] = (request.after ?? []).map((one) => scope.parameter(one));
  if (second === undefined) return [value === undefined ? `${first} IS NOT NULL` : `${first} ${beyond} ${value}`];
  if (value === undefined) return [`${first} IS NOT NULL`, `${second} IS NOT NULL`];
  // Said with NOT, since the planner makes two seeks and a sort of an OR.
  const passed = `${first} = ${value} AND ${second} ${isAscending ? "<=" : ">="} ${tie}`;
  return [`${first} ${beyond}= ${value}`, `${second} IS NOT NULL`, `NOT (${passed})`];
}

function hasConditions(filter: unknown): boolean {
  return Object.values(filter ?? {}).some((value) => value !== null && value !== undefined);
}

/** Whether the filter compares any property with a value. */
export function comparesValues(filter: unknown): boolean {
  return Object.keys(filter ?? {}).some((property) => isCompared(filter, property));
}

/** Whether the filter compares the property with a value, which a fact without it cannot pass. */
function isCompared(filter: unknown, property: string): boolean {
  const given = (filter as Record<string, unknown> | null | undefined)?.[property];
  if (typeof given !== "object" || given === null) return false;
  return Object.entries(given).some(([name, value]) => name !== "isMissing" && value !== null && value !== undefined);
}
