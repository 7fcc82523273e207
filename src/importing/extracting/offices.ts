import type { ExtractionContext } from "./context.ts";
import type { Found, Leader, Office, Task } from "./extraction.ts";

/** Offices and bodies, with every place where they are named. */
export function offices(_context: ExtractionContext, _tasks: Task[], _leaders: Leader[]): Found<Office> {
  return { facts: [], warnings: [] };
}
