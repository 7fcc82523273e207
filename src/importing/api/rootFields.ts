import type { FieldNode } from "graphql";
import { compileObject, fieldRequest } from "../../reading/objects.ts";
import { compileOffsetConnection, offsetPage } from "../../reading/offsetPage.ts";
import { Columns, type ComputedField, type FieldRequest, type Reading } from "../../reading/reading.ts";
import type { Scope } from "../../reading/scope.ts";
import { SILENCE } from "../reading/limits.ts";
import { shownFact } from "./shownFact.ts";

/** 草稿: a document on its way, by its id. */
export const draft: ComputedField = ({ scope, args, fieldNodes }) => {
  const node = scope.name();
  const inner = readDraft(scope, node, fieldNodes);
  return {
    cypher: `head(COLLECT { MATCH (${node}:Draft {id: ${scope.parameter(args.id)}}) RETURN ${inner.cypher} })`,
    read: (row) => (row === null ? null : inner.read(row)),
  };
};

/** 草稿列表: the newest first. */
export const drafts: ComputedField = (request) => {
  const { scope } = request;
  const node = scope.name();
  return readPage(request, "drafts", `MATCH (${node}:Draft)`, `${node}.uploadedAt DESC, ${node}.id`, (nodes) =>
    readDraft(scope, node, nodes),
  );
};

function readDraft(scope: Scope, node: string, fieldNodes: readonly FieldNode[]): Reading {
  const columns = new Columns();
  const shape = compileObject<readonly unknown[]>(scope, "Draft", fieldNodes, (name, nodes) => {
    const at = columns.add(readDraftField(scope, node, name, nodes));
    return (cells) => cells[at];
  });
  const row = columns.tuple();
  return { cypher: row.cypher, read: (cells) => shape(row.read(cells)) };
}

function readDraftField(scope: Scope, node: string, name: string, fieldNodes: readonly FieldNode[]): Reading {
  const object = <Source>(typeName: string) =>
    compileObject<Source>(scope, typeName, fieldNodes, (field) => (source) => source[field as keyof Source]);
  if (name === "facts") return readFacts(fieldRequest(scope, "Draft", node, fieldNodes as FieldNode[]));
  if (name === "groups") return readGroups(node, object("DraftGroupCount"));
  if (name === "warnings") return { cypher: `${node}.warnings`, read: (value) => value ?? [] };
  if (name === "state")
    return { cypher: `[${node}.state, ${node}.updatedAt]`, read: (cells) => stateOf(...(cells as [string, string])) };
  if (name === "progress") {
    const shape = object<{ phase: unknown; since: unknown; facts: unknown }>("DraftProgress");
    return {
      cypher: `[${node}.phase, ${node}.phaseSince, ${node}.factCount]`,
      read: (cells) => {
        const [phase, since, facts] = cells as unknown[];
        return shape({ phase, since, facts });
      },
    };
  }
  if (name === "refusal") {
    const shape = object<{ expected: unknown; found: unknown }>("Refusal");
    return {
      cypher: `[${node}.expected, ${node}.found]`,
      read: (cells) => {
        const [expected, found] = cells as unknown[];
        return expected === null ? null : shape({ expected, found });
      },
    };
  }
  if (name === "noLonger") {
    const shape = object<object>("NoLongerStated");
    return { cypher: `${node}.noLonger`, read: (json) => JSON.parse((json as string | null) ?? "[]").map(shape) };
  }
  return { cypher: `${node}.${name}`, read: (value) => value };
}

/** A server that stopped while it read leaves no sign of its end. */
function stateOf(state: string, updatedAt: string): string {
  const isSilent = Date.now() - Date.parse(updatedAt) > SILENCE;
  return state === "READING" && isSilent ? "INTERRUPTED" : state;
}

function readGroups(node: string, shape: (counts: object) => object): Reading {
  const count = (where: string) => `COUNT { MATCH (f:DraftFact {draft: ${node}.id, group: group})${where} RETURN 1 }`;
  return {
    // Counted one by one: an aggregation inside a returned subquery is refused where the row holds other values of the node.
    cypher: `COLLECT { UNWIND coalesce(${node}.groupNames, []) AS group
      RETURN [group, ${count("")}, ${count(" WHERE f.decision = 'OPEN'")}, ${count(" WHERE f.isWarned")}] }`,
    read: (rows) =>
      (rows as [string, number, number, number][]).map(([group, total, open, warned]) =>
        shape({ group, total, open, warned }),
      ),
  };
}

function readFacts(request: FieldRequest): Reading {
  const { scope, node: draftNode, args } = request;
  const fact = scope.name();
  const conditions = [
    ...(args.group ? [`${fact}.group = ${scope.parameter(args.group)}`] : []),
    ...(args.decision ? [`${fact}.decision = ${scope.parameter(args.decision)}`] : []),
    ...(typeof args.isWarned === "boolean" ? [`${fact}.isWarned = ${scope.parameter(args.isWarned)}`] : []),
  ];
  const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  const match = `MATCH (${fact}:DraftFact {draft: ${draftNode}.id})${where}`;
  return readPage(request, "draftFacts", match, `${fact}.position`, (nodes) => {
    const shape = compileObject<Record<string, unknown>>(scope, "DraftFact", nodes, (name, inner) =>
      shownFact(scope, name, inner),
    );
    return {
      cypher: `[${fact}.id, ${fact}.group, ${fact}.decision, ${fact}.record]`,
      read: (cells) => {
        const [id, group, decision, record] = cells as [string, string, string, string];
        return shape({ ...JSON.parse(record), id, group, decision });
      },
    };
  });
}

/** A page whose cursors are positions, with the count of the whole list. */
function readPage(
  { scope, args, typeName, fieldNodes }: FieldRequest,
  name: string,
  match: string,
  order: string,
  readNode: (nodes: readonly FieldNode[]) => Reading,
): Reading {
  const page = offsetPage(args, name);
  const columns = new Columns();
  const shape = compileOffsetConnection<readonly unknown[]>(
    scope,
    typeName,
    fieldNodes,
    page,
    name,
    (nodes) => {
      const at = columns.add(readNode(nodes));
      return (cells) => cells[at];
    },
    () => undefined,
  );
  const row = columns.tuple();
  const [skip, limit] = [scope.parameter(page.skip), scope.parameter(page.size + 1)];
  return {
    cypher: `[COLLECT { ${match} WITH * ORDER BY ${order} SKIP ${skip} LIMIT ${limit} RETURN ${row.cypher} }, COUNT { ${match} RETURN 1 }]`,
    read: (value) => {
      const [fetched, total] = value as [unknown[], number];
      const rows = fetched.slice(0, page.size).map(row.read);
      return shape({ rows, more: fetched.length > page.size, total, isWhole: true });
    },
  };
}
