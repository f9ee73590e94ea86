/**
 * A number for people: at most one decimal, with a comma. A fraction is never rounded away from zero to a whole number,
 * since 79,97 shown as 80 would contradict the band.
 */
export function decimal(value: number): string {
  return String(rounded(value)).replace(".", ",").replace("-", "−");
}

/** The number that `decimal` shows. */
export function rounded(value: number): number {
  const tenths = Math.round(value * 10);
  return (tenths % 10 === 0 && !Number.isInteger(value) ? Math.trunc(value * 10) : tenths) / 10;
}

/** A figure of statistics with so many decimals, as tables of research write them: "0,31", "−0,05". */
export function fixed(value: number, decimals: number): string {
  const written = value.toFixed(decimals);
  const isNothing = Number(written) === 0;
  return (isNothing ? written.replace("-", "") : written).replace(".", ",").replace("-", "−");
}

/** Beyond so many decimals two figures are one to whoever reads them. */
const MOST_DECIMALS = 6;

/** Two figures that are compared: with more decimals where fewer would show them alike though they are not. */
export function compared(one: number, other: number, decimals: number): [one: string, other: string] {
  const shown: [string, string] = [fixed(one, decimals), fixed(other, decimals)];
  const isHidden = one !== other && shown[0] === shown[1] && decimals < MOST_DECIMALS;
  return isHidden ? compared(one, other, decimals + 1) : shown;
}

/** A count for people: thousands are set apart by dots. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** A part of a whole in percent: some are never shown as none, and most never as all. */
export function share(part: number, whole: number): string {
  const percent = Math.round((100 * part) / whole);
  if (percent === 0 && part > 0) return "<1%";
  return percent === 100 && part < whole ? ">99%" : `${percent}%`;
}

/** A range, or the one number that it has come down to. */
export function rangeText(low: number, high: number): string {
  return decimal(low) === decimal(high) ? decimal(low) : `${decimal(low)} sampai ${decimal(high)}`;
}

const WORDS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

/** A small count in a word, a larger one in digits. */
export function word(count: number): string {
  return WORDS[count] ?? counted(count);
}

/** Several names as one phrase: "a, b, dan c"; "a dan b serta c" where a name holds an "and" of its own. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const and = names.some((name) => name.includes(" dan ")) ? "serta" : "dan";
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(", ")}, ${and} ${last}`;
}

/** Whole numbers in their order, those that follow each other as a stretch: "1, 3–5". */
export function placesText(places: readonly number[]): string {
  const stretches: [from: number, to: number][] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    if (last && last[1] === place - 1) last[1] = place;
    else stretches.push([place, place]);
  }
  return listed(
    stretches.flatMap(([from, to]) => {
      if (to === from) return [`${from}`];
      return to === from + 1 ? [`${from}`, `${to}`] : [`${from}–${to}`];
    }),
  );
}
