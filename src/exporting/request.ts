import { DomainError } from "../errors.ts";

export const formats = ["csv", "xlsx", "jsonl"] as const;

export type Format = (typeof formats)[number];

/** Most rows of a file, unless fewer are asked for. */
export const MAX_ROWS = 10_000;

/** One question whose answer is taken away as a file. */
export interface ExportRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  readonly format: Format;
  /** The list whose items are the rows, as dotted response keys; null leaves the choice to the export. */
  readonly path: string | null;
  /** Most rows, 1 to MAX_ROWS. */
  readonly limit: number;
}

/** The request in a JSON body; throws BAD_INPUT, naming the member that does not fit. */
export function exportRequest(body: unknown): ExportRequest {
  if (!isObject(body)) throw wrong('an object such as {"query": "…", "format": "xlsx"}', body);
  const { query, variables = null, operationName = null, path = null, limit = MAX_ROWS } = body;
  if (typeof query !== "string") throw wrong("query, a text", query);
  if (variables !== null && !isObject(variables)) throw wrong("variables, an object", variables);
  if (operationName !== null && typeof operationName !== "string") throw wrong("operationName, a text", operationName);
  if (path !== null && typeof path !== "string") throw wrong("path, the dotted names of a list", path);
  if (typeof limit !== "number" || !Number.isInteger(limit) || limit < 1 || limit > MAX_ROWS)
    throw wrong(`limit, a whole number from 1 to ${MAX_ROWS}`, limit);
  return { query, variables: variables ?? {}, operationName, format: formatOf(body.format), path, limit };
}

/** Throws BAD_INPUT for all that is no format. */
export function formatOf(given: unknown): Format {
  const format = formats.find((one) => one === given);
  if (format === undefined) throw wrong(`format, one of ${formats.join(", ")}`, given);
  return format;
}

function wrong(required: string, got: unknown): DomainError {
  return new DomainError("BAD_INPUT", { required, got: (JSON.stringify(got) ?? "nothing").slice(0, 100) });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
