import jsQR from "jsqr";
import { expect, test } from "vitest";
import { qrMarkup } from "../../src/phone/qr.ts";

/** Pixels a module: enough for a reader to find it. */
const SCALE = 4;

/** The picture of a text that has one. */
function pictureOf(text: string, label = "Kode QR"): string {
  const picture = qrMarkup(text, label);
  if (!picture) throw new Error("no picture");
  return picture.html;
}

/** What a reader makes of the picture; null where it finds no code. */
function decoded(svg: string): string | null {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * SCALE;
  const pixels = new Uint8ClampedArray(4 * size * size).fill(255);
  const dark = /fill="#000" d="([^"]*)"/.exec(svg)?.[1] ?? "";
  for (const [, x, y, width] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    paint(pixels, size, { x: Number(x), y: Number(y), width: Number(width) });
  }
  return jsQR(pixels, size, size, { inversionAttempts: "dontInvert" })?.data ?? null;
}

function paint(pixels: Uint8ClampedArray, size: number, run: { x: number; y: number; width: number }): void {
  for (let row = run.y * SCALE; row < (run.y + 1) * SCALE; row += 1) {
    for (let column = run.x * SCALE; column < (run.x + run.width) * SCALE; column += 1) {
      pixels.fill(0, 4 * (row * size + column), 4 * (row * size + column) + 3);
    }
  }
}

test.each([
  "KC1-P23HESXT65-BHZJFXSEC-2VTMS1DJDE-M55FQWKYA",
  "A-01 (XI-2): KC1-P23HESXT65-BHZJFXSEC-2VTMS1DJDE-M55FQWKYA",
  "Siti Nurhaliza Puspitasari Kusumawardani (XI IPS 2): KC1-P23HESXT65-BHZJFXSEC-2VTMS1DJDE-M55FQWKYA",
  "Ayu Dé 🌱 漢字: KC1-P23HESXT65",
  "\"><script>alert(1)</script> & ': KC1-0",
  "x".repeat(400),
])("%s is read from its picture as it is", (text) => {
  expect(decoded(pictureOf(text))).toBe(text);
});

test("a reader finds nothing in what is no code", () => {
  expect(decoded('<svg viewBox="0 0 29 29"><path fill="#000" d="M4 4h7v1h-7z"/></svg>')).toBeNull();
});

test("is a picture with a name, dark on light, with four modules of light around it", () => {
  const html = pictureOf("KC1-0", 'Kode "QR" <ini>');
  expect(html).toContain('role="img" aria-label="Kode &quot;QR&quot; &lt;ini&gt;"');
  expect(html).toContain('<path fill="#fff" d="M0 0h29v29H0z"/>');
  const places = [...html.matchAll(/M(\d+) (\d+)h(\d+)/g)].slice(1);
  const [xs, ys] = [1, 2].map((axis) => places.map((place) => Number(place[axis])));
  const ends = places.map(([, x, , width]) => Number(x) + Number(width));
  expect([
    Math.min(...(xs ?? [])),
    Math.min(...(ys ?? [])),
    Math.max(...ends),
    Math.max(...(ys ?? [])),
  ]).toEqual([4, 4, 25, 24]);
});

test("a text that no screen could show well has no picture", () => {
  expect(qrMarkup("x".repeat(401), "Kode QR")).toBeNull();
});
