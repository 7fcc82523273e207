import { matchesOf } from "../text/matches.ts";
import type { JoinedText, Line, Span } from "../text/readableText.ts";
import { signTest } from "../text/signs.ts";
import { type FieldKind, fieldOf, TIGHT_LABEL } from "./labels.ts";

/** A label of a task's field and the words that it labels. Ranges are in the joined text. */
export interface Field {
  kind: FieldKind;
  label: Span;
  value: Span;
  /** Nothing but a marker stands before the label in its line. */
  opensLine: boolean;
  /** The brackets in which the label stands. */
  enclosing: Span | null;
  isDoubled: boolean;
}

const LONGEST_LABEL = 24;
const BOUNDARY = /[。;,!?()[\]【】〔〕“”\t |、★●◆■*—]/;
const MARKER =
  /^(?:[(〔【]?[一二三四五六七八九十\d]{1,4}[)〕】]?[、.)]? ?|第[一二三四五六七八九十\d]+[项条][、:]? ?|[①-⑳★●◆■*·-] ?)/;
const LIST_LINE = /^[^。:!?“]{2,60}$/;

/** The labelled fields of all lines that are not passed over, in order. */
export function labelledFields(text: JoinedText, isPassedOver: (line: Line) => boolean): Field[] {
  const fields: Field[] = [];
  const isForm = text.lines.some((line) => isLabelAlone(line, isWho));
  for (const [i, line] of text.lines.entries()) {
    if (isPassedOver(line) || isHeaderRow(line)) continue;
    const found = fieldsOfLine(line, isForm);
    const last = found.at(-1);
    if (last?.opensLine && last.value.start >= last.value.end)
      last.value = isWho(last.kind) ? linesBelow(text, i) : lineBelow(text, i);
    fields.push(...found);
  }
  return fields;
}

/** 序号 | 举报内容 | 处理和整改情况: labels that stand above their words, and none beside them. */
function isHeaderRow({ text }: Line): boolean {
  if (!text.includes("\t")) return false;
  const cells = text.split("\t").filter((cell) => cell.trim() !== "");
  return cells.length > 2 && cells.filter((cell) => fieldOf(cell) !== null).length * 2 > cells.length;
}

function isWho(kind: FieldKind): boolean {
  return kind.holds === "UNITS" || kind.holds === "DEADLINE";
}

/** (四)责任单位 with nothing behind it: the document sets its labels as headings, 整改目标 and 工作措施 too. */
function isLabelAlone({ text }: Line, isMeant: (kind: FieldKind) => boolean): boolean {
  if (text.length > LONGEST_LABEL || /[:,。]/.test(text)) return false;
  const kind = fieldOf(text.replace(MARKER, ""));
  return kind !== null && isMeant(kind);
}

function lineBelow(text: JoinedText, index: number): Span {
  const line = text.lines[index + 1];
  if (!line || isLabelAlone(line, () => true))
    return { start: text.lines[index]?.end ?? 0, end: text.lines[index]?.end ?? 0 };
  return { start: line.start, end: line.end };
}

function fieldsOfLine(line: Line, isForm: boolean): Field[] {
  const labels = [
    ...labelsWithColon(line),
    ...labelsWithSpace(line, isForm && isLabelAlone(line, () => true)),
  ].toSorted((a, b) => a.label.start - b.label.start);
  const merged: FoundLabel[] = [];
  for (const label of labels) {
    const last = merged.at(-1);
    if (last && label.label.start < last.valueStart) continue;
    const between = last ? line.text.slice(last.valueStart - line.start, label.label.start - line.start).trim() : "";
    // 任务序号 | 个性问题3: behind a label for numbers stands a number, whatever it is called
    if (last?.kind.holds === "NUMBER" && between === "" && /\d$/.test(textOf(line, label.label))) continue;
    if (last && between === "" && sameField(last.kind, label.kind)) {
      merged[merged.length - 1] = { ...label, label: last.label, opensLine: last.opensLine, isDoubled: true };
    } else merged.push(label);
  }
  const brackets = merged.length > 0 ? bracketsOf(line) : [];
  return merged.map((found, i) => {
    const enclosing = innermost(brackets, found.label.start, found.valueStart);
    const end = Math.min(merged[i + 1]?.label.start ?? line.end, enclosing ? enclosing.end - 1 : line.end);
    const { valueStart, ...rest } = found;
    return {
      ...rest,
      enclosing,
      value: trimmed(line, { start: valueStart, end: valueEnd(line, found.kind, valueStart, end) }),
    };
  });
}

function textOf(line: Line, { start, end }: Span): string {
  return line.text.slice(start - line.start, end - line.start);
}

interface FoundLabel {
  kind: FieldKind;
  label: Span;
  valueStart: number;
  opensLine: boolean;
  isDoubled: boolean;
}

