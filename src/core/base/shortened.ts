/** The first `most` characters of a text, and an ellipsis where more follow. A character is never torn. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // No character takes more than two units; what lies beyond need not be looked at.
  const characters = Array.from(text.slice(0, 2 * (most + 1)));
  return characters.length <= most ? text : `${characters.slice(0, most).join("")}…`;
}

/** Half a character that was torn. */
const TORN = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

/** The ends of a text that is longer than `most` units, with an ellipsis between them: of names that begin alike, the end tells. */
export function shortenedBetween(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = Math.floor((most - 1) / 2);
  const [before, after] = [text.slice(0, most - 1 - last), text.slice(text.length - last)];
  return `${before.replace(TORN, "")}…${after.replace(TORN, "")}`;
}
