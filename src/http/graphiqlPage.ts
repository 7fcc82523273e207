import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname } from "node:path";
import { projectPath } from "../project.ts";
import { HttpRefusal, send } from "./answers.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ttf": "font/ttf",
  ".map": "application/json",
};

/** The page may load nothing from elsewhere: it must work without a network, and no CDN may enter by an update. */
const policy = [
  "default-src 'self'",
  // Monaco writes style elements and attributes, and keeps its icons in data URLs.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Sends a file of the built GraphiQL by its base name; `index.html` is the page. */
export async function sendGraphiql(response: ServerResponse, file = "index.html"): Promise<void> {
  const mediaType = mediaTypes[extname(file)];
  const content =
    mediaType && /^[\w.-]+$/.test(file)
      ? await readFile(projectPath("dist", "graphiql", file)).catch(() => null)
      : null;
  if (!mediaType || content === null)
    throw new HttpRefusal(404, {
      required: "a file of GraphiQL",
      got: file === "index.html" ? "a server built without it" : "another name",
      next: file === "index.html" ? "Run npm run build." : "Open / in a browser.",
    });
  send(response, 200, content, {
    "content-type": mediaType,
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    // A new build keeps the names, so a browser must ask again.
    "cache-control": "no-cache",
  });
}
