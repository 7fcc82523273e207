import type { FieldNode } from "graphql";
import { DomainError } from "../errors.ts";
import type { FindingRule } from "../generated/schema.ts";
import { into } from "../reading/noun.ts";
import { compileObject, readNode } from "../reading/objects.ts";
import { compileOffsetConnection, offsetPageOf } from "../reading/offsetPage.ts";
import { reach } from "../reading/patterns.ts";
import { Columns, type ComputedField, type Reading } from "../reading/reading.ts";
import type { Scope } from "../reading/scope.ts";
import { type CatalogueRule, catalogue } from "./catalogue.ts";
import { type FindingFilter, isAsked, narrowed } from "./filter.ts";
import type { Look, Part, View } from "./looks/look.ts";
import type { Thresholds, Verdict } from "./verdict.ts";

/** Most candidates of one way of looking that one answer looks through. */
const MAX_CANDIDATES = 5_000;
/** Largest threshold: days of a century. */
const MAX_THRESHOLD = 36_500;

interface Found extends Verdict {
  readonly id: string;
  readonly rule: CatalogueRule;
  /** Id of its subject. */
  readonly about: string;
  /** Ids of the other facts it rests on, in order. */
  readonly basis: readonly string[];
  readonly cells: readonly unknown[];
}

/** 核查发现: what the rules see on a day; computed for the answer and never stored. */
export const findings: ComputedField = ({ scope, args, fieldNodes, typeName }) => {
  const page = offsetPageOf(args, "findings");
  const thresholds = checked(args.thresholds as Thresholds);
  const filter = (args.filter ?? {}) as FindingFilter;
  const asked = args.rules as FindingRule[] | null | undefined;
  const rules = catalogue.filter(({ name }) => asked?.includes(name) ?? true);
  const [subject, related, columns] = [scope.name(), scope.name(), new Columns()];
  const shape = compileOffsetConnection<Found>(
    scope,
    typeName,
    fieldNodes,
    { skip: 0 },
    "findings",
    (nodes) => compileFinding(scope, nodes, subject, related, columns),
    (_, nodes) => compileObject(scope, "Thresholds", nodes, (name) => () => thresholds[name as keyof Thresholds])(null),
  );
  const row = columns.tuple();
  const limit = scope.parameter(MAX_CANDIDATES + 1);
  const ways = waysOf(scope, rules);
  const branches = ways.map(({ match, node, parts }, i) => {
    const conditions = narrowed(scope, node, args.subject as string | null | undefined, filter);
    const where = conditions.length === 0 ? "" : `WITH * WHERE ${conditions.join(" AND ")}`;
    const bound = parts.map(({ as, part }) => `${part.cypher} AS ${as}`);
    const others = parts.filter(({ part }) => part.isOfFacts).map(({ as }) => `[row IN ${as} | row[0]]`);
    const seen = parts.map(({ as, part }) => (part.isOfFacts ? `[row IN ${as} | row[1..]]` : as));
    return `${match} ${where} WITH * ORDER BY ${node}.id LIMIT ${limit} WITH ${["*", ...bound].join(", ")}
      RETURN ${i} AS way, ${node} AS ${subject}, ${others.join(" + ") || "[]"} AS ${related}, [${seen.join(", ")}] AS seen`;
  });
  const cypher = `COLLECT { CALL () { ${branches.join(" UNION ALL ")} } ${states(scope, subject)}
    RETURN [way, ${subject}.id, seen, ${row.cypher}] }`;
  return {
    cypher: ways.length === 0 ? null : cypher,
    read: (value) => {
      const fetched = (value ?? []) as [number, string, unknown[], unknown][];
      const judged = fetched.flatMap(([at, about, values, cells]): Found[] => {
        const { parts, views } = ways[at] as Way;
        const all = new Map(parts.map(({ name, part }, i) => [name, part.read(values[i])]));
        return views.flatMap(({ rule, view }) =>
          view
            .judge(Object.fromEntries(view.needs.map((name) => [name, all.get(name)])), scope.axes.asOf, thresholds)
            .filter((verdict) => isAsked(verdict, filter))
            .map((verdict) => foundBy(rule, about, verdict, cells)),
        );
      });
      const unique = [...new Map(judged.map((found) => [found.id, found])).values()];
      const ordered = unique.sort(byRuleAndId);
      const { skip, size } = page(ordered.length);
      const counts = ways.map((_, i) => fetched.filter(([at]) => at === i).length);
      return shape({
        rows: ordered.slice(skip, skip + size).map((found) => ({ ...found, cells: row.read(found.cells) })),
        skip,
        more: ordered.length > skip + size,
        total: ordered.length,
        isWhole: counts.every((count) => count <= MAX_CANDIDATES),
      });
    },
  };
};

