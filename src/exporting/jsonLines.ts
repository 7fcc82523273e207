import type { Table } from "./table.ts";

/**
 * JSON Lines: first `{"head": …}` with the columns and their Chinese terms, then one object a row with the columns' names
 * as keys. A list within a row is an array; `@cut` names those that are not whole.
 */
export function* jsonLinesOf({ head, columns, rows }: Table): Generator<string> {
  const terms = Object.fromEntries(columns.map(({ name, term }) => [name, term]));
  yield `${JSON.stringify({ head: { ...head, columns: terms } })}\n`;
  for (const { values, cut } of rows) {
    const row = Object.fromEntries(columns.map(({ name }, i) => [name, values[i]]));
    yield `${JSON.stringify(cut.length > 0 ? { ...row, "@cut": cut } : row)}\n`;
  }
}
