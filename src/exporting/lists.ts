import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import { DomainError } from "../errors.ts";
import { isLocator } from "./locators.ts";
import { fieldsOf, holdsItems, isConnection, selectedFields } from "./selections.ts";

/** A list that an operation selects. */
export interface List {
  /** Dotted names as a reader writes them: `office.assignments`. */
  readonly path: string;
  /** Response keys from the root to the list, `nodes` and `edges` of the lists above it among them. */
  readonly keys: readonly string[];
  /** Whether it is a connection whose cursors the export follows. */
  readonly isPaged: boolean;
  /** Whether its items are facts, so that the last page ends it; other lists may themselves be bounded. */
  readonly isOfFacts: boolean;
  /** Whether it stands inside the items of another list. */
  readonly isInside: boolean;
  /** Whether it only says where passages stand. */
  readonly isLocator: boolean;
  /** The page size asked for; 0 for a list without pages. */
  readonly page: number;
}

/** Every list of objects in an operation without fragments, in selection order, the outer before the inner. */
export function listsOf(
  schema: GraphQLSchema,
  set: SelectionSetNode,
  parent: GraphQLNamedType,
  variables: Readonly<Record<string, unknown>>,
): List[] {
  const lists = new Map<string, List>();
  find(set, parent, [], [], false);
  return [...lists.values()];

  function find(set: SelectionSetNode, parent: GraphQLNamedType, keys: string[], names: string[], isInside: boolean) {
    for (const selected of selectedFields(schema, set, parent)) {
      const { field, key, type, definition, isList } = selected;
      if (field.selectionSet === undefined) continue;
      const isItems = holdsItems(selected, parent);
      const inner = { keys: [...keys, key], names: isItems ? names : [...names, key] };
      const isPaged = isConnection(type);
      const hasItems = isPaged && selectedFields(schema, field.selectionSet, type).some((one) => holdsItems(one, type));
      const path = inner.names.join(".");
      if ((isPaged ? hasItems : isList && !isItems) && !lists.has(path))
        lists.set(path, {
          path,
          keys: inner.keys,
          isPaged: isPaged && !isInside,
          isOfFacts: isFact(schema, fieldsOf(type).nodes),
          isInside,
          // A list at the root is asked for itself, whatever it holds.
          isLocator: names.length > 0 && isLocator(schema, selected),
          page: isPaged ? Number(getArgumentValues(definition, field, variables).first ?? 0) : 0,
        });
      find(field.selectionSet, type, inner.keys, inner.names, isInside || isList);
    }
  }
}

function isFact(schema: GraphQLSchema, field: GraphQLField<unknown, unknown> | undefined): boolean {
  const type = field && getNamedType(field.type);
  const fact = schema.getType("Fact");
  return (
    type !== undefined &&
    (type === fact || (isInterfaceType(fact) && isObjectType(type) && schema.isSubType(fact, type)))
  );
}

/**
 * The list whose items become rows: the one at `path`, else the one asked for with the largest page, the first of equals;
 * null where the answer is one object. Throws BAD_INPUT for a path that is no list.
 */
export function chosenList(lists: readonly List[], path: string | null): List | null {
  if (path === null) {
    const candidates = lists.filter(({ isInside, isLocator }) => !isInside && !isLocator);
    return candidates.reduce<List | null>((best, list) => (best === null || list.page > best.page ? list : best), null);
  }
  const steps = path.split(".").filter((step) => step !== "nodes" && step !== "edges");
  const list = lists.find((one) => one.path === steps.join("."));
  if (list !== undefined) return list;
  const paths = lists.filter(({ isLocator }) => !isLocator).map((one) => one.path);
  throw new DomainError("BAD_INPUT", {
    required:
      paths.length === 0
        ? "an operation that selects a list, for a path"
        : `path, one of the lists ${paths.slice(0, 20).join(", ")}`,
    got: JSON.stringify(path.slice(0, 100)),
    next: "Name a list that the operation selects, or leave path out.",
  });
}
