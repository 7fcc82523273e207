import type { ExtractionContext } from "../context.ts";
import { clausesIn, type JoinedText, type Span, sentencesIn } from "../text/readableText.ts";
import { answersInProse } from "./bracketedAnswers.ts";
import { DUE_DAY } from "./dueDays.ts";
import type { Answer, TaskDraft } from "./taskDrafts.ts";
import { isUnit, unitsIn } from "./unitLists.ts";

const ORDINAL =
  /(?:^|[。;:,”])\s*(?:(?:第[一二三四五六七八九十])|[一二三四五六七八九十]{1,2})(?:是|要|,要)(?=[^,。;])/g;
const DEMAND =
  /^(?:要|必须|务必|应当?|需要?|着力|继续|全面|切实|坚决|严格|加快|抓好|推进|加强|强化|落实|启动|确保|完成|深入|扎实|积极|持续|进一步|大力|重点|全力|高度|始终|严肃|力争|尽快|认真|统筹|从严|加大|做好)/;
const DEMANDING = /要求|强调|指出|部署|安排|抓好|提出|下一步|打算|重点(?:工作|任务)|会议|明确|几(?:件|项|个方面)/;
const TIMED_DEMAND = /^(?:(?:下半年|上半年|年底前|[^,。;]{0,12}(?:前|内|底)),?)?(?:要|必须|务必|确保|力争)/;
const BEGINS_WITH_DAY = new RegExp(`^[^,。;]{0,8}(?:${DUE_DAY.source})`);
const OUTCOME =
  /(?:已(?:经|于[^,。;]{1,10})?(?:全部|全面|基本|按[^,。;]{1,6})?(?:完成|整改|办结|清理|拆除|关停|关闭|退出|注销|到位|建成|停止|开展|启动|进入|解决|取缔|封停)|(?:全部|全面|均已|如期)[^,。;]{0,8}(?:完成|办结|拆除|注销|退出|得以|整改)|(?:建成|拆除|关停|取缔|清退|清运|封堵|搬迁)[^,。;]{0,20}\d|已[^,。;]{0,4}(?:整治|治理|修复|改造)完成|(?:建成|竣工|投入)(?:并)?(?:投运|投用|投产|通水|使用|运行|验收)|完成[^,。;]{0,40}(?:任务|整改|改造|治理|建设|工作|整治|修复|销号|立标|机井)|正在[^,。;]{2,40}|已[^,。;]{2,30},开展了?|通过[^,。;]{0,20}验收|呈报[^,。;]{2,40}(?:初审|审批|审查)|进度滞后|[^,。;]{2,40}已建成)/;
const SHORTEST_PASSAGE = 10;
const SHORTEST_DEMAND = 7;

