import type { Span, View } from "../text/readableText.ts";
import { fieldOf } from "./labels.ts";
import type { Answer } from "./taskDrafts.ts";

const LABEL = /(?<=^|[\s;,。|])[\u4e00-\u9fff]{2,12}(?=:)/g;

/** The lists of a cell that labels its units itself: 牵头:A<br>配合:B、C. */
export function labelledAnswers({ text }: View, cell: Span): Answer[] {
  const words = text.slice(cell.start, cell.end);
  const labels = [...words.matchAll(LABEL)].flatMap(({ 0: label, index }) => {
    const kind = fieldOf(label);
    return kind?.holds === "UNITS" ? [{ kind, start: cell.start + index, end: cell.start + index + label.length }] : [];
  });
  return labels.map(({ kind, start, end }, i) => ({
    role: kind.role,
    label: { start, end },
    list: { start: end + 1, end: labels[i + 1]?.start ?? cell.end },
    ...(kind.also && { alsoPersons: true }),
  }));
}
