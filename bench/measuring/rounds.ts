import type { Query } from "../queries/query.ts";
import type { Asker, Measured } from "./asker.ts";
import { cpuOf } from "./processTime.ts";
import { type Figure, figureOf, quantile } from "./statistics.ts";

export interface Rate {
  readonly clients: number;
  readonly perSecond: Figure;
  /** Milliseconds of CPU a request, of the contestant's process and of Neo4j's. */
  readonly cpu: Figure;
  readonly databaseCpu: Figure;
}

/** What was measured of one contestant on one query. */
export interface Measurement {
  readonly query: string;
  readonly contestant: string;
  readonly p50: Figure;
  readonly p95: Figure;
  readonly p99: Figure;
  readonly samples: number;
  readonly rates: readonly Rate[];
}

export interface RoundSettings {
  readonly rounds: number;
  readonly span: number;
  readonly clients: readonly number[];
  /** Milliseconds for which each contestant is asked a query before it is timed, so that neither it nor Neo4j still compiles. */
  readonly warmUp: number;
  readonly databasePid: number;
}

interface Round {
  readonly times: readonly number[];
  readonly rates: readonly { perSecond: number; cpu: number; databaseCpu: number }[];
}

const WARM_UP_CLIENTS = 4;

/** Measures a query on all contestants, in rounds: each round asks every one of them, each time in another order. */
export async function measureQuery(
  query: Query,
  all: readonly Measured[],
  settings: RoundSettings,
): Promise<Measurement[]> {
  const asked: Measured[] = [];
  for (const one of all) if (await warmUp(query, one, settings.warmUp)) asked.push(one);
  const rounds = new Map<Measured, Round[]>(asked.map((one) => [one, []]));
  for (let round = 0; round < settings.rounds; round += 1)
    for (let i = 0; i < asked.length; i += 1) {
      const one = asked[(i + round) % asked.length] as Measured;
      rounds.get(one)?.push(await measureRound(query, one, settings));
    }
  return [...rounds].map(([one, measured]) => {
    const figure = (share: number) => figureOf(measured.map(({ times }) => quantile(times, share)));
    return {
      query: query.name,
      contestant: one.name,
      p50: figure(0.5),
      p95: figure(0.95),
      p99: figure(0.99),
      samples: measured.reduce((sum, { times }) => sum + times.length, 0),
      rates: settings.clients.map((clients, i) => {
        const of = (name: "perSecond" | "cpu" | "databaseCpu") =>
          figureOf(measured.map(({ rates }) => rates[i]?.[name] ?? 0));
        return { clients, perSecond: of("perSecond"), cpu: of("cpu"), databaseCpu: of("databaseCpu") };
      }),
    };
  });
}

async function warmUp(query: Query, one: Measured, span: number): Promise<boolean> {
  const asker = await one.open(query);
  if (asker === null) return false;
  await asker.ask();
  asker.close();
  await askTogether(query, one, WARM_UP_CLIENTS, span);
  return true;
}

/** Asks with several clients at once for so many milliseconds; how many answers came, and in how many seconds. */
async function askTogether(query: Query, one: Measured, clients: number, span: number) {
  const askers = await Promise.all(Array.from({ length: clients }, () => one.open(query)));
  const startedAt = performance.now();
  const end = startedAt + span;
  let done = 0;
  await Promise.all(
    askers.map(async (asker) => {
      while (performance.now() < end) {
        await asker?.ask();
        done += 1;
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  for (const asker of askers) asker?.close();
  return { done, seconds };
}

async function measureRound(
  query: Query,
  one: Measured,
  { span, clients, databasePid }: RoundSettings,
): Promise<Round> {
  const rates: Round["rates"][number][] = [];
  const times: number[] = [];
  const asker = (await one.open(query)) as Asker;
  const until = performance.now() + span;
  while (performance.now() < until || times.length < 3) {
    const startedAt = performance.now();
    await asker.ask();
    times.push(performance.now() - startedAt);
  }
  asker.close();
  for (const count of clients) {
    const [cpu, databaseCpu] = [cpuOf(one.pid), cpuOf(databasePid)];
    const { done, seconds } = await askTogether(query, one, count, span);
    rates.push({
      perSecond: done / seconds,
      cpu: (cpuOf(one.pid) - cpu) / done,
      databaseCpu: (cpuOf(databasePid) - databaseCpu) / done,
    });
  }
  return { times, rates };
}
