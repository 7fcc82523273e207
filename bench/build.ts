import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Compiles the product as it ships into a folder of the benchmark's own, since somebody may be building `dist`. */
export async function buildOurs(checkout: string): Promise<string> {
  const folder = join(checkout, "node_modules", ".cache", "bench", "ours");
  await mkdir(folder, { recursive: true });
  await run(process.execPath, [join(checkout, "scripts", "bundle.mjs"), join(folder, "dist")]);
  for (const name of ["schema", "seeds", "neo4j", "package.json", "queries"])
    if (!existsSync(join(folder, name))) await symlink(join(checkout, name), join(folder, name));
  return join(folder, "dist");
}

/** Installs what the peers need, once for each version of their lock. */
export async function installPeers(checkout: string, report: (line: string) => void): Promise<void> {
  const folder = join(checkout, "bench", "peers");
  const lock = await readFile(join(folder, "package-lock.json"), "utf8");
  const marker = join(folder, "node_modules", ".installed");
  if (existsSync(marker) && (await readFile(marker, "utf8")) === lock) return;
  report("Installing the peers (npm ci in bench/peers, once) …");
  await run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder, maxBuffer: 1 << 24 });
  await writeFile(marker, lock);
}
