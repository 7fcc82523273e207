import type { ReadableText } from "./readableText.ts";

/** The numbered parts of a text, in order, flat. Ranges are in the joined text. */
export interface Structure {
  parts: Part[];
}

export interface Part {
  /** 1 for the outermost level that this text uses. */
  level: number;
  marker: string;
  number: number;
  /** The heading, without its marker: up to the first sentence end. */
  heading: { start: number; end: number };
  /** From the marker to the next part of the same or an outer level. */
  start: number;
  end: number;
}

/** Sections, numbered measures and items at every level. */
export function structure(_text: ReadableText): Structure {
  return { parts: [] };
}
