import type { ExtractionContext } from "../context.ts";
import type { Warning } from "../extraction.ts";

const DAMAGE = [
  { code: "DAMAGED_CHARACTERS", pattern: /\uFFFD+/g, message: "characters were lost before this file was read" },
  { code: "MASKED_NAME", pattern: /(?<![A-Za-z])[xX×]{2,}(?![A-Za-z])|某某/g, message: "a name is masked" },
] as const;

/** Masked names and lost characters. Every place is told, for a fact that holds one is incomplete. */
export function textDamage({ text }: ExtractionContext): Warning[] {
  return DAMAGE.flatMap(({ code, pattern, message }) =>
    [...text.joined.text.matchAll(pattern)].map((found) => ({
      code,
      message,
      at: text.joined.quote(found.index, found.index + found[0].length),
    })),
  );
}
