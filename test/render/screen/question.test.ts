import { expect, test } from "vitest";
import type { Session } from "../../../src/core/interview/session.ts";
import { type Item, listItems } from "../../../src/core/profile/items.ts";
import { purposeOf, shownSides } from "../../../src/render/screen/question.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { after, draw, plainly, sessionOf } from "./sessions.ts";

const profile = everyKind();

function itemOf(id: string): Item {
  const found = listItems(profile).find((item) => item.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
}

/** The interview at one question of `everyKind`, all others answered with their first option. */
function questionOf(id: string, source = profile): Session {
  const others = listItems(source).filter((item) => item.id !== id);
  const answers = Object.fromEntries(others.map((item) => [item.id, item.options[0]?.value ?? 1]));
  return sessionOf(source, { answers });
}

/** The body of a drawn question: what stands between head and keys. */
function bodyOf(session: Session): string[] {
  return draw(session).slice(3, -3);
}

test.each([
  ["minat-1", ["Minat?", words.interest, ""]],
  ["empati-1", ["Teks empati-1", ""]],
  ["empati-3", ["Teks empati-3", ""]],
  ["disiplin-1", ["Teks disiplin-1", ""]],
  ["uang-1", [words.statement, '"Hanya uang"', ""]],
  ["arah-2", [words.pick, "A  Begini", "B  Begitu", ""]],
  ["arah-1", [words.pick, "A  Di sana", "B  Di sini", ""]],
])("%s is asked in its way", (id, question) => {
  expect(bodyOf(questionOf(id)).slice(0, question.length)).toEqual(question);
});

test("the question of a response set stands below the text, in place of ours too", () => {
  const sets = { sesuai: { ask: "Seberapa sesuai?", options: ["Tidak", "Ya"] }, "ya-tidak": ["Tidak", "Ya"] };
  const asking = testProfile({ ...profile, responses: sets });
  for (const [id, lines] of [
    ["minat-1", ["Minat?", "Seberapa sesuai?", ""]],
    ["empati-2", ["Teks empati-2", "Seberapa sesuai?", ""]],
    ["disiplin-1", ["Teks disiplin-1", ""]],
  ] as const)
    expect(bodyOf(questionOf(id, asking)).slice(0, lines.length)).toEqual(lines);
});

test.each([
  ["disiplin-1", ["  1  Tidak", "  2  Ya"]],
  ["uang-1", ["  1  Benar", "  2  Salah", "  3  Belum tahu"]],
  ["arah-1", words.sides.map((side, index) => `  ${index + 1}  ${side}`)],
])("the options of %s", (id, options) => {
  expect(bodyOf(questionOf(id)).slice(-options.length)).toEqual(options);
});

function scaleOf(count: number) {
  const options = Array.from({ length: count }, (_, index) => `Langkah ${index + 1}`);
  return testProfile({
    responses: { langkah: options },
    traits: [{ id: "a", name: "A", items: [rating("a-1", { responses: "langkah" })] }],
  });
}

test.each([
  [2, "1–2"],
  [5, "1–5"],
  [9, "1–9"],
  [10, "1–0"],
  [11, "1–x"],
])("%d options have a key each, %s", (count, keys) => {
  const lines = draw(sessionOf(scaleOf(count)));
  expect(lines.filter((line) => line.includes("Langkah"))).toEqual(
    [..."1234567890x"].slice(0, count).map((key, index) => `  ${key}  Langkah ${index + 1}`),
  );
  expect(lines.at(-2)?.startsWith(`${keys} jawab · ← kembali`)).toBe(true);
});

test("the cursor stands before one option; without it none is chosen", () => {
  const session = sessionOf(scaleOf(3));
  expect(bodyOf(session).slice(-3)).toEqual(["  1  Langkah 1", "  2  Langkah 2", "  3  Langkah 3"]);
  expect(bodyOf(after(session, "down", "down")).slice(-3)).toEqual([
    "  1  Langkah 1",
    "› 2  Langkah 2",
    "  3  Langkah 3",
  ]);
  expect(bodyOf(after(session, "down", "up")).slice(-3)).toEqual(bodyOf(session).slice(-3));
});

test.each([
  [1, ["kerjamu dengan", "ini?", "› 1  Sangat tidak", "     sesuai"]],
  [2, ["ini?", "  1  Sangat tidak", "     sesuai", "› 2  Tidak sesuai"]],
  [3, ["  1  Sangat tidak", "     sesuai", "  2  Tidak sesuai", "› 3  Netral"]],
  [5, ["  3  Netral", "  4  Sesuai", "› 5  Sangat", "     sesuai"]],
])(
  "%d steps down a small window shows the whole option under the cursor, and what is above",
  (steps, lines) => {
    const session = after(sessionOf(profile), ...Array<"down">(steps).fill("down"));
    expect(draw(session, { width: 18, height: 5 }).slice(0, -1)).toEqual(lines);
  },
);

test("without a cursor a small window shows the beginning of the question", () => {
  expect(draw(sessionOf(profile), { width: 18, height: 5 }).slice(0, 2)).toEqual([
    "Minat?",
    "Seberapa ingin",
  ]);
});

test("the answer given earlier is marked, on a flipped comparison too", () => {
  const session = sessionOf(profile, { answers: { "minat-1": 4, "empati-1": 1 } });
  expect(bodyOf(after(session, "back")).slice(-5)).toEqual([
    "› 1  Sangat tidak sesuai (jawabanmu tadi)",
    "  2  Tidak sesuai",
    "  3  Netral",
    "  4  Sesuai",
    "  5  Sangat sesuai",
  ]);
  const flipped = after(questionOf("arah-1"), 0);
  const position = flipped.interview.trail.indexOf("arah-1");
  const again = {
    ...flipped,
    screen: "question" as const,
    cursor: null,
    interview: { ...flipped.interview, at: position },
  };
  // The first side shown is the other role's, which the answers keep as 5.
  expect(again.interview.answers["arah-1"]).toBe(5);
  expect(bodyOf(again).slice(-5)[0]).toBe(`  1  ${words.sides[0]} (jawabanmu tadi)`);
});

test("colours tell the cursor, the earlier answer and the question apart", () => {
  const session = after(
    sessionOf(profile, { answers: { "minat-1": 4, "empati-1": 1 } }),
    "back",
    "down",
    "down",
  );
  const lines = draw(session, { colour: 1 });
  expect(lines.filter((line) => line.includes("› 3"))).toEqual(["\u001b[36m› 3  Netral\u001b[39m"]);
  expect(lines.filter((line) => line.includes("jawabanmu tadi"))).toEqual([
    "\u001b[1m  1  Sangat tidak sesuai (jawabanmu tadi)\u001b[22m",
  ]);
  expect(lines).toContain("\u001b[1mTeks empati-1\u001b[22m");
  expect(plainly(lines)).toEqual(draw(session));
});

test.each([
  [0, 79, 0],
  [1, 79, 8],
  [4, 79, 32],
  [7, 79, 55],
])("after %d of 10 answers the line of progress is drawn in %d columns", (count, columns, done) => {
  const ids = listItems(profile).map(({ id }) => id);
  const answers = Object.fromEntries(ids.slice(0, count).map((id) => [id, id === "uang-1" ? true : 1]));
  const [head, line] = draw(sessionOf(profile, { answers }));
  expect(head).toContain(`Pertanyaan ${count + 1} dari 10`);
  expect(line).toBe("━".repeat(done) + "─".repeat(columns - done));
});

test("a long option hangs below its key, a long scene below its letter", () => {
  const long = "satu dua tiga empat lima enam tujuh delapan";
  const source = testProfile({
    responses: { panjang: [long, "pendek"] },
    traits: [{ id: "a", name: "A", items: [rating("a-1", { responses: "panjang" })] }],
    comparison: { role: "B", items: [{ id: "c-1", this: long, other: "pendek" }] },
  });
  const question = draw(sessionOf(source), { width: 40 });
  expect(question.slice(-6, -3)).toEqual([
    "  1  satu dua tiga empat lima enam",
    "     tujuh delapan",
    "  2  pendek",
  ]);
  const comparison = draw(questionOf("c-1", source), { width: 40 });
  expect(comparison.slice(4, 7)).toEqual([
    "A  satu dua tiga empat lima enam tujuh",
    "   delapan",
    "B  pendek",
  ]);
});

test("a question that is gone leaves an empty screen with its keys", () => {
  const session = sessionOf(profile, { answers: { "minat-1": 1 } });
  const lost = { ...session, interview: { ...session.interview, trail: ["tiada"], at: 0 } };
  expect(draw(lost).slice(0, 2)).toEqual(["", ""]);
  expect(draw(lost)[2]).toMatch(/^1 jawab · ← kembali/);
  expect(purposeOf(lost)).toBeNull();
});

test.each([
  ["minat-1", words.why.duties],
  ["empati-1", words.why.traits],
  ["sabar-1", words.why.antiTraits],
  ["arah-1", words.why.comparison],
  ["uang-1", words.why.statements],
])("the purpose of %s", (id, purpose) => {
  expect(purposeOf(questionOf(id))).toBe(purpose);
});

test("the sides of comparisons as shown", () => {
  const [flipped, straight] = [itemOf("arah-1"), itemOf("arah-2")];
  if (flipped.kind !== "comparison" || straight.kind !== "comparison") throw new Error("no comparisons");
  expect(shownSides(flipped)).toEqual(["Di sana", "Di sini"]);
  expect(shownSides(straight)).toEqual(["Begini", "Begitu"]);
});
