// The two programs that the managed Neo4j needs on the machine: Java to run it, Maven to fetch it.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ManagedSettings } from "../config.ts";
import { DomainError } from "../errors.ts";

const run = promisify(execFile);

type Environment = ManagedSettings["environment"];

/** The oldest Java that Neo4j 5 runs on. */
const oldestJava = 17;

export interface Java {
  /** The program's path, or its name where PATH leads to it. */
  readonly program: string;
  /** As it names itself, such as "17.0.15". */
  readonly version: string;
}

/** The Java of JAVA_HOME, else the one on PATH. Throws JAVA_MISSING where there is none, or one older than 17. */
export async function findJava(environment: Environment): Promise<Java> {
  const { JAVA_HOME } = environment;
  const program = JAVA_HOME ? join(JAVA_HOME, "bin", "java") : "java";
  const place = JAVA_HOME ? `JAVA_HOME=${JAVA_HOME}` : "PATH";
  const required = `Java ${oldestJava} or newer on PATH or in JAVA_HOME, to run Neo4j`;
  let said: string;
  try {
    // Java tells its version on the error stream.
    said = (await run(program, ["-version"], { env: programEnvironment(environment) })).stderr;
  } catch (error) {
    throw new DomainError("JAVA_MISSING", { required, got: `no java that runs in ${place}` }, error);
  }
  const version = /version "([^"]+)"/.exec(said)?.[1] ?? "unknown";
  // Before Java 9, version 8 called itself 1.8.
  const major = Number(/^(?:1\.)?(\d+)/.exec(version)?.[1] ?? Number.NaN);
  if (!(major >= oldestJava)) throw new DomainError("JAVA_MISSING", { required, got: `Java ${version} in ${place}` });
  return { program, version };
}

/** Throws MAVEN_MISSING unless `mvn` runs. */
export async function requireMaven(environment: Environment): Promise<void> {
  try {
    await run("mvn", ["--version"], { env: programEnvironment(environment) });
  } catch (error) {
    throw new DomainError(
      "MAVEN_MISSING",
      { required: "Maven (mvn) on PATH, to fetch Neo4j once", got: "no mvn that runs" },
      error,
    );
  }
}

/** The environment without NEO4J_*: the password is not theirs to see, and Neo4j reads its own names among them. */
export function programEnvironment(environment: Environment): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("NEO4J_")));
}
