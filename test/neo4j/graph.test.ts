import type { DomainError } from "../../src/errors.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import { type Graph, openGraph } from "../../src/neo4j/graph.ts";
import { emptyGraph, openTestGraph, testConnection } from "../support/graph.ts";
import { freePort } from "../support/ports.ts";
import { startTcpProxy, type TcpProxy } from "../support/tcpProxy.ts";

const databasePort = () => Number(new URL(testConnection().uri).port);

/** The error that a call fails with, and after how many milliseconds. */
async function failureOf(call: Promise<unknown>): Promise<{ error: DomainError; after: number }> {
  const startedAt = performance.now();
  const error = await call.then(
    () => new Error("Required: a failure. Got: an answer."),
    (reason) => reason,
  );
  return { error, after: performance.now() - startedAt };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("a graph", () => {
  const sent: string[] = [];
  let graph: Graph;

  beforeAll(async () => {
    graph = await openTestGraph({ onQuery: ({ statement, access }) => sent.push(`${access} ${statement.name}`) });
    await emptyGraph(graph);
  });
  afterAll(() => graph.close());

  it("gives rows as lists, with whole numbers as numbers", async () => {
    const rows = await graph.rows(cypher`UNWIND ${[1, 2]} AS n RETURN n, n * 1.5, [n, ${"二"}], {a: n} LIMIT ${1}`);
    expect(rows).toEqual([[1, 1.5, [1, "二"], { a: 1 }]]);
  });

  it("sends whole numbers as integers and others as floats, however deep they lie", async () => {
    const value = { a: [1, { b: 2 }], c: 2.5, d: null };
    const statement = cypher`WITH ${value} AS v RETURN v.a[0] IS :: INTEGER, v.a[1].b IS :: INTEGER, v.c IS :: FLOAT, v.d`;
    expect(await graph.rows(statement)).toEqual([[true, true, true, null]]);
  });

  it("gives rows as objects by column name", async () => {
    expect(await graph.read<{ name: string }>(cypher`RETURN '平学智' AS name`)).toEqual([{ name: "平学智" }]);
  });

  it("reports every statement by its name as it is sent", async () => {
    sent.length = 0;
    await graph.rows(cypher`// first
      RETURN 1`);
    await graph.write((transaction) =>
      transaction.rows(cypher`// second
      RETURN 1`),
    );
    expect(sent).toEqual(["read first", "write second"]);
  });

  it("writes, and a write that fails leaves nothing behind", async () => {
    await graph.write((transaction) => transaction.rows(cypher`CREATE (:Mark {id: 'kept'})`));
    const half = graph.write(async (transaction) => {
      await transaction.rows(cypher`CREATE (:Mark {id: 'lost'})`);
      throw new Error("no");
    });
    await expect(half).rejects.toMatchObject({ code: "INTERNAL" });
    expect(await graph.rows(cypher`MATCH (m:Mark) RETURN m.id`)).toEqual([["kept"]]);
  });

  it("refuses a second node with the id of another as a CONFLICT", async () => {
    await graph.write((transaction) =>
      transaction.rows(cypher`CREATE CONSTRAINT uniqueMark IF NOT EXISTS FOR (m:UniqueMark) REQUIRE m.id IS UNIQUE`),
    );
    const twice = graph.write((transaction) =>
      transaction.rows(cypher`UNWIND [1, 1] AS id CREATE (:UniqueMark {id: id})`),
    );
    const { error } = await failureOf(twice);
    expect(error.code).toBe("CONFLICT");
    await graph.write((transaction) => transaction.rows(cypher`DROP CONSTRAINT uniqueMark`));
  });

  it("refuses a write in a read", async () => {
    const { error } = await failureOf(graph.rows(cypher`CREATE (:Mark)`));
    expect(error).toMatchObject({ code: "INTERNAL" });
  });

  it("says TIMEOUT for a query that takes too long, and has the database stop it", async () => {
    const slow = cypher`// slow
      UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x`;
    const { error, after } = await failureOf(graph.rows(slow, 1_500));
    expect(error.code).toBe("TIMEOUT");
    expect(after).toBeLessThan(2_500);
    const running = cypher`SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// slow' RETURN 1`;
    for (const until = Date.now() + 5_000; Date.now() < until && (await graph.rows(running)).length > 0; )
      await pause(100);
    expect(await graph.rows(running)).toEqual([]);
  });

  it("fails a running call as soon as it is closed, however long it might take", async () => {
    const closing = await openTestGraph({ deadline: 60_000 });
    const slow = failureOf(
      closing.rows(cypher`UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j RETURN count(*)`),
    );
    await closing.close();
    const { error, after } = await slow;
    expect(error.code).toMatch(/UNAVAILABLE|TIMEOUT/);
    expect(after).toBeLessThan(5_000);
  });

  it("masks what the database says about a broken query", async () => {
    const { error } = await failureOf(graph.rows(cypher`RETURN nonsense`));
    expect(error.message).toBe(
      "Required: a request that the server can answer. Got: an internal error. Report the error's id to whoever runs this server.",
    );
    expect(String(error.cause)).toContain("nonsense");
  });
});

describe("a graph whose line to the database can be cut", () => {
  let proxy: TcpProxy;
  let graph: Graph;

  beforeEach(async () => {
    proxy = await startTcpProxy(databasePort());
    graph = await openGraph({ ...testConnection(), uri: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterEach(async () => {
    await proxy.close();
    await graph.close();
  });

  it("reads in one round trip, however many rows come", async () => {
    await graph.rows(cypher`RETURN 1`);
    proxy.resetRoundTrips();
    expect(await graph.rows(cypher`UNWIND range(1, 5000) AS n RETURN n`)).toHaveLength(5_000);
    expect(proxy.roundTrips()).toBe(1);
  });

  it("fails within 5 s with UNAVAILABLE while the database refuses, and resumes by itself", async () => {
    await proxy.refuse();
    const read = await failureOf(graph.rows(cypher`RETURN 1`));
    const write = await failureOf(graph.write((transaction) => transaction.rows(cypher`RETURN 1`)));
    expect([read.error.code, write.error.code]).toEqual(["UNAVAILABLE", "UNAVAILABLE"]);
    expect(Math.max(read.after, write.after)).toBeLessThan(5_000);
    expect(await graph.isReady()).toBe(false);
    await proxy.resume();
    expect(await graph.rows(cypher`RETURN 1`)).toEqual([[1]]);
    expect(await graph.isReady()).toBe(true);
  });

  it("fails within 5 s with UNAVAILABLE while the database is silent, and resumes by itself", async () => {
    proxy.stall();
    const calls = [
      failureOf(graph.rows(cypher`RETURN 1`)),
      failureOf(graph.write((transaction) => transaction.rows(cypher`RETURN 1`))),
    ];
    for (const { error, after } of await Promise.all(calls)) {
      expect(error.code).toBe("UNAVAILABLE");
      expect(after).toBeLessThan(5_000);
    }
    await proxy.resume();
    expect(await graph.rows(cypher`RETURN 1`)).toEqual([[1]]);
  });

  it("survives connections that died while nobody used them", async () => {
    await proxy.refuse();
    await proxy.resume();
    expect(await graph.rows(cypher`RETURN 1`)).toEqual([[1]]);
  });

  it("runs a write again whose COMMIT was not answered, so idempotent writes happen once", async () => {
    let runs = 0;
    await emptyGraph(graph);
    // COMMIT in Bolt: a structure without fields, signature 0x12.
    proxy.loseAnswerTo(Buffer.from([0xb0, 0x12]));
    await graph.write((transaction) => {
      runs++;
      return transaction.rows(cypher`MERGE (:Mark {id: 'once'})`);
    });
    expect(runs).toBe(2);
    expect(await graph.rows(cypher`MATCH (m:Mark) RETURN count(m)`)).toEqual([[1]]);
  });
});

describe("opening a graph says what to do", () => {
  it("about a wrong password", async () => {
    const { error } = await failureOf(openGraph({ ...testConnection(), password: "wrong-password" }));
    const { uri, user } = testConnection();
    expect(error.message).toBe(
      `Required: a user and password that ${uri} accepts. Got: a password for ${user} that it refused. ` +
        "Set NEO4J_USER and NEO4J_PASSWORD to a valid pair.",
    );
  });

  it("about a database that is not there", async () => {
    const { error } = await failureOf(openGraph({ ...testConnection(), database: "missing" }));
    expect(error.message).toBe(
      `Required: NEO4J_DATABASE to name a database of ${testConnection().uri}. Got: missing, which is not there. ` +
        "Correct the setting and start again.",
    );
  });

  it("about a server that is not there", async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const { error, after } = await failureOf(openGraph({ ...testConnection(), uri }));
    expect(after).toBeLessThan(5_000);
    expect(error.message).toBe(
      `Required: a Neo4j that answers at ${uri}. Got: no answer. ` +
        "Start it, or correct NEO4J_URI, or unset NEO4J_URI to use the managed one.",
    );
  });
});
