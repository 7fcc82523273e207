import { requireSupportedVersion } from "../../src/neo4j/serverVersion.ts";

describe("requireSupportedVersion", () => {
  it.each(["Neo4j/5.0.0", "Neo4j/5.26.31", "Neo4j/5.27-aura", "Neo4j/2025.10.1", "Memgraph", undefined])(
    "lets %s pass",
    (agent) => expect(() => requireSupportedVersion(agent)).not.toThrow(),
  );

  it.each(["Neo4j/4.4.42", "Neo4j/3.5.35"])("refuses %s", (agent) => {
    expect(() => requireSupportedVersion(agent)).toThrow(
      `Required: Neo4j 5 or newer. Got: ${agent}. Upgrade the server to Neo4j 5.26 or newer, or unset NEO4J_URI`,
    );
  });
});
