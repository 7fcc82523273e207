import { DomainError } from "../errors.ts";
import { readLink } from "../reading/links.ts";
import { compileObject, readNode } from "../reading/objects.ts";
import { Columns, type ComputedField } from "../reading/reading.ts";
import { matchById } from "../reading/rootFields.ts";

const MAX_LEVELS = 8;
/** Most offices of one tree. */
const MAX_ROWS = 1_000;

interface TreeRow {
  readonly depth: number;
  readonly cells: readonly unknown[];
}

interface Tree {
  readonly office: readonly unknown[];
  readonly rows: readonly TreeRow[];
  readonly isWhole: boolean;
}

/** 单位树: the offices above and below one, a row each; an office that is reached twice stands where it is nearest. */
export const officeTree: ComputedField = ({ scope, args, fieldNodes, typeName }) => {
  const [up, down] = [levels("up", args.up), levels("down", args.down)];
  const [root, start, office, link, beyond] = [scope.name(), scope.name(), scope.name(), scope.name(), scope.name()];
  const [ofRoot, ofRows] = [new Columns(), new Columns()];
  let isWholeAsked = false;
  const shape = compileObject<Tree>(scope, typeName, fieldNodes, (name, nodes) => {
    if (name === "complete") {
      isWholeAsked = true;
      return (tree) => tree.isWhole;
    }
    if (name === "office") {
      const at = ofRoot.add(readNode(scope, root, "Office", nodes));
      return (tree) => tree.office[at];
    }
    const row = compileObject<TreeRow>(scope, "OfficeTreeRow", nodes, (field, selected) => {
      if (field === "depth") return ({ depth }) => depth;
      const reading = field === "link" ? readLink(scope, link, selected) : readNode(scope, office, "Office", selected);
      const at = ofRows.add(reading);
      return ({ cells }) => cells[at];
    });
    return (tree) => tree.rows.map(row);
  });
  const [rootRow, row] = [ofRoot.tuple(), ofRows.tuple()];
  const recorded = `all(one IN walked WHERE ${scope.followed("one", true)})`;
  const walks = [
    {
      levels: up,
      walk: (range: string, to: string) => `-[walked:PART_OF*${range}]->(${to}:Office)`,
      depth: "-size(walked)",
    },
    {
      levels: down,
      walk: (range: string, to: string) => `<-[walked:PART_OF*${range}]-(${to}:Office)`,
      depth: "size(walked)",
    },
  ];
  const found = walks
    .filter(({ levels }) => levels > 0)
    .map(
      ({ levels, walk, depth }) =>
        `MATCH (${start})${walk(`1..${levels}`, office)} WHERE ${recorded} RETURN ${office}, last(walked) AS ${link}, ${depth} AS depth`,
    );
  const rows = `COLLECT { WITH ${root} AS ${start} CALL (${start}) { ${found.join(" UNION ALL ")} }
      WITH * ${scope.visible(office)} WITH * ORDER BY depth < 0 DESC, abs(depth), ${office}.id LIMIT ${MAX_ROWS + 1}
      RETURN [depth, ${office}.id, ${row.cypher}] }`;
  const goesOn = walks.map(
    ({ levels, walk }) =>
      `EXISTS { MATCH (${root})${walk(`${levels + 1}..${levels + 1}`, beyond)} WHERE ${recorded} WITH * ${scope.visible(beyond)} RETURN 1 }`,
  );
  const cypher = `head(COLLECT { ${matchById(scope, root, "Office", scope.parameter(args.of))}
    RETURN [${rootRow.cypher}, ${found.length > 0 ? rows : "[]"}, ${isWholeAsked ? goesOn.join(" OR ") : "null"}] })`;
  return {
    cypher,
    read: (value) => {
      if (value === null) return null;
      const [cells, rows, isCut] = value as [unknown, [number, string, unknown][], boolean | null];
      const passed = new Set([args.of]);
      const nearest = rows.filter(([, id]) => !passed.has(id) && passed.add(id));
      return shape({
        office: rootRow.read(cells),
        rows: nearest.slice(0, MAX_ROWS).map(([depth, , fetched]) => ({ depth, cells: row.read(fetched) })),
        isWhole: isCut === false && rows.length <= MAX_ROWS,
      });
    },
  };
};

function levels(name: string, value: unknown): number {
  const asked = value as number;
  if (asked < 0 || asked > MAX_LEVELS)
    throw new DomainError("BAD_INPUT", {
      required: `${name} from 0 to ${MAX_LEVELS}`,
      got: String(asked),
      next: "Ask for fewer levels.",
    });
  return asked;
}
