import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Every element of a page or a piece of one, in its order, as a browser would read it. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}

/** The text of an element, or of a whole page without its style. */
export function textOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (node.nodeName === "style" || !("childNodes" in node)) return "";
  return node.childNodes.map(textOf).join("");
}

/** The words that a person sees on a page: no head, and no picture. */
export function readingOf(html: string): string {
  const visible = (node: Node): string => {
    if (node.nodeName === "#text" && "value" in node) return node.value;
    if (["head", "svg"].includes(node.nodeName) || !("childNodes" in node)) return "";
    return node.childNodes.map(visible).join("");
  };
  return visible(parse(html));
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The elements of a name, or of a class where the name begins with a dot. */
export function all(html: string, selector: string): Element[] {
  return elementsOf(html).filter((element) =>
    selector.startsWith(".")
      ? (attributeOf(element, "class") ?? "").split(" ").includes(selector.slice(1))
      : element.tagName === selector,
  );
}

export function textsOf(html: string, selector: string): string[] {
  return all(html, selector).map(textOf);
}

/** The cells of every row of every table. */
export function rowsOf(html: string): string[][] {
  return all(html, "tr").map(({ childNodes }) => childNodes.filter((node) => "tagName" in node).map(textOf));
}
