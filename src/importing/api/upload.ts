import { createHash, randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Texts } from "../../citations/archive.ts";
import type { Graph } from "../../neo4j/graph.ts";
import type { Log } from "../../server/errorAnswers.ts";
import { memoryOf } from "../matching/memory.ts";
import type { DocumentReader, Phase, Source } from "../reading/documentReader.ts";
import { LIMITS, SILENCE } from "../reading/limits.ts";
import { maskPrivateData } from "../reading/privateData.ts";
import { Refusal } from "../reading/refusal.ts";
import type { Misfit } from "../reviewing/deciding.ts";
import { draftDocument } from "../service.ts";
import { beginDraft, endDraft, enterPhase } from "./queries.ts";
import { keepDraft, keptDraft } from "./store.ts";

/** What an upload is done with. */
export interface Desk {
  readonly graph: Graph;
  /** Null where this server takes no documents. */
  readonly reader: DocumentReader | null;
  readonly texts: Texts;
  readonly log: Log | null;
}

export interface Upload {
  readonly name: string;
  /** Base64. */
  readonly content: string;
  readonly as?: string | null;
  readonly place?: string | null;
}

/** Documents that may wait or be read at a time: each holds its bytes in memory. */
const MOST_AT_A_TIME = 8;
/** Milliseconds after which a document that is still being read is answered for as such. */
const PATIENCE = 2_000;

/**
 * Registers a document and reads it in the worker. Gives the draft's id when it is read, or after two seconds while it
 * goes on; what came of it stands in the graph. Gives a misfit where the upload itself is refused.
 */
export async function upload(desk: Desk, { name, content, as, place }: Upload): Promise<Misfit | { id: string }> {
  if (desk.reader === null) return { expected: "a server that takes documents", found: "one that does not" };
  const most = Math.ceil(LIMITS.bytes / 3) * 4;
  if (content.length > most)
    return { expected: `a document of at most ${LIMITS.bytes} bytes`, found: `${content.length} signs of Base64` };
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) return { expected: "content in Base64", found: "other signs" };
  const bytes = Buffer.from(content, "base64");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const id = `draft:${sha256.slice(0, 16)}`;
  const at = new Date();
  const file = maskPrivateData(name.replace(/^.*[\\/]/u, ""));
  const properties = { file, sha256, uploadedAt: at.toISOString() };
  const since = new Date(at.getTime() - SILENCE).toISOString();
  const [[others]] = (await desk.graph.write((transaction) =>
    transaction.rows(beginDraft.with({ id, properties, at: at.toISOString(), since })),
  )) as [[number]];
  const source = { file, bytes };
  if (others >= MOST_AT_A_TIME) {
    const refusal = new Refusal(`at most ${MOST_AT_A_TIME} documents at a time`, `${others} before this one`);
    await end(desk, id, refused(refusal));
    return { expected: refusal.expected, found: refusal.found };
  }
  const given = { slug: as ?? undefined, place: place ?? undefined };
  await Promise.race([readInto(desk, desk.reader, id, source, given), delay(PATIENCE, undefined, { ref: false })]);
  return { id };
}

/** Reads a document into its draft; never throws, for it may outlive its request. */
async function readInto(
  desk: Desk,
  reader: DocumentReader,
  id: string,
  source: Source,
  given: { slug: string | undefined; place: string | undefined },
): Promise<void> {
  let noted: Promise<unknown> = Promise.resolve();
  const onPhase = (phase: Phase | "COMPARING", facts = 0) => {
    const at = new Date().toISOString();
    // Phases follow each other faster than they can be written; progress that is lost is no harm.
    noted = noted
      .then(() => desk.graph.write((transaction) => transaction.rows(enterPhase.with({ id, phase, at, facts }))))
      .catch(() => undefined);
  };
  try {
    const earlier = await keptDraft(desk.graph, id);
    const memory = async () => (earlier === null ? new Map() : memoryOf(earlier));
    const draft = await draftDocument(desk.graph, reader, source, { ...given, memory, texts: desk.texts, onPhase });
    await noted;
    await keepDraft(desk.graph, id, draft, new Date());
  } catch (error) {
    await noted;
    await end(desk, id, error instanceof Refusal ? refused(error) : failed(desk, error)).catch((lost: unknown) =>
      desk.log?.error({ err: lost }, "the end of an upload could not be noted"),
    );
  }
}

async function end({ graph }: Desk, id: string, properties: object): Promise<void> {
  const statement = endDraft.with({ id, properties, at: new Date().toISOString() });
  await graph.write((transaction) => transaction.rows(statement));
}

function refused({ expected, found }: Refusal): object {
  return { state: "REFUSED", expected, found };
}

function failed({ log }: Desk, error: unknown): object {
  const fault = randomUUID();
  log?.error({ id: fault, err: error }, "an upload failed");
  return { state: "FAILED", expected: "a document that the server can read", found: `a fault, ${fault} in its log` };
}
