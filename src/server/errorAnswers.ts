import { randomUUID } from "node:crypto";
import { HeaderMap } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { DomainError } from "../errors.ts";
import { tooLong } from "./limits.ts";

/** What the translator needs of a logger; pino has it. */
export interface Log {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** What a request lacked that never became an operation, by Apollo's code. Clients see BAD_INPUT for all. */
const required: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: "a document in the GraphQL language",
  GRAPHQL_VALIDATION_FAILED: "a document that fits the schema",
  BAD_USER_INPUT: "variables and arguments of their types",
  OPERATION_RESOLUTION_FAILURE: "the name of one operation of the document",
  BAD_REQUEST: "a GraphQL request as GraphQL over HTTP describes it",
  PERSISTED_QUERY_NOT_SUPPORTED: "a request with its document",
};

/** What to do about it, where correcting a value is not meant. */
const advice: Readonly<Record<string, string>> = {
  GRAPHQL_VALIDATION_FAILED:
    "Look the name up: GraphiQL, at /, lists every field, argument and value with its meaning.",
};

/**
 * An error as GraphQL carries it to the response. The answer is fetched before anything is executed, so that a failure
 * is one error without data, and may have the HTTP status of its code.
 */
export function requestError(error: unknown): GraphQLError {
  // graphql-js throws these for arguments that do not fit; nothing else in the server makes one on purpose.
  if (error instanceof GraphQLError)
    return new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      originalError: error,
      extensions: { code: "BAD_USER_INPUT", ...error.extensions, http: { status: 400 } },
    });
  const domain = error instanceof DomainError && error.audience === "client" ? error : undefined;
  const status = domain?.status ?? 500;
  const headers = new HeaderMap(status === 503 ? [["retry-after", "5"]] : []);
  return new GraphQLError("", { originalError: error as Error, extensions: { http: { status, headers } } });
}

/**
 * Apollo's `formatError`, the one place that decides what a client reads: code, required, got, next. Whatever was not
 * raised for a client becomes INTERNAL with an id, under which the log has the rest.
 */
export function errorAnswers(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { locations, path, extensions } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof DomainError && cause.audience === "client" && cause.code !== "INTERNAL") {
      if (cause.status >= 500) log.warn({ code: cause.code, err: cause }, "a request failed");
      return { ...place, ...answerOf(cause) };
    }
    const code = String(extensions?.code);
    if (/more that \d+ tokens/.test(formatted.message)) return { ...place, ...answerOf(tooLong()) };
    if (code in required) {
      const { required: wanted = required[code], got = formatted.message, next = advice[code] } = extensions ?? {};
      const refusal = new DomainError("BAD_INPUT", {
        required: String(wanted),
        got: String(got),
        ...(next !== undefined && { next: String(next) }),
      });
      return { ...place, ...answerOf(refusal), message: formatted.message };
    }
    return { ...place, ...internal(cause, log) };
  };
}

/** An error of the project as the members of a GraphQL error. */
export function answerOf({ message, code, required, got, next }: DomainError): GraphQLFormattedError {
  return { message, extensions: { code, required, got, next } };
}

function internal(cause: unknown, log: Log): GraphQLFormattedError {
  const id = randomUUID();
  log.error({ id, err: cause }, "an unexpected error");
  const error = new DomainError("INTERNAL", {
    required: "a request that the server can answer",
    got: `an internal error, ${id} in the server's log`,
  });
  const answer = answerOf(error);
  return { ...answer, extensions: { ...answer.extensions, id } };
}
