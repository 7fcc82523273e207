import { stat } from "node:fs/promises";
import { Command } from "commander";
import { readDraft } from "../importing/drafting/draftFile.ts";
import { loadFolder } from "../importing/loading/load.ts";
import { type DraftLoadReport, loadDraft } from "../importing/service.ts";
import { EXIT } from "./exitCodes.ts";
import { withGraph } from "./graphCommand.ts";

/** `zeren load PATH…`: brings reviewed facts into the graph, from data set folders or reviewed draft files. */
export function loadCommand(): Command {
  return new Command("load")
    .description("load data sets (folders) or reviewed drafts (files); what changed supersedes, nothing is lost")
    .argument("<path...>", "folders with a dataset.yaml, or draft files that zeren import wrote")
    .action(async (paths: string[]) => {
      process.exitCode = await withGraph(async (graph, schema) => {
        for (const path of paths) {
          const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
          const report = isFolder
            ? await loadFolder(graph, schema, path)
            : await loadDraft(graph, schema, await readDraft(path));
          console.log(describe(report));
        }
        return EXIT.done;
      });
    });
}

/** A load in words. */
export function describe(
  report: Omit<DraftLoadReport, "held" | "rejected" | "open"> & Partial<DraftLoadReport>,
): string {
  const { dataSet, added, superseded, retracted, unchanged, rejected = 0, open = 0, held = [] } = report;
  const lines = [
    `${dataSet}: ${added} added, ${superseded} superseded, ${retracted} retracted, ${unchanged} unchanged (facts and links)`,
    ...(rejected + open > 0 ? [`  ${rejected} rejected, ${open} left open`] : []),
    ...held.map(({ id, missing }) => `  held back ${id}: it rests on ${missing}, which was not accepted`),
  ];
  return lines.join("\n");
}
