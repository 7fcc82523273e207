import type { Connection } from "../../src/config.ts";
import type { Size } from "../generator/write.ts";
import type { Query } from "../queries/query.ts";

/** One who is asked over HTTP. */
export interface Contestant {
  readonly name: string;
  readonly title: string;
  /** Program and arguments of its process, seen from the checkout; it prints a line with `ready` and its address. */
  readonly program: readonly string[];
  readonly environment: (connection: Connection, size: Size) => Readonly<Record<string, string>>;
  /** The request for a query; null where it cannot be said. `number` tells requests of fresh documents apart. */
  readonly request: (query: Query, number: number) => HttpRequest | null;
  /** Brings an answer's `data` in the form of ours. */
  readonly data: (query: Query, data: never) => object;
}

export interface HttpRequest {
  /** Undefined: the path of the address that it printed. */
  readonly path?: string;
  readonly body: string;
}

/** A contestant's process. */
export interface Running {
  readonly contestant: Contestant;
  readonly pid: number;
  readonly port: number;
  readonly path: string;
  /** Milliseconds from its start until it was ready. */
  readonly startedIn: number;
  stop(): Promise<void>;
}
