// Bundles GraphiQL and the ready queries into dist/graphiql, from where the server sends them: no CDN, no network.
import { copyFile, readdir, readFile } from "node:fs/promises";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url);
const pathOf = (path) => new URL(path, root).pathname;

/** The ready queries in the order of their folders and names; the first two lines are the question, in Chinese and in English. */
async function readyQueries() {
  const folders = ["first-steps", "questions", "systems"];
  const groups = folders.map(async (folder) => {
    const files = (await readdir(pathOf(`queries/${folder}`))).filter((file) => file.endsWith(".graphql")).sort();
    return Promise.all(
      files.map(async (file) => {
        const text = await readFile(pathOf(`queries/${folder}/${file}`), "utf8");
        const [question, english] = text.split("\n", 2).map((line) => line.replace(/^#\s*/, ""));
        return { folder, question, english, text };
      }),
    );
  });
  return (await Promise.all(groups)).flat();
}

const shared = {
  bundle: true,
  minify: true,
  outdir: pathOf("dist/graphiql"),
  target: "es2022",
  logLevel: "warning",
  legalComments: "none",
  charset: "utf8",
};

await Promise.all([
  build({
    ...shared,
    format: "esm",
    entryPoints: { page: pathOf("src/graphiql/page.tsx") },
    jsx: "automatic",
    loader: { ".ttf": "file" },
    define: {
      "process.env.NODE_ENV": '"production"',
      READY_QUERIES: JSON.stringify(await readyQueries()),
    },
  }),
  build({
    ...shared,
    format: "iife",
    entryPoints: {
      "editor.worker": "monaco-editor/esm/vs/editor/editor.worker.js",
      "json.worker": "monaco-editor/esm/vs/language/json/json.worker.js",
      "graphql.worker": "monaco-graphql/esm/graphql.worker.js",
    },
    absWorkingDir: pathOf("."),
  }),
]);
await copyFile(pathOf("src/graphiql/index.html"), pathOf("dist/graphiql/index.html"));
