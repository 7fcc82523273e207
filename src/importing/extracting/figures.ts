import type { ExtractionContext } from "./context.ts";
import type { Figure, Found } from "./extraction.ts";

/** Numbers with what they measure and when. */
export function figures(_context: ExtractionContext): Found<Figure> {
  return { facts: [], warnings: [] };
}
