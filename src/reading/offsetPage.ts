import type { FieldNode } from "graphql";
import { compilePageInfo } from "./connections.ts";
import { compileObject } from "./objects.ts";
import { encodeCursor, pageRequest } from "./page.ts";
import type { Scope } from "./scope.ts";

/** A list whose order is not a property of nodes (a score, a rule): its cursors are positions. */
export interface OffsetPage {
  /** Rows to skip, and rows to return. */
  readonly skip: number;
  readonly size: number;
}

/** The page asked for; `name` names the list, whose cursors no other list takes. */
export function offsetPage(args: Readonly<Record<string, unknown>>, name: string): OffsetPage {
  const { size, after } = pageRequest({ first: args.first as number, after: args.after as string | null }, name, 1);
  const skip = typeof after?.[0] === "number" && Number.isSafeInteger(after[0]) && after[0] >= 0 ? after[0] : 0;
  return { skip, size };
}

/** The rows of one such page, and what is known of the whole list. */
export interface OffsetRows<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly total: number;
  /** Whether the whole list could be looked through. */
  readonly isWhole: boolean;
}

/** Compiles a connection over such a list; `compileNode` and `compileEdgeField` give what the list adds. */
export function compileOffsetConnection<Row>(
  scope: Scope,
  typeName: string,
  fieldNodes: readonly FieldNode[],
  { skip }: OffsetPage,
  name: string,
  compileNode: (nodes: readonly FieldNode[]) => (row: Row) => unknown,
  compileMore: (field: string) => ((row: Row) => unknown) | unknown,
): (page: OffsetRows<Row>) => object {
  const cursor = (index: number) => encodeCursor(name, [skip + index + 1]);
  return compileObject<OffsetRows<Row>>(scope, typeName, fieldNodes, (field, nodes) => {
    if (field === "nodes") {
      const node = compileNode(nodes);
      return (page) => page.rows.map(node);
    }
    if (field === "edges") {
      const edge = compileObject<{ row: Row; index: number }>(
        scope,
        typeName.replace(/Connection$/, "Edge"),
        nodes,
        (edgeField, selected) => {
          if (edgeField === "cursor") return ({ index }) => cursor(index);
          if (edgeField === "node") {
            const node = compileNode(selected);
            return ({ row }) => node(row);
          }
          const value = compileMore(edgeField) as (row: Row) => unknown;
          return ({ row }) => value(row);
        },
      );
      return (page) => page.rows.map((row, index) => edge({ row, index }));
    }
    if (field === "pageInfo") {
      const info = compilePageInfo(scope, nodes);
      return ({ rows, more }) =>
        info({
          rows: rows.map((_, index) => ({ sort: [skip + index + 1] })),
          more,
          request: { size: 0, backwards: false, after: skip > 0 ? [skip] : null },
          order: { name },
        });
    }
    if (field === "complete") return ({ more, isWhole }) => !more && skip === 0 && isWhole;
    if (field === "totalCount") return ({ total }) => total;
    if (field === "absence") return ({ rows }) => (rows.length === 0 && skip === 0 ? "NO_MATCH" : null);
    return () => compileMore(field);
  });
}
