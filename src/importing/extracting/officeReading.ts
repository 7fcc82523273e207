import type { ExtractionContext } from "./context.ts";
import { localPlaces } from "./localPlaces.ts";
import { type OfficeMention, officeMentions } from "./officeNames.ts";
import { type Surroundings, surroundings } from "./officeResolution.ts";
import { withLocalPlaces } from "./places.ts";

/** The offices that a document names, and what its relative words mean. */
export interface NamedOffices {
  mentions: readonly OfficeMention[];
  around: Surroundings;
}

const readings = new WeakMap<ExtractionContext, NamedOffices>();

/** Read once a document: leaders and offices both need it. */
export function namedOffices(context: ExtractionContext): NamedOffices {
  const known = readings.get(context);
  if (known !== undefined) return known;
  const { text } = context.text.joined;
  const nameAt = withLocalPlaces(localPlaces(text, context.head));
  const mentions = officeMentions(text, nameAt);
  const reading = { mentions, around: surroundings(context, mentions, nameAt) };
  readings.set(context, reading);
  return reading;
}
