import type { Graph } from "../../neo4j/graph.ts";
import { type Draft, recordsOf } from "../drafting/draft.ts";
import { compareFigures } from "./figures.ts";
import { ledgerOf, showChanges, takeSameIds, withDocumentNews } from "./loaded.ts";
import { recall, rememberedDecisions } from "./memory.ts";
import { holdHomonymsApart, proposePosts } from "./people.ts";
import { propose } from "./proposals.ts";

/**
 * Compares a draft with the graph: which facts a drafted one may be and why, values that disagree, what was loaded or
 * decided before. It writes into the reviews only; nothing is merged unless the review says so where people see it.
 */
export async function matchDraft(graph: Graph, draft: Draft): Promise<Draft> {
  await propose(graph, recordsOf(draft), draft.id);
  const ledger = await ledgerOf(graph, draft);
  takeSameIds(draft, ledger);
  const compared = await compareFigures(graph, draft);
  await proposePosts(graph, compared);
  await holdHomonymsApart(graph, compared);
  const recalled = recall(compared, await rememberedDecisions(graph, draft.id));
  showChanges(recalled, ledger);
  return withDocumentNews(graph, recalled, ledger);
}
