import type { ExtractionContext } from "../context.ts";
import type { Task } from "../extraction.ts";
import type { Span } from "../text/readableText.ts";
import { isNameForm, nameAt } from "./personNames.ts";
import type { Sighting } from "./sightings.ts";

/** 县领导甲、乙、丙参加; 出席会议的领导有:甲、乙. */
const BEFORE_NAMES =
  /(?:(?<!主要|分管|有关|相关|责任|牵头|包抓|各级|班子)(?:[省市县区州盟旗厅局](?:级|委|政府)?|党政)领导(?:同志)?|(?:出席|参加|列席)(?:会议|座谈会?|活动|调研)?的?(?:[省市县区州盟旗]?领导)?(?:还)?有|(?<=^|\n)(?:出席|列席|参会)(?:人员|领导)?(?=:)):? ?/g;
const JOINT = /^(?:[、,]| {1,2}|和|及|以及)(?! )/;

const LEADERS_BEHIND =
  /等(?:[在多几\d]|[省市县区州盟旗](?:级|委|政府)?|四?套?班子|党政|家|位|名)*领导(?=[^\u3400-\u9fff]|同志|出席|参加|列席|陪同|随同|参与|先后|分别)/g;
const LONGEST_LIST = 120;

/** 甲、乙、丙等县领导参加会议: the names of the clause, each of them one by its form. */
function namedBeforeLeaders(text: string): Sighting[] {
  return [...text.matchAll(LEADERS_BEHIND)].flatMap(({ index }) => {
    const from = Math.max(0, index - LONGEST_LIST);
    const list = /(?:^|[,。;:\n!]|以及|[、,]及)([\u3400-\u9fff·]+(?:、[\u3400-\u9fff·]+)+)$/.exec(
      text.slice(from, index),
    )?.[1];
    if (list === undefined) return [];
    const words = list.slice(list.lastIndexOf("以及") < 0 ? 0 : list.lastIndexOf("以及") + 2).split("、");
    let start = index - words.join("、").length;
    return words.flatMap((word): Sighting[] => {
      const at = start;
      start += word.length + 1;
      return isNameForm(word) ? [{ start: at, end: at + word.length, posts: [], roles: [] }] : [];
    });
  });
}

/** People of whom the text says that they lead, and not what. */
export function namedWithoutPosts(text: string, known: ReadonlySet<string>): Sighting[] {
  return [...namedBeforeLeaders(text), ...namedInLists(text, known)];
}

function namedInLists(text: string, known: ReadonlySet<string>): Sighting[] {
  return [...text.matchAll(BEFORE_NAMES)].flatMap((found) => {
    const names: Sighting[] = [];
    for (let offset = found.index + found[0].length; ; ) {
      const name = nameAt(text, offset, known);
      if (name === null || name.strength === 0) return names;
      names.push({ start: name.start, end: name.end, posts: [], roles: [] });
      const joint = JOINT.exec(text.slice(name.end, name.end + 3))?.[0];
      if (joint === undefined) return names;
      offset = name.end + joint.length;
    }
  });
}

/** Those who answer for a task by name, as in a column 责任人. */
export function namedInTasks({ text }: ExtractionContext, tasks: readonly Task[]): Sighting[] {
  const seen = tasks.flatMap(({ assignments }) =>
    assignments.flatMap(({ role, office }): (Span & { words: string })[] => {
      if (role !== "RESPONSIBLE_PERSON" && role !== "SPONSOR_LEADER") return [];
      const start = text.joined.fromRaw(office.start);
      return [{ start, end: text.joined.fromRaw(office.end - 1) + 1, words: office.text }];
    }),
  );
  return seen.filter(({ words }) => isNameForm(words)).map(({ start, end }) => ({ start, end, posts: [], roles: [] }));
}
