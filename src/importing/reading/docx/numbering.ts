import { numeral } from "../numerals.ts";
import type { XmlHandler } from "../xml.ts";

interface Level {
  start: number;
  format: string;
  /** Such as "%1、" or "%1.%2": %n stands for the number of level n, counted from 1. */
  pattern: string;
  style: string | null;
  isLegal: boolean;
}

interface ListReference {
  list: string | null;
  level: number | null;
}

/** What numbering.xml and styles.xml say, and the counters that run through the document. */
export class Numbering {
  readonly #levelsByAbstract = new Map<string, Level[]>();
  readonly #abstractByList = new Map<string, string>();
  readonly #startsByList = new Map<string, Map<number, number>>();
  readonly #styles = new Map<string, ListReference & { basedOn: string | null }>();
  readonly #counters = new Map<string, number[]>();
  readonly #startedLists = new Set<string>();

  /**
   * The number that Word shows before the next paragraph: "" for none and for bullets.
   * A number that ends in a letter or an ASCII sign is followed by a space, as Word's tab would part it from the text.
   */
  next(style: string | null, own: ListReference): string {
    const inherited = this.#ofStyle(style);
    const list = own.list ?? inherited.list;
    const abstract = list === null ? undefined : this.#abstractByList.get(list);
    const levels = abstract === undefined ? undefined : this.#levelsByAbstract.get(abstract);
    if (list === null || abstract === undefined || !levels) return "";
    const linked = levels.findIndex((level) => level?.style !== null && level?.style === style);
    const at = own.level ?? (linked >= 0 ? linked : (inherited.level ?? 0));
    const level = levels[at];
    if (!level) return "";
    const counters = this.#count(abstract, list, levels, at);
    const label = level.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = level.isLegal ? "decimal" : (levels[index]?.format ?? "decimal");
      return numeral(counters[index] ?? levels[index]?.start ?? 1, format);
    });
    if (level.format === "bullet" || label === "") return "";
    return /[\w.)\]:]$/u.test(label) ? `${label} ` : label;
  }

  numberingHandler(): XmlHandler {
    let abstract = "";
    let list = "";
    let levels: Level[] = [];
    let level: Level | null = null;
    let overridden = 0;
    return {
      open: (name, attributes) => {
        const value = attributes.val ?? "";
        if (name === "abstractNum") {
          abstract = attributes.abstractNumId ?? "";
          levels = [];
          this.#levelsByAbstract.set(abstract, levels);
        } else if (name === "num") {
          list = attributes.numId ?? "";
          levels = [];
        } else if (name === "abstractNumId") this.#abstractByList.set(list, value);
        else if (name === "lvlOverride") overridden = Number(attributes.ilvl);
        else if (name === "startOverride") {
          const starts = this.#startsByList.get(list) ?? new Map<number, number>();
          this.#startsByList.set(list, starts.set(overridden, Number(value)));
        } else if (name === "lvl") {
          level = { start: 1, format: "decimal", pattern: "", style: null, isLegal: false };
          const index = Number(attributes.ilvl);
          if (index >= 0 && index < 9) levels[index] = level;
        } else if (level) readLevel(level, name, value);
      },
      close: (name) => {
        if (name === "lvl") level = null;
      },
      text: () => undefined,
    };
  }

  stylesHandler(): XmlHandler {
    let style: (ListReference & { basedOn: string | null }) | null = null;
    return {
      open: (name, attributes) => {
        if (name === "style") {
          style = { basedOn: null, list: null, level: null };
          this.#styles.set(attributes.styleId ?? "", style);
        } else if (!style) return;
        else if (name === "basedOn") style.basedOn = attributes.val ?? null;
        else if (name === "numId") style.list = attributes.val ?? null;
        else if (name === "ilvl") style.level = Number(attributes.val);
      },
      close: (name) => {
        if (name === "style") style = null;
      },
      text: () => undefined,
    };
  }

  #ofStyle(style: string | null): ListReference {
    const seen = new Set<string>();
    for (let id = style; id !== null && !seen.has(id); id = this.#styles.get(id)?.basedOn ?? null) {
      seen.add(id);
      const found = this.#styles.get(id);
      if (found?.list) return { list: found.list, level: found.level };
    }
    return { list: null, level: null };
  }

  // Lists of one abstract numbering count on together; a list with its own start begins anew when it is first met.
  #count(abstract: string, list: string, levels: Level[], at: number): number[] {
    const counters = this.#counters.get(abstract) ?? [];
    this.#counters.set(abstract, counters);
    if (!this.#startedLists.has(list)) {
      this.#startedLists.add(list);
      for (const [level, start] of this.#startsByList.get(list) ?? []) counters[level] = start - 1;
    }
    counters[at] = (counters[at] ?? (levels[at]?.start ?? 1) - 1) + 1;
    counters.length = at + 1;
    return counters;
  }
}

function readLevel(level: Level, name: string, value: string): void {
  if (name === "start") level.start = Number(value) || 0;
  else if (name === "numFmt") level.format = value;
  else if (name === "lvlText") level.pattern = value;
  else if (name === "pStyle") level.style = value;
  else if (name === "isLgl") level.isLegal = value !== "0" && value !== "false";
}
