import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  parse,
  typeFromAST,
} from "graphql";
import { DomainError } from "../errors.ts";
import { projectPath } from "../project.ts";
import { type ExportRequest, exportRequest, formats } from "./request.ts";

const QUERIES = projectPath("queries");

/**
 * The export of a ready query by the name of its file and a format, `01-measure-9-owners.xlsx`; the query string gives
 * its variables by name, a list by repeating the name, an input object as JSON, and beside them `path` and `limit`.
 */
export async function readyExport(schema: GraphQLSchema, file: string, search: string): Promise<ExportRequest> {
  const end = file.lastIndexOf(".");
  const name = file.slice(0, end === -1 ? file.length : end);
  const paths = (await readdir(QUERIES, { recursive: true })).filter((path) => path.endsWith(".graphql")).sort();
  const path = paths.find((one) => basename(one, ".graphql") === name);
  if (path === undefined)
    throw new DomainError("NOT_FOUND", {
      required: `a ready query and a format, such as ${basename(paths[0] ?? "NAME", ".graphql")}.csv`,
      got: JSON.stringify(file.slice(0, 100)),
      next: `Take the name of a file in queries/ and one of ${formats.join(", ")}.`,
    });
  const query = await readFile(join(QUERIES, path), "utf8");
  const { variables, options } = givenBy(search, variableTypes(schema, parse(query)));
  return exportRequest({ query, variables, format: end === -1 ? "" : file.slice(end + 1), ...options });
}

/** The variables and the options of an export in a query string; throws BAD_INPUT for any other name. */
export function givenBy(search: string, types: ReadonlyMap<string, GraphQLInputType>) {
  const given = new URLSearchParams(search);
  const variables: Record<string, unknown> = {};
  const options: Record<string, unknown> = {};
  for (const key of new Set(given.keys())) {
    const type = types.get(key);
    const [value, ...more] = given.getAll(key);
    if (type !== undefined && isListType(getNullableType(type)))
      variables[key] = [value, ...more].map((one) => valueOfText(type, one));
    else if (type !== undefined) variables[key] = valueOfText(type, value);
    else if (key === "path") options.path = value;
    else if (key === "limit") options.limit = Number(value);
    else throw unknown(key, [...types.keys()]);
  }
  return { variables, options };
}

function unknown(key: string, variables: readonly string[]): DomainError {
  return new DomainError("BAD_INPUT", {
    required: `only ${[...variables, "path", "limit"].join(", ")} in the query string`,
    got: JSON.stringify(key.slice(0, 100)),
  });
}

/** The types of the variables of the one operation of a ready query. */
export function variableTypes(schema: GraphQLSchema, document: DocumentNode): Map<string, GraphQLInputType> {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return new Map(
    operation?.variableDefinitions?.flatMap(({ variable, type }) => {
      const named = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
      return named === undefined ? [] : [[variable.name.value, named] as const];
    }),
  );
}

/** A text as a value of the type; what does not fit stays a text, and the server says what is wrong with it. */
function valueOfText(type: GraphQLInputType, text = ""): unknown {
  const named = getNamedType(type);
  const isPlain = !isInputObjectType(named) && !["Int", "Float", "Boolean"].includes(named.name);
  if (isPlain) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
