import { parentPort, workerData } from "node:worker_threads";
import type { Limits } from "./limits.ts";
import { read } from "./read.ts";
import { Refusal } from "./refusal.ts";
import type { Answer, Job, PhaseMessage } from "./workerMessages.ts";

const limits = workerData as Limits;

parentPort?.on("message", async (job: Job) => parentPort?.postMessage(await answer(job)));

async function answer({ file, bytes, isExtracted }: Job): Promise<Answer> {
  try {
    const document = await read(file, bytes, limits);
    if (!isExtracted) return { kind: "read", document, extraction: null };
    // Loaded here, so that a document that is only read does not wait for the rules.
    const { extract } = await import("../extracting/extract.ts");
    parentPort?.postMessage({ kind: "phase", phase: "EXTRACTING" } satisfies PhaseMessage);
    return { kind: "read", document, extraction: extract(document) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", expected: error.expected, found: error.found };
    return { kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
