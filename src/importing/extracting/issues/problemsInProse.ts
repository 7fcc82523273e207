import { BEFORE_PROBLEM, isMeasure, PROBLEM, PUT_RIGHT, THREAT } from "../../gazetteers/problemWords.ts";
import { clausesIn, clauseWords, type JoinedText, type Span } from "../text/readableText.ts";

export interface Problem extends Span {
  /** What a field for it says has come of the problem; null where there is no such field. */
  progress: string | null;
}

const ITEM_MARKER =
  /^(?:[■▲◆●★□○◇◎※►▶➤·•-]+ ?|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]\s?|第[一二三四五六七八九十百\d]{1,6}[项个条](?:整改)?(?:任务|问题)?[ :、]?|案例[一二三四五六七八九十\d]{1,3}[ :、.]?)/;
const PROBLEM_AT_END = new RegExp(`(?:${PROBLEM.source})[^、]{0,2}$`);
const SHORTEST = 4;
const LONGEST = 70;

/** Whole wordings that name a problem, the first group being the problem. Each within one sentence. */
const WORDINGS: readonly RegExp[] = [
  /针对(“[^“”\n]{4,80}”)/dg,
  /(?:披露|指出|反馈|反映|通报|曝光|交办|移交)的(“[^“”\n]{4,80}”)(?:等)?(?:突出)?问题/dg,
  /(?:^|\n)[一二三四五六七八九十]{1,3}、(?!(?:当前|目前|仍|还)*(?:存在|面临)|主要问题|突出问题)([^。;:\n]{4,40}问题)(?=\n|$)/dg,
  /(?:^|\n)(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}[.、])([^,。;:\n]{6,60}(?:案|案例))(?=[。\n]|$)/dg,
  /(?:^|\n)(?:典型)?案例[一二三四五六七八九十\d]{1,3}[ :、.]{0,2}([^。;:\n]{6,60})(?=\n|$)/dg,
  /(?<=^|[,。;:\n])(?!针对|关于|对|就)([^,。;:\d\n]{4,30}问题)(?=(?:已|均|仍|尚|拟|正在|目前|现已)[^,。;\n]{2,})/dg,
  /(?:^|\n)[(][一二三四五六七八九十]{1,3}[)](?!针对|关于)([^。;:\n]{4,40}问题(?:突出|严重)?)(?=[。\n]|$)/dg,
  /关于(“[^“”\n]{4,80}”)(?:问题)?的?(?:整改|进展|办理)/dg,
  /针对(?!环保|整改|上述|以上|这些|相关)([^“”,。;\n]{4,50}问题)/dg,
  /((?:发现(?!并(?:解决|整改|处理))|梳理|查找|查摆|反馈(?!意见涉及)|指出|排查出)[^,。;\n]{0,70}?(?:问题(?:线索|共|累计|共计)?\d+[个条项件处]|\d+[个条项件处][^,。;、\n]{0,6}问题[^,。;、\n]{0,8}))/dg,
  /(?:扎实|全面|坚决|深入|认真|切实|抓好|彻底)整改([^,。;\n]{2,40}?反馈(?:的)?(?:问题|意见))/dg,
  /(?:解决|破解|打破|消除)(?!了)((?:\p{Script=Han}{0,8}“[^“”]{1,8}”(?:和|、)?){1,3})(?=[,。;\n]|的?(?:问题|难题))/dgu,
  /(?:开展|推进|深化|抓好|做好)([^,。;、\n]{4,30}问题)(?:集中|专项|突出)?(?:整治|治理)/dg,
  /(?:加大|严查|查处|打击|整治|惩治)([^,。;\n]{2,30}?(?:弄虚作假|执法不严|敷衍|失职|不作为|偷排|直排|乱排)[^,。;\n]{0,20}?)等?(?:行为|问题|现象)/dg,
  /(?:解决|破解|治理|整治|消除|清理|根治|化解|纠正)((?!好|一批|了|群众|实际|人民|突出|这些|上述|以上|各类|存在|发现)[^,。;\n“”]{4,40}?(?:“[^“”]{1,8}”)?)等?(?:突出|历史遗留)?问题/dg,
  /(?:遏制|扭转|抑制|改变)([^,。;\n]{4,30}的?(?:势头|趋势|局面|态势))/dg,
  /((?:表面|虚假|敷衍|假装|应付式?)整改[^。;\n]{0,24}?)的?,/dg,
  /对([^,。;、\n]{2,24}(?:不配套|滞后|不力|不到位))的/dg,
];

/** 乱占、乱建等“四乱”问题: a problem by the name it goes by, also in a field for measures. */
const CALLED = /“[^“”]{1,3}乱”(?:突出)?(?:问题|现象|行为)/g;
const BEFORE_CALLED = /(?:(?!清理|整治|解决|消除|打击|治理)[\u3400-\u9fff、])*$/;

