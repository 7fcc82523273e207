import type { EventKind, RegulationStage } from "../../generated/schema.ts";
import type { Extraction, Quote } from "../extracting/extraction.ts";
import type { CitedRegulation, Relation } from "../extracting/regulations/regulations.ts";
import type { NamedNatureReserve } from "../extracting/reserves/natureReserves.ts";
import { NICKNAMES } from "../gazetteers/documentGenres.ts";
import type { DocumentUse } from "../gazetteers/documentUses.ts";
import { dayAfter, dayRange } from "./days.ts";
import type { Drafting } from "./drafting.ts";
import { regulationKind } from "./naming.ts";
import { compact, type OfficeNames } from "./offices.ts";
import { isNational, placedName } from "./placing.ts";
import { type DraftScope, idPart } from "./scope.ts";

/** A drafted text or reserve, and where the document names it. */
export interface Named {
  readonly id: string;
  readonly at: readonly Quote[];
}

export interface DraftedTexts {
  /** The text that the document itself is, or null. */
  readonly own: string | null;
  readonly all: readonly (Named & { readonly regulation: CitedRegulation })[];
}

/** What the words beside a title say of how far the text has come. */
const STAGES: Readonly<Record<string, RegulationStage>> = {
  SUBMISSION_DRAFT: "DRAFT",
  DRAFT_FOR_COMMENT: "DRAFT",
  DRAFT: "DRAFT",
  LEGISLATIVE_RESEARCH: "RESEARCH",
  TO_BE_FORMULATED: "PLANNED",
};

/** Uses that show that a text is out. */
const OUT = new Set<DocumentUse>(["ISSUED", "FORWARDED", "ADOPTED", "PUBLISHED", "SIGNED", "IMPLEMENTED", "INSPECTED"]);

/** Steps in the life of a text, and the event by which each enters the graph; citing and carrying out are no steps. */
const STEPS: Partial<Record<DocumentUse, EventKind>> = {
  ISSUED: "ISSUED",
  FORWARDED: "ISSUED",
  FORMULATED: "FORMULATED",
  AMENDED: "REVISED",
  REPEALED: "OTHER",
  ADOPTED: "ADOPTED",
  REVIEWED: "REVIEWED",
  SUBMITTED: "SUBMITTED",
  APPROVED: "APPROVED",
  PUBLISHED: "PUBLISHED",
  SIGNED: "OTHER",
  INSPECTED: "REVIEWED",
};

/** 自治区上报 does not tell which body of the region. */
const PLACE_ALONE = /^[\u3400-\u9fff]{0,8}(?:省|市|县|自治区|州|盟|旗)$/;

/** Drafts the titled texts and what the document says was done with them. */
export function draftRegulations(
  drafting: Drafting,
  extraction: Extraction,
  scope: DraftScope,
  offices: OfficeNames,
): DraftedTexts {
  const { title, number, issuedOn, issuer } = extraction.document;
  const all = (extraction.regulations as CitedRegulation[]).map((regulation) => {
    const isOwn = (number !== null && regulation.number === number) || regulation.title === title;
    const place = placeOf(regulation.title, scope);
    const id = drafting.add("regulations", {
      id: `regulation:${place ?? scope.slug}/${regulation.title}`,
      fields: {
        title: regulation.title,
        otherTitles: regulation.aliases.length > 0 ? regulation.aliases : undefined,
        number: regulation.number,
        kind: regulationKind(regulation.title),
        binding: true,
        stage: isOwn ? "ISSUED" : stageOf(regulation),
        jurisdiction: place,
        issuedFrom: isOwn ? issuedOn : null,
        issuedUntil: isOwn && issuedOn ? dayAfter(issuedOn) : null,
      },
      cited: regulation.at.map((quote) => ({ quote })),
      rule: "regulations",
      confidence: 0.9,
      warnings: scope.warningsAt(...regulation.at),
    });
    for (const relation of regulation.relations) draftStep(drafting, scope, offices, id, regulation.title, relation);
    return { id, at: regulation.at, regulation, isOwn };
  });
  const own = all.find(({ isOwn }) => isOwn);
  if (own !== undefined) {
    const link = { cited: own.at.slice(0, 1).map((quote) => ({ quote })), rule: "regulations", confidence: 0.9 };
    drafting.link("documents", scope.documentId, "publishes", { to: own.id, ...link });
    const at = own.at[0];
    if (issuer !== null && at !== undefined)
      drafting.link("regulations", own.id, "issuers", { to: offices.named(issuer, at).id, ...link });
  }
  return { own: own?.id ?? null, all };
}

