import neo4j, { type Driver } from "neo4j-driver";
import type { Statement } from "../../src/neo4j/cypher.ts";
import { driverParameters } from "../../src/neo4j/graph.ts";
import { testConnection } from "./graph.ts";

/** What the database remarks on statements. */
export interface Notices {
  /**
   * Labels, types and properties that the graph has never heard of, and what the database will no longer take. A read is
   * run again for it: its plan is kept, where EXPLAIN would plan it anew.
   */
  of(statement: Statement): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens a connection of its own: `Graph` hands no remarks on. */
export function openNotices(): Notices {
  const { uri, user, password, database } = testConnection();
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
  return {
    async of({ text, parameters }) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        const { summary } = await session.run(text, driverParameters(parameters));
        return summary.gqlStatusObjects
          .filter(({ classification }) => classification === "UNRECOGNIZED" || classification === "DEPRECATION")
          .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
