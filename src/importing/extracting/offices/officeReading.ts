import type { ExtractionContext } from "../context.ts";
import { localPlaces } from "./localPlaces.ts";
import { type OfficeMention, officeMentions } from "./officeNames.ts";
import { type Surroundings, surroundings } from "./officeResolution.ts";
import { type PlaceNameAt, withLocalPlaces } from "./places.ts";

/** The offices that a document names, and what its relative words mean. */
export interface NamedOffices {
  mentions: readonly OfficeMention[];
  around: Surroundings;
}

const readings = new WeakMap<ExtractionContext, NamedOffices>();

const DEPARTMENT_BEHIND = /^(?:生态环境|环境保护|环保|自然资源|水[利务]|公安)(?:分)?局/;
const LONGEST_DEPARTMENT = 8;

/** 青石 in 青石生态环境局, where the document is about 青石县; elsewhere the two signs are no place by themselves. */
function withShortOwnPlace(nameAt: PlaceNameAt, { jurisdiction }: ExtractionContext): PlaceNameAt {
  const stem = /^([\u3400-\u9fff]{2,4})[县市区旗州盟]$/.exec(jurisdiction?.name ?? "")?.[1];
  if (stem === undefined || stem.endsWith("自治")) return nameAt;
  const first = stem.charCodeAt(0);
  return (text, offset) => {
    if (text.charCodeAt(offset) !== first) return nameAt(text, offset);
    const name = nameAt(text, offset);
    if (name !== null || !text.startsWith(stem, offset)) return name;
    const end = offset + stem.length;
    return DEPARTMENT_BEHIND.test(text.slice(end, end + LONGEST_DEPARTMENT)) ? stem : null;
  };
}

/** Read once a document: leaders and offices both need it. */
export function namedOffices(context: ExtractionContext): NamedOffices {
  const known = readings.get(context);
  if (known !== undefined) return known;
  const { text } = context.text.joined;
  const nameAt = withShortOwnPlace(withLocalPlaces(localPlaces(text, context.head)), context);
  const mentions = officeMentions(text, nameAt);
  const reading = { mentions, around: surroundings(context, mentions, nameAt) };
  readings.set(context, reading);
  return reading;
}
