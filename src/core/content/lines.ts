/** How many lines of so many signs a text takes when it breaks between words; a word that is longer is torn. */
export function linesAt(text: string, columns: number): number {
  let [lines, taken] = [1, 0];
  for (const word of text.trim().split(/\s+/)) {
    const length = Array.from(word).length;
    const more = taken === 0 ? length : taken + 1 + length;
    if (more <= columns) {
      taken = more;
      continue;
    }
    if (taken > 0) lines += 1;
    lines += Math.ceil(length / columns) - 1;
    taken = length % columns || columns;
  }
  return lines;
}
