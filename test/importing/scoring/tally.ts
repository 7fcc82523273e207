/** What is scored, in the order of the report. */
export const KINDS = [
  "tasks",
  "task numbers",
  "LEAD units",
  "COOPERATE units",
  "RESPONSIBLE units",
  "other roles",
  "deadlines",
  "prose tasks",
  "leaders' names",
  "posts",
  "group roles",
  "offices present",
  "regulations",
  "nature reserves",
  "issues",
  "figures",
  "events",
] as const;
export type Kind = (typeof KINDS)[number];

/** Readings of prose: a false fact cannot be told from one that the gold left out. */
export const RECALL_ONLY: readonly Kind[] = ["prose tasks", "issues", "events"];

export interface Remark {
  line: number | null;
  what: string;
}

/** One kind of fact in one document or many. False facts count only where the gold claims to be complete. */
export class Tally {
  found = 0;
  missed: Remark[] = [];
  false: Remark[] = [];
  isJudged: boolean;
  private foundWhereJudged = 0;

  constructor(isJudged: boolean) {
    this.isJudged = isJudged;
  }

  hit(): void {
    this.found += 1;
    if (this.isJudged) this.foundWhereJudged += 1;
  }

  miss(line: number | null, what: string): void {
    this.missed.push({ line, what });
  }

  wrong(line: number | null, what: string): void {
    if (this.isJudged) this.false.push({ line, what });
  }

  add(other: Tally): void {
    this.isJudged ||= other.isJudged;
    this.found += other.found;
    this.foundWhereJudged += other.foundWhereJudged;
    this.missed.push(...other.missed);
    this.false.push(...other.false);
  }

  get gold(): number {
    return this.found + this.missed.length;
  }

  get recall(): number | null {
    return this.gold > 0 ? this.found / this.gold : null;
  }

  get precision(): number | null {
    const given = this.foundWhereJudged + this.false.length;
    return this.isJudged && given > 0 ? this.foundWhereJudged / given : null;
  }

  /** Recall stands for it where false facts are not judged; null where there is nothing to find. */
  get f1(): number | null {
    if (!this.isJudged || this.gold === 0 || this.recall === null) return this.recall;
    const sum = (this.precision ?? 0) + this.recall;
    return sum === 0 ? 0 : (2 * (this.precision ?? 0) * this.recall) / sum;
  }
}

/** The tallies of all kinds, and numbers that stand beside them: how many of how many. */
export class Sheet {
  readonly tallies: Record<Kind, Tally>;
  readonly beside = new Map<string, { right: number; of: number }>();

  constructor(unjudged: readonly Kind[] = []) {
    const judged = (kind: Kind) => !unjudged.includes(kind) && !RECALL_ONLY.includes(kind);
    this.tallies = Object.fromEntries(KINDS.map((kind) => [kind, new Tally(judged(kind))])) as Record<Kind, Tally>;
  }

  count(name: string, right: number, of: number): void {
    const before = this.beside.get(name) ?? { right: 0, of: 0 };
    this.beside.set(name, { right: before.right + right, of: before.of + of });
  }

  add(other: Sheet): void {
    for (const kind of KINDS) this.tallies[kind].add(other.tallies[kind]);
    for (const [name, { right, of }] of other.beside) this.count(name, right, of);
  }

  /** Mean F1 of the kinds of which there is something to find. */
  get mean(): number {
    const scores = Object.values(this.tallies).flatMap((tally) => (tally.gold > 0 ? [tally.f1 ?? 0] : []));
    return scores.length > 0 ? scores.reduce((a, b) => a + b, 0) / scores.length : 0;
  }
}

export function total(sheets: Iterable<Sheet>): Sheet {
  const whole = new Sheet(KINDS);
  for (const sheet of sheets) whole.add(sheet);
  return whole;
}
