import type { FieldNode } from "graphql";
import type { Certainty } from "../generated/schema.ts";
import { compileObject, readNode } from "../reading/objects.ts";
import { compileOffsetConnection, offsetPage } from "../reading/offsetPage.ts";
import { Columns, type ComputedField, constant, type FieldRequest, type Reading } from "../reading/reading.ts";
import { matchById } from "../reading/rootFields.ts";
import type { Scope } from "../reading/scope.ts";
import { BOUNDS, boundsOf } from "../tenures/certainty.ts";
import { certaintyOn } from "../time/certainty.ts";
import { dutiesOf, seatsOf, whoIs } from "./queries.ts";

/** Most responsibilities that are looked through for one answer. */
const MAX_ROWS = 5_000;

/** One duty as fetched. */
interface Duty {
  readonly role: string | null;
  readonly via: string;
  readonly inherited: boolean;
  readonly certainty: Certainty;
  readonly cells: readonly unknown[];
}

/** 责任清单: everything an office, post or leader answers for on a day. */
export const responsibilities: ComputedField = (request) => {
  const { scope, args, fieldNodes, typeName } = request;
  const page = offsetPage(args, "responsibilities");
  const names = { subject: scope.name(), office: scope.name(), post: scope.name(), tenure: scope.name() };
  const found = { task: scope.name(), assignment: scope.name(), from: scope.name() };
  const judged = args.sameAs === true ? scope.name() : null;
  const columns = new Columns();
  const shape = compileOffsetConnection<Duty>(
    scope,
    typeName,
    fieldNodes,
    page,
    "responsibilities",
    (nodes) => compileDuty(scope, nodes, columns, { ...names, ...found, judged }),
    () => undefined,
  );
  const row = columns.tuple();
  const told = [names.office, names.post, names.tenure, ...Object.values(found), ...(judged === null ? [] : [judged])];
  const bounds = BOUNDS.map((name) => scope.property(names.tenure, name)).join(", ");
  const number = scope.property(found.task, "number");
  const role = scope.property(found.assignment, "role");
  const cypher = `head(COLLECT { ${matchById(scope, names.subject, "Fact", scope.parameter(args.of))} AND (${names.subject}:Office OR ${names.subject}:Post OR ${names.subject}:Leader)
    RETURN COLLECT { ${whoIs(scope, names.subject, "whose", judged)} ${seatsOf(scope, "whose", names, args.ever === true)}
      ${dutiesOf(scope, names, found, args.inherited !== false)} WITH * WHERE ${roleCondition(scope, args, role)}
      WITH DISTINCT ${scope.variables(...told).join(", ")}, via, inherited
      ORDER BY ${judged === null ? "" : `${judged}.id IS NOT NULL, ${judged}.id, `}${names.tenure}.id, inherited, via, ${number}, ${found.task}.id, ${found.assignment}.id LIMIT ${MAX_ROWS + 1}
      RETURN [${role}, via, inherited, [${bounds}], ${names.tenure} IS NULL, ${row.cypher}] } })`;
  return { cypher, read: (value) => (value === null ? null : shape(pageOf(value as unknown[][], row, scope, page))) };
};

function pageOf(
  fetched: readonly unknown[][],
  row: { read: (cells: unknown) => unknown[] },
  scope: Scope,
  { skip, size }: { skip: number; size: number },
) {
  const all = fetched.slice(0, MAX_ROWS);
  const rows = all.slice(skip, skip + size).map(([role, via, inherited, bounds, isOwn, cells]): Duty => {
    const certainty = certaintyOn(scope.axes.asOf, boundsOf(bounds as unknown[])) ?? "POSSIBLE";
    return {
      role: role as string | null,
      via: via as string,
      inherited: inherited as boolean,
      certainty: isOwn ? "CERTAIN" : certainty,
      cells: row.read(cells),
    };
  });
  return { rows, more: all.length > skip + size, total: all.length, isWhole: fetched.length <= MAX_ROWS };
}

function compileDuty(
  scope: Scope,
  fieldNodes: readonly FieldNode[],
  columns: Columns,
  names: { task: string; assignment: string; from: string; tenure: string; judged: string | null },
): (duty: Duty) => unknown {
  return compileObject<Duty>(scope, "Responsibility", fieldNodes, (name, nodes) => {
    const reading = (variable: string, typeName: string): Reading => {
      const inner = readNode(scope, variable, typeName, nodes);
      return { cypher: `CASE WHEN ${variable} IS NOT NULL THEN ${inner.cypher} END`, read: inner.read };
    };
    const fetched: Record<string, () => Reading> = {
      task: () => reading(names.task, "Task"),
      assignment: () => reading(names.assignment, "Assignment"),
      inheritedFrom: () => reading(names.from, "Office"),
      tenure: () => reading(names.tenure, "Tenure"),
      judgement: () => (names.judged === null ? constant(null) : reading(names.judged, "IdentityJudgement")),
    };
    const fetch = fetched[name];
    if (fetch === undefined) return (duty) => duty[name as keyof Duty];
    const at = columns.add(fetch());
    return (duty) => duty.cells[at];
  });
}

function roleCondition(scope: Scope, args: FieldRequest["args"], role: string): string {
  return args.roles ? `${role} IN ${scope.parameter(args.roles)}` : "true";
}
