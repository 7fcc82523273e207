// Every error that Zeren raises on purpose: a closed table of codes, one class, one translator of the driver's errors.

/** Who reads the message: a client of the API, or the person at the terminal, who may see ports, paths and settings. */
export type Audience = "client" | "terminal";

interface ErrorKind {
  /** The HTTP status of an answer that fails with this code. */
  readonly status: number;
  readonly audience: Audience;
  /** What to do next, unless the place that raises the error knows better. */
  readonly next: string;
}

export const errorTable = {
  BAD_INPUT: { status: 400, audience: "client", next: "Correct the value and send the request again." },
  TOO_COSTLY: { status: 400, audience: "client", next: "Ask for fewer fields, fewer levels or smaller pages." },
  READ_ONLY: {
    status: 403,
    audience: "client",
    next: "Ask whoever runs this server to import the document, or to unset ZEREN_READ_ONLY.",
  },
  NOT_FOUND: { status: 404, audience: "client", next: "Check the id, or look the node up with search." },
  CONFLICT: { status: 409, audience: "client", next: "Read the current state and decide again." },
  DATASET_REFUSED: { status: 422, audience: "client", next: "Correct every problem listed; nothing was written." },
  INTERNAL: { status: 500, audience: "client", next: "Report the error's id to whoever runs this server." },
  UNAVAILABLE: { status: 503, audience: "client", next: "Try again in a few seconds." },
  TIMEOUT: { status: 504, audience: "client", next: "Ask for less, or try again later." },
  BAD_SETTING: { status: 500, audience: "terminal", next: "Correct the setting and start again." },
  JAVA_MISSING: {
    status: 500,
    audience: "terminal",
    next: "Install a Java 17 or newer (for example the package openjdk-17-jre-headless), or set JAVA_HOME to one, or set NEO4J_URI to use a Neo4j that already runs.",
  },
  MAVEN_MISSING: {
    status: 500,
    audience: "terminal",
    next: "Install Maven (for example the package maven), or set NEO4J_URI to use a Neo4j that already runs.",
  },
  RESOLVE_FAILED: {
    status: 500,
    audience: "terminal",
    next: "Check the network and Maven's settings.xml, then start again; what was already downloaded is kept.",
  },
  PORT_TAKEN: {
    status: 500,
    audience: "terminal",
    next: "Stop the program that listens there, or choose another port.",
  },
  HOME_IN_USE: {
    status: 500,
    audience: "terminal",
    next: "Use the one that runs, stop it first, or set ZEREN_HOME to another folder.",
  },
  START_FAILED: { status: 500, audience: "terminal", next: "Read the log that is named above." },
  WRONG_PASSWORD: { status: 500, audience: "terminal", next: "Set NEO4J_USER and NEO4J_PASSWORD to a valid pair." },
  SERVER_TOO_OLD: {
    status: 500,
    audience: "terminal",
    next: "Upgrade the server to Neo4j 5.26 or newer, or unset NEO4J_URI to use the managed one.",
  },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof errorTable;

/** The three things that every message says. `next` is the table's sentence where it is left out. */
export interface ErrorDetails {
  readonly required: string;
  readonly got: string;
  readonly next?: string;
}

/** An error that a person is meant to read. Its `cause` is for the log only and never reaches a client. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly audience: Audience;
  readonly required: string;
  readonly got: string;
  readonly next: string;

  constructor(code: ErrorCode, details: ErrorDetails, cause?: unknown) {
    const kind: ErrorKind = errorTable[code];
    const next = details.next ?? kind.next;
    super(`Required: ${details.required}. Got: ${details.got}. ${next}`, { cause });
    this.name = "DomainError";
    this.code = code;
    this.status = kind.status;
    this.audience = kind.audience;
    this.required = details.required;
    this.got = details.got;
    this.next = next;
  }
}

/**
 * The DomainError for anything that the database's driver throws; a DomainError passes unchanged.
 * The driver's own text stays in `cause`: it may hold Cypher, values, hosts.
 */
export function domainErrorOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const code = driverCodeOf(error);
  const found = driverErrors.find(({ matches }) => matches.test(code));
  if (found) return new DomainError(found.code, found.details, error);
  return new DomainError(
    "INTERNAL",
    { required: "a request that the server can answer", got: "an internal error" },
    error,
  );
}

/** `N/A` is the driver's code for its own failures, such as a pool that gives no connection in time. */
const driverErrors: readonly { matches: RegExp; code: ErrorCode; details: ErrorDetails }[] = [
  {
    matches:
      /^Neo\.(ClientError|TransientError)\.Transaction\.(TransactionTimedOut|LockClientStopped|LockAcquisitionTimeout)/,
    code: "TIMEOUT",
    details: { required: "a query that the database finishes in time", got: "a query that took longer" },
  },
  {
    matches: /^Neo\.TransientError\.General\.(MemoryPool)?OutOfMemory|^Neo\.\w+\.General\.TransactionOutOfMemory/,
    code: "TOO_COSTLY",
    details: { required: "a query that fits the database's memory", got: "a query that needs more" },
  },
  {
    matches: /^Neo\.ClientError\.Schema\.Constraint(Validation|Violation)/,
    code: "CONFLICT",
    details: { required: "a node that is not there yet", got: "one whose id is already in the graph" },
  },
  {
    matches: /^Neo\.ClientError\.Security\.(Unauthorized|Authentication|CredentialsExpired|TokenExpired)/,
    code: "WRONG_PASSWORD",
    details: { required: "a user and password that the database accepts", got: "a pair that it refused" },
  },
  {
    matches: /^Neo\.ClientError\.Database\.DatabaseNotFound/,
    code: "BAD_SETTING",
    details: {
      required: "NEO4J_DATABASE to name a database of the server",
      got: "a name that the server does not know",
    },
  },
  {
    matches: /^(ServiceUnavailable|SessionExpired|N\/A)$|^Neo\.TransientError\.|^Neo\.ClientError\.Cluster\./,
    code: "UNAVAILABLE",
    details: { required: "the database to be reachable", got: "no connection to it" },
  },
];

function driverCodeOf(error: unknown): string {
  if (!(error instanceof Error) || error.name !== "Neo4jError") return "";
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
