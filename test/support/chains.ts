/** The question of a chain; one text, so that the database plans it once for all tests. */
export const CHAIN = `query ($of: ID!, $on: Date) {
  accountability(of: $of, asOf: $on) {
    asOf complete subject { id } gaps { reason at { id } }
    lines {
      role task { id } assignment { printed label }
      hops {
        depth relation inherited certainty office { name } post { title } leader { name } link { id }
        holding { status holders { certainty leader { name } inheritedFrom { title } } } gaps { reason } citations { line document { id } }
      }
    }
  }
}`;

interface Named {
  readonly name: string;
}

interface Hop {
  readonly depth: number;
  readonly relation: string;
  readonly inherited: boolean;
  readonly certainty: string | null;
  readonly office: Named | null;
  readonly post: { readonly title: string } | null;
  readonly leader: Named | null;
  readonly holding: {
    readonly status: string;
    readonly holders: readonly {
      readonly certainty: string;
      readonly leader: Named;
      readonly inheritedFrom: { readonly title: string } | null;
    }[];
  } | null;
  readonly gaps: readonly { readonly reason: string }[];
  readonly citations: readonly { readonly line: number; readonly document: { readonly id: string } }[];
}

interface Line {
  readonly role: string | null;
  readonly task: { readonly id: string };
  readonly assignment: { readonly printed: string; readonly label: string | null } | null;
  readonly hops: readonly Hop[];
}

/** The same at an instant of the ledger, `$at`. */
export const CHAIN_AT = CHAIN.replace("$on: Date", "$on: Date, $at: DateTime").replace(
  "asOf: $on",
  "asOf: $on, knownAt: $at",
);

/** What `CHAIN` answers. */
export interface Chain {
  readonly asOf: string;
  readonly complete: boolean;
  readonly subject: { readonly id: string };
  readonly gaps: readonly { readonly reason: string; readonly at: { readonly id: string } | null }[];
  readonly lines: readonly Line[];
}

/** A line in words: whose duty it is, then one hop a row, `relation where: post holder certainty [gaps]`. */
export function inWords({ role, assignment, hops }: Line): { duty: string; hops: string[] } {
  return { duty: assignment === null ? "统筹" : `${role} ${assignment.printed}`, hops: hops.map(hopInWords) };
}

function hopInWords({ relation, office, leader, post, holding, gaps }: Hop): string {
  const holders = holding?.holders.map(
    ({ leader, certainty, inheritedFrom }) =>
      `${leader.name} ${certainty}${inheritedFrom === null ? "" : ` 随${inheritedFrom.title}`}`,
  );
  const held = holding === null ? [] : [holding.status === "HELD" ? (holders ?? []).join("、") : holding.status];
  const where = [office?.name ?? leader?.name, post?.title, ...held].filter((part) => part !== undefined);
  const missing = gaps.length === 0 ? "" : ` [${gaps.map(({ reason }) => reason).join(", ")}]`;
  return `${relation} ${where.join(" · ")}${missing}`;
}
