import type { Span, View } from "../text/readableText.ts";

const LONGEST_SENTENCE = 42;
const TRAILING = /[\s。,;:、!?—]+$|[(〔【][^()〔〕【】]*(?:\([^()]*\)[^()〔〕【】]*)*[)〕】]$/;
const SENTENCE = /[。;!?\n]|[:](?!$)/;

/** The heading or main clause at the beginning of a range: its first sentence, or the first clause of a long one. */
export function mainClause({ text }: View, { start, end }: Span): Span {
  const words = text.slice(start, Math.min(end, start + 400));
  const lead = /^[\s、.:,;。】\])]*/.exec(words)?.[0].length ?? 0;
  const stop = words.slice(lead).search(SENTENCE);
  let to = stop < 0 ? words.length : lead + stop;
  if (to - lead > LONGEST_SENTENCE) {
    const comma = outerComma(words, lead + 6, to);
    if (comma > 0) to = comma;
  }
  for (
    let tail = TRAILING.exec(words.slice(lead, to));
    tail && tail.index > 1;
    tail = TRAILING.exec(words.slice(lead, to))
  )
    to = lead + tail.index;
  return { start: start + lead, end: start + to };
}

function outerComma(words: string, from: number, to: number): number {
  let depth = 0;
  for (let i = 0; i < to; i++) {
    const sign = words[i] ?? "";
    if ("(《“〔".includes(sign)) depth++;
    else if (")》”〕".includes(sign)) depth--;
    else if (sign === "," && depth <= 0 && i >= from) return i;
  }
  return -1;
}
