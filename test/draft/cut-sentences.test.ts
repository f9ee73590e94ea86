import { expect, test } from "vitest";
import { cutSentencesIn } from "../../src/draft/cut-sentences.ts";

/** A sentence of so many words. */
function sentenceOf(first: string, count: number): string {
  return `${[first, ...Array.from({ length: count - 1 }, (_, index) => `kata${index}`)].join(" ")}.`;
}

test.each<[string, string, string[]]>([
  ["short sentences", "Barista meracik kopi. Ia ramah.", []],
  ["a sentence that just fits", sentenceOf("Barista", 160), []],
  ["one word more", sentenceOf("Barista", 161), ["Barista kata0 kata1 kata2 kata3 kata4"]],
  ["a sentence of many pieces, once", sentenceOf("Barista", 900), ["Barista kata0 kata1 kata2 kata3 kata4"]],
  [
    "two of them",
    `${sentenceOf("Ia", 200)} Ia ramah. ${sentenceOf("Tugasnya:", 200)}`,
    ["Ia kata0 kata1 kata2 kata3 kata4", "Tugasnya: kata0 kata1 kata2 kata3 kata4"],
  ],
  ["many sentences", "Barista ramah. ".repeat(300), []],
])("of %s those that are too long are named by their beginning", (_, text, starts) => {
  expect(cutSentencesIn(text)).toEqual(starts);
});
