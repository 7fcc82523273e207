import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extract } from "../../../src/importing/extracting/extract.ts";
import { read } from "../../../src/importing/reading/read.ts";
import { type Draft, draftOf, NOTHING } from "./draft.ts";
import { type GoldDocument, goldDocuments } from "./gold.ts";
import { readGoldFiles } from "./goldFiles.ts";
import { beside, details, share, table } from "./report.ts";
import { scoreDocument } from "./scoreDocument.ts";
import { type Sheet, total } from "./tally.ts";

const USAGE = `npm run score -- GOLD_FOLDER DOCUMENTS_FOLDER [--details] [--drafts FOLDER] [--keep FOLDER]

Extracts every document that the gold names and compares the facts with the gold (form: test/importing/corpus/README.md).
--details        lists every miss and every false fact with its line
--drafts FOLDER  scores FOLDER/<document>.json, printed before by "zeren extract", instead of extracting
--keep FOLDER    writes what was extracted there, as <document>.json`;

interface Answer {
  draft: Draft;
  text: string | null;
  trouble: string | null;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { details: { type: "boolean" }, drafts: { type: "string" }, keep: { type: "string" } },
  });
  const [goldFolder, documentsFolder] = positionals;
  if (!goldFolder || !documentsFolder || positionals.length > 2) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const sheets: Sheet[] = [];
  for (const gold of goldDocuments(await readGoldFiles(goldFolder))) {
    const { draft, text, trouble } = await answer(gold, documentsFolder, values.drafts, values.keep);
    const sheet = scoreDocument(gold, draft, text);
    sheets.push(sheet);
    console.log(`\n${gold.file}: F1 ${share(sheet.mean)}${trouble ? ` (${trouble}: everything is missed)` : ""}`);
    console.log(indented([...table(sheet), ...(values.details ? ["", ...details(sheet)] : [])]));
  }
  const whole = total(sheets);
  console.log(`\nall ${sheets.length} documents: F1 ${share(whole.mean)}`);
  console.log(indented([...table(whole), ...beside(whole)]));
}

async function answer(
  gold: GoldDocument,
  documentsFolder: string,
  draftsFolder: string | undefined,
  keepFolder: string | undefined,
): Promise<Answer> {
  const path = join(documentsFolder, gold.file);
  if (!existsSync(path)) return { draft: NOTHING, text: null, trouble: `no document ${path}` };
  try {
    const document = await read(gold.file, new Uint8Array(await readFile(path)));
    const printed = draftsFolder
      ? JSON.parse(await readFile(join(draftsFolder, `${gold.file}.json`), "utf8"))
      : extract(document);
    if (keepFolder) {
      await mkdir(keepFolder, { recursive: true });
      await writeFile(join(keepFolder, `${gold.file}.json`), `${JSON.stringify(printed, null, 2)}\n`);
    }
    return { draft: draftOf(printed), text: document.text, trouble: null };
  } catch (error) {
    return { draft: NOTHING, text: null, trouble: error instanceof Error ? error.message : String(error) };
  }
}

function indented(rows: string[]): string {
  return rows.map((row) => `  ${row}`.trimEnd()).join("\n");
}

await main();
