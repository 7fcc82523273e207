import { DomainError } from "../errors.ts";
import { readNode } from "../reading/objects.ts";
import { compileOffsetConnection, offsetPage } from "../reading/offsetPage.ts";
import { Columns, type ComputedField } from "../reading/reading.ts";
import type { Scope } from "../reading/scope.ts";
import { fullTextQuery, toSimplified, wordings } from "./wording.ts";

/** Name of the full-text index over the names of all nouns. */
export const NAMES_INDEX = "names";

/** Hits that the index is asked for beyond the page, since some may no longer be on record. */
const MARGIN = 100;
/** Deepest hit a search reaches. */
const MAX_DEPTH = 1_000;
/** How much closer a fact of the place asked about is: 自治区 in the name of another place's fact means that place. */
const OF_THE_PLACE = 2;

interface Hit {
  readonly score: number;
  readonly cells: readonly unknown[];
}

/** 全文检索: facts of all nouns whose names contain the text, best first. */
export const search: ComputedField = ({ scope, args, fieldNodes, typeName }) => {
  const text = (args.text as string).trim();
  if (text.length < 1 || text.length > 100)
    throw new DomainError("BAD_INPUT", {
      required: "a text of 1 to 100 characters",
      got: `${text.length} characters`,
      next: "Give the words of a name or title.",
    });
  const page = offsetPage(args, "search");
  const place = (args.jurisdiction as string | null | undefined) ?? null;
  const words = wordings(text, place);
  const [node, columns] = [scope.name(), new Columns()];
  const shape = compileOffsetConnection<Hit>(
    scope,
    typeName,
    fieldNodes,
    page,
    "search",
    (nodes) => {
      const at = columns.add(readNode(scope, node, "Fact", nodes));
      return (hit) => hit.cells[at];
    },
    (field) => (field === "score" ? (hit: Hit) => hit.score : words),
  );
  const row = columns.tuple();
  const asked = args.nouns as readonly string[] | null | undefined;
  const ofNouns = asked ? [`(${asked.map((noun) => `${node}:${labelOf(noun)}`).join(" OR ") || "false"})`] : [];
  const wanted = page.skip + page.size + 1;
  const looked = asked ? MAX_DEPTH : Math.min(MAX_DEPTH, wanted + MARGIN);
  const closeness =
    place === null
      ? "score"
      : `score * CASE WHEN ${scope.property(node, "jurisdiction")} = ${scope.parameter(toSimplified(place))} THEN ${OF_THE_PLACE} ELSE 1 END`;
  const cypher = `COLLECT { CALL db.index.fulltext.queryNodes('${NAMES_INDEX}', ${scope.parameter(fullTextQuery(words))}, {limit: ${scope.parameter(looked)}}) YIELD node AS hit, score
    ${bindHit(scope, node, ofNouns)} WITH *, ${closeness} AS closeness ORDER BY closeness DESC, ${node}.id SKIP ${scope.parameter(page.skip)} LIMIT ${scope.parameter(page.size + 1)}
    RETURN [closeness, ${row.cypher}] }`;
  return {
    cypher,
    read: (value) => {
      const fetched = value as [number, unknown][];
      const rows = fetched.slice(0, page.size).map(([score, cells]) => ({ score, cells: row.read(cells) }));
      return shape({ rows, more: fetched.length > page.size, total: fetched.length, isWhole: true });
    },
  };
};

/** Binds the fact of a hit that meets the conditions and has the name now or, at an earlier instant, had it then. */
function bindHit(scope: Scope, node: string, conditions: readonly string[]): string {
  if (!scope.axes.historical)
    return `WITH hit AS ${node}, score WHERE ${[`${node}:Fact`, scope.followed(node), ...conditions].join(" AND ")}`;
  const [fact, state] = scope.variables(node) as [string, string];
  return `WITH coalesce(head([(owner)-[:HAD_STATE]->(hit) | owner]), hit) AS ${fact}, hit AS ${state}, score
    WHERE ${[scope.followed(state), ...conditions].join(" AND ")}`;
}

/** NATURE_RESERVE is the noun NatureReserve. */
function labelOf(noun: string): string {
  return noun.toLowerCase().replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
}
