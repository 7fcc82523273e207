// node scripts/bundle.mjs [FOLDER]: the program, the command and their workers as ES modules in FOLDER, without it dist.
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const project = join(import.meta.dirname, "..");
const folder = process.argv[2] ?? join(project, "dist");

await build({
  absWorkingDir: project,
  // Flat: every file lies one folder below the project, as src/project.ts does, which finds seeds and contract from there.
  entryPoints: {
    main: "src/main.ts",
    zeren: "src/cli/zeren.ts",
    documentWorker: "src/importing/reading/documentWorker.ts",
    xlsxWorker: "src/exporting/xlsxWorker.ts",
  },
  outdir: folder,
  bundle: true,
  // What is imported when it is asked for stays a file of its own.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  sourcemap: true,
  // It loads its own worker and character maps from its folder.
  external: ["pdfjs-dist"],
  // Packages in the older module format ask for Node's own modules with `require`.
  banner: {
    js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
  },
  logLevel: "warning",
});
await chmod(join(folder, "zeren.js"), 0o755);
