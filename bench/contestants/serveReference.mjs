// The process of R1.
import { register } from "node:module";

register("../../scripts/typescript-hooks.mjs", import.meta.url);
const { serveReference } = await import("./reference.ts");
serveReference();
