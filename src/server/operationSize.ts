import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What an operation would have to answer if every list were full. */
export interface OperationSize {
  readonly depth: number;
  readonly rootFields: number;
  /** Fields of the widest selection, fragments spread out. */
  readonly width: number;
  /** Values in the answer. */
  readonly cost: number;
}

/** Items counted for a list that is asked for without a page size. */
const UNPAGED = 10;

/** Values that a field stands for beyond what is selected of it. */
const extraCosts: Readonly<Record<string, number>> = {
  __schema: 20_000,
  __type: 1_000,
  paths: 5_000,
  findings: 5_000,
  progress: 5_000,
  changes: 1_000,
  officeTree: 1_000,
  search: 1_000,
};

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly width: number;
  readonly cost: number;
}

/** Measures one operation with its variables. Each fragment is measured once a page size, so spreads cannot explode it. */
export function operationSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === "FragmentDefinition") fragments.set(definition.name.value, definition);
  const defaults = new Map(operation.variableDefinitions?.map((d) => [d.variable.name.value, d.defaultValue]));
  const measured = new Map<string, Size>();
  const queryType = schema.getQueryType() ?? undefined;
  const { depth, fields, width, cost } = sizeOf(operation.selectionSet, queryType, UNPAGED);
  return { depth, rootFields: fields, width, cost };

  /** `page` is how many items a list directly inside the selection has. */
  function sizeOf(set: SelectionSetNode, type: GraphQLNamedType | undefined, page: number): Size {
    let depth = 0;
    let fields = 0;
    let width = 0;
    let cost = 0;
    for (const selection of set.selections) {
      const inner =
        selection.kind === "Field"
          ? sizeOfField(selection, type, page)
          : selection.kind === "InlineFragment"
            ? sizeOf(selection.selectionSet, namedType(selection.typeCondition?.name.value) ?? type, page)
            : sizeOfFragment(selection.name.value, page);
      depth = Math.max(depth, inner.depth);
      fields += inner.fields;
      width = Math.max(width, inner.width);
      cost += inner.cost;
    }
    return { depth, fields, width: Math.max(width, fields), cost };
  }

  function sizeOfFragment(name: string, page: number): Size {
    const key = `${name} ${page}`;
    const known = measured.get(key);
    const fragment = fragments.get(name);
    if (known !== undefined || fragment === undefined) return known ?? { depth: 0, fields: 0, width: 0, cost: 0 };
    const size = sizeOf(fragment.selectionSet, namedType(fragment.typeCondition.name.value), page);
    measured.set(key, size);
    return size;
  }

  function sizeOfField(node: FieldNode, parent: GraphQLNamedType | undefined, page: number): Size {
    const name = node.name.value;
    const field = fieldOf(parent, name);
    const items = field !== undefined && isListType(getNullableType(field.type)) ? (idsOf(node) ?? page) : 1;
    const extra = extraCosts[name] ?? 0;
    if (node.selectionSet === undefined) return { depth: 1, fields: 1, width: 1, cost: items + extra };
    const inner = sizeOf(
      node.selectionSet,
      field && getNamedType(field.type),
      field === undefined ? UNPAGED : pageOf(node, field),
    );
    return { depth: inner.depth + 1, fields: 1, width: inner.width, cost: items * (1 + inner.cost) + extra };
  }

  /** The page size asked for, from 0 to 100, so that a bad one, which the compiler refuses, cannot cheat the sum. */
  function pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const args = field.args.filter(({ name }) => name === "first" || name === "last");
    if (args.length === 0) return UNPAGED;
    const given = args.map((arg) => argumentValue(node, arg.name) ?? arg.defaultValue);
    const sizes = given.filter((value): value is number => typeof value === "number");
    return Math.min(100, Math.max(0, ...sizes));
  }

  function idsOf(node: FieldNode): number | undefined {
    const ids = argumentValue(node, "ids");
    return Array.isArray(ids) ? ids.length : undefined;
  }

  /** The value of an argument as far as sizes need it: a number or a list. */
  function argumentValue(node: FieldNode, name: string): unknown {
    let literal = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (literal?.kind === "Variable") {
      const given = variables[literal.name.value];
      if (given !== undefined && given !== null) return given;
      literal = defaults.get(literal.name.value);
    }
    if (literal?.kind === "IntValue") return Number(literal.value);
    return literal?.kind === "ListValue" ? literal.values : undefined;
  }

  function namedType(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : schema.getType(name);
  }
}

function fieldOf(type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
