// `node --import ./test/support/typescript.mjs file.ts` runs TypeScript on any Node, for tests that need a process.

import { register } from "node:module";

register("./typescriptHooks.mjs", import.meta.url);
