import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { cypher } from "../src/neo4j/cypher.ts";
import type { Graph } from "../src/neo4j/graph.ts";
import { emptyGraph, openTestGraph, testConnection } from "./support/graph.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
  // One fact, so that the start has nothing to load.
  await graph.write((transaction) => transaction.rows(cypher`CREATE (:Fact {id: 'place:x'})`));
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

/** The built program, as `npm start` runs it, on the tests' Neo4j. */
function start(environment: Record<string, string>): { child: ChildProcess; output: () => string } {
  const { uri, user, password, database } = testConnection();
  const child = spawn(process.execPath, ["dist/main.js"], {
    env: {
      PATH: process.env.PATH,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      ...environment,
    },
  });
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  return { child, output: () => output };
}

test("the program prints its address and a query to try, answers it, and ends cleanly on a signal", async () => {
  const { child, output } = start({ PORT: "0" });
  while (!output().includes("curl") && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
  const address = /ready: (http:\S+)/.exec(output())?.[1];
  const query = /-d '(.*)'/.exec(output())?.[1] ?? "";
  const answer = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: query,
  });
  expect([answer.status, await answer.json()]).toEqual([200, { data: { task: null } }]);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
  expect(output()).toContain("SIGTERM: finishing the running requests");
}, 180_000);

test("a taken port is one message that says what to do", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const { port } = taken.address() as { port: number };
  const { child, output } = start({ PORT: String(port) });
  expect(await once(child, "exit")).toEqual([1, null]);
  taken.close();
  expect(output()).toBe(
    `PORT_TAKEN: Required: port ${port} of 127.0.0.1 to be free. Got: a program that listens there. ` +
      "Stop it, or choose another port with PORT, for example PORT=4001 npm start.\n",
  );
}, 180_000);

test("a wrong setting is one message that says what to do", async () => {
  const { child, output } = start({ PORT: "many" });
  expect(await once(child, "exit")).toEqual([1, null]);
  expect(output()).toBe(
    "BAD_SETTING: Required: PORT to be a port number, 0 to 65535. Got: PORT=many. Correct the setting and start again.\n",
  );
}, 180_000);
