import { type Draft, type Quote, rangesOf } from "./draft.ts";
import type { GoldDocument, Named } from "./gold.ts";
import type { LineOf } from "./lines.ts";
import { areEqual, best, coversHalf, pair, type Range, sharedPart } from "./ranges.ts";
import type { Sheet, Tally } from "./tally.ts";
import { officeName, plain } from "./words.ts";

interface NamedEntry {
  shown: string;
  name: string;
  at: Quote[];
}

const equalRange = (gold: Range, given: Range): number => Number(areEqual(gold, given));
const halfOfBoth = (gold: Range, given: Range): number => {
  const shared = sharedPart(gold, given);
  return shared >= 0.5 ? shared : 0;
};

/** Facts match by name, the full one first, or, failing that, by a mention. */
export function scoreNames(
  tally: Tally,
  golds: Named[],
  entries: NamedEntry[],
  mentionLikeness: (gold: Range, given: Range) => number,
  isNeutral: (entry: NamedEntry) => boolean,
  lineOf: LineOf,
): Map<number, number> {
  const likeness = (gold: Named, { name, at }: NamedEntry): number => {
    const index = name === "" ? -1 : gold.names.indexOf(name);
    return index >= 0 ? 3 - index / gold.names.length : best(mentionLikeness, gold.ranges, rangesOf(at));
  };
  const pairs = pair(golds, entries, likeness);
  const goldOf = new Map([...pairs].map(([i, j]) => [j, golds[i]]));
  golds.forEach((gold, i) => {
    if (!pairs.has(i) && !gold.why && !gold.isOptional) tally.miss(gold.line, gold.label);
  });
  entries.forEach((entry, j) => {
    const gold = goldOf.get(j);
    const line = lineOf(entry.at);
    if (gold) {
      if (gold.why) tally.wrong(line, `${entry.shown}  (${gold.why})`);
      else if (!gold.isOptional) tally.hit();
      return;
    }
    const twin = golds.find((one) => likeness(one, entry) > 2);
    if (twin && !twin.isOptional) tally.wrong(line, `${entry.shown}  (second entry for ${twin.label})`);
    else if (!twin && !isNeutral(entry)) tally.wrong(line, entry.shown);
  });
  return pairs;
}

const GENERIC_OFFICE =
  /^(?:(?:全[国区省市县厅])?(?:各|有关|相关|其他)|(?:党中央|国务院|中央|党委|政府|党组|部门|厅|局|省委|省政府)$)/u;

/** Gives the full names of the offices that were recognised, by the name as given. */
export function scoreOffices(
  sheet: Sheet,
  gold: GoldDocument,
  given: Draft["offices"],
  lineOf: LineOf,
): Map<string, string> {
  const entries = given.map(({ name, at }) => entryOf(name, at, officeName));
  const isNeutral = ({ name }: NamedEntry): boolean =>
    GENERIC_OFFICE.test(name) ||
    [...gold.passingOffices].some((one) => one === name || (name.length > 3 && one.endsWith(name)));
  const pairs = scoreNames(sheet.tallies["offices present"], gold.offices, entries, equalRange, isNeutral, lineOf);
  gold.offices.forEach((office, i) => {
    const at = rangesOf(entries[pairs.get(i) ?? -1]?.at);
    const found = office.ranges.filter((mention) => at.some((range) => coversHalf(mention, range)));
    sheet.count("office mentions found", found.length, office.ranges.length);
  });
  return new Map([...pairs].map(([i, j]) => [entries[j]?.name ?? "", gold.offices[i]?.names[0] ?? ""]));
}

export function scoreRegulations(sheet: Sheet, gold: GoldDocument, given: Draft["regulations"], lineOf: LineOf): void {
  const title = (words: unknown): string => plain(words).replace(/^[《》]+|[《》]+$/gu, "");
  const entries = given.map((entry) => entryOf(entry.title, entry.at, title));
  const isNeutral = ({ name }: NamedEntry): boolean => gold.passingTitles.has(name);
  const pairs = scoreNames(sheet.tallies.regulations, gold.regulations, entries, halfOfBoth, isNeutral, lineOf);
  for (const [i, j] of pairs) {
    const number = gold.regulations[i]?.number;
    if (number) sheet.count("regulation numbers right", Number(plain(given[j]?.number) === plain(number)), 1);
  }
}

export function scoreReserves(sheet: Sheet, gold: GoldDocument, given: Draft["natureReserves"], lineOf: LineOf): void {
  const entries = given.map(({ name, at }) => entryOf(name, at, plain));
  const pairs = scoreNames(sheet.tallies["nature reserves"], gold.reserves, entries, equalRange, () => false, lineOf);
  for (const [i, j] of pairs) {
    const level = gold.reserves[i]?.level?.toUpperCase() ?? null;
    sheet.count("reserve levels right", Number((given[j]?.level ?? null) === level), 1);
  }
}

function entryOf(
  name: string | undefined,
  at: Quote[] | undefined,
  normalised: (words: unknown) => string,
): NamedEntry {
  return { shown: String(name), name: normalised(name), at: at ?? [] };
}
