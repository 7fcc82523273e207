import { signTest } from "./signs.ts";

/** The longest of many words that stands at an offset, or null. */
export type WordAt = (text: string, offset: number) => string | null;

/** Words of two signs or more are looked up by their first two, for few share both; `holds` may refuse one for what is around it. */
export function longestOf(
  words: Iterable<string>,
  holds: (word: string, text: string, offset: number) => boolean = () => true,
): WordAt {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const mayBegin = beginsOneOf(sorted);
  const byBeginning = new Map<number, string[]>();
  for (const word of sorted) {
    const alike = byBeginning.get(beginning(word, 0));
    if (alike === undefined) byBeginning.set(beginning(word, 0), [word]);
    else alike.push(word);
  }
  return (text, offset) => {
    if (!mayBegin(text.charCodeAt(offset))) return null;
    const alike = byBeginning.get(beginning(text, offset));
    if (alike === undefined) return null;
    for (const word of alike) if (text.startsWith(word, offset) && holds(word, text, offset)) return word;
    return null;
  };
}

/** Whether one of the words may begin with a sign: the quick test before they are looked for. */
export function beginsOneOf(words: Iterable<string>): (code: number) => boolean {
  return signTest(Array.from(words, (word) => word.charAt(0)).join(""));
}

/** A small integer, which two beginnings may share. */
function beginning(text: string, offset: number): number {
  return (text.charCodeAt(offset) << 15) ^ text.charCodeAt(offset + 1);
}
