import type { Size } from "../generator/write.ts";

/** What of a generated graph the queries ask for; it depends on the size only where a list's depth does. */
export interface Asked {
  readonly size: Size;
  /** Blocks of the graph. */
  readonly blocks: number;
}

/** The answer that the hand-written Cypher of a query gives. */
export interface Reference {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The GraphQL answer's `data` from the first column of all rows. */
  readonly data: (rows: readonly never[]) => object;
}

/** The same for `@neo4j/graphql`, whose schema is its own. */
export interface OwnDocument {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Brings its `data` in the form of ours; outside the timing. */
  readonly data: (data: never) => object;
}

/** One question, asked of every contestant. */
export interface Query {
  readonly name: string;
  readonly title: string;
  /** The document, answered by ours and by the peers that serve the same contract. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Never the same document twice. */
  readonly isFresh?: boolean;
  readonly reference: Reference;
  /** Undefined where it cannot be said in the generated schema. */
  readonly neo4jGraphql?: OwnDocument;
  /** Why some peer is not asked. */
  readonly note?: string;
}

export const FOREVER = "9999-12-31T23:59:59.999Z";
export const DAY = "2020-04-02";

/** Cypher: the variables are on record. */
export const recorded = (...names: string[]) => names.map((name) => `${name}.recordedTo = $forever`).join(" AND ");

/** Cypher: the tenure can hold on the day. */
export const canHold = (name: string) =>
  `(${name}.fromEarliest IS NULL OR ${name}.fromEarliest <= $day) AND (${name}.untilLatest IS NULL OR ${name}.untilLatest > $day)`;

/** Cypher: a dated link holds on the day. */
export const dated = (name: string) =>
  `${recorded(name)} AND (${name}.from IS NULL OR ${name}.from <= $day) AND (${name}.until IS NULL OR ${name}.until > $day)`;

/** Only what is on record, for `@neo4j/graphql`. */
export const ON_RECORD = `where: { recordedTo: { eq: "${FOREVER}" } }`;

/** A page of `size` from rows of which one more was fetched. */
export function page<Row>(rows: readonly Row[], size: number): { nodes: Row[]; pageInfo: { hasNextPage: boolean } } {
  return { nodes: rows.slice(0, size), pageInfo: { hasNextPage: rows.length > size } };
}

export const nodes = <Row>(rows: readonly Row[]) => ({ nodes: [...rows] });
