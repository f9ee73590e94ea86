import { expect, test } from "vitest";
import { pathText } from "../../../src/core/base/finding.ts";
import { contentFindings } from "../../../src/core/content/check.ts";
import { profileWith } from "./small-profile.ts";

const SITUATION = {
  id: "tekun-5",
  text: "Hujan turun ketika kamu menjemur buku. Apa yang kamu lakukan?",
  options: [
    { text: "Menutupinya dengan plastik", points: 1 },
    { text: "Menunggu hujannya mereda", points: 0 },
  ],
};

/** What is found when the first option says so. */
function toldOf(text: string): string[] {
  const [, second] = SITUATION.options;
  const item = { ...SITUATION, options: [{ text, points: 1 }, second] };
  return contentFindings(profileWith(JSON.stringify([item]))).map(
    ({ problem, path }) => `${problem.code} ${pathText(path)}`,
  );
}

test.each<[text: string, told: string[]]>([
  ["Menutupinya dengan plastik", []],
  ["Menanyakan apa yang sebaiknya dilakukan", []],
  ["Tentu saja menutupinya", ["leading-words traits[0].items[4].options[0].text"]],
  [
    `Menutupinya dengan plastik${" dari gudang sekolah".repeat(6)}`,
    ["long-text traits[0].items[4].options[0].text"],
  ],
])("the options of situations are read too: %j", (text, told) => {
  expect(toldOf(text)).toEqual(told);
});
