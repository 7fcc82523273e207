/** All matches of a global expression, from left to right. `matchAll` makes the expression anew, which for a short line costs more than the search. */
export function matchesOf(words: string, expression: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let found = expression.exec(words); found !== null; found = expression.exec(words)) {
    matches.push(found);
    if (found[0] === "") expression.lastIndex++;
  }
  return matches;
}
