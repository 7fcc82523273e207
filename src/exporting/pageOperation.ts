import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
} from "graphql";
import type { List } from "./lists.ts";
import { isLocator, locatorFields } from "./locators.ts";
import { conditionOf, fieldNode, fieldsOf, isConnection, selectedField, selectedFields } from "./selections.ts";

/** What is added to an operation begins with an underscore, which no client of this API writes. */
export const added = { page: "_page", complete: "_complete", absence: "_absence", more: "_more" } as const;
/** The response key of a name that is added. */
export const NAME = "_name";
/** The variables that a page is asked for with. */
export const pageVariables = { first: "_first", after: "_after" } as const;

/** Citations that are added to a row; a fact has one or two. */
const CITATIONS = 10;

/**
 * The operation that asks for one page of the list and nothing else: what stands above it without other lists, its
 * items, and beside them what a file must tell: the names of both ends, locators, and whether each list is whole.
 * Without a list, the whole answer with these.
 */
export function pageOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  list: List | null,
): OperationDefinitionNode {
  const query = schema.getQueryType() as GraphQLNamedType;
  /** What holds the list: the end that all rows share, told once above them. */
  let holder: GraphQLNamedType = query;
  const selectionSet =
    list === null
      ? setOf(rowSelections(operation.selectionSet, query, true))
      : narrowed(operation.selectionSet, query, list.keys, true);
  const pages = list?.isPaged ? [variable(pageVariables.first, "Int!"), variable(pageVariables.after, "String")] : [];
  return { ...operation, selectionSet, variableDefinitions: [...usedVariables(operation, selectionSet), ...pages] };

  /** A selection on the way to the list. */
  function narrowed(
    set: SelectionSetNode,
    parent: GraphQLNamedType,
    keys: readonly string[],
    isRoot = false,
  ): SelectionSetNode {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inner = narrowed(selection.selectionSet, conditionOf(schema, selection, parent), keys, isRoot);
        return inner.selections.length === 0 ? [] : [{ ...selection, selectionSet: inner }];
      }
      const selected = selectedField(selection, parent);
      if (selected === undefined) return [];
      if (selected.key !== keys[0]) return isRoot ? [] : withoutLists(selection, parent);
      const { type, isList } = selected;
      if (keys.length === 1) {
        holder = parent;
        return [...theList(selection, type), ...(isList ? wholeness(parent) : [])];
      }
      const inner = narrowed(selection.selectionSet as SelectionSetNode, type, keys.slice(1));
      return [{ ...selection, selectionSet: setOf([...inner.selections, ...(isConnection(type) ? [more] : [])]) }];
    });
    return setOf(isRoot ? selections : [...selections, ...missingNames(set, parent)]);
  }

  function theList(field: FieldNode, type: GraphQLNamedType): SelectionNode[] {
    const items = inRow(field, type, true, true);
    if (!isConnection(type)) return [items];
    const arguments_ = field.arguments?.filter(
      ({ name }) => !["first", "after", "last", "before"].includes(name.value),
    );
    const byPage = [argument("first", pageVariables.first), argument("after", pageVariables.after)];
    const state = [
      fieldNode("pageInfo", [fieldNode("hasNextPage"), fieldNode("endCursor")], added.page),
      fieldNode("complete", undefined, added.complete),
      fieldNode("absence", undefined, added.absence),
    ].filter(({ name }) => fieldsOf(type)[name.value] !== undefined);
    return [
      {
        ...field,
        ...(list?.isPaged && { arguments: [...(arguments_ ?? []), ...byPage] }),
        selectionSet: setOf([...(items.selectionSet?.selections ?? []), ...state]),
      },
    ];
  }

  /** A list without pages is as whole as the object that holds it says. */
  function wholeness(parent: GraphQLNamedType): SelectionNode[] {
    return fieldsOf(parent).complete === undefined ? [] : [fieldNode("complete", undefined, added.complete)];
  }

  function withoutLists(field: FieldNode, parent: GraphQLNamedType): SelectionNode[] {
    const selected = selectedField(field, parent);
    if (selected === undefined) return [];
    if (field.selectionSet === undefined) return [field];
    if (selected.isList || isConnection(selected.type)) return [];
    const { type } = selected;
    const inner = field.selectionSet.selections.flatMap((one) => inObject(one, type));
    return inner.length === 0
      ? []
      : [{ ...field, selectionSet: setOf([...inner, ...missingNames(field.selectionSet, type)]) }];
  }

  function inObject(selection: SelectionNode, parent: GraphQLNamedType): SelectionNode[] {
    if (selection.kind === Kind.FIELD) return withoutLists(selection, parent);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const type = conditionOf(schema, selection, parent);
    const inner = selection.selectionSet.selections.flatMap((one) => inObject(one, type));
    return inner.length === 0 ? [] : [{ ...selection, selectionSet: setOf(inner) }];
  }

  /**
   * A field of a row, or of what holds the rows: `isList` for the list itself and its nodes, `isItem` where its object's
   * ends and evidence are to be told.
   */
  function inRow(field: FieldNode, type: GraphQLNamedType, isItem: boolean, isList = false): FieldNode {
    const set = field.selectionSet;
    if (set === undefined) return field;
    if (!isList && isLocator(schema, { field, type })) return completeLocator(field, type);
    const inner = rowSelections(set, type, isItem, isList);
    const extra = isConnection(type) && !isList ? [more] : [];
    const names = missingNames(set, type);
    const told = isItem ? [...ends(set, type), ...missingCitations(set, type)] : [];
    return { ...field, selectionSet: setOf([...inner, ...extra, ...names, ...told]) };
  }

  function rowSelections(
    set: SelectionSetNode,
    type: GraphQLNamedType,
    isItem: boolean,
    isList = false,
  ): SelectionNode[] {
    return set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.FIELD) {
        const selected = selectedField(selection, type);
        if (selected === undefined) return selection;
        const isWrapper = type === query || isConnection(type) || isEdge(type);
        return inRow(selection, selected.type, isItem && isWrapper, isList && isConnection(type));
      }
      const inner = rowSelections(selection.selectionSet, conditionOf(schema, selection, type), isItem, isList);
      return { ...selection, selectionSet: setOf(inner) };
    });
  }

  function completeLocator(field: FieldNode, type: GraphQLNamedType): FieldNode {
    const set = field.selectionSet as SelectionSetNode;
    if (type.name === "Citation") return { ...field, selectionSet: setOf([...set.selections, ...locatorFields]) };
    const selections = set.selections.map((one) =>
      one.kind === Kind.FIELD && one.name.value === "nodes"
        ? { ...one, selectionSet: setOf([...(one.selectionSet?.selections ?? []), ...locatorFields]) }
        : one,
    );
    return { ...field, selectionSet: setOf([...selections, more]) };
  }

  /** The name of each type behind a selection that selects none, so that no end of a link is an id alone. */
  function missingNames(set: SelectionSetNode, type: GraphQLNamedType): SelectionNode[] {
    const fact = schema.getType("Fact");
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const unnamed = possible.flatMap((one): SelectionNode[] => {
      const name = nameField(one);
      const isFact = isAbstractType(fact) && schema.isSubType(fact, one);
      if (name === undefined || !isFact || applicable(set, type, one).has(name)) return [];
      const selection = fieldNode(name, undefined, NAME);
      return [one === type ? selection : onType(one.name, [selection])];
    });
    return unnamed;
  }

  /** Names of the fields that a selection asks of objects of the type. */
  function applicable(set: SelectionSetNode, parent: GraphQLNamedType, type: GraphQLNamedType): Set<string> {
    const names = set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value;
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
      const condition = conditionOf(schema, selection, parent);
      const fits =
        condition === type || (isAbstractType(condition) && isObjectType(type) && schema.isSubType(condition, type));
      return fits ? [...applicable(selection.selectionSet, condition, type)] : [];
    });
    return new Set(names);
  }

  /** A row without a name of its own is a link: the facts that it always joins are named. */
  function ends(set: SelectionSetNode, type: GraphQLNamedType): SelectionNode[] {
    if (!isObjectType(type) || type === query || nameField(type) !== undefined) return [];
    const known = applicable(set, type, type);
    return Object.values(fieldsOf(type)).flatMap((field) => {
      const end = getNamedType(field.type);
      const isEnd = isNonNullType(field.type) && !isListType(getNullableType(field.type)) && !isConnection(end);
      if (!isEnd || isHolder(end) || known.has(field.name)) return [];
      const names = missingNames(setOf([]), end);
      const id = isAbstractType(end) && fieldsOf(end).id !== undefined ? [fieldNode("id")] : [];
      return names.length === 0 ? [] : [fieldNode(field.name, [...id, ...names], `_${field.name}`)];
    });
  }

  function isHolder(end: GraphQLNamedType): boolean {
    return end === holder || (isAbstractType(end) && isObjectType(holder) && schema.isSubType(end, holder));
  }

  /** The passages behind a row, or behind the link it holds, where the operation asks for none. */
  function missingCitations(set: SelectionSetNode, type: GraphQLNamedType): SelectionNode[] {
    const isWrapper = isConnection(type) || isEdge(type) || type.name === "Citation";
    const isCited = selectedFields(schema, set, type).some((one) => /^Citation(Connection)?$/.test(one.type.name));
    if (isWrapper || isCited) return [];
    const citations = fieldsOf(type).citations;
    if (citations !== undefined) return [citationsOf(getNamedType(citations.type).name)];
    const link = Object.values(fieldsOf(type)).find((field) => {
      const inner = getNamedType(field.type);
      return isObjectType(inner) && fieldsOf(inner).citations !== undefined && nameField(inner) === undefined;
    });
    return link === undefined ? [] : [fieldNode(link.name, [citationsOf("CitationConnection")], `_${link.name}`)];
  }
}

