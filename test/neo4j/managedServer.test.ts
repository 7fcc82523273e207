import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type ManagedSettings, readConfig } from "../../src/config.ts";
import type { DomainError } from "../../src/errors.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import { openDatabase } from "../../src/neo4j/database.ts";
import { resolveJars } from "../../src/neo4j/jars.ts";
import { startManagedServer } from "../../src/neo4j/managedServer.ts";
import { hasEnded, isAlive } from "../../src/neo4j/processes.ts";
import { freePort } from "../support/ports.ts";

let folder: string;
let settings: ManagedSettings;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zeren-managed-"));
  const { managed } = readConfig({ ...process.env, JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1" });
  settings = { ...managed, home: join(folder, "home"), boltPort: await freePort() };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const silent = () => undefined;
const config = () => ({ ...readConfig({}), managed: settings });
const serverPid = async () => Number(await readFile(join(settings.home, "neo4j.pid"), "utf8"));

async function failureOf(call: Promise<unknown>): Promise<DomainError> {
  return call.then(
    () => new Error("Required: a failure. Got: an answer."),
    (reason) => reason,
  );
}

/** Linux only, as the tests that use it; a process's parent and children. */
const parentOf = async (pid: number) =>
  Number((await readFile(`/proc/${pid}/stat`, "utf8")).split(") ")[1]?.split(" ")[1]);
const childrenOf = async (pid: number) =>
  (await readFile(`/proc/${pid}/task/${pid}/children`, "utf8")).split(" ").filter(Boolean).map(Number);

/** A process of its own that owns the managed server of `settings`, started. */
async function startOwner(): Promise<ChildProcess> {
  const support = new URL("../support/", import.meta.url).pathname;
  const owner = spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "--import",
      `${support}typescript.mjs`,
      `${support}managedServerProcess.ts`,
    ],
    {
      env: {
        ...process.env,
        NEO4J_URI: "",
        ZEREN_HOME: settings.home,
        ZEREN_CACHE: settings.cache,
        ZEREN_BOLT_PORT: String(settings.boltPort),
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await once(owner.stdout as NonNullable<typeof owner.stdout>, "data");
  return owner;
}

// The tests build on each other, because every start costs seconds: one home lives through all of it.
describe("a managed server", () => {
  it("keeps its password to this user and its home to one owner, comes back from a crash, leaves no process behind", async () => {
    const database = await openDatabase(config(), silent);
    const pid = await serverPid();
    expect(isAlive(pid)).toBe(true);
    expect((await stat(join(settings.home, "password"))).mode & 0o777).toBe(0o600);
    await database.graph.write((transaction) => transaction.rows(cypher`MERGE (:Mark {id: 'kept'})`));

    const second = await failureOf(startManagedServer(settings, silent));
    expect(second.message).toBe(
      `Required: the home ${settings.home} for this process alone. Got: a Zeren that runs with it (process ${process.pid}). ` +
        "Use the one that runs, stop it first, or set ZEREN_HOME to another folder.",
    );

    process.kill(pid, "SIGKILL");
    expect(await hasEnded(pid, 5_000)).toBe(true);
    expect((await failureOf(database.graph.rows(cypher`RETURN 1`))).code).toBe("UNAVAILABLE");
    while (!(await database.graph.isReady())) await pause(200);
    expect(await database.graph.rows(cypher`MATCH (m:Mark) RETURN m.id`)).toEqual([["kept"]]);
    const again = await serverPid();

    await database.stop();
    expect([isAlive(pid), isAlive(again)]).toEqual([false, false]);
  }, 90_000);

  it("starts with a password that looks like an option", async () => {
    const home = join(folder, "hyphen");
    await mkdir(home);
    await writeFile(join(home, "password"), "-begins-with-a-hyphen", { mode: 0o600 });
    const server = await startManagedServer({ ...settings, home, boltPort: await freePort() }, silent);
    expect(server.connection.password).toBe("-begins-with-a-hyphen");
    await server.stop();
  }, 90_000);

  it("ends by itself when its owner is killed", async () => {
    const owner = await startOwner();
    const pid = await serverPid();
    owner.kill("SIGKILL");
    expect(await hasEnded(pid, 20_000)).toBe(true);
  }, 90_000);

  it("is ended by the next start when what watches over its owner was killed too", async () => {
    const owner = await startOwner();
    const pid = await serverPid();
    const launcher = await parentOf(pid);
    const watchers = (await childrenOf(launcher)).filter((child) => child !== pid);
    for (const doomed of [...watchers, launcher, owner.pid ?? 0]) process.kill(doomed, "SIGKILL");
    await once(owner, "exit");
    expect(isAlive(pid)).toBe(true);

    const database = await openDatabase(config(), silent);
    expect(isAlive(pid)).toBe(false);
    expect(await database.graph.rows(cypher`MATCH (m:Mark) RETURN m.id`)).toEqual([["kept"]]);
    await database.stop();
  }, 90_000);

  it("says so when its password file does not fit its store", async () => {
    await writeFile(join(settings.home, "password"), "another-password");
    const { message } = await failureOf(openDatabase(config(), silent));
    expect(message).toBe(
      `Required: the password that the store in ${settings.home} was made with. Got: another one in ${settings.home}/password. ` +
        "Restore that file, or remove the folder to start with an empty graph.",
    );
    await expect(serverPid()).rejects.toThrow("ENOENT");
  }, 60_000);
});

describe("starting a managed server says what to do", () => {
  const environmentWith = (path: string) => ({ PATH: path, HOME: folder });
  const start = (changes: Partial<ManagedSettings>) =>
    failureOf(startManagedServer({ ...settings, home: join(folder, "other"), ...changes }, silent));

  /** A folder for PATH that holds one program: a link to a real one, or a script. */
  async function pathWith(name: string, script: string): Promise<string> {
    const path = await mkdtemp(join(folder, "path-"));
    await writeFile(join(path, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(path, name), 0o755);
    return path;
  }

  it("about a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const error = await start({ boltPort: port });
    expect(error.message).toBe(
      `Required: port ${port} on 127.0.0.1 to be free for the managed Neo4j. Got: a port on which another program listens. ` +
        "Stop that program, or set ZEREN_BOLT_PORT to a free port.",
    );
    other.close();
  }, 30_000);

  it("about a server that does not start", async () => {
    const path = await pathWith(
      "java",
      `[ "$1" = -version ] && echo 'openjdk version "17.0.15"' >&2 && exit 0; echo "Error: no memory"; exit 3`,
    );
    const home = join(folder, "failing-home");
    await mkdir(join(home, "data", "databases", "system"), { recursive: true });
    const error = await start({ home, environment: environmentWith(`${path}${delimiter}${process.env.PATH}`) });
    expect(error.message).toBe(
      "Required: the managed Neo4j to start. Got: an end with code 3: Error: no memory. " +
        `Read ${home}/logs/neo4j.log and ${home}/logs/console.log.`,
    );
  });

  it("about a missing Java", async () => {
    const error = await start({ environment: environmentWith(join(folder, "empty")) });
    expect([error.code, error.required, error.got]).toEqual([
      "JAVA_MISSING",
      "Java 17 or newer on PATH or in JAVA_HOME, to run Neo4j",
      "no java that runs in PATH",
    ]);
  });

  it.each([
    ["1.8.0_392", "1.8.0_392"],
    ["11.0.21", "11.0.21"],
  ])("about Java %s", async (version) => {
    const path = await pathWith("java", `echo 'openjdk version "${version}"' >&2`);
    const error = await start({ environment: environmentWith(`${path}${delimiter}/usr/bin${delimiter}/bin`) });
    expect([error.code, error.got]).toEqual(["JAVA_MISSING", `Java ${version} in PATH`]);
  });

  it("about a missing Maven, which is needed only while Neo4j is not in the cache", async () => {
    const path = await pathWith("java", `echo 'openjdk version "17.0.15"' >&2`);
    const error = await start({ cache: join(folder, "cache"), environment: environmentWith(path) });
    expect([error.code, error.required, error.got]).toEqual([
      "MAVEN_MISSING",
      "Maven (mvn) on PATH, to fetch Neo4j once",
      "no mvn that runs",
    ]);
    expect(await resolveJars({ ...settings, environment: environmentWith(path) }, silent)).toContain(settings.cache);
  });

  it("about a Maven that fails, and keeps nothing half fetched", async () => {
    const path = await pathWith(
      "mvn",
      `[ "$1" = --version ] || { echo "[ERROR] Could not resolve dependencies"; exit 1; }`,
    );
    const cache = join(folder, "failing");
    const lines: string[] = [];
    const error = await failureOf(
      resolveJars({ ...settings, cache, environment: environmentWith(path) }, (line) => lines.push(line)),
    );
    expect([error.code, error.got]).toEqual([
      "RESOLVE_FAILED",
      "Maven ended with code 1: Could not resolve dependencies",
    ]);
    expect(lines[0]).toMatch(/^Fetching Neo4j 5\.26\.\d+ with Maven/);
  });

  it("lets two processes fetch at once and sweeps what an interrupted one left", async () => {
    // Stands in for Maven's download: what is tested is how the folder comes to its place.
    const path = await pathWith(
      "mvn",
      `[ "$1" = --version ] && exit 0; sleep 0.3; for word; do case $word in -DoutputDirectory=*) mkdir -p "\${word#*=}"; : >"\${word#*=}/a.jar";; esac; done`,
    );
    for (const program of ["sleep", "mkdir"]) await symlink(`/bin/${program}`, join(path, program));
    const cache = join(folder, "shared");
    await mkdir(join(cache, "resolving-999999999-1", "lib"), { recursive: true });
    const fetching = { ...settings, cache, environment: environmentWith(path) };
    const [first, second] = await Promise.all([resolveJars(fetching, silent), resolveJars(fetching, silent)]);
    expect(first).toBe(second);
    expect((await stat(join(first, "lib", "a.jar"))).isFile()).toBe(true);
    await expect(stat(join(cache, "resolving-999999999-1"))).rejects.toThrow("ENOENT");
  });
});
