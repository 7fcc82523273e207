import type { ExtractionContext } from "../context.ts";
import type { Span } from "../text/readableText.ts";
import { type Assigned, assignedIn } from "./roleWords.ts";
import type { Answer, TaskDraft } from "./taskDrafts.ts";

/** What a sentence lays down for many tasks: 以下各项均由各县(市、区)政府配合. */
interface StandingRule {
  at: number;
  answers: Answer[];
  deadline: Span | null;
  /** 以上: the tasks before the rule. */
  isBackward: boolean;
  /** Where the section ends in which a forward rule stands. */
  until: number;
}

const SCOPE =
  "(以下(?!\\d|[一二三四五六七八九十]{1,3}项)|下列(?!\\d|[一二三四五六七八九十]{1,3}项)|以上(?!\\d|[一二三四五六七八九十]{1,3}项)|上述(?!\\d|[一二三四五六七八九十]{1,3}项)|各项|所有|前述|本(?:方案|清单|计划|表)|除[^,。;]{1,16}外)[^。;:\\n]{0,24}?";
const UNIFORM = "(?:均|都|全部|一律|统一)";
const WHO_RULE = new RegExp(
  `${SCOPE}${UNIFORM}(?:需要?|须|应)?(?:由)?(?=[^均都])([^。;:\\n]{2,80}?(?:牵头|负责|配合|参与|落实|协助|督导|验收)(?:落实|实施)?)(?=[,。;)\\n]|$)`,
  "g",
);
const LABEL_RULE = new RegExp(
  `(?:${SCOPE}|^|(?<=[。;,(\\n]))(责任|牵头|配合|参与|督导|验收)(?:单位|部门)${UNIFORM}(?:为|是|包括)([^。;)\\n]{2,80})`,
  "g",
);
const DEADLINE_RULE = new RegExp(
  `(?:${SCOPE}|^|(?<=[。;,(\\n]))(?:完成|整改)(?:时限|时间|期限)${UNIFORM}为([^。;)\\n]{2,30})`,
  "g",
);
const FIRST_LEADS =
  /(?:列|排)(?:名)?(?:在)?(?:首位|前位|第一位?|最前)[^,。;]{0,10}?(?:为|是)?牵头|第一(?:个)?(?:责任)?(?:单位|部门)(?:为|是)牵头|首个(?:责任)?(?:单位|部门)(?:为|是)牵头/;

const ROLE_OF_LABEL: Record<string, Answer["role"]> = {
  责任: "ANSWERABLE",
  牵头: "LEAD",
  配合: "COOPERATE",
  参与: "COOPERATE",
  督导: "SUPERVISE",
  验收: "ACCEPT",
};

/** The drafts with what the rules of the text add: a role only where the task states none, a deadline only where it has none. */
export function withStandingRules(context: ExtractionContext, drafts: readonly TaskDraft[]): TaskDraft[] {
  const { joined } = context.text;
  const rules = standingRules(context, drafts);
  const firstLeads = FIRST_LEADS.test(joined.text);
  return drafts.map((draft) => {
    const at = draft.view === joined ? draft.title.start : joined.fromRaw(draft.view.rawOffset(draft.title.start));
    const applying = rules.filter((rule) => (rule.isBackward ? at < rule.at : at > rule.at && at < rule.until));
    const answers = draft.answers.flatMap((answer) => (firstLeads ? splitFirst(answer) : [answer]));
    const added = applying
      .flatMap((rule) => rule.answers)
      .filter(({ role }) => !answers.some((answer) => answer.role === role));
    const deadline = draft.deadlines.length > 0 ? null : (applying.find((rule) => rule.deadline)?.deadline ?? null);
    if (draft.view !== joined) return { ...draft, answers };
    return { ...draft, answers: [...answers, ...added], deadlines: deadline ? [deadline] : draft.deadlines };
  });

  /** 排在首位的为牵头单位: the first unit of a 责任单位 list leads, the others answer beside it. */
  function splitFirst(answer: Answer): Answer[] {
    if (answer.role !== "ANSWERABLE") return [answer];
    return [{ ...answer, firstLeads: true }];
  }
}

function standingRules({ text, structure }: ExtractionContext, drafts: readonly TaskDraft[]): StandingRule[] {
  const { joined } = text;
  const rules: Omit<StandingRule, "until">[] = [];
  for (const found of joined.text.matchAll(WHO_RULE)) {
    const list = spanOf(found, 2);
    const assigned = assignedIn(joined, list);
    if (assigned)
      rules.push({
        at: found.index,
        answers: assigned.map(toAnswer),
        deadline: null,
        isBackward: isBackward(found[1]),
      });
  }
  for (const found of joined.text.matchAll(LABEL_RULE)) {
    const answer: Answer = {
      role: ROLE_OF_LABEL[found[2] ?? ""] ?? "ANSWERABLE",
      label: null,
      list: spanOf(found, 3),
      inherited: true,
    };
    rules.push({ at: found.index, answers: [answer], deadline: null, isBackward: isBackward(found[1]) });
  }
  for (const found of joined.text.matchAll(DEADLINE_RULE))
    rules.push({ at: found.index, answers: [], deadline: spanOf(found, 2), isBackward: isBackward(found[1]) });
  return rules.map((rule) => {
    const end = structure.partAt(rule.at)?.end ?? joined.text.length;
    const reaches = drafts.some(({ view, title }) => view === joined && title.start > rule.at && title.start < end);
    return { ...rule, until: reaches ? end : joined.text.length };
  });
}

function toAnswer({ role, units, word }: Assigned): Answer {
  return { role, label: word, list: word, units, inherited: true };
}

function isBackward(scope: string | undefined): boolean {
  return scope === "以上" || scope === "上述" || scope === "前述";
}

function spanOf(found: RegExpExecArray, group: number): Span {
  const words = found[group] ?? "";
  const start = found.index + found[0].lastIndexOf(words);
  return { start, end: start + words.length };
}