const isEdge = (type: GraphQLNamedType) => type.name.endsWith("Edge");

const more = fieldNode("pageInfo", [fieldNode("hasNextPage")], added.more);

function citationsOf(type: string): FieldNode {
  if (type === "Citation") return fieldNode("citations", locatorFields, "_citations");
  const first = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: "first" },
    value: { kind: Kind.INT, value: String(CITATIONS) },
  } as const;
  return { ...fieldNode("citations", [fieldNode("nodes", locatorFields), more], "_citations"), arguments: [first] };
}

/** What a noun is called by; undefined for links and the like, which are told by their ends. */
function nameField(type: GraphQLNamedType): string | undefined {
  return ["name", "title"].find((name) => {
    const field = fieldsOf(type)[name];
    return field !== undefined && String(field.type) === "String!";
  });
}

function onType(name: string, selections: readonly SelectionNode[]): SelectionNode {
  const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } } as const;
  return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: setOf(selections) };
}

function setOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

function argument(name: string, variableName: string) {
  return {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variableName } },
  } as const;
}

function variable(name: string, type: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: parseType(type),
  };
}

/** A variable that is left without use would make the document invalid. */
function usedVariables(operation: OperationDefinitionNode, set: SelectionSetNode): VariableDefinitionNode[] {
  const used = new Set<string>();
  visit(set, {
    enter(node) {
      if (node.kind === Kind.VARIABLE) used.add(node.name.value);
    },
  });
  return (operation.variableDefinitions ?? []).filter(({ variable: { name } }) => used.has(name.value));
}
