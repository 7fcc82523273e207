import type { Range } from "./ranges.ts";

/** A quote as printed; the scores forgive whatever is missing or of another type. */
export interface Quote extends Range {
  text: string;
}

/** What `zeren extract` prints, as far as it is scored. */
export interface Draft {
  tasks: {
    number?: number | null;
    title?: Quote;
    assignments?: { role?: string; office?: Quote }[];
    deadline?: { kind?: string; on?: string | null; at?: Quote } | null;
    status?: string | null;
  }[];
  leaders: {
    name?: Quote;
    posts?: { title?: string; office?: string | null; at?: Quote }[];
    groupRoles?: { group?: string; role?: string; at?: Quote }[];
  }[];
  offices: { name?: string; at?: Quote[] }[];
  regulations: { title?: string; number?: string | null; at?: Quote[] }[];
  natureReserves: { name?: string; level?: string | null; at?: Quote[] }[];
  issues: { title?: string; at?: Quote }[];
  figures: { metric?: string; value?: number; at?: Quote }[];
  events: { title?: string; on?: string | null; at?: Quote }[];
}

const LISTS = [
  "tasks",
  "leaders",
  "offices",
  "regulations",
  "natureReserves",
  "issues",
  "figures",
  "events",
] as const satisfies readonly (keyof Draft)[];

export const NOTHING: Draft = draftOf({});

/** A draft from whatever was printed: a list that is missing is empty. */
export function draftOf(printed: unknown): Draft {
  const object = isObject(printed) ? printed : {};
  return Object.fromEntries(
    LISTS.map((list) => [list, Array.isArray(object[list]) ? object[list].filter(isObject) : []]),
  ) as unknown as Draft;
}

/** Every quote in a draft, wherever it stands. */
export function quotesOf(node: unknown): Quote[] {
  if (Array.isArray(node)) return node.flatMap(quotesOf);
  if (!isObject(node)) return [];
  return [...(isQuote(node) ? [node] : []), ...Object.values(node).flatMap(quotesOf)];
}

export function rangesOf(quotes: Quote | Quote[] | undefined): Range[] {
  return (Array.isArray(quotes) ? quotes : [quotes]).filter(isQuote);
}

function isQuote(node: unknown): node is Quote {
  return isObject(node) && typeof node.text === "string" && Number.isInteger(node.start) && Number.isInteger(node.end);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
