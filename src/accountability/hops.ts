import { type FieldNode, Kind, parse } from "graphql";
import type { AccountabilityRelation, Certainty, HoldingStatus } from "../generated/schema.ts";
import { headPost } from "../offices/fields.ts";
import { readHolding } from "../posts/holding.ts";
import { readCitations, readLink } from "../reading/links.ts";
import { into } from "../reading/noun.ts";
import { compileObject, readNode } from "../reading/objects.ts";
import { labelOf, reach } from "../reading/patterns.ts";
import { Columns, type Reading } from "../reading/reading.ts";
import type { Scope } from "../reading/scope.ts";
import { type Gap, gapsOfHop, type HopSeen, MAX_DEPTH } from "./gaps.ts";

/** One hop of a chain as fetched: what the rules need, and the cells of what was selected. */
export interface Hop extends HopSeen {
  readonly postId: string | null;
  readonly inherited: boolean;
  readonly gaps: readonly Gap[];
  readonly cells: readonly unknown[];
}

/** Kinds of office that no parent is expected of. */
const TOP_KINDS = new Set(["GOVERNMENT", "CONGRESS", "LEADING_GROUP", "INSPECTION_GROUP", "COLLECTIVE", "ENTERPRISE"]);

/** Most hops of one line, members of collectives included. */
const MAX_HOPS = 200;

/** What the chain itself must know of a holding, under keys that no client's selection uses. */
const SUMMARY = fieldsOf("{ zeren_status: status zeren_holders: holders { zeren_certainty: certainty } }");

interface Summary {
  readonly zeren_status: HoldingStatus;
  readonly zeren_holders: readonly { zeren_certainty: Certainty }[];
}

/** Where a line starts: the bound task, and the assignee with its link, null when the task is laid on nobody. */
export interface LineStart {
  readonly task: string;
  readonly assignee: string;
  readonly link: string;
}

/**
 * The hops of a line: from the assignee to the members of a collective, the offices above it, and the groups that
 * direct the plan of the task. Selections are compiled first, each adding its columns; then `reading` fetches them.
 */
export class HopReader {
  readonly #scope: Scope;
  readonly #office: string;
  readonly #post: string;
  readonly #link: string;
  readonly #columns = new Columns();
  /** Column of a holding that carries the summary; a client's own selection carries it along. */
  #summary: number | null = null;

  constructor(scope: Scope) {
    this.#scope = scope;
    this.#office = scope.name();
    this.#post = scope.name();
    this.#link = scope.name();
  }

