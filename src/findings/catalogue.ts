import type { FindingRule } from "../generated/schema.ts";
import { verifiedStatus } from "../tasks/status.ts";
import { type View, view } from "./looks/look.ts";
import {
  claims,
  collectives,
  contradicted,
  corroborated,
  danglers,
  inspections,
  issues,
  loners,
  persons,
  plans,
  readByRules,
} from "./looks/others.ts";
import { tasks } from "./looks/tasks.ts";
import { closedWithoutProof, evidenceDoesNotFit, judgeInOwnCase, massCloseOut } from "./rules/closeOuts.ts";
import { claimedLate, deadlineMoved, noDeadline, overdue, stalled } from "./rules/deadlines.ts";
import { againstZone, basisNotInForce, breachNotInForce } from "./rules/legality.ts";
import { dangling, orphan, singleSource, sourcesConflict, unreviewed, wrongMergeSuspected } from "./rules/records.ts";
import {
  claimContradicted,
  contradictedAfterClaim,
  noEffect,
  recurrence,
  recurrenceWithoutCloseOut,
  sameTypeLeftOpen,
} from "./rules/signals.ts";
import {
  holderUnknownOrVacant,
  leadOfficeGone,
  leadUnclear,
  membersUnnamed,
  namedPersonNotInPost,
  noLead,
} from "./rules/unowned.ts";
import type { Verdict } from "./verdict.ts";

/** One rule of the catalogue. */
export interface CatalogueRule {
  readonly name: FindingRule;
  /** Its code in the catalogue; null for a rule of ours beside it. */
  readonly code: string | null;
  /** The ways in which it looks at the graph. */
  readonly views: readonly View[];
}

/** A verdict about one of several facts beside a subject, which its id then names. */
function of(verdict: Verdict | null, id: string, related: readonly string[] = [id]): Verdict | null {
  return verdict && { related, ...verdict, key: id };
}

