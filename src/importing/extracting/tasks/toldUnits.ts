import { isUnit } from "./unitLists.ts";

/** A few clauses of one sentence. */
export const CLAUSE = /[^,。;:!?\n([【〔][^,。;:!?\n]*(?:,[^,。;:!?\n]+){0,3}/g;
/** What can be a unit inside a sentence. */
export const UNIT = "[^,。;:“”《》的]{2,60}?(?:局|厅|委|部|处|办|会|院|中心|政府|公司|队|室)(?:\\([^()]{1,12}\\))?";
const ORGAN_END =
  /(?:局|厅|委|委员会|办|办公室|政府|党委|党组|处|科|室|中心|[总支大]队|执法队|公司|管委会|法院|检察院|单位|部门|行署|银行|院|站|会)(?:\([^()]*\))?$/;

/** Whether words name a unit of their own, and are no explanation. */
export function isOrgan(name: string): boolean {
  return isUnit(name) && (ORGAN_END.test(name) || /^各/.test(name)) && !/^(?:以下|简称|含|包括|即|如|指)/.test(name);
}
