import type { Extraction, Leader, Quote } from "../extracting/extraction.ts";
import { dayAfter } from "./days.ts";
import type { Drafting } from "./drafting.ts";
import { bodyOfPost, headsOffice, postRank } from "./naming.ts";
import { compact, type OfficeNames } from "./offices.ts";
import { isNational } from "./placing.ts";
import type { DraftScope } from "./scope.ts";

/** Finds the drafted leader of a name, or drafts one of whom nothing but the name is known; gives the id. */
export type LeaderNames = (name: string, quote: Quote) => string;

export function draftLeaders(
  drafting: Drafting,
  extraction: Extraction,
  scope: DraftScope,
  offices: OfficeNames,
): LeaderNames {
  const draft = (name: string, quote: Quote, isKnown: boolean, place: string | null): string => {
    const printed = quote.text.replace(/\s+/g, "");
    return drafting.add("leaders", {
      id: `leader:${place ?? scope.slug}/${name}`,
      fields: {
        name,
        otherNames: isKnown && printed !== name ? [printed] : undefined,
        jurisdiction: place,
        identityStatus: isKnown ? "CONFIRMED" : "AMBIGUOUS",
      },
      cited: [{ quote }],
      rule: "leaders",
      confidence: isKnown ? 0.9 : 0.6,
      warnings: scope.warningsAt(quote),
    });
  };
  const central = new Set<string>();
  const placeOf = (name: string) => (central.has(name) ? "全国" : scope.place);
  for (const leader of extraction.leaders) {
    const name = compact(leader.name.text);
    if (isCentral(leader)) central.add(name);
    const id = draft(name, leader.name, true, placeOf(name));
    const held: string[] = [];
    for (const post of leader.posts) {
      const told = officeOf(post, extraction, scope);
      if (told === null) {
        drafting.warn("leaders", id, `NO_OFFICE: ${post.title} stands without an office; no tenure is drafted`);
        continue;
      }
      const drafted = draftTenure(drafting, scope, offices, { leader, id, ...told, title: post.title, at: post.at });
      if (!PARTY_POST.test(post.title)) held.push(drafted.post);
    }
    for (const { group, role, at, succession } of leader.groupRoles) {
      const { tenure } = draftTenure(drafting, scope, offices, {
        leader,
        id,
        office: group,
        title: role,
        at,
        succession,
      });
      if (tenure !== null && succession !== undefined) draftPassing(drafting, tenure, [...new Set(held)], succession);
    }
  }
  return (name, quote) => draft(name, quote, false, placeOf(name));
}

/** The seat of a group passes with the one post that stands beside the name; among several, a reviewer has to choose. */
function draftPassing(drafting: Drafting, tenure: string, held: readonly string[], at: Quote): void {
  const [post, ...others] = held;
  if (post === undefined || others.length > 0)
    drafting.warn(
      "tenures",
      tenure,
      `SUCCESSION: the seat passes with a post, and ${held.length} posts stand beside the name`,
    );
  else
    drafting.link("tenures", tenure, "throughPost", {
      to: post,
      cited: [{ quote: at, aspect: "succession" }],
      rule: "succession",
      confidence: 0.8,
      inferenceReason: "the document prints the post beside the name and lets seats pass with posts",
    });
}

/** Seats of a Party group are held beside the post that a seat in a leading group passes with. */
const PARTY_POST = /党组|党委|党工委/;

/** Posts of the centre that are printed without their body. */
const CENTRAL_POSTS: readonly (readonly [RegExp, string])[] = [
  [/^总书记$/, "中共中央"],
  [/^(副)?总理$|^国务委员$/, "国务院"],
];

/** Whether a person is met in posts of the centre only. */
function isCentral({ posts, groupRoles }: Leader): boolean {
  const central = ({ title, office }: Leader["posts"][number]) =>
    office === null ? CENTRAL_POSTS.some(([form]) => form.test(title)) : isNational(office);
  return groupRoles.length === 0 && posts.length > 0 && posts.every(central);
}

/** The office of a post; of one that is printed without, the body that such a title heads here. */
function officeOf(
  post: { title: string; office: string | null },
  { document }: Extraction,
  { place }: DraftScope,
): { office: string; inferenceReason?: string } | null {
  if (post.office !== null) return { office: post.office };
  const central = CENTRAL_POSTS.find(([title]) => title.test(post.title))?.[1];
  if (central !== undefined) return { office: central };
  const candidates = [document.issuer, place && `${place}人民政府`].filter((name): name is string => Boolean(name));
  const head = post.title.replace(/^代?(?:常务)?副?/, "");
  const level = /([省市县区州盟旗镇乡])长$/.exec(head)?.[1] ?? "";
  const office = candidates.find(
    (name) => headsOffice(head, name) && name.includes(level === "" ? "" : `${level}人民政府`),
  );
  return office === undefined
    ? null
    : { office, inferenceReason: "the post is printed without its office, read from the document's issuer or place" };
}

interface Seen {
  readonly leader: Leader;
  readonly id: string;
  readonly office: string;
  readonly title: string;
  readonly at: Quote;
  readonly inferenceReason?: string;
  readonly succession?: Quote | undefined;
}

const NOMINEE = /(?:提名人选?|候选人|拟任人选|人选)$/;
const ACTING = /^代(?:理)?(?=.?[长书主])|主持工作/;

/** A post seen held: certain on the document's day, possible before and after; a nominee gets no tenure. */
function draftTenure(
  drafting: Drafting,
  scope: DraftScope,
  offices: OfficeNames,
  seen: Seen,
): { post: string; tenure: string | null } {
  const plain = seen.title
    .replace(NOMINEE, "")
    .replace(/^代理?(?=.?[长书主])/, "")
    .replace(/[(（].*[)）]$/, "");
  const body = bodyOfPost(plain, seen.office);
  const office = offices.named(body.office, seen.at);
  const { inferenceReason } = seen;
  const post = drafting.add("posts", {
    id: `post:${office.key}/${body.title}`,
    fields: { title: body.title, rank: postRank(body.title, office.name), office: office.id },
    cited: [{ quote: seen.at }],
    rule: "leaders",
    confidence: 0.9,
    ...(inferenceReason && { inferenceReason }),
  });
  if (NOMINEE.test(seen.title)) {
    drafting.link("leaders", seen.id, "nominations", {
      to: post,
      cited: [{ quote: seen.at }],
      rule: "leaders",
      confidence: 0.9,
    });
    return { post, tenure: null };
  }
  const { day } = scope;
  const tenure = drafting.add("tenures", {
    id: `tenure:${office.key}/${body.title}/${compact(seen.leader.name.text)}/${day ?? scope.slug}`,
    fields: {
      leader: seen.id,
      post,
      capacity: ACTING.test(seen.title) ? (seen.title.includes("主持") ? "PRESIDING" : "ACTING") : "SUBSTANTIVE",
      fromLatest: day,
      untilEarliest: day === null ? null : dayAfter(day),
      precision: day === null ? null : "DAY",
      endKind: "UNKNOWN",
      succession: seen.succession && "AUTOMATIC",
    },
    cited: [
      { quote: seen.at },
      { quote: seen.leader.name, aspect: "leader" },
      ...(seen.succession ? [{ quote: seen.succession, aspect: "succession" }] : []),
    ],
    rule: "leaders",
    confidence: 0.9,
    ...(inferenceReason && { inferenceReason }),
    warnings: [
      ...scope.warningsAt(seen.at),
      ...(day === null ? ["NO_DAY: the document states no day for this observation"] : []),
    ],
  });
  return { post, tenure };
}
