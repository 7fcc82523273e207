import type { Extraction, Quote } from "../extracting/extraction.ts";
import { isNameForm } from "../extracting/people/personNames.ts";
import { postTitles } from "../extracting/people/postTitles.ts";
import type { Drafting } from "./drafting.ts";
import { bodyOfPost, postRank } from "./naming.ts";
import { compact, type DraftedOffice, type OfficeNames } from "./offices.ts";
import type { LeaderNames } from "./people.ts";

/** Who is printed as 责任人 or 包抓领导: a known leader, a name, a post; null where the words tell none of them. */
export type AnswerableAt = (printed: Quote, lead: DraftedOffice | null) => Answerable | null;

export interface Answerable {
  readonly id: string;
  readonly inferenceReason?: string;
}

export function answerable(
  drafting: Drafting,
  extraction: Extraction,
  known: { offices: OfficeNames; leaders: LeaderNames },
): AnswerableAt {
  const names = extraction.leaders.map(({ name }) => compact(name.text)).sort((a, b) => b.length - a.length);
  return (printed, lead) => {
    const words = compact(printed.text);
    const name = names.find((one) => words.includes(one)) ?? bareName(words);
    if (name !== null) return { id: known.leaders(name, printed) };
    return postOf(words, printed, lead);
  };

  /** 县水务局局长 is a post of that office; 局长 alone is one of the office that leads the task. */
  function postOf(words: string, printed: Quote, lead: DraftedOffice | null): Answerable | null {
    const last = postTitles(words).at(-1);
    const start = last !== undefined && last.end === words.length ? last.start : PERSON_IN_CHARGE.exec(words)?.index;
    if (start === undefined) return null;
    const before = words.slice(0, start);
    const office = before === "" ? lead : known.offices.named(before, printed);
    if (office === null) return null;
    const title = words.slice(start);
    const body = bodyOfPost(title, office.name);
    const holder = body.office === office.name ? office : known.offices.named(body.office, printed);
    const id = drafting.add("posts", {
      id: `post:${holder.key}/${body.title}`,
      fields: { title: body.title, rank: postRank(body.title, holder.name), office: holder.id },
      cited: [{ quote: printed }],
      rule: "tasks",
      confidence: 0.6,
    });
    return before === ""
      ? { id, inferenceReason: "a post printed without office, taken for one of the lead unit" }
      : { id };
  }
}

const PERSON_IN_CHARGE = /(?:党政)?(?:主要|分管|直接)(?:负责(?:同志|人)|领导)$|负责人$|一把手$/;

/** 李明 stands alone, or with 同志 behind it. */
function bareName(words: string): string | null {
  const name = words.replace(/同志$/, "");
  return isNameForm(name) ? name : null;
}
