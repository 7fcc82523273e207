import type { ExtractionContext } from "./context.ts";
import type { Found, NatureReserve } from "./extraction.ts";

/** Nature reserves by name. */
export function natureReserves(_context: ExtractionContext): Found<NatureReserve> {
  return { facts: [], warnings: [] };
}
