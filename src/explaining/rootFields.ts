import type { FieldNode } from "graphql";
import { relationshipTypes } from "../paths/rootFields.ts";
import { readCitations, readLink } from "../reading/links.ts";
import { eitherWay, into } from "../reading/noun.ts";
import { compileObject, readNode } from "../reading/objects.ts";
import { reach } from "../reading/patterns.ts";
import { Columns, type ComputedField, constant, type FieldRequest, type Reading } from "../reading/reading.ts";
import { matchById } from "../reading/rootFields.ts";
import type { Scope } from "../reading/scope.ts";

/** Most citations, contradictions and earlier states that one explanation carries, each. */
const MAX_EACH = 100;

/** 溯源: what stands behind a fact or a link; a link's id has its two ends and its type between bars. */
export const explain: ComputedField = (request) => {
  const [from, type, to] = (request.args.id as string).split("|");
  if (type === undefined) return explainFact(request);
  return to !== undefined && relationshipTypes.includes(type)
    ? explainLink(request, from as string, type)
    : constant(null);
};

interface Explained {
  readonly cells: readonly unknown[];
}

function explainFact({ scope, args, fieldNodes, typeName }: FieldRequest): Reading {
  const node = scope.name();
  const columns = new Columns();
  const citation = reach(scope, node, into("SUPPORTS"), "Citation");
  const other = reach(scope, node, eitherWay("CONTRADICTS"), "Fact");
  const fetched = (name: string, nodes: readonly FieldNode[]): Reading => {
    if (name === "fact") return readNode(scope, node, "Fact", nodes);
    if (name === "citations")
      return readCitations(scope, `COLLECT { ${citation.match} RETURN ${citation.node}.id LIMIT ${MAX_EACH} }`, nodes);
    if (name === "documentCount")
      return plain(
        `COUNT { ${citation.match} MATCH (${citation.node})-[:IN_DOCUMENT]->(document) RETURN DISTINCT document }`,
      );
    if (name === "contradictions") return readContradictions(scope, other, nodes);
    if (name === "earlierStates") return readEarlierStates(scope, node, nodes);
    if (name === "complete")
      return { cypher: `COUNT { ${citation.match} RETURN 1 }`, read: (count) => (count as number) <= MAX_EACH };
    if (name === "link") return constant(null);
    return plain(scope.property(node, name));
  };
  const shape = compileColumns(scope, typeName, fieldNodes, columns, fetched);
  return one(`${matchById(scope, node, "Fact", scope.parameter(args.id))}`, columns, shape);
}

function explainLink({ scope, args, fieldNodes, typeName }: FieldRequest, from: string, type: string): Reading {
  const link = scope.name();
  const columns = new Columns();
  const fetched = (name: string, nodes: readonly FieldNode[]): Reading => {
    if (name === "link") return readLink(scope, link, nodes);
    if (name === "citations") return readCitations(scope, `${link}.citationIds`, nodes);
    if (name === "documentCount")
      return plain(
        `COUNT { MATCH (c:Citation)-[:IN_DOCUMENT]->(document) WHERE c.id IN ${link}.citationIds RETURN DISTINCT document }`,
      );
    if (name === "contradictions" || name === "earlierStates") return constant([]);
    if (name === "complete") return constant(true);
    if (name === "fact") return constant(null);
    return plain(`${link}.${name}`);
  };
  const shape = compileColumns(scope, typeName, fieldNodes, columns, fetched);
  const match = `MATCH (:Fact {id: ${scope.parameter(from)}})-[${link}:${type} {id: ${scope.parameter(args.id)}}]->() WHERE ${scope.followed(link)}`;
  return one(match, columns, shape);
}

function compileColumns(
  scope: Scope,
  typeName: string,
  fieldNodes: readonly FieldNode[],
  columns: Columns,
  fetched: (name: string, nodes: readonly FieldNode[]) => Reading,
) {
  return compileObject<Explained>(scope, typeName, fieldNodes, (name, nodes) => {
    const at = columns.add(fetched(name, nodes));
    return ({ cells }) => cells[at];
  });
}

function one(match: string, columns: Columns, shape: (explained: Explained) => object): Reading {
  const row = columns.tuple();
  return {
    cypher: `head(COLLECT { ${match} RETURN ${row.cypher} })`,
    read: (value) => (value === null ? null : shape({ cells: row.read(value) })),
  };
}

function readContradictions(
  scope: Scope,
  other: { match: string; node: string; relationship: string | null },
  fieldNodes: readonly FieldNode[],
): Reading {
  const columns = new Columns();
  const shape = compileColumns(scope, "Contradiction", fieldNodes, columns, (name, nodes) => {
    if (name === "fact") return readNode(scope, other.node, "Fact", nodes);
    if (name === "link") return readLink(scope, other.relationship, nodes);
    return plain(`${other.relationship}.inferenceReason`);
  });
  const row = columns.tuple();
  return {
    cypher: `COLLECT { ${other.match} WITH * ORDER BY ${other.node}.id LIMIT ${MAX_EACH} RETURN ${row.cypher} }`,
    read: (rows) => (rows as unknown[]).map((cells) => shape({ cells: row.read(cells) })),
  };
}

/** Properties that keep the ledger's books; they are no values of the fact. */
const BOOKKEEPING = new Set(["id", "contentHash", "dataSet", "recordedFrom", "recordedTo"]);

function readEarlierStates(scope: Scope, node: string, fieldNodes: readonly FieldNode[]): Reading {
  const shape = compileObject<Record<string, unknown>>(scope, "EarlierState", fieldNodes, (name, nodes) => {
    if (name !== "values") return (state) => state[name];
    const value = compileObject<[string, unknown]>(scope, "FieldValue", nodes, (field) =>
      field === "field"
        ? ([property]) => property
        : ([, content]) => (Array.isArray(content) ? content.join("、") : String(content)),
    );
    return (state) =>
      Object.entries(state)
        .filter(([property]) => !BOOKKEEPING.has(property))
        .sort()
        .map(value);
  });
  return {
    cypher: `COLLECT { MATCH (${node})-[:HAD_STATE]->(state:State) WHERE state.recordedTo <= ${scope.knownAt} WITH state ORDER BY state.recordedFrom DESC LIMIT ${MAX_EACH} RETURN properties(state) }`,
    read: (states) => (states as Record<string, unknown>[]).map(shape),
  };
}

function plain(cypher: string): Reading {
  return { cypher, read: (value) => value };
}
