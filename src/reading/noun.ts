import type { ComputedField } from "./reading.ts";

/** A relationship as a GraphQL field reads it: the field's SDL type says to what and how many. */
export interface Edge {
  /** Relationship type in the graph. */
  readonly type: string;
  /** `out`: the relationship starts at this noun. `both`: it holds either way. These are also keys of a data set's records. */
  readonly direction: "out" | "in" | "both";
  /** The relationship bears `from` and `until`: it is followed only on a day it holds. */
  readonly dated?: boolean;
  /** The node reached bears the four bounds of a tenure: it is followed only on a day it can hold, unless `ever` is asked. */
  readonly bounded?: boolean;
  /** Fixed values the node reached must have, e.g. a head post's rank. */
  readonly where?: Readonly<Record<string, string>>;
  /** Relationship that the loader writes beside this one for records with these values, so that they are found without walking all others. */
  readonly also?: { readonly type: string; readonly where: Readonly<Record<string, string>> };
  /** Type of the relationship that this one is written beside; answers name that one. */
  readonly beside?: string;
}

/** How a noun's GraphQL fields are read from the graph. A scalar field not named here is the property of the same name. */
export interface Noun {
  /** GraphQL type and node label. */
  readonly name: string;
  readonly edges: Readonly<Record<string, Edge>>;
  /** Fields that are worked out from others; never stored. */
  readonly computed: Readonly<Record<string, ComputedField>>;
  /** Edges that only filters use, where the GraphQL field has another name or a wider type. */
  readonly filterEdges: Readonly<Record<string, Edge & { readonly to: string }>>;
  /** Properties a list is ordered by when no order is asked for; id always breaks ties. */
  readonly defaultOrder: readonly string[];
  /** Properties the full-text index covers. */
  readonly searched: readonly string[];
}

/** Declares a noun; whatever is left out is empty. */
export function noun(name: string, parts: Partial<Omit<Noun, "name">> = {}): Noun {
  return { name, edges: {}, computed: {}, filterEdges: {}, defaultOrder: [], searched: [], ...parts };
}

export function out(type: string, options: Omit<Edge, "type" | "direction"> = {}): Edge {
  return { type, direction: "out", ...options };
}

export function into(type: string, options: Omit<Edge, "type" | "direction"> = {}): Edge {
  return { type, direction: "in", ...options };
}

export function eitherWay(type: string): Edge {
  return { type, direction: "both" };
}
