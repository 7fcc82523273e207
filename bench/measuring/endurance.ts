import type { Query } from "../queries/query.ts";
import type { Asker, Measured } from "./asker.ts";
import { memoryOf } from "./processTime.ts";

/** Megabytes that a contestant's process held after each tenth of its requests. */
export interface Endurance {
  readonly contestant: string;
  readonly queries: readonly string[];
  readonly requests: number;
  readonly memory: readonly number[];
}

const CLIENTS = 16;
const TENTHS = 10;

/** Asks some questions in turn, a number of requests in all, by 16 clients at once. */
export async function endure(queries: readonly Query[], one: Measured, requests: number): Promise<Endurance> {
  const opened = await Promise.all(
    Array.from({ length: CLIENTS }, (_, i) => one.open(queries[i % queries.length] as Query)),
  );
  const askers = opened.filter((asker): asker is Asker => asker !== null);
  const memory: number[] = [];
  for (let tenth = 1; tenth <= TENTHS && askers.length > 0; tenth += 1) {
    let left = requests / TENTHS;
    const client = async (asker: Asker) => {
      for (left -= 1; left >= 0; left -= 1) await asker.ask();
    };
    await Promise.all(askers.map(client));
    memory.push(Math.round(memoryOf(one.pid)));
  }
  for (const asker of opened) asker?.close();
  return { contestant: one.name, queries: queries.map(({ name }) => name), requests, memory };
}
