import { build } from "esbuild";
import type { Profile } from "../../src/core/profile/profile.ts";
import { indexFor, type NeighbourIndex } from "../../src/core/ranking/neighbour-index.ts";
import { readNeighbours } from "../../src/io/profiles/catalogue.ts";
import type { Answered } from "../../src/phone/answered.ts";
import { PHONE_IDS, phonePage } from "../../src/render/forms/phone.ts";

/** Begins where the questions end: shows the ending of `globalThis.given`, and tells which way a person went on. */
const START = `
import { showEnding } from "./src/phone/ending.ts";
import { PHONE_STYLE } from "./src/phone/style.ts";
import { STYLE } from "./src/render/html/style.ts";
const { profile, neighbours } = JSON.parse(document.getElementById("${PHONE_IDS.data}").textContent);
const { given } = JSON.parse(document.getElementById("given").textContent);
document.head.append(Object.assign(document.createElement("style"), { textContent: STYLE + PHONE_STYLE }));
const place = document.createElement("main");
const screen = Object.assign(document.createElement("div"), { className: "screen" });
screen.append(place);
document.getElementById("${PHONE_IDS.place}").replaceChildren(screen);
globalThis.went = [];
showEnding(place, {
  ...given, profile, neighbours,
  back: () => went.push("back"),
  next: () => { went.push("next"); place.replaceChildren(); },
});
`;

export type Given = Omit<Answered, "profile" | "neighbours">;

/** What a page made for a profile knows of the catalogue. */
export function neighboursFor(profile: Profile): NeighbourIndex {
  return indexFor(profile, readNeighbours("dist/profiles"));
}

/** Bundles a page that is the ending alone, as the real one is bundled. @returns what makes it for a person */
export async function endingPages(): Promise<(profile: Profile, given: Given) => string> {
  const { outputFiles } = await build({
    stdin: { contents: START, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome92", "firefox92", "safari15"],
    charset: "utf8",
    write: false,
  });
  const script = outputFiles[0]?.text ?? "";
  const notice = { purpose: null, seenBy: null, until: null };
  return (profile, given) =>
    phonePage(profile, { script, neighbours: neighboursFor(profile), notice, asksName: false }).replace(
      '<script type="application/json"',
      () =>
        `<script type="application/json" id="given">${JSON.stringify({ given }).replaceAll("<", "\\u003c")}</script>\n<script type="application/json"`,
    );
}
