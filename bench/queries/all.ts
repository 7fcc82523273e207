import { answeredFor, chain, chainOnDays, connection, tree } from "./chains.ts";
import { count, dateRange, fourConditions, relationshipFilter, selectiveFarEnd } from "./filters.ts";
import { leaderTasks, leaderTasksBare } from "./leaders.ts";
import { backwards, deepPage, firstPage, manyLeaves, topByDue } from "./lists.ts";
import { freshDocuments, largeOffice, officePosts, pointRead, singleChain, sixRoots } from "./points.ts";
import type { Asked, Query } from "./query.ts";
import { fullText, mixedSearch } from "./search.ts";

/** Every question, the chain first; `docs/performance.md` says what each stands for. */
export function allQueries(asked: Asked): Query[] {
  return [
    chain,
    chainOnDays,
    answeredFor,
    pointRead,
    officePosts,
    largeOffice,
    singleChain,
    leaderTasks,
    leaderTasksBare,
    tree,
    firstPage,
    deepPage(asked),
    backwards(asked),
    topByDue,
    fullText,
    dateRange,
    relationshipFilter,
    selectiveFarEnd,
    fourConditions,
    count,
    sixRoots,
    connection,
    manyLeaves,
    freshDocuments,
    mixedSearch,
  ];
}
