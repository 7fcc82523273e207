import { createHash } from "node:crypto";
import type { Quote } from "../extracting/extraction.ts";
import type { Evidence, LinkRecord } from "../loading/dataset.ts";
import { targetsOf } from "../loading/facts.ts";
import type { ReadDocument } from "../reading/readDocument.ts";
import type { DraftRecord } from "./draft.ts";
import { factKey } from "./factKey.ts";

/** A passage of a drafted fact, and which part of the fact it supports. */
export interface Cited {
  readonly quote: Quote;
  readonly aspect?: string;
}

/** What is known of a fact when it is drafted. */
export interface DraftedFact {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly cited: readonly Cited[];
  /** Name of the rule that read it. */
  readonly rule: string;
  /** How sure the reading is, 0 to 1. */
  readonly confidence: number;
  /** Given where the fact is concluded from context. */
  readonly inferenceReason?: string;
  readonly warnings?: readonly string[];
}

/** A link as it is drafted: passages of its own where it does not rest on those of its fact. */
export interface DraftedLink {
  readonly to: string;
  readonly cited?: readonly Cited[];
  readonly rule: string;
  readonly confidence: number;
  /** Given where the link is concluded from context. */
  readonly inferenceReason?: string;
}

/** Signs shown before and behind quoted words. */
const CONTEXT = 40;

/** The records of one document while they are drafted: each id once, later sightings add evidence. */
export class Drafting {
  readonly documentId: string;
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  readonly #lists = new Map<string, Map<string, DraftRecord>>();

  constructor(document: ReadDocument, documentId: string) {
    this.documentId = documentId;
    this.#text = document.text;
    this.#lineStarts = lineStarts(document.text);
  }

  /** Drafts a fact and returns its id; one that is there already keeps its fields and gains the evidence. */
  add(list: string, fact: DraftedFact): string {
    const records = this.#lists.get(list) ?? new Map<string, DraftRecord>();
    this.#lists.set(list, records);
    const evidence = fact.cited.map((cited) => this.#evidence(cited, fact));
    const known = records.get(fact.id);
    if (known !== undefined) {
      const more = evidence.filter((one) => !known.evidence.some((other) => other.start === one.start));
      records.set(fact.id, { ...known, evidence: [...known.evidence, ...more] });
      return fact.id;
    }
    records.set(fact.id, {
      id: fact.id,
      ...present(fact.fields),
      ...(fact.inferenceReason ? { basis: "INFERRED", inferenceReason: fact.inferenceReason } : {}),
      evidence,
      review: {
        decision: "OPEN",
        key: "",
        passage: fact.cited[0] === undefined ? "" : this.#passage(fact.cited[0].quote),
        warnings: [...(fact.warnings ?? [])],
        proposals: [],
      },
    });
    return fact.id;
  }

  /** Adds a link to a fact that is drafted already; a second one to the same end is left out. */
  link(list: string, id: string, name: string, link: DraftedLink): void {
    const records = this.#lists.get(list);
    const record = records?.get(id);
    if (records === undefined || record === undefined) throw new Error(`no drafted fact ${id} to link from`);
    const links = targetsOf(record[name]);
    if (links.some(({ to }) => to === link.to)) return;
    const { cited, rule, confidence, inferenceReason, ...ends } = link;
    const written: LinkRecord = {
      ...ends,
      ...(inferenceReason === undefined ? {} : { basis: "INFERRED", inferenceReason }),
      ...(cited === undefined ? {} : { evidence: cited.map((one) => this.#evidence(one, { rule, confidence })) }),
    };
    records.set(id, { ...record, [name]: [...links, written] });
  }

  /** Adds what a person should look at to a fact that is drafted already. */
  warn(list: string, id: string, warning: string): void {
    const warnings = this.#lists.get(list)?.get(id)?.review.warnings;
    if (warnings !== undefined && !warnings.includes(warning)) warnings.push(warning);
  }

  has(list: string, id: string): boolean {
    return this.#lists.get(list)?.has(id) ?? false;
  }

  /** The id, or with a counter behind it where another fact of the document has it. */
  freeId(list: string, id: string): string {
    let free = id;
    for (let count = 2; this.has(list, free); count++) free = `${id}~${count}`;
    return free;
  }

  /** All records, by list, each with the key that its decision is remembered by. */
  lists(): Record<string, DraftRecord[]> {
    const keyed = (record: DraftRecord) => ({ ...record, review: { ...record.review, key: factKey(record) } });
    return Object.fromEntries([...this.#lists].map(([list, records]) => [list, [...records.values()].map(keyed)]));
  }

  /** The quoted words in 【】 within their line, so that a reviewer need not open the document. */
  #passage({ start, end }: Quote): string {
    const before = this.#text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\s\S]*\n/, "");
    const behind = this.#text.slice(end, end + CONTEXT).replace(/\n[\s\S]*$/, "");
    return `${before}【${this.#text.slice(start, end)}】${behind}`.trim();
  }

  #evidence({ quote, aspect }: Cited, { rule, confidence }: Pick<DraftedFact, "rule" | "confidence">): Evidence {
    const words = this.#text.slice(quote.start, quote.end);
    return {
      in: this.documentId,
      start: quote.start,
      end: quote.end,
      line: this.#lineAt(quote.start),
      sha256: createHash("sha256").update(words, "utf8").digest("hex"),
      ...(aspect === undefined ? {} : { aspect }),
      confidence,
      method: rule,
    };
  }

  /** Line of an offset, from 1. */
  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
