import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Connection, ManagedSettings } from "../config.ts";
import { domainErrorOf } from "../errors.ts";
import { claimHome, passwordOf, prepareHome, releaseHome } from "./home.ts";
import { type Report, resolveJars } from "./jars.ts";
import { findJava, type Java } from "./programs.ts";
import { jvmOptions, requireFreePort, type ServerRun, startServer } from "./server.ts";

/** A Neo4j of our own, running; started again when it ends without being asked to. */
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
  try {
    await requireFreePort(boltPort);
    await prepareHome(settings, java, join(jars, "lib"), jvmOptions(settings));
    report(`Starting Neo4j on 127.0.0.1:${boltPort}, home ${home} …`);
    const password = await passwordOf(home);
    const stopRuns = keepRunning(await startServer(settings, java, jars), settings, java, jars, report);
    let stopping: Promise<void> | undefined;
    return {
      connection: { uri: `bolt://127.0.0.1:${boltPort}`, user: "neo4j", password, database: "neo4j" },
      stop() {
        stopping ??= stopRuns().then(() => releaseHome(home));
        return stopping;
      },
    };
  } catch (error) {
    await releaseHome(home);
    throw error;
  }
}

/** Starts the server again whenever it ends by itself, for example out of memory. Gives the function that stops it. */
function keepRunning(
  first: ServerRun,
  settings: ManagedSettings,
  java: Java,
  jars: string,
  report: Report,
): () => Promise<void> {
  let run = first;
  const stopping = new AbortController();
  const supervised = supervise();
  return async () => {
    stopping.abort();
    await run.stop();
    await supervised;
  };

  async function supervise(): Promise<void> {
    // A server that cannot start is tried again ever more rarely, up to once a minute.
    for (let wait = 1_000; ; wait = Math.min(2 * wait, 60_000)) {
      await run.ended;
      if (stopping.signal.aborted) return;
      report(`Neo4j ended unexpectedly; starting it again in ${wait / 1_000} s …`);
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        run = await startServer(settings, java, jars);
        report("Neo4j runs again.");
        wait = 500;
      } catch (error) {
        report(domainErrorOf(error).message);
      }
      if (stopping.signal.aborted) return await run.stop();
    }
  }
}
