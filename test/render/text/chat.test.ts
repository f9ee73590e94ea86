import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { renderChat } from "../../../src/render/text/chat.ts";
import { answered, profiles } from "../../core/arbitrary.ts";
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
