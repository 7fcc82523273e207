import type { Line } from "./lines.ts";

const PAGE_NUMBER = /^[-—–－\s·]*(?:第\s*)?(\d{1,4})(?:\s*页)?(?:[\s/，,]*共?\s*\d{1,4}\s*页?)?[-—–－\s·]*$/u;

/**
 * The lines that only number the pages. A number alone at the upper or lower edge is one if it counts the pages:
 * it must rise by one from page to page, or be a 1 on a document's only page.
 */
export function pageNumberLines(pages: readonly Line[][]): Set<Line> {
  const candidates = pages.map((lines) =>
    [lines[0], lines.at(-1)].flatMap((line) => {
      const number = line && PAGE_NUMBER.exec(line.text)?.[1];
      return line && number !== undefined ? [{ line, number: Number(number) }] : [];
    }),
  );
  const found = new Set<Line>();
  candidates.forEach((here, index) => {
    const neighbours = [
      ...(candidates[index - 1] ?? []).map(({ number }) => number + 1),
      ...(candidates[index + 1] ?? []).map(({ number }) => number - 1),
    ];
    for (const { line, number } of here) {
      if (neighbours.includes(number) || (pages.length === 1 && number === 1 && (pages[0]?.length ?? 0) > 1))
        found.add(line);
    }
  });
  return found;
}
