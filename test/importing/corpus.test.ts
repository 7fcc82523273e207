import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../src/importing/reading/read.ts";

const CORPUS = join(import.meta.dirname, "corpus");

const PARTS = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Span {
  start: number;
  end: number;
  line?: number;
  text?: string;
}

describe.each(PARTS)("the %s part of the corpus", (part) => {
  const documents = readdirSync(join(CORPUS, part, "documents"));
  const gold = goldOf(part);

  it("has facts for every document, and a document for every fact", () => {
    const described = gold.get("documents.json") as { facts: { file: string }[] };
    expect(described.facts.map(({ file }) => file).sort()).toEqual([...documents].sort());
    expect([...spansByDocument(gold).keys()].filter((file) => !documents.includes(file))).toEqual([]);
  });

  it.each(documents)("quotes %s as it is read", async (file) => {
    const { text } = await read(file, new Uint8Array(readFileSync(join(CORPUS, part, "documents", file))));
    const spans = spansByDocument(gold).get(file) ?? [];
    const wrong = spans.filter(
      (span) =>
        span.start >= span.end ||
        span.end > text.length ||
        (span.text ?? text.slice(span.start, span.end)) !== text.slice(span.start, span.end) ||
        (span.line ?? lineAt(text, span.start)) !== lineAt(text, span.start),
    );
    expect(spans.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it.each(documents)("says of every title in book-title marks in %s what it is", async (file) => {
    const { text } = await read(file, new Uint8Array(readFileSync(join(CORPUS, part, "documents", file))));
    const { facts } = gold.get("regulations.json") as { facts: { doc: string; mentions: Span[] }[] };
    const annotated = facts
      .filter(({ doc }) => doc === file)
      .flatMap(({ mentions }) => mentions.map(({ start }) => start));
    const printed = [...text.matchAll(/《/gu)].map(({ index }) => index);
    expect(annotated.sort((a, b) => a - b)).toEqual(printed);
  });
});

function goldOf(part: string): Map<string, unknown> {
  const folder = join(CORPUS, part, "gold");
  return new Map(readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]));
}

function spansByDocument(gold: Map<string, unknown>): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  const walk = (node: unknown, file: string | null): void => {
    if (typeof node !== "object" || node === null) return;
    const named = node as { doc?: string; file?: string; start?: unknown; end?: unknown };
    const here = named.doc ?? named.file ?? file;
    if (here && typeof named.start === "number" && typeof named.end === "number") {
      found.set(here, [...(found.get(here) ?? []), node as Span]);
    }
    for (const child of Object.values(node)) walk(child, here);
  };
  for (const file of gold.values()) walk(file, null);
  return found;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
