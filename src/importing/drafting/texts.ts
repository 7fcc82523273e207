import type { RegulationStage } from "../../generated/schema.ts";
import type { Extraction, Regulation } from "../extracting/extraction.ts";
import { dayAfter } from "./days.ts";
import type { Drafting } from "./drafting.ts";
import { regulationKind } from "./naming.ts";
import type { DraftScope } from "./scope.ts";

const STAGES: Readonly<Record<string, RegulationStage>> = {
  DRAFT: "DRAFT",
  RESEARCH: "RESEARCH",
  PLANNED: "PLANNED",
};

/** Drafts the titled texts; returns the id of the one that the document itself is, or null. */
export function draftRegulations(drafting: Drafting, extraction: Extraction, scope: DraftScope): string | null {
  const { title, number, issuedOn } = extraction.document;
  let own: string | null = null;
  for (const regulation of extraction.regulations) {
    const isOwn = (number !== null && regulation.number === number) || regulation.title === title;
    const stage = STAGES[(regulation as Regulation & { stage?: string | null }).stage ?? ""];
    const id = drafting.add("regulations", {
      id: `regulation:${placeOf(regulation.title, scope)}/${regulation.title}`,
      fields: {
        title: regulation.title,
        otherTitles: (regulation as Regulation & { aliases?: string[] }).aliases,
        number: regulation.number,
        kind: regulationKind(regulation.title),
        binding: true,
        stage: isOwn ? "ISSUED" : (stage ?? "MENTIONED"),
        jurisdiction: placeOf(regulation.title, scope),
        issuedFrom: isOwn ? issuedOn : null,
        issuedUntil: isOwn && issuedOn ? dayAfter(issuedOn) : null,
      },
      cited: regulation.at.map((quote) => ({ quote })),
      rule: "regulations",
      confidence: 0.9,
      warnings: scope.warningsAt(...regulation.at),
    });
    if (isOwn) own = id;
  }
  if (own !== null) drafting.link("documents", scope.documentId, "publishes", own);
  return own;
}

/** National laws and Party rules are the same everywhere; other titles belong to the document's place. */
function placeOf(title: string, scope: DraftScope): string {
  return /^(中华人民共和国|中国共产党|中共中央|国务院|生态环境部)/.test(title)
    ? "全国"
    : (scope.jurisdiction ?? scope.slug);
}

export function draftReserves(drafting: Drafting, extraction: Extraction, scope: DraftScope): void {
  for (const reserve of extraction.natureReserves)
    drafting.add("natureReserves", {
      id: `natureReserve:${reserve.name}`,
      fields: { name: reserve.name, level: reserve.level, jurisdiction: scope.jurisdiction },
      cited: reserve.at.map((quote) => ({ quote })),
      rule: "natureReserves",
      confidence: 0.9,
      warnings: scope.warningsAt(...reserve.at),
    });
}
