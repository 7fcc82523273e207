import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ManagedSettings } from "../config.ts";
import { DomainError } from "../errors.ts";
import { projectPath } from "../project.ts";
import { isAlive } from "./processes.ts";
import { programEnvironment, requireMaven } from "./programs.ts";

/** Says one line of progress to whoever waits at the terminal. */
export type Report = (line: string) => void;

const pom = projectPath("neo4j", "pom.xml");

/**
 * The folder in the cache whose `lib` holds Neo4j's jars; fetched with Maven the first time, in 10 to 70 seconds.
 * Safe to interrupt and to call from two processes at once: the jars are gathered aside and moved in place whole.
 * Throws MAVEN_MISSING or RESOLVE_FAILED.
 */
export async function resolveJars({ cache, environment }: ManagedSettings, report: Report): Promise<string> {
  const project = await readFile(pom, "utf8");
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(project)?.[1] ?? "unknown";
  // The pom's own hash makes any change to it a new folder, so an old cache never passes for a new one.
  const folder = join(cache, `neo4j-${version}-${createHash("sha256").update(project).digest("hex").slice(0, 8)}`);
  if (existsSync(folder)) return folder;

  await requireMaven(environment);
  await mkdir(cache, { recursive: true });
  await sweepInterrupted(cache);
  report(`Fetching Neo4j ${version} with Maven (123 MB, once) into ${folder} …`);
  const aside = join(cache, `resolving-${process.pid}-${Date.now()}`);
  await copyDependencies(join(aside, "lib"), environment, report);
  await moveInPlace(aside, folder);
  report(`Neo4j ${version} is fetched.`);
  return folder;
}

function copyDependencies(into: string, environment: ManagedSettings["environment"], report: Report): Promise<void> {
  const maven = spawn(
    "mvn",
    [
      "--batch-mode",
      "--file",
      pom,
      // Maven's own five downloads at a time leave a fast line idle: 97 s against 69 s, measured with an empty repository.
      "-Dmaven.artifact.threads=16",
      "dependency:copy-dependencies",
      "-DincludeScope=runtime",
      `-DoutputDirectory=${into}`,
    ],
    { env: programEnvironment(environment), stdio: ["ignore", "pipe", "pipe"] },
  );
  let downloaded = 0;
  let reportedAt = Date.now();
  const errors: string[] = [];
  createInterface({ input: maven.stdout }).on("line", (line) => {
    if (line.includes("Downloaded from")) downloaded++;
    if (line.includes("[ERROR]")) errors.push(line.slice(line.indexOf("[ERROR]") + 7).trim());
    if (Date.now() - reportedAt < 3_000) return;
    reportedAt = Date.now();
    report(`  ${downloaded} files downloaded`);
  });
  maven.stderr.resume();
  return new Promise((resolve, reject) => {
    maven.on("error", reject);
    maven.on("close", (code) => {
      if (code === 0) return resolve();
      const got = `Maven ended with code ${code}: ${errors.find(Boolean) ?? "without a reason"}`;
      reject(new DomainError("RESOLVE_FAILED", { required: "Maven to fetch Neo4j's jars", got }));
    });
  });
}

/** A rename onto a folder that is not empty fails: then another process was first, and its jars are as good. */
async function moveInPlace(aside: string, folder: string): Promise<void> {
  try {
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function sweepInterrupted(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = /^resolving-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(cache, name), { recursive: true, force: true });
  }
}
