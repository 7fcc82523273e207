import type { Span } from "../text/readableText.ts";
import { type FieldKind, fieldOf } from "./labels.ts";

/** A table with the fields of its columns. Spans are in the clean text. */
export interface FieldTable {
  columns: (FieldKind | null)[];
  rows: (Span | null)[][];
  range: Span;
}

/** Words in a column's header that name its field where the whole header is no known label. */
const LOOSE: readonly { kind: FieldKind; pattern: RegExp }[] = [
  { kind: { holds: "NUMBER" }, pattern: /^(?:序号?|编号|号|№|NO\.?)$/i },
  {
    kind: { holds: "OTHER" },
    pattern:
      /(?:责任|相关)?人(?:员)?.*(?:处理|问责|追责)|(?:问责|追责|处分)情况$|(?:类别|类型|领域|来源|分类|性质|级别|电话|备注)$/,
  },
  { kind: { holds: "DEADLINE" }, pattern: /时限|期限|完成时间|完成日期|整改时间|时间节点|时间要求/ },
  { kind: { holds: "UNITS", role: "LEAD" }, pattern: /牵头.*(?:单位|部门|处室)|主责|牵头$/ },
  {
    kind: { holds: "UNITS", role: "COOPERATE" },
    pattern: /(?:配合|协办|参与|协助|协同|协作).*(?:单位|部门|处室)|^(?:配合|协办)$/,
  },
  { kind: { holds: "UNITS", role: "SUPERVISE" }, pattern: /(?:督导|监督|督办|指导|监管).*(?:单位|部门)/ },
  { kind: { holds: "UNITS", role: "ACCEPT" }, pattern: /验收.*(?:单位|部门)/ },
  { kind: { holds: "UNITS", role: "SPONSOR_LEADER" }, pattern: /领导/ },
  { kind: { holds: "UNITS", role: "RESPONSIBLE_PERSON" }, pattern: /^[^单位部门]*(?:责任|负责)人/ },
  {
    kind: { holds: "UNITS", role: "ANSWERABLE" },
    pattern: /责任.*(?:单位|部门|主体|处室)|^(?:责任|承担)(?:方|单位)?$/,
  },
  { kind: { holds: "PROGRESS" }, pattern: /进展|完成情况|整改情况|落实情况|整改成效|办理情况|整改状态|完成状态/ },
  { kind: { holds: "CLOSURE" }, pattern: /销号|验收|是否完成|状态/ },
  { kind: { holds: "ISSUE" }, pattern: /问题|反馈意见/ },
  { kind: { holds: "MEASURES" }, pattern: /措施|举措|做法/ },
  { kind: { holds: "GOAL" }, pattern: /目标|标准/ },
  { kind: { holds: "TASK" }, pattern: /任务|事项|内容|项目|工作|名称/ },
];

/** The field of a column by its header. */
export function columnField(header: string): FieldKind | null {
  const before = known.get(header);
  if (before !== undefined) return before;
  const field = readColumn(header);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(header, field);
  return field;
}

const known = new Map<string, FieldKind | null>();
const MOST_KNOWN = 2000;

function readColumn(header: string): FieldKind | null {
  const words = header.replace(/\s/g, "").replace(/\([^()]*\)$/, "");
  if (words === "" || words.length > 40) return null;
  // the reading joins the labels of several header rows: 责任分工/牵头部门
  const last = words.split("/").at(-1) ?? words;
  return fieldOf(last) ?? fieldOf(words) ?? LOOSE.find(({ pattern }) => pattern.test(words))?.kind ?? null;
}

export function isTaskTable(columns: readonly (FieldKind | null)[]): boolean {
  const has = (...kinds: FieldKind["holds"][]) => columns.some((column) => column && kinds.includes(column.holds));
  return (
    // who helps a river's chief has nothing to do by itself
    columns.some(
      (column) => column?.holds === "DEADLINE" || (column?.holds === "UNITS" && column.role !== "COOPERATE"),
    ) &&
    (has("ISSUE", "TASK", "MEASURES", "GOAL") || columns.includes(null)) &&
    columns.length >= 3
  );
}
