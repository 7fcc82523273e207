import type { Graph } from "../../neo4j/graph.ts";
import type { Draft, DraftRecord } from "../drafting/draft.ts";
import { targetsOf } from "../loading/facts.ts";
import { sameTitleIn } from "../reviewing/deciding.ts";
import { postsOfLeaders, postsOfOffices } from "./queries.ts";

/** Proposes the posts of the graph that have the same title in an office which the drafted office is or may be. */
export async function proposePosts(graph: Graph, draft: Draft): Promise<void> {
  const drafted = draft.lists.posts ?? [];
  const offices = new Map((draft.lists.offices ?? []).map((office) => [office.id, office]));
  const candidatesOf = (post: DraftRecord): string[] => {
    const id = targetsOf(post.office)[0]?.to as string;
    return [id, ...(offices.get(id)?.review.proposals ?? []).map((proposal) => proposal.id)];
  };
  const rows = await graph.rows(postsOfOffices.with({ offices: [...new Set(drafted.flatMap(candidatesOf))] }));
  for (const post of drafted) {
    const candidates = candidatesOf(post);
    for (const [id, office, title] of rows as [string, string, string][])
      if (title === post.title && candidates.includes(office) && !post.review.proposals.some((one) => one.id === id))
        post.review.proposals.push({ id, reason: sameTitleIn(office) });
  }
}

/** Persons of one name stay two unless a post agrees; then the drafted one is taken for the known one. */
export async function holdHomonymsApart(graph: Graph, draft: Draft): Promise<void> {
  const leaders = (draft.lists.leaders ?? []).filter((record) => record.review.proposals.length > 0);
  const ids = leaders.flatMap((record) => record.review.proposals.map((proposal) => proposal.id));
  const rows = (await graph.rows(postsOfLeaders.with({ ids }))) as [string, [string, string][]][];
  const postsById = new Map(rows);
  for (const leader of leaders) {
    const posts = postsSeen(draft, leader.id);
    const proposals = leader.review.proposals.map(({ id, reason }) => {
      const known = postsById.get(id) ?? [];
      const agreeing = known.find(([post]) => posts.has(post));
      const held = known.map(([, words]) => words).join(", ") || "no known post";
      return { id, agreeing, reason: agreeing ? `${reason}, and the same post: ${agreeing[1]}` : `${reason}; ${held}` };
    });
    leader.review.proposals.splice(0, Infinity, ...proposals.map(({ id, reason }) => ({ id, reason })));
    const agreeing = proposals.find((proposal) => proposal.agreeing !== undefined);
    if (agreeing !== undefined) leader.review.sameAs ??= agreeing.id;
    else
      leader.review.warnings.push(
        `HOMONYM: the graph knows a person of this name as ${proposals.map(({ reason }) => reason).join("; ")}; kept apart unless you say sameAs`,
      );
  }
}

/** Posts in which the document shows a person, under their own ids and those of the graph's posts they are. */
function postsSeen(draft: Draft, leader: string): Set<string> {
  const tenures = (draft.lists.tenures ?? []).filter((tenure) => targetsOf(tenure.leader)[0]?.to === leader);
  const ids = tenures.flatMap((tenure) => targetsOf(tenure.post).map(({ to }) => to));
  const posts = (draft.lists.posts ?? []).filter((post) => ids.includes(post.id));
  return new Set([...ids, ...posts.flatMap(({ review }) => (review.sameAs === undefined ? [] : [review.sameAs]))]);
}