  /** The shape of one hop, for one selection. */
  compile(fieldNodes: readonly FieldNode[]): (hop: Hop) => object {
    return compileObject<Hop>(this.#scope, "AccountabilityHop", fieldNodes, (name, nodes) => {
      if (name === "gaps") {
        const shape = this.compileGap(nodes);
        return (hop) => hop.gaps.map((gap) => shape({ gap, cells: hop.cells }));
      }
      const reading = this.#fetched(name, nodes);
      if (reading === null) return (hop) => hop[name as keyof Hop];
      const at = this.#columns.add(reading);
      if (name === "holding") this.#summary ??= at;
      const needsPost = name === "holding" || name === "post";
      return (hop) => (needsPost && hop.postId === null ? null : hop.cells[at]);
    });
  }

  /** The shape of a gap that stands at a hop. */
  compileGap(fieldNodes: readonly FieldNode[]): (placed: PlacedGap) => object {
    return compileGap(this.#scope, fieldNodes, this.#columns, this.#office);
  }

  reading(line: LineStart): Reading {
    const scope = this.#scope;
    const [office, post] = [this.#office, this.#post];
    const summary = this.#summary ?? this.#columns.add(readHolding(scope, post, SUMMARY));
    this.#summary = summary;
    const row = this.#columns.tuple();
    const head = reach(scope, office, headPost, "Post");
    const parent = reach(scope, office, { type: "PART_OF", direction: "out", dated: true }, "Office");
    const [collective, membersNamed, kind] = ["collective", "membersNamed", "kind"].map((name) =>
      scope.property(office, name),
    );
    // Whether there is an office above is not asked where the hop after it says so.
    const hasParent = `(NOT relation = 'ASSIGNED' AND depth < ${MAX_DEPTH} OR EXISTS { ${parent.match} RETURN 1 })`;
    const [own, heads] = [scope.variables(office), scope.variables(head.node)];
    const chosen = scope
      .variables(post)
      .map((name, i) => `CASE WHEN ${office}:Post THEN ${own[i]} ELSE ${heads[i]} END AS ${name}`);
    return {
      cypher: `COLLECT { CALL (${scope.imported(line.task, line.assignee, line.link)}) { ${this.#branches(line)} } WITH * ${scope.visible(office)}
        OPTIONAL CALL (${scope.imported(office)}) { ${head.match} RETURN ${heads.join(", ")} }
        WITH *, ${chosen.join(", ")} ORDER BY depth, ${office}.id, ${post}.id LIMIT ${MAX_HOPS}
        RETURN [relation, depth, ${labelOf(office)}, ${office}.id, ${collective}, ${membersNamed}, ${kind}, ${hasParent}, ${post}.id, ${row.cypher}] }`,
      read: (rows) => (rows as unknown[][]).map((values) => hopOf(values, row.read(values[9]), summary)),
    };
  }

  /** What a field of the hop fetches, or null when the rules decide it. */
  #fetched(name: string, nodes: readonly FieldNode[]): Reading | null {
    const [scope, office, post, link] = [this.#scope, this.#office, this.#post, this.#link];
    if (name === "office") return onlyIf(`${office}:Office`, readNode(scope, office, "Office", nodes));
    if (name === "leader") return onlyIf(`${office}:Leader`, readNode(scope, office, "Leader", nodes));
    if (name === "post") return onlyIf(`${post} IS NOT NULL`, readNode(scope, post, "Post", nodes));
    // Nobody holds a post that is null; a CASE round these subqueries would keep the planner from joining them.
    if (name === "holding") return readHolding(scope, post, [...nodes, ...SUMMARY]);
    if (name === "link") return readLink(scope, link, nodes);
    if (name === "citations") return readCitations(scope, evidenceOf(scope, link, post), nodes);
    return null;
  }

  /** The ways a hop is reached, as a UNION that binds the office, the link, `relation` and `depth`. */
  #branches({ task, assignee, link: assigned }: LineStart): string {
    const [scope, office, link] = [this.#scope, this.#office, this.#link];
    const oversight = `MATCH (${task})-[up:PART_OF*0..3]->(:Task)-[set:SET_BY]->(:Regulation)<-[${link}:OVERSEES]-(${office}:Office)
      WHERE all(one IN up WHERE ${scope.followed("one")}) AND ${scope.followed("set")} AND ${scope.followed(link)}
      RETURN DISTINCT ${office}, ${link}, 'OVERSEES' AS relation, ${MAX_DEPTH + 1} AS depth`;
    return `WITH ${assignee} AS ${office}, ${assigned} AS ${link} WHERE ${office} IS NOT NULL RETURN ${office}, ${link}, 'ASSIGNED' AS relation, 0 AS depth
      UNION ALL MATCH (${assignee})<-[${link}:MEMBER_OF]-(${office}:Office) WHERE ${scope.followed(link, true)}
      RETURN ${office}, ${link}, 'MEMBER' AS relation, 1 AS depth
      UNION ALL MATCH (${assignee})-[ups:PART_OF*1..${MAX_DEPTH}]->(${office}:Office) WHERE all(one IN ups WHERE ${scope.followed("one", true)})
      RETURN ${office}, last(ups) AS ${link}, 'PARENT' AS relation, size(ups) AS depth
      UNION ALL ${oversight}`;
  }
}

/** A gap with the cells of the row that it was found in. */
export interface PlacedGap {
  readonly gap: Gap;
  readonly cells: readonly unknown[];
}

/** The shape of a gap that stands at the bound `node`. */
export function compileGap(
  scope: Scope,
  fieldNodes: readonly FieldNode[],
  columns: Columns,
  node: string,
): (placed: PlacedGap) => object {
  return compileObject<PlacedGap>(scope, "AccountabilityGap", fieldNodes, (name, nodes) => {
    if (name !== "at") return ({ gap }) => gap[name as keyof Gap];
    const at = columns.add(readNode(scope, node, "Fact", nodes));
    return ({ cells }) => cells[at] ?? null;
  });
}

function hopOf(values: readonly unknown[], cells: readonly unknown[], summary: number): Hop {
  const [relation, depth, label, id, isCollective, membersNamed, kind, hasParent, postId] = values as [
    AccountabilityRelation,
    number,
    string,
    string,
    boolean | null,
    boolean | null,
    string | null,
    boolean,
    string | null,
  ];
  const holding = postId === null ? null : (cells[summary] as Summary);
  const isOffice = label === "Office";
  const seen: HopSeen = {
    relation,
    depth,
    officeId: isOffice ? id : null,
    isCollective: isCollective === true,
    membersNamed,
    hasParent,
    isTop: !isOffice || TOP_KINDS.has(kind ?? ""),
    hasPost: postId !== null,
    status: holding?.zeren_status ?? null,
    certainty: surest(holding?.zeren_holders.map((holder) => holder.zeren_certainty) ?? []),
  };
  return { ...seen, postId, inherited: relation !== "ASSIGNED", gaps: gapsOfHop(seen), cells };
}

function surest(certainties: readonly Certainty[]): Certainty | null {
  return certainties.includes("CERTAIN") ? "CERTAIN" : (certainties[0] ?? null);
}

/** Ids of the citations behind a hop: those of the link, and those of the tenures that may hold. */
function evidenceOf(scope: Scope, link: string, post: string): string {
  const tenure = reach(scope, post, into("OF_POST", { bounded: true }), "Tenure");
  const citation = reach(scope, tenure.node, into("SUPPORTS"), "Citation");
  return `(coalesce(${link}.citationIds, []) + COLLECT { ${tenure.match} ${citation.match} RETURN ${citation.node}.id })`;
}

function onlyIf(condition: string, reading: Reading): Reading {
  return {
    cypher: `CASE WHEN ${condition} THEN ${reading.cypher} END`,
    read: (value) => (value === null ? null : reading.read(value)),
  };
}

function fieldsOf(text: string): FieldNode[] {
  const [definition] = parse(text).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error("a selection is required");
  return [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: "holding" }, selectionSet: definition.selectionSet }];
}
