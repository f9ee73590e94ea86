/** The first `most` characters of a text, and an ellipsis where more follow. A character is never torn. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // No character takes more than two units; what lies beyond need not be looked at.
  const characters = Array.from(text.slice(0, 2 * (most + 1)));
  return characters.length <= most ? text : `${characters.slice(0, most).join("")}…`;
}
