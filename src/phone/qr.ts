import { generate } from "lean-qr";
import { type Markup, markup } from "../render/html/markup.ts";

/** Light modules around a code, without which readers do not find it. */
const QUIET_ZONE = 4;

/** A longer text makes modules too small for a phone's screen and its reader. */
const MOST_SIGNS = 400;

/**
 * A text as a QR code: dark on light in every colour scheme, since many readers take it no other way.
 * @param label what a screen reader says of it
 * @returns null where the text is too long to be read from a screen
 */
export function qrMarkup(text: string, label: string): Markup | null {
  if (text.length > MOST_SIGNS) return null;
  const code = generate(text);
  const size = code.size + 2 * QUIET_ZONE;
  const rows = Array.from({ length: code.size }, (_, y) => rowPath(code, y));
  return markup`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" focusable="false"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${rows.join("")}"/></svg>`;
}

/** The dark modules of a row, those beside each other in one piece. */
function rowPath({ size, get }: ReturnType<typeof generate>, y: number): string {
  let path = "";
  for (let x = 0; x < size; x += 1) {
    const from = x;
    while (x < size && get(x, y)) x += 1;
    if (x > from) path += `M${from + QUIET_ZONE} ${y + QUIET_ZONE}h${x - from}v1h-${x - from}z`;
  }
  return path;
}
