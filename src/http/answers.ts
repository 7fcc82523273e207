import type { ServerResponse } from "node:http";
import { DomainError, type ErrorDetails } from "../errors.ts";
import { answerOf } from "../server/errorAnswers.ts";

/** A refusal below GraphQL: an HTTP status of its own, in the form of a GraphQL error so that clients read one form. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly error: DomainError;

  constructor(status: number, details: ErrorDetails, headers: Readonly<Record<string, string>> = {}) {
    const error = new DomainError("BAD_INPUT", details);
    super(error.message);
    this.status = status;
    this.headers = headers;
    this.error = error;
  }
}

/** Sends a refusal as `{"errors": [{message, extensions}]}`. */
export function sendRefusal(response: ServerResponse, { status, headers, error }: HttpRefusal): void {
  sendJson(response, status, { errors: [answerOf(error)] }, headers);
}

export function sendJson(response: ServerResponse, status: number, body: object, headers = {}): void {
  send(response, status, `${JSON.stringify(body)}\n`, {
    "content-type": "application/json; charset=utf-8",
    ...headers,
  });
}

/** Sends a whole body, with its length, so that the connection can be kept. */
export function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
