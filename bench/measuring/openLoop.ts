import { setTimeout as pause } from "node:timers/promises";
import type { Query } from "../queries/query.ts";
import type { Asker, Measured } from "./asker.ts";
import { quantile } from "./statistics.ts";

/** Requests that came at a fixed rate, however long answers took; milliseconds from when each was due. */
export interface OpenLoop {
  readonly query: string;
  readonly contestant: string;
  /** Requests due a second, and answered. */
  readonly rate: number;
  readonly answered: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Connections at most; a request that finds none free waits, and its time counts. */
const CONNECTIONS = 64;

/** Asks one contestant at a fixed rate. Times start when a request is due, so that a late answer does not excuse the next. */
export async function openLoop(query: Query, one: Measured, rate: number, span: number): Promise<OpenLoop | null> {
  const opened = await Promise.all(Array.from({ length: CONNECTIONS }, () => one.open(query)));
  const free = opened.filter((asker): asker is Asker => asker !== null);
  if (free.length === 0) return null;
  const waiting: ((asker: Asker) => void)[] = [];
  const times: number[] = [];
  const startedAt = performance.now();
  const ask = async (due: number) => {
    const asker = free.pop() ?? (await new Promise<Asker>((resolve) => waiting.push(resolve)));
    await asker.ask();
    times.push(performance.now() - due);
    const next = waiting.shift();
    if (next === undefined) free.push(asker);
    else next(asker);
  };
  const asked: Promise<void>[] = [];
  for (let due = startedAt; due < startedAt + span; due += 1_000 / rate) {
    const early = due - performance.now();
    if (early > 1) await pause(early);
    asked.push(ask(due));
  }
  await Promise.all(asked);
  const seconds = (performance.now() - startedAt) / 1_000;
  for (const asker of opened) asker?.close();
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share)) as [number, number, number];
  return { query: query.name, contestant: one.name, rate, answered: times.length / seconds, p50, p95, p99 };
}
