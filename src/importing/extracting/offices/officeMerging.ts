import type { Office } from "../extraction.ts";

const ZONE = /(?:基地|开发区|示范区|园区|高新区|经开区|新区)|管(?:理委员|委)会/;
/** What a short form leaves out of the name of a zone. */
const ZONE_PART = /技术|产业|经济|开发|基地|园|管(?:理委员|委)会/;
/** 县生态环境分局, 开发区管委会: what stands alone for one of that kind. */
const RELATIVE = /^(?:省|市|县|区|州|盟|旗|自治区|开发区|园区|高新区|经开区|新区|管委会)/;

/** Short forms join the one office of the document that they can mean: 县水利局, 宁江管委会 beside 宁江工业园区管委会. */
export function withoutShortForms(offices: readonly Office[]): Office[] {
  const kept = offices.map((office) => ({ ...office, at: [...office.at] }));
  const byEnd = grouped(kept, ({ name }) => name.slice(-3));
  const zones = grouped(
    kept.filter(({ name }) => ZONE.test(name)),
    ({ name }) => name.slice(0, 2) + name.slice(-3),
  );
  const gone = new Set<Office>();
  for (const office of [...kept].sort((a, b) => a.name.length - b.name.length)) {
    const candidates = new Set([
      ...(RELATIVE.test(office.name) ? (byEnd.get(office.name.slice(-3)) ?? []) : []),
      ...(zones.get(office.name.slice(0, 2) + office.name.slice(-3)) ?? []),
    ]);
    const longer = [...candidates].filter(
      (other) =>
        other !== office &&
        !gone.has(other) &&
        other.name.length > office.name.length &&
        isShortOf(office.name, other.name),
    );
    const [target] = longer;
    if (target === undefined || (longer.length > 1 && !ZONE.test(office.name))) continue;
    target.at.push(...office.at);
    gone.add(office);
  }
  return kept.filter((office) => !gone.has(office));
}

function grouped(offices: readonly Office[], keyOf: (office: Office) => string): Map<string, Office[]> {
  const groups = new Map<string, Office[]>();
  for (const office of offices) {
    const group = groups.get(keyOf(office));
    if (group === undefined) groups.set(keyOf(office), [office]);
    else group.push(office);
  }
  return groups;
}

function isShortOf(short: string, long: string): boolean {
  if (RELATIVE.test(short) && long.endsWith(short) && short.length > 3) return true;
  return (
    ZONE.test(long) &&
    short.slice(0, 2) === long.slice(0, 2) &&
    isWithin(short, long) &&
    ZONE_PART.test(missing(short, long))
  );
}

/** Whether the signs of one word stand in the other in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short.charAt(at)) at++;
  return at === short.length;
}

/** What the longer word has between the common beginning and the common end. */
function missing(short: string, long: string): string {
  let start = 0;
  while (start < short.length && short.charAt(start) === long.charAt(start)) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  return long.slice(start, long.length - end);
}
