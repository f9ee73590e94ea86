import { element } from "./dom.ts";

/** A section of the ending, under its heading. */
export function section(kind: string, title: string, children: readonly (Node | string)[]): HTMLElement {
  const heading = `judul-${kind}`;
  return element(
    "section",
    { id: kind, class: "after", "aria-labelledby": heading },
    element("h2", { id: heading }, title),
    ...children,
  );
}

/** A button of the ending. @param kind its look: `first` where it is the likeliest wish */
export function button(label: string, press: () => void, kind = ""): HTMLButtonElement {
  return element("button", { type: "button", class: kind, click: press }, label);
}

/** Where a screen reader hears what became of a deed. */
export function statusLine(): HTMLElement {
  return element("p", { class: "status", role: "status" });
}
