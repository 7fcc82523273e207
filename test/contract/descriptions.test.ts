import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { createSchema } from "../../src/schema.ts";

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Everything of a type that a description belongs to, with its full name. */
function partsOf(type: GraphQLNamedType): Described[] {
  const own: Described = { name: type.name, description: type.description };
  const under = (parent: string, parts: readonly Described[]) =>
    parts.map(({ name, description }) => ({ name: `${parent}.${name}`, description }));
  if (isEnumType(type)) return [own, ...under(type.name, type.getValues())];
  if (isInputObjectType(type)) return [own, ...under(type.name, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => under(`${type.name}.${field.name}`, field.args));
  return [own, ...under(type.name, fields), ...args];
}

const types = Object.values(createSchema().getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && type.name !== "Query",
);
const query = createSchema().getQueryType() as GraphQLNamedType;
const parts = [...types, query].flatMap(partsOf);

describe("every type, field, argument and enum value", () => {
  test("is described", () => {
    expect(parts.length).toBeGreaterThan(1_000);
    expect(parts.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
  });

  test("says the Chinese term", () => {
    expect(
      parts.filter(({ description }) => !/\p{Script=Han}/u.test(description ?? "")).map(({ name }) => name),
    ).toEqual([]);
  });
});
