import { type Column, valuesAt } from "./columns.ts";
import { locatorText } from "./locators.ts";
import { added } from "./pageOperation.ts";

/** The data of an answer. */
export type Data = Readonly<Record<string, unknown>>;

export type Scalar = string | number | boolean | null;

/** A row as read: a value for each column, and the names of the columns of which not all is there. */
export interface Row {
  readonly values: readonly unknown[];
  readonly cut: readonly string[];
}

/** What a file says of itself before its first row. */
export interface Head {
  /** The question of the operation's first comment lines; null without one. */
  readonly question: string | null;
  /** Null for an answer that speaks of no day. */
  readonly asOf: string | null;
  readonly knownAt: string | null;
  /** The list whose items the rows are; null for an answer of one row. */
  readonly list: string | null;
  readonly rows: number;
  /** Most rows that were asked for. */
  readonly limit: number;
  /** Whether every row and every list that the operation selects within one is there. */
  readonly complete: boolean;
  /** Why not. */
  readonly incompleteReason: string | null;
  /** How many there are in all; null unless the operation asks for it. */
  readonly totalCount: number | null;
  /** Why there is no row; null where there is one, or nothing is said. */
  readonly absence: string | null;
  /** Lists of the operation that are not in this file; each can be exported by its path. */
  readonly otherLists: readonly string[];
  /** Columns beside those selected: names of both ends, and locators. */
  readonly addedColumns: readonly string[];
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Table {
  readonly head: Head;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What `pageOperation` asks of a list beside its items. */
export interface ListState {
  readonly [added.page]?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly [added.complete]?: boolean;
  readonly [added.absence]?: string | null;
  readonly totalCount?: number;
}

/** The object at the end of the keys; null where one on the way is missing or a list. */
export function stateOf(data: Data, keys: readonly string[]): ListState | null {
  const found = keys.reduce<unknown>((value, key) => (value as Data | null | undefined)?.[key], data);
  return typeof found === "object" ? (found as ListState | null) : null;
}

/** The rows of one answer: an item of the list at `keys` each, or the whole answer where there is no list. */
export function* rowsOf(
  data: unknown,
  keys: readonly string[],
  itemKeys: readonly string[],
  columns: readonly Column[],
): Generator<Row> {
  for (const chain of chains([data], keys, itemKeys)) {
    const cut: string[] = [];
    const values = columns.map(({ name, level, steps, fallback, isList }) => {
      const { values, isCut } = valuesAt(chain[level], steps, fallback);
      if (isCut) cut.push(name);
      return isList ? values : (values[0] ?? null);
    });
    yield { values, cut };
  }
}

/** The objects from the root to each row. */
function* chains(
  chain: readonly unknown[],
  keys: readonly string[],
  itemKeys: readonly string[],
): Generator<readonly unknown[]> {
  const value = chain.at(-1) as Record<string, unknown> | null | undefined;
  if (value === null || value === undefined) return;
  const [key, ...rest] = keys;
  if (key !== undefined) {
    const inner = value[key];
    for (const item of Array.isArray(inner) ? inner : [inner]) yield* chains([...chain, item], rest, itemKeys);
  } else if (itemKeys.length > 0) {
    // Nodes and edges of one page stand side by side.
    const length = (value[itemKeys[0] as string] as unknown[]).length;
    for (let i = 0; i < length; i += 1)
      yield [...chain, Object.fromEntries(itemKeys.map((name) => [name, (value[name] as unknown[])[i]]))];
  } else yield chain;
}

/** A cell as people read it: the values of a list in one, a list that is cut ends in an ellipsis. */
export function cellText({ isList, isLocator }: Column, value: unknown, isCut: boolean): Scalar {
  const shown = (one: unknown): Scalar => (isLocator && one !== null ? locatorText(one) : scalar(one));
  if (!isList) return shown(value);
  const texts = (value as unknown[]).map((one) => shown(one) ?? "");
  if (isCut) texts.push("…");
  return texts.every((text) => text === "") ? null : texts.join("；");
}

/** Only scalars of the contract come here; all are texts, numbers or booleans in JSON. */
function scalar(value: unknown): Scalar {
  return value === null || ["string", "number", "boolean"].includes(typeof value)
    ? (value as Scalar)
    : JSON.stringify(value);
}

/** The head for people, a row each: English name and Chinese term, value. */
export function headRows(head: Head): [string, Scalar][] {
  const list = (values: readonly string[]) => (values.length === 0 ? null : values.join("；"));
  const rows: [string, Scalar][] = [
    ["question 问题", head.question],
    ["asOf 截至日", head.asOf],
    ["knownAt 记录时点", head.knownAt],
    ["list 列表", head.list],
    ["rows 行数", head.rows],
    ["limit 行数上限", head.limit],
    ["complete 是否完整", head.complete],
    ["incompleteReason 不完整原因", head.incompleteReason],
    ["totalCount 总数", head.totalCount],
    ["absence 空缺原因", head.absence],
    ["otherLists 未导出的列表", list(head.otherLists)],
    ["addedColumns 补充的列", list(head.addedColumns)],
    ["operation 查询", head.operation],
    ["variables 变量", Object.keys(head.variables).length === 0 ? null : JSON.stringify(head.variables)],
  ];
  return rows.filter(([, value]) => value !== null);
}
