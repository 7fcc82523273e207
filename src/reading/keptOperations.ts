import type { OperationDefinitionNode } from "graphql";
import { compiled } from "../neo4j/cypher.ts";
import { localDay } from "../time/axes.ts";
import { type CompiledOperation, compileOperation, type OperationRequest, type ReadModel } from "./operation.ts";
import { Recent } from "./recent.ts";

/** By name of a root field, its argument that names a fact by id: a parameter and nothing else, whatever its value. */
export type IdArguments = Readonly<Record<string, string>>;

/** Characters of compiled Cypher and of what it was compiled for; in memory they take about ten times that. */
const MOST = 1_000_000;

interface Kept {
  readonly operation: CompiledOperation;
  /** Parameters that take the value of a variable left open, as [parameter, variable]. */
  readonly ids: readonly (readonly [string, string])[];
}

/** What is known of an operation without its variables. */
interface Standing {
  readonly number: number;
  /** Variables that only name facts by their ids; null when the operation must be compiled for each request. */
  readonly open: readonly string[] | null;
}

/**
 * Compiled operations, kept by operation, day and values of variables: a page that is polled, or the same question
 * about another fact, is measured and compiled once. Variables that only name a fact by its id are left open.
 */
export class KeptOperations {
  readonly #model: ReadModel;
  readonly #idArguments: IdArguments;
  readonly #kept = new Recent<Kept>(MOST);
  readonly #standings = new WeakMap<OperationDefinitionNode, Standing>();
  #count = 0;

  constructor(model: ReadModel, idArguments: IdArguments) {
    this.#model = model;
    this.#idArguments = idArguments;
  }

  /** As `compileOperation`. `check` is called before anything is compiled, and refuses the request by throwing. */
  compile(request: OperationRequest, check: () => void): CompiledOperation {
    const { operation, variables, clock } = request;
    const { number, open } = this.#standing(operation);
    if (open === null || !open.every((name) => typeof variables[name] === "string"))
      return compileChecked(this.#model, request, check);
    const marked: Record<string, unknown> = { ...variables };
    for (const name of open) marked[name] = `\0${name}`;
    const key = `${number} ${localDay(clock.timeZone, clock.now)} ${JSON.stringify(marked)}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return withIds(known, variables);
    const fresh = compileChecked(this.#model, { ...request, variables: marked }, check);
    const parameters = Object.entries(fresh.statement?.parameters ?? {});
    const ids = open.flatMap((name) =>
      parameters.filter(([, value]) => value === marked[name]).map(([parameter]) => [parameter, name] as const),
    );
    if (fresh.shape !== null)
      this.#kept.add(key, { operation: fresh, ids }, key.length + (fresh.statement?.text.length ?? 0));
    return withIds({ operation: fresh, ids }, variables);
  }

  #standing(operation: OperationDefinitionNode): Standing {
    const known = this.#standings.get(operation);
    if (known !== undefined) return known;
    this.#count += 1;
    // An answer that tells the instant it was given differs each time.
    const isTimeless = !/\bknownAt\b/.test(operation.loc?.source.body ?? "knownAt");
    const standing = { number: this.#count, open: isTimeless ? openVariables(operation, this.#idArguments) : null };
    this.#standings.set(operation, standing);
    return standing;
  }
}

/** As `compileOperation`, after `check`, which refuses the request by throwing. */
export function compileChecked(model: ReadModel, request: OperationRequest, check: () => void): CompiledOperation {
  check();
  return compileOperation(model, request);
}

/** The statement with the ids of this request; whatever else it holds was decided by the other variables. */
function withIds({ operation, ids }: Kept, variables: Readonly<Record<string, unknown>>): CompiledOperation {
  const { statement } = operation;
  if (statement === null || ids.length === 0) return operation;
  const parameters = { ...statement.parameters };
  for (const [parameter, variable] of ids) parameters[parameter] = variables[variable];
  return { ...operation, statement: compiled(statement.text, parameters) };
}

/** Variables of type `ID!` whose every use in the document is the id argument of a root field. */
function openVariables(
  { variableDefinitions, selectionSet, loc }: OperationDefinitionNode,
  ids: IdArguments,
): string[] {
  const text = loc?.source.body ?? "";
  const named = selectionSet.selections.flatMap((selection) =>
    selection.kind === "Field"
      ? (selection.arguments ?? []).filter(({ name }) => ids[selection.name.value] === name.value)
      : [],
  );
  return (variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const name = variable.name.value;
    const isId = type.kind === "NonNullType" && type.type.kind === "NamedType" && type.type.name.value === "ID";
    const uses = named.filter(({ value }) => value.kind === "Variable" && value.name.value === name).length;
    // Its definition, and those uses; a name in a comment or a text only makes it look used more often.
    const mentions = text.match(new RegExp(`\\$\\s*${name}\\b`, "g"))?.length;
    return isId && uses > 0 && mentions === uses + 1 ? [name] : [];
  });
}
