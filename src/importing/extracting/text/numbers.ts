const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Signs of which Chinese numerals below 万 are made. */
export const CHINESE_NUMERAL = "零〇一二两三四五六七八九十百千";

/** The value of a numeral as printed: 1,091 · 24.77 · 三百二十 · 二〇二〇 · 三点五; null for anything else. */
export function numeralValue(printed: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(printed)) return Number(printed);
  const numeral = printed.replaceAll(" ", "");
  if (/^\d[\d,]*(\.\d+)?$/.test(numeral)) return Number(numeral.replaceAll(",", ""));
  const [whole = "", fraction] = numeral.split("点");
  const value = chineseInteger(whole);
  if (value === null || fraction === undefined) return value;
  const digits = [...fraction].map((sign) => DIGITS[sign]);
  return digits.some((digit) => digit === undefined) ? null : Number(`${value}.${digits.join("")}`);
}

function chineseInteger(numeral: string): number | null {
  const signs = [...numeral];
  if (signs.length === 0) return null;
  if (signs.every((sign) => sign in DIGITS)) return Number(signs.map((sign) => DIGITS[sign]).join(""));
  let sum = 0;
  let digit: number | null = null;
  for (const sign of signs) {
    const scale = SCALES[sign];
    if (scale !== undefined) {
      sum += (digit ?? 1) * scale;
      digit = null;
    } else if (sign in DIGITS) digit = DIGITS[sign] ?? null;
    else return null;
  }
  return sum + (digit ?? 0);
}