const VIOLATION =
  /(?:自然保护区|自然保护地|保护区|水源地|风景名胜区|湿地公园|国家公园)[^,。;、\n]{0,8}内(?:的|仍|存在)?(?:违法违规|违规|违法|非法|擅自)(?:(?!以及|等问题)[^,。;、\n]){2,20}/g;
const CLEAN_UP = /(?:清理|退出|查处|拆除|整治|打击|推动|推进|关停)[^,。;\n]{0,14}$/;
const NAME_BEFORE = /(?<=^|[,。;:、\n])\p{Script=Han}{2,14}$/u;
const NAME_REACH = 16;

/** Violations inside a protected area, with its name where the clause begins with it. The aim of a clean-up is none. */
function violations(text: string): Span[] {
  return [...text.matchAll(VIOLATION)].flatMap(({ 0: words, index }) => {
    const before = text.slice(Math.max(0, index - NAME_REACH), index);
    if (CLEAN_UP.test(before)) return [];
    return [{ start: index - (NAME_BEFORE.exec(before)?.[0].length ?? 0), end: index + words.length }];
  });
}

/** Problems that sentences tell, in order, none inside a range to leave out and none inside another. */
export function problemsInProse(
  { text, sentences }: JoinedText,
  taken: readonly Span[],
  otherFields: readonly Span[],
  known: readonly Span[] = [],
  tellsSteps: (at: number) => boolean = () => false,
): Problem[] {
  const called = apart(
    [...text.matchAll(CALLED)].map(({ 0: words, index }) => {
      const before = BEFORE_CALLED.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? "";
      return { start: index - before.replace(/^(?:理|治|决|除|击)/, "").length, end: index + words.length };
    }),
    taken,
  );
  const found: Span[] = [...violations(text), ...known];
  for (const wording of WORDINGS)
    for (const match of text.matchAll(wording)) {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      if (end > start) found.push({ start, end });
    }
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (tellsSteps(sentence.start) && !words.includes("问题")) continue;
    const threat = THREAT.exec(words)?.index ?? -1;
    for (const clause of clausesIn(text, sentence))
      if (clause.start >= sentence.start + threat + 1) found.push(...problemsInClause(text, clause));
  }
  return apart([...called, ...apart(found, [...taken, ...otherFields, ...called])], []).map((span) => ({
    ...span,
    progress: null,
  }));
}

/** The clause, or those items of its list that tell a problem. */
function problemsInClause(text: string, clause: Span): Span[] {
  const words = clauseWords(text, clause);
  if (
    words.length < SHORTEST ||
    !PROBLEM.test(words.includes("《") ? words.replace(/《[^《》]*》?/g, "") : words) ||
    PUT_RIGHT.test(words) ||
    words.includes("针对")
  )
    return [];
  const marker = ITEM_MARKER.exec(words)?.[0].length ?? 0;
  const front = marker + (BEFORE_PROBLEM.exec(words.slice(marker))?.[0].length ?? 0);
  const start = clause.start + front;
  const told = words.slice(front).replace(/(?:等)?(?:突出)?问题$/, "");
  if (isMeasure(told.trimStart()) || /(?<![大重高])的$/.test(told)) return [];
  return items(told, start).filter(
    (item) =>
      item.end - item.start >= SHORTEST &&
      item.end - item.start <= LONGEST &&
      PROBLEM.test(text.slice(item.start, item.end)),
  );
}

/** Items of a list that each tell a problem; a clause with one such item stays whole. */
function items(words: string, start: number): Span[] {
  const whole = { start, end: start + words.length };
  const inner = /存在(?:着|的)?/.exec(words);
  const from = inner === null ? 0 : inner.index + inner[0].length;
  const parts = words.slice(from).split("、");
  if (parts.length === 1 || !parts.every((part) => PROBLEM_AT_END.test(part))) return [whole];
  let offset = start + from;
  return parts.map((part) => {
    const item = { start: offset, end: offset + part.length };
    offset += part.length + 1;
    return item;
  });
}

function apart(spans: readonly Span[], leftOut: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const closed = [...leftOut].sort((a, b) => a.start - b.start);
  const kept: Span[] = [];
  let next = 0;
  let closedUntil = 0;
  for (const span of sorted) {
    for (let range = closed[next]; range !== undefined && range.start < span.end; range = closed[++next])
      closedUntil = Math.max(closedUntil, range.end);
    const last = kept.at(-1);
    if (span.start >= closedUntil && (last === undefined || span.start >= last.end)) kept.push(span);
  }
  return kept;
}
