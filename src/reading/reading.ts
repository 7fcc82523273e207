import type { FieldNode } from "graphql";
import type { Axes } from "../time/axes.ts";
import type { Scope } from "./scope.ts";

/**
 * A piece of an answer: the Cypher expression that fetches it (null when nothing needs to be fetched) and how the
 * fetched value becomes the value of the response. Lists travel by position, since maps cost a third more.
 */
export interface Reading {
  readonly cypher: string | null;
  readonly read: (value: unknown) => unknown;
}

/** A field that is worked out: it says what it fetches of a bound node, and a pure function makes the value. */
export type ComputedField = (request: FieldRequest) => Reading;

/** One field selected of one bound node. */
export interface FieldRequest {
  readonly scope: Scope;
  /** Variable of the node the field is read from. */
  readonly node: string;
  /** Nodes of the selection, several when the document repeats the field. */
  readonly fieldNodes: readonly FieldNode[];
  readonly args: Readonly<Record<string, unknown>>;
  /** Name of the field's GraphQL type without list and non-null marks. */
  readonly typeName: string;
}

/** A computed field of scalar type: the properties it needs, and the pure function from them. */
export function fromProperties(
  properties: readonly string[],
  value: (properties: readonly unknown[], axes: Axes) => unknown,
): ComputedField {
  return ({ scope, node }) => ({
    cypher: `[${properties.map((property) => scope.property(node, property)).join(", ")}]`,
    read: (row) => value(row as unknown[], scope.axes),
  });
}

/** A value that is known without asking the graph. */
export function constant(value: unknown): Reading {
  return { cypher: null, read: () => value };
}

/** Several readings as one positional list. */
export function tuple(readings: readonly Reading[]): { cypher: string; read: (row: unknown) => unknown[] } {
  const fetched = readings.filter((reading) => reading.cypher !== null);
  const positions = readings.map((reading) => fetched.indexOf(reading));
  return {
    cypher: `[${fetched.map((reading) => reading.cypher).join(", ")}]`,
    read: (row) =>
      readings.map((reading, i) =>
        reading.read(positions[i] === -1 ? null : (row as unknown[])[positions[i] as number]),
      ),
  };
}

/** Readings of one row that are added while a selection is compiled; each is found again by its number. */
export class Columns {
  readonly #readings: Reading[] = [];

  add(reading: Reading): number {
    return this.#readings.push(reading) - 1;
  }

  /** To be asked for once all columns are added. */
  tuple(): ReturnType<typeof tuple> {
    return tuple(this.#readings);
  }

  /** As `tuple`, for rows of a list: where one column is fetched it travels by itself, which large lists show. */
  row(): ReturnType<typeof tuple> {
    const fetched = this.#readings.filter((reading) => reading.cypher !== null);
    const [only] = fetched;
    if (only === undefined || fetched.length > 1) return this.tuple();
    return {
      cypher: only.cypher as string,
      read: (value) => this.#readings.map((reading) => reading.read(reading === only ? value : null)),
    };
  }
}
