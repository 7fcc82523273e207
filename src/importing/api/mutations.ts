import type { GraphQLFieldResolver } from "graphql";
import type { RequestContext } from "../../context.ts";
import { DomainError } from "../../errors.ts";
import type { DecisionInput, DraftDecision } from "../../generated/schema.ts";
import { type Draft, type DraftRecord, recordsOf } from "../drafting/draft.ts";
import type { Shapes } from "../loading/facts.ts";
import { type Misfit, say } from "../reviewing/deciding.ts";
import { loadDraft, shapesOf } from "../service.ts";
import { decideGroup, draftState, endDraft, openLeft } from "./queries.ts";
import { keepFacts, keptDraft } from "./store.ts";
import { type Upload, upload } from "./upload.ts";

type Mutation<Args> = GraphQLFieldResolver<unknown, RequestContext, Args>;

/** Most facts that one decision names; a group has no bound. */
const MOST_FACTS = 500;

const uploadDocument: Mutation<{ input: Upload }> = async (_, { input }, { graph, reader, texts, log }) => {
  const done = await upload({ graph, reader, texts, log }, input);
  if ("expected" in done) return { draft: null, state: null, refusal: done };
  const [state, refusal] = await stateOf(graph, done.id);
  return { draft: done.id, state, refusal };
};

const decide: Mutation<{ input: DecisionInput }> = async (_, { input }, { graph }, { schema }) => {
  const taken = await take(graph, shapesOf(schema), input);
  if (typeof taken !== "number") return { decided: 0, open: await leftOpen(graph, input.draft, false), refusal: taken };
  return { decided: taken, open: await leftOpen(graph, input.draft, true), refusal: null };
};

const load: Mutation<{ draft: string }> = async (_, { draft: id }, { graph }, { schema }) => {
  const draft = await keptDraft(graph, id);
  if (draft === null) return refusedLoad(noDraft(id));
  try {
    const report = await loadDraft(graph, schema, draft);
    const at = new Date().toISOString();
    const properties = { state: "LOADED", loadedAt: at };
    await graph.write((transaction) => transaction.rows(endDraft.with({ id, properties, at })));
    return { ...report, refusal: null };
  } catch (error) {
    if (!(error instanceof DomainError && error.code === "DATASET_REFUSED")) throw error;
    return refusedLoad({ expected: error.required, found: error.got });
  }
};

/** How every field of `Mutation` is carried out. */
export const mutations = Object.fromEntries(
  Object.entries({ uploadDocument, decide, loadDraft: load }).map(([name, mutation]) => [
    name,
    unlessReadOnly(name, mutation as Mutation<unknown>),
  ]),
) as Readonly<Record<string, GraphQLFieldResolver<unknown, RequestContext>>>;

/** ZEREN_READ_ONLY=1 shuts the door for all that writes. */
function unlessReadOnly(name: string, mutation: Mutation<unknown>): Mutation<unknown> {
  return (source, args, context, info) => {
    if (context.isReadOnly)
      throw new DomainError("READ_ONLY", {
        required: "a server that takes imports",
        got: `${name} on one that only answers`,
      });
    return mutation(source, args, context, info);
  };
}

type Graph = RequestContext["graph"];

/** On how many facts the decision was taken, or what does not fit. */
async function take(graph: Graph, shapes: Shapes, input: DecisionInput): Promise<number | Misfit> {
  const { draft: id, facts, group, decision, corrections, sameAs } = input;
  const isOfOne = (corrections?.length ?? 0) > 0 || (sameAs !== undefined && sameAs !== null);
  if (Boolean(facts) === Boolean(group)) return { expected: "facts or a group", found: facts ? "both" : "neither" };
  if (isOfOne && facts?.length !== 1)
    return { expected: "one fact for corrections and sameAs", found: group ? "a group" : String(facts?.length) };
  if (!decision && !isOfOne) return { expected: "a decision, corrections or sameAs", found: "none of them" };
  if (group) return decideAll(graph, id, group, input.withoutWarnings ?? false, decision as DraftDecision);
  if ((facts?.length ?? 0) > MOST_FACTS)
    return { expected: `at most ${MOST_FACTS} facts, or a group`, found: String(facts?.length) };
  const ids = [...new Set(facts)];
  const draft = await keptDraft(graph, id, { ids, groups: isOfOne ? ["posts"] : [] });
  if (draft === null) return noDraft(id);
  return sayOfEach(graph, shapes, draft, ids, input);
}

async function decideAll(
  graph: Graph,
  draft: string,
  group: string,
  plain: boolean,
  decision: DraftDecision,
): Promise<number | Misfit> {
  if ((await keptDraft(graph, draft, { ids: [], groups: [] })) === null) return noDraft(draft);
  const statement = decideGroup.with({ draft, group, plain, decision });
  const [row] = await graph.write((transaction) => transaction.rows(statement), 30_000);
  return row?.[0] as number;
}

async function sayOfEach(
  graph: Graph,
  shapes: Shapes,
  draft: Draft,
  ids: readonly string[],
  { draft: id, decision, corrections, sameAs }: DecisionInput,
): Promise<number | Misfit> {
  const kept = recordsOf(draft);
  const before = new Map(kept.map(({ record }) => [record.id, JSON.stringify(record)]));
  const missing = ids.find((fact) => !before.has(fact));
  if (missing !== undefined) return { expected: "facts of the draft", found: missing };
  for (const { list, record } of kept.filter(({ record }) => ids.includes(record.id))) {
    const said = { decision: decision ?? null, corrections: corrections ?? null, sameAs: sameAs ?? null };
    const misfit = say(draft, shapes, list, record, said);
    if (misfit !== null) return misfit;
  }
  const isChanged = (record: DraftRecord) => before.get(record.id) !== JSON.stringify(record);
  await keepFacts(graph, id, kept.map(({ record }) => record).filter(isChanged));
  return ids.length;
}

async function leftOpen(graph: Graph, draft: string, isDecided: boolean): Promise<number> {
  const [row] = await graph.write((transaction) => transaction.rows(openLeft.with({ draft, isDecided })));
  return (row?.[0] as number | undefined) ?? 0;
}

async function stateOf(graph: Graph, id: string): Promise<[state: unknown, refusal: Misfit | null]> {
  const [row] = await graph.rows(draftState.with({ id }));
  const [state, expected, found] = row as [string, string | null, string | null];
  return [state, expected === null ? null : { expected, found: found ?? "" }];
}

function noDraft(id: string): Misfit {
  return { expected: "the id of a draft that is read", found: id };
}

function refusedLoad(refusal: Misfit): object {
  const none = { added: 0, superseded: 0, retracted: 0, retained: 0, unchanged: 0, rejected: 0, open: 0 };
  return { dataSet: null, ...none, held: [], refusal };
}
