import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, parse, validate } from "graphql";
import type { RequestContext } from "../context.ts";
import { compileChecked, type IdArguments, KeptOperations } from "../reading/keptOperations.ts";
import type { ReadModel } from "../reading/operation.ts";
import { Recent } from "../reading/recent.ts";
import { documentSize } from "./documentSize.ts";
import { limits, requireWithinLimits } from "./limits.ts";
import { operationSize } from "./operationSize.ts";
import { isPlainlyValid } from "./plainDocument.ts";

/** Characters of the documents kept; their trees take about a hundred times that. */
const MOST = 400_000;

/** Characters of the documents of which it is only known that they came once. */
const MOST_SEEN = 400_000;

/** Media types that a client accepts, as it lists them, for which the answer's media type is kept. */
const MOST_ACCEPTED = 10_000;

/** A validated document of one query. */
interface KnownDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Whether it came before: what comes once only is not kept, or a program that writes every document anew would fill the memory. */
  readonly isRecurring: boolean;
}

/** A GraphQL request as its body says it. */
interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/**
 * Answers what is usual without Apollo's pipeline, which costs a small read more than everything else in Node: one
 * query, known or new, that is valid, within the limits and answered without errors. Whatever else comes is left to
 * Apollo, which finds in the context what is compiled and fetched already.
 */
export class QuickAnswers {
  readonly #model: ReadModel;
  readonly #documents = new Recent<KnownDocument>(MOST);
  readonly #seen = new Recent<true>(MOST_SEEN);
  readonly #operations: KeptOperations;
  readonly #mediaTypes = new Recent<string>(MOST_ACCEPTED);

  constructor(model: ReadModel, idArguments: IdArguments) {
    this.#model = model;
    this.#operations = new KeptOperations(model, idArguments);
  }

  /** What Apollo answered a POST with this Accept header: it alone decides the media type of a successful answer. */
  learn(accept: string | undefined, mediaType: string | undefined): void {
    if (mediaType !== undefined) this.#mediaTypes.add(accept ?? "", mediaType, (accept ?? "").length + 1);
  }

  /** The media type of an answer, or undefined when Apollo has to decide it first. */
  mediaType(accept: string | undefined): string | undefined {
    return this.#mediaTypes.get(accept ?? "");
  }

  /** The `data` of the answer to a POST's body, or null where Apollo has to answer. Never throws. */
  async data(body: unknown, context: RequestContext): Promise<object | null> {
    const asked = askedIn(body);
    if (asked === null) return null;
    try {
      const known = this.#documents.get(asked.query) ?? this.#read(asked.query);
      if (known === null) return null;
      const { document, operation } = known;
      if (asked.operationName !== null && asked.operationName !== operation.name?.value) return null;
      const { variables } = asked;
      const request = { document, operation, variables, clock: context.clock };
      const check = () =>
        requireWithinLimits({
          ...documentSize(document, variables),
          ...operationSize(this.#model.schema, document, operation, variables),
        });
      context.operation = known.isRecurring
        ? this.#operations.compile(request, check)
        : compileChecked(this.#model, request, check);
      return context.operation.shape?.(await context.answer()) ?? null;
    } catch {
      // Apollo meets the same error, and words it.
      return null;
    }
  }

  #read(query: string): KnownDocument | null {
    const document = parse(query, { maxTokens: limits.tokens });
    const operations = document.definitions.filter((definition) => definition.kind === "OperationDefinition");
    const [operation] = operations;
    if (operation === undefined || operations.length > 1 || operation.operation !== "query") return null;
    if (!isValid(this.#model.schema, document, operation)) return null;
    const isRecurring = this.#seen.get(query) === true;
    const known = { document, operation, isRecurring };
    if (isRecurring) this.#documents.add(query, known, query.length);
    else this.#seen.add(query, true, query.length);
    return known;
  }
}

function isValid(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (document.definitions.length === 1 && isPlainlyValid(schema, operation)) return true;
  return validate(schema, document, undefined, { maxErrors: 1 }).length === 0;
}

function askedIn(body: unknown): Asked | null {
  if (!isObject(body)) return null;
  const { query, variables = null, operationName = null, extensions = null } = body;
  const isPlain = extensions === null || (isObject(extensions) && !("persistedQuery" in extensions));
  if (typeof query !== "string" || query === "" || !isPlain) return null;
  if (operationName !== null && typeof operationName !== "string") return null;
  if (variables !== null && !isObject(variables)) return null;
  return { query, variables: variables ?? {}, operationName };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
