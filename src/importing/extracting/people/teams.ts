import type { Span } from "../text/readableText.ts";
import { nameAt } from "./personNames.ts";
import type { Sighting } from "./sightings.ts";

/** 第一组:某省,组长甲,副组长乙; also 第三督察组:. */
const TEAM = /^ *(第[一二三四五六七八九十\d]{1,3}[\u3400-\u9fff]{0,6}组) ?[:,]/;
const LEAD = /(?:^|[,;:、。 ])((?:第一|常务|副)*组长|联络员)[: ]?/g;
const NEXT = /^[、和]/;

/** Who leads the teams of a list, a team a line, with roles that no sign divides from the names. */
export function teamLeads(text: string, lines: readonly Span[], known: ReadonlySet<string>): Sighting[] {
  return lines.flatMap(({ start, end }) => {
    if (text.charAt(start) !== "第" && text.charAt(start) !== " ") return [];
    const words = text.slice(start, end);
    const group = TEAM.exec(words)?.[1];
    if (group === undefined) return [];
    return [...words.matchAll(LEAD)].flatMap((found) => {
      const role = found[1] ?? "";
      const at = start + found.index + found[0].lastIndexOf(role);
      return namesFrom(text, start + found.index + found[0].length, known).map((name) => ({
        ...name,
        posts: [],
        roles: [{ start: at, end: at + role.length, role, group }],
      }));
    });
  });
}

function namesFrom(text: string, from: number, known: ReadonlySet<string>): Span[] {
  const names: Span[] = [];
  for (let offset = from; ; offset++) {
    const name = nameAt(text, offset, known);
    if (name === null || name.strength === 0) return names;
    names.push({ start: name.start, end: name.end });
    offset = name.end;
    if (!NEXT.test(text.charAt(offset))) return names;
  }
}
