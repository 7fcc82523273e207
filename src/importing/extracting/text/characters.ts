import { SIMPLIFIED, TRADITIONAL } from "../../gazetteers/traditionalCharacters.ts";
import { signTest } from "./signs.ts";

const REMOVED = 0;

/** Printed variants of one sign, and the form in which the rules know it. */
const ONE_FORM: readonly (readonly [variants: string, form: string])[] = [
  ["\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", " "],
  ["\u2028\u2029\u0085\u000B\u000C", "\n"],
  ["，﹐", ","],
  ["：﹕∶︰", ":"],
  ["；﹔", ";"],
  ["（﹙❨", "("],
  ["）﹚❩", ")"],
  ["！﹗", "!"],
  ["？﹖", "?"],
  ["．", "."],
  ["％﹪", "%"],
  ["［", "["],
  ["］", "]"],
  ["＜<", "〈"],
  ["＞>", "〉"],
  ["｡", "。"],
  ["､﹑", "、"],
  ["・•‧･∙⋅﹒ꞏ", "·"],
  ["「＂", "“"],
  ["」", "”"],
  ["『", "‘"],
  ["』", "’"],
  ["－﹣−‐‑–", "-"],
  ["―⸺━", "—"],
  ["～∼〜˜", "~"],
  ["＋", "+"],
  ["／", "/"],
  ["＝", "="],
  ["＊", "*"],
  ["｜", "|"],
  ["⽅", "方"],
];

const INVISIBLE = "\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u00AD\u202A\u202B\u202C\u202D\u202E\r";

/** Traditional in one word and simplified in another (乾县, 徵, 於): converted only where the text as a whole is traditional. */
const ALSO_SIMPLIFIED = "乾菸薹拚捱摺吒後徵夥榘於袷麴醣麽";

/** Code unit to code unit, 0 for one that is left out. */
export interface CharacterTables {
  simplified: Uint16Array;
  traditional: Uint16Array;
  /** Whether a code unit stands only in traditional text. */
  isTraditional(codeUnit: number): boolean;
}

let tables: CharacterTables | undefined;

/** The tables are built at the first call. */
export function characterTables(): CharacterTables {
  tables ??= buildTables();
  return tables;
}

function buildTables(): CharacterTables {
  const traditional = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [variants, form] of ONE_FORM) for (const sign of variants) traditional[code(sign)] = code(form);
  for (const sign of INVISIBLE) traditional[code(sign)] = REMOVED;
  for (let full = 0xff10; full <= 0xff5a; full++)
    if (/[0-9A-Za-z]/.test(String.fromCharCode(full - 0xfee0))) traditional[full] = full - 0xfee0;
  for (let form = 0x2e80; form <= 0x2fdf; form++) fold(traditional, form);
  for (let form = 0xf900; form <= 0xfaff; form++) fold(traditional, form);
  let onlyTraditional = "";
  for (const [i, sign] of [...TRADITIONAL].entries()) {
    traditional[code(sign)] = SIMPLIFIED.charCodeAt(i);
    if (!ALSO_SIMPLIFIED.includes(sign)) onlyTraditional += sign;
  }
  const simplified = traditional.slice();
  for (const sign of ALSO_SIMPLIFIED) simplified[code(sign)] = code(sign);
  return { simplified, traditional, isTraditional: signTest(onlyTraditional) };
}

/** Radicals and compatibility forms, which PDF files print for the plain character. */
function fold(table: Uint16Array, form: number): void {
  const plain = String.fromCharCode(form).normalize("NFKC");
  if (plain.length === 1) table[form] = code(plain);
}

function code(sign: string): number {
  return sign.charCodeAt(0);
}
