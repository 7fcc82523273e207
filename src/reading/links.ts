import type { FieldNode } from "graphql";
import { asObject, readNode, selectedFields } from "./objects.ts";
import { constant, type Reading, tuple } from "./reading.ts";
import type { Scope } from "./scope.ts";

/** A bound relationship read as the SDL type `Link`; its id names both ends and the type, so that `explain` finds it. */
export function readLink(scope: Scope, relationship: string | null, fieldNodes: readonly FieldNode[]): Reading {
  if (relationship === null) return constant(null);
  const fields = selectedFields(scope, "Link", fieldNodes);
  const keys = fields.map(([key]) => key);
  const row = tuple(fields.map(([, nodes]) => readLinkField(scope, relationship, nodes)));
  return {
    cypher: `CASE WHEN ${relationship} IS NULL THEN null ELSE ${row.cypher} END`,
    read: (value) => (value === null ? null : asObject("Link", keys, row.read(value))),
  };
}

function readLinkField(scope: Scope, relationship: string, fieldNodes: FieldNode[]): Reading {
  const name = fieldNodes[0]?.name.value as string;
  if (name === "__typename") return constant("Link");
  if (name === "type") return { cypher: `type(${relationship})`, read: (value) => value };
  if (name === "citations") return readCitations(scope, `${relationship}.citationIds`, fieldNodes);
  return { cypher: `${relationship}.${name}`, read: (value) => value };
}

/** The citations of a list of ids (a Cypher expression), in the order of the document. */
export function readCitations(scope: Scope, ids: string, fieldNodes: readonly FieldNode[]): Reading {
  const [citation, list] = [scope.name(), scope.name()];
  const inner = readNode(scope, citation, "Citation", fieldNodes);
  return {
    // Bound first, so that ids which a subquery finds are looked for once and not for each citation of the graph.
    cypher: `COLLECT { WITH ${ids} AS ${list} MATCH (${citation}:Citation) WHERE ${citation}.id IN ${list} WITH * ${scope.visible(citation)} WITH * ORDER BY ${citation}.start, ${citation}.id RETURN ${inner.cypher} }`,
    read: (rows) => (rows as unknown[]).map(inner.read),
  };
}
