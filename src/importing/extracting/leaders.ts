import type { ExtractionContext } from "./context.ts";
import type { Found, Leader } from "./extraction.ts";

/** People who hold a post or a role in a group. */
export function leaders(_context: ExtractionContext): Found<Leader> {
  return { facts: [], warnings: [] };
}
