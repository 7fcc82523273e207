import { type DocumentUse, STAGES, USES_BEFORE, USES_BEHIND } from "../../gazetteers/documentUses.ts";
import type { TimeExpression } from "../figures/timeExpressions.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span } from "../text/readableText.ts";

/** What a passage says is done with a document, by whom and when. */
export interface UseOfDocument extends Span {
  kind: DocumentUse;
  /** As printed before the verb; null where the sentence has no such words. */
  actor: string | null;
  /** ISO, as precise as stated. */
  on: string | null;
}

const USE_OF: ReadonlyMap<string, DocumentUse> = new Map(
  Object.entries(USES_BEFORE).flatMap(([use, words]) => words.map((word) => [word, use as DocumentUse] as const)),
);
const VERBS = new RegExp([...USE_OF.keys()].sort((a, b) => b.length - a.length).join("|"), "g");
const LOOK_BACK = 120;
const VERB_REACH = 45;
const ADVERBS =
  /(先后|相继|联合|共同|研究|专门|已经|已|正式|抓紧|组织|还|又|将|要|也|并|分别|认真|深入|积极|全面|严格|稳步|率先|及时|扎实|进一步|先|再|就|均|曾|会同|进行了?|开展了?|负责|牵头|着手|继续|加快|推动|坚决|切实|大力|有序|充分|精心|结合实际|主持召开|召开|(制定|修订|编制)(了|并)?|向[^,、]{2,20})+$/;
const TIME_IN_FRONT =
  /^(?:在|于|自|从)?(?:\d{4}年度?(?:\d{1,2}月(?:\d{1,2}日)?)?|今年|去年|\d{1,2}月(?:\d{1,2}日)?)(?:以来|起|上午|下午|底|初)?/;
const FRONT_WORDS = /^(?:由|经|同时|此外|其中|据悉|根据|按照|依据|为?深?入?贯彻(?:落实)?|落实|执行|对|将)+/;
const BODY =
  /(?:党委|政府|[厅局委办院省市县区州处组会]|部门?|中央|人大|政协|自治区|办公室|公司|集团|兵团|中心|总?队|单位|企业|同志|机关|书记|主席)$/;
const BODY_WORDS = /^[\p{Script=Han}、()·A-Za-z]{2,40}$/u;
const TITLE_WORDS = /《[^《》]*》/g;

/** The use that the words around a title tell, or around the list of titles in which it stands. */
export function wordedUse(text: string, list: Span, title: Span, times: readonly TimeExpression[]): UseOfDocument {
  const behind = wordsBehindTell(text, list.end);
  const from = sentenceStart(text, list.start);
  const before = text.slice(from, list.start).replace(TITLE_WORDS, (words) => "《".repeat(words.length));
  const verb = lastVerb(before);
  const reach = verb === null ? "" : before.slice(verb.end);
  if (verb !== null && reach.length <= VERB_REACH && !reach.includes(",") && !isCitedOnly(verb.kind, behind)) {
    const actor = actorBefore(before.slice(0, verb.start));
    return { kind: verb.kind, actor, on: timeOf(times, from, list.start), start: from + verb.start, end: title.end };
  }
  const own = { start: title.start, end: title.end, actor: null };
  if (behind === undefined) return { ...own, kind: "CITED", on: null };
  return { ...own, kind: behind, on: timeOf(times, from, list.end + 40) };
}

function wordsBehindTell(text: string, offset: number): DocumentUse | undefined {
  const words = text.slice(offset, offset + 90).replace(/^(?:[(][^()]{0,40}[)])+/, "");
  return USES_BEHIND.find(([, pattern]) => pattern.test(words))?.[0];
}

/** 《…》实施情况执法检查 is told by the words behind, whatever stands before. */
function isCitedOnly(before: DocumentUse, behind: DocumentUse | undefined): boolean {
  return behind === "INSPECTED" || (before === "CITED" && behind !== undefined);
}

/** The stage of a document that is not in force, as the words at the title tell. */
export function stageOf(text: string, span: Span, title: string): string | null {
  const before = text.slice(Math.max(0, span.start - 16), span.start);
  const behind = text.slice(span.end, span.end + 12);
  const stage = STAGES.find(([, inside, front, back]) => inside.test(title) || front.test(before) || back.test(behind));
  return stage?.[0] ?? null;
}

function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - LOOK_BACK);
  const before = text.slice(from, offset);
  return from + (/^[\s\S]*[。;!?\n]/.exec(before)?.[0].length ?? 0);
}

function lastVerb(before: string): { kind: DocumentUse; start: number; end: number } | null {
  const last = matchesOf(before, VERBS).at(-1);
  const kind = USE_OF.get(last?.[0] ?? "");
  return last === undefined || kind === undefined
    ? null
    : { kind, start: last.index, end: last.index + last[0].length };
}

function actorBefore(words: string): string | null {
  const clauses = words.split(",");
  const own = stripped(clauses.at(-1) ?? "");
  const actor = own === "" && clauses.length > 1 ? stripped(clauses.at(-2) ?? "") : own;
  return BODY_WORDS.test(actor) && BODY.test(actor) ? actor : null;
}

function stripped(clause: string): string {
  return clause.trim().replace(TIME_IN_FRONT, "").replace(ADVERBS, "").replace(FRONT_WORDS, "").trim();
}

const PRECISION: Readonly<Record<TimeExpression["precision"], number>> = {
  DAY: 4,
  MONTH: 3,
  QUARTER: 2,
  PERIOD: 1,
  YEAR: 1,
};

/** The most precise time that the sentence tells, the first of equals. */
function timeOf(times: readonly TimeExpression[], from: number, to: number): string | null {
  let best: TimeExpression | null = null;
  for (let i = firstFrom(times, from); i < times.length; i++) {
    const time = times[i];
    if (time === undefined || time.start >= to) break;
    if (best === null || PRECISION[time.precision] > PRECISION[best.precision]) best = time;
  }
  return best?.kind === "SINCE" && best.iso !== null ? `${best.iso}/..` : (best?.iso ?? null);
}

/** Index of the first expression that begins at or behind an offset. */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
