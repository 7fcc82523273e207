import type { Results } from "./results.ts";

const number = (value: number | undefined, digits = 2) =>
  value === undefined || !Number.isFinite(value) ? "–" : value.toFixed(digits);

/** The names of all who were measured, the reference first. */
export function contestantsOf({ measurements }: Results): string[] {
  const names = [...new Set(measurements.map(({ contestant }) => contestant))];
  const first = ["R1", "R0", "ours"].filter((name) => names.includes(name));
  return [...first, ...names.filter((name) => !first.includes(name))];
}

/** Markdown: each query a row, each contestant a column, as ratios to R1 where R1 was measured. */
export function tables(results: Results): string {
  return [
    `Size ${results.size}, ${results.rounds} rounds of ${results.span} ms each; ${machineLine(results)}.`,
    "### p50 at one client\nR1 in milliseconds with the spread of its rounds; the others as a ratio to it (below 1 is faster).",
    ratios(
      results,
      (one) => one?.p50.median,
      (one) => one && `${number(one.p50.median)} (${number(one.p50.least)}–${number(one.p50.most)})`,
    ),
    "### p99 at one client",
    ratios(
      results,
      (one) => one?.p99.median,
      (one) => one && number(one.p99.median),
    ),
    ...(results.measurements[0]?.rates.flatMap(({ clients }, i) => [
      `### Requests a second at ${clients} clients\nAbove 1 is faster.`,
      ratios(
        results,
        (one) => one?.rates[i]?.perSecond.median,
        (one) => number(one?.rates[i]?.perSecond.median, 0),
      ),
    ]) ?? []),
    "### On the wire to Neo4j, once warm: round trips, kilobytes received; and milliseconds of the first request",
    wire(results),
    "### Database hits by PROFILE, and whole scans in the plan",
    hits(results),
    "### CPU a request at the most clients measured up to 16 (Node + Neo4j, ms)",
    cpu(results),
    ...(results.openLoop.length === 0
      ? []
      : [
          "### At a fixed rate, half of R1's at the most clients up to 16\nMilliseconds from when a request was due, whether or not the one before was answered.",
          grid(
            ["query", "contestant", "due a second", "answered a second", "p50", "p95", "p99"],
            results.openLoop.map((one) => [
              one.query,
              one.contestant,
              number(one.rate, 0),
              number(one.answered, 0),
              ...[one.p50, one.p95, one.p99].map((time) => number(time)),
            ]),
          ),
        ]),
    ...(results.endurance.length === 0
      ? []
      : [
          "### Memory of the process, MB after each tenth of the requests",
          grid(
            ["contestant", "queries", "requests", "MB"],
            results.endurance.map((one) => [
              one.contestant,
              one.queries.join(" "),
              String(one.requests),
              one.memory.join(" "),
            ]),
          ),
        ]),
    "### Processes",
    grid(
      ["contestant", "", "ready in ms", "MB after the run"],
      results.processes.map((one) => [one.name, one.title, number(one.startedIn, 0), number(one.memory, 0)]),
    ),
  ].join("\n\n");
}

type Measured = Results["measurements"][number] | undefined;

function ratios(
  results: Results,
  value: (one: Measured) => number | undefined,
  shown: (one: Measured) => string | undefined,
): string {
  const names = contestantsOf(results);
  const rows = results.queries.map(({ name, title }) => {
    const of = (contestant: string) =>
      results.measurements.find((one) => one.query === name && one.contestant === contestant);
    const base = value(of("R1"));
    const cells = names.map((contestant) => {
      const one = of(contestant);
      if (one === undefined) return "–";
      return contestant === "R1" || base === undefined
        ? (shown(one) ?? "–")
        : number((value(one) ?? Number.NaN) / base);
    });
    return [`${name} ${title}`, ...cells];
  });
  return grid(["query", ...names], rows);
}

function wire(results: Results): string {
  const names = contestantsOf(results).filter((name) => name !== "R0");
  const rows = results.queries.map(({ name }) => [
    name,
    ...names.map((contestant) => {
      const one = results.checked.find((found) => found.query === name && found.contestant === contestant);
      if (one?.isEqual === false) return "differs";
      if (!one?.traffic) return "–";
      return `${one.traffic.roundTrips}, ${number(one.traffic.received / 1_024, 1)} kB, ${number(one.cold ?? undefined, 0)} ms`;
    }),
  ]);
  return grid(["query", ...names], rows);
}

function hits(results: Results): string {
  const scans = (names: readonly string[]) => [...new Set(names)].join(", ") || "none";
  return grid(
    ["query", "R1", "ours", "ours ÷ R1", "scans of R1", "scans of ours"],
    results.hits.map(({ query, ours, reference }) => [
      query,
      String(reference.hits),
      String(ours.hits),
      number(ours.hits / reference.hits),
      scans(reference.scans),
      scans(ours.scans),
    ]),
  );
}

function cpu(results: Results): string {
  const names = contestantsOf(results);
  const rows = results.queries.map(({ name }) => [
    name,
    ...names.map((contestant) => {
      const one = results.measurements.find((found) => found.query === name && found.contestant === contestant);
      const rate = one?.rates.filter(({ clients }) => clients <= 16).at(-1);
      return rate === undefined ? "–" : `${number(rate.cpu.median)} + ${number(rate.databaseCpu.median)}`;
    }),
  ]);
  return grid(["query", ...names], rows);
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function machineLine({ machine, seconds }: Results): string {
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`);
  return `${machine.cores} cores of ${machine.cpu}, ${machine.memory} GB, load ${machine.load}; Node ${machine.node}, Neo4j ${machine.neo4j} (${machine.neo4jMemory} MB), ${packages.join(", ")}; ${machine.measuredOn}, ${seconds} s`;
}