/** Directives of a meeting and steps of a plan told in sentences: 一是要…, 下半年要…. */
export function directives({ text, structure }: ExtractionContext): TaskDraft[] {
  const { joined } = text;
  const drafts: TaskDraft[] = [];
  for (const line of joined.lines) {
    const words = line.text;
    const ordinals = [...words.matchAll(ORDINAL)];
    const isDemanding =
      ordinals.length > 1 &&
      (DEMANDING.test(words.slice(0, ordinals[0]?.index)) ||
        ordinals.some((one) => /要$/.test(one[0]) || DEMAND.test(words.slice(one.index + one[0].length))));
    const heading = headingAbove(line.start);
    const isPlan = isDemanding || DEMANDING.test(heading);
    const isNext = NEXT_STEPS.test(heading);
    const required = REQUIRED.exec(words)?.index ?? Number.POSITIVE_INFINITY;
    for (const sentence of sentencesIn(joined.text, line)) {
      const demands = isPlan ? demandsIn(joined.text, sentence) : [];
      if (demands.length === 0 && isNext) demands.push(...stepsIn(joined.text, sentence));
      if (demands.length === 0 && sentence.start >= line.start + required)
        demands.push(...requiredIn(joined.text, sentence));
      const spoken = demands.length > 0 ? demands : spokenDemands(joined.text, sentence);
      for (const [i, clause] of spoken.entries()) drafts.push(draftOf(clause, spoken[i + 1]?.start ?? sentence.end));
    }
  }
  return drafts;

  function headingAbove(offset: number): string {
    let words = "";
    for (let part = structure.partAt(offset); part; part = part.parent)
      words += joined.text.slice(part.heading.start, Math.min(part.heading.end, part.heading.start + 40));
    return words;
  }

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

const NEXT_STEPS = /下一步|下步|下阶段|工作打算|工作安排|整改措施|工作计划/;
/** A sentence under 下一步工作打算: 由县整改办每月开展…; 研究制定…. */
const NEXT =
  /^(?:由[^,。;]{2,30}?(?:开展|组织|牵头|负责|对|督促|督导)|(?:研究|抓紧|尽快|按期|及时)?(?:制定|修订|编制|建立|健全|完善|出台|印发)[^,。;]{4,})/;

function stepsIn(text: string, sentence: Span): Span[] {
  const clause = clausesIn(text, sentence).map((one) => trimmedEnd(text, one))[0];
  return clause && clause.end - clause.start >= SHORTEST_DEMAND && NEXT.test(text.slice(clause.start, clause.end))
    ? [clause]
    : [];
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

/** The clauses of a sentence that demand something, as they are numbered or begin with 要. */
function demandsIn(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const first = /^[\s”’)]*(?:[(〔]?[一二三四五六七八九十\d]+[)〕]?[、.]?)?\s*/.exec(words)?.[0].length ?? 0;
  const ordinal = /(?:^|[:,;])\s*(?:第?[一二三四五六七八九十]{1,2})(?:是|要)/.exec(words);
  const start = ordinal ? ordinal.index + (/[一二三四五六七八九十第]/.exec(ordinal[0])?.index ?? 0) : first;
  const body = words.slice(start).replace(/^第?[一二三四五六七八九十]{1,2}是/, "");
  if (!ordinal && !TIMED_DEMAND.test(body) && !DEMAND.test(body)) return [];
  const demands: Span[] = [];
  let from = start;
  for (const piece of words.slice(start).matchAll(/[^,。;]*[,。;]?/g)) {
    const at = start + piece.index;
    const clause = piece[0].replace(/[,。;!?”]+$/, "");
    if (clause.length < 4) continue;
    const begins = at === from || SPOKEN.test(clause) || TIMED_DEMAND.test(clause) || BEGINS_WITH_DAY.test(clause);
    if (begins) demands.push({ start: sentence.start + at, end: sentence.start + at + clause.length });
    from = -1;
  }
  return demands.filter(({ start, end }) => end - start >= SHORTEST_DEMAND || start === sentence.start);
}

const SPOKEN =
  /^(?:[^,。;]{0,30}(?:部门|单位|各地|各级|同志|干部|政府|企业|负责人|大家|领导|人员|书记|机构|公司|[省市县区局厅委办部旗盟州镇乡街道村处科室站所队组院会们])(?:\([^()]{1,12}\))?等?)?(?:要|必须|务必|应当?(?![急用对变届收报该]|[\u4e00-\u9fff](?:尽|未))|请各[^,。;]{2,20}?(?=于|在|抓紧|尽快|按|将))(?![求点素闻害道塞么])[^,。;]{3,}/;
/** 由市水利局牵头,…: an item of the minutes of a meeting. */
const ASSIGNED =
  /^(?:[一二三四五六七八九十]{1,2}、)?由?(?!责成|责令|此前)[^,。;]{2,40}?(?:[局厅委办处]|政府|中心|公司|单位|部门)等?(?:牵头|负责)(?!人|同志)/;
/** 今年将启动…,年底前完成…: what an office says it is about to do. */
const ABOUT_TO =
  /^(?:[^,。;]{0,24}(?:表示|介绍|透露|告诉记者|说),?[:“]?)?(?:今年|明年|下半年|年内|近期|接下来|下一步)?,?将(?:全面|加快|继续|陆续|重点|进一步)*(?:启动|实施|开展|推进|建设|完成|投入|投资|新建|出台|建立)|^(?!确保)[^,。;]{0,10}(?:年底|月底|季度末|汛期|入冬|供暖季)前(?:全面|基本)?(?:完成|建成|实现|启动)|^力争[^,。;]{0,12}(?:\d{4}年|年底|月底|\d+月)/;
const NEXT_STEP = /下一步|下阶段|接下来/;
/** 下一步要加快…, 接下来我们将…: what is to be done, in one clause with the word for when. */
const NEXT_TO_DO =
  /^(?:[^,。;:]{0,12}说,?[“"]?)?(?:下一步|下步|下阶段|接下来|今后|明年|下半年),?(?:我们|我[市县区省州局厅]|县里|市里|区里|全[市县区省州])?(?:还|也)?(?:要|将|会|准备|计划|打算|拟)(?![求点素])[^,。;]{4,}/;
/** …调研,要求年内完成…: what somebody asks of those on the spot. */
const ASKED =
  /^(?:并|还|同时|现场)?(?:要求|责成|责令|叮嘱|嘱咐)(?:[^,。;:]{0,16}?(?:部门|单位|企业|公司|局|镇|乡|街道|负责人|同志|政府|村))?(?:务必|必须|要|在)?(?:[^,。;:]{0,10}(?:前|内|底|半年|季度))?(?:全面|尽快|立即|加快|抓紧|按期|按时|限期|切实|严格|确保|抓好|做好|做到|落实|推进|完成|拆除|清理|整改|加强|强化|开展|完善|建立|制定|把|对|进一步|继续)[^,。;]{2,}/;
const STEP =
  /^(?:将)?(?:继续|进一步|加快|健全|完善|加强|强化|推进|落实|确保|严格|持续|举一反三|对)|前(?:全面)?(?:完成|实现|达到|建成)/;

/** What a leader demands in a report (交通部门要加强引导,9月底前…), and what an office means to do next (下一步,将健全…). */
function spokenDemands(text: string, sentence: Span): Span[] {
  const isNextStep = NEXT_STEP.test(text.slice(sentence.start, sentence.end));
  return clausesIn(text, sentence)
    .map((clause) => withItsWork(text, withoutQuote(text, trimmedEnd(text, clause)), sentence))
    .filter(({ start, end }) => {
      const words = text.slice(start, end).replace(/^[“‘\s]+/, "");
      return (
        end - start >= SHORTEST_PASSAGE - 4 &&
        (SPOKEN.test(words) ||
          ASSIGNED.test(words) ||
          ABOUT_TO.test(words) ||
          NEXT_TO_DO.test(words) ||
          ASKED.test(words) ||
          (isNextStep && STEP.test(words)))
      );
    });
}

const ACTOR =
  /^(?:[一二三四五六七八九十]{1,2}[是要,]*)?(?<units>(?!各级|各地|大家|我们|全)[^,。;:要应必]{2,60}?)(?:要|应当?|必须|务必|负责(?!人|制))(?![求点素闻害道急用])/;

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

const ONLY_LED = /^由[^,。;]{2,40}牵头$/;
const LONGEST_WORK = 60;

/** 由市生态环境局牵头,县政府具体实施,完成…: what is to be done stands behind who leads it. */
function withItsWork(text: string, clause: Span, sentence: Span): Span {
  if (!ONLY_LED.test(text.slice(clause.start, clause.end))) return clause;
  const { end } = trimmedEnd(text, sentence);
  return end - clause.start <= LONGEST_WORK ? { start: clause.start, end } : clause;
}

/** Statements of what came of a problem: …已全部整改完成; …正在编制实施方案. */
export function progressItems({ text }: ExtractionContext, isFree: (span: Span) => boolean): TaskDraft[] {
  const { joined } = text;
  return joined.sentences
    .filter((sentence) => !HEADING.test(joined.text.slice(sentence.start, sentence.end)))
    .flatMap((sentence) =>
      outcomesIn(joined.text, sentence).flatMap((span): TaskDraft[] => {
        if (span.end - span.start < SHORTEST_PASSAGE) return [];
        const free = isFree(span) ? [span] : outcomeClauses(joined.text, span).filter(isFree);
        return free.map((one) => ({ ...proseDraft(joined, one, null, []), progress: [one] }));
      }),
    );
}

/** 一、已完成整改的任务 on a line of its own. */
const HEADING = /^[(]?[一二三四五六七八九十\d]{1,3}[)、.][^,。;:]{2,24}(?:任务|问题|情况|工作|事项|进展)\n?$/;

/** The clauses of a statement that each tell an outcome, where a demand stands among them. */
function outcomeClauses(text: string, span: Span): Span[] {
  return clausesIn(text, span)
    .map((clause) => trimmedEnd(text, clause))
    .filter(({ start, end }) => end - start >= SHORTEST_PASSAGE && OUTCOME.test(text.slice(start, end)));
}

const REPORTED =
  /^”?(?:的?问题)?[。:]?\s*(?:该(?:项)?(?:问题|任务)|(?:整改|工作)?(?:进展|完成|落实|整改)情况:?|目前,?)((?:[^。;,\n]{0,12}?)(?:已|正在|基本|尚未|完成|达到|持续|推进)[^。;\n]{0,40})/;
const LONGEST_REPORT = 80;

/** Items that head what is reported of them: (二)关于…问题。整改情况:正在推进. */
export function reportedItems({ text, structure }: ExtractionContext, isFree: (span: Span) => boolean): TaskDraft[] {
  const { joined } = text;
  return structure.parts.flatMap(({ heading, opensLine }): TaskDraft[] => {
    if (!opensLine || heading.end - heading.start < SHORTEST_PASSAGE || !isFree(heading)) return [];
    const found = REPORTED.exec(joined.text.slice(heading.end, heading.end + LONGEST_REPORT));
    if (found?.[1] === undefined) return [];
    const end = heading.end + found[0].length;
    return [{ ...proseDraft(joined, heading, null, []), progress: [{ start: end - found[1].length, end }] }];
  });
}

/** A sentence is one statement, unless its clauses tell outcomes of different subjects. */
function outcomesIn(text: string, sentence: Span): Span[] {
  const spans: Span[] = [];
  let from = sentence.start;
  let hasOutcome = false;
  for (const piece of text.slice(sentence.start, sentence.end).matchAll(/[^,;。]*[,;。]?/g)) {
    if (piece[0] === "") continue;
    const at = sentence.start + piece.index;
    const clause = piece[0].replace(/[,;。”]+$/, "");
    const tells = OUTCOME.test(clause) || /^开展了/.test(clause);
    const isNewSubject =
      hasOutcome &&
      tells &&
      /^[^已正全均并]{4,}(?:已|正在|完成|全部|得以)/.test(clause) &&
      !/^(?:并|其中|同时|目前|正在|拆除|垃圾)/.test(clause);
    if (isNewSubject) {
      spans.push({ start: from, end: at - 1 });
      from = at;
    }
    hasOutcome ||= tells;
  }
  if (hasOutcome) spans.push(trimmedEnd(text, { start: from, end: sentence.end }));
  return spans.map((span) => lastStatement(text, span));
}

/** A long lead-in without outcome is left out: from the last clause that names a date or a subject. */
function lastStatement(text: string, span: Span): Span {
  const lead = /^[^,]*?(?:按照|根据|依据)[^,]*,/.exec(text.slice(span.start, span.end));
  return lead ? { start: span.start + lead[0].length, end: span.end } : span;
}

/** “下一步要…: the mark opens what somebody says. */
function withoutQuote(text: string, { start, end }: Span): Span {
  return { start: start + (/^[“‘\s]+(?=[^”’]*$)/.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

function trimmedEnd(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[\s。;,”]/.test(text[to - 1] ?? "")) to--;
  return { start, end: to };
}

function deadlineSpan(text: string, clause: Span): Span | null {
  const words = text.slice(clause.start, clause.end);
  const found = [...words.matchAll(DUE_DAY)].find((date) => /前$|底$|内$|半年$|季度$|年$/.test(date[0]));
  return found ? { start: clause.start + found.index, end: clause.start + found.index + found[0].length } : null;
}

function proseDraft(view: TaskDraft["view"], title: Span, deadline: Span | null, answers: Answer[]): TaskDraft {
  return {
    view,
    number: null,
    title,
    answers,
    deadlines: deadline ? [deadline] : [],
    progress: [],
    expects: { deadline: false, lead: false },
    doubledLabels: [],
  };
}
