import { type Draft, type Quote, rangesOf } from "./draft.ts";
import type { GoldDocument, GoldFigure, Passage } from "./gold.ts";
import type { LineOf } from "./lines.ts";
import { best, overlap, pair, passageLikeness, sharedPart, unpaired } from "./ranges.ts";
import type { Sheet, Tally } from "./tally.ts";
import { plain } from "./words.ts";

/** Facts that are a reading of prose match where they stand in the same passage. */
export function scorePassages<Gold extends Passage, Given>(
  tally: Tally,
  golds: Gold[],
  givens: Given[],
  quoteOf: (given: Given) => Quote | undefined,
  agrees: (gold: Gold, given: Given) => boolean = () => true,
): void {
  const pairs = pair(golds, givens, (gold, given) =>
    agrees(gold, given) ? best(passageLikeness, gold.ranges, rangesOf(quoteOf(given))) : 0,
  );
  golds.forEach((gold, i) => {
    if (pairs.has(i)) tally.hit();
    else tally.miss(gold.line, gold.label);
  });
}

/** Equal as far as the given day is precise; where the text does not state the year, month and day suffice. */
export function dayAgrees(gold: GoldDocument["events"][number], on: string | null | undefined): boolean {
  const first = String(on ?? "").split("/")[0] ?? "";
  if (first === "") return gold.isInferred;
  const isPrefix = first.length >= 4 && gold.on.startsWith(first);
  return isPrefix || (gold.isInferred && first.slice(-5) === gold.on.slice(-5));
}

type Figure = Draft["figures"][number];

/** Figures match where their ranges overlap and the values are equal, sign ignored, 万 and 亿 multiplied out or not. */
export function scoreFigures(sheet: Sheet, gold: GoldDocument, figures: Figure[], lineOf: LineOf): void {
  const tally = sheet.tallies.figures;
  const pairs = pair(gold.figures, figures, (expected, figure) => {
    const range = rangesOf(figure.at)[0];
    return range && valueFits(expected, figure) ? sharedPart(expected.range, range) : 0;
  });
  gold.figures.forEach((expected, i) => {
    if (expected.isOptional) return;
    if (pairs.has(i)) {
      tally.hit();
      return;
    }
    const near = figures.find((figure) => rangesOf(figure.at).some((range) => overlap(expected.range, range) > 0));
    tally.miss(expected.line, `${expected.label}${near ? `, got ${near.value}` : ""}`);
  });
  for (const figure of unpaired(figures, pairs)) {
    if (gold.figures.some((expected) => isRepeat(expected, figure))) continue;
    const why = gold.notFigures.find(({ range }) => rangesOf(figure.at).some((at) => overlap(range, at) > 0))?.why;
    const shown = `${figure.at?.text} = ${figure.value}  ${figure.metric}`;
    tally.wrong(lineOf(figure.at), why ? `${shown} (${why})` : shown);
  }
}

function valueFits(expected: GoldFigure, { value }: Figure): boolean {
  if (typeof value !== "number") return false;
  if (expected.values.length === 0) return true;
  return expected.values.some((one) => Math.abs(Math.abs(value) - one) <= 1e-9 * Math.max(1, one));
}

/** The other bound of a range, or the same words at another place of the document. */
function isRepeat(expected: GoldFigure, figure: Figure): boolean {
  const range = rangesOf(figure.at)[0];
  if (!range || !valueFits(expected, figure)) return false;
  if (overlap(expected.range, range) > 0) return expected.hasBounds;
  const digits = expected.words.match(/\d/gu)?.length ?? 0;
  return digits > 1 && plain(figure.at?.text) === plain(expected.words);
}
