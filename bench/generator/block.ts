import type { NounName } from "./columns.ts";
import { issueTitle, officeName, personName, placeName, regulationTitle, taskTitle } from "./names.ts";
import { dayAfterStart, Random } from "./random.ts";

/** How many of each noun a block has: a thousand nodes. */
export const COUNTS = {
  Office: 30,
  Post: 150,
  Leader: 100,
  Tenure: 200,
  Vacancy: 4,
  Task: 120,
  Assignment: 200,
  Issue: 60,
  NatureReserve: 1,
  Regulation: 8,
  Document: 3,
  Event: 60,
  Citation: 60,
  Place: 4,
} as const satisfies Record<NounName, number>;

export type Value = string | number | boolean | null;

export interface GeneratedNode {
  readonly noun: NounName;
  readonly id: string;
  /** In the order of the noun's columns. */
  readonly values: readonly Value[];
}

export interface GeneratedLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** First and last day of a link that has them. */
  readonly since: string | null;
  readonly until: string | null;
}

export interface Block {
  readonly nodes: readonly GeneratedNode[];
  readonly links: readonly GeneratedLink[];
}

const TWENTY_YEARS = 20 * 365;
const LEAF_POSTS = COUNTS.Post - COUNTS.Office;
/** Blocks from this one on are joined more densely: five relationships a node instead of four. */
const DENSE_FROM = 10;

/** The id of the `index`th of a noun in a block. */
export function idOf(noun: NounName, block: number, index: number): string {
  return `${noun.charAt(0).toLowerCase()}${noun.slice(1)}:b${block}/${index}`;
}

/**
 * The `number`th thousand of nodes, decided by its number alone and joined only to blocks up to its own, so that a
 * smaller graph is a prefix of every larger one. What makes it uneven is joined to block 0: a government where posts
 * of all blocks are, a leader on whom tasks of all blocks are laid, three reserves with a tenth of the issues.
 */
export function blockOf(number: number): Block {
  return new BlockBuilder(number).build();
}

class BlockBuilder {
  readonly #number: number;
  readonly #random: Random;
  readonly #place: string;
  readonly #nodes: GeneratedNode[] = [];
  readonly #links: GeneratedLink[] = [];

  constructor(number: number) {
    this.#number = number;
    this.#random = new Random(number);
    this.#place = placeName(this.#random);
  }

