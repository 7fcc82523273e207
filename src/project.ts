import { join } from "node:path";

const PROJECT = join(import.meta.dirname, "..");

/** The path of a file that comes with the program (contract, queries, seeds, pom, built files); the same from `src/` and from `dist/`. */
export const projectPath = (...names: string[]): string => join(PROJECT, ...names);
