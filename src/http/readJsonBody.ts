import type { IncomingMessage } from "node:http";
import { HttpRefusal } from "./answers.ts";

/** Longest body of a request, in bytes. */
export const MAX_BODY = 1_048_576;
/** Longest body of a request that brings a document, in bytes: 50 MB in Base64, and the operation. */
export const MAX_IMPORT_BODY = 68 * 1_048_576;

/**
 * The JSON value of a request's body. Throws an HttpRefusal: 415 for another media type, charset or encoding, 413 for a
 * body over `most` bytes, of which no more is read, 400 for what is no JSON.
 */
export async function readJsonBody(request: IncomingMessage, most = MAX_BODY): Promise<unknown> {
  requireJson(request);
  if (Number(request.headers["content-length"]) > most)
    throw tooLarge(most, `${request.headers["content-length"]} bytes`);
  const text = await textOf(request, most);
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, {
      required: 'a JSON object such as {"query": "{ __typename }"}',
      got: text === "" ? "an empty body" : "text that is not JSON",
    });
  }
}

/** By events: an iterator over the stream costs a small request more than all else that is done with its body. */
function textOf(request: IncomingMessage, most: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) {
        request.pause().removeAllListeners("data");
        reject(tooLarge(most, "more"));
      } else chunks.push(chunk);
    });
    request.once("end", () =>
      resolve((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString("utf8")),
    );
    request.once("error", reject);
    request.once("close", () => reject(new Error("the client went away")));
  });
}

function requireJson({ headers }: IncomingMessage): void {
  const [mediaType = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("charset="));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  const encoding = headers["content-encoding"] ?? "identity";
  if (mediaType.trim() === "application/json" && isUtf8 && encoding === "identity") return;
  throw new HttpRefusal(415, {
    required: "content-type: application/json in UTF-8, not compressed",
    got: `${headers["content-type"] ?? "no content-type"}${encoding === "identity" ? "" : `, ${encoding}`}`,
  });
}

function tooLarge(most: number, got: string): HttpRefusal {
  // The rest of the body is not read, so the connection cannot carry another request.
  return new HttpRefusal(
    413,
    {
      required: `a body of at most ${most} bytes`,
      got,
      next: "Ask in several requests.",
    },
    { connection: "close" },
  );
}
