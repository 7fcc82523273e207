import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { plot } from "./plot.ts";
import type { Results } from "./results.ts";
import { tables } from "./table.ts";

/** Writes a run as JSON, as tables and as a plot, named by its size; gives the tables. */
export async function writeReport(results: Results, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const name = `${results.size}${results.isQuick ? "-quick" : ""}`;
  const text = tables(results);
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(results, null, 1)}\n`);
  await writeFile(join(folder, `${name}.md`), `# A run of size ${results.size}\n\n${text}\n`);
  await writeFile(join(folder, `${name}.svg`), plot(results));
  return text;
}
