// R1: node:http, hand-written Cypher, JSON.stringify. What a careful programmer would write for these questions alone.
import { createServer } from "node:http";
import { auth, type Driver, int, driver as openDriver, session } from "neo4j-driver";
import { SIZES, type Size } from "../generator/write.ts";
import { allQueries } from "../queries/all.ts";
import type { Query } from "../queries/query.ts";

/** One auto-commit query: one round trip. */
export async function answerDirectly(driver: Driver, { reference }: Query): Promise<object> {
  const reading = driver.session({ database: "neo4j", defaultAccessMode: session.READ, fetchSize: -1 });
  try {
    const { records } = await reading.run(reference.cypher, withIntegers(reference.parameters));
    return reference.data(records.map((record) => record.get(0) as never));
  } finally {
    await reading.close();
  }
}

/** The driver sends numbers as floats, which a LIMIT does not take. */
export function withIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, Number.isInteger(value) ? int(value as number) : value]),
  );
}

export function openBareDriver(uri: string, password: string): Driver {
  return openDriver(uri, auth.basic("neo4j", password), { disableLosslessIntegers: true, telemetryDisabled: true });
}

/** Serves `POST /<query>` on a free port. */
export function serveReference(): void {
  const { BENCH_URI = "", BENCH_PASSWORD = "", BENCH_SIZE = "S" } = process.env;
  const size = BENCH_SIZE as Size;
  const queries = new Map(allQueries({ size, blocks: SIZES[size] }).map((query) => [`/${query.name}`, query]));
  const driver = openBareDriver(BENCH_URI, BENCH_PASSWORD);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      const query = queries.get(request.url ?? "");
      // As a handler of a service would: the body is read, though its values are those of the query here.
      JSON.parse(Buffer.concat(chunks).toString("utf8"));
      if (query === undefined) return response.writeHead(404).end();
      try {
        const text = JSON.stringify({ data: await answerDirectly(driver, query) });
        response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
        response.end(text);
      } catch (error) {
        response.writeHead(500).end(String(error));
      }
    });
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    console.log(`ready http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`);
  });
}
