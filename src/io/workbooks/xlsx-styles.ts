import { type NumberStyle, numberStyle } from "./shown.ts";
import { readXml } from "./xml.ts";

/** The formats that every workbook has. Those that follow the reader's own country show dates as days of ISO 8601. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
};

/** How the cells of a workbook show their numbers, by the number of their style. */
export function readStyles(part: Buffer | null, is1904: boolean): NumberStyle[] {
  const own = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let isCells = false;
  if (!part) return styles;
  readXml(part, {
    open: (name, attribute) => {
      if (name === "numFmt") own.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      if (name === "cellXfs") isCells = true;
      if (name !== "xf" || !isCells) return;
      const id = Number(attribute("numFmtId") ?? 0);
      styles.push(numberStyle(own.get(id) ?? BUILT_IN[id] ?? "", is1904));
    },
    close: (name) => {
      if (name === "cellXfs") isCells = false;
    },
  });
  return styles;
}
