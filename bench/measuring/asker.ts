import type { Driver } from "neo4j-driver";
import type { Running } from "../contestants/contestant.ts";
import { answerDirectly } from "../contestants/reference.ts";
import type { Query } from "../queries/query.ts";
import { bytesOf, HttpClient } from "./httpClient.ts";

/** One client of one contestant, asking one query again and again. */
export interface Asker {
  ask(): Promise<void>;
  close(): void;
}

/** Someone who can be measured: opens clients for a query; null where it cannot be asked. */
export interface Measured {
  readonly name: string;
  /** Process of its own, for CPU and memory; null for the one that runs inside the benchmark. */
  readonly pid: number | null;
  open(query: Query): Promise<Asker | null>;
}

let fresh = 0;

export function overHttp({ contestant, pid, port, path }: Running): Measured {
  return {
    name: contestant.name,
    pid,
    open: async (query) => {
      const request = contestant.request(query, 0);
      if (request === null) return null;
      const client = await HttpClient.open(port);
      const bytes = bytesOf(port, path, request);
      const next = () => {
        if (!query.isFresh) return bytes;
        fresh += 1;
        return bytesOf(port, path, contestant.request(query, fresh) ?? request);
      };
      return {
        ask: async () => {
          const { status, body } = await client.ask(next());
          if (status !== 200) throw new Error(`${contestant.name} ${query.name}: ${status} ${body.subarray(0, 500)}`);
        },
        close: () => client.close(),
      };
    },
  };
}

/** R0: the driver alone, in the benchmark's own process. */
export function driverAlone(driver: Driver): Measured {
  return {
    name: "R0",
    pid: null,
    open: async (query) => ({
      ask: async () => {
        await answerDirectly(driver, query);
      },
      close: () => undefined,
    }),
  };
}
