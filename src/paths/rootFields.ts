import { DomainError } from "../errors.ts";
import { nouns } from "../nouns.ts";
import { readLink } from "../reading/links.ts";
import { compileObject, readNode } from "../reading/objects.ts";
import { Columns, type ComputedField } from "../reading/reading.ts";
import { matchById } from "../reading/rootFields.ts";
import type { Scope } from "../reading/scope.ts";

const MAX_HOPS = 6;
const MAX_PATHS = 50;

/** Links that lead from facts to their evidence: sharing a document is no connection. */
const EVIDENCE = new Set(["SUPPORTS", "IN_DOCUMENT"]);

/** Every relationship type that connects facts of the world. */
export const relationshipTypes: readonly string[] = [
  ...new Set(
    [...nouns.values()].flatMap((noun) => Object.values(noun.edges).map(({ type, beside }) => beside ?? type)),
  ),
  "CONTRADICTS",
].filter((type) => !EVIDENCE.has(type));

/** One path as fetched: the ids of its nodes, and the cells of its steps. */
interface FoundPath {
  readonly ids: readonly string[];
  readonly steps: readonly { readonly cells: readonly unknown[]; readonly forward: boolean }[];
}

interface Found {
  readonly ends: readonly unknown[];
  readonly paths: readonly FoundPath[];
  readonly more: boolean;
}

/** 关联路径: how two facts are connected on a day, shortest first, each step with its source. */
export const paths: ComputedField = ({ scope, args, fieldNodes, typeName }) => {
  const request = pathRequest(args);
  const [from, to] = [scope.name(), scope.name()];
  const [one, other, link] = [scope.name(), scope.name(), scope.name()];
  const [ofEnds, ofSteps] = [new Columns(), new Columns()];
  const shape = compileObject<Found>(scope, typeName, fieldNodes, (name, nodes) => {
    if (name === "from" || name === "to") {
      const at = ofEnds.add(readNode(scope, name === "from" ? from : to, "Fact", nodes));
      return (found) => found.ends[at];
    }
    if (name === "complete") return (found) => !found.more;
    if (name === "incompleteReason")
      return (found) =>
        found.more ? `There are more than ${request.first} paths within ${request.maxHops} links.` : null;
    if (name !== "paths") return () => scope.axes[name as "asOf" | "knownAt"];
    const path = compileObject<FoundPath>(scope, "Path", nodes, (field, selected) => {
      if (field === "length") return (found) => found.steps.length;
      const step = compileObject<FoundPath["steps"][number]>(scope, "PathStep", selected, (part, inner) => {
        if (part === "forward") return ({ forward }) => forward;
        const reading =
          part === "link"
            ? readLink(scope, link, inner)
            : readNode(scope, part === "from" ? one : other, "Fact", inner);
        const at = ofSteps.add(reading);
        return ({ cells }) => cells[at];
      });
      return (found) => found.steps.map(step);
    });
    return (found) => found.paths.map(path);
  });
  const [ends, steps] = [ofEnds.tuple(), ofSteps.tuple()];
  const stepRows = `COLLECT { UNWIND range(0, size(links) - 1) AS i WITH stops[i] AS ${one}, stops[i + 1] AS ${other}, links[i] AS ${link}
    ${visibleStep(scope, one, other)} RETURN [${steps.cypher}, startNode(${link}) = ${one}] }`;
  const cypher = `head(COLLECT { ${matchById(scope, from, "Fact", scope.parameter(args.from))} ${matchById(scope, to, "Fact", scope.parameter(args.to))}
    RETURN [${ends.cypher}, COLLECT { MATCH way = SHORTEST ${request.first + 1} (${from})(${walk(scope, request, args.to)}){1,${request.maxHops}}(${to})
      WITH nodes(way) AS stops, relationships(way) AS links ORDER BY size(links), reduce(text = '', stop IN stops | text + stop.id)
      RETURN [[stop IN stops | stop.id], ${stepRows}] }] })`;
  return {
    cypher,
    read: (value) => {
      if (value === null) return null;
      const [endCells, rows] = value as [unknown, [string[], [unknown, boolean][]][]];
      const found = rows.map(([ids, stepCells]) => ({
        ids,
        steps: stepCells.map(([cells, forward]) => ({ cells: steps.read(cells), forward })),
      }));
      const simple = found.filter(({ ids }) => new Set(ids).size === ids.length);
      return shape({
        ends: ends.read(endCells),
        paths: simple.slice(0, request.first),
        // A way back to its own start is no path, however many there are.
        more: found.length > request.first && args.from !== args.to,
      });
    },
  };
};

interface PathRequest {
  readonly maxHops: number;
  readonly first: number;
  readonly types: readonly string[];
  readonly throughHubs: boolean;
}

function pathRequest(args: Readonly<Record<string, unknown>>): PathRequest {
  const { maxHops, first } = args as { maxHops: number; first: number };
  const within = (name: string, value: number, most: number) => {
    if (value < 1 || value > most)
      throw new DomainError("BAD_INPUT", {
        required: `${name} from 1 to ${most}`,
        got: String(value),
        next: `Give a ${name} within the range.`,
      });
  };
  within("maxHops", maxHops, MAX_HOPS);
  within("first", first, MAX_PATHS);
  const asked = (args.types as string[] | null | undefined) ?? relationshipTypes;
  const unknown = asked.filter((type) => !relationshipTypes.includes(type));
  if (unknown.length > 0 || asked.length === 0)
    throw new DomainError("BAD_INPUT", {
      required: `relationship types among ${relationshipTypes.join(", ")}`,
      got: unknown.join(", ") || "none",
      next: "Leave types out to walk all of them.",
    });
  return { maxHops, first, types: asked, throughHubs: args.throughHubs === true };
}

/** One link of the walk; hubs may stand at the ends, never between. */
function walk(scope: Scope, { types, throughHubs }: PathRequest, to: unknown): string {
  const isHub =
    "b:Document OR b:Inspection OR b:Scheme OR (b:Place AND b.kind IN ['COUNTRY', 'PROVINCE']) OR (b:Office AND b.kind = 'GOVERNMENT')";
  const noHub = throughHubs ? "" : ` AND (NOT (${isHub}) OR b.id = ${scope.parameter(to)})`;
  const recorded = `${scope.followed("l", true)}`;
  return `(a)-[l:${types.join("|")}]-(b) WHERE ${recorded} AND NOT b:Citation${noHub}`;
}

/** At an earlier instant each stop is read in its state of then. */
function visibleStep(scope: Scope, one: string, other: string): string {
  return scope.axes.historical ? `${scope.visible(one)} ${scope.visible(other)}` : "";
}
