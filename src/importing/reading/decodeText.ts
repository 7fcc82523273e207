import { Refusal } from "./refusal.ts";

const EXPECTED = "text in UTF-8, UTF-16 or GB18030";
const SAMPLE_BYTES = 64 * 1024;

// Characters that any Chinese official text is full of. Read in a wrong encoding, the same bytes give rare ones.
const FREQUENT = new Set(
  "，。、；：（）《》“”的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取完举科触生态环境保护省市县厅局委府责落实整改督察牵头配合單位環境護導會議項資產業發經濟關於開員".concat(
    "\r\n\t　 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,:;()-/<>=\"'",
  ),
);

/**
 * Decodes by byte-order mark, else as strict UTF-8, else by the encoding in which the text looks most like text.
 * The mark is removed. Throws a Refusal for bytes that are text in none of them.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = withoutMark(new TextDecoder(markedEncoding(bytes) ?? likeliestEncoding(bytes)).decode(bytes));
  if (looksBinary(text)) throw new Refusal(EXPECTED, "binary data");
  return text;
}

/**
 * Decodes a web page: by byte-order mark, else in the encoding it declares, unless it reads better as UTF-8. Pages that
 * were converted and still declare the old encoding are about as common as pages without a declaration.
 */
export function decodePage(bytes: Uint8Array, declared: string | null): string {
  const encoding = declared === null ? null : knownEncoding(declared);
  if (encoding === null || markedEncoding(bytes) !== null) return decodeText(bytes);
  const best = isStrictUtf8(bytes)
    ? likeliest(bytes.subarray(0, SAMPLE_BYTES), [encoding, "utf-8"]).encoding
    : encoding;
  return withoutMark(new TextDecoder(best).decode(bytes));
}

// GBK and GB2312 are subsets, and pages that declare them use characters of the superset.
function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(/^gb(?:k|2312|_2312-80)$/iu.test(label) ? "gb18030" : label).encoding;
  } catch {
    return null;
  }
}

export function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return "gb18030";
  return null;
}

export function isStrictUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function likeliestEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  // ASCII in UTF-16 is valid UTF-8 too, with a NUL for every letter.
  const isUtf8 = !sample.includes(0) && isStrictUtf8(bytes);
  if (isUtf8 && !isWithoutIdeographs(bytes)) return "utf-8";
  const { encoding, score } = likeliest(sample, ["utf-8", "gb18030", "utf-16le", "utf-16be"]);
  if (score < 0.2 && !isUtf8) throw new Refusal(EXPECTED, "bytes that are text in none of them");
  return encoding;
}

// A short text in GB18030 may happen to be valid UTF-8, of two-byte letters that no Chinese text is made of.
function isWithoutIdeographs(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte >= 0xe0) && bytes.some((byte) => byte >= 0x80);
}

/** The first of the encodings in which the bytes look most like text, and how much they do (at most 1). */
function likeliest(sample: Uint8Array, encodings: readonly string[]): { encoding: string; score: number } {
  const scored = encodings.map((encoding) => ({
    encoding,
    score: likeness(new TextDecoder(encoding).decode(sample)),
  }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best));
}

/** Share of frequent characters, less what only a wrong encoding gives: replacement characters, controls, private use. */
function likeness(text: string): number {
  let score = 0;
  for (const character of text) {
    if (FREQUENT.has(character)) score += 1;
    else if (/[\uFFFD\p{Cc}\p{Co}\p{Cn}]/u.test(character)) score -= 3;
  }
  return score / Math.max(1, text.length);
}

function looksBinary(text: string): boolean {
  const controls = text.match(/(?!\s)[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  return text.includes("\0") || controls > Math.max(16, text.length / 50);
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
