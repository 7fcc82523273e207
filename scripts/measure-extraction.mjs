// node scripts/measure-extraction.mjs [MB …]: processor time and memory of `zeren extract` for texts of 1, 2, 4 and 8 MB,
// made of the plans in the development corpus one after the other (news end in page furniture, which would cut the rest off). Run `npm run build` first.
import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MEGABYTE = 1_000_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const command = process.env.ZEREN_COMMAND ?? join(root, "dist/zeren.js");
const corpus = join(root, "test/importing/corpus/development/documents");
// The measured process says itself what it used, worker threads included.
const report = `process.on("exit", () => { const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ user, system, memory: process.resourceUsage().maxRSS })); });`;
const hook = `data:text/javascript,${encodeURIComponent(`import { writeSync } from "node:fs"; ${report}`)}`;

const texts = await Promise.all(
  (await readdir(corpus))
    .filter((name) => /plan.*\.txt$|report.*\.txt$/u.test(name))
    .map((name) => readFile(join(corpus, name), "utf8")),
);
const all = Buffer.from(`${texts.join("\n\n")}\n\n`);
const sizes = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), "zeren-measure-"));
console.log("| text | processor time | memory |\n|---|---|---|");
try {
  for (const size of sizes.length > 0 ? sizes : [1, 2, 4, 8]) {
    const file = join(folder, `${size}.txt`);
    await writeFile(file, textOf(size * MEGABYTE));
    const { user, system, memory } = await measured(file);
    console.log(`| ${size} MB | ${((user + system) / 1e6).toFixed(1)} s | ${Math.round(memory / 1000)} MB |`);
  }
} finally {
  await rm(folder, { recursive: true });
}

/** The corpus again and again, cut between two characters. */
function textOf(length) {
  const repeated = Buffer.concat(Array.from({ length: Math.ceil(length / all.length) }, () => all)).subarray(0, length);
  return new TextDecoder().decode(repeated).replace(/\ufffd+$/, "");
}

function measured(file) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", hook, command, "extract", file], {
      stdio: ["ignore", "ignore", "inherit", "pipe"],
    });
    let said = "";
    child.stdio[3].on("data", (chunk) => {
      said += chunk;
    });
    child.on("close", (code) => (code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`zeren extract: ${code}`))));
  });
}
