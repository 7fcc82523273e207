import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
} from "graphql";
import type { RequestContext } from "../context.ts";
import { axesOf } from "../time/axes.ts";
import type { Asked } from "./asking.ts";
import { type Column, valuesAt } from "./columns.ts";
import type { List } from "./lists.ts";
import { added, pageVariables } from "./pageOperation.ts";
import type { ExportRequest } from "./request.ts";
import { selectedFields } from "./selections.ts";
import { type Data, type Head, type ListState, type Row, stateOf } from "./table.ts";

/** What was read, from which the head is told. */
export interface Read {
  readonly page: OperationDefinitionNode;
  readonly clock: RequestContext["clock"];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The first page's answer. */
  readonly first: Data;
  /** Items of a page. */
  readonly size: number;
  readonly cutAt: "limit" | "size" | null;
}

const reasons = {
  limit: "LIMIT: the list goes on beyond the limit of rows 超过行数上限，列表未完",
  size: "SIZE: the list goes on beyond the size of a file 超过文件大小上限，列表未完",
  after: "AFTER: the list begins after the cursor asked for 从所给游标之后开始",
  source: "SOURCE: the answer says that it is not the whole 答复注明不完整",
  beyond: "SOURCE: the list says only of its first page whether it is whole 仅首页注明是否完整",
  outer: "PAGE: a list above or this list is one page of more 仅为其中一页",
  inner: "INNER: lists within rows are cut where cells end in … 以…结尾的单元格内列表未完",
} as const;

/** The head of a file. */
export function headOf(schema: GraphQLSchema, request: ExportRequest, asked: Asked, read: Read): Head {
  const { list, after, document, variables, otherLists } = asked;
  const { first, rows, columns, cutAt } = read;
  const state = list === null ? null : stateOf(first, list.keys);
  const addedColumns = columns.filter(({ isAdded }) => isAdded).map(({ name }) => name);
  const incomplete = [
    cutAt === null ? null : reasons[cutAt],
    after === null ? null : reasons.after,
    list === null ? null : unfinished(first, list, state, rows.length > read.size),
    rows.some(({ cut }) => cut.some((name) => !addedColumns.includes(name))) ? reasons.inner : null,
  ].filter((reason) => reason !== null);
  return {
    question: questionOf(request.query),
    ...daysOf(schema, read, variables),
    list: list?.path ?? null,
    rows: rows.length,
    limit: request.limit,
    complete: incomplete.length === 0,
    incompleteReason: incomplete.length === 0 ? null : incomplete.join("；"),
    totalCount: state?.totalCount ?? null,
    absence: rows.length > 0 || list === null ? null : absenceOf(first, list, state),
    otherLists,
    addedColumns,
    operation: stripIgnoredCharacters(print(document)),
    variables: request.variables,
  };
}

/** Why the list is not whole, as its first page says. */
function unfinished(first: Data, list: List, state: ListState | null, isFollowed: boolean): string | null {
  if (list.isInside) {
    const { values, isCut } = valuesAt(first, list.keys);
    return isCut || values.some((one) => (one as ListState | null)?.[added.page]?.hasNextPage) ? reasons.outer : null;
  }
  if (!list.isPaged) return stateOf(first, list.keys.slice(0, -1))?.[added.complete] === false ? reasons.source : null;
  if (isFollowed) return list.isOfFacts ? null : reasons.beyond;
  return state?.[added.complete] === false && state[added.page]?.hasNextPage === false && list.isOfFacts === false
    ? reasons.source
    : null;
}

/** An empty list never means that there is none: what it says of itself, or which object on the way is not there. */
function absenceOf(first: Data, { keys, isInside }: List, state: ListState | null): string | null {
  if (isInside) return null;
  if (state !== null) return state[added.absence] ?? null;
  const missing = keys.findIndex((_, i) => stateOf(first, keys.slice(0, i + 1)) === null);
  return missing === -1 ? null : `NOT_FOUND: ${keys.slice(0, missing + 1).join(".")}`;
}

/** The day and the instant that the root fields speak of, as the compiler works them out. */
function daysOf(
  schema: GraphQLSchema,
  { page, clock }: Read,
  variables: Readonly<Record<string, unknown>>,
): { asOf: string | null; knownAt: string | null } {
  const roots = selectedFields(schema, page.selectionSet, schema.getQueryType() as GraphQLNamedType);
  const axes = roots.flatMap(({ definition, field }) => {
    const takes = (name: string) => definition.args.some((argument) => argument.name === name);
    if (!takes("knownAt")) return [];
    const { asOf, knownAt } = axesOf(
      getArgumentValues(definition, field, { ...variables, [pageVariables.first]: 1 }),
      clock,
    );
    return [{ asOf: takes("asOf") ? asOf : null, knownAt }];
  });
  const said = (values: readonly (string | null)[]) =>
    [...new Set(values)].filter((value) => value !== null).join("；") || null;
  return { asOf: said(axes.map(({ asOf }) => asOf)), knownAt: said(axes.map(({ knownAt }) => knownAt)) };
}

/** The comment lines that a ready query begins with. */
function questionOf(query: string): string | null {
  const lines = query.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const words = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^#+\s*/, "").trim());
  return words.filter(Boolean).join(" ") || null;
}