/** What one branch of the query looks at, and the rules that judge it: several rules share one look. */
interface Way {
  readonly match: string;
  readonly node: string;
  readonly parts: readonly { readonly name: string; readonly as: string; readonly part: Part<unknown> }[];
  readonly views: readonly { readonly rule: CatalogueRule; readonly view: View }[];
}

function waysOf(scope: Scope, rules: readonly CatalogueRule[]): Way[] {
  const views = rules.flatMap((rule) => rule.views.map((view) => ({ rule, view })));
  return [...new Set(views.map(({ view }) => view.look))].map((look) => {
    const { match, node } = look.subjects(scope);
    const own = views.filter(({ view }) => view.look === look);
    const needed = [...new Set(own.flatMap(({ view }) => view.needs))];
    const parts = needed.map((name) => ({ name, as: scope.name(), part: (look.parts[name] as PartOf)(scope, node) }));
    return { match, node, parts, views: own };
  });
}

type PartOf = Look["parts"][string];

function foundBy(rule: CatalogueRule, about: string, verdict: Verdict, cells: unknown): Found {
  const id = [`finding:${rule.name}`, about, ...(verdict.key === undefined ? [] : [verdict.key])].join("|");
  const basis = [...new Set(verdict.related)].sort();
  return { ...verdict, rule, id, about, basis, cells: cells as unknown[] };
}

function byRuleAndId(one: Found, other: Found): number {
  const byRule = catalogue.indexOf(one.rule) - catalogue.indexOf(other.rule);
  return byRule === 0 ? (one.id < other.id ? -1 : 1) : byRule;
}

/** Thresholds below 1 mean nothing. */
function checked(thresholds: Thresholds): Thresholds {
  for (const [name, value] of Object.entries(thresholds))
    if (value < 1 || value > MAX_THRESHOLD)
      throw new DomainError("BAD_INPUT", {
        required: `${name} from 1 to ${MAX_THRESHOLD}`,
        got: String(value),
        next: "Leave it out for the usual threshold.",
      });
  return thresholds;
}

function compileFinding(
  scope: Scope,
  fieldNodes: readonly FieldNode[],
  subject: string,
  related: string,
  columns: Columns,
): (found: Found) => object {
  return compileObject<Found>(scope, "Finding", fieldNodes, (name, nodes) => {
    if (name === "asOf") return () => scope.axes.asOf;
    if (name === "rule") return ({ rule }) => rule.name;
    if (name === "code") return ({ rule }) => rule.code;
    const of = (ids: (found: Found) => readonly string[], reading: Reading) => {
      const at = columns.add(reading);
      return (found: Found) => ids(found).flatMap((id) => (found.cells[at] as PerFact).get(id) ?? []);
    };
    if (name === "subject") {
      const at = columns.add(readNode(scope, subject, "Fact", nodes));
      return ({ cells }) => cells[at];
    }
    if (name === "related")
      return of(
        ({ basis }) => basis,
        perFact(scope, related, (one) => readNode(scope, one, "Fact", nodes)),
      );
    if (name === "citations")
      return of(
        ({ about, basis }) => [about, ...basis.filter((id) => id !== about)],
        perFact(scope, `[${subject}] + ${related}`, (one) => readPassages(scope, one, nodes)),
      );
    return (found) => found[name as keyof Found];
  });
}

/** What was fetched of each fact that a rule came across, by id, before its verdict says on which of them it rests. */
type PerFact = ReadonlyMap<string, unknown>;

function perFact(scope: Scope, facts: string, reading: (fact: string) => Reading): Reading {
  const one = scope.name();
  const inner = reading(one);
  return {
    cypher: `COLLECT { UNWIND ${facts} AS ${one} WITH DISTINCT ${one} ${states(scope, one)} RETURN [${one}.id, ${inner.cypher}] }`,
    read: (rows): PerFact => new Map((rows as [string, unknown][]).map(([id, value]) => [id, inner.read(value)])),
  };
}

/** The passages behind a bound fact, in the order of the document. */
function readPassages(scope: Scope, fact: string, fieldNodes: readonly FieldNode[]): Reading {
  const { match, node } = reach(scope, fact, into("SUPPORTS"), "Citation");
  const inner = readNode(scope, node, "Citation", fieldNodes);
  return {
    cypher: `COLLECT { ${match} WITH * ORDER BY ${node}.start, ${node}.id RETURN ${inner.cypher} }`,
    read: (rows) => (rows as unknown[]).map(inner.read),
  };
}

/** At an earlier instant the state of the node is bound beside it; the rules only return what was on record. */
function states(scope: Scope, node: string): string {
  return scope.axes.historical ? scope.visible(node) : "";
}
