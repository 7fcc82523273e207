// Turns `quote: "…"` under evidence into locators, fills in `sha256` and `textLength` of documents, and reports locators
// that no longer fit. Run it from anywhere: node test/scenarios/locate.mjs
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".yaml") && name !== "dataset.yaml")
  .map((name) => join(folder, name));
const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const textOf = (file) => readFileSync(join(folder, "documents", file), "utf8");

const texts = new Map(
  files.flatMap((file) =>
    (parse(readFileSync(file, "utf8"))?.documents ?? []).map(({ id, file }) => [id, textOf(file)]),
  ),
);
const problems = [];

function locator(id, quote) {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`no document ${id}`);
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${id} does not say ${quote}`);
  if (text.indexOf(quote, start + 1) >= 0) throw new Error(`${id} says more than once ${quote}`);
  const line = text.slice(0, start).split("\n").length;
  return `in: ${id}, start: ${start}, end: ${start + quote.length}, line: ${line}, sha256: ${sha256(quote)}`;
}

for (const file of files) {
  const before = readFileSync(file, "utf8");
  const located = before.replace(/in: (document:[^,\s]+), quote: "([^"]*)"/g, (whole, id, quote) => {
    try {
      return locator(id, quote);
    } catch (error) {
      problems.push(`${file}: ${error.message}`);
      return whole;
    }
  });
  const after = located.replace(
    /^( +)file: (\S+\.txt)\n(?:\1(?:sha256|textLength): .*\n)*/gm,
    (_, indent, name) =>
      `${indent}file: ${name}\n${indent}sha256: ${sha256(textOf(name))}\n${indent}textLength: ${textOf(name).length}\n`,
  );
  for (const [, id, start, end, hash] of after.matchAll(
    /in: (document:[^,\s]+), start: (\d+), end: (\d+), line: \d+, sha256: (\w+)/g,
  ))
    if (sha256((texts.get(id) ?? "").slice(Number(start), Number(end))) !== hash)
      problems.push(`${file}: the passage ${start}–${end} of ${id} has changed; quote it again`);
  if (after !== before) writeFileSync(file, after);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
