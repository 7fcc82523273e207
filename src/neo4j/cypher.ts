// Cypher text that user input cannot enter. Modelled on kysely's `sql`: a hole is a parameter or another piece of
// Cypher, never text.

/** What a hole or a parameter may hold. Whole numbers travel as integers, all others as floats. */
export type CypherValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue };

export type Parameters = Readonly<Record<string, unknown>>;

/** Something the database can run. Only `cypher` and `compiled` make one, so that no other text reaches the database. */
export class Statement {
  readonly text: string;
  readonly parameters: Parameters;
  // A private member makes the class nominal: an object that merely looks alike does not type-check.
  readonly #isStatement = true;

  constructor(text: string, parameters: Parameters) {
    this.text = text;
    this.parameters = parameters;
  }

  static is(value: unknown): value is Statement {
    return typeof value === "object" && value !== null && #isStatement in value && value.#isStatement;
  }

  /** The name in the first line, `// name`, as the database's query log shows it; "unnamed" without one. */
  get name(): string {
    return /^\s*\/\/ (\S+)/.exec(this.text)?.[1] ?? "unnamed";
  }
}

/** A piece of Cypher, whole or nested, whose named parameters (`$id`) are given later, by `with`. */
export class Cypher<Named extends object = object> extends Statement {
  /** The statement with its named parameters: `tasksByIds.with({ ids })`. Costs one object; the text stays the same. */
  with(parameters: Named): Statement {
    return new Statement(this.text, { ...this.parameters, ...parameters });
  }
}

/**
 * `cypher` makes Cypher from a template. A value in a hole becomes a parameter (`$hole0`, in order of appearance), a
 * nested `cypher` is spliced in with its own. Constants at module level declare the parameters they name:
 *
 *     export const tasksByIds = cypher<{ ids: string[] }>`
 *       // tasksByIds
 *       UNWIND $ids AS id MATCH (t:Task {id: id}) RETURN t.id, t.name`;
 *     graph.rows(tasksByIds.with({ ids }));
 */
export function cypher<Named extends object = object>(
  strings: TemplateStringsArray,
  ...holes: readonly (CypherValue | Cypher<never>)[]
): Cypher<Named> {
  const parameters: Record<string, unknown> = {};
  let count = 0;
  let text = strings[0] ?? "";
  holes.forEach((hole, index) => {
    if (Statement.is(hole)) {
      // The nested holes take the next free numbers, so that two pieces never share a name.
      const base = count;
      text += hole.text.replaceAll(/\$hole(\d+)\b/g, (_, number: string) => `$hole${base + Number(number)}`);
      for (const [name, value] of Object.entries(hole.parameters)) {
        parameters[`hole${base + Number(name.slice(4))}`] = value;
        count++;
      }
    } else {
      parameters[`hole${count}`] = hole ?? null;
      text += `$hole${count++}`;
    }
    text += strings[index + 1] ?? "";
  });
  return new Cypher<Named>(text.trim(), parameters);
}

/**
 * A label, a relationship type or a property name that is chosen at run time, from a closed set.
 * Throws a RangeError for a name outside `allowed`.
 */
export function identifier<Name extends string>(name: string, allowed: readonly Name[]): Cypher {
  if (!(allowed as readonly string[]).includes(name))
    throw new RangeError(
      `Required: one of ${allowed.join(", ")}. Got: ${name}. Add it to the closed set where it is used.`,
    );
  return new Cypher(`\`${name.replaceAll("`", "``")}\``, {});
}

/** Several pieces as one, `separator` (a constant of the code) between them. */
export function joined(
  pieces: readonly Cypher<never>[],
  separator: " " | ", " | "\n" | " AND " | " OR " | "|",
): Cypher {
  const strings = ["", ...pieces.map((_, index) => (index === pieces.length - 1 ? "" : separator))];
  return cypher(Object.assign(strings, { raw: strings }) as TemplateStringsArray, ...pieces);
}

/**
 * A statement from text that a compiler built. Only for code that builds `text` from declarations in the source and
 * never from input: every value belongs in `parameters`.
 */
export function compiled(text: string, parameters: Parameters): Statement {
  return new Statement(text, parameters);
}
