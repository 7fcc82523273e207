const DIGITS = "零一二三四五六七八九";
const FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

/** A whole number as a list number is written in the named format of WordprocessingML; decimal for unknown formats. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return chinese(value, DIGITS, "十百千", true);
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
      return chinese(value, FORMAL_DIGITS, "拾佰仟", false);
    case "ideographDigital":
    case "taiwaneseDigital":
    case "japaneseDigitalTenThousand":
      return String(value).replace(/\d/gu, (digit) => "〇一二三四五六七八九"[Number(digit)] ?? digit);
    case "ideographTraditional":
      return "甲乙丙丁戊己庚辛壬癸"[value - 1] ?? String(value);
    case "ideographZodiac":
      return "子丑寅卯辰巳午未申酉戌亥"[value - 1] ?? String(value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return enclosed(value, 0x2460);
    case "decimalEnclosedParen":
      return enclosed(value, 0x2474);
    case "decimalEnclosedFullstop":
      return enclosed(value, 0x2488);
    case "ideographEnclosedCircle":
      return value >= 1 && value <= 10 ? String.fromCodePoint(0x3280 + value - 1) : String(value);
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(value).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

function chinese(value: number, digits: string, units: string, shortTen: boolean): string {
  if (value <= 0 || value >= 10_000) return String(value);
  const places = [...String(value)].map(Number);
  let written = "";
  places.forEach((digit, index) => {
    const unit = units[places.length - 2 - index] ?? "";
    if (digit !== 0) written += (digits[digit] ?? "") + unit;
    else if (places.slice(index).some((rest) => rest !== 0) && !written.endsWith(digits[0] ?? "")) written += digits[0];
  });
  return shortTen && value < 20 && value >= 10 ? written.slice(1) : written;
}

function enclosed(value: number, first: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(first + value - 1) : String(value);
}

function letters(value: number): string {
  return value < 1 || value > 26 * 26
    ? String(value)
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  const symbols: [string, number][] = [
    ["m", 1000],
    ["cm", 900],
    ["d", 500],
    ["cd", 400],
    ["c", 100],
    ["xc", 90],
    ["l", 50],
    ["xl", 40],
    ["x", 10],
    ["ix", 9],
    ["v", 5],
    ["iv", 4],
    ["i", 1],
  ];
  let rest = value;
  let written = "";
  for (const [symbol, amount] of symbols) {
    while (rest >= amount) {
      written += symbol;
      rest -= amount;
    }
  }
  return written;
}
