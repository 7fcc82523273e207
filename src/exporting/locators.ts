import type { GraphQLSchema } from "graphql";
import { fieldNode, type Selected, selectedFields } from "./selections.ts";

/** What a locator may consist of; a citation of which more is asked for is a list like others. */
const PARTS = new Set(["id", "line", "start", "end", "page", "table", "row", "column", "document"]);

/** The fields of a citation without which nobody finds its passage. */
export const locatorFields = [
  fieldNode("line"),
  fieldNode("start"),
  fieldNode("end"),
  fieldNode("document", [fieldNode("title")]),
];

/** Whether nothing is selected of a citation (or of a page of them) but where its passage stands. */
export function isLocator(schema: GraphQLSchema, { field, type }: Pick<Selected, "field" | "type">): boolean {
  if (field.selectionSet === undefined) return false;
  const parts = selectedFields(schema, field.selectionSet, type);
  if (type.name === "CitationConnection") {
    const nodes = parts.filter(({ key }) => key === "nodes");
    return nodes.length > 0 && nodes.every((node) => isLocator(schema, node)) && !parts.some(isItems);
  }
  return type.name === "Citation" && parts.every((part) => isPart(schema, part));
}

const isItems = ({ field: { name }, key }: Selected) =>
  name.value === "edges" || (name.value === "nodes" && key !== "nodes");

function isPart(schema: GraphQLSchema, { field, key, type }: Selected): boolean {
  if (key !== field.name.value || !PARTS.has(key)) return false;
  if (field.selectionSet === undefined) return true;
  return selectedFields(schema, field.selectionSet, type).every((inner) => inner.key === "title" || inner.key === "id");
}

/** A citation as the API gives it. */
interface Citation {
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
  readonly page?: number | null;
  readonly table?: number | null;
  readonly row?: number | null;
  readonly column?: number | null;
  readonly document?: { readonly title?: string } | null;
}

/** A locator in words: 《宁夏方案》 第61行 [5035,5039). */
export function locatorText(citation: unknown): string {
  const { document, page, table, row, column, line, start, end } = citation as Citation;
  return [
    document?.title && (/^《.*》$/.test(document.title) ? document.title : `《${document.title}》`),
    page && `第${page}页`,
    table && `表${table}`,
    row && `行${row}`,
    column && `列${column}`,
    line && `第${line}行`,
    start !== undefined && end !== undefined && `[${start},${end})`,
  ]
    .filter(Boolean)
    .join(" ");
}
