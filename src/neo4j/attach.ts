import type { Config } from "../config.ts";
import { DomainError } from "../errors.ts";
import { type Database, openDatabase } from "./database.ts";
import { openGraph } from "./graph.ts";
import { passwordOf } from "./home.ts";
import type { Report } from "./jars.ts";

/** As `openDatabase`, but a managed server that another command runs already is used, and left running. */
export async function attachDatabase(config: Config, report: Report): Promise<Database> {
  try {
    return await openDatabase(config, report);
  } catch (error) {
    if (!(error instanceof DomainError && error.code === "HOME_IN_USE")) throw error;
    const { home, boltPort } = config.managed;
    const uri = `bolt://127.0.0.1:${boltPort}`;
    const graph = await openGraph({ uri, user: "neo4j", password: await passwordOf(home), database: "neo4j" });
    return { graph, stop: () => graph.close() };
  }
}
