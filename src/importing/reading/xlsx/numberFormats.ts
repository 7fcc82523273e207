import { format } from "numfmt";
import type { XmlHandler } from "../xml.ts";

// Formats that a workbook may name by number only, as a Chinese Excel shows them (ECMA-376 part 1, 18.8.30).
const BUILT_IN: Record<number, string> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

// Days between the epochs of 1900 and 1904, which workbooks of old Macs count from.
const DAYS_FROM_1900_TO_1904 = 1462;

/** Number formats by style, from styles.xml. */
export class NumberFormats {
  readonly #own = new Map<number, string>();
  readonly #byStyle: number[] = [];

  handler(): XmlHandler {
    let isInCellStyles = false;
    return {
      open: (name, attributes) => {
        if (name === "numFmt") this.#own.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
        else if (name === "cellXfs") isInCellStyles = true;
        else if (name === "xf" && isInCellStyles) this.#byStyle.push(Number(attributes.numFmtId ?? 0));
      },
      close: (name) => {
        if (name === "cellXfs") isInCellStyles = false;
      },
      text: () => undefined,
    };
  }

  /** The number as the workbook shows it: dates as dates, percentages as percentages. */
  shown(value: number, style: number, isFrom1904: boolean): string {
    const id = this.#byStyle[style] ?? 0;
    const pattern = this.#own.get(id) ?? BUILT_IN[id] ?? "General";
    const isDate = isFrom1904 && /[ymdhs]/iu.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|General/gu, ""));
    return format(pattern, isDate ? value + DAYS_FROM_1900_TO_1904 : value, { locale: "zh-CN", throws: false }).trim();
  }
}
