import { characterTables } from "./characters.ts";

/** A text in which every code unit comes from one code unit of the raw text, in the same order. */
export interface NormalisedText {
  text: string;
  /** Raw offset of each code unit. */
  rawOffsets: Int32Array;
}

const PINYIN_LETTERS = "a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿɡɑ";
const READING = new RegExp(`(?<=[\\u3400-\\u9fff])[(（][${PINYIN_LETTERS}]{1,7} ?[)）]`, "g");
const TONE_MARK = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;
const TRADITIONAL_SHARE = 0.02;

/**
 * The text with one form for each sign: simplified characters, half-width punctuation, plain spaces; inserted readings
 * (`領(lǐng)導(dǎo)`), zero-width signs and carriage returns left out. 〔〕【】《》“” and 、。— stay as they are.
 */
export function normalised(raw: string): NormalisedText {
  const tables = characterTables();
  const table = isTraditional(raw) ? tables.traditional : tables.simplified;
  const units = new Uint16Array(raw.length);
  const rawOffsets = new Int32Array(raw.length);
  let length = 0;
  let from = 0;
  for (const reading of [...readings(raw), { start: raw.length, end: raw.length }]) {
    for (let i = from; i < reading.start; i++) {
      const unit = table[raw.charCodeAt(i)] ?? 0;
      if (unit === 0) continue;
      units[length] = unit;
      rawOffsets[length++] = i;
    }
    from = reading.end;
  }
  return { text: decode(units.subarray(0, length)), rawOffsets: rawOffsets.subarray(0, length) };
}

/** Inserted readings. Bracketed lower-case letters alone are none: a page that inserts readings has tone marks somewhere. */
function readings(raw: string): { start: number; end: number }[] {
  const found = [...raw.matchAll(READING)];
  if (!found.some(([reading]) => TONE_MARK.test(reading))) return [];
  return found.map((reading) => ({ start: reading.index, end: reading.index + reading[0].length }));
}

function isTraditional(raw: string): boolean {
  const { isTraditional } = characterTables();
  let han = 0;
  let traditional = 0;
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit < 0x3400 || unit > 0x9fff) continue;
    han++;
    if (isTraditional(unit)) traditional++;
  }
  return traditional > han * TRADITIONAL_SHARE;
}

function decode({ buffer, byteOffset, byteLength }: Uint16Array<ArrayBuffer>): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf16le");
}
