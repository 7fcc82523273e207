// npm run score: the extraction as it stands in src, so that rules can be tried without a build.
import { register } from "node:module";

register("./typescript-hooks.mjs", import.meta.url);
await import("../test/importing/scoring/main.ts");
