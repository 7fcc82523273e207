import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Command } from "commander";
import { DocumentReader } from "../importing/reading/documentReader.ts";
import { maskPrivateData } from "../importing/reading/privateData.ts";
import { Refusal } from "../importing/reading/refusal.ts";
import { bytesOf, type Found, filesAt } from "../importing/reading/sources.ts";
import { EXIT } from "./exitCodes.ts";

interface Options {
  text?: true;
  out?: string;
}

/** `zeren extract FILE…`: prints what documents state, or their text. Nothing is written to the graph. */
export function extractCommand(): Command {
  return new Command("extract")
    .description("print the facts that documents state as JSON: one object, or one a line for several documents")
    .argument("<file...>", "txt, html, docx, xlsx or pdf files, folders of them, or - for standard input")
    .option("--text", "print the text that the offsets count in instead of the facts")
    .option("--out <folder>", "write a file <name>.json (with --text <name>.txt) for each document")
    .action(async (paths: string[], options: Options) => {
      // V8 compiles a function after so many bytes of running it. Most documents are read before that pays: with ten times
      // the default, 1 MB of text takes half the processor time, and 8 MB no more than before.
      setFlagsFromString("--interrupt-budget=1320000");
      process.exitCode = await extractFiles(await filesAt(paths), options);
    });
}

async function extractFiles(files: Found[], options: Options): Promise<number> {
  const reader = new DocumentReader();
  const codes: number[] = [];
  try {
    for (const file of files) codes.push(await extractFile(file, options, reader, files.length > 1));
  } finally {
    await reader.close();
  }
  if (files.length === 0) {
    report("the folder", "expected documents, found none");
    codes.push(EXIT.refused);
  }
  return codes.includes(EXIT.failed) ? EXIT.failed : Math.max(...codes);
}

async function extractFile(
  found: Found,
  options: Options,
  reader: DocumentReader,
  isOneOfMany: boolean,
): Promise<number> {
  try {
    const source = { file: found.name.replace(/^.*[\\/]/u, ""), bytes: await bytesOf(found, process.stdin) };
    const output = options.text ? (await reader.read(source)).text : (await reader.extract(source)).extraction;
    if (options.out !== undefined) await writeOutput(options.out, found.name, output);
    else if (typeof output === "string")
      process.stdout.write(isOneOfMany ? `==> ${found.path} <==\n${output}\n` : output);
    else process.stdout.write(`${isOneOfMany ? JSON.stringify(output) : JSON.stringify(output, null, 2)}\n`);
    return EXIT.done;
  } catch (error) {
    if (error instanceof Refusal) {
      report(found.path, error.message);
      return EXIT.refused;
    }
    report(found.path, `failed: ${error instanceof Error ? error.message : String(error)}`);
    return EXIT.failed;
  }
}

async function writeOutput(folder: string, name: string, output: string | object): Promise<void> {
  const isText = typeof output === "string";
  const path = join(folder, `${name}.${isText ? "txt" : "json"}`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, isText ? output : `${JSON.stringify(output, null, 2)}\n`);
}

function report(path: string, message: string): void {
  process.stderr.write(`zeren: ${maskPrivateData(path)}: ${maskPrivateData(message)}\n`.replace(/[\r\n]+(?=.)/gu, " "));
}
