import { FOREVER } from "../../time/axes.ts";
import { contentHash, type Facts, type LinkFact, type NodeFact } from "./facts.ts";

/** What the ledger holds of a data set, as the queries return it. */
export interface Recorded {
  /** id, content hash, recordedTo, data set that owns it. */
  readonly nodes: readonly (readonly [string, string, string, string])[];
  /** id, type, content hash of the links on record now. */
  readonly links: readonly (readonly [string, string, string])[];
}

export interface Hashed<T> {
  readonly fact: T;
  readonly hash: string;
}

/** The difference between what a data set says and what the ledger holds. */
export interface Changes {
  readonly addedNodes: readonly Hashed<NodeFact>[];
  /** Facts that say something new, or come back after a retraction. */
  readonly changedNodes: readonly Hashed<NodeFact>[];
  readonly retractedNodes: readonly string[];
  readonly addedLinks: readonly Hashed<LinkFact>[];
  readonly changedLinks: readonly Hashed<LinkFact>[];
  readonly retractedLinks: readonly { readonly id: string; readonly type: string }[];
  readonly unchanged: number;
  /** Ids that another data set owns. */
  readonly foreign: readonly { readonly id: string; readonly owner: string }[];
}

export function changesBetween(facts: Facts, recorded: Recorded, dataSet: string): Changes {
  const ledger = new Map(recorded.nodes.map(([id, hash, to, owner]) => [id, { hash, isOpen: to === FOREVER, owner }]));
  const ledgerLinks = new Map(recorded.links.map(([id, type, hash]) => [id, { type, hash }]));
  const nodes = facts.nodes.map((fact) => ({ fact, hash: contentHash(fact.properties) }));
  const links = facts.links.map((fact) => ({ fact, hash: contentHash(fact.properties) }));
  const said = new Set([...nodes, ...links].map(({ fact }) => fact.id));
  const isNew = ({ fact }: Hashed<NodeFact>) => !ledger.has(fact.id);
  const isChanged = ({ fact, hash }: Hashed<NodeFact>) => {
    const known = ledger.get(fact.id);
    return known !== undefined && (!known.isOpen || known.hash !== hash);
  };
  const changedNodes = nodes.filter(isChanged);
  const changedLinks = links.filter(({ fact, hash }) => (ledgerLinks.get(fact.id)?.hash ?? hash) !== hash);
  const addedNodes = nodes.filter(isNew);
  const addedLinks = links.filter(({ fact }) => !ledgerLinks.has(fact.id));
  return {
    addedNodes,
    changedNodes,
    retractedNodes: [...ledger]
      .filter(([id, { isOpen, owner }]) => isOpen && owner === dataSet && !said.has(id))
      .map(([id]) => id),
    addedLinks,
    changedLinks,
    retractedLinks: [...ledgerLinks].filter(([id]) => !said.has(id)).map(([id, { type }]) => ({ id, type })),
    unchanged: nodes.length + links.length - [changedNodes, changedLinks, addedNodes, addedLinks].flat().length,
    foreign: nodes
      .map(({ fact }) => ({ id: fact.id, owner: ledger.get(fact.id)?.owner ?? dataSet }))
      .filter(({ owner }) => owner !== dataSet),
  };
}
