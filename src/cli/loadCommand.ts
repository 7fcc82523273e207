import { stat } from "node:fs/promises";
import { Command } from "commander";
import type { GraphQLSchema } from "graphql";
import { DomainError } from "../errors.ts";
import { readDraft } from "../importing/drafting/draftFile.ts";
import { loadFolder } from "../importing/loading/load.ts";
import { type DraftLoadReport, loadDraft } from "../importing/service.ts";
import type { Graph } from "../neo4j/graph.ts";
import { EXIT } from "./exitCodes.ts";
import { withGraph } from "./graphCommand.ts";

/** `zeren load PATH…`: brings reviewed facts into the graph, from data set folders or reviewed draft files. */
export function loadCommand(): Command {
  return new Command("load")
    .description("load data sets (folders) or reviewed drafts (files); what changed supersedes, nothing is lost")
    .argument("<path...>", "folders with a dataset.yaml, or draft files that zeren import wrote")
    .action(async (paths: string[]) => {
      process.exitCode = await withGraph(async (graph, schema) => {
        const codes: number[] = [];
        for (const path of paths) codes.push(await loadPath(graph, schema, path));
        return Math.max(...codes);
      });
    });
}

/** One that is refused does not keep the others from being loaded. */
async function loadPath(graph: Graph, schema: GraphQLSchema, path: string): Promise<number> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
  try {
    const report = isFolder
      ? await loadFolder(graph, schema, path)
      : await loadDraft(graph, schema, await readDraft(path));
    console.log(describe(report));
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof DomainError && error.code === "DATASET_REFUSED")) throw error;
    console.error(`zeren: ${path}: ${error.message}`);
    return EXIT.refused;
  }
}

/** A load in words. */
export function describe(
  report: Omit<DraftLoadReport, "held" | "rejected" | "open"> & Partial<DraftLoadReport>,
): string {
  const { dataSet, added, superseded, retracted, retained, unchanged, rejected = 0, open = 0, held = [] } = report;
  const lines = [
    `${dataSet}: ${added} added, ${superseded} superseded, ${retracted} retracted, ${unchanged} unchanged (facts and links)`,
    ...(retained > 0 ? [`  ${retained} no longer said, but kept: a record of another data set rests on each`] : []),
    ...(rejected + open > 0 ? [`  ${rejected} rejected, ${open} left open`] : []),
    ...held.map(({ id, missing }) => `  held back ${id}: it rests on ${missing}, which was not accepted`),
  ];
  return lines.join("\n");
}
