import { Worker } from "node:worker_threads";
import { projectPath } from "../../project.ts";
import type { Extraction } from "../extracting/extraction.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { ReadDocument } from "./readDocument.ts";
import { Refusal } from "./refusal.ts";
import type { Answer, Job, Phase, PhaseMessage } from "./workerMessages.ts";

export type { Phase } from "./workerMessages.ts";

/** A document's base name and its bytes. */
export interface Source {
  file: string;
  bytes: Uint8Array;
}

const MEGABYTE = 1024 * 1024;
const MILLISECONDS_BETWEEN_LOOKS_AT_MEMORY = 200;

/**
 * Reads documents one after the other in a worker, and stops it when a document takes more time or memory than it may.
 * The next document gets a new one. Both methods throw a Refusal for a document that cannot be read, and an Error
 * for a fault of this program. Close the reader when done.
 */
export class DocumentReader {
  readonly #limits: Limits;
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
  }

  async read(source: Source): Promise<ReadDocument> {
    return (await this.#inTurn(source, false, () => undefined)).document;
  }

  /** The document and the facts it states; `onPhase` hears when its turn comes and when its text is read. */
  async extract(
    source: Source,
    onPhase: (phase: Phase) => void = () => undefined,
  ): Promise<{ document: ReadDocument; extraction: Extraction }> {
    const { document, extraction } = await this.#inTurn(source, true, onPhase);
    if (!extraction) throw new Error("required an extraction from the worker, got none");
    return { document, extraction };
  }

  async close(): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.#stop();
  }

  #inTurn(source: Source, isExtracted: boolean, onPhase: (phase: Phase) => void): Promise<Answer & { kind: "read" }> {
    const turn = this.#last.catch(() => undefined).then(() => this.#ask(source, isExtracted, onPhase));
    this.#last = turn;
    return turn;
  }

  async #ask(
    { file, bytes }: Source,
    isExtracted: boolean,
    onPhase: (phase: Phase) => void,
  ): Promise<Answer & { kind: "read" }> {
    const limits = this.#limits;
    onPhase("READING");
    if (bytes.length > limits.bytes) {
      throw new Refusal(`a file of at most ${megabytes(limits.bytes)}`, `one of ${megabytes(bytes.length)}`);
    }
    this.#worker ??= startWorker(limits);
    // A copy that the worker takes over: the caller's bytes may be part of a pool.
    const copy = new Uint8Array(bytes);
    const answer = await this.#watched(this.#worker, { file, bytes: copy, isExtracted }, onPhase);
    if (answer.kind === "refused") throw new Refusal(answer.expected, answer.found);
    if (answer.kind === "failed") throw new Error(answer.message);
    return answer;
  }

  /** Asks the worker, and stops it when it fails or goes beyond the limits. */
  async #watched(worker: Worker, job: Job, onPhase: (phase: Phase) => void): Promise<Answer> {
    const { milliseconds, heapMegabytes, growthMegabytes } = this.#limits;
    const before = process.memoryUsage.rss();
    let watch: NodeJS.Timeout | undefined;
    let alarm: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Answer>((resolve, reject) => {
        const tooMuch = (most: number) =>
          new Refusal(`a document that is read in ${most} MB of memory`, "one that takes more");
        worker.on("message", (answer: Answer | PhaseMessage) =>
          answer.kind === "phase" ? onPhase(answer.phase) : resolve(answer),
        );
        worker.once("error", (error: Error & { code?: string }) =>
          reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuch(heapMegabytes) : error),
        );
        worker.once("exit", () => reject(new Error("required an answer from the worker, got its end")));
        alarm = setTimeout(() => {
          reject(new Refusal(`a document that is read in ${milliseconds / 1000} s`, "one that takes longer"));
        }, milliseconds);
        watch = setInterval(() => {
          const growth = (process.memoryUsage.rss() - before) / MEGABYTE;
          if (growth > growthMegabytes) reject(tooMuch(growthMegabytes));
        }, MILLISECONDS_BETWEEN_LOOKS_AT_MEMORY);
        worker.postMessage(job, [job.bytes.buffer as ArrayBuffer]);
      });
    } catch (error) {
      await this.#stop();
      throw error;
    } finally {
      clearTimeout(alarm);
      clearInterval(watch);
      for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
    }
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

function startWorker(limits: Limits): Worker {
  // A worker runs what is built, also where this file runs as it was written (in tests).
  const worker = new Worker(projectPath("dist", "documentWorker.js"), {
    workerData: limits,
    execArgv: [],
    env: {},
    // What a library prints about a document is neither for standard output nor for a log.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  // Only a document under way keeps the process alive.
  worker.unref();
  return worker;
}

function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / MEGABYTE) * 10) / 10} MB`;
}
