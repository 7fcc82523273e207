import type { ExtractionContext } from "./context.ts";
import type { Found, Task } from "./extraction.ts";

/** Measures, rows of task tables, items of rectification lists and directives, with who answers for them and until when. */
export function tasks(_context: ExtractionContext): Found<Task> {
  return { facts: [], warnings: [] };
}
