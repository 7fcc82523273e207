import type { ExtractionContext } from "./context.ts";
import type { Found, Issue, Task } from "./extraction.ts";

/** Problems that the text states. */
export function issues(_context: ExtractionContext, _tasks: Task[]): Found<Issue> {
  return { facts: [], warnings: [] };
}
