/**
 * A number for people: at most one decimal, with a comma. A fraction is never rounded up to a whole number, since 79,97
 * shown as 80 would contradict the band.
 */
export function decimal(value: number): string {
  const tenths = Math.round(value * 10);
  const shown = tenths % 10 === 0 && !Number.isInteger(value) ? Math.floor(value * 10) : tenths;
  return String(shown / 10)
    .replace(".", ",")
    .replace("-", "−");
}

/** A range, or the one number that it has come down to. */
export function rangeText(low: number, high: number): string {
  return decimal(low) === decimal(high) ? decimal(low) : `${decimal(low)} sampai ${decimal(high)}`;
}
