import type { Cell, Table } from "./readDocument.ts";
import type { RawCell, RawTable } from "./textWriter.ts";

// The words that official tables put at the head of a column. A label is such a word alone or at the end of a few
// characters more (整改完成时限, 省级牵头单位); the header row is found by them, never by bold type or colour.
// 工作 and 整改 end too many sentences to stand here without the word before them.
const LABEL =
  /(?:序号|编号|单位|部门|处室|科室|主体|领导|负责人|责任人|联系人|时限|期限|时间|日期|年份|年度|任务|(?:重点|主要|具体|年度|相关)工作|措施|内容|要求|目标|问题|事项|情况|进展|成效|状态|结果|备注|姓名|名称|职务|职责|分工|级别|层级|类别|类型|领域|地点|地区|市州|县区|区县|面积|指标|数量|数值|项目|来源|依据|文号|方式|电话)$/u;
const LONGEST_LABEL = 12;
const ROWS_ABOVE_HEADER = 5;

/** Gives every cell below a recognised header row the label of its column; labels of several header rows are joined by "/". */
export function withHeaders(table: RawTable, text: string): Table {
  const band = headerBand(table, text);
  const labels = band ? labelsByColumn(table.rows.slice(band.from, band.until), text) : [];
  const rows = table.rows.map((cells, row) => {
    const isHeader = !band || row < band.until || isRepeatedHeader(cells, labels, text);
    return cells.map((cell): Cell => ({ ...cell, header: isHeader ? null : (labels[cell.column] ?? null) }));
  });
  return { start: table.start, end: table.end, rows };
}

export function isLabel(text: string): boolean {
  const label = withoutSpace(text).replace(/[（(][^（）()]*[）)]$/u, "");
  return label.length > 0 && label.length <= LONGEST_LABEL && LABEL.test(label);
}

/**
 * Two labels that are most of the row, or a row that begins with a number's label. In the row of a form (牵头单位, an
 * office, 配合单位, an office) every second cell is a label.
 */
export function isHeaderRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => withoutSpace(cell) !== "");
  const labels = filled.filter(isLabel).length;
  const isNumbered = /^(?:序|编|任务)号$/u.test(withoutSpace(filled[0] ?? ""));
  return labels >= 2 && (isNumbered || labels * 2 > filled.length);
}

function headerBand(table: RawTable, text: string): { from: number; until: number } | null {
  const marked = table.headerRows;
  if (marked !== null && marked > 0 && marked < table.rows.length) {
    const from = table.rows.findIndex((cells) => cells.length > 1);
    return from >= 0 && from < marked ? { from, until: marked } : null;
  }
  const from = table.rows
    .slice(0, ROWS_ABOVE_HEADER)
    .findIndex((cells) => isHeaderRow(cells.map((cell) => textOf(cell, text))));
  if (from < 0) return null;
  const depth = Math.max(...(table.rows[from] ?? []).map((cell) => cell.rowSpan));
  return { from, until: from + depth };
}

function labelsByColumn(rows: RawCell[][], text: string): (string | null)[] {
  const labels: string[][] = [];
  for (const cell of rows.flat()) {
    const label = withoutSpace(textOf(cell, text));
    if (label === "") continue;
    for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
      labels[column] ??= [];
      if (labels[column]?.at(-1) !== label) labels[column]?.push(label);
    }
  }
  return Array.from(labels, (parts) => parts?.join("/") ?? null);
}

// A table that runs over several pages prints its header again on each.
function isRepeatedHeader(cells: RawCell[], labels: (string | null)[], text: string): boolean {
  return cells.length > 1 && cells.every((cell) => withoutSpace(textOf(cell, text)) === (labels[cell.column] ?? ""));
}

function textOf(cell: RawCell, text: string): string {
  return text.slice(cell.start, cell.end);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, "");
}
