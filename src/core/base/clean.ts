/**
 * C0 except tab and line feed, DEL and C1, and the marks that turn the direction of text: data must not steer a terminal. Signs that
 * nobody sees too: two names that differ by one alone would look the same, and a text says to a reader that is no person what nobody
 * else reads in it. The two joiners stay, which emoji and many scripts are made with.
 */
const CONTROLS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/** What ends a line for some readers of text, of tables and of JSON line by line, and for others not. */
const SEPARATORS = /[\u2028\u2029]/g;

/** A text without control characters, direction marks and signs that nobody sees; a separator of lines is a line feed. */
export function stripControls(text: string): string {
  return text.replace(CONTROLS, "").replace(SEPARATORS, "\n");
}

/** A text that stays in its line and steers no terminal. A tab, which takes another width on each of them, becomes a space too. */
export function oneLine(text: string): string {
  return stripControls(text).replace(/[\n\t]/g, " ");
}

/** What a person wrote, in one line with single spaces; null where that says nothing. */
export function saidIn(written: string | null | undefined): string | null {
  const said = oneLine(written ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return said === "" ? null : said;
}

const CONTROL = new RegExp(`${CONTROLS.source}|${SEPARATORS.source}`);

/** Whether any text of a plain JSON value, keys excepted, holds a control character or a direction mark. */
export function holdsControls(value: unknown): boolean {
  if (typeof value === "string") return CONTROL.test(value);
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) ? value.some(holdsControls) : Object.values(value).some(holdsControls);
}

/** A plain JSON value whose texts, keys excepted, are stripped of control characters. */
export function stripControlsDeep(value: unknown): unknown {
  if (typeof value === "string") return stripControls(value);
  if (Array.isArray(value)) return value.map(stripControlsDeep);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    copy[key] = stripControlsDeep((value as Record<string, unknown>)[key]);
  }
  return copy;
}
