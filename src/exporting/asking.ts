import type { ApolloServer, GraphQLResponse } from "@apollo/server";
import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from "graphql";
import { createContext, type RequestContext, type Services } from "../context.ts";
import { DomainError } from "../errors.ts";
import { limits } from "../server/limits.ts";
import { operationSize } from "../server/operationSize.ts";
import { chosenList, type List, listsOf } from "./lists.ts";
import { pageVariables } from "./pageOperation.ts";
import type { ExportRequest } from "./request.ts";
import { selectedFields, spreadOut } from "./selections.ts";
import type { Data } from "./table.ts";

/** Longest page a connection may be asked for. */
const PAGE = 100;

/** What exports need of the server that answers operations. */
export interface Exporting {
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  readonly services: Services;
}

/** An operation that the server did not answer: its errors, in the form that the server gives them. */
export class OperationRefused extends Error {
  readonly status: number;
  readonly errors: readonly GraphQLFormattedError[];

  constructor(status: number, errors: readonly GraphQLFormattedError[]) {
    super("an operation was refused");
    this.status = status;
    this.errors = errors;
  }
}

/** An operation as an export reads it. */
export interface Asked {
  readonly document: DocumentNode;
  /** With fragments in place. */
  readonly operation: OperationDefinitionNode;
  readonly list: List | null;
  /** Cursor after which the list begins; null for its beginning. */
  readonly after: string | null;
  readonly otherLists: readonly string[];
  /** Coerced, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the request asks for. An operation that does not fit the contract is left to the server, which says why. */
export async function understood(exporting: Exporting, request: ExportRequest): Promise<Asked> {
  const { schema } = exporting;
  const document = parsed(request.query);
  const operation = document && getOperationAST(document, request.operationName);
  const isValid = document !== null && validate(schema, document).length === 0;
  if (!operation || !isValid) throw await refusal(exporting, request);
  if (operation.operation !== "query")
    throw new DomainError("BAD_INPUT", { required: "a query", got: `a ${operation.operation}` });
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables);
  if (coerced.errors !== undefined) throw await refusal(exporting, request);
  const variables = coerced.coerced;
  const plain = spreadOut(document, operation, variables);
  const query = schema.getQueryType() as GraphQLNamedType;
  if (selectedFields(schema, plain.selectionSet, query).length < countFields(plain))
    throw new DomainError("BAD_INPUT", { required: "a query of facts", got: "one of the schema itself" });
  const lists = listsOf(schema, plain.selectionSet, query, variables);
  const list = chosenList(lists, request.path);
  const otherLists = lists.filter((one) => one !== list && !one.isLocator && !one.isInside).map(({ path }) => path);
  return { document, operation: plain, list, after: cursorOf(schema, plain, list, variables), otherLists, variables };
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch {
    return null;
  }
}

const countFields = ({ selectionSet }: OperationDefinitionNode): number =>
  selectionSet.selections.filter(({ kind }) => kind === Kind.FIELD).length;

/** The server's own words about an operation that cannot be answered. */
async function refusal({ apollo, services }: Exporting, request: ExportRequest): Promise<OperationRefused> {
  const { query, variables, operationName } = request;
  const given = { query, variables: { ...variables }, ...(operationName !== null && { operationName }) };
  const response = await apollo.executeOperation(given, { contextValue: createContext(services) });
  const refused = refusedBy(response);
  if (refused === null) throw new Error("the server answers what an export cannot read");
  return refused;
}

/** The data of an operation as the server answers it; throws OperationRefused for any error. */
export async function answered(
  { apollo, services }: Exporting,
  clock: RequestContext["clock"],
  query: string,
  variables: Record<string, unknown>,
): Promise<Data> {
  const contextValue = { ...createContext(services), clock };
  const response = await apollo.executeOperation({ query, variables }, { contextValue });
  const refused = refusedBy(response);
  if (refused !== null) throw refused;
  return response.body.kind === "single" ? (response.body.singleResult.data as Data) : {};
}

/** Also of an answer in part, since a file has no place for errors. */
function refusedBy({ body, http }: GraphQLResponse): OperationRefused | null {
  const errors = body.kind === "single" ? body.singleResult.errors : undefined;
  if (errors === undefined || errors.length === 0) return null;
  const isInternal = errors.some(({ extensions }) => extensions?.code === "INTERNAL");
  const status = http.status !== undefined && http.status >= 400 ? http.status : isInternal ? 500 : 400;
  // Places in the text would be places in the operation that the export wrote.
  return new OperationRefused(
    status,
    errors.map(({ message, extensions }) => ({ message, ...(extensions && { extensions }) })),
  );
}

/** The largest page that the limits of one operation let through. */
export function pageSize(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
  for (let size = PAGE; size > 1; size = Math.floor(size / 2)) {
    const { cost } = operationSize(schema, document, operation, { ...variables, [pageVariables.first]: size });
    if (cost <= limits.cost) return size;
  }
  return 1;
}

/** Where the list is to begin; throws BAD_INPUT for one that is read backwards. */
function cursorOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  list: List | null,
  variables: Readonly<Record<string, unknown>>,
): string | null {
  if (list === null || !list.isPaged) return null;
  const { after, ...others } = pageArguments(schema, operation, list, variables);
  const backwards = ["last", "before"].find((name) => others[name] !== undefined && others[name] !== null);
  if (backwards !== undefined)
    throw new DomainError("BAD_INPUT", {
      required: `${list.path} read forwards, with first`,
      got: backwards,
      next: "Give first; the export follows the list to its end.",
    });
  return (after as string | null | undefined) ?? null;
}

/** The arguments of the list as asked for. */
function pageArguments(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  { keys }: List,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  let fields = selectedFields(schema, operation.selectionSet, schema.getQueryType() as GraphQLNamedType);
  for (const [i, key] of keys.entries()) {
    const steps = fields.filter((one) => one.key === key);
    const [step] = steps;
    if (i === keys.length - 1 && step) return getArgumentValues(step.definition, step.field, variables);
    fields = steps.flatMap(({ field, type }) =>
      field.selectionSet ? selectedFields(schema, field.selectionSet, type) : [],
    );
  }
  return {};
}
