import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import type { Connection } from "../../src/config.ts";
import type { Size } from "../generator/write.ts";
import type { Contestant, Running } from "./contestant.ts";

const PATIENCE = 60_000;

/** Starts a contestant's process and waits until it says that it is ready. */
export async function startContestant(
  contestant: Contestant,
  { connection, size, checkout }: { connection: Connection; size: Size; checkout: string },
): Promise<Running> {
  const [program = "node", ...words] = contestant.program;
  const startedAt = performance.now();
  const child = spawn(program === "node" ? process.execPath : program, words, {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: "production", ...contestant.environment(connection, size) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const errors: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.length < 50 && errors.push(String(chunk)));
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    const isLate = await Promise.race([ended.then(() => false), pause(5_000, true, { ref: false })]);
    if (isLate) child.kill("SIGKILL");
    await ended;
  };
  const address = new Promise<URL>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = /ready.*?(http:\/\/[^\s)]+)/.exec(line)?.[1];
      if (found !== undefined) resolve(new URL(found));
    });
    ended.then(() =>
      reject(new Error(`${contestant.name} ended before it was ready: ${errors.join("").slice(0, 2_000)}`)),
    );
    setTimeout(() => reject(new Error(`${contestant.name} was not ready in ${PATIENCE} ms`)), PATIENCE).unref();
  });
  try {
    const { port, pathname } = await address;
    const path = contestant.name === "ours" ? "/graphql" : pathname;
    return {
      contestant,
      pid: child.pid ?? 0,
      port: Number(port),
      path,
      startedIn: performance.now() - startedAt,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
