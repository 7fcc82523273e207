import { KINDS, type Remark, type Sheet } from "./tally.ts";

const LONGEST_REMARK = 140;

/** One row a kind of which there is something to find or something false was given. */
export function table(sheet: Sheet): string[] {
  const rows = KINDS.flatMap((kind) => {
    const tally = sheet.tallies[kind];
    if (tally.gold === 0 && tally.false.length === 0) return [];
    const numbers = [tally.precision, tally.recall, tally.f1].map(share).join("  ");
    const wrong = tally.isJudged ? String(tally.false.length) : "-";
    return [
      `${kind.padEnd(18)}${count(tally.gold)}${count(tally.found)}${count(tally.missed.length)}${wrong.padStart(8)}   ${numbers}` +
        (tally.isJudged ? "" : "   recall only"),
    ];
  });
  return [`${"".padEnd(18)}       n   found  missed   false   P      R      F1`, ...rows];
}

export function beside(sheet: Sheet): string[] {
  return [...sheet.beside].flatMap(([name, { right, of }]) => (of > 0 ? [`${name}: ${right} of ${of}`] : []));
}

/** Every miss and every false fact with its line. */
export function details(sheet: Sheet): string[] {
  return KINDS.flatMap((kind) => {
    const tally = sheet.tallies[kind];
    return [...remarks("missed", kind, tally.missed), ...remarks("false", kind, tally.false)];
  });
}

function remarks(verb: string, kind: string, found: Remark[]): string[] {
  return [...found]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ line, what }) => {
      const words = what.replace(/\s+/gu, " ").slice(0, LONGEST_REMARK);
      return `${verb.padEnd(7)}${kind.padEnd(19)}line ${String(line ?? "?").padEnd(5)} ${words}`;
    });
}

export function share(value: number | null): string {
  return value === null ? "  -  " : value.toFixed(3);
}

function count(value: number): string {
  return String(value).padStart(8);
}
