import { parseArgs } from "node:util";
import { SIZES, type Size } from "./generator/write.ts";

export interface Options {
  readonly size: Size;
  /** Names of queries and contestants; null for all, which a quick run does not do. */
  readonly queries: readonly string[] | null;
  readonly contestants: readonly string[] | null;
  readonly isQuick: boolean;
  readonly rounds: number;
  /** Milliseconds that one contestant gets for one measurement of one query. */
  readonly span: number;
  /** Milliseconds for which one contestant is asked each query before it is timed. */
  readonly warmUp: number;
  /** Numbers of clients at which the rate is measured. */
  readonly clients: readonly number[];
  /** Milliseconds of the run at a fixed rate, of the questions `openLoopQueries`; 0 for none. */
  readonly openLoop: number;
  /** Requests after whose every tenth the memory is read; 0 for none. */
  readonly endurance: number;
  /** Folder that keeps the generated stores between runs. */
  readonly store: string;
  /** Where the results go. */
  readonly output: string;
}

/** What a quick run asks unless told otherwise: one question of each kind, and the best of each peer. */
const QUICK_QUERIES = ["QA", "QC", "Q1", "Q2", "Q6", "Q6D", "Q7", "Q8", "Q11", "Q17"];
const QUICK_CONTESTANTS = ["R1", "ours", "apollo", "neo4j-graphql"];

/** What is asked at a fixed rate, and until the memory has been seen to stay: a small read, a page, new documents, a chain. */
export const openLoopQueries = ["Q1", "Q6", "QA"];
export const enduranceQueries = ["Q1", "Q6", "Q18"];

const HELP = `npm run bench -- [--size S|M|L] [--queries QA,Q1,…] [--contestants R0,R1,ours,…] [--quick] [--rounds n] [--open-loop] [--endurance requests] [--store folder] [--output folder]`;

/** The options in `words`; throws with the usage for any that are not known. */
export function readOptions(words: readonly string[], home: string): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      size: { type: "string", default: "S" },
      queries: { type: "string" },
      contestants: { type: "string" },
      quick: { type: "boolean", default: false },
      rounds: { type: "string" },
      "open-loop": { type: "boolean" },
      endurance: { type: "string" },
      store: { type: "string", default: `${home}/node_modules/.cache/bench` },
      output: { type: "string", default: `${home}/docs/performance` },
    },
  });
  if (!(values.size in SIZES)) throw new Error(`Required: --size S, M or L. Got: ${values.size}.\n${HELP}`);
  const isQuick = values.quick;
  return {
    size: values.size as Size,
    queries: values.queries?.split(",") ?? (isQuick ? QUICK_QUERIES : null),
    contestants: values.contestants?.split(",") ?? (isQuick ? QUICK_CONTESTANTS : null),
    isQuick,
    rounds: Number(values.rounds ?? (isQuick ? 3 : 5)),
    span: isQuick ? 250 : 300,
    warmUp: 1_000,
    openLoop: (values["open-loop"] ?? !isQuick) ? 5_000 : 0,
    endurance: Number(values.endurance ?? (isQuick ? 0 : 100_000)),
    clients: isQuick ? [16] : [1, 4, 16, 64],
    store: values.store,
    output: values.output,
  };
}
