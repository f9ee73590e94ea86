import { formatValue } from "hucre";

/** Shows a number of a workbook. */
export type NumberStyle = (text: string) => string;

/** More digits than these no spreadsheet works out. */
const MOST_DIGITS = 15;

/** A number with all its digits, and without the noise of its last bits. */
export function plainNumber(text: string): string {
  if (/^-?(?:0|[1-9]\d*)$/.test(text)) return text;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(MOST_DIGITS)));
}

/**
 * How a format shows numbers. What only makes them look tidier is left out, so that `4.00` is 4 and a long number keeps its
 * digits: the separators of thousands, decimals that are zero or left out, powers of ten. A 3.6 that is shown as 4 is no answer 4.
 * @param is1904 whether dates count from the day that old Macs counted from
 */
export function numberStyle(format: string, is1904: boolean): NumberStyle {
  const shape = shapeOf(format);
  const code = COUNTRY_DAY.test(format) ? ISO_DAY : format;
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value)) return text;
    if (shape) return tidyNumber(text, value, shape);
    const shown = formatValue(value, code, { is1904 }).trim();
    return /NaN|undefined/.test(shown) ? plainNumber(text) : shown;
  };
}

/** A format whose names of days and months are those of a country. */
const COUNTRY_DAY = /\[\$-[^\]]+\].*(?:mmm|ddd)/i;
const ISO_DAY = "yyyy-mm-dd";

/** A format of digits alone. */
interface Shape {
  /** Digits before the point, at least. */
  digits: number;
  isPercent: boolean;
}

function shapeOf(format: string): Shape | null {
  const [first = ""] = format.replace(DRESS, "").split(";");
  if (/^(?:general|standard|@|)$/i.test(first.trim())) return { digits: 1, isPercent: false };
  if (/^[#0?.,]+E[+-]0+$/i.test(first)) return { digits: 1, isPercent: false };
  const [, before, percent] = /^([#0?,]*)(?:\.[#0?]*)?\s*(%?)$/.exec(first.trim()) ?? [];
  if (before === undefined || before.endsWith(",")) return null;
  return {
    digits: before.split("0").length - 1,
    isPercent: percent === "%",
  };
}

/** Colours, countries, room as wide as a sign, signs that fill a cell. */
const DRESS = /\[(?:[a-z]+\d*|\$[^\]]*)\]|_.|\*./gi;

function tidyNumber(text: string, value: number, { digits, isPercent }: Shape): string {
  const isWhole = /^-?\d+$/.test(text) && !isPercent;
  if (isWhole && digits <= text.length) return plainNumber(text);
  const shown = isPercent ? String(value * 100) : text;
  const [, sign = "", before = "", behind = ""] = /^(-?)(\d*)(.*)$/.exec(plainNumber(shown)) ?? [];
  return sign + before.padStart(digits, "0") + behind + (isPercent ? "%" : "");
}
