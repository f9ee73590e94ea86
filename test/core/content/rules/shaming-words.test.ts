import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { shamingWords } from "../../../../src/core/content/rules/shaming-words.ts";
import { profileWith } from "../small-profile.ts";

function told(piece: unknown): unknown[] {
  const found = shamingWords.check(profileWith(JSON.stringify(piece)), { used: [] });
  return found.map(({ problem, path }) => [pathText(path), problem.args]);
}

test.each<[text: string, word: string | null, instead?: string]>([
  ["Kamu membantu tetangga yang kekurangan.", null],
  ["Kamu mempelajari kemiskinan di desa.", null],
  ["Kamu naik kereta.", null],
  // part of a name, or told of a thing
  ["Kamu menjenguk kerabat di Rumah Sakit Jiwa.", null],
  ["Kamu menolong orang yang sakit jiwa.", "sakit jiwa", "gangguan jiwa"],
  ["Kamu menunggu ketika komputernya lemot.", null],
  ["Kamu menunggu teman yang lemot.", "lemot", "butuh waktu untuk paham"],
  ["Kamu memupuk tanah yang miskin hara.", null],
  ["Kamu membantu tetangga yang MISKIN.", "miskin", "kekurangan, atau berpenghasilan rendah"],
  ["Kamu menolong orang\n  gila.", "orang gila", "orang dengan gangguan jiwa"],
  ["Kamu menyapa pemalas itu.", "pemalas", "apa yang ia tunda atau lewatkan"],
  ["Kamu menuntun teman yang cacat.", "teman yang cacat", "teman penyandang disabilitas"],
  ["Kamu memisahkan barang yang cacat.", null],
  // The first of several is told.
  ["Kamu disebut bodoh, lalu miskin.", "bodoh", "belum tahu, atau belum paham"],
])("%j: %s", (text, word, instead) => {
  const path = "traits[0].items[4].text";
  expect(told([{ id: "tekun-5", text }])).toEqual(word === null ? [] : [[path, { word, instead }]]);
});

test("every text that people read is judged, and what names a law or is for authors is not", () => {
  const options = [
    { text: "Menolong anak cacat", points: 1 },
    { text: "Pulang", points: 0 },
  ];
  const item = { id: "malas", text: "Kamu datang.", options, note: "Orang miskin." };
  const places = told({
    summary: "Menolong orang bodoh.",
    traits: [{ id: "miskin", name: "Kurang malas", items: [item], tips: ["Temani pemalas."] }],
    sources: [{ id: "fakta", text: "Undang-Undang Fakir Miskin", date: "2011" }],
  }).map((one) => (one as [string])[0]);
  expect(places.toSorted()).toEqual([
    "summary",
    "traits[0].items[0].options[0].text",
    "traits[0].name",
    "traits[0].tips[0]",
  ]);
});
