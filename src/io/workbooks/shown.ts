import { formatValue } from "hucre";

/** How a number of a workbook is shown, by its format and the day that its dates count from. */
export interface NumberStyle {
  format: string;
  is1904: boolean;
}

/** A number as a spreadsheet shows it where no format says otherwise: all its digits, and no noise of its last bits. */
export function plainNumber(text: string): string {
  if (/^-?(?:0|[1-9]\d*)$/.test(text)) return text;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const rounded = Number(value.toPrecision(MOST_DIGITS));
  return Number.isInteger(rounded) ? String(BigInt(rounded)) : String(rounded);
}

/** More digits than these no spreadsheet works out. */
const MOST_DIGITS = 15;

/** A number as its format shows it. */
export function shownNumber(text: string, { format, is1904 }: NumberStyle): string {
  const code = format.replace(/\[\$[^\]]*\]/g, "").trim();
  if (code === "" || /^(?:general|standard|@)$/i.test(code)) return plainNumber(text);
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  return formatValue(value, format, { is1904 }).trim();
}
