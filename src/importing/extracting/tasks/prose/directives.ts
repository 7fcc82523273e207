import { CHARGES, SPOKEN, TURNS_TO_STEPS } from "../../../gazetteers/directiveWords.ts";
import { PROBLEM } from "../../../gazetteers/problemWords.ts";
import type { ExtractionContext } from "../../context.ts";
import { type JoinedText, type Line, type Span, sentencesIn } from "../../text/readableText.ts";
import { tellsAt } from "../../text/tellings.ts";
import { answersInProse } from "../bracketedAnswers.ts";
import { DUE_DAY } from "../dueDays.ts";
import type { Answer, TaskDraft } from "../taskDrafts.ts";
import { isUnit, unitsIn } from "../unitLists.ts";
import { deadlineSpan, headingsAbove, proseDraft } from "./proseDrafts.ts";
import { headsSteps, stepsBeside } from "./sectionSteps.ts";
import { spokenDemands } from "./spokenDemands.ts";

const ORDINAL =
  /(?:^|[。;:,”])\s*(?:(?:第[一二三四五六七八九十])|[一二三四五六七八九十]{1,2})(?:是|要|,要)(?=[^,。;])/g;
const DEMAND =
  /^(?:要|必须|务必|应当?|需要?|着力|继续|全面|切实|坚决|严格|加快|抓好|推进|加强|强化|落实|启动|确保|完成|深入|扎实|积极|持续|进一步|大力|重点|全力|高度|始终|紧盯|聚焦|围绕|坚持|严肃|力争|尽快|认真|统筹|从严|加大|做好)/;
const DEMANDING = /要求|强调|指出|部署|安排|抓好|提出|下一步|打算|重点(?:工作|任务)|会议|明确|几(?:件|项|个方面)/;
const TO_CARRY_OUT = /^(?:严格|全面|坚决|切实|认真|抓好)(?:贯彻)?(?:落实|执行)《/;
const TIMED_DEMAND = /^(?:(?:下半年|上半年|年底前|[^,。;]{0,12}(?:前|内|底)),?)?(?:要|必须|务必|确保|力争)/;
const BEGINS_WITH_DAY = new RegExp(`^[^,。;]{0,8}(?:${DUE_DAY.source})`);
const BEGIN_DEMANDS = [SPOKEN, TIMED_DEMAND, TO_CARRY_OUT, BEGINS_WITH_DAY];
const SHORTEST_DEMAND = 7;

/** Directives of a meeting and steps of a plan told in sentences: 一是要…, 下半年要…. */
export function directives(context: ExtractionContext, isMeant: (line: Line) => boolean = () => true): TaskDraft[] {
  const { joined } = context.text;
  const drafts: TaskDraft[] = [];
  for (const line of joined.lines.flatMap(cellsOf)) {
    const words = line.text;
    if (!isMeant(line)) continue;
    const tells = tellsAt(context.tellings, line.end - 1);
    const turn = tells === "PROBLEMS" ? words.search(TURNS_TO_STEPS) : 0;
    const stepsFrom = line.start + (turn < 0 ? words.length : turn);
    const ordinals = [...words.matchAll(ORDINAL)];
    const isDemanding =
      ordinals.some((one) => /要$/.test(one[0]) || /^(?:要|必须|务必)/.test(words.slice(one.index + one[0].length))) ||
      (ordinals.length > 1 &&
        (DEMANDING.test(words.slice(0, ordinals[0]?.index)) ||
          ordinals.some((one) => DEMAND.test(words.slice(one.index + one[0].length)))));
    const isPlan = isDemanding || DEMANDING.test(headingsAbove(context, line.start));
    const tellsSteps = tells === "STEPS" || tells === "NEXT_STEPS";
    const required = REQUIRED.exec(words)?.index ?? Number.POSITIVE_INFINITY;
    for (const sentence of sentencesIn(joined.text, line)) {
      if (tellsSteps && headsSteps(joined.text, sentence, line)) continue;
      const demands = isPlan ? demandsIn(joined.text, sentence) : [];
      if (demands.length === 0 && sentence.start >= line.start + required)
        demands.push(...requiredIn(joined.text, sentence));
      const spoken = demands.length > 0 ? demands : spokenDemands(joined.text, sentence);
      const meant =
        sentence.end > stepsFrom
          ? spoken
          : spoken.filter(({ start, end }) => CHARGES.test(joined.text.slice(start, end)));
      const all = tellsSteps ? [...meant, ...stepsBeside(joined.text, sentence, meant)] : meant;
      for (const [i, clause] of all.entries()) drafts.push(draftOf(clause, all[i + 1]?.start ?? sentence.end));
    }
  }
  return drafts;

  /** The deadline may stand in a clause behind (…,确保6月底前完工), before the next demand. */
  function draftOf(clause: Span, until: number): TaskDraft {
    const answers = answersOf(clause);
    const due = deadlineSpan(joined.text, clause) ?? deadlineSpan(joined.text, { start: clause.end, end: until });
    return proseDraft(joined, clause, due, answers.length > 0 ? answers : actorOf(joined, clause));
  }

  function answersOf(clause: Span): Answer[] {
    const end = joined.text.slice(clause.end).search(/[。;\n]/);
    return answersInProse(joined, {
      start: clause.start,
      end: end < 0 ? joined.text.length : clause.end + end,
    }).flatMap(({ assigned }) => assigned.map(({ role, units, word }) => ({ role, label: word, list: word, units })));
  }
}

