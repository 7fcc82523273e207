import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from "graphql";
import { DomainError } from "../errors.ts";

/** Far above any operation that the server takes; fragments that double each other end here. */
const MOST_SELECTIONS = 20_000;

/** A selected field beside what the contract says of it. */
export interface Selected {
  readonly field: FieldNode;
  /** The name it has in the answer. */
  readonly key: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly type: GraphQLNamedType;
  readonly isList: boolean;
}

/**
 * The operation with its fragments in place and its `@skip` and `@include` decided, so that what will be answered can be
 * read off it. The document must be valid.
 */
export function spreadOut(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationDefinitionNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let count = 0;
  return { ...operation, selectionSet: spread(operation.selectionSet) };

  function spread(set: SelectionSetNode): SelectionSetNode {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      count += 1;
      if (count > MOST_SELECTIONS)
        throw new DomainError("TOO_COSTLY", { required: `at most ${MOST_SELECTIONS} fields`, got: "more" });
      if (!isIncluded(selection)) return [];
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet && { selectionSet: spread(selection.selectionSet) };
        return [{ ...selection, directives: others(selection.directives), ...inner }];
      }
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return [
          {
            ...selection,
            directives: others(selection.directives),
            selectionSet: spread(selection.selectionSet),
          },
        ];
      const { typeCondition, selectionSet } = fragments.get(selection.name.value) as FragmentDefinitionNode;
      return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: spread(selectionSet) }];
    });
    return { ...set, selections: selections.length === 0 ? [fieldNode("__typename")] : selections };
  }

  function isIncluded(selection: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
    return skip?.if !== true && include?.if !== false;
  }
}

const others = (directives: readonly DirectiveNode[] = []) =>
  directives.filter(({ name }) => name.value !== "skip" && name.value !== "include");

/** The fields of a selection in their order, those behind type conditions among them. */
export function selectedFields(schema: GraphQLSchema, set: SelectionSetNode, parent: GraphQLNamedType): Selected[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selectedField(selection, parent) ?? [];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    return selectedFields(schema, selection.selectionSet, conditionOf(schema, selection, parent));
  });
}

/** Undefined for introspection, which is no answer to take away. */
export function selectedField(field: FieldNode, parent: GraphQLNamedType): Selected | undefined {
  const name = field.name.value;
  const definition = name === "__typename" ? TypeNameMetaFieldDef : fieldsOf(parent)[name];
  if (definition === undefined) return undefined;
  const type = getNamedType(definition.type);
  return {
    field,
    key: field.alias?.value ?? name,
    definition,
    type,
    isList: isListType(getNullableType(definition.type)),
  };
}

/** The type that a fragment's fields belong to. */
export function conditionOf(
  schema: GraphQLSchema,
  { typeCondition }: Extract<SelectionNode, { kind: Kind.INLINE_FRAGMENT }>,
  parent: GraphQLNamedType,
): GraphQLNamedType {
  return (typeCondition && schema.getType(typeCondition.name.value)) ?? parent;
}

export function fieldsOf(type: GraphQLNamedType): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

export function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith("Connection") && fieldsOf(type).pageInfo !== undefined;
}

/** `nodes` and `edges` of a connection: they hold its items, and are no step of a name that a reader needs. */
export function holdsItems({ field: { name } }: Selected, parent: GraphQLNamedType): boolean {
  return isConnection(parent) && (name.value === "nodes" || name.value === "edges");
}

/** `alias: name { … }` as a node. */
export function fieldNode(name: string, inner?: readonly SelectionNode[], alias?: string): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias !== undefined && { alias: { kind: Kind.NAME, value: alias } }),
    ...(inner !== undefined && { selectionSet: { kind: Kind.SELECTION_SET, selections: inner } }),
  };
}
