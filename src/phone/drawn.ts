import type { Markup } from "../render/html/markup.ts";

/** Puts markup into a place, after what is there. All text in it was escaped when it was made. */
export function drawInto(place: HTMLElement, { html }: Markup): void {
  const template = document.createElement("template");
  template.innerHTML = html;
  place.append(template.content);
}
