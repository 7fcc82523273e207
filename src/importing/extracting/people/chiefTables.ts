import { CHIEFS, GROUP_RANKS } from "../../gazetteers/postTitles.ts";
import type { Table } from "../../reading/readDocument.ts";
import type { ExtractionContext } from "../context.ts";
import { personsIn } from "../tasks/personLists.ts";
import type { Span, View } from "../text/readableText.ts";
import { isNameForm, mayBeUnusualName } from "./personNames.ts";
import type { Sighting } from "./sightings.ts";

/** A cell in offsets of the joined text, with the label above it. */
interface LabelledCell extends Span {
  header: string;
}

const LEVEL = "(?:[省市县区州盟旗镇乡村]{1,2}|街道)级?";
/** 县级河长, 村级林长姓名. */
const CHIEF = new RegExp(`^(?:${LEVEL})?(${GROUP_RANKS}${CHIEFS})(?:\\(?(?:姓名|名单|(?:姓名)?(?:及|、)职务)\\)?)?$`);
/** 县级河长/职务: what is told of the chief. */
const OTHER_FIELD = /(?:职务|单位|部门|电话|联系|方式|职责|范围|河段)[^/]*$/;
const NAME_FIELD = /^(?:姓名|责任人|人员)/;
const ANY_CHIEF = new RegExp(CHIEFS);
const MOST_CELLS = 40;

/** Chiefs of waters, woods and fields whom a column names (县级河长, 村级河长) or a row (林长 beside 姓名). */
export function chiefsInTables({ document, text }: ExtractionContext): Sighting[] {
  const view = text.joined;
  if (!ANY_CHIEF.test(view.text)) return [];
  const rows = document.tables.length > 0 ? document.tables.flatMap((table) => rowsOf(view, table)) : tabbedRows(view);
  return rows.flatMap((row) => {
    const own = row.map((cell) => CHIEF.exec(view.text.slice(cell.start, cell.end))?.[1]).find((title) => title);
    return row.flatMap((cell): Sighting[] => {
      const title = titleOfColumn(cell.header) ?? (NAME_FIELD.test(cell.header) ? own : undefined);
      if (title === undefined) return [];
      return personsIn(view, cell)
        .filter(({ start, end }) => isName(view.text.slice(start, end)))
        .map(({ start, end }) => ({
          start,
          end,
          posts: [{ start, end, title, office: null, isRole: false }],
          roles: [],
        }));
    });
  });
}

function isName(words: string): boolean {
  return isNameForm(words) || (/^[\u3400-\u9fff·]{2,12}$/.test(words) && !CHIEF.test(words) && mayBeUnusualName(words));
}

function titleOfColumn(header: string): string | undefined {
  if (OTHER_FIELD.test(header.replace(/(?:及|、)职务\)?$/, ""))) return undefined;
  return header
    .split("/")
    .map((label) => CHIEF.exec(label)?.[1])
    .find((title) => title !== undefined);
}

/** The rows of a file's table, cells that hold for several rows in each of them. */
function rowsOf(view: View, table: Table): LabelledCell[][] {
  const words = ({ start, end }: Span): string => view.text.slice(start, end).replace(/\s/g, "");
  const cells = table.rows.flat().map((cell) => ({
    ...cell,
    start: view.fromRaw(cell.start),
    end: view.fromRaw(cell.end),
  }));
  const labels = new Map(cells.filter(({ row }) => row === 0).map((cell) => [cell.column, words(cell)]));
  const rows: LabelledCell[][] = table.rows.map(() => []);
  for (const { row, rowSpan, header, column, start, end } of cells)
    if (row > 0 && end > start)
      for (const places of rows.slice(row, row + rowSpan))
        places.push({ start, end, header: header ?? labels.get(column) ?? "" });
  return rows;
}

/** The rows of tables that plain text keeps with tabs: lines with as many cells as the line that names a chief. */
function tabbedRows({ text, lines }: View): LabelledCell[][] {
  let headers: string[] = [];
  return lines.flatMap((line) => {
    if (!line.text.includes("\t")) {
      headers = [];
      return [];
    }
    const cells = line.text.split("\t", MOST_CELLS);
    if (cells.some((cell) => titleOfColumn(cell.trim()) !== undefined) && !headers.includes("姓名")) {
      headers = cells.map((cell) => cell.replace(/\s/g, ""));
      return [];
    }
    if (cells.length !== headers.length) return [];
    let start = line.start;
    return [
      cells.map((cell, i) => {
        const at = start;
        start += cell.length + 1;
        return { start: at, end: Math.min(at + cell.length, text.length), header: headers[i] ?? "" };
      }),
    ];
  });
}
