/** HTML that is ready to stand in a page. Only `markup` and `joined` make it, so that text is never taken for HTML. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Part = Markup | readonly Markup[] | string | number;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What no page may hold, escaped or not. */
export const NO_CHARACTER = /\p{Noncharacter_Code_Point}/gu;

/** What is escaped, and with what each sign that is no character ends. */
const SPECIAL = /[&<>"'\ufdd0-\ufdef\ufffe\uffff\udffe\udfff]/;

/** Text as it stands in HTML, between tags or in a quoted attribute. */
function escaped(text: string): string {
  // Most texts need nothing, and to see that is several times as fast.
  if (!SPECIAL.test(text)) return text;
  return text.replace(NO_CHARACTER, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function htmlOf(part: Part): string {
  if (part instanceof Markup) return part.html;
  if (typeof part !== "object") return escaped(String(part));
  let html = "";
  for (const one of part) html += one.html;
  return html;
}

/** A template of HTML: what is put in as text or number is escaped, markup stays as it is. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  // Pages by the thousand are made of it: a list of the pieces for each would cost more than the pieces.
  let html = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const part = parts[index];
    html += pieces[index];
    if (part !== undefined) html += htmlOf(part);
  }
  return new Markup(html);
}

const LAID_OUT = /[\n→↔]/;

/** Text whose line feeds count, and whose arrows stay with what follows them. */
export function text(words: string): Markup {
  if (!LAID_OUT.test(words)) return markup`${words}`;
  const [first = "", ...rest] = words.replaceAll(/([→↔]) /g, "$1\u00a0").split("\n");
  return markup`${first}${rest.map((line) => markup`<br>${line}`)}`;
}

/** Text that breaks between its phrases sooner than within one. */
export function phrases(words: string): Markup {
  // By no pattern that looks back: the page for phones runs in browsers that cannot.
  const [first = "", ...rest] = words.split(", ");
  if (rest.length === 0) return markup`${words}`;
  const last = rest.length;
  return markup`${[first, ...rest].map((phrase, index) => markup`${index > 0 ? " " : ""}<span class="phrase">${phrase}${index < last ? "," : ""}</span>`)}`;
}

/** Nothing, for what may be left out. */
export const NOTHING = new Markup("");
