import { DomainError } from "../errors.ts";
import { readRootConnection } from "./connections.ts";
import type { Noun } from "./noun.ts";
import { readNode } from "./objects.ts";
import { labelExpression } from "./patterns.ts";
import type { ComputedField } from "./reading.ts";
import type { Scope } from "./scope.ts";

/** Most ids that one field takes. */
const MAX_IDS = 100;

/** Cypher that binds the fact of an id, of the given noun, in the state asked for. */
export function matchById(scope: Scope, node: string, typeName: string, id: string): string {
  return `MATCH (${node}:${labelExpression(scope, typeName)} {id: ${id}}) ${scope.visible(node)}`;
}

/** One node by its id, or null. */
export const readById: ComputedField = ({ scope, args, typeName, fieldNodes }) => {
  const node = scope.name();
  const inner = readNode(scope, node, typeName, fieldNodes);
  const match = matchById(scope, node, typeName, scope.parameter(args.id));
  return { cypher: `head(COLLECT { ${match} RETURN ${inner.cypher} })`, read: (row) => inner.read(row) };
};

/** Several nodes by their ids, in the order of the ids, null where there is none. */
export const readByIds: ComputedField = ({ scope, args, typeName, fieldNodes }) => {
  const ids = args.ids as readonly string[];
  if (ids.length > MAX_IDS)
    throw new DomainError("BAD_INPUT", {
      required: `at most ${MAX_IDS} ids`,
      got: String(ids.length),
      next: "ask in several requests",
    });
  const node = scope.name();
  const inner = readNode(scope, node, typeName, fieldNodes);
  const label = labelExpression(scope, typeName);
  return {
    cypher: `COLLECT { MATCH (${node}:${label}) WHERE ${node}.id IN ${scope.parameter([...new Set(ids)])} WITH * ${scope.visible(node)} RETURN [${node}.id, ${inner.cypher}] }`,
    read: (rows) => {
      const found = new Map(rows as [string, unknown][]);
      return ids.map((id) => inner.read(found.get(id) ?? null));
    },
  };
};

/** The root fields every noun has: one by id, and the list. */
export function nounRootFields(nounsByPlural: Readonly<Record<string, Noun>>): Record<string, ComputedField> {
  return Object.fromEntries(
    Object.entries(nounsByPlural).flatMap(([plural, noun]) => [
      [noun.name.charAt(0).toLowerCase() + noun.name.slice(1), readById],
      [plural, readRootConnection],
    ]),
  );
}