  build(): Block {
    this.#documentsAndPlaces();
    this.#offices();
    this.#postsAndTenures();
    this.#regulations();
    this.#issues();
    this.#tasks();
    this.#events();
    this.#citations();
    return { nodes: this.#nodes, links: this.#links };
  }

  #documentsAndPlaces(): void {
    this.#each("Document", (index) => [
      `${this.#place}市整改文件${index + 1}`,
      `b${this.#number}-${index}.txt`,
      "0".repeat(64),
      100_000,
      "PLAN",
      this.#day(),
      false,
      false,
      "zh-Hans",
    ]);
    this.#each("Place", (index) => [
      index === 0 ? `${this.#place}市` : `${placeName(this.#random)}县`,
      index === 0 ? "PREFECTURE" : "COUNTY",
      this.#place,
    ]);
    for (let i = 1; i < COUNTS.Place; i += 1) this.#link(this.#id("Place", i), "WITHIN", this.#id("Place", 0));
    if (this.#number > 0) this.#link(this.#id("Place", 0), "WITHIN", idOf("Place", 0, 0));
    this.#each("NatureReserve", () => [
      `${this.#place}自然保护区`,
      this.#random.pick(["NATIONAL", "PROVINCIAL"]),
      this.#place,
    ]);
  }

  /** A tree: three levels within a block, whose root hangs below the root of one of the blocks before. */
  #offices(): void {
    const last = COUNTS.Office - 1;
    this.#each("Office", (index) => [
      index === last ? `${this.#place}市整改工作领导小组` : officeName(this.#place, index, this.#random),
      "",
      index === 0 ? "GOVERNMENT" : index === last ? "LEADING_GROUP" : index === last - 1 ? "COLLECTIVE" : "DEPARTMENT",
      this.#place,
      index === last - 1,
      index === last - 1 ? true : null,
    ]);
    for (let i = 1; i < COUNTS.Office; i += 1)
      this.#link(
        this.#id("Office", i),
        "PART_OF",
        this.#id("Office", (i - 1) >> 1),
        this.#random.chance(0.2) ? "2001-01-01" : null,
      );
    if (this.#number > 0) this.#link(this.#id("Office", 0), "PART_OF", idOf("Office", (this.#number - 1) >> 3, 0));
    for (const member of [1, 2, 3]) this.#link(this.#id("Office", member), "MEMBER_OF", this.#id("Office", last - 1));
    this.#link(this.#id("NatureReserve", 0), "MANAGED_BY", this.#id("Office", 3));
  }

  /** Every office has a head, the other posts stand anywhere, some of every block in the government of block 0. */
  #postsAndTenures(): void {
    const atHub = new Set(this.#random.different(7, LEAF_POSTS).map((index) => COUNTS.Office + index));
    this.#each("Post", (index) => {
      const isHead = index < COUNTS.Office;
      const office = isHead
        ? this.#id("Office", index)
        : atHub.has(index)
          ? idOf("Office", 0, 0)
          : this.#local("Office");
      this.#link(this.#id("Post", index), "POST_IN", office);
      if (isHead) this.#link(this.#id("Post", index), "HEAD_OF", office);
      return [
        isHead ? "局长" : this.#random.pick(["副局长", "科长", "主任科员"]),
        isHead ? "HEAD" : this.#random.pick(["DEPUTY", "STAFF"]),
        isHead ? 1 : null,
      ];
    });
    this.#each("Leader", () => [personName(this.#random), "", this.#place, "CONFIRMED"]);
    this.#each("Tenure", (index) => this.#tenure(index));
    this.#each("Vacancy", (index) => {
      this.#link(this.#id("Vacancy", index), "VACANCY_OF", this.#id("Post", 40 + index));
      return ["2019-01-01", "2021-01-01"];
    });
  }

  /** The first ones are held by the heads since their office's last change; the others lie anywhere in decades. */
  #tenure(index: number): Value[] {
    const isHead = index < COUNTS.Office;
    const began = this.#random.below(TWENTY_YEARS);
    const from = isHead ? dayAfterStart(20 * 365 + this.#random.below(1500)) : dayAfterStart(began);
    const isOpen = isHead || this.#random.chance(0.3);
    const until = isOpen ? null : dayAfterStart(began + 200 + this.#random.below(3_000));
    const id = this.#id("Tenure", index);
    this.#link(id, "HELD_BY", isHead ? this.#id("Leader", index) : this.#local("Leader"));
    this.#link(id, "OF_POST", isHead ? this.#id("Post", index) : this.#local("Post"));
    const isSure = this.#random.chance(0.7);
    return [
      "SUBSTANTIVE",
      from,
      isSure ? from : null,
      until ?? (isHead ? "2035-01-01" : null),
      until,
      "DAY",
      isOpen ? "OPEN" : "KNOWN",
    ];
  }

  #regulations(): void {
    this.#each("Regulation", (index) => {
      this.#link(this.#id("Regulation", index), "ISSUED_BY", this.#local("Office"));
      if (index > 0) this.#link(this.#id("Regulation", index), "IMPLEMENTS", this.#id("Regulation", index - 1));
      const day = this.#day();
      return [
        regulationTitle(this.#place, index, this.#random),
        `${this.#place}政发〔${day.slice(0, 4)}〕${index + 1}号`,
        index === 0 ? "PLAN" : "NOTICE",
        index > 1,
        "ISSUED",
        this.#place,
        index === 0 ? "2019-03-01" : day,
        index === 0 ? "2019-03-02" : day,
      ];
    });
    for (const plan of [0, 1])
      this.#link(this.#id("Office", COUNTS.Office - 1), "OVERSEES", this.#id("Regulation", plan));
  }

  #issues(): void {
    this.#each("Issue", (index) => {
      const id = this.#id("Issue", index);
      const isAtHub = this.#random.chance(0.1);
      const hubs = Math.min(3, this.#number + 1);
      this.#link(
        id,
        "CONCERNS",
        isAtHub ? idOf("NatureReserve", this.#random.below(hubs), 0) : this.#id("NatureReserve", 0),
      );
      this.#link(id, "CONCERNS", this.#local("Place"));
      for (const regulation of this.#random.different(2, COUNTS.Regulation))
        this.#link(id, "BREACHES", idOf("Regulation", this.#earlier(), regulation));
      const found = this.#day();
      return [
        issueTitle(this.#place, this.#random),
        this.#random.pick(["INSPECTION_FINDING", "RESERVE_VIOLATION", "LAGGING", "PROBLEM"]),
        this.#random.below(100),
        this.#place,
        found,
        found,
      ];
    });
  }

  #tasks(): void {
    const addressed = this.#number < DENSE_FROM ? 8 : 14;
    this.#each("Task", (index) => {
      const id = this.#id("Task", index);
      this.#link(id, "SET_BY", this.#id("Regulation", index % 2));
      this.#link(id, "CONCERNS", this.#local("Place"));
      const source = this.#earlier();
      for (const issue of this.#random.different(addressed, COUNTS.Issue))
        this.#link(id, "ADDRESSES", idOf("Issue", source, issue));
      for (const regulation of this.#random.different(3, COUNTS.Regulation))
        this.#link(id, "BASED_ON", idOf("Regulation", this.#random.chance(0.3) ? 0 : this.#earlier(), regulation));
      return [
        taskTitle(this.#place, this.#random),
        index + 1,
        this.#random.pick(["MEASURE", "RECTIFICATION_ITEM", "DIRECTIVE"]),
        "重点任务",
        "DATE",
        this.#random.chance(0.95) ? this.#day() : null,
        100,
        this.#random.below(101),
      ];
    });
    this.#each("Assignment", (index) => {
      const id = this.#id("Assignment", index);
      const isLead = index < COUNTS.Task;
      this.#link(id, "OF_TASK", this.#id("Task", isLead ? index : index - COUNTS.Task));
      this.#link(id, "ASSIGNED_TO", this.#assignee());
      return [
        isLead ? "LEAD" : this.#random.pick(["COOPERATE", "IMPLEMENT", "SUPERVISE"]),
        isLead ? "牵头单位" : "配合单位",
        isLead ? 1 : 2,
      ];
    });
  }

  #assignee(): string {
    const lot = this.#random.next();
    if (lot < 0.03) return idOf("Leader", 0, 0);
    if (lot < 0.07) return idOf("Office", 0, 0);
    if (lot < 0.15) return this.#local("Post");
    return lot < 0.2 ? this.#local("Leader") : this.#local("Office");
  }

  #events(): void {
    const attending = this.#number < DENSE_FROM ? 16 : 20;
    this.#each("Event", (index) => {
      const id = this.#id("Event", index);
      this.#link(id, "ABOUT", this.#local("Task"));
      this.#link(id, "DONE_BY", this.#local("Office"));
      for (const leader of this.#random.different(attending, COUNTS.Leader))
        this.#link(id, "ATTENDED_BY", this.#id("Leader", leader));
      const day = this.#day();
      return [
        `${this.#place}整改调度会${index + 1}`,
        this.#random.pick([
          "ISSUED",
          "STARTED",
          "PROGRESS_REPORTED",
          "REPORTED_COMPLETE",
          "SITE_CHECKED",
          "ACCEPTED",
          "WRITTEN_OFF",
        ]),
        day,
        day,
        "DAY",
      ];
    });
  }

  #citations(): void {
    this.#each("Citation", (index) => {
      const id = this.#id("Citation", index);
      this.#link(id, "SUPPORTS", index < 30 ? this.#id("Tenure", index) : this.#local("Assignment"));
      this.#link(id, "IN_DOCUMENT", this.#local("Document"));
      return [index + 1, index * 40, index * 40 + 30, "0".repeat(64)];
    });
  }

  #each(noun: NounName, values: (index: number) => Value[]): void {
    for (let i = 0; i < COUNTS[noun]; i += 1) this.#nodes.push({ noun, id: this.#id(noun, i), values: values(i) });
  }

  #link(from: string, type: string, to: string, since: string | null = null): void {
    this.#links.push({ type, from, to, since, until: null });
  }

  #id(noun: NounName, index: number): string {
    return idOf(noun, this.#number, index);
  }

  #local(noun: NounName): string {
    return this.#id(noun, this.#random.below(COUNTS[noun]));
  }

  #earlier(): number {
    return this.#random.below(this.#number + 1);
  }

  #day(): string {
    return dayAfterStart(15 * 365 + this.#random.below(15 * 365));
  }
}
