import type { ExtractionContext } from "../context.ts";
import type { Found, GroupRole, Leader, Post, Task } from "../extraction.ts";
import { namedOffices } from "../offices/officeReading.ts";
import type { Span, View } from "../text/readableText.ts";
import { namedInAppointments, namedInResumes } from "./appointments.ts";
import { chiefsInTables } from "./chiefTables.ts";
import { groupsIn } from "./groups.ts";
import { headedPeople } from "./headedPeople.ts";
import { namedInTasks, namedWithoutPosts } from "./namedWithoutPosts.ts";
import { namedBeforeRoles, namedBeforeTitles, namedBehindBy } from "./namesBeforeTitles.ts";
import { labelledPeople, tableEntries } from "./personTables.ts";
import { atPlaceNamed } from "./placesOfSentences.ts";
import { postReading } from "./posts.ts";
import { namedBehindPosts, namedBehindRoles } from "./proseNames.ts";
import { rosterEntries } from "./rosters.ts";
import type { Sighting } from "./sightings.ts";
import { withSuccession } from "./succession.ts";
import { teamLeads } from "./teams.ts";
import { rolesOf } from "./toldRoles.ts";

/** People who hold a post or a role in a group, or answer for a task by name. */
export function leaders(context: ExtractionContext, tasks: readonly Task[] = []): Found<Leader> {
  const view = context.text.joined;
  const { mentions, around } = namedOffices(context);
  const groups = groupsIn(view.text, mentions);
  const reading = postReading(view.text, around, mentions);
  const teams = teamLeads(view.text, view.lines, new Set());
  const listed = [
    ...rosterEntries(reading, view.lines, groups),
    ...tableEntries(reading, view.lines),
    ...labelledPeople(reading),
    ...chiefsInTables(context),
    ...headedPeople(reading, view.lines, groups),
    ...teams,
  ];
  const known = new Set(listed.map((seen) => plainName(view.text, seen)));
  const read = new Set(listed.filter(({ posts }) => posts.length > 0).map(({ start }) => start));
  const inTeams = new Set(teams.map(({ start }) => start));
  const behind = namedBehindPosts(reading, groups, known).filter(({ start }) => !read.has(start));
  for (const seen of behind) known.add(plainName(view.text, seen));
  const before = [
    ...namedBeforeTitles(reading, known),
    ...namedInAppointments(reading, known),
    ...namedInResumes(reading),
    ...namedBehindBy(reading, known),
    ...namedBehindRoles(reading, known).filter(({ start }) => !inTeams.has(start)),
    ...namedBeforeRoles(reading, known),
  ];
  // 副市长甲每周调度: a name that stands elsewhere beyond doubt is known here too
  const found = [...behind, ...before];
  const isNew = before.some((seen) => !known.has(plainName(view.text, seen)));
  for (const seen of before) known.add(plainName(view.text, seen));
  const again = isNew ? namedBehindPosts(reading, groups, known).filter(({ start }) => !read.has(start)) : behind;
  const sentenceAt = sentenceFinder(view.sentences);
  const prose = rolesOf(
    reading,
    groups,
    ordered(withoutRepeats([...(isNew ? [...again, ...before] : found), ...namedWithoutPosts(view.text, known)])),
    sentenceAt,
  );
  const placed = prose.map((seen) => ({
    ...seen,
    posts: seen.posts.map((post) =>
      atPlaceNamed(post, view.text, { start: sentenceAt(seen.start).start, end: seen.start }, around.nameAt),
    ),
  }));
  const told = [...listed, ...withOfficeBefore(placed, sentenceAt), ...namedInTasks(context, tasks)];
  return { facts: withSuccession(merged(view, told), view, groups, sentenceAt), warnings: [] };
}

const DEPUTY = /^(?:第一|常务|专职)?副(主任|主席|局长|厅长|组长|委员长|书记|秘书长|检察长|院长)$/;

/** 由县人大常委会主任甲任组长,副主任乙任副组长: a deputy of the head named before in the sentence. */
function withOfficeBefore(sightings: readonly Sighting[], sentenceAt: (offset: number) => Span): Sighting[] {
  let sentence: Span = { start: 0, end: 0 };
  let heads = new Map<string, string>();
  return sightings.map((seen) => {
    if (seen.start >= sentence.end) {
      sentence = sentenceAt(seen.start);
      heads = new Map();
    }
    const posts = seen.posts.map((post) => {
      const office = post.office ?? heads.get(DEPUTY.exec(post.title)?.[1] ?? "") ?? null;
      if (post.office !== null) heads.set(post.title.replace(/^(?:第一|常务|专职)?副/, ""), post.office);
      return { ...post, office };
    });
    return { ...seen, posts };
  });
}

function plainName(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s/g, "");
}

function ordered<T extends Span>(spans: readonly T[]): T[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** A name read in two ways at one place counts once, with all that was read. */
function withoutRepeats(sightings: readonly Sighting[]): Sighting[] {
  const byStart = new Map<number, Sighting>();
  for (const seen of sightings) {
    const known = byStart.get(seen.start);
    byStart.set(
      seen.start,
      known === undefined
        ? seen
        : { ...known, posts: [...known.posts, ...seen.posts], roles: [...known.roles, ...seen.roles] },
    );
  }
  return [...byStart.values()];
}

function sentenceFinder(sentences: readonly Span[]): (offset: number) => Span {
  return (offset) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return sentences[low] ?? { start: 0, end: offset };
  };
}

/** One leader a name, in the order of first mention; a given name alone (尧臣同志) is no other person. */
function merged(view: View, sightings: readonly Sighting[]): Leader[] {
  const byName = new Map<string, Sighting[]>();
  for (const seen of ordered(sightings)) {
    const name = plainName(view.text, seen);
    const all = byName.get(name);
    if (all === undefined) byName.set(name, [seen]);
    else all.push(seen);
  }
  const givenNames = new Set([...byName.keys()].flatMap((name) => (name.length === 3 ? [name.slice(1)] : [])));
  return [...byName].flatMap(([name, all]) => {
    const first = all[0];
    const isBare = all.every(({ posts, roles }) => posts.length + roles.length === 0);
    if (first === undefined || (isBare && givenNames.has(name))) return [];
    return [{ name: view.quote(first.start, first.end), posts: postsOf(view, all), groupRoles: rolesIn(view, all) }];
  });
}

/** Each post once; one without an office only where the same title stands nowhere with one. */
function postsOf(view: View, sightings: readonly Sighting[]): Post[] {
  const all = sightings.flatMap(({ posts }) => posts);
  const placed = [...new Set(all.filter(({ office }) => office !== null).map(({ title }) => title))];
  const posts = new Map<string, Post>();
  for (const { title, office, start, end } of all) {
    if (office === null && placed.some((other) => other.endsWith(title))) continue;
    const key = `${title} ${office}`;
    if (!posts.has(key)) posts.set(key, { title, office, at: view.quote(start, end) });
  }
  return [...posts.values()];
}

function rolesIn(view: View, sightings: readonly Sighting[]): GroupRole[] {
  const roles = new Map<string, GroupRole>();
  for (const { role, group, start, end } of sightings.flatMap((seen) => seen.roles)) {
    const key = `${role} ${group}`;
    if (!roles.has(key)) roles.set(key, { group, role, at: view.quote(start, end) });
  }
  return [...roles.values()];
}
