import { type GraphQLNamedType, type GraphQLSchema, isAbstractType, type SelectionSetNode } from "graphql";
import { isLocator } from "./locators.ts";
import { added, NAME } from "./pageOperation.ts";
import { holdsItems, type Selected, selectedFields } from "./selections.ts";

/** One column of a file: what a row's values are read from, and what they are called. */
export interface Column {
  /** Dotted names from the row: `task.title`; of what stands above the list, from the root: `office.name`. */
  readonly name: string;
  /** The Chinese terms of the contract: 任务·任务名称. */
  readonly term: string;
  /** Response keys from the object at `level` to the value. */
  readonly steps: readonly string[];
  /** The key that holds the value where the last step holds none: names that the export asked for beside those selected. */
  readonly fallback: string | null;
  /** Which object on the way from the root to the row; the last is the row. */
  readonly level: number;
  /** Whether a row may have several values. */
  readonly isList: boolean;
  readonly isLocator: boolean;
  /** Whether the operation did not select it. */
  readonly isAdded: boolean;
}

/** Said of the whole list in the head, and so no column. */
const STATE = new Set(["complete", "totalCount", "absence", "pageInfo", "nodes", "edges"]);
const HIDDEN: ReadonlySet<string> = new Set(Object.values(added));

/**
 * The columns of an operation made by `pageOperation`, in selection order: first what stands above the list at `keys`.
 * `itemKeys` are the response keys of a connection's `nodes` and `edges`; none for a plain list.
 */
export function columnsOf(
  schema: GraphQLSchema,
  set: SelectionSetNode,
  query: GraphQLNamedType,
  keys: readonly string[],
): { columns: Column[]; itemKeys: string[] } {
  const columns: Column[] = [];
  let at = { set, type: query };
  const above: { names: string[]; terms: string[] } = { names: [], terms: [] };
  keys.forEach((key, level) => {
    const selected = selectedFields(schema, at.set, at.type);
    columns.push(
      ...leaves(
        selected.filter((one) => one.key !== key),
        at.type,
        { level, ...above },
      ),
    );
    const steps = selected.filter((one) => one.key === key);
    const [step] = steps as [Selected, ...Selected[]];
    if (!holdsItems(step, at.type)) {
      above.names.push(key);
      above.terms.push(termOf(step));
    }
    at = { set: joined(steps), type: step.type };
  });
  const items = selectedFields(schema, at.set, at.type);
  const itemKeys = [...new Set(items.filter((one) => holdsItems(one, at.type)).map(({ key }) => key))];
  const isPaged = itemKeys.length > 0;
  const said = items.filter(({ field }) => isPaged && !STATE.has(field.name.value));
  columns.push(...leaves(said, at.type, { level: keys.length, ...above }));
  const rows = isPaged ? items.filter((one) => holdsItems(one, at.type)) : items;
  columns.push(...leaves(rows, at.type, { level: keys.length + (isPaged ? 1 : 0), names: [], terms: [] }, isPaged));
  return { columns: named(columns, above.names), itemKeys };

  function leaves(
    selected: readonly Selected[],
    parent: GraphQLNamedType,
    start: { level: number; names: readonly string[]; terms: readonly string[] },
    isRow = false,
  ): Column[] {
    const found = new Map<string, Column>();
    walk(selected, parent, { ...start, steps: [], isList: false, isAdded: false }, isRow);
    return [...found.values()];

    function walk(
      selected: readonly Selected[],
      parent: GraphQLNamedType,
      from: Omit<Column, "name" | "term" | "isLocator" | "fallback"> & {
        names: readonly string[];
        terms: readonly string[];
      },
      isRow = false,
    ) {
      for (const one of selected) {
        if (HIDDEN.has(one.key)) continue;
        const isAdded = from.isAdded || isHiddenKey(one.key);
        const isItems = holdsItems(one, parent);
        const [shown, term] = shownAs(one, parent);
        const names = isItems ? from.names : [...from.names, shown];
        const terms = isItems ? from.terms : [...from.terms, term];
        const steps = [...from.steps, one.key];
        const isList = from.isList || (one.isList && !(isRow && isItems));
        const cites = !(isRow && isItems) && isLocator(schema, one);
        if (one.field.selectionSet === undefined || cites) {
          const id = steps.join(".");
          const name = names.join(".");
          const selectedName = one.key === NAME && [...found.values()].find((column) => column.name === name);
          if (selectedName) {
            found.set(selectedName.steps.join("."), { ...selectedName, fallback: NAME });
            continue;
          }
          const holdsMany = isList || one.type.name === "CitationConnection";
          if (!found.has(id))
            found.set(id, {
              name,
              term: terms.filter(Boolean).join("·"),
              steps: one.type.name === "CitationConnection" ? [...steps, "nodes"] : steps,
              fallback: null,
              level: from.level,
              isList: holdsMany,
              isLocator: cites,
              isAdded,
            });
        } else {
          const inner = selectedFields(schema, one.field.selectionSet, one.type);
          walk(inner, one.type, { ...from, names, terms, steps, isList, isAdded });
        }
      }
    }
  }
}

/** Columns with different names: a row's that is called like one above gets the names of the list before its own. */
function named(columns: readonly Column[], above: readonly string[]): Column[] {
  const taken = new Set<string>();
  return columns.flatMap((column) => {
    const name = taken.has(column.name) ? [...above, column.name].join(".") : column.name;
    if (taken.has(name)) return [];
    taken.add(name);
    return [{ ...column, name }];
  });
}

/** What a field is called in a heading, in English and in Chinese; a name behind an interface is called name whatever it is. */
function shownAs(selected: Selected, parent: GraphQLNamedType): [string, string] {
  const { key, field } = selected;
  if (key === NAME && isAbstractType(parent)) return ["name", "名称"];
  return [isHiddenKey(key) ? field.name.value : key, termOf(selected)];
}

function isHiddenKey(key: string): boolean {
  return key.startsWith("_") && !key.startsWith("__");
}

/** The first Chinese words in brackets of a field's description. */
function termOf({ definition }: Selected): string {
  return /[(（]([^()（）]*\p{Script=Han}[^()（）]*)[)）]/u.exec(definition.description ?? "")?.[1] ?? "";
}

function joined(selected: readonly Selected[]): SelectionSetNode {
  const [{ field }] = selected as [Selected];
  const selections = selected.flatMap((one) => one.field.selectionSet?.selections ?? []);
  return { ...(field.selectionSet as SelectionSetNode), selections };
}

/** The values that a column reads from an object, and whether a list on the way is cut. */
export function valuesAt(
  value: unknown,
  steps: readonly string[],
  fallback: string | null = null,
): { values: unknown[]; isCut: boolean } {
  const found: { values: unknown[]; isCut: boolean } = { values: [], isCut: false };
  collect(value, 0);
  return found;

  function collect(value: unknown, step: number): void {
    if (Array.isArray(value)) for (const item of value) collect(item, step);
    else if (step === steps.length || value === null || value === undefined) found.values.push(value ?? null);
    else {
      const object = value as Record<string, unknown>;
      const page = object[added.more] as { hasNextPage?: boolean } | undefined;
      if (page?.hasNextPage === true) found.isCut = true;
      const isLast = step === steps.length - 1;
      const other = isLast && fallback !== null ? object[fallback] : null;
      collect(object[steps[step] as string] ?? other, step + 1);
    }
  }
}
