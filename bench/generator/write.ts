import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { blockOf, type Value } from "./block.ts";
import { FACT_COLUMNS, LINK_COLUMNS, NODE_COLUMNS, type NounName } from "./columns.ts";

/** Blocks of a thousand nodes in each size. */
export const SIZES = { S: 10, M: 300, L: 3_000 } as const;
export type Size = keyof typeof SIZES;

/** What every generated fact bears, as the loader would write it. */
const FACT_VALUES = [
  "STATED",
  "0123456789abcdef0123456789abcdef",
  "bench",
  "2024-01-01T00:00:00.000Z",
  "9999-12-31T23:59:59.999Z",
];

/** Files of a generated graph, and what the importer calls them. */
export interface WrittenGraph {
  /** Arguments of `neo4j-admin database import full`. */
  readonly files: readonly string[];
  readonly nodes: number;
  readonly links: number;
}

/** Writes a graph of that many blocks as CSV files, one for each label and each relationship type. */
export async function writeGraph(
  folder: string,
  blocks: number,
  report: (line: string) => void,
): Promise<WrittenGraph> {
  await mkdir(folder, { recursive: true });
  const files = new Map<string, WriteStream>();
  const streamOf = (name: string, header: readonly string[]) => {
    const open = files.get(name) ?? createWriteStream(join(folder, `${name}.csv`), { highWaterMark: 1 << 20 });
    if (!files.has(name)) open.write(`${header.join(",")}\n`);
    files.set(name, open);
    return open;
  };
  const args = new Set<string>();
  let [nodes, links] = [0, 0];
  for (let number = 0; number < blocks; number += 1) {
    const block = blockOf(number);
    const texts = new Map<WriteStream, string[]>();
    const write = (stream: WriteStream, line: string) => {
      const lines = texts.get(stream);
      if (lines === undefined) texts.set(stream, [line]);
      else lines.push(line);
    };
    for (const { noun, id, values } of block.nodes) {
      args.add(`--nodes=Fact:${noun}=${join(folder, `${noun}.csv`)}`);
      write(streamOf(noun, nodeHeader(noun)), lineOf([id, ...FACT_VALUES, ...values]));
    }
    for (const { type, from, to, since, until } of block.links) {
      args.add(`--relationships=${type}=${join(folder, `${type}.csv`)}`);
      const header = [":START_ID", ":END_ID", ...LINK_COLUMNS];
      write(streamOf(type, header), lineOf([from, to, `${from}|${type}|${to}`, ...FACT_VALUES, since, until, null]));
    }
    nodes += block.nodes.length;
    links += block.links.length;
    for (const [stream, lines] of texts) if (!stream.write(lines.join(""))) await once(stream, "drain");
    if (number % 100 === 99) report(`  ${nodes} nodes, ${links} relationships written`);
  }
  await Promise.all([...files.values()].map((stream) => finished(stream.end())));
  return { files: [...args], nodes, links };
}

function nodeHeader(noun: NounName): string[] {
  return ["id:ID", ...FACT_COLUMNS, ...NODE_COLUMNS[noun]];
}

function lineOf(values: readonly Value[]): string {
  return `${values.map((value) => value ?? "").join(",")}\n`;
}
