import { Converter } from "opencc-js";

/** Chinese text in simplified characters. */
export const toSimplified = Converter({ from: "t", to: "cn" });

/** Short names that mean an office of the jurisdiction, and what they stand for after its name. */
const SHORT_NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(省|市|州|区|县|自治区)?(生态环境|环保|环境保护)?厅$/, ["生态环境厅", "环境保护厅"]],
  [/^(市|州|区|县)?(生态环境|环保|环境保护)?局$/, ["生态环境局", "环境保护局"]],
  [/^(厅|局)党组$/, ["生态环境厅党组", "环境保护厅党组", "生态环境局党组", "环境保护局党组"]],
  [/^(省|市|州|区|县|自治区)?政府$/, ["人民政府"]],
  [/^(省|市|州|区|县|自治区)委$/, ["委员会", "党委"]],
];

/** Words that stand for the jurisdiction itself at the start of a name. */
const RELATIVE = /^(我|本|全)?(省|自治区|市|州|区|县)(?=.)/;

/**
 * The ways a text is looked for: in simplified characters, and, within a jurisdiction, with relative and short
 * names spelt out: 省厅 in 湖南省 is 湖南省生态环境厅 or 湖南省环境保护厅.
 */
export function wordings(text: string, jurisdiction: string | null): string[] {
  const simplified = toSimplified(text.normalize("NFKC")).trim();
  if (jurisdiction === null) return [simplified];
  const place = toSimplified(jurisdiction);
  const spelt = SHORT_NAMES.filter(([form]) => form.test(simplified)).flatMap(([, names]) =>
    names.map((name) => place + name),
  );
  const relative = RELATIVE.test(simplified) ? [simplified.replace(RELATIVE, place)] : [];
  return [...new Set([simplified, ...spelt, ...relative])];
}

/**
 * A full-text query for any of the wordings, each as one phrase: the index holds bigrams, so a phrase is exact. A
 * single character has no bigram and is looked for as the beginning of one.
 */
export function fullTextQuery(words: readonly string[]): string {
  return words
    .map((text) => ([...text].length === 1 ? `${escaped(text)}*` : `"${text.replace(/[\\"]/g, "\\$&")}"`))
    .join(" OR ");
}

function escaped(text: string): string {
  return text.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, "\\$&");
}
