import type { FieldNode } from "graphql";
import { conditionsOf } from "./filters.ts";
import { readLink } from "./links.ts";
import type { Edge } from "./noun.ts";
import { asObject, readNode, selectedFields } from "./objects.ts";
import { type Order, orderBy, orderOf, standsAfter } from "./order.ts";
import { encodeCursor, type PageRequest, pageRequest } from "./page.ts";
import { all, type Pattern, reach } from "./patterns.ts";
import { type ComputedField, constant, type FieldRequest, type Reading, tuple } from "./reading.ts";
import type { Scope } from "./scope.ts";

/** One edge of a page as fetched: its sort values, then what was selected of it. */
interface Row {
  readonly sort: readonly unknown[];
  readonly values: readonly unknown[];
}

/** A page's rows in list order, and whether the list goes on beyond them. */
interface Page {
  readonly rows: readonly Row[];
  readonly total: number | null;
  readonly more: boolean;
  readonly request: PageRequest;
  readonly order: Order;
}

/** The page of nodes an edge reaches. */
export function readConnection(request: FieldRequest, edge: Edge): Reading {
  const { scope, node, args } = request;
  const target = request.typeName.replace(/Connection$/, "");
  return readPage(request, target, (conditions) =>
    reach(scope, node, edge, target, {
      ever: args.ever === true,
      conditions: (reached) => [...conditionsOf(scope, target, reached, args.filter), ...conditions(reached)],
    }),
  );
}

/** The page of all nodes of a noun. */
export const readRootConnection: ComputedField = (request) => {
  const { scope, args } = request;
  const target = request.typeName.replace(/Connection$/, "");
  return readPage(request, target, (conditions) =>
    all(scope, target, (node) => [...conditionsOf(scope, target, node, args.filter), ...conditions(node)]),
  );
};

type Matching = (conditions: (node: string) => readonly string[]) => Pattern;

function readPage({ scope, args, fieldNodes, typeName }: FieldRequest, target: string, matching: Matching): Reading {
  const own = target === "Fact" ? [] : scope.noun(target).defaultOrder;
  const order = orderOf(args.order as Parameters<typeof orderOf>[0], own);
  const page = pageRequest(args, order.name, order.properties.length);
  const selected = selectedFields(scope, typeName, fieldNodes);
  const pattern = matching((node) => standsAfter(scope, node, order, page));
  const columns: Reading[] = [];
  const column = (reading: Reading) => columns.push(reading) - 1;
  const readers = selected.map(([, nodes]) => connectionField(scope, target, pattern, nodes, column));
  const row = tuple(columns);
  const sort = `[${order.properties.map((property) => scope.property(pattern.node, property)).join(", ")}]`;
  const rows = `COLLECT { ${pattern.match} WITH * ${orderBy(scope, pattern.node, order, page)} LIMIT ${scope.parameter(page.size + 1)} RETURN [${sort}, ${row.cypher}] }`;
  const isCounted = selected.some(([, [field]]) => field?.name.value === "totalCount");
  const total = isCounted ? `COUNT { ${matching(() => []).match} RETURN 1 }` : "null";
  const keys = selected.map(([key]) => key);
  return {
    cypher: `[${rows}, ${total}]`,
    read: (value) => {
      const [fetched, count] = value as [[unknown[], unknown][], number | null];
      const kept = fetched.slice(0, page.size).map(([values, cells]) => ({ sort: values, values: row.read(cells) }));
      if (page.backwards) kept.reverse();
      const result: Page = { rows: kept, total: count, more: fetched.length > page.size, request: page, order };
      return asObject(
        typeName,
        keys,
        readers.map((read) => read(result)),
      );
    },
  };
}

type PageReader = (page: Page) => unknown;

/** One field of a connection; what it needs of each edge becomes a column of the rows. */
function connectionField(
  scope: Scope,
  target: string,
  pattern: Pattern,
  fieldNodes: readonly FieldNode[],
  column: (reading: Reading) => number,
): PageReader {
  const name = fieldNodes[0]?.name.value;
  if (name === "nodes") {
    const at = column(readNode(scope, pattern.node, target, fieldNodes));
    return (page) => page.rows.map((row) => row.values[at]);
  }
  if (name === "edges") {
    const selected = selectedFields(scope, `${target}Edge`, fieldNodes);
    const keys = selected.map(([key]) => key);
    const cells = selected.map(([, nodes]) => edgeField(scope, target, pattern, nodes, column));
    return (page) =>
      page.rows.map((row) =>
        asObject(
          `${target}Edge`,
          keys,
          cells.map((cell) => cell(row, page.order)),
        ),
      );
  }
  if (name === "pageInfo") {
    const keys = selectedFields(scope, "PageInfo", fieldNodes).map(
      ([key, [field]]) => [key, field?.name.value as string] as const,
    );
    return (page) => {
      const info = pageInfo(page);
      return { __typename: "PageInfo", ...Object.fromEntries(keys.map(([key, field]) => [key, info[field]])) };
    };
  }
  if (name === "totalCount") return (page) => page.total;
  if (name === "complete") return (page) => !page.more && page.request.after === null;
  return () => `${target}Connection`;
}

function edgeField(
  scope: Scope,
  target: string,
  pattern: Pattern,
  fieldNodes: readonly FieldNode[],
  column: (reading: Reading) => number,
): (row: Row, order: Order) => unknown {
  const name = fieldNodes[0]?.name.value;
  if (name === "cursor") return (row, order) => encodeCursor(order.name, row.sort);
  const reading =
    name === "node"
      ? readNode(scope, pattern.node, target, fieldNodes)
      : name === "link"
        ? readLink(scope, pattern.relationship, fieldNodes)
        : constant(`${target}Edge`);
  const at = column(reading);
  return (row) => row.values[at];
}

/** Where a page stands; `__typename` is graphql-js's own. */
export function pageInfo(page: Page): Record<string, unknown> {
  const { rows, request, more, order } = page;
  const cursor = (row: Row | undefined) => (row ? encodeCursor(order.name, row.sort) : null);
  const isBeyondStart = request.after !== null;
  return {
    hasNextPage: request.backwards ? isBeyondStart : more,
    hasPreviousPage: request.backwards ? more : isBeyondStart,
    startCursor: cursor(rows[0]),
    endCursor: cursor(rows.at(-1)),
  };
}
