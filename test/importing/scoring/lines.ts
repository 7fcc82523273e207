import type { Quote } from "./draft.ts";
import { rangesOf } from "./draft.ts";

/** The line, from 1, on which a quote begins; null for what has no range. */
export type LineOf = (quote: Quote | Quote[] | undefined) => number | null;

export function lineFinder(text: string | null): LineOf {
  const breaks = [...(text ?? "").matchAll(/\n/gu)].map(({ index }) => index);
  return (quote) => {
    const range = rangesOf(quote)[0];
    if (text === null || !range) return null;
    const later = breaks.findIndex((index) => index >= range.start);
    return (later < 0 ? breaks.length : later) + 1;
  };
}
