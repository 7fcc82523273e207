import { FOREVER } from "../time/axes.ts";
import { type Edge, eitherWay, into } from "./noun.ts";
import { type ComputedField, constant, fromProperties } from "./reading.ts";

/** Edges that every fact has. */
export const factEdges: Readonly<Record<string, Edge>> = {
  citations: into("SUPPORTS"),
  contradictions: eitherWay("CONTRADICTS"),
};

/** Fields that every fact has and the graph does not store as they are read. */
export const factComputed: Readonly<Record<string, ComputedField>> = {
  asOf: ({ scope }) => ({ cypher: null, read: () => scope.axes.asOf }),
  knownAt: ({ scope }) => constant(scope.axes.knownAt),
  recordedTo: fromProperties(["recordedTo"], ([recordedTo]) => (recordedTo === FOREVER ? null : recordedTo)),
};
