import type { Extraction, Quote, Warning } from "../extracting/extraction.ts";

/** What all records of one document share. */
export interface DraftScope {
  /** Names the document in ids. */
  readonly slug: string;
  readonly documentId: string;
  /** Place whose organs the document speaks of, null where it does not tell. */
  readonly jurisdiction: string | null;
  /** Day the document speaks on, null where it does not tell. */
  readonly day: string | null;
  /** Warnings of the extraction that touch a passage. */
  readonly warningsAt: (...quotes: readonly (Quote | null | undefined)[]) => string[];
}

export function draftScope(extraction: Extraction, slug?: string): DraftScope {
  const { number, title, file, issuedOn, jurisdiction } = extraction.document;
  const name = slug ?? number ?? title ?? file.replace(/\.[^.]+$/, "");
  const key = name
    .normalize("NFC")
    .replace(/[\s|/]+/g, "_")
    .slice(0, 80);
  return {
    slug: key,
    documentId: `document:${key}`,
    jurisdiction: jurisdiction?.name ?? null,
    day: issuedOn,
    warningsAt: (...quotes) => warningsAt(extraction.warnings, quotes),
  };
}

export function documentTitle({ document }: Extraction): string {
  return document.title ?? document.file;
}

function warningsAt(warnings: readonly Warning[], quotes: readonly (Quote | null | undefined)[]): string[] {
  const touches = (at: Quote | null) =>
    at !== null && quotes.some((quote) => quote && at.start < quote.end && quote.start < at.end);
  return warnings.filter(({ at }) => touches(at)).map(({ code, message }) => `${code}: ${message}`);
}
