import type { Draft } from "./draft.ts";
import type { GoldDocument, GoldPerson, GoldPost } from "./gold.ts";
import type { LineOf } from "./lines.ts";
import { scoreNames } from "./names.ts";
import { pair, unpaired } from "./ranges.ts";
import type { Sheet, Tally } from "./tally.ts";
import { officeName, plain, uniqueBy } from "./words.ts";

type Leader = Draft["leaders"][number];
type Post = NonNullable<Leader["posts"]>[number];
type GroupRole = NonNullable<Leader["groupRoles"]>[number];
type GoldRole = GoldPerson["roles"][number];

/** `fullNames` are those of the recognised offices, by the name as given. */
export function scorePeople(
  sheet: Sheet,
  gold: GoldDocument,
  leaders: Leader[],
  fullNames: Map<string, string>,
  lineOf: LineOf,
): void {
  const entries = leaders.map(({ name }) => ({
    shown: String(name?.text),
    name: plain(name?.text),
    at: name ? [name] : [],
  }));
  const nowhere = () => 0;
  const pairs = scoreNames(sheet.tallies["leaders' names"], gold.people, entries, nowhere, () => false, lineOf);
  const known = new Set<number>();
  gold.people.forEach((person, i) => {
    const j = pairs.get(i);
    if (person.why) return;
    if (j !== undefined) known.add(j);
    const leader = j === undefined ? undefined : leaders[j];
    scorePosts(sheet.tallies.posts, person, leader?.posts ?? [], fullNames, lineOf);
    scoreRoles(sheet.tallies["group roles"], person, leader?.groupRoles ?? [], lineOf);
  });
  leaders.forEach((leader, j) => {
    if (known.has(j)) return;
    const nobody: GoldPerson = {
      label: String(leader.name?.text),
      line: null,
      ranges: [],
      names: [],
      posts: [],
      roles: [],
    };
    scorePosts(sheet.tallies.posts, nobody, leader.posts ?? [], fullNames, lineOf);
    scoreRoles(sheet.tallies["group roles"], nobody, leader.groupRoles ?? [], lineOf);
  });
}

function scorePosts(
  tally: Tally,
  person: GoldPerson,
  given: Post[],
  fullNames: Map<string, string>,
  lineOf: LineOf,
): void {
  const posts = uniqueBy(given, (post) => `${plain(post.title)}|${officeName(post.office)}`);
  const pairs = pair(person.posts, posts, (expected, post) => Number(postFits(expected, post, fullNames)));
  settle(tally, person.posts, pairs);
  for (const post of unpaired(posts, pairs)) {
    tally.wrong(lineOf(post.at), `${person.label}: ${post.title}, ${post.office}`);
  }
}

/** 党组书记 may stand at the department or at its 党组; a title may spell the office out or leave a part of it there. */
function postFits(expected: GoldPost, post: Post, fullNames: Map<string, string>): boolean {
  const title = officeName(post.title);
  const office = officeName(post.office);
  const { titles, offices } = expected;
  if (office === "") return expected.isOfficeUnstated && titles.has(title);
  const full = offices[0] ?? "";
  const leavesAPart = offices.some(
    (one) => office.startsWith(one) && [...titles].some((t) => t.startsWith(office.slice(one.length))),
  );
  const isSameOffice = leavesAPart || fullNames.get(office) === full || (office.length > 1 && full.endsWith(office));
  const accepted = new Set([...titles, ...offices.flatMap((one) => [...titles].map((t) => one + t))]);
  return (isSameOffice && accepted.has(title)) || accepted.has(office + title);
}

function scoreRoles(tally: Tally, person: GoldPerson, given: GroupRole[], lineOf: LineOf): void {
  const roles = uniqueBy(given, (role) => `${officeName(role.group)}|${roleOf(role)}`);
  const pairs = pair(person.roles, roles, (expected, role) => Number(roleFits(expected, role)));
  settle(tally, person.roles, pairs);
  for (const role of unpaired(roles, pairs)) {
    const group = officeName(role.group);
    // The same role told once more of the body to which the group belongs is not false.
    const isToldAgain = person.roles.some(
      (e) => roleOf(role) === e.role && e.groups.some((one) => one.includes(group)),
    );
    if (group.length < 4 || !isToldAgain) tally.wrong(lineOf(role.at), `${person.label}: ${role.role}, ${role.group}`);
  }
}

function roleFits(expected: GoldRole, role: GroupRole): boolean {
  const group = officeName(role.group);
  return (
    roleOf(role) === expected.role &&
    expected.groups.some((one) => one === group || (group.length > 2 && one.endsWith(group)))
  );
}

function roleOf(role: GroupRole): string {
  return plain(role.role).replace("(兼任)", "").replace("兼任", "").replace("兼", "");
}

function settle(tally: Tally, golds: { line: number; label: string }[], pairs: Map<number, number>): void {
  golds.forEach((gold, i) => {
    if (pairs.has(i)) tally.hit();
    else tally.miss(gold.line, gold.label);
  });
}
