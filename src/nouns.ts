import { assignment } from "./assignments/fields.ts";
import { citation } from "./citations/fields.ts";
import { document } from "./documents/fields.ts";
import { duty } from "./duties/fields.ts";
import { event } from "./events/fields.ts";
import { figure } from "./figures/fields.ts";
import { identityJudgement } from "./identityJudgements/fields.ts";
import { inspection } from "./inspections/fields.ts";
import { issue } from "./issues/fields.ts";
import { leader } from "./leaders/fields.ts";
import { natureReserve } from "./natureReserves/fields.ts";
import { office } from "./offices/fields.ts";
import { place } from "./places/fields.ts";
import { post } from "./posts/fields.ts";
import { provision } from "./provisions/fields.ts";
import type { Noun } from "./reading/noun.ts";
import { regulation } from "./regulations/fields.ts";
import { scheme } from "./schemes/fields.ts";
import { task } from "./tasks/fields.ts";
import { tenure } from "./tenures/fields.ts";
import { vacancy } from "./vacancies/fields.ts";
import { zone } from "./zones/fields.ts";

/** Every noun of the graph, by the plural that the SDL's root lists and a data set's files use. */
export const nounsByPlural: Readonly<Record<string, Noun>> = {
  leaders: leader,
  posts: post,
  tenures: tenure,
  vacancies: vacancy,
  offices: office,
  places: place,
  tasks: task,
  assignments: assignment,
  regulations: regulation,
  natureReserves: natureReserve,
  issues: issue,
  inspections: inspection,
  documents: document,
  citations: citation,
  figures: figure,
  events: event,
  duties: duty,
  identityJudgements: identityJudgement,
  provisions: provision,
  schemes: scheme,
  zones: zone,
};

export const nouns: ReadonlyMap<string, Noun> = new Map(Object.values(nounsByPlural).map((noun) => [noun.name, noun]));
