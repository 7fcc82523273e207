import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DomainError } from "../errors.ts";
import { type Exporting, OperationRefused } from "../exporting/asking.ts";
import { csvOf } from "../exporting/csv.ts";
import { exportTable } from "../exporting/exporting.ts";
import { jsonLinesOf } from "../exporting/jsonLines.ts";
import { readyExport } from "../exporting/readyQueries.ts";
import { type ExportRequest, exportRequest, type Format } from "../exporting/request.ts";
import { xlsxOf } from "../exporting/xlsx.ts";
import { answerOf } from "../server/errorAnswers.ts";
import { send, sendJson } from "./answers.ts";
import { readJsonBody } from "./readJsonBody.ts";

const mediaTypes: Readonly<Record<Format, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  jsonl: "application/jsonl; charset=utf-8",
};

/** `POST /export`: any operation, with the format, as JSON. */
export async function sendExport(
  exporting: Exporting,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readJsonBody(request);
  await answer(exporting, response, "zeren", async () => exportRequest(body));
}

/** `GET /export/NAME.FORMAT?…`: a ready query with the variables of the query string. */
export async function sendReadyExport(
  exporting: Exporting,
  response: ServerResponse,
  encoded: string,
  search: string,
): Promise<void> {
  const file = decoded(encoded);
  await answer(exporting, response, file.replace(/\.\w*$/, ""), () => readyExport(exporting.schema, file, search));
}

/** All is read before the first byte is sent: the head says how it ended, and a failure is an error, not a torn file. */
async function answer(
  exporting: Exporting,
  response: ServerResponse,
  name: string,
  read: () => Promise<ExportRequest>,
): Promise<void> {
  const leaving = new AbortController();
  response.once("close", () => leaving.abort());
  try {
    const request = await read();
    const table = await exportTable(exporting, request, leaving.signal);
    if (table === null) return;
    const day = table.head.asOf?.slice(0, 10);
    const file = `${[name.replaceAll(/[^\w-]+/g, "_"), day].filter(Boolean).join("-")}.${request.format}`;
    const headers = {
      "content-type": mediaTypes[request.format],
      "content-disposition": `attachment; filename="${file}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    };
    if (request.format === "xlsx") return send(response, 200, await xlsxOf(table), headers);
    response.writeHead(200, headers);
    await pipeline(Readable.from(request.format === "csv" ? csvOf(table) : jsonLinesOf(table)), response);
  } catch (error) {
    if (leaving.signal.aborted) return;
    if (error instanceof OperationRefused)
      sendJson(response, error.status, { errors: error.errors }, retry(error.status));
    else if (error instanceof DomainError && error.audience === "client")
      sendJson(response, error.status, { errors: [answerOf(error)] }, retry(error.status));
    else throw error;
  }
}

const retry = (status: number) => (status === 503 ? { "retry-after": "5" } : {});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
