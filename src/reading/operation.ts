import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { compiled, type Statement } from "../neo4j/cypher.ts";
import { axesOf } from "../time/axes.ts";
import { type AnswerShape, answerShape } from "./answerShape.ts";
import type { Noun } from "./noun.ts";
import { fieldRequest, selectedFields } from "./objects.ts";
import { type ComputedField, constant, tuple } from "./reading.ts";
import { type Compilation, Scope } from "./scope.ts";

/** What the compiler knows of the product: its contract, its nouns, and how each root field is read. */
export interface ReadModel {
  readonly schema: GraphQLSchema;
  readonly nouns: ReadonlyMap<string, Noun>;
  /** By name of the field of `Query`. */
  readonly rootFields: Readonly<Record<string, ComputedField>>;
}

/** An operation as one query to the database: all its root fields travel in one round trip. */
export interface CompiledOperation {
  /** Null when nothing needs to be fetched. */
  readonly statement: Statement | null;
  /** The values of the root fields by response key, from the one row that the statement returns. */
  readonly read: (row: readonly unknown[]) => Readonly<Record<string, unknown>>;
  /** Null when nothing was compiled. */
  readonly shape: AnswerShape | null;
}

export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly clock: { readonly now: Date; readonly timeZone: string };
}

/**
 * Compiles a validated operation. Arguments that cannot be answered (page sizes, cursors, ranges) throw a
 * DomainError here, before anything runs. Variables that do not fit their types are left to the executor, which
 * reports them; then nothing is compiled.
 */
export function compileOperation(model: ReadModel, request: OperationRequest): CompiledOperation {
  const { document, operation } = request;
  const variables = getVariableValues(model.schema, operation.variableDefinitions ?? [], request.variables);
  if (variables.errors !== undefined || operation.operation !== "query") return nothing;
  const compilation: Compilation = {
    schema: model.schema,
    nouns: model.nouns,
    fragments: fragmentsOf(document),
    variables: variables.coerced,
    parameters: {},
    names: 0,
  };
  const root = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: "query" },
    selectionSet: operation.selectionSet,
  } as const;
  const fields = selectedFields(new Scope(compilation, axesOf({}, request.clock)), "Query", [root]);
  const readings = fields.map(([, nodes]) => {
    const name = nodes[0]?.name.value as string;
    const readRoot = model.rootFields[name];
    if (readRoot === undefined) return constant(null);
    const bare = new Scope(compilation, axesOf({}, request.clock));
    const { args } = fieldRequest(bare, "Query", "", nodes);
    return readRoot(fieldRequest(new Scope(compilation, axesOf(args, request.clock)), "Query", "", nodes));
  });
  const row = tuple(readings);
  const isEmpty = readings.every((reading) => reading.cypher === null);
  return {
    statement: isEmpty ? null : compiled(`// answer\nRETURN ${row.cypher}`, compilation.parameters),
    shape: answerShape(operation, compilation),
    read: ([value]) => Object.fromEntries(row.read(value ?? []).map((part, i) => [fields[i]?.[0] as string, part])),
  };
}

const nothing: CompiledOperation = { statement: null, read: () => ({}), shape: null };

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
