import { type Archive, openArchive, type Texts } from "./citations/archive.ts";
import type { DocumentReader } from "./importing/reading/documentReader.ts";
import type { Graph } from "./neo4j/graph.ts";
import type { CompiledOperation } from "./reading/operation.ts";
import type { Log } from "./server/errorAnswers.ts";

/** What one request has at hand. */
export interface RequestContext {
  readonly graph: Graph;
  /** A new one for each request, so that a document is read once for all its passages. */
  readonly archive: Archive;
  readonly texts: Texts;
  readonly clock: { readonly now: Date; readonly timeZone: string };
  /** Reads uploaded documents; null where the server takes none. */
  readonly reader: DocumentReader | null;
  /** Whether mutations are refused. */
  readonly isReadOnly: boolean;
  readonly log: Log | null;
  /** Set once the operation is resolved and compiled. */
  operation: CompiledOperation | null;
  /** The values of the root fields by response key: fetched once, however many root fields ask. */
  answer(): Promise<Readonly<Record<string, unknown>>>;
}

/** What lives as long as the server. */
export interface Services {
  readonly graph: Graph;
  readonly timeZone: string;
  /** The documents' texts. */
  readonly texts: Texts;
  /** Reads uploaded documents; without it the server takes none. */
  readonly reader?: DocumentReader;
  readonly isReadOnly?: boolean;
  readonly log?: Log;
}

export function createContext({ graph, timeZone, texts, reader, isReadOnly = false, log }: Services): RequestContext {
  let answer: Promise<Readonly<Record<string, unknown>>> | undefined;
  return {
    graph,
    archive: openArchive(texts),
    texts,
    clock: { now: new Date(), timeZone },
    reader: reader ?? null,
    isReadOnly,
    log: log ?? null,
    operation: null,
    // Apollo gives plugins and resolvers a copy of the context, so the operation is looked up in the copy.
    answer() {
      answer ??= fetchAnswer(this);
      return answer;
    },
  };
}

async function fetchAnswer({ graph, operation }: RequestContext): Promise<Readonly<Record<string, unknown>>> {
  if (operation === null || operation.statement === null) return operation?.read([]) ?? {};
  const [row] = await graph.rows(operation.statement);
  return operation.read(row ?? []);
}
