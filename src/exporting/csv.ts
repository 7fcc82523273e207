import { cellText, headRows, type Scalar, type Table } from "./table.ts";

/**
 * What spreadsheets take for the start of a formula, also behind white space and other characters that they do not show,
 * and in the full-width forms that some of them fold.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

/**
 * RFC 4180 in UTF-8 with a byte-order mark, without which Excel takes Chinese for something else. The head is lines that
 * begin with #, the last of them the Chinese terms; then the columns' names, then the rows.
 */
export function* csvOf({ head, columns, rows }: Table): Generator<string> {
  yield "\uFEFF";
  for (const [name, value] of headRows(head)) yield line([`# ${name}`, value]);
  const [first, ...terms] = columns.map(({ term }) => term);
  yield line([`# ${first ?? ""}`.trimEnd(), ...terms]);
  yield line(columns.map(({ name }) => name));
  for (const { values, cut } of rows)
    yield line(columns.map((column, i) => cellText(column, values[i], cut.includes(column.name))));
}

function line(cells: readonly Scalar[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

/** A text that would be a formula gets an apostrophe, which spreadsheets read as “this is text”. */
function cell(value: Scalar): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return text === "" || /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
