import { join } from "node:path";
import type { Connection, ManagedSettings } from "../config.ts";
import { claimHome, passwordOf, prepareHome, releaseHome } from "./home.ts";
import { type Report, resolveJars } from "./jars.ts";
import { findJava } from "./programs.ts";
import { jvmOptions, requireFreePort, type ServerRun, startServer } from "./server.ts";

/** A Neo4j of our own, running. */
export interface ManagedServer {
  readonly connection: Connection;
  /** Ends it and gives its home up. Call it after the last connection is closed; a second call does nothing. */
  stop(): Promise<void>;
}

/**
 * Fetches Neo4j if need be, claims the home, and starts it; ready within 12 s but for the first time.
 * Throws JAVA_MISSING, MAVEN_MISSING, RESOLVE_FAILED, HOME_IN_USE, PORT_TAKEN or START_FAILED.
 */
export async function startManagedServer(settings: ManagedSettings, report: Report): Promise<ManagedServer> {
  const { home, boltPort } = settings;
  const java = await findJava(settings.environment);
  const jars = await resolveJars(settings, report);
  await claimHome(home);
  let run: ServerRun;
  try {
    await requireFreePort(boltPort);
    await prepareHome(settings, java, join(jars, "lib"), jvmOptions(settings));
    report(`Starting Neo4j on 127.0.0.1:${boltPort}, home ${home} …`);
    run = await startServer(settings, java, jars);
  } catch (error) {
    await releaseHome(home);
    throw error;
  }
  let stopping: Promise<void> | undefined;
  return {
    connection: {
      uri: `bolt://127.0.0.1:${boltPort}`,
      user: "neo4j",
      password: await passwordOf(home),
      database: "neo4j",
    },
    stop() {
      stopping ??= run.stop().then(() => releaseHome(home));
      return stopping;
    },
  };
}
