import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildASTSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
  parse,
} from "graphql";
import type { RequestContext } from "./context.ts";
import { projectPath } from "./project.ts";
import { scalars } from "./time/scalars.ts";

const CONTRACT = projectPath("schema");

/**
 * The public contract from `schema/*.graphql`, with every field reading the compiled answer: root fields take
 * their value by response key from the operation's one answer, fields below from their parent. Mutations run by themselves.
 */
export function createSchema(folder = CONTRACT): GraphQLSchema {
  const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  const text = files.sort().map((file) => readFileSync(join(folder, file), "utf8"));
  const schema = buildASTSchema(parse(text.join("\n")));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) Object.assign(type, pick(scalars[type.name as keyof typeof scalars]));
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) field.resolve = ROOTS[type.name] ?? read;
  }
  return schema;
}

const answered: GraphQLFieldResolver<unknown, RequestContext> = async (_, _args, context, info) =>
  (await context.answer())[info.path.key];

/**
 * Objects of a compiled answer, which bear their type's name, hold values by response key; what a mutation gives holds
 * them by field. A value that must be worked out late (the words of a passage) is a function of the context.
 */
const read: GraphQLFieldResolver<Record<string, unknown>, RequestContext> = (parent, _args, context, info) => {
  const value = parent["__typename" in parent ? info.path.key : info.fieldName];
  return typeof value === "function" ? value(context) : value;
};

/** Reading documents is loaded when somebody brings one, so that the server starts without it. */
const carriedOut: GraphQLFieldResolver<unknown, RequestContext> = async (source, args, context, info) => {
  const { mutations } = await import("./importing/api/mutations.ts");
  return mutations[info.fieldName]?.(source, args, context, info);
};

const ROOTS: Readonly<Record<string, GraphQLFieldResolver<unknown, RequestContext>>> = {
  Query: answered,
  Mutation: carriedOut,
};

function pick(scalar: (typeof scalars)[keyof typeof scalars] | undefined): object {
  if (scalar === undefined) return {};
  const { serialize, parseValue, parseLiteral } = scalar;
  return { serialize, parseValue, parseLiteral };
}
