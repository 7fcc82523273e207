import neo4j, { type Driver, type Record as Row, type Session } from "neo4j-driver";
import type { Connection } from "../config.ts";
import { DomainError, domainErrorOf } from "../errors.ts";
import { compiled, type Parameters, type Statement } from "./cypher.ts";
import { requireSupportedVersion } from "./serverVersion.ts";

/** What `onQuery` hears of each statement, at the moment it is sent. */
export interface SentQuery {
  readonly statement: Statement;
  readonly access: "read" | "write";
}

export interface GraphOptions {
  /** Called for every statement, so that tests can count round trips and logs can name queries. */
  readonly onQuery?: (query: SentQuery) => void;
  /** Milliseconds after which a call fails, whatever the driver does. 4,500 keeps a whole request under 5 s. */
  readonly deadline?: number;
  /** Milliseconds that a slow read may take while the database still answers others: a first plan of a deep question. */
  readonly patience?: number;
}

/** What a write may do in its transaction; see `Graph.write`. */
export interface Transaction {
  /** Runs one statement and gives its rows as lists, in the order of the statement's RETURN. */
  rows(statement: Statement): Promise<unknown[][]>;
}

const defaultDeadline = 4_500;
const defaultPatience = 30_000;
/** A server's very first query loads its planner, which takes seconds on a machine that is busy. */
const firstQueryDeadline = 30_000;

/** The only door to the database. Whole numbers arrive as JS numbers; every failure is a DomainError. */
export class Graph {
  readonly #driver: Driver;
  readonly #connection: Connection;
  readonly #deadline: number;
  readonly #patience: number;
  readonly #onQuery: ((query: SentQuery) => void) | undefined;
  /** Ends a running call at once; the driver leaves it waiting when it is closed. */
  readonly #running = new Set<() => void>();
  /** When the database last answered anything, to tell a slow query from a database that is gone. */
  #lastAnswerAt = 0;

  constructor(driver: Driver, connection: Connection, options: GraphOptions) {
    this.#driver = driver;
    this.#connection = connection;
    this.#deadline = options.deadline ?? defaultDeadline;
    this.#patience = options.patience ?? (options.deadline === undefined ? defaultPatience : options.deadline);
    this.#onQuery = options.onQuery;
  }

  /**
   * Reads in one round trip: rows as lists, in the order of the statement's RETURN. A write in it is refused on a
   * cluster's follower. Throws UNAVAILABLE within `deadline` milliseconds when the database is lost; a query that is
   * only slow has the graph's `patience`, or, where a deadline is given, no more than that, then throws TIMEOUT.
   */
  async rows(statement: Statement, deadline?: number): Promise<unknown[][]> {
    const patience = deadline ?? this.#patience;
    return (await this.#records(statement, deadline ?? this.#deadline, patience)).map(listOf);
  }

  /** As `rows`, each row an object by column name. Dearer than lists: for services, not for what the compiler emits. */
  async read<Shape extends object = Record<string, unknown>>(statement: Statement): Promise<Shape[]> {
    return (await this.#records(statement, this.#deadline, this.#patience)).map((row) => row.toObject() as Shape);
  }

  /**
   * Runs `work` in one write transaction and gives what it gives. The driver runs `work` again when the connection or
   * the answer to COMMIT is lost, so `work` must be idempotent and touch nothing but its transaction. `deadline` in
   * milliseconds is for all of it; a longer one is for bulk loads.
   */
  async write<T>(work: (transaction: Transaction) => Promise<T>, deadline = this.#deadline): Promise<T> {
    const session = this.#session(neo4j.session.WRITE);
    let isOver = false;
    const run = session.executeWrite(
      (transaction) => {
        // After the deadline nobody waits for an answer, so the driver's next attempt must not start.
        if (isOver) throw this.#late(0);
        return work({
          rows: async (statement) => {
            this.#onQuery?.({ statement, access: "write" });
            const result = await transaction.run(statement.text, driverParameters(statement.parameters));
            return result.records.map(listOf);
          },
        });
      },
      { timeout: deadline },
    );
    try {
      return await this.#inTime(run, deadline);
    } finally {
      isOver = true;
      closeQuietly(session);
    }
  }

  /** Fails unless the server can be reached, takes the password, has the database and is new enough; warms it up. */
  async verify(): Promise<void> {
    try {
      const { agent } = await this.#inTime(
        this.#driver.getServerInfo({ database: this.#connection.database }),
        this.#deadline,
      );
      requireSupportedVersion(agent);
      await this.#records(compiled("// verify\nRETURN 1", {}), firstQueryDeadline);
    } catch (error) {
      throw startError(domainErrorOf(error), this.#connection);
    }
  }

  /** Whether the database answers within a second. Never throws. */
  async isReady(): Promise<boolean> {
    try {
      await this.#records(compiled("// isReady\nRETURN 1", {}), 1_000);
      return true;
    } catch {
      return false;
    }
  }

  /** Closes every connection; running calls fail. */
  async close(): Promise<void> {
    for (const end of this.#running) end();
    await this.#driver.close();
  }

  async #records(statement: Statement, deadline: number, patience = deadline): Promise<Row[]> {
    const startedAt = performance.now();
    const parameters = driverParameters(statement.parameters);
    try {
      return await this.#readOnce(statement, parameters, deadline, patience);
    } catch (error) {
      // A pooled connection that died unnoticed, or a leader that moved: a fresh connection usually answers.
      const left = deadline - (performance.now() - startedAt);
      if (!(error instanceof DomainError && isRetriable(error.cause)) || left < 100) throw error;
      return await this.#readOnce(statement, parameters, left, left);
    }
  }

  /** An auto-commit query: executeRead costs three round trips, executeQuery two, this one. */
  async #readOnce(statement: Statement, parameters: Parameters, deadline: number, patience: number): Promise<Row[]> {
    this.#onQuery?.({ statement, access: "read" });
    const session = this.#session(neo4j.session.READ);
    try {
      // The server's own timeout comes first, so that a slow query is told from a server that is gone.
      const timeout = Math.max(1, Math.floor(patience - 500));
      const { records } = await this.#inTime(session.run(statement.text, parameters, { timeout }), deadline, patience);
      return records;
    } finally {
      closeQuietly(session);
    }
  }

  #session(defaultAccessMode: "READ" | "WRITE"): Session {
    return this.#driver.session({
      database: this.#connection.database,
      defaultAccessMode,
      // Reads see this process's own writes on whichever member of a cluster they land.
      ...(this.#connection.uri.startsWith("neo4j") && { bookmarkManager: this.#driver.executeQueryBookmarkManager }),
      // Every list has a bound, so one PULL takes all; the default of 1,000 rows costs a round trip for each further lot.
      fetchSize: -1,
    });
  }

  /**
   * `connectionTimeout` does not cover a handshake or an answer that never comes, hence a deadline of our own. With
   * more patience than the deadline, a call goes on past it as long as the database answers another one. The question
   * whether it does takes the last second of the deadline.
   */
  #inTime<T>(call: PromiseLike<T>, deadline: number, patience = deadline): Promise<T> {
    const startedAt = performance.now();
    const isPatient = patience > deadline;
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        over();
        reject(this.#late(startedAt));
      };
      const askAgain = async () => {
        if (performance.now() - startedAt >= patience || !(await this.isReady())) return giveUp();
        timer = setTimeout(askAgain, 2_000);
        if (isOver) clearTimeout(timer);
      };
      let isOver = false;
      // One plain timer: most calls end within a millisecond, and whatever waits beside them is paid for by each.
      let timer = setTimeout(isPatient ? askAgain : giveUp, isPatient ? Math.max(0, deadline - 1_000) : deadline);
      const over = () => {
        isOver = true;
        clearTimeout(timer);
        this.#running.delete(giveUp);
      };
      this.#running.add(giveUp);
      call.then(
        (answer) => {
          over();
          this.#lastAnswerAt = performance.now();
          resolve(answer);
        },
        (error) => {
          over();
          reject(domainErrorOf(error));
        },
      );
    });
  }

  #late(startedAt: number): DomainError {
    return this.#lastAnswerAt > startedAt
      ? new DomainError("TIMEOUT", {
          required: "a query that the database finishes in time",
          got: "a query that took longer",
        })
      : new DomainError("UNAVAILABLE", { required: "the database to answer in time", got: "no answer" });
  }
}

