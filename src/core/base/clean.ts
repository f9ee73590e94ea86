/** C0 except tab and line feed, DEL and C1, and the marks that turn the direction of text: data must not steer a terminal. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** What ends a line for some readers of tables and of JSON line by line, and for others not. */
const SEPARATORS = /[\u2028\u2029]/g;
/**
 * Signs that nobody sees, those that spell out whole words among them, and what is no character. The two joiners are none, which
 * emoji and many scripts need.
 */
const UNSEEN =
  /[\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Noncharacter_Code_Point}]/gu;

/** A text without control characters and direction marks; a separator of lines is a line feed. */
export function stripControls(text: string): string {
  return text.replace(CONTROLS, "").replace(SEPARATORS, "\n");
}

/**
 * A text without signs that nobody sees: what a person writes for others says no more than it shows. The id of a person keeps its
 * own, since it is the key to other data; that it looks like another is told.
 */
export function stripUnseen(text: string): string {
  return text.replace(UNSEEN, "");
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
  return strippedDeep(value, stripControls);
}

/** A plain JSON value whose texts, keys excepted, are stripped as told. */
export function strippedDeep(value: unknown, strip: (text: string) => string): unknown {
  if (typeof value === "string") return strip(value);
  if (Array.isArray(value)) return value.map((inner) => strippedDeep(inner, strip));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    copy[key] = strippedDeep((value as Record<string, unknown>)[key], strip);
  }
  return copy;
}
