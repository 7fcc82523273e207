import type { Day, Quote } from "./extraction.ts";
import type { ReadableText } from "./readableText.ts";

/** What stands above and below the text of an official document. */
export interface DocumentHead {
  title: string | null;
  titleAt: Quote | null;
  /** 发文字号. */
  number: string | null;
  issuer: string | null;
  issuedOn: Day | null;
  /** The year that a month or 年底前 without a year means. */
  year: number | null;
  addressees: Quote[];
  attachments: Quote[];
}

/** Title, number, issuer, date, addressees and attachments. */
export function documentHead(_text: ReadableText): DocumentHead {
  return {
    title: null,
    titleAt: null,
    number: null,
    issuer: null,
    issuedOn: null,
    year: null,
    addressees: [],
    attachments: [],
  };
}
