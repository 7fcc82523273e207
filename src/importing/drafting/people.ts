import type { Extraction, Leader, Quote } from "../extracting/extraction.ts";
import { dayAfter } from "./days.ts";
import type { Drafting } from "./drafting.ts";
import { bodyOfPost, postRank } from "./naming.ts";
import { compact, type OfficeNames } from "./offices.ts";
import type { DraftScope } from "./scope.ts";

/** Finds the drafted leader of a name, or drafts one of whom nothing but the name is known. */
export type LeaderNames = (quote: Quote) => string;

export function draftLeaders(
  drafting: Drafting,
  extraction: Extraction,
  scope: DraftScope,
  offices: OfficeNames,
): LeaderNames {
  const draft = (quote: Quote, isKnown: boolean): string =>
    drafting.add("leaders", {
      id: `leader:${scope.jurisdiction ?? scope.slug}/${compact(quote.text)}`,
      fields: {
        name: compact(quote.text),
        jurisdiction: scope.jurisdiction,
        identityStatus: isKnown ? "CONFIRMED" : "AMBIGUOUS",
      },
      cited: [{ quote }],
      rule: "leaders",
      confidence: isKnown ? 0.9 : 0.6,
      warnings: scope.warningsAt(quote),
    });
  for (const leader of extraction.leaders) {
    const id = draft(leader.name, true);
    for (const post of leader.posts) {
      const office = post.office ?? extraction.document.issuer;
      if (office === null) continue;
      draftTenure(drafting, scope, offices, { leader, id, office, title: post.title, at: post.at });
    }
    for (const { group, role, at } of leader.groupRoles)
      draftTenure(drafting, scope, offices, { leader, id, office: group, title: role, at });
  }
  return (quote) => draft(quote, false);
}

interface Seen {
  readonly leader: Leader;
  readonly id: string;
  readonly office: string;
  readonly title: string;
  readonly at: Quote;
}

const NOMINEE = /(提名人|候选人|拟任人选)$/;
const ACTING = /^代(理)?|主持工作/;

/** A post seen held: certain on the document's day, possible before and after; a nominee gets no tenure. */
function draftTenure(drafting: Drafting, scope: DraftScope, offices: OfficeNames, seen: Seen): void {
  const plain = seen.title
    .replace(NOMINEE, "")
    .replace(/^代理?(?=.长)/, "")
    .replace(/\(.*\)$/, "");
  const body = bodyOfPost(plain, seen.office);
  const office = offices.named(body.office, seen.at);
  const post = drafting.add("posts", {
    id: `post:${body.office}/${body.title}`,
    fields: { title: body.title, rank: postRank(body.title, body.office), office },
    cited: [{ quote: seen.at }],
    rule: "leaders",
    confidence: 0.9,
  });
  if (NOMINEE.test(seen.title)) {
    drafting.add("leaders", { id: seen.id, fields: {}, cited: [{ quote: seen.at }], rule: "leaders", confidence: 0.9 });
    drafting.link("leaders", seen.id, "nominations", post);
    return;
  }
  const { day } = scope;
  drafting.add("tenures", {
    id: `tenure:${body.office}/${body.title}/${compact(seen.leader.name.text)}/${day ?? scope.slug}`,
    fields: {
      leader: seen.id,
      post,
      capacity: ACTING.test(seen.title) ? (seen.title.includes("主持") ? "PRESIDING" : "ACTING") : "SUBSTANTIVE",
      fromLatest: day,
      untilEarliest: day === null ? null : dayAfter(day),
      precision: day === null ? null : "DAY",
      endKind: "UNKNOWN",
    },
    cited: [{ quote: seen.at }, { quote: seen.leader.name, aspect: "leader" }],
    rule: "leaders",
    confidence: 0.9,
    warnings: [
      ...scope.warningsAt(seen.at),
      ...(day === null ? ["NO_DAY: the document states no day for this observation"] : []),
    ],
  });
}
