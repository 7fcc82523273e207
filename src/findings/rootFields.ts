import type { FieldNode } from "graphql";
import type { FindingRule } from "../generated/schema.ts";
import { readCitations } from "../reading/links.ts";
import { compileObject, readNode } from "../reading/objects.ts";
import { compileOffsetConnection, offsetPage } from "../reading/offsetPage.ts";
import { Columns, type ComputedField } from "../reading/reading.ts";
import type { Scope } from "../reading/scope.ts";
import { ruleReading } from "./candidates.ts";
import { ruleOrder, type Verdict } from "./rules.ts";

/** Most candidates of one rule that one answer looks through. */
const MAX_CANDIDATES = 5_000;

interface Found extends Verdict {
  readonly id: string;
  readonly rule: FindingRule;
  readonly cells: readonly unknown[];
}

/** 核查发现: what the rules see on a day; computed for the answer and never stored. */
export const findings: ComputedField = ({ scope, args, fieldNodes, typeName }) => {
  const page = offsetPage(args, "findings");
  const asked = (args.rules as FindingRule[] | null | undefined) ?? ruleOrder;
  const rules = ruleOrder.filter((rule) => asked.includes(rule));
  const [subject, related, columns] = [scope.name(), scope.name(), new Columns()];
  const shape = compileOffsetConnection<Found>(
    scope,
    typeName,
    fieldNodes,
    page,
    "findings",
    (nodes) => compileFinding(scope, nodes, subject, related, columns),
    () => undefined,
  );
  const row = columns.tuple();
  const readings = rules.map((rule) => ({ rule, ...ruleReading(scope, rule) }));
  const limit = scope.parameter(MAX_CANDIDATES + 1);
  const only = args.subject ? scope.parameter(args.subject) : null;
  const branches = readings.map(({ match, subject: found, related: others, seen }, i) => {
    const narrowed = only === null ? "" : `WITH * WHERE ${found}.id = ${only}`;
    return `${match} ${narrowed} WITH * ORDER BY ${found}.id LIMIT ${limit}
      RETURN ${i} AS rule, ${found} AS ${subject}, ${others} AS ${related}, ${seen} AS seen`;
  });
  const cypher = `COLLECT { CALL () { ${branches.join(" UNION ALL ")} } ${states(scope, subject)}
    RETURN [rule, ${subject}.id, [one IN ${related} | one.id], seen, ${row.cypher}] }`;
  return {
    cypher: rules.length === 0 ? null : cypher,
    read: (value) => {
      const fetched = (value ?? []) as [number, string, string[], unknown, unknown][];
      const judged = fetched.flatMap(([index, id, others, seen, cells]) => {
        const reading = readings[index] as (typeof readings)[number];
        const verdict = reading.judge(seen, scope.axes.asOf);
        if (verdict === null) return [];
        return [{ ...verdict, rule: reading.rule, id: [`finding:${reading.rule}`, id, ...others].join("|"), cells }];
      });
      const counts = rules.map((_, i) => fetched.filter(([index]) => index === i).length);
      const rows = judged.slice(page.skip, page.skip + page.size);
      return shape({
        rows: rows.map((found) => ({ ...found, cells: row.read(found.cells) })),
        more: judged.length > page.skip + page.size,
        total: judged.length,
        isWhole: counts.every((count) => count <= MAX_CANDIDATES),
      });
    },
  };
};

function compileFinding(
  scope: Scope,
  fieldNodes: readonly FieldNode[],
  subject: string,
  related: string,
  columns: Columns,
): (found: Found) => object {
  return compileObject<Found>(scope, "Finding", fieldNodes, (name, nodes) => {
    if (name === "asOf") return () => scope.axes.asOf;
    const fetched = {
      subject: () => readNode(scope, subject, "Fact", nodes),
      related: () => readRelated(scope, related, nodes),
      citations: () => readCitations(scope, citationIds(subject, related), nodes),
    }[name];
    if (fetched === undefined) return (found) => found[name as keyof Found];
    const at = columns.add(fetched());
    return ({ cells }) => cells[at];
  });
}

function readRelated(scope: Scope, related: string, fieldNodes: readonly FieldNode[]) {
  const one = scope.name();
  const inner = readNode(scope, one, "Fact", fieldNodes);
  return {
    cypher: `COLLECT { UNWIND ${related} AS ${one} ${states(scope, one)} RETURN ${inner.cypher} }`,
    read: (rows: unknown) => (rows as unknown[]).map(inner.read),
  };
}

/** A finding rests on the passages of its subject and of the facts related to it. */
function citationIds(subject: string, related: string): string {
  return `COLLECT { UNWIND ${related} + [${subject}] AS basis MATCH (basis)<-[:SUPPORTS]-(passage:Citation) RETURN DISTINCT passage.id }`;
}

/** At an earlier instant the state of the node is bound beside it; the rules only return what was on record. */
function states(scope: Scope, node: string): string {
  return scope.axes.historical ? scope.visible(node) : "";
}
