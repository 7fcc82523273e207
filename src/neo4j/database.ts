import type { Config } from "../config.ts";
import { DomainError } from "../errors.ts";
import { type Graph, type GraphOptions, openGraph } from "./graph.ts";
import type { Report } from "./jars.ts";
import { startManagedServer } from "./managedServer.ts";

/** The open graph, with the server behind it where that is ours. */
export interface Database {
  readonly graph: Graph;
  /** Closes the graph, then stops the managed server. A second call does nothing. */
  stop(): Promise<void>;
}

/** Opens the server that NEO4J_URI names, or starts the managed one. `report` gets lines for the terminal. */
export async function openDatabase(config: Config, report: Report, options: GraphOptions = {}): Promise<Database> {
  if (config.neo4j) {
    const graph = await openGraph(config.neo4j, options);
    return { graph, stop: () => graph.close() };
  }
  const server = await startManagedServer(config.managed, report);
  try {
    const graph = await openGraph(server.connection, options);
    return {
      graph,
      async stop() {
        await graph.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error instanceof DomainError && error.code === "WRONG_PASSWORD"
      ? lostPassword(config.managed.home, error)
      : error;
  }
}

function lostPassword(home: string, cause: DomainError): DomainError {
  return new DomainError(
    "WRONG_PASSWORD",
    {
      required: `the password that the store in ${home} was made with`,
      got: `another one in ${home}/password`,
      next: "Restore that file, or remove the folder to start with an empty graph.",
    },
    cause,
  );
}
