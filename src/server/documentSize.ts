import { type DocumentNode, type ValueNode, visit } from "graphql";

/** What a document and its variables hold, whatever they ask for. */
export interface DocumentSize {
  readonly aliases: number;
  readonly directives: number;
  /** Levels of the deepest argument or variable: 1 for a list or object of plain values. */
  readonly inputDepth: number;
  /** Plain values, lists and objects in all arguments and variables. */
  readonly inputValues: number;
}

/** The server keeps documents between requests, so each is counted once. */
const counted = new WeakMap<DocumentNode, DocumentSize>();

/** Counts a document and the variables that came with it, in time proportional to both, however they are nested. */
export function documentSize(document: DocumentNode, variables: Readonly<Record<string, unknown>>): DocumentSize {
  const inText = counted.get(document) ?? countText(document);
  counted.set(document, inText);
  const given = countValues(Object.values(variables));
  return {
    ...inText,
    inputDepth: Math.max(inText.inputDepth, given.depth),
    inputValues: inText.inputValues + given.values,
  };
}

function countText(document: DocumentNode): DocumentSize {
  const size = { aliases: 0, directives: 0, inputDepth: 0, inputValues: 0 };
  const countInput = (value: ValueNode | undefined) => {
    if (value === undefined) return;
    const { depth, values } = countValues([plain(value)]);
    size.inputDepth = Math.max(size.inputDepth, depth);
    size.inputValues += values;
  };
  visit(document, {
    enter(node) {
      if (node.kind === "Field" && node.alias !== undefined) size.aliases++;
      if (node.kind === "Directive") size.directives++;
      if (node.kind === "Argument") countInput(node.value);
      if (node.kind === "VariableDefinition") countInput(node.defaultValue);
    },
  });
  return size;
}

/** The values directly inside a literal, as countValues walks them. */
function plain(node: ValueNode): unknown {
  if (node.kind === "ListValue") return node.values.map(plain);
  if (node.kind === "ObjectValue") return node.fields.map(({ value }) => plain(value));
  return null;
}

/** With a list of what is left instead of recursion, so that deep values cannot exhaust the stack. */
function countValues(roots: readonly unknown[]): { depth: number; values: number } {
  const left = roots.map((value) => ({ value, level: 1 }));
  let depth = 0;
  let values = 0;
  for (let item = left.pop(); item !== undefined; item = left.pop()) {
    const { value, level } = item;
    values++;
    if (typeof value !== "object" || value === null) continue;
    depth = Math.max(depth, level);
    for (const inner of Object.values(value)) left.push({ value: inner, level: level + 1 });
  }
  return { depth, values };
}
