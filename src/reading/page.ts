import { DomainError } from "../errors.ts";

/** Longest page a list may be asked for. */
export const MAX_PAGE = 100;

/** One page of a list, as asked for. */
export interface PageRequest {
  readonly size: number;
  /** Read from the end backwards (`last`/`before`). */
  readonly backwards: boolean;
  /** Sort values of the edge the page starts after, or null for the first page. */
  readonly after: readonly SortValue[] | null;
}

export type SortValue = string | number | boolean | null;

interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** The page that the arguments ask for; `order` names the order, which a cursor must have been made under. */
export function pageRequest(args: PageArgs, order: string, width: number): PageRequest {
  const { first, last } = args;
  const backwards = last !== undefined && last !== null;
  const forwards = first !== undefined && first !== null;
  if (forwards === backwards)
    throw new DomainError("BAD_INPUT", {
      required: "exactly one of first and last, 1 to 100",
      got: forwards ? "both" : "neither",
      next: "give first: 20, or last: 20 to read backwards",
    });
  const size = (backwards ? last : first) as number;
  if (size < 1 || size > MAX_PAGE)
    throw new DomainError("BAD_INPUT", {
      required: `${backwards ? "last" : "first"} from 1 to ${MAX_PAGE}`,
      got: String(size),
      next: "ask for a smaller page and follow the cursor",
    });
  const cursor = backwards ? args.before : args.after;
  const other = backwards ? args.after : args.before;
  if (other !== undefined && other !== null)
    throw new DomainError("BAD_INPUT", {
      required: "after with first, or before with last",
      got: backwards ? "after with last" : "before with first",
      next: "use the cursor that belongs to the direction",
    });
  return { size, backwards, after: cursor ? decodeCursor(cursor, order, width) : null };
}

/** A cursor: the order's name and the sort values of an edge. */
export function encodeCursor(order: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString("base64url");
}

/** The sort values of a cursor; one that this list did not make under this order is refused. */
export function decodeCursor(cursor: string, order: string, width: number): SortValue[] {
  const values = parseCursor(cursor);
  if (values === null || values.length !== width + 1 || values[0] !== order)
    throw new DomainError("BAD_INPUT", {
      required: "a cursor that this list returned under the same order",
      got: JSON.stringify(cursor.slice(0, 60)),
      next: "start again without a cursor",
    });
  return values.slice(1) as SortValue[];
}

function parseCursor(cursor: string): unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const isScalar = (value: unknown) => value === null || ["string", "number", "boolean"].includes(typeof value);
    return Array.isArray(values) && values.every(isScalar) ? values : null;
  } catch {
    return null;
  }
}
