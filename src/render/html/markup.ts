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

/** Text as it stands in HTML, between tags or in a quoted attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function htmlOf(part: Part): string {
  if (part instanceof Markup) return part.html;
  if (typeof part === "object") return part.map(({ html }) => html).join("");
  return escaped(String(part));
}

/** A template of HTML: what is put in as text or number is escaped, markup stays as it is. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const html = pieces.map((piece, index) => {
    const part = parts[index];
    return part === undefined ? piece : piece + htmlOf(part);
  });
  return new Markup(html.join(""));
}

/** Text whose line feeds count, and whose arrows stay with what follows them. */
export function text(words: string): Markup {
  const [first = "", ...rest] = words.replaceAll(/([→↔]) /g, "$1\u00a0").split("\n");
  return markup`${first}${rest.map((line) => markup`<br>${line}`)}`;
}

/** Text that breaks between its phrases sooner than within one. */
export function phrases(words: string): Markup {
  const [first = "", ...rest] = words.split(/(?<=,) /);
  if (rest.length === 0) return markup`${words}`;
  return markup`${[first, ...rest].map((phrase, index) => markup`${index > 0 ? " " : ""}<span class="phrase">${phrase}</span>`)}`;
}

/** Nothing, for what may be left out. */
export const NOTHING = new Markup("");
