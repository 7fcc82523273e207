// The managed database's home folder: who owns it, its password, its settings, and what a crashed owner left behind.

import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ManagedSettings } from "../config.ts";
import { DomainError } from "../errors.ts";
import { commandLineOf, hasEnded, startOf } from "./processes.ts";
import { type Java, programEnvironment } from "./programs.ts";

export const entryPoint = "org.neo4j.server.CommunityEntryPoint";

/** The file in which the launcher writes the server's process id. */
export const pidFileOf = (home: string) => join(home, "neo4j.pid");
const ownerFileOf = (home: string) => join(home, "owner.json");
const passwordFileOf = (home: string) => join(home, "password");

interface Owner {
  readonly pid: number;
  readonly start: string | undefined;
}

/**
 * Makes this process the home's owner until `releaseHome`, and ends a server that a crashed owner left behind.
 * Throws HOME_IN_USE while another owner lives.
 */
export async function claimHome(home: string): Promise<void> {
  await mkdir(join(home, "conf"), { recursive: true, mode: 0o700 });
  const self = JSON.stringify({ pid: process.pid, start: startOf(process.pid) } satisfies Owner);
  if (!(await createOwner(home, self))) {
    const found = await readOwner(home);
    if (found && startOf(found.pid) !== undefined && startOf(found.pid) === found.start) throw inUse(home, found);
    // Moving the stale file aside succeeds for one of two processes that both found it.
    const stale = `${ownerFileOf(home)}.${process.pid}`;
    await rename(ownerFileOf(home), stale).catch(() => undefined);
    await rm(stale, { force: true });
    if (!(await createOwner(home, self))) throw inUse(home, await readOwner(home));
  }
  await endOrphan(home);
}

/** Gives the home up; the server must have ended. */
export async function releaseHome(home: string): Promise<void> {
  await rm(pidFileOf(home), { force: true });
  await rm(ownerFileOf(home), { force: true });
}

/** The password of the home's database, made the first time and readable by this user only. */
export async function passwordOf(home: string): Promise<string> {
  if (!existsSync(passwordFileOf(home)))
    await writeFile(passwordFileOf(home), randomBytes(24).toString("base64url"), { mode: 0o600 });
  return (await readFile(passwordFileOf(home), "utf8")).trim();
}

/** Writes the settings, and gives a store that was never started its password. */
export async function prepareHome(settings: ManagedSettings, java: Java, lib: string, jvm: string[]): Promise<void> {
  await writeFile(join(settings.home, "conf", "neo4j.conf"), `${confOf(settings).join("\n")}\n`);
  if (existsSync(join(settings.home, "data", "databases", "system"))) return;
  await setInitialPassword(settings, java, lib, jvm);
}

function confOf({ boltPort, pageCache }: ManagedSettings): string[] {
  return [
    "# Written by Zeren at every start; changes made here are lost.",
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.usage_report.enabled=false",
    `server.memory.pagecache.size=${pageCache}m`,
    // A new store would reserve half a gigabyte of disk for its logs.
    "db.tx_log.preallocate=false",
    // A query is stopped within a quarter of a second of its timeout, instead of two seconds.
    "db.transaction.monitor.check.interval=250ms",
    // Neo4j waits ten seconds for stray connections when it stops; its only client is gone by then.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
  ];
}

/** By an argument file, so that the password is in no process list. */
async function setInitialPassword(settings: ManagedSettings, java: Java, lib: string, jvm: string[]): Promise<void> {
  const { home } = settings;
  const words = join(home, "conf", "initial-password.args");
  // Behind `--`: one password in sixty-four begins with a hyphen.
  await writeFile(words, `dbms\nset-initial-password\n--\n${await passwordOf(home)}\n`, { mode: 0o600 });
  const command = [...jvm, "-cp", join(lib, "*"), "org.neo4j.server.startup.Neo4jAdminCommand", `@${words}`];
  const environment = { ...programEnvironment(settings.environment), NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
  try {
    await promisify(execFile)(java.program, command, { env: environment });
  } catch (error) {
    throw new DomainError(
      "START_FAILED",
      {
        required: `a database home that can be set up in ${home}`,
        got: "Neo4j's set-initial-password failed",
        next: "Check that the folder can be written, or remove it and start again.",
      },
      error,
    );
  } finally {
    await rm(words, { force: true });
  }
}

/**
 * A server whose owner died usually ends by itself (see server.ts); this waits for it, and ends it if it does not.
 * Only a process whose command line names this very home is touched.
 */
async function endOrphan(home: string): Promise<void> {
  const pid = Number(await readFile(pidFileOf(home), "utf8").catch(() => ""));
  if (!(pid > 1)) return;
  const words = commandLineOf(pid);
  if (!words.includes(entryPoint) || !words.includes(`--home-dir=${home} `)) return;
  process.kill(pid, "SIGTERM");
  if (await hasEnded(pid, 15_000)) return;
  process.kill(pid, "SIGKILL");
  if (!(await hasEnded(pid, 5_000))) throw inUse(home, { pid, start: undefined });
}

async function createOwner(home: string, self: string): Promise<boolean> {
  try {
    await writeFile(ownerFileOf(home), self, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function readOwner(home: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(ownerFileOf(home), "utf8")) as Owner;
  } catch {
    return undefined;
  }
}

function inUse(home: string, owner: Owner | undefined): DomainError {
  return new DomainError("HOME_IN_USE", {
    required: `the home ${home} for this process alone`,
    got: `a Zeren that runs with it${owner ? ` (process ${owner.pid})` : ""}`,
  });
}