const REQUIRED = /(?:督察组?|会议|检查组|反馈会|通报)(?:明确)?(?:要求|强调)/;
const DEMANDED =
  /^(?:(?:督察组?|会议|检查组|通报)(?:明确)?(?:要求|强调),?)?(?:对[^,。;]{2,30},)?[^,。;要应]{0,24}(?:要|应当?|须|必须)(?![求点素闻害道急用])[^,。;]{4,}/;

/** What follows 督察要求: 整改方案要按照规定向社会公开; 对失职问题,要依法问责. */
function requiredIn(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const found = DEMANDED.exec(words)?.[0] ?? requiredOf(words);
  if (found === undefined || found.length < SHORTEST_DEMAND) return [];
  const lead = /^(?:督察组?|会议|检查组|通报)(?:明确)?(?:要求|强调),?/.exec(found)?.[0].length ?? 0;
  return [{ start: sentence.start + lead, end: sentence.start + found.length }];
}

/** 督察要求,某市委、市政府应根据督察报告,抓紧…: with the unit that has to act. */
function requiredOf(words: string): string | undefined {
  return /^(?:督察组?|会议|检查组|通报)(?:明确)?(?:要求|强调),[^,。;]{2,30}(?:要|应当?|须|必须)[^,。;]{2,}/.exec(
    words,
  )?.[0];
}

/** The cells of a row, each a paragraph of its own; a line without cells is one. */
function cellsOf(line: Line): Line[] {
  if (!line.text.includes("\t")) return [line];
  return [...line.text.matchAll(/[^\t]+/g)].map(({ 0: text, index }) => ({
    text,
    start: line.start + index,
    end: line.start + index + text.length,
  }));
}

/** The clauses of a sentence that demand something, as they are numbered or begin with 要. */
function demandsIn(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const first = /^[\s”’)]*(?:[(〔]?[一二三四五六七八九十\d]+[)〕]?[、.]?)?\s*/.exec(words)?.[0].length ?? 0;
  const ordinal = /(?:^|[:,;])\s*(?:第?[一二三四五六七八九十]{1,2})(?:是|要)/.exec(words);
  const start = ordinal ? ordinal.index + (/[一二三四五六七八九十第]/.exec(ordinal[0])?.index ?? 0) : first;
  const body = words.slice(start).replace(/^第?[一二三四五六七八九十]{1,2}是/, "");
  const isDemand = TIMED_DEMAND.test(body) || DEMAND.test(body);
  // 一是整改责任落实不到位: numbered problems, and nothing to be done
  if (!isDemand && (!ordinal || PROBLEM.test(/^[^,。;]*/.exec(body)?.[0] ?? ""))) return [];
  const demands: Span[] = [];
  let from = start;
  for (const piece of words.slice(start).matchAll(/[^,。;]*[,。;]?/g)) {
    const at = start + piece.index;
    const clause = piece[0].replace(/[,。;!?”]+$/, "");
    if (clause.length < 4) continue;
    const begins = at === from || BEGIN_DEMANDS.some((begin) => begin.test(clause));
    if (begins) demands.push({ start: sentence.start + at, end: sentence.start + at + clause.length });
    from = -1;
  }
  return demands.filter(({ start, end }) => end - start >= SHORTEST_DEMAND || start === sentence.start);
}

const ACTOR =
  /^(?:[一二三四五六七八九十]{1,2}[是要,]*)?(?<units>(?!各级|各地|大家|我们|全)[^,。;:要应必由]{2,60}?)(?:要|应当?|必须|务必|负责(?!人|制))(?![求点素闻害道急用])/;

/** 县水务局要…: whom the directive addresses leads what it demands. */
function actorOf(view: JoinedText, clause: Span): Answer[] {
  const found = ACTOR.exec(view.text.slice(clause.start, clause.end));
  const words = found?.groups?.units;
  if (!found || words === undefined) return [];
  const start = clause.start + found[0].indexOf(words);
  const units = unitsIn(view, { start, end: start + words.length });
  const areUnits = units.length > 0 && units.every((unit) => isUnit(view.text.slice(unit.start, unit.end)));
  const end = start + words.length;
  return areUnits ? [{ role: "LEAD", label: null, list: { start, end }, units }] : [];
}
