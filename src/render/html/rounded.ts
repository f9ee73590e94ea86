/** A length or a percentage, finer than any screen shows. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
