import { stripControls } from "../core/base/clean.ts";

/** What is put into an element: a text becomes a text node and nothing else; null and false are left out. */
export type Child = Node | string | null | false;

/** Attributes by name: true stands alone, null and false are left out, and a function listens to the event of that name. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | ((event: Event) => void)>
>;

/** Makes an element. Texts are cleaned of control characters and direction marks, and are never read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.flat().flatMap(nodeOf));
  return made;
}

function nodeOf(child: Child): (Node | string)[] {
  if (child === null || child === false) return [];
  return [typeof child === "string" ? stripControls(child) : child];
}
