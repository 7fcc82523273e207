import type { FieldNode } from "graphql";
import { conditionsOf, selectiveStart } from "./filters.ts";
import { comparesValues, indexWalk } from "./indexWalk.ts";
import { readLink } from "./links.ts";
import type { Edge } from "./noun.ts";
import { compileObject, readNode } from "./objects.ts";
import { type Order, orderBy, orderOf, sortValue, standsAfter } from "./order.ts";
import { encodeCursor, type PageRequest, pageRequest } from "./page.ts";
import { all, type Pattern, reach } from "./patterns.ts";
import { Columns, type ComputedField, type FieldRequest, type Reading } from "./reading.ts";
import type { Scope } from "./scope.ts";

/** One edge of a page as fetched: its sort values, where a cursor is asked for, and what was selected of it. */
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
  return readPage(request, target, (conditions) => {
    const start = selectiveStart(scope, target, args.filter);
    return all(
      scope,
      target,
      (node) => [
        ...conditionsOf(scope, target, node, start === null ? args.filter : start.rest),
        ...conditions(node),
        // Indexes over a compared property end in the id, and are taken only where it is named.
        ...(comparesValues(args.filter) ? [`${node}.id IS NOT NULL`] : []),
      ],
      start,
    );
  });
};

type Matching = (conditions: (node: string) => readonly string[]) => Pattern;

function readPage({ scope, args, fieldNodes, typeName }: FieldRequest, target: string, matching: Matching): Reading {
  const own = target === "Fact" ? [] : scope.noun(target).defaultOrder;
  const order = orderOf(target, args.order as Parameters<typeof orderOf>[1], own);
  const request = pageRequest(args, order.name, order.properties.length);
  const pattern = matching((node) => standsAfter(scope, node, order, request));
  const columns = new Columns();
  const sort = order.properties.map((property) => sortValue(scope, pattern.node, target, property));
  let sortAt: number | null = null;
  const askCursors = () => {
    sortAt ??= columns.add({ cypher: `[${sort.join(", ")}]`, read: (values) => values });
  };
  let isCounted = false;
  let isListed = false;
  const connection = compileObject<Page>(scope, typeName, fieldNodes, (name, nodes) => {
    if (name === "totalCount") {
      isCounted = true;
      return (page) => page.total;
    }
    isListed = true;
    if (name === "edges") {
      const edge = compileEdge(scope, target, pattern, nodes, { columns, askCursors });
      return (page) => page.rows.map((row) => edge({ row, order }));
    }
    if (name === "nodes") {
      const at = columns.add(readNode(scope, pattern.node, target, nodes));
      return (page) => page.rows.map((row) => row.values[at]);
    }
    if (name === "pageInfo") return compilePageInfo(scope, nodes, askCursors);
    if (name === "absence") {
      const reason = args.filter ? "NO_MATCH" : "NONE_STATED";
      return (page) => (page.rows.length === 0 && page.request.after === null ? reason : null);
    }
    return (page) => !page.more && page.request.after === null;
  });
  const row = columns.row();
  const limit = scope.parameter(request.size + 1);
  const walk =
    pattern.relationship === null
      ? indexWalk(scope, pattern.node, matching, { order, request, limit, filter: args.filter })
      : null;
  // A count alone needs no rows.
  const rows = isListed
    ? `COLLECT { ${walk ?? pattern.match} WITH * ${orderBy(scope, pattern.node, order, request)} LIMIT ${limit} RETURN ${row.cypher} }`
    : "[]";
  const total = isCounted ? `COUNT { ${matching(() => []).match} RETURN 1 }` : "null";
  return {
    cypher: `[${rows}, ${total}]`,
    read: (value) => {
      const [fetched, count] = value as [unknown[], number | null];
      const kept = fetched.slice(0, request.size).map((cells): Row => {
        const values = row.read(cells);
        return { sort: sortAt === null ? [] : (values[sortAt] as unknown[]), values };
      });
      if (request.backwards) kept.reverse();
      return connection({ rows: kept, total: count, more: fetched.length > request.size, request, order });
    },
  };
}

function compileEdge(
  scope: Scope,
  target: string,
  pattern: Pattern,
  fieldNodes: readonly FieldNode[],
  { columns, askCursors }: { columns: Columns; askCursors: () => void },
): (source: { row: Row; order: Order }) => object {
  return compileObject(scope, `${target}Edge`, fieldNodes, (name, nodes) => {
    if (name === "cursor") {
      askCursors();
      return ({ row, order }) => encodeCursor(order.name, row.sort);
    }
    const isNode = name === "node";
    const reading = isNode
      ? readNode(scope, pattern.node, target, nodes)
      : readLink(scope, pattern.relationship, nodes);
    const at = columns.add(reading);
    return ({ row }) => row.values[at];
  });
}

/** What `pageInfo` needs to know of a page. */
export interface PageBounds {
  readonly rows: readonly Pick<Row, "sort">[];
  readonly more: boolean;
  readonly request: PageRequest;
  readonly order: Pick<Order, "name">;
}

/** Where a page stands; `askCursors` is called where the sort values of its rows are needed for that. */
export function compilePageInfo(
  scope: Scope,
  fieldNodes: readonly FieldNode[],
  askCursors: () => void = () => undefined,
): (page: PageBounds) => object {
  const cursor = ({ order }: PageBounds, row: Pick<Row, "sort"> | undefined) =>
    row === undefined ? null : encodeCursor(order.name, row.sort);
  const values: Record<string, (page: PageBounds) => unknown> = {
    hasNextPage: ({ request, more }) => (request.backwards ? request.after !== null : more),
    hasPreviousPage: ({ request, more }) => (request.backwards ? more : request.after !== null),
    startCursor: (page) => cursor(page, page.rows[0]),
    endCursor: (page) => cursor(page, page.rows.at(-1)),
  };
  return compileObject(scope, "PageInfo", fieldNodes, (name) => {
    if (name.endsWith("Cursor")) askCursors();
    return values[name] as (page: PageBounds) => unknown;
  });
}
