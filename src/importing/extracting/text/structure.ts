import { matchesOf } from "./matches.ts";
import { CHINESE_NUMERAL, numeralValue } from "./numbers.ts";
import type { JoinedText, Line, ReadableText } from "./readableText.ts";
import { signTest } from "./signs.ts";

/** The numbered parts of a text, in order, flat. Ranges are in the joined text. */
export interface Structure {
  parts: Part[];
  /** The innermost part that holds an offset of the joined text, or null. */
  partAt(offset: number): Part | null;
}

export interface Part {
  /** 1 for the outermost level that encloses this part. */
  level: number;
  style: MarkerStyle;
  /** As printed: 一、 (一) 1. 第三项 问题2: */
  marker: string;
  number: number;
  parent: Part | null;
  /** The heading, without its marker: up to the first sentence end or the end of the line. */
  heading: { start: number; end: number };
  /** From the marker to the next part of the same or an outer level. */
  start: number;
  end: number;
  /** False for a part that begins in the middle of a line. */
  opensLine: boolean;
  /** Whether another part of the same style follows under the same parent. */
  hasNext: boolean;
}

export type MarkerStyle = (typeof MARKERS)[number]["style"];

const CHINESE = `[${CHINESE_NUMERAL}]{1,5}`;
const NUMERAL = `(?:\\d{1,4}|${CHINESE})`;
const CIRCLED_ONE = 0x2460;
const NAMED = "(?:整改|反馈|重点|具体|工作|督察)?(?:任务|问题|措施|事项|项目|目标|清单|案件|举措|序号)";
/** A gap, the end of the line, or the bracket that closes the marker: 【任务一】. */
const NAMED_END = "(?:[】\\])]?[ :、.,]|[】\\])]?(?=\\n)|(?<=[【[(][^】\\n]{0,12})[】\\])])";

/** How the beginning of a part is printed; group 1 is its number. The first that fits holds. */
const MARKERS = [
  { style: "PART", pattern: new RegExp(`第(${NUMERAL})(?:部分|[篇编章节])[ :、]?`, "y"), inline: false },
  { style: "ARTICLE", pattern: new RegExp(`第(${NUMERAL})条[ :、]?`, "y"), inline: false },
  {
    style: "NAMED",
    pattern: new RegExp(`[【[(]?第(${NUMERAL})[项类个批](?:${NAMED})?${NAMED_END}`, "y"),
    inline: false,
  },
  {
    style: "NAMED",
    pattern: new RegExp(`[【[(]?${NAMED} ?[(]?(${NUMERAL})[)]?${NAMED_END}`, "y"),
    inline: false,
  },
  { style: "HAN", pattern: new RegExp(`(${CHINESE})(?:[、.]|,(?=[\\u4e00-\\u9fff]{2}))`, "y"), inline: true },
  { style: "HAN_BRACKETS", pattern: new RegExp(`[(〔【](${CHINESE})[)〕】][、.]?`, "y"), inline: true },
  { style: "DECIMAL", pattern: /(\d{1,2})\.\d{1,2}(?:\.\d{1,2})?[ 、.](?!\d)/y, inline: false },
  { style: "ARABIC", pattern: /(\d{1,3})(?:[.、](?![\d%])|[ \t]{1,3}(?=[\u4e00-\u9fff“《]{4}))/y, inline: true },
  { style: "ARABIC_BRACKETS", pattern: /[(〔【](\d{1,3})[)〕】][、.]?/y, inline: true },
  { style: "ARABIC_CLOSED", pattern: /(\d{1,2})\)[、.]?/y, inline: false },
  { style: "CIRCLED", pattern: /([①-⑳])[、.]?/y, inline: true },
] as const;

/** Where a part may begin inside a line: behind the end of a sentence. */
const INLINE_START =
  /[。;!?][”’)]*\s*(?=[(〔一二三四五六七八九十\d①-⑳])|(?<=[^\s:])\s(?=\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)/g;
const HEADING_END = /[。!?;\n]|[:](?=.{12})/g;

interface Marker {
  style: MarkerStyle;
  marker: string;
  number: number;
  start: number;
  opensLine: boolean;
}

/** Sections, numbered measures and items at every level. The order of levels is the one in which this text nests them. */
export function structure({ joined }: ReadableText): Structure {
  const open: Part[] = [];
  const parts: Part[] = [];
  for (const marker of joined.lines.flatMap((line) => markersIn(joined, line))) {
    while (open.some((part) => part.style === marker.style)) {
      const closed = open.pop();
      if (!closed) break;
      closed.end = marker.start;
      closed.hasNext = closed.style === marker.style;
    }
    const { style, number, start, opensLine } = marker;
    const part: Part = {
      level: open.length + 1,
      style,
      marker: marker.marker,
      number,
      parent: open.at(-1) ?? null,
      heading: headingOf(joined, marker),
      start,
      end: joined.text.length,
      opensLine,
      hasNext: false,
    };
    open.push(part);
    parts.push(part);
  }
  return { parts, partAt: (offset) => innermost(parts, offset) };
}

function headingOf({ text }: JoinedText, { marker, start }: Marker): Part["heading"] {
  const from = start + marker.length;
  HEADING_END.lastIndex = from;
  return { start: from, end: HEADING_END.exec(text)?.index ?? text.length };
}

function markersIn({ text }: JoinedText, line: Line): Marker[] {
  const markers: Marker[] = [];
  const first = markerAt(text, line.start, true);
  if (first) markers.push(first);
  for (const found of matchesOf(line.text, INLINE_START)) {
    const marker = markerAt(text, line.start + found.index + found[0].length, false);
    if (marker && marker.start < line.end) markers.push(marker);
  }
  return markers;
}

/** The first signs of all markers: most lines begin with none. */
const mayBegin = signTest(`0123456789${CHINESE_NUMERAL}(〔【[第①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳整反重具工督任问措事项目清案举序`);

function markerAt(text: string, start: number, opensLine: boolean): Marker | null {
  if (!mayBegin(text.charCodeAt(start))) return null;
  for (const { style, pattern, inline } of MARKERS) {
    if (!opensLine && !inline) continue;
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    const number = found && numberOf(found[1] ?? "");
    if (found && number !== null) return { style, marker: found[0], number, start, opensLine };
  }
  return null;
}

function innermost(parts: readonly Part[], offset: number): Part | null {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((parts[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  let part = parts[low - 1] ?? null;
  while (part && part.end <= offset) part = part.parent;
  return part;
}

function numberOf(printed: string): number | null {
  return /^[①-⑳]$/.test(printed) ? printed.charCodeAt(0) - CIRCLED_ONE + 1 : numeralValue(printed);
}