/** The step that the words around a title tell: who did what with the text, and when. */
function draftStep(
  drafting: Drafting,
  scope: DraftScope,
  offices: OfficeNames,
  about: string,
  title: string,
  { kind, actor, on, at }: Relation,
): void {
  const step = STEPS[kind];
  // A step without actor and day says no more than the stage does.
  if (step === undefined || (actor === null && on === null)) return;
  const range = dayRange(on);
  drafting.add("events", {
    id: `event:${scope.slug}/${kind.toLowerCase()}/${idPart(title)}${on === null ? "" : `/${idPart(on)}`}`,
    fields: {
      title: `${title}：${STEP_WORDS[kind]}`,
      kind: step,
      onEarliest: range?.first,
      onLatest: range?.last,
      precision: range?.precision,
      about: [about],
      by: actor === null || PLACE_ALONE.test(actor) ? undefined : [offices.named(compact(actor), at).id],
    },
    cited: [{ quote: at }],
    rule: "regulations",
    confidence: 0.8,
    warnings: scope.warningsAt(at),
  });
}

const STEP_WORDS: Readonly<Record<DocumentUse, string>> = {
  ISSUED: "印发",
  FORWARDED: "转发",
  FORMULATED: "制定",
  AMENDED: "修订",
  REPEALED: "废止",
  ADOPTED: "审议通过",
  REVIEWED: "审议审核",
  SUBMITTED: "上报",
  APPROVED: "批准",
  PUBLISHED: "公开",
  SIGNED: "签订",
  INSPECTED: "执法检查",
  IMPLEMENTED: "贯彻落实",
  CITED: "引用",
};

function stageOf({ stage, relations }: CitedRegulation): RegulationStage {
  const told = STAGES[stage ?? ""];
  return told ?? (relations.some(({ kind }) => OUT.has(kind)) ? "ISSUED" : "MENTIONED");
}

const nicknames = new Set(NICKNAMES.map(([nickname]) => nickname));

/** Laws and national texts are the same everywhere; other titles belong to the place they begin with, or the document's. */
function placeOf(title: string, scope: DraftScope): string | null {
  if (/^中华人民共和国|^中国共产党|(?<![办方])法$/.test(title) || isNational(title) || nicknames.has(title))
    return "全国";
  const words = title.replace(/^中共/, "");
  const { place, key } = placedName(words, scope);
  return key === words ? place : scope.place;
}

/** Reserves of one name lie in several provinces (贺兰山 in two), so the place belongs to the id. */
export function draftReserves(drafting: Drafting, extraction: Extraction, scope: DraftScope): Named[] {
  return (extraction.natureReserves as NamedNatureReserve[]).map(({ name, level, at, aliases, inferred }) => ({
    at,
    id: drafting.add("natureReserves", {
      id: `natureReserve:${scope.place !== null && name.startsWith(scope.place) ? "" : `${scope.place ?? scope.slug}/`}${name}`,
      fields: { name, otherNames: aliases.length > 0 ? aliases : undefined, level, jurisdiction: scope.place },
      cited: at.map((quote) => ({ quote })),
      rule: "natureReserves",
      confidence: inferred ? 0.7 : 0.9,
      ...(inferred ? { inferenceReason: "the head noun 自然保护区 is restored from a list" } : {}),
      warnings: scope.warningsAt(...at),
    }),
  }));
}
