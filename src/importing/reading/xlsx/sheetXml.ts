import type { XmlHandler } from "../xml.ts";
import type { NumberFormats } from "./numberFormats.ts";

export interface SheetCell {
  row: number;
  column: number;
  text: string;
}

/** Rows and columns counted from 0, both ends included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Workbook {
  formats: NumberFormats;
  sharedTexts: string[];
  isFrom1904: boolean;
}

/** Collects the cells of a sheet that show something, and its merged ranges. */
export class SheetXml implements XmlHandler {
  readonly cells: SheetCell[] = [];
  readonly merges: Merge[] = [];
  readonly #workbook: Workbook;
  #row = -1;
  #column = -1;
  #type = "n";
  #style = 0;
  #value = "";
  #isValue = false;
  #phonetic = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === "row") {
      this.#row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r) - 1;
      this.#column = -1;
    } else if (name === "c") {
      const at = attributes.r === undefined ? null : position(attributes.r);
      this.#column = at?.column ?? this.#column + 1;
      this.#type = attributes.t ?? "n";
      this.#style = Number(attributes.s ?? 0);
      this.#value = "";
    } else if (name === "rPh") this.#phonetic += 1;
    else if (name === "v" || name === "t") this.#isValue = this.#phonetic === 0;
    else if (name === "mergeCell") this.#merge(attributes.ref ?? "");
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.#isValue = false;
    else if (name === "rPh") this.#phonetic -= 1;
    else if (name === "c") {
      const text = this.#shown();
      if (text.trim() !== "") this.cells.push({ row: this.#row, column: this.#column, text });
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
  }

  #shown(): string {
    const value = this.#value;
    if (this.#type === "s") return this.#workbook.sharedTexts[Number(value)] ?? "";
    if (this.#type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (this.#type === "d") return value.replace(/T00:00:00.*$/u, "");
    if (this.#type !== "n" || value.trim() === "") return value;
    const number = Number(value);
    return Number.isNaN(number) ? value : this.#workbook.formats.shown(number, this.#style, this.#workbook.isFrom1904);
  }

  #merge(reference: string): void {
    const [from, to] = reference.split(":").map(position);
    if (from && to) this.merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
}

/** Reads sharedStrings.xml into texts; phonetic guides are not part of them. */
export function sharedTextsHandler(texts: string[]): XmlHandler {
  let text = "";
  let isText = false;
  let phonetic = 0;
  return {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic += 1;
      else if (name === "t") isText = phonetic === 0;
    },
    close: (name) => {
      if (name === "si") texts.push(text);
      else if (name === "rPh") phonetic -= 1;
      else if (name === "t") isText = false;
    },
    text: (part) => {
      if (isText) text += part;
    },
  };
}

function position(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference);
  if (!match?.[1]) return null;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
