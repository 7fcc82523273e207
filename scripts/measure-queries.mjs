// node scripts/measure-queries.mjs [address]: asks a running server (http://127.0.0.1:4000 unless told otherwise) every ready query,
// twice unmeasured and then seven times, and prints the medians; ends with 1 where one takes more than 200 ms.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LIMIT = 200;
const TIMES = 7;
const SHOWN = 10;
const folder = fileURLToPath(new URL("../queries/", import.meta.url));
const address = process.argv[2] ?? "http://127.0.0.1:4000";
const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".graphql")).sort();

const measured = [];
for (const file of files) {
  const query = await readFile(join(folder, file), "utf8");
  for (let i = 0; i < 2; i += 1) await asked(file, query);
  const times = [];
  for (let i = 0; i < TIMES; i += 1) times.push(await asked(file, query));
  measured.push({ file, p50: middle(times) });
}
const slowest = [...measured].sort((one, other) => other.p50 - one.p50);
console.log("| folder | queries | median ms | most ms |\n|---|---:|---:|---:|");
for (const name of [...new Set(files.map((file) => file.split("/")[0]))]) {
  const own = measured.filter(({ file }) => file.startsWith(`${name}/`)).map(({ p50 }) => p50);
  console.log(`| ${name} | ${own.length} | ${middle(own).toFixed(0)} | ${Math.max(...own).toFixed(0)} |`);
}
console.log(`\n| the ${SHOWN} slowest | ms |\n|---|---:|`);
for (const { file, p50 } of slowest.slice(0, SHOWN)) console.log(`| ${file} | ${p50.toFixed(0)} |`);
const over = measured.filter(({ p50 }) => p50 > LIMIT).length;
console.log(`\n${over} of ${measured.length} queries over ${LIMIT} ms`);
process.exitCode = over === 0 ? 0 : 1;

/** Milliseconds of one answer; an answer with errors ends the measuring. */
async function asked(file, query) {
  const startedAt = performance.now();
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { errors } = await response.json();
  if (errors) throw new Error(`${file}: an answer is required, got ${JSON.stringify(errors)}`);
  return performance.now() - startedAt;
}

function middle(values) {
  return [...values].sort((one, other) => one - other)[values.length >> 1];
}
