import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { renderChat } from "../../../src/render/text/chat.ts";
import { answered, type KnownAnswers, profiles } from "../../core/arbitrary.ts";
import { rating, testProfile } from "../../core/fixtures.ts";
import { holds } from "../../core/helpers.ts";
import {
  type AnswerSet,
  firstRole,
  fixtureAnswers,
  HOSTILE,
  reportOf,
  UNSAFE,
  wordedWith,
} from "../helpers.ts";

const profile = firstRole();
const DAY = "2026-11-25";

function chat(set: AnswerSet): string[] {
  return renderChat(profile, reportOf(profile, fixtureAnswers(set)), DAY).split("\n");
}

test.each<[AnswerSet, RegExp]>([
  ["full", /^Hasil: .+ \(semua 63 pertanyaan dijawab\)$/],
  ["part", /^Hasil sementara: .+ \(\d+ dari 63 dijawab; masih mungkin ".+" sampai ".+"\)$/],
  ["empty", /^Hasil: belum bisa disimpulkan \(0 dari 63 dijawab\)$/],
])("of %s answers it tells the role, the verdict with its certainty, and the day", (set, verdict) => {
  const [title, told = "", ...rest] = chat(set);
  expect(title).toBe("Cocokkah aku menjadi Pendamping Kesejahteraan Masyarakat?");
  expect(told).toMatch(verdict);
  expect(rest.slice(-2)).toEqual(["25 November 2026. Refleksi karier, bukan psikotes.", ""]);
});

test("nothing is called strong or heavy where nothing is answered", () => {
  expect(chat("empty")).toHaveLength(4);
});

/** Three scales, the first of which weighs the most, and of which one is heavy where it is high. */
const small = testProfile({
  traits: ["Empati", "Sabar", "Teliti"].map((name, index) => ({
    id: name.toLowerCase(),
    name,
    weight: index === 0 ? 9 : 3,
    items: [rating(`${name.toLowerCase()}-1`)],
  })),
  antiTraits: [{ id: "marah", name: "Cepat marah", opposes: "sabar", items: [rating("marah-1")] }],
});

test.each<[string, KnownAnswers, string[]]>([
  [
    "what is strongest",
    { "empati-1": 5, "sabar-1": 5, "teliti-1": 5, "marah-1": 1 },
    ["Hasil: sangat cocok (semua 4 pertanyaan dijawab)", "Paling mendukung: Empati, Sabar"],
  ],
  [
    "no more than two that are heavy",
    { "empati-1": 1, "sabar-1": 1, "teliti-1": 1, "marah-1": 5 },
    [
      "Hasil: kurang cocok untuk saat ini (semua 4 pertanyaan dijawab)",
      "Mungkin terasa berat: Empati, Sabar",
    ],
  ],
  [
    "that the result is near an edge",
    { "empati-1": 4, "sabar-1": 4, "teliti-1": 4, "marah-1": 1 },
    [
      "Hasil: cocok (semua 4 pertanyaan dijawab)",
      "Paling mendukung: Empati, Sabar",
      "Hasilnya dekat batas, jadi bisa bergeser kalau aku menjawab lagi.",
    ],
  ],
])("it names %s", (_, answers, told) => {
  const lines = renderChat(small, reportOf(small, answers), DAY).trimEnd().split("\n");
  expect(lines.slice(1, -1)).toEqual(told);
});

test.each<AnswerSet>(["full", "part", "empty"])(
  "with %s answers it is short, and holds none of them",
  (set) => {
    const text = chat(set).join("\n");
    expect(text.length).toBeLessThanOrEqual(400);
    for (const item of listItems(profile)) {
      if (item.kind !== "comparison") expect(text).not.toContain(item.text);
    }
  },
);

test.each(HOSTILE)("%s in a profile are text", (_, text) => {
  const hostile = wordedWith(text);
  const drawn = renderChat(hostile, reportOf(hostile, {}), DAY);
  expect(UNSAFE.exec(drawn)).toBeNull();
});

test("every report has one, of at most six lines", () => {
  holds(answered(profiles()), ({ profile: one, answers }) => {
    const lines = renderChat(one, reportOf(one, answers), DAY).trimEnd().split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(6);
  });
});
