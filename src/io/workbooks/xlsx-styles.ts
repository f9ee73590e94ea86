import { type NumberStyle, numberStyle } from "./shown.ts";
import { isStruck } from "./struck.ts";
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

const LISTS = new Set(["fonts", "cellXfs"]);

/** How a cell is shown. */
export interface CellStyle {
  showNumber: NumberStyle;
  /** Whether its letters are struck through. */
  isStruck: boolean;
}

/** How the cells of a workbook are shown, by the number of their style. */
export function readStyles(part: Buffer | null, is1904: boolean): CellStyle[] {
  const own = new Map<number, string>();
  const areStruck: boolean[] = [];
  const styles: CellStyle[] = [];
  /** What stands elsewhere, as in the styles that a condition gives, is counted for itself. */
  let list = "";
  if (!part) return styles;
  readXml(part, {
    open: (name, attribute) => {
      if (name === "numFmt") own.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      if (LISTS.has(name)) list = name;
      if (list === "fonts" && name === "font") areStruck.push(false);
      if (list === "fonts" && isStruck(name, attribute)) areStruck[areStruck.length - 1] = true;
      if (list !== "cellXfs" || name !== "xf") return;
      const id = Number(attribute("numFmtId") ?? 0);
      styles.push({
        showNumber: numberStyle(own.get(id) ?? BUILT_IN[id] ?? "", is1904),
        isStruck: areStruck[Number(attribute("fontId") ?? 0)] ?? false,
      });
    },
    close: (name) => {
      if (name === list) list = "";
    },
  });
  return styles;
}
