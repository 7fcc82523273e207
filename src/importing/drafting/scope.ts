import type { Extraction, Quote, Warning } from "../extracting/extraction.ts";
import type { Standpoint } from "./placing.ts";

/** What a person says about a document when giving it. */
export interface Given {
  /** Names the document in ids; by default its place with its number, title or file name. */
  readonly slug?: string | undefined;
  /** The place it speaks of, where the document does not tell or tells it wrongly. */
  readonly place?: string | undefined;
}

/** What all records of one document share. */
export interface DraftScope extends Standpoint {
  readonly documentId: string;
  /** Why the place is concluded and not stated; undefined where it is stated. */
  readonly placeReason: string | undefined;
  /** Day the document speaks on, null where it does not tell. */
  readonly day: string | null;
  /** Warnings of the extraction that touch a passage. */
  readonly warningsAt: (...quotes: readonly (Quote | null | undefined)[]) => string[];
}

/** Longest part of a title in an id. */
const LONGEST = 80;

export function draftScope(extraction: Extraction, given: Given = {}): DraftScope {
  const { jurisdiction, issuedOn } = extraction.document;
  const place = given.place ?? jurisdiction?.name ?? null;
  const slug = idPart(given.slug ?? ownSlug(extraction, place), LONGEST);
  return {
    slug,
    place,
    documentId: `document:${slug}`,
    placeReason:
      given.place === undefined && jurisdiction?.inferred ? `the place is inferred: ${jurisdiction.reason}` : undefined,
    day: issuedOn,
    warningsAt: (...quotes) => warningsAt(extraction.warnings, quotes),
  };
}

/** Words as part of an id: no white space, none of the signs that part ids. */
export function idPart(words: string, longest = 40): string {
  return words
    .normalize("NFC")
    .replace(/[\s|/]+/g, "_")
    .slice(0, longest);
}

export function documentTitle({ document }: Extraction): string {
  return document.title ?? document.file;
}

/** Numbers and titles repeat from place to place (组成人员名单), titles also from day to day. */
function ownSlug({ document }: Extraction, place: string | null): string {
  const { number, title, file, issuedOn } = document;
  const name = number ?? title ?? file.replace(/\.[^.]+$/, "");
  const where = place === null || name.startsWith(place) ? "" : `${place}_`;
  const when = number === null && issuedOn !== null ? `_${issuedOn}` : "";
  return `${where}${name.slice(0, LONGEST - where.length - when.length)}${when}`;
}

function warningsAt(warnings: readonly Warning[], quotes: readonly (Quote | null | undefined)[]): string[] {
  const touches = (at: Quote | null) =>
    at !== null && quotes.some((quote) => quote && at.start < quote.end && quote.start < at.end);
  return warnings.filter(({ at }) => touches(at)).map(({ code, message }) => `${code}: ${message}`);
}
