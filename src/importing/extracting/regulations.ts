import type { ExtractionContext } from "./context.ts";
import type { Found, Regulation } from "./extraction.ts";

/** Laws, regulations, policies and plans that the text names. */
export function regulations(_context: ExtractionContext): Found<Regulation> {
  return { facts: [], warnings: [] };
}
