import { STATUS_WORDS } from "../../gazetteers/problemWords.ts";
import type { Status } from "../extraction.ts";

/** What a passage says has come of a problem. Words of a claim stay a claim; something still to be done outweighs what is done. */
export function statusOf(passage: string): Status | null {
  return STATUS_WORDS.find(([, words]) => words.test(passage))?.[0] ?? null;
}
