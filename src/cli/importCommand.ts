import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import type { GraphQLSchema } from "graphql";
import { folderTexts, type Texts } from "../citations/archive.ts";
import { DomainError } from "../errors.ts";
import { type Draft, recordsOf } from "../importing/drafting/draft.ts";
import { readDraft, writeDraft } from "../importing/drafting/draftFile.ts";
import { type Memory, memoryOf } from "../importing/matching/memory.ts";
import { DocumentReader } from "../importing/reading/documentReader.ts";
import { maskPrivateData } from "../importing/reading/privateData.ts";
import { Refusal } from "../importing/reading/refusal.ts";
import { bytesOf, type Found, filesAt } from "../importing/reading/sources.ts";
import { openFacts } from "../importing/reviewing/deciding.ts";
import { draftDocument, loadDraft, shapesOf } from "../importing/service.ts";
import type { Graph } from "../neo4j/graph.ts";
import { EXIT } from "./exitCodes.ts";
import { withGraph } from "./graphCommand.ts";
import { describe } from "./loadCommand.ts";
import { reviewInTerminal } from "./reviewInTerminal.ts";

interface Options {
  drafts: string;
  as?: string;
  place?: string;
}

/** `zeren import FILE…`: from document to draft to decision to graph; without a terminal it stops at the draft. */
export function importCommand(): Command {
  return new Command("import")
    .description("draft the facts of documents, review them in the terminal, and load what was accepted")
    .argument("<file...>", "txt, html, docx, xlsx or pdf files, folders of them, or - for standard input")
    .option("--drafts <folder>", "where the drafts are kept", "drafts")
    .option("--as <name>", "the name of the document in ids; by default its place with number, title or file name")
    .option("--place <name>", "the place the document speaks of, where it does not tell")
    .action(async (paths: string[], options: Options) => {
      const files = await filesAt(paths);
      process.exitCode = await withGraph((graph, schema, { archive }) =>
        importFiles({ graph, schema, texts: folderTexts(archive) }, files, options),
      );
    });
}

/** What documents are imported into. */
interface Desk {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly texts: Texts;
}

async function importFiles(desk: Desk, files: Found[], options: Options): Promise<number> {
  const reader = new DocumentReader();
  const codes: number[] = [EXIT.done];
  try {
    for (const file of files) codes.push(await importFile(desk, reader, file, options));
  } finally {
    await reader.close();
  }
  return Math.max(...codes);
}

async function importFile(
  { graph, schema, texts }: Desk,
  reader: DocumentReader,
  found: Found,
  options: Options,
): Promise<number> {
  try {
    const source = { file: found.name.replace(/^.*[\\/]/u, ""), bytes: await bytesOf(found, process.stdin) };
    const pathOf = (draft: Draft) => join(options.drafts, `${draft.id.replace(/^document:/, "")}.draft.yaml`);
    const draft = await draftDocument(graph, reader, source, {
      slug: options.as,
      place: options.place,
      texts,
      memory: (fresh) => decisionsIn(pathOf(fresh)),
    });
    const path = pathOf(draft);
    await writeDraft(draft, path);
    console.log(`${found.path}: ${summary(draft)}\n  draft: ${path}`);
    if (!process.stdin.isTTY || !process.stdout.isTTY) return EXIT.done;
    const isReviewed = await reviewInTerminal(draft, shapesOf(schema), process.stdin, process.stdout);
    await writeDraft(draft, path);
    if (isReviewed) console.log(describe(await loadDraft(graph, schema, draft)));
    else console.log(`  stopped; go on with: zeren load ${path}`);
    return EXIT.done;
  } catch (error) {
    const isRefused = error instanceof Refusal || (error instanceof DomainError && error.code === "DATASET_REFUSED");
    if (!isRefused) throw error;
    console.error(`zeren: ${maskPrivateData(found.path)}: ${error.message}`);
    return EXIT.refused;
  }
}

/** Decisions of a draft that was written before, so that a reviewer who stopped goes on where it was. */
async function decisionsIn(path: string): Promise<Memory> {
  return existsSync(path) ? memoryOf(await readDraft(path)) : new Map();
}

/** What a draft holds, in one line. */
function summary(draft: Draft): string {
  const counts = Object.entries(draft.lists).map(([list, records]) => `${records.length} ${list}`);
  const warned = recordsOf(draft).filter(({ record }) => record.review.warnings.length > 0).length;
  const gone = draft.noLonger.length === 0 ? "" : `, ${draft.noLonger.length} no longer stated`;
  const open = openFacts(draft, null).length;
  return `${counts.join(", ")}; ${open} to decide, ${warned} with warnings${gone}`;
}
