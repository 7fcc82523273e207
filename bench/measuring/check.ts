import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Running } from "../contestants/contestant.ts";
import type { Query } from "../queries/query.ts";
import { bytesOf, HttpClient } from "./httpClient.ts";
import type { CountingLine, Traffic } from "./wire.ts";

/** One contestant's answer to one query, before anything is timed. */
export interface Checked {
  readonly query: string;
  readonly contestant: string;
  /** Null when it is not asked; else whether it says what the reference says. */
  readonly isEqual: boolean | null;
  readonly difference?: string;
  /** Milliseconds of the first request, nothing being planned, parsed or compiled yet. */
  readonly cold: number | null;
  /** Of a later request. */
  readonly traffic: Traffic | null;
  readonly bytes: number | null;
}

/** Asks once cold and twice more, and compares with what the reference said. */
export async function check(
  query: Query,
  { contestant, port, path }: Running,
  line: CountingLine,
  expected: object,
): Promise<Checked> {
  const base = { query: query.name, contestant: contestant.name };
  const request = contestant.request(query, 0);
  if (request === null) return { ...base, isEqual: null, cold: null, traffic: null, bytes: null };
  const client = await HttpClient.open(port);
  const bytes = bytesOf(port, path, request);
  const startedAt = performance.now();
  const first = await client.ask(bytes);
  const cold = performance.now() - startedAt;
  await client.ask(bytes);
  await pause(20);
  line.take();
  const { body } = await client.ask(bytes);
  await pause(20);
  const traffic = line.take();
  client.close();
  const difference = differenceOf(first.body.toString("utf8"), query, contestant, expected);
  return {
    ...base,
    isEqual: difference === null,
    ...(difference === null ? {} : { difference }),
    cold,
    traffic,
    bytes: body.length,
  };
}

function differenceOf(text: string, query: Query, contestant: Running["contestant"], expected: object): string | null {
  try {
    const { data, errors } = JSON.parse(text) as { data: Record<string, unknown> | null; errors?: unknown };
    if (errors !== undefined || data === null) return JSON.stringify(errors).slice(0, 1_000);
    const got = contestant.data(query, data as never);
    if (isDeepStrictEqual(JSON.parse(JSON.stringify(got)), expected)) return null;
    return firstDifference(JSON.parse(JSON.stringify(got)), expected);
  } catch (error) {
    return `${error}: ${text.slice(0, 500)}`;
  }
}

/** Where two JSON values first differ. */
function firstDifference(got: unknown, expected: unknown, at = "data"): string | null {
  if (isDeepStrictEqual(got, expected)) return null;
  if (typeof got !== "object" || typeof expected !== "object" || got === null || expected === null)
    return `${at}: ${JSON.stringify(got)?.slice(0, 200)} instead of ${JSON.stringify(expected)?.slice(0, 200)}`;
  const keys = new Set([...Object.keys(got), ...Object.keys(expected)]);
  for (const key of keys) {
    const inner = firstDifference(
      (got as Record<string, unknown>)[key],
      (expected as Record<string, unknown>)[key],
      `${at}.${key}`,
    );
    if (inner !== null) return inner;
  }
  return `${at}: different`;
}
