import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseDocument } from "yaml";
import { DomainError } from "../../errors.ts";

/** Where a fact stands in a document. */
export interface Evidence {
  readonly in: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly sha256: string;
  readonly aspect?: string;
  readonly page?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly confidence?: number;
  readonly method?: string;
}

/** A link written out, where it needs more than the id of its other end. */
export interface LinkRecord {
  readonly to: string;
  readonly mode?: string;
  readonly from?: string;
  readonly until?: string;
  readonly basis?: string;
  readonly inferenceReason?: string;
  readonly evidence?: readonly Evidence[];
}

/** One record as written: scalar fields by their SDL names, links by their edge names. */
export interface DataRecord {
  readonly id: string;
  readonly basis?: string;
  readonly inferenceReason?: string;
  readonly evidence?: readonly Evidence[];
  readonly [field: string]: unknown;
}

/** A record, the list it stands in (the plural noun) and the file, for messages. */
export interface Entry {
  readonly list: string;
  readonly file: string;
  readonly record: DataRecord;
}

/** A data set as read, before it is checked. */
export interface DataSet {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Reads a data set's folder; a file that is no YAML, or no lists of records, is refused with its name. */
export async function readDataSet(folder: string): Promise<DataSet> {
  const names = await yamlFiles(folder);
  const head = await readYaml(folder, "dataset.yaml");
  const { id, title } = head as { id?: unknown; title?: unknown };
  if (typeof id !== "string" || typeof title !== "string")
    throw refused("dataset.yaml with id and title", JSON.stringify(head));
  const files = names.filter((name) => name !== "dataset.yaml");
  const entries = await Promise.all(files.map(async (file) => entriesOf(file, await readYaml(folder, file))));
  return { id, title, entries: entries.flat() };
}

async function yamlFiles(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = found.filter((file) => file.isFile() && file.name.endsWith(".yaml"));
    return files.map((file) => relative(folder, join(file.parentPath, file.name))).sort();
  } catch (error) {
    throw new DomainError(
      "DATASET_REFUSED",
      { required: "a readable folder with dataset.yaml", got: folder, next: "Give the folder of a data set." },
      error,
    );
  }
}

async function readYaml(folder: string, file: string): Promise<unknown> {
  const text = await readFile(join(folder, file), "utf8").catch((error: unknown) => {
    throw new DomainError(
      "DATASET_REFUSED",
      { required: `a file ${file}`, got: "none that can be read", next: "Add it; see docs/dataset-format.md." },
      error,
    );
  });
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem !== undefined) throw refused(`valid YAML in ${file}`, problem.message);
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    throw refused(`YAML without aliases in ${file}`, "an alias");
  }
}

function entriesOf(file: string, content: unknown): Entry[] {
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw refused(`lists of records by noun in ${file}`, Array.isArray(content) ? "a list" : typeof content);
  return Object.entries(content).flatMap(([list, records]) => {
    if (!Array.isArray(records)) throw refused(`a list under ${list} in ${file}`, typeof records);
    return records.map((record: DataRecord) => ({ list, file, record }));
  });
}

function refused(required: string, got: string): DomainError {
  return new DomainError("DATASET_REFUSED", { required, got });
}