function labelsWithColon(line: Line): FoundLabel[] {
  const found: FoundLabel[] = [];
  if (!line.text.includes(":")) return found;
  const opening = MARKER.exec(line.text)?.[0].length ?? 0;
  for (let colon = line.text.indexOf(":"); colon >= 0; colon = line.text.indexOf(":", colon + 1)) {
    for (const from of labelStarts(line.text, colon, opening)) {
      const printed = line.text.slice(from, colon).replace(/[】\]]$/, "");
      const kind = /^[\s([【〔]/.test(printed) ? null : fieldOf(printed);
      if (
        kind === null ||
        (kind.holds !== "UNITS" && kind.holds !== "DEADLINE" && !beginsField(line.text, from, opening))
      )
        continue;
      found.push({
        kind,
        label: { start: line.start + from, end: line.start + from + printed.length },
        valueStart: line.start + colon + 1,
        opensLine: from <= opening || (from <= opening + 1 && /[【[]/.test(line.text[from - 1] ?? "")),
        isDoubled: false,
      });
      break;
    }
  }
  return found;
}

/** Where a label that ends at a colon may begin, the farthest first: brackets and signs may be part of it or stand before it. */
function labelStarts(words: string, colon: number, opening: number): number[] {
  const starts: number[] = [];
  const first = Math.max(0, colon - LONGEST_LABEL);
  for (let i = first; i < colon; i++) {
    if (i === 0 || i === opening || BOUNDARY.test(words[i - 1] ?? "") || words[i - 1] === ":") starts.push(i);
  }
  const tight = TIGHT_LABEL.exec(words.slice(first, colon));
  if (tight) starts.push(first + tight.index);
  return starts;
}

/** 整改目标 and the like are words of prose too: as labels they open a line, a bracket or follow the end of a sentence. */
function beginsField(words: string, from: number, opening: number): boolean {
  return from <= opening + 1 || /[。;(【[\t |]/.test(words[from - 1] ?? "");
}

const CELL = /[【[]([^【】[\]]{2,16})[】\]]:?|[^\s|:【】]+(?=[\s|]|$)/g;

/** Labels that stand in cells, in 【】, alone in their line, or before white space. */
function labelsWithSpace(line: Line, isAlone: boolean): FoundLabel[] {
  const found: FoundLabel[] = [];
  const isForm = /[\t|]/.test(line.text);
  // elsewhere a label stands first in its line, before a gap
  if (!isForm && !/[【[]/.test(line.text) && !/^.{0,32}(?:\s|$)/.test(line.text)) return found;
  const opening = MARKER.exec(line.text)?.[0].length ?? 0;
  for (const token of matchesOf(line.text.slice(0, 400), CELL)) {
    const bracketed = token[1];
    const from = token.index;
    const isFirst = from <= opening && (from === 0 || from === opening);
    if (!bracketed && !isFirst && !isForm && found.length === 0) continue;
    const words = bracketed ?? (isFirst ? token[0] : token[0]);
    const cut = !bracketed && isFirst && from < opening ? opening - from : 0;
    const kind = words.length - cut > LONGEST_LABEL ? null : fieldOf(words.slice(cut));
    if (kind === null) continue;
    if (!bracketed && !isForm && !isAlone && !isWho(kind)) continue;
    const start = line.start + from + (bracketed ? 1 : cut);
    found.push({
      kind,
      label: { start, end: start + words.length - cut },
      valueStart: line.start + from + token[0].length,
      opensLine: isFirst,
      isDoubled: false,
    });
  }
  return found;
}

function sameField(a: FieldKind, b: FieldKind): boolean {
  return a.holds === b.holds && (a.holds !== "UNITS" || b.holds !== "UNITS" || a.role === b.role);
}

/** Units and deadlines end with their sentence; other fields with their line. */
function valueEnd(line: Line, kind: FieldKind, start: number, end: number): number {
  if (kind.holds !== "UNITS" && kind.holds !== "DEADLINE") return end;
  const stop = line.text.indexOf("。", start - line.start);
  return stop >= 0 && line.start + stop < end ? line.start + stop : end;
}

/** A label alone in its line speaks of the lines below it, as long as they are short and no labels. */
function linesBelow(text: JoinedText, index: number): Span {
  const first = text.lines[index + 1];
  // 市水利局,配合单位:…: the next label begins within the line
  const inner = first && INNER_LABEL.exec(first.text);
  if (first && inner?.[1] && fieldOf(inner[2] ?? "") !== null && isListLine({ ...first, text: inner[1] }))
    return { start: first.start, end: first.start + inner[1].length };
  if (!first || !isListLine(first))
    return { start: first?.start ?? text.text.length, end: first?.start ?? text.text.length };
  let last = first;
  for (let i = index + 2; i < text.lines.length; i++) {
    const line = text.lines[i];
    if (!line || !isListLine(line) || !UNIT_LINE.test(line.text)) break;
    last = line;
  }
  return { start: first.start, end: last.end };
}

const INNER_LABEL = /^([^:]{2,60}?)[,;、 ]+([^,;、: ]{3,16}):/;
const UNIT_LINE = /(?:[局厅委部处办]|中心|政府|公司|单位|部门|街道|镇|乡|管委会)[、,;]?$/;

function isListLine(line: Line): boolean {
  return (
    LIST_LINE.test(line.text) &&
    fieldOf(line.text) === null &&
    !/^(?:[一二三四五六七八九十]+、|\d+[.、]|[(][一二三四五六七八九十\d]+[)])/.test(line.text)
  );
}

const opensBracket = signTest("([〔【");
const closesBracket = signTest(")]〕】");

/** The bracket pairs of a line, brackets included. */
export function bracketsOf(line: Line): Span[] {
  const open: number[] = [];
  const spans: Span[] = [];
  for (let i = 0; i < line.text.length; i++) {
    const sign = line.text.charCodeAt(i);
    if (opensBracket(sign)) open.push(i);
    else if (closesBracket(sign)) {
      const start = open.pop();
      if (start !== undefined) spans.push({ start: line.start + start, end: line.start + i + 1 });
    }
  }
  return spans;
}

function innermost(brackets: readonly Span[], start: number, end: number): Span | null {
  let inner: Span | null = null;
  for (const bracket of brackets)
    if (bracket.start < start && end < bracket.end && (!inner || bracket.start > inner.start)) inner = bracket;
  return inner;
}

function trimmed(line: Line, { start, end }: Span): Span {
  let from = start;
  let to = end;
  const at = (offset: number) => line.text[offset - line.start] ?? "";
  while (from < to && /[\s:|】\]为]/.test(at(from))) from++;
  while (to > from && /[\s,;、。|(【[★●]/.test(at(to - 1))) to--;
  return { start: from, end: to };
}
