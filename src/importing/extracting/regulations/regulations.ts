import { NICKNAMES } from "../../gazetteers/documentGenres.ts";
import type { DocumentUse } from "../../gazetteers/documentUses.ts";
import type { ExtractionContext } from "../context.ts";
import type { Found, Quote, Regulation } from "../extraction.ts";
import { type TimeExpression, timeExpressions } from "../figures/timeExpressions.ts";
import type { JoinedText, Span } from "../text/readableText.ts";
import { firstFrom, stageOf, wordedUse } from "./documentUses.ts";
import { SameTitles } from "./sameTitles.ts";
import { genreOf, type MarkedTitle, markedTitles, tidyTitle } from "./titles.ts";

/** A regulation with what the text tells of it beyond the contract. */
export interface CitedRegulation extends Regulation {
  /** Other forms of the title in this document. */
  aliases: string[];
  /** Kind of document as its title tells. */
  type: string | null;
  /** Why it is not in force, where the text says so. */
  stage: string | null;
  relations: Relation[];
}

export interface Relation {
  kind: DocumentUse;
  actor: string | null;
  on: string | null;
  at: Quote;
}

const NUMBER_BEHIND =
  /^\s?(?:[(（][^()（）]{0,12}?)?((?:\p{Script=Han}|[A-Z]){1,14}[〔[【(﹝]\d{4} ?[〕\]】)﹞]\s?第?\s?\d+\s?号|(?:GB|HJ|DB|CJ|NY|SL|LY|JTG|QB|TD)\d*(?:\/T|\/Z)?\s?\d+(?:\.\d+)?[-—]\d{2,4}|\p{Script=Han}{0,14}令?(?:\d{4}年)?第?\s?\d+\s?号)/u;
const ALIAS_BEHIND =
  /^(?:[(][^()《》]{1,20}[)])?\s?[(]?[^《》“”()。;]{0,40}?(?:以下|下)?(?:统称|简称|下称)为?:?[“‘]?《?([^《》“”‘’()。;,]{2,40})[》”’]?/;
const BETWEEN_TITLES = /^(?:[(][^()]{0,40}[)])?(?:、|和|及|与|以及|,|\s)?$/;
const OFFICIAL_VERB_BEFORE =
  /(印发|下发|出台|颁布|制定|修订|审议通过|贯彻|落实|执行|依据|根据|按照|签订|实施)了?(?:实施)?$/;
const LONGEST_JOINT = 42;
const MOST_RELATIONS = 50;
const PARTY_RULES = /中央八项规定/g;
const FIVE_YEAR_PLAN =
  /“十[二三四五六]五”([\p{Script=Han}]{0,24}?)规划(?:纲要)?(?!期|局|处|院|环评|编制|建设|设计|部门)/gu;

/** Laws, regulations, policies and plans that the text names. */
export function regulations(context: ExtractionContext): Found<CitedRegulation> {
  const { joined } = context.text;
  const titles = markedTitles(joined.text);
  const times = timeExpressions(context).filter((time) => !isInside(titles, time.start));
  const lists = runs(titles, joined.text);
  const known = new SameTitles<CitedRegulation>();
  const own = ownTitle(context);
  if (own !== null) known.defineOwn(own.title, () => ownRegulation(own, context));
  for (const [i, title] of titles.entries()) {
    if (!isRegulation(joined.text, title)) continue;
    const fact = known.find(title.title) ?? known.define(title.title, () => newRegulation(title.title));
    addMention(fact, title, joined, lists[i] ?? title, times);
    const alias = ALIAS_BEHIND.exec(joined.text.slice(title.end, title.end + 80))?.[1];
    if (alias !== undefined && !known.has(alias)) known.call(alias, fact);
    for (const form of [title.title, alias])
      if (form !== undefined && form !== fact.title && !fact.aliases.includes(form)) fact.aliases.push(form);
  }
  for (const { title, printed, at } of unmarkedTitles(joined, titles)) {
    const fact = known.find(title) ?? known.find(printed) ?? known.define(printed, () => newRegulation(printed));
    if (title !== fact.title && !fact.aliases.includes(title)) fact.aliases.push(title);
    fact.at.push(at);
  }
  return { facts: known.facts.filter((fact) => fact.at.length > 0), warnings: [] };
}

function isRegulation(text: string, { start, end, title }: MarkedTitle): boolean {
  const genre = genreOf(title);
  if (genre !== null) return genre.isBinding;
  if (
    /^(等)?[\d一二三四五六七八九十]*[个项本部篇]*(课题|项目|丛书|一书|栏目|电影|纪录片|歌曲|论文)/.test(
      text.slice(end, end + 10),
    )
  )
    return false;
  return OFFICIAL_VERB_BEFORE.test(text.slice(Math.max(0, start - 8), start));
}

function newRegulation(title: string): CitedRegulation {
  return { title, number: null, at: [], aliases: [], type: genreOf(title)?.type ?? null, stage: null, relations: [] };
}

function addMention(
  fact: CitedRegulation,
  title: MarkedTitle,
  joined: JoinedText,
  list: Span,
  times: readonly TimeExpression[],
): void {
  const { text } = joined;
  fact.at.push(joined.quote(title.start, title.end));
  fact.number ??= NUMBER_BEHIND.exec(text.slice(title.end, title.end + 60))?.[1]?.trim() ?? null;
  fact.stage ??= stageOf(text, title, title.title);
  if (
    title.isNested ||
    fact.relations.length >= MOST_RELATIONS ||
    /简称为?[“‘]?$/.test(text.slice(Math.max(0, title.start - 5), title.start))
  )
    return;
  const { kind, actor, on, start, end } = wordedUse(text, list, title, times);
  if (fact.relations.some((relation) => relation.kind === kind && relation.actor === actor && relation.on === on))
    return;
  fact.relations.push({ kind, actor, on, at: joined.quote(start, end) });
}

/** For each title the run of titles in which it stands side by side: what is said of one is said of all. */
function runs(titles: readonly MarkedTitle[], text: string): Span[] {
  const spans: Span[] = [];
  let run: Span | null = null;
  for (const [i, title] of titles.entries()) {
    if (title.isNested) spans[i] = title;
    else {
      const isNext =
        run !== null && title.start - run.end <= LONGEST_JOINT && BETWEEN_TITLES.test(text.slice(run.end, title.start));
      if (run !== null && isNext) run.end = title.end;
      else run = { start: title.start, end: title.end };
      spans[i] = run;
    }
  }
  return spans;
}

/** The document itself, where it is a rule or plan: what a 通知 forwards counts as the document. */
function ownTitle({ head }: ExtractionContext): { title: string; at: Quote } | null {
  if (head.title === null || head.titleAt === null) return null;
  const forwarded = /(?:印发|转发|下发|公布|发布)《?([^《》]{4,})》?的(?:通知|函|公告|通告)$/.exec(
    tidyTitle(head.title),
  );
  const title = (forwarded?.[1] ?? tidyTitle(head.title)).replace(/^《|》$/g, "");
  const genre = genreOf(title);
  // What is left of a page's path (首页〉公开〉…) is no title.
  const isRule = genre?.isBinding === true && genre.type !== "REPORT" && !/^[^〈]*〉|网站/.test(title);
  return isRule ? { title, at: head.titleAt } : null;
}

function ownRegulation({ title, at }: { title: string; at: Quote }, { head }: ExtractionContext): CitedRegulation {
  const relations: Relation[] = [{ kind: "ISSUED", actor: head.issuer, on: head.issuedOn, at }];
  return { ...newRegulation(title), number: head.number, at: [at], relations };
}

function isInside(titles: readonly MarkedTitle[], offset: number): boolean {
  const next = firstFrom(titles, offset + 1);
  return [titles[next - 1], titles[next - 2]].some((title) => title !== undefined && offset < title.end);
}

/** Plans known by nickname or five-year period, and the Party's eight rules, which stand without marks. */
function unmarkedTitles(
  joined: JoinedText,
  titles: readonly MarkedTitle[],
): { title: string; printed: string; at: Quote }[] {
  const { text } = joined;
  const found: { title: string; printed: string; at: Quote; start: number }[] = [];
  const add = (title: string, start: number, end: number) => {
    const printed = text.slice(start, end);
    if (!isInside(titles, start)) found.push({ title, printed, start, at: joined.quote(start, end) });
  };
  for (const [nickname, title] of NICKNAMES)
    for (let at = text.indexOf(nickname); at >= 0; at = text.indexOf(nickname, at + 1))
      if (!/[气污]/.test(text[at - 1] ?? "") || nickname.startsWith("大")) add(title, at, at + nickname.length);
  for (const { 0: words, index } of text.matchAll(PARTY_RULES)) add(words, index, index + words.length);
  for (const { 0: words, index } of text.matchAll(FIVE_YEAR_PLAN)) add(words, index, index + words.length);
  return found.sort((a, b) => a.start - b.start);
}
