import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { ManagedSettings } from "../config.ts";
import { DomainError } from "../errors.ts";
import { entryPoint, pidFileOf } from "./home.ts";
import { readText } from "./processes.ts";
import { type Java, programEnvironment } from "./programs.ts";

/**
 * Runs its arguments as a child, and asks the child to end (SIGTERM) when its own input closes. The input is a pipe
 * from Zeren, so it closes when Zeren closes it and also when Zeren is killed: no server outlives its owner.
 * It keeps the class archive of a server that ended as asked (code 0); one that was killed may leave half of it.
 */
const launcher = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
echo "$server" >"$PID_FILE"
(read -r _ <&3; kill -TERM "$server") 2>/dev/null &
watcher=$!
exec 3<&-
wait "$server"
code=$?
kill "$watcher" 2>/dev/null
[ "$code" = 0 ] && [ -f "$NEW_ARCHIVE" ] && mv -f "$NEW_ARCHIVE" "$ARCHIVE"
rm -f "$NEW_ARCHIVE"
exit "$code"`;

const logOf = (home: string) => join(home, "logs", "neo4j.log");
const consoleOf = (home: string) => join(home, "logs", "console.log");

/** How long a server may take to accept Bolt, and to end after it was asked to; milliseconds. */
const startPatience = 90_000;
const stopPatience = 60_000;

/** One run of the server's process. */
export interface ServerRun {
  /** Settles when the process has ended, however it ended. */
  readonly ended: Promise<void>;
  /** Asks it to end, waits, and kills it if it does not. */
  stop(): Promise<void>;
}

/** Starts Neo4j on a prepared home and waits until it accepts Bolt. Throws START_FAILED. */
export async function startServer(settings: ManagedSettings, java: Java, jars: string): Promise<ServerRun> {
  const { home, boltPort } = settings;
  await mkdir(join(home, "logs"), { recursive: true });
  // Neo4j appends to its log; only what this run adds may explain its failure.
  const logStart = readText(logOf(home)).length;
  const console = openSync(consoleOf(home), "w");
  const archive = classArchiveOf(jars, java);
  const newArchive = `${archive}.${process.pid}`;
  const words = [
    java.program,
    ...jvmOptions(settings),
    existsSync(archive) ? `-XX:SharedArchiveFile=${archive}` : `-XX:ArchiveClassesAtExit=${newArchive}`,
    ...["-cp", join(jars, "lib", "*"), entryPoint, `--home-dir=${home}`, `--config-dir=${join(home, "conf")}`],
  ];
  const child = spawn("/bin/sh", ["-c", launcher, "neo4j", ...words], {
    env: {
      ...programEnvironment(settings.environment),
      PID_FILE: pidFileOf(home),
      ARCHIVE: archive,
      NEW_ARCHIVE: newArchive,
    },
    stdio: ["pipe", console, console],
    // Its own process group: Ctrl-C at the terminal reaches Zeren alone, which drains before it stops the server.
    detached: true,
  });
  const ended = once(child, "exit").then(() => rm(newArchive, { force: true }));
  const stop = () => stopServer(child, ended);
  try {
    await waitForBolt(boltPort, child, () => startFailure(child, home, logStart));
  } catch (error) {
    await stop();
    throw error;
  }
  return { ended, stop };
}

/** The options for every Java that Zeren starts: short-lived admin commands and the server. */
export function jvmOptions({ heapInitial, heapMax }: ManagedSettings): string[] {
  return [
    `-Xms${heapInitial}m`,
    `-Xmx${heapMax}m`,
    // With a small heap the serial collector halves the memory (260 MB against 430) and loses nothing measurable.
    ...(heapMax <= 2_048 ? ["-XX:+UseSerialGC"] : []),
    // Java's second compiler costs more than it gains in a small database: the first deep plan took 17.5 s of processor
    // time with it and 10.5 s without, a start 8.6 s against 7.4 s.
    ...(heapMax <= 1_024 ? ["-XX:TieredStopAtLevel=1"] : []),
    "-XX:+ExitOnOutOfMemoryError",
    // Neo4j's own launcher opens these for its page cache and its network code.
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
  ];
}

/**
 * Java's archive of loaded classes, which makes each start two seconds shorter. The first server writes it as it ends,
 * in about five seconds; Java ignores an archive that does not fit its version or the jars.
 */
function classArchiveOf(jars: string, java: Java): string {
  return join(jars, `classes-${java.version.replaceAll(/[^\w.+-]/g, "_")}.jsa`);
}

async function stopServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.stdin?.end();
  const patience = new AbortController();
  const isLate = pause(stopPatience, true, { signal: patience.signal }).catch(() => false);
  if (await Promise.race([ended.then(() => false), isLate])) {
    // The whole group: the launcher, its watcher, and the server.
    if (child.pid) process.kill(-child.pid, "SIGKILL");
    await ended;
  }
  patience.abort();
}

/** Throws PORT_TAKEN unless the server could listen on `port`. */
export async function requireFreePort(port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, "127.0.0.1");
    await once(probe, "listening");
  } catch (error) {
    throw new DomainError(
      "PORT_TAKEN",
      {
        required: `port ${port} on 127.0.0.1 to be free for the managed Neo4j`,
        got: "a port on which another program listens",
        next: "Stop that program, or set ZEREN_BOLT_PORT to a free port.",
      },
      error,
    );
  } finally {
    probe.close();
  }
}

async function waitForBolt(port: number, child: ChildProcess, failure: () => DomainError): Promise<void> {
  const until = Date.now() + startPatience;
  while (!(await accepts(port))) {
    if (child.exitCode === null && child.signalCode === null && Date.now() < until) await pause(50);
    else throw failure();
  }
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

function startFailure(child: ChildProcess, home: string, logStart: number): DomainError {
  const said = readText(logOf(home)).slice(logStart) + readText(consoleOf(home));
  // The last error of the logs is the most telling line that Neo4j gives.
  const reason = said
    .split("\n")
    .findLast((line) => /ERROR|Caused by|Error:|Exception/.test(line))
    ?.trim();
  const ending =
    child.exitCode === null ? `no Bolt after ${startPatience / 1_000} s` : `an end with code ${child.exitCode}`;
  return new DomainError("START_FAILED", {
    required: "the managed Neo4j to start",
    got: `${ending}${reason ? `: ${reason.slice(0, 300)}` : ""}`,
    next: `Read ${logOf(home)} and ${consoleOf(home)}.`,
  });
}
