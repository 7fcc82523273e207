import { DomainError } from "../errors.ts";

/** The oldest major version whose Cypher Zeren's queries are written in (`COLLECT {}`, `CALL (x) {}`). */
const oldest = 5;

/**
 * Throws SERVER_TOO_OLD unless `agent`, as servers name themselves ("Neo4j/5.26.31", "Neo4j/2025.10.1",
 * "Neo4j/5.27-aura"), is Neo4j 5 or newer. An agent that names no version passes: Zeren cannot tell.
 */
export function requireSupportedVersion(agent: string | undefined): void {
  const major = /^Neo4j\/(\d+)/.exec(agent ?? "")?.[1];
  if (major === undefined || Number(major) >= oldest) return;
  throw new DomainError("SERVER_TOO_OLD", { required: `Neo4j ${oldest} or newer`, got: `${agent}` });
}
