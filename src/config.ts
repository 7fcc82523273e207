import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";
import { DomainError } from "./errors.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a Neo4j that somebody else runs is found. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How Zeren's own Neo4j is resolved and started. */
export interface ManagedSettings {
  /** Absolute folder that keeps the store, the password and the logs. */
  readonly home: string;
  /** Absolute folder that keeps Neo4j's jars, shared by every home of this user. */
  readonly cache: string;
  readonly boltPort: number;
  /** In megabytes, as all three. */
  readonly heapInitial: number;
  readonly heapMax: number;
  readonly pageCache: number;
  /** Handed on to Java and Maven, which find each other, proxies and their options there. */
  readonly environment: Environment;
}

export interface Config {
  /** Undefined: run the managed Neo4j. */
  readonly neo4j: Connection | undefined;
  readonly managed: ManagedSettings;
  readonly http: { readonly host: string; readonly port: number };
  /** Absolute folder with the original documents, for showing passages. */
  readonly archive: string | undefined;
  /** Whether the server refuses to take documents, decisions and drafts: the mutations of the API. */
  readonly isReadOnly: boolean;
  /** The IANA zone whose days the API speaks of. */
  readonly timeZone: string;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
}

/**
 * The settings in `environment`, with defaults for all that is not set; relative folders start at `workingFolder`.
 * Throws BAD_SETTING, one message that lists every wrong setting. An empty value counts as not set.
 */
export function readConfig(environment: Environment, workingFolder = process.cwd()): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw badSettings(parsed.error.issues, given);
  const value = parsed.data;
  return {
    neo4j: value.NEO4J_URI
      ? {
          uri: value.NEO4J_URI,
          user: value.NEO4J_USER,
          password: value.NEO4J_PASSWORD ?? "",
          database: value.NEO4J_DATABASE,
        }
      : undefined,
    managed: {
      home: resolve(workingFolder, value.ZEREN_HOME),
      cache: resolve(
        workingFolder,
        value.ZEREN_CACHE ?? join(value.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "zeren"),
      ),
      boltPort: value.ZEREN_BOLT_PORT,
      heapInitial: Math.min(value.ZEREN_HEAP_INITIAL_MB, value.ZEREN_HEAP_MAX_MB),
      heapMax: value.ZEREN_HEAP_MAX_MB,
      pageCache: value.ZEREN_PAGE_CACHE_MB,
      environment,
    },
    http: { host: value.HOST, port: value.PORT },
    archive: value.ZEREN_ARCHIVE && resolve(workingFolder, value.ZEREN_ARCHIVE),
    isReadOnly: value.ZEREN_READ_ONLY === "1",
    timeZone: value.ZEREN_TIME_ZONE,
    logLevel: value.ZEREN_LOG_LEVEL,
  };
}

const port = (least: number) => wholeNumber(`a port number, ${least} to 65535`, least, 65_535);

const settings = z
  .object({
    NEO4J_URI: z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/, "an address such as neo4j://host:7687 or bolt://host:7687")
      .optional(),
    NEO4J_USER: z.string().default("neo4j"),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().default("neo4j"),
    PORT: port(0).default(4000),
    HOST: z.string().default("127.0.0.1"),
    ZEREN_HOME: z.string().default(".zeren"),
    ZEREN_CACHE: z.string().optional(),
    XDG_CACHE_HOME: z.string().optional(),
    ZEREN_ARCHIVE: z.string().optional(),
    ZEREN_READ_ONLY: z.enum(["0", "1"], { error: "0 or 1" }).default("0"),
    ZEREN_TIME_ZONE: z
      .string()
      .refine(isTimeZone, "the IANA name of a time zone, such as Asia/Shanghai")
      .default("Asia/Shanghai"),
    ZEREN_BOLT_PORT: port(1).default(7697),
    // Beside the heap and the page cache Neo4j takes up to 240 MB; with these it stays under 700 MB in all.
    ZEREN_HEAP_INITIAL_MB: wholeNumber("megabytes, 64 to 65536", 64, 65_536).default(128),
    ZEREN_HEAP_MAX_MB: wholeNumber("megabytes, 128 to 65536", 128, 65_536).default(384),
    ZEREN_PAGE_CACHE_MB: wholeNumber("megabytes, 8 to 1048576", 8, 1_048_576).default(64),
    ZEREN_LOG_LEVEL: z
      .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
        error: "one of fatal, error, warn, info, debug, trace, silent",
      })
      .default("info"),
  })
  .superRefine((value, context) => {
    if (value.NEO4J_URI && !value.NEO4J_PASSWORD)
      context.addIssue({
        code: "custom",
        path: ["NEO4J_PASSWORD"],
        message: "the password of NEO4J_USER, because NEO4J_URI is set",
      });
  });

function wholeNumber(required: string, least: number, most: number) {
  return z
    .string()
    .regex(/^\d+$/, required)
    .transform(Number)
    .refine((value) => value >= least && value <= most, required);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function badSettings(issues: readonly z.core.$ZodIssue[], given: Environment): DomainError {
  const names = [...new Set(issues.map(({ path }) => String(path[0])))];
  const required = names.map((name) => `${name} to be ${issues.find(({ path }) => path[0] === name)?.message}`);
  const got = names.map((name) => `${name}=${shown(name, given[name])}`);
  return new DomainError("BAD_SETTING", { required: required.join("; "), got: got.join("; ") });
}

/** A password is never shown, not even a wrong one. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined) return "(not set)";
  return name === "NEO4J_PASSWORD" ? "(not shown)" : value;
}
