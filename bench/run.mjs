// `npm run bench`: the benchmark's TypeScript as it is, on any Node that the product supports.
import { register } from "node:module";

register("../scripts/typescript-hooks.mjs", import.meta.url);
await import("./main.ts");
