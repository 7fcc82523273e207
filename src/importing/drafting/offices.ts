import type { Extraction, Quote } from "../extracting/extraction.ts";
import { normalised } from "../extracting/text/normalising.ts";
import type { Drafting } from "./drafting.ts";
import { isCollective, officeKind } from "./naming.ts";
import { type PlacedName, placedName } from "./placing.ts";
import type { DraftScope } from "./scope.ts";

/** A drafted office: its id, and the key in it, for the ids of what belongs to it. */
export interface DraftedOffice {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** Finds the drafted office behind a printed name, or drafts it. */
export interface OfficeNames {
  /** The office printed at a place. */
  at(quote: Quote): DraftedOffice;
  /** The office of a full name; `quote` is where it is spoken of. */
  named(name: string, quote: Quote): DraftedOffice;
  /** The offices printed within a passage, in order. */
  within(passage: Quote): { office: DraftedOffice; quote: Quote }[];
}

export function draftOffices(drafting: Drafting, extraction: Extraction, scope: DraftScope): OfficeNames {
  const byRange = new Map<string, DraftedOffice>();
  const byText = new Map<string, DraftedOffice>();
  const mentions: { office: DraftedOffice; quote: Quote }[] = [];
  const draft = (full: string, quotes: readonly Quote[], isResolved: boolean): DraftedOffice => {
    const placed = placedName(full, scope);
    const office = { id: `office:${placed.key}`, key: placed.key, name: placed.name };
    drafting.add("offices", {
      id: office.id,
      fields: { ...fieldsOf(placed), otherNames: otherNames(placed.name, [full, ...quotes.map(({ text }) => text)]) },
      cited: quotes.map((quote) => ({ quote })),
      rule: "offices",
      confidence: isResolved ? 0.8 : 0.6,
      ...inference(placed, full, scope),
      warnings: [...scope.warningsAt(...quotes), ...placeWarnings(placed)],
    });
    byText.set(full, office);
    return office;
  };
  for (const { name, at } of extraction.offices) {
    const office = draft(name, at, true);
    for (const quote of at) {
      mentions.push({ office, quote });
      byRange.set(`${quote.start}-${quote.end}`, office);
      byText.set(compact(quote.text), office);
    }
  }
  mentions.sort((a, b) => a.quote.start - b.quote.start);
  return {
    at: (quote) =>
      byRange.get(`${quote.start}-${quote.end}`) ??
      byText.get(compact(quote.text)) ??
      draft(compact(quote.text), [quote], false),
    named: (name, quote) => byText.get(name) ?? draft(name, [quote], false),
    within: ({ start, end }) => mentions.filter(({ quote }) => quote.start >= start && quote.end <= end),
  };
}

function fieldsOf({ name, place }: PlacedName): Record<string, unknown> {
  const collective = isCollective(name);
  return {
    name,
    kind: officeKind(name),
    jurisdiction: place,
    collective,
    membersNamed: collective ? false : undefined,
  };
}

function otherNames(name: string, forms: readonly string[]): string[] | undefined {
  const others = [...new Set(forms.map(compact))].filter((form) => form !== name);
  return others.length > 0 ? others : undefined;
}

/** A place that only the document's inferred place gives is inferred too. */
function inference({ name, place }: PlacedName, printed: string, { placeReason, place: own }: DraftScope) {
  const isAdded = place !== null && place === own && !printed.startsWith(place);
  return isAdded && placeReason !== undefined && name !== printed ? { inferenceReason: placeReason } : {};
}

function placeWarnings({ name, untold }: PlacedName): string[] {
  return untold === undefined
    ? []
    : [`UNTOLD_PLACE: the document does not tell which ${untold} is meant by ${name}; correct name and jurisdiction`];
}

/** A name as one form: without the spaces and line breaks that cut through it, in simplified characters. */
export function compact(text: string): string {
  return normalised(text).text.replace(/\s+/g, "");
}
