import { expect, test } from "vitest";
import { pathText } from "../../../src/core/base/finding.ts";
import { textsOf } from "../../../src/core/content/texts.ts";
import { profileWith } from "./small-profile.ts";

function placesOf(piece: unknown): Map<string, string> {
  const profile = profileWith(JSON.stringify(piece));
  return new Map(textsOf(profile).map(({ text, path }) => [pathText(path), text]));
}

test.each<[place: string, text: string | undefined]>([
  ["role", "Penjaga Taman"],
  ["summary", undefined],
  ["responses.sesuai.ask", "Seberapa sesuai denganmu?"],
  ["responses.sesuai.options[2]", "Netral"],
  ["interest.tips[0]", "Temani petugas taman selama satu pagi."],
  ["duties[0].interest.text", "Menyiram tanaman kota setiap pagi."],
  ["traits[0].name", "Tekun"],
  ["traits[0].responses", undefined],
  ["misconceptions[0].statements[0].text", "Penjaga taman ikut memeriksa mainan anak."],
  ["misconceptions[0].statements[0].answer", undefined],
  ["comparison.items[1].other", "Memilih bunga bersama pemilik rumah"],
  ["paths[0].text", "Ikuti pelatihan kebun kota."],
  ["paths[0].source", undefined],
  ["paths[0].kind", undefined],
  ["traits[0].id", undefined],
  ["codes.kbji", undefined],
  ["conditions.hours", undefined],
  ["sources[0].text", undefined],
  ["sources[0].date", undefined],
  ["fingerprint", undefined],
])("at %s people read %j", (place, text) => {
  const paths = [{ kind: "pelatihan", text: "Ikuti pelatihan kebun kota.", source: "aturan" }];
  const places = placesOf({ paths, codes: { kbji: "6113.03" }, conditions: { hours: "tetap" } });
  expect(places.get(place)).toBe(text);
});
