import { type GraphQLNamedType, print } from "graphql";
import { DomainError } from "../errors.ts";
import { answered, type Exporting, pageSize, understood } from "./asking.ts";
import { columnsOf } from "./columns.ts";
import { headOf } from "./head.ts";
import { added, pageOperation, pageVariables } from "./pageOperation.ts";
import type { ExportRequest } from "./request.ts";
import { type Data, type Row, rowsOf, stateOf, type Table } from "./table.ts";

/** Code units of all cells together: ten thousand rows of a broad table. */
const MOST_TEXT = 32 * 1024 * 1024;
/** An export that takes longer is refused, not cut: a short file must never look whole. In milliseconds. */
const PATIENCE = 120_000;

/**
 * The answer of an operation as a table: the pages of one list followed to its end, or to the limit. Every page is asked
 * through the server, with its limits, checks and masking, and for the same day and instant. Throws a DomainError for
 * what cannot be exported, and OperationRefused for what the server refuses; null when `signal` came in between.
 */
export async function exportTable(
  exporting: Exporting,
  request: ExportRequest,
  signal: AbortSignal,
): Promise<Table | null> {
  const { schema, services } = exporting;
  const clock = { now: new Date(), timeZone: services.timeZone };
  const asked = await understood(exporting, request);
  const { list } = asked;
  const keys = list?.keys ?? [];
  const page = pageOperation(schema, asked.operation, list);
  const query = schema.getQueryType() as GraphQLNamedType;
  const { columns, itemKeys } = columnsOf(schema, page.selectionSet, query, keys);
  const size = list?.isPaged ? pageSize(schema, page, asked.variables) : 0;
  const text = print(page);
  const names = (page.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const given = Object.fromEntries(Object.entries(request.variables).filter(([name]) => names.includes(name)));
  const latest = performance.now() + PATIENCE;

  const rows: Row[] = [];
  let length = 0;
  let first: Data | null = null;
  let cutAt: "limit" | "size" | null = null;
  for (let after: string | null | undefined = asked.after; after !== undefined && cutAt === null; ) {
    if (signal.aborted) return null;
    if (performance.now() > latest) throw tooSlow(rows.length);
    const data = await answered(exporting, clock, text, {
      ...given,
      ...(size > 0 && {
        [pageVariables.first]: Math.min(size, request.limit - rows.length),
        [pageVariables.after]: after,
      }),
    });
    first ??= data;
    for (const row of rowsOf(data, keys, itemKeys, columns)) {
      cutAt = rows.length === request.limit ? "limit" : length > MOST_TEXT ? "size" : null;
      if (cutAt !== null) break;
      rows.push(row);
      length += JSON.stringify(row.values).length;
    }
    const next = list?.isPaged ? stateOf(data, keys)?.[added.page] : undefined;
    after = next?.hasNextPage ? next.endCursor : undefined;
    if (after !== undefined && rows.length === request.limit) cutAt = "limit";
  }
  const head = headOf(schema, request, asked, { page, clock, columns, rows, first: first ?? {}, size, cutAt });
  return { head, columns, rows };
}

function tooSlow(rows: number): DomainError {
  return new DomainError("TIMEOUT", {
    required: `an export that is read within ${PATIENCE / 1000} seconds`,
    got: `${rows} rows by then`,
    next: "Export fewer columns or rows (limit), or narrow the filter.",
  });
}