/** Opens the graph and verifies it; see `Graph.verify` for what it throws. */
export async function openGraph(connection: Connection, options: GraphOptions = {}): Promise<Graph> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 4_000,
    // The driver waits 1, 2, 4 s between attempts; 2.5 s ends a write to a lost database after about three.
    maxTransactionRetryTime: 2_500,
    // Load balancers before hosted clusters drop idle connections without a word.
    connectionLivenessCheckTimeout: 60_000,
    telemetryDisabled: true,
    userAgent: "zeren",
  });
  const graph = new Graph(driver, connection, options);
  try {
    await graph.verify();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** The driver sends every JS number as a float, and Cypher refuses a float for LIMIT; so whole numbers are marked. */
export function driverParameters(parameters: Parameters): Parameters {
  return driverValue(parameters) as Parameters;
}

function driverValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(driverValue);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const marked: Record<string, unknown> = {};
  for (const key in value) marked[key] = driverValue((value as Record<string, unknown>)[key]);
  return marked;
}

function listOf(row: Row): unknown[] {
  return row.keys.map((_, index) => row.get(index));
}

function isRetriable(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.retriable && !error.code.includes("Timeout");
}

/** A session that hangs, because its server does, must not hold up the caller, who has an answer or an error already. */
function closeQuietly(session: Session): void {
  session.close().catch(() => undefined);
}

/** At start the reader is at the terminal and needs the address and the settings' names. */
function startError(error: DomainError, { uri, user, database }: Connection): DomainError {
  if (error.code === "WRONG_PASSWORD")
    return new DomainError(
      "WRONG_PASSWORD",
      { required: `a user and password that ${uri} accepts`, got: `a password for ${user} that it refused` },
      error.cause,
    );
  if (error.code === "BAD_SETTING")
    return new DomainError(
      "BAD_SETTING",
      { required: `NEO4J_DATABASE to name a database of ${uri}`, got: `${database}, which is not there` },
      error.cause,
    );
  if (error.code === "UNAVAILABLE")
    return new DomainError(
      "UNAVAILABLE",
      {
        required: `a Neo4j that answers at ${uri}`,
        got: "no answer",
        next: "Start it, or correct NEO4J_URI, or unset NEO4J_URI to use the managed one.",
      },
      error.cause,
    );
  return error;
}
