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

/** The page asked for of a list that can also be read from its end; where it starts shows once the whole is known. */
export function offsetPageOf(args: Readonly<Record<string, unknown>>, name: string): (total: number) => OffsetPage {
  const { size, backwards, after } = pageRequest(args, name, 1);
  const position = typeof after?.[0] === "number" && Number.isSafeInteger(after[0]) && after[0] >= 0 ? after[0] : null;
  if (!backwards) return () => ({ skip: position ?? 0, size });
  return (total) => {
    const end = position === null ? total : Math.max(0, Math.min(total, position - 1));
    const skip = Math.max(0, end - size);
    return { skip, size: end - skip };
  };
}

/** The rows of one such page, and what is known of the whole list. */
export interface OffsetRows<Row> {
  /** How many rows stand before these, where that was not known before they were fetched. */
  readonly skip?: number;
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
  { skip }: Pick<OffsetPage, "skip">,
  name: string,
  compileNode: (nodes: readonly FieldNode[]) => (row: Row) => unknown,
  compileMore: (field: string, nodes: readonly FieldNode[]) => ((row: Row) => unknown) | unknown,
): (page: OffsetRows<Row>) => object {
  const before = (page: OffsetRows<Row>) => page.skip ?? skip;
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
          if (edgeField === "cursor") return ({ index }) => encodeCursor(name, [index + 1]);
          if (edgeField === "node") {
            const node = compileNode(selected);
            return ({ row }) => node(row);
          }
          const value = compileMore(edgeField, selected) as (row: Row) => unknown;
          return ({ row }) => value(row);
        },
      );
      return (page) => page.rows.map((row, i) => edge({ row, index: before(page) + i }));
    }
    if (field === "pageInfo") {
      const info = compilePageInfo(scope, nodes);
      return (page) =>
        info({
          rows: page.rows.map((_, index) => ({ sort: [before(page) + index + 1] })),
          more: page.more,
          request: { size: 0, backwards: false, after: before(page) > 0 ? [before(page)] : null },
          order: { name },
        });
    }
    if (field === "complete") return (page) => !page.more && before(page) === 0 && page.isWhole;
    if (field === "totalCount") return ({ total }) => total;
    if (field === "absence") return (page) => (page.rows.length === 0 && before(page) === 0 ? "NO_MATCH" : null);
    const more = compileMore(field, nodes);
    return () => more;
  });
}
