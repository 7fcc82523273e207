import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from "graphql";

/** A selection of all that the contract has under a type; facts below it are named by `id` alone. */
export function everythingOf(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has no fields`);
  return `{ ${Object.values(type.getFields()).map(selected).join(" ")} }`;
}

function selected(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  const page = field.args.some(({ name }) => name === "first") ? "(first: 50)" : "";
  return isLeafType(type) ? field.name : `${field.name}${page} ${below(type)}`;
}

/** What a page selects: `edges` alone, since the rest of a page is the same for all lists, and each part costs planning. */
const PAGE =
  "{ complete edges { link { id type basis inferenceReason mode from until recordedFrom } node { __typename id } } }";

function below(type: GraphQLNamedType): string {
  if (type.name.endsWith("Connection") && "getFields" in type && "totalCount" in type.getFields()) return PAGE;
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map(({ name }) => `... on ${name} { id }`)
      .join(" ")} }`;
  if (!isObjectType(type) && !isInterfaceType(type)) return "";
  const isFact =
    type.name === "Fact" || type.name === "Node" || type.getInterfaces().some(({ name }) => name === "Node");
  return isFact ? "{ __typename id }" : `{ ${Object.values(type.getFields()).map(selected).join(" ")} }`;
}
