import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Connection } from "../src/config.ts";
import { buildOurs, installPeers } from "./build.ts";
import { allContestants } from "./contestants/all.ts";
import type { Contestant, Running } from "./contestants/contestant.ts";
import { answerDirectly, openBareDriver } from "./contestants/reference.ts";
import { startContestant } from "./contestants/start.ts";
import { SIZES } from "./generator/write.ts";
import { type BenchGraph, startBenchGraph } from "./graph.ts";
import { driverAlone, type Measured, overHttp } from "./measuring/asker.ts";
import { type Checked, check } from "./measuring/check.ts";
import { type Endurance, endure } from "./measuring/endurance.ts";
import { type OpenLoop, openLoop } from "./measuring/openLoop.ts";
import { memoryOf } from "./measuring/processTime.ts";
import { databaseHits, type Hits } from "./measuring/profile.ts";
import { type Measurement, measureQuery } from "./measuring/rounds.ts";
import { startCountingLine } from "./measuring/wire.ts";
import { enduranceQueries, type Options, openLoopQueries, readOptions } from "./options.ts";
import { allQueries } from "./queries/all.ts";
import type { Query } from "./queries/query.ts";
import { machine } from "./reporting/machine.ts";
import type { Process, Results } from "./reporting/results.ts";
import { writeReport } from "./reporting/write.ts";

const checkout = join(import.meta.dirname, "..");
const startedAt = performance.now();
const report = (line: string) =>
  process.stderr.write(`${((performance.now() - startedAt) / 1_000).toFixed(0).padStart(4)} s  ${line}\n`);

const options = readOptions(process.argv.slice(2), checkout);
const graph = await startGraph(options);
try {
  await bench(options, graph);
} finally {
  await graph.stop();
}

async function startGraph({ size, store }: Options): Promise<BenchGraph> {
  await mkdir(store, { recursive: true });
  return startBenchGraph(size, store, report);
}

async function bench(options: Options, graph: BenchGraph): Promise<void> {
  const { size } = options;
  const queries = chosen(allQueries({ size, blocks: SIZES[size] }), options.queries);
  report("Compiling ours …");
  const contestants = chosen(allContestants(await buildOurs(checkout)), options.contestants);
  if (contestants.some(({ program }) => program[1]?.includes("peers"))) await installPeers(checkout, report);
  const isDriverAsked = options.contestants === null || options.contestants.includes("R0");

  const checked = await checkAll(queries, contestants, graph);
  const hits = await databaseHits(graph.connection, queries);
  const running = await startAll(contestants, graph.connection);
  const driver = openBareDriver(graph.connection.uri, graph.connection.password);
  const measured: Measured[] = [...(isDriverAsked ? [driverAlone(driver)] : []), ...running.map(overHttp)];
  const isEqual = (query: Query, { name }: Measured) =>
    name === "R0" || checked.some((one) => one.query === query.name && one.contestant === name && one.isEqual === true);
  const measurements: Measurement[] = [];
  const atRate: OpenLoop[] = [];
  const endurance: Endurance[] = [];
  try {
    for (const query of queries) {
      report(`${query.name}  ${query.title} …`);
      const equal = measured.filter((one) => isEqual(query, one));
      measurements.push(...(await measureQuery(query, equal, { ...options, databasePid: graph.pid })));
    }
    for (const query of options.openLoop > 0 ? queries.filter(({ name }) => openLoopQueries.includes(name)) : []) {
      const rate = Math.max(1, rateOfReference(measurements, query) / 2);
      report(`${query.name} at ${rate.toFixed(0)} a second …`);
      for (const one of measured.filter((asked) => asked.pid !== null && isEqual(query, asked))) {
        const found = await openLoop(query, one, rate, options.openLoop);
        if (found !== null) atRate.push(found);
      }
    }
    const enduring = queries.filter(({ name }) => enduranceQueries.includes(name));
    if (options.endurance > 0 && enduring.length > 0)
      for (const one of measured.filter(({ name }) => name === "R1" || name === "ours")) {
        report(`${options.endurance} requests of ${one.name} …`);
        endurance.push(await endure(enduring, one, options.endurance));
      }
    const processes = running.map(
      ({ contestant, pid, startedIn }): Process => ({
        name: contestant.name,
        title: contestant.title,
        startedIn,
        memory: memoryOf(pid),
      }),
    );
    await save({ options, queries, checked, hits, measurements, processes, openLoop: atRate, endurance, graph });
  } finally {
    await driver.close();
    for (const one of running) await one.stop();
  }
}

/** Requests a second of R1 at the most clients up to 16; 100 where it was not asked. */
function rateOfReference(measurements: readonly Measurement[], query: Query): number {
  const found = measurements.find((one) => one.query === query.name && one.contestant === "R1");
  return found?.rates.filter(({ clients }) => clients <= 16).at(-1)?.perSecond.median ?? 100;
}

/** Everyone must say what the reference says before anybody is timed; a line that counts lies between them and Neo4j. */
async function checkAll(
  queries: readonly Query[],
  contestants: readonly Contestant[],
  graph: BenchGraph,
): Promise<Checked[]> {
  const line = await startCountingLine(Number(new URL(graph.connection.uri).port));
  const driver = openBareDriver(graph.connection.uri, graph.connection.password);
  const checked: Checked[] = [];
  const running = await startAll(contestants, { ...graph.connection, uri: `bolt://127.0.0.1:${line.port}` });
  report("Checking that all say the same …");
  try {
    for (const query of queries) {
      const expected = JSON.parse(JSON.stringify(await answerDirectly(driver, query)));
      for (const one of running) {
        const found = await check(query, one, line, expected);
        if (found.isEqual === false) report(`  ${query.name} ${one.contestant.name} differs: ${found.difference}`);
        checked.push(found);
      }
    }
  } finally {
    for (const one of running) await one.stop();
    await driver.close();
    line.close();
  }
  return checked;
}

/** One after the other, so that start-up times are not mixed. */
async function startAll(contestants: readonly Contestant[], connection: Connection): Promise<Running[]> {
  const running: Running[] = [];
  for (const contestant of contestants) {
    report(`Starting ${contestant.name} …`);
    running.push(await startContestant(contestant, { connection, size: options.size, checkout }));
  }
  return running;
}

function chosen<T extends { readonly name: string }>(all: readonly T[], names: readonly string[] | null): T[] {
  const unknown = names?.filter((name) => name !== "R0" && !all.some((one) => one.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`Required: names among ${all.map(({ name }) => name).join(", ")}. Got: ${unknown.join(", ")}.`);
  return all.filter(({ name }) => names === null || names.includes(name));
}

async function save(parts: {
  options: Options;
  queries: readonly Query[];
  checked: readonly Checked[];
  hits: readonly Hits[];
  measurements: readonly Measurement[];
  processes: readonly Process[];
  openLoop: readonly OpenLoop[];
  endurance: readonly Endurance[];
  graph: BenchGraph;
}): Promise<void> {
  const { options, queries, graph, ...measured } = parts;
  const results: Results = {
    machine: await machine(graph),
    size: options.size,
    isQuick: options.isQuick,
    rounds: options.rounds,
    span: options.span,
    seconds: Math.round((performance.now() - startedAt) / 1_000),
    queries: queries.map(({ name, title, note }) => ({ name, title, note: note ?? null })),
    ...measured,
  };
  console.log(await writeReport(results, options.output));
}
