import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isEnumType } from "graphql";
import { recordShape } from "../../src/importing/loading/recordShape.ts";
import { nounsByPlural } from "../../src/nouns.ts";

const PLURALS = Object.keys(nounsByPlural).filter((plural) => plural !== "citations");

/** A value of each scalar type. */
const values: Readonly<Record<string, unknown>> = {
  String: "虚",
  Int: 1,
  Float: 1.5,
  Boolean: true,
  Date: "2020-01-01",
};

/**
 * Two invented records of every noun: the first with every field and every link that a data set can write, the second
 * with those it must. The first links to the second ones.
 */
export function everything(schema: GraphQLSchema): Record<string, Record<string, unknown>[]> {
  return Object.fromEntries(PLURALS.map((plural) => [plural, [record(schema, plural, 1), record(schema, plural, 2)]]));
}

/** Id of an invented record of a noun, the first or the second. */
export function everythingId(nounName: string, which: 1 | 2): string {
  return `${nounName.charAt(0).toLowerCase()}${nounName.slice(1)}:虚/${which}`;
}

function record(schema: GraphQLSchema, plural: string, which: 1 | 2): Record<string, unknown> {
  const noun = nounsByPlural[plural] as (typeof nounsByPlural)[string];
  const shape = recordShape(schema, noun);
  const fields = (schema.getType(noun.name) as GraphQLObjectType).getFields();
  const isWritten = ({ isRequired }: { isRequired: boolean }) => which === 1 || isRequired;
  const scalars = [...shape.scalars].filter(([, field]) => isWritten(field));
  const links = [...shape.links].filter(([, field]) => isWritten(field));
  return {
    id: everythingId(noun.name, which),
    ...Object.fromEntries(
      scalars.map(([name, { isList }]) => {
        const type = getNamedType(fields[name]?.type);
        const value = isEnumType(type) ? type.getValues()[0]?.name : values[type?.name as string];
        return [name, isList ? [value] : value];
      }),
    ),
    ...Object.fromEntries(
      links.map(([name, { targets, isMany }]) => {
        const all = [...targets].filter((target) => target !== "Citation").map((target) => everythingId(target, 2));
        return [name, isMany ? all.map((to) => ({ to, mode: "虚", from: "2020-01-01", until: "2021-01-01" })) : all[0]];
      }),
    ),
    ...(noun.name === "Document" && { textLength: 1_000 }),
  };
}
