import { type Draft, quotesOf } from "./draft.ts";
import type { GoldDocument } from "./gold.ts";
import { lineFinder } from "./lines.ts";
import { scoreOffices, scoreRegulations, scoreReserves } from "./names.ts";
import { dayAgrees, scoreFigures, scorePassages } from "./passages.ts";
import { scorePeople } from "./people.ts";
import { type Kind, Sheet } from "./tally.ts";
import { scoreTasks } from "./tasks.ts";

const TASK_KINDS: Kind[] = ["tasks", "task numbers", "LEAD units", "COOPERATE units", "RESPONSIBLE units", "deadlines"];

/** Compares what was extracted from one document with its gold facts. `text` is null where it is not at hand. */
export function scoreDocument(gold: GoldDocument, draft: Draft, text: string | null): Sheet {
  const sheet = new Sheet([
    ...(gold.hasTaskList ? [] : TASK_KINDS),
    ...(gold.hasTaskList && gold.hasOtherRoles ? [] : (["other roles"] as const)),
  ]);
  const lineOf = lineFinder(text);
  scoreTasks(sheet, gold, draft.tasks, lineOf);
  scorePassages(sheet.tallies["prose tasks"], gold.proseTasks, draft.tasks, ({ title }) => title);
  const fullNames = scoreOffices(sheet, gold, draft.offices, lineOf);
  scorePeople(sheet, gold, draft.leaders, fullNames, lineOf);
  scoreRegulations(sheet, gold, draft.regulations, lineOf);
  scoreReserves(sheet, gold, draft.natureReserves, lineOf);
  scorePassages(sheet.tallies.issues, gold.issues, draft.issues, ({ at }) => at);
  scoreFigures(sheet, gold, draft.figures, lineOf);
  scorePassages(
    sheet.tallies.events,
    gold.events,
    draft.events,
    ({ at }) => at,
    (one, { on }) => dayAgrees(one, on),
  );
  if (text !== null) {
    const quotes = quotesOf(draft);
    const right = quotes.filter((quote) => text.slice(quote.start, quote.end) === quote.text);
    sheet.count("quotes equal to their range", right.length, quotes.length);
  }
  return sheet;
}