/** Every rule, in the order its findings are listed: P1 last, since it fires on nearly every fact. */
export const catalogue: readonly CatalogueRule[] = [
  rule("NO_LEAD", "U1", view(tasks, ["roles"], noLead)),
  rule(
    "LEAD_OFFICE_GONE",
    "U2",
    view(tasks, ["leads", "dissolutions", "events"], ({ leads, dissolutions, events }, day) =>
      leads.map((lead) => {
        const own = dissolutions.filter(({ officeId }) => officeId === lead.id);
        const verdict = leadOfficeGone({ ...lead, dissolutions: own, taskStatus: verifiedStatus(events, day) }, day);
        return of(verdict, lead.id, [lead.id, ...own.map(({ id }) => id)]);
      }),
    ),
  ),
  rule(
    "HOLDER_UNKNOWN_OR_VACANT",
    "U3",
    view(tasks, ["heads", "dueOn"], ({ heads, dueOn }, day) =>
      heads
        .filter(({ collective }) => !collective)
        .map((head) => of(holderUnknownOrVacant({ ...head, dueOn }, day), head.id)),
    ),
  ),
  rule(
    "NAMED_PERSON_NOT_IN_POST",
    "U4",
    view(tasks, ["persons"], ({ persons }) => persons.map((person) => of(namedPersonNotInPost(person), person.id))),
  ),
  rule("LEAD_UNCLEAR", "U5", view(tasks, ["roles"], leadUnclear)),
  rule("NO_DEADLINE", null, view(tasks, ["kind", "deadlineKind"], noDeadline)),
  rule("OVERDUE", "O1", view(tasks, ["dueOn", "events"], overdue)),
  rule("CLAIMED_LATE", "O2", view(tasks, ["dueOn", "events"], claimedLate)),
  rule("DEADLINE_MOVED", "O3", view(tasks, ["events"], deadlineMoved)),
  rule("STALLED", "O4", view(tasks, ["kind", "deadlineKind", "dueOn", "events", "documentDay"], stalled)),
  rule("MEMBERS_UNNAMED", null, view(collectives, ["memberCount", "membersNamed", "named"], membersUnnamed)),
  rule(
    "CLOSED_WITHOUT_PROOF",
    "C1",
    view(tasks, ["events", "files"], ({ events, files }, day) =>
      closedWithoutProof({ events, files: files.length }, day),
    ),
  ),
  rule(
    "JUDGE_IN_OWN_CASE",
    "C2",
    view(tasks, ["leading", "acceptors", "accepted"], ({ leading, acceptors, accepted }) =>
      judgeInOwnCase({ leads: leading, acceptors: [...acceptors, ...accepted] }),
    ),
  ),
  rule(
    "EVIDENCE_DOES_NOT_FIT",
    "C3",
    view(tasks, ["events", "files", "filesElsewhere"], ({ events, files, filesElsewhere }, day) => {
      const elsewhere = (sha256: string) => filesElsewhere.filter((one) => one.sha256 === sha256).map(({ id }) => id);
      return evidenceDoesNotFit(
        { events, files: files.map((file) => ({ ...file, elsewhere: elsewhere(file.sha256) })) },
        day,
      );
    }),
  ),
  rule(
    "MASS_CLOSE_OUT",
    "C4",
    view(plans, ["closeOuts"], ({ closeOuts }, day, thresholds) => {
      const days = [...new Set(closeOuts.flatMap(({ dueOn }) => dueOn ?? []))].sort();
      return days.map((on) => {
        const due = closeOuts.filter(({ dueOn }) => dueOn === on);
        return of(massCloseOut({ on, what: "a deadline they share", closeOuts: due }, day, thresholds), on, []);
      });
    }),
    view(inspections, ["startedOn", "closeOuts"], ({ startedOn, closeOuts }, day, thresholds) =>
      massCloseOut({ on: startedOn, what: "the inspection's arrival", closeOuts }, day, thresholds),
    ),
  ),
  rule(
    "CLAIM_CONTRADICTED",
    "F1",
    view(contradicted, ["kind", "others"], ({ kind, others }) =>
      others.map((other) => {
        const isClaim = kind !== null && kind !== "OBSERVED_CONTRARY" && other.kind === "OBSERVED_CONTRARY";
        return isClaim ? of(claimContradicted(), other.id) : null;
      }),
    ),
    view(
      claims,
      ["id", "kind", "onEarliest", "onLatest", "events", "petitions"],
      ({ events, petitions, ...claim }, day, thresholds) =>
        contradictedAfterClaim({ claim, events, petitions }, day, thresholds),
    ),
  ),
  rule(
    "RECURRENCE",
    "F2",
    view(tasks, ["events", "rebounds", "statedAgain", "alike"], ({ events, rebounds, statedAgain, alike }, day) => {
      const stated = new Set(statedAgain.map(({ id }) => id));
      const later = [...statedAgain, ...alike.filter(({ id }) => !stated.has(id))];
      const own = events.filter(({ kind }) => kind !== "REBOUNDED");
      return recurrence({ events: [...own, ...rebounds], later }, day);
    }),
    view(issues, ["foundFrom", "earlier"], ({ foundFrom, earlier }, day) =>
      earlier.map(({ id, closeOuts }) => of(recurrenceWithoutCloseOut({ foundFrom, closeOuts }, day), id)),
    ),
  ),
  rule(
    "SAME_TYPE_LEFT_OPEN",
    "F3",
    view(tasks, ["events", "alike"], ({ events, alike }, day) =>
      sameTypeLeftOpen(
        { events, others: alike.map((issue) => ({ ...issue, status: verifiedStatus(issue.events, day) })) },
        day,
      ),
    ),
  ),
  rule("NO_EFFECT", "F4", view(tasks, ["events", "figures"], noEffect)),
  rule(
    "BASIS_NOT_IN_FORCE",
    "L1",
    view(tasks, ["texts", "planDay", "documentDay"], ({ texts, planDay, documentDay }) =>
      texts.map((text) => of(basisNotInForce({ ...text, citedOn: planDay ?? documentDay }), text.id)),
    ),
    view(issues, ["foundFrom", "foundUntil", "breached"], ({ breached, ...found }) =>
      breached.map((text) => of(breachNotInForce({ ...text, ...found }), text.id)),
    ),
  ),
  rule(
    "AGAINST_ZONE",
    "L2",
    view(tasks, ["activities", "zones", "zonesOfSites", "zonesOfReserves"], (seen, day) =>
      againstZone({ ...seen, zones: [...seen.zones, ...seen.zonesOfSites, ...seen.zonesOfReserves] }, day),
    ),
  ),
  rule(
    "SOURCES_CONFLICT",
    "P2",
    view(contradicted, ["id", "others"], ({ id, others }) =>
      others.map((other) => (id < other.id ? of(sourcesConflict(other), other.id) : null)),
    ),
  ),
  rule("UNREVIEWED", "P3", view(readByRules, ["readings"], unreviewed)),
  rule("WRONG_MERGE_SUSPECTED", "I1", view(persons, ["tenures"], wrongMergeSuspected)),
  rule(
    "DANGLING",
    "D1",
    view(danglers, ["links"], dangling),
    view(loners, [], () => orphan({ links: 0 })),
  ),
  rule("SINGLE_SOURCE", "P1", view(corroborated, ["documents"], singleSource)),
];

function rule(name: FindingRule, code: string | null, ...views: readonly View[]): CatalogueRule {
  return { name, code, views };
}
