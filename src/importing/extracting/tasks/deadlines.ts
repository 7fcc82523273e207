import type { Deadline, DeadlineKind } from "../extraction.ts";
import { matchesOf } from "../text/matches.ts";
import type { Span, View } from "../text/readableText.ts";
import { DUE_DAY, type DueDay, dueDay } from "./dueDays.ts";

/** The dates by which a document's months and days without a year are understood. */
export interface Calendar {
  year: number | null;
  /** Day of issue: the day from which 印发后30日内 counts. */
  issuedOn: string | null;
}

export interface StatedDeadline {
  deadline: Deadline;
  others: Deadline[];
}

const LASTING =
  /长期(?:坚持|推进|整改|实施|落实|任务|保持|有效|巩固|工作)?|(?:持续|常态化?|常年|经常性|不断)(?:长效)?(?:推进|坚持|整改|实施|开展|落实|巩固|深化|加强|保持|推动|用力|抓好|进行|治理|化)*|每[年月季周日](?!度?报)[^,;。]{0,8}|贯穿(?:始终|全年|全程)|坚持经常|全年(?:坚持|持续|推进)/g;
const AT_ONCE =
  /立行立改|即知即改|即行即改|立查立改|立说立行|边督边改|立即(?:整改|完成|办理|落实|实施|执行)?|即时(?:整改|办结)?|马上[^,;。]{0,4}/g;
const IN_STAGES =
  /分(?:阶段|步|期|年度?|批|类)(?:实施|推进|完成|整改|落实|进行)*|(?:阶段|逐步|逐年|按(?:计划|进度|年度|时序|序时))(?:性)?(?:推进|完成|整改|进度|实施)*/g;

const WORDS: readonly { kind: DeadlineKind; pattern: RegExp }[] = [
  { kind: "LONG_TERM", pattern: LASTING },
  { kind: "IMMEDIATE", pattern: AT_ONCE },
  { kind: "STAGED", pattern: IN_STAGES },
];

interface Stated {
  kind: DeadlineKind;
  span: Span;
  due: DueDay | null;
}

/**
 * The deadline that the words of a range state, or null. Of several dates the last one binds; a date with lasting work
 * behind it is COMPOSITE; a date with stages is STAGED.
 */
export function deadlineIn(view: View, range: Span, calendar: Calendar): StatedDeadline | null {
  const stated = statedIn(view, range, calendar);
  const dates = stated.filter(({ kind }) => kind === "DATE");
  const has = (kind: DeadlineKind) => stated.some((one) => one.kind === kind);
  const binding =
    dates.toSorted((a, b) => (a.due?.on ?? "").localeCompare(b.due?.on ?? "")).at(-1) ?? strongest(stated);
  if (!binding) return null;
  const kind =
    binding.kind !== "DATE" ? binding.kind : has("STAGED") ? "STAGED" : has("LONG_TERM") ? "COMPOSITE" : "DATE";
  const quoted = kind === binding.kind ? binding.span : around(stated);
  return {
    deadline: toDeadline(view, { ...binding, kind, span: quoted }),
    others: stated
      .filter((one) => one !== binding && (kind === "DATE" || one.kind === "DATE" || kind !== "COMPOSITE"))
      .map((one) => toDeadline(view, one)),
  };
}

/** 立行立改 before 分阶段 before 长期坚持: what has to be done first is what can be missed. */
function strongest(stated: readonly Stated[]): Stated | undefined {
  const rank: DeadlineKind[] = ["IMMEDIATE", "STAGED", "LONG_TERM"];
  return stated.toSorted((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind))[0];
}

function around(stated: readonly Stated[]): Span {
  return {
    start: Math.min(...stated.map(({ span }) => span.start)),
    end: Math.max(...stated.map(({ span }) => span.end)),
  };
}

function statedIn(view: View, { start, end }: Span, calendar: Calendar): Stated[] {
  const words = view.text.slice(start, end);
  const dates: Stated[] = [];
  let year = calendar.year;
  for (const found of matchesOf(words, DUE_DAY)) {
    const due = dueDay(found.groups ?? {}, year, calendar);
    if (due === null) continue;
    year = due.year ?? year;
    dates.push({ kind: "DATE", due, span: { start: start + found.index, end: start + found.index + found[0].length } });
  }
  const others = WORDS.flatMap(({ kind, pattern }) =>
    matchesOf(words, pattern).map((found) => ({
      kind,
      due: null,
      span: { start: start + found.index, end: start + found.index + found[0].length },
    })),
  );
  const overlapsDate = ({ span }: Stated) =>
    dates.some((date) => date.span.start < span.end && span.start < date.span.end);
  // 每年12月底前: the work comes again each year, so its day is no end.
  const recurring = others.filter(({ span }) => /^每/.test(view.text.slice(span.start, span.end)));
  const once = dates.filter(
    (date) => !recurring.some(({ span }) => span.start < date.span.end && date.span.start <= span.end),
  );
  return [...once, ...others.filter((other) => recurring.includes(other) || !overlapsDate(other))].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

function toDeadline(view: View, { kind, due, span }: Stated): Deadline {
  return {
    kind,
    on: due?.on ?? null,
    at: view.quote(span.start, span.end),
    ...(due?.inferred && { inferred: true }),
  };
}
