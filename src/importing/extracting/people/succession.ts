import type { Leader, Quote } from "../extraction.ts";
import type { Span, View } from "../text/readableText.ts";
import { type Group, groupBefore } from "./groups.ts";

/** 因人事变动的,实行自然更替 · 由接任者自行替补 · 随职务变动自动调整: seats pass with the posts, without a new document. */
const PASSES =
  /自然(?:更替|接替|递补|替补|替换)|(?:接任|继任|接替)(?:者|人员|同志|的同志)?(?:自然|自行|自动|相应)(?:更替|接替|接任|递补|替补|担任|调整)|随(?:其)?职务(?:的)?(?:变动|调整|变化)[^。;]{0,6}(?:自然|自行|自动|相应)(?:更替|调整|变更)/g;
const OFFICE_OF_GROUP = /办公室$/;

/** Marks the roles in a group whose seats, as the text says, pass with the posts of those who hold them. */
export function withSuccession(
  leaders: readonly Leader[],
  { text, quote }: Pick<View, "text" | "quote">,
  groups: readonly Group[],
  sentenceAt: (offset: number) => Span,
): Leader[] {
  const rules = new Map<string, Quote>();
  for (const { index } of text.matchAll(PASSES)) {
    const sentence = sentenceAt(index);
    const group = groupBefore(groups, sentence.end);
    if (group !== undefined) rules.set(body(group.name), quote(sentence.start, sentence.end));
  }
  if (rules.size === 0) return [...leaders];
  return leaders.map((leader) => ({
    ...leader,
    groupRoles: leader.groupRoles.map((role) => {
      const succession = rules.get(body(role.group));
      return succession === undefined ? role : { ...role, succession };
    }),
  }));
}

/** A group and its office have one roster. */
function body(group: string): string {
  return group.replace(OFFICE_OF_GROUP, "");
}
