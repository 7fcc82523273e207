import type { Extraction, Quote } from "../extracting/extraction.ts";
import type { Drafting } from "./drafting.ts";
import { isCollective, officeKind } from "./naming.ts";
import type { DraftScope } from "./scope.ts";

/** Finds the drafted office behind a printed name, or drafts it. */
export interface OfficeNames {
  /** Id of the office printed at a place. */
  at(quote: Quote): string;
  /** Id of the office of a full name; `quote` is where it is spoken of. */
  named(name: string, quote: Quote): string;
}

export function draftOffices(drafting: Drafting, extraction: Extraction, scope: DraftScope): OfficeNames {
  const byRange = new Map<string, string>();
  const byText = new Map<string, string>();
  const draft = (name: string, quotes: readonly Quote[], isResolved: boolean): string => {
    const printed = [...new Set(quotes.map((quote) => compact(quote.text)))].filter((text) => text !== name);
    return drafting.add("offices", {
      id: `office:${name}`,
      fields: {
        name,
        otherNames: printed.length > 0 ? printed : undefined,
        kind: officeKind(name),
        jurisdiction: scope.jurisdiction,
        collective: isCollective(name),
        membersNamed: isCollective(name) ? false : undefined,
      },
      cited: quotes.map((quote) => ({ quote })),
      rule: "offices",
      confidence: isResolved ? 0.8 : 0.6,
      warnings: scope.warningsAt(...quotes),
    });
  };
  for (const office of extraction.offices) {
    const id = draft(office.name, office.at, true);
    byText.set(office.name, id);
    for (const quote of office.at) {
      byRange.set(`${quote.start}-${quote.end}`, id);
      byText.set(compact(quote.text), id);
    }
  }
  return {
    at: (quote) =>
      byRange.get(`${quote.start}-${quote.end}`) ??
      byText.get(compact(quote.text)) ??
      draft(compact(quote.text), [quote], false),
    named: (name, quote) => byText.get(name) ?? draft(name, [quote], false),
  };
}

/** A name without the spaces and line breaks that cut through it. */
export function compact(text: string): string {
  return text.replace(/\s+/g, "");
}
