import { expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { startSession } from "../../../src/core/interview/session.ts";
import { settledText, welcomeTexts } from "../../../src/render/screen/pages.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { everyKind } from "../../core/fixtures.ts";
import { firstRole } from "../helpers.ts";
import { after, draw, plainly, sessionOf } from "./sessions.ts";

const profile = everyKind();

test("the welcome says what a person should know first", () => {
  const session = startSession(startInterview({ ...profile, summary: "Ringkasannya." }, { seed: 1 }), 0);
  expect(draw(session)).toEqual([
    "Cocokkah kamu menjadi Peran Uji?",
    "",
    "Ringkasannya.",
    "",
    "Ada 10 pertanyaan, kira-kira 2 menit.",
    "",
    words.private,
    "",
    ...["Tidak ada jawaban yang benar atau salah tentang dirimu. Boleh melewati, boleh", "kembali."],
    "",
    words.purpose,
    "",
    "Enter mulai · ? bantuan · ↑↓ geser · s keluar",
  ]);
});

test("without a summary the welcome leaves it out; the short form tells its own extent", () => {
  const session = startSession(startInterview(profile, { seed: 1, order: "shortest" }), 0);
  expect(welcomeTexts(session)).toEqual([words.shortExtent(10), words.private, words.honest, words.purpose]);
});

test("a page scrolls by the line and keeps its end in sight", () => {
  const session = startSession(startInterview(firstRole(), { seed: 1 }), 0);
  const size = { width: 40, height: 5 };
  const whole = draw(session, { width: 40, height: 60 })
    .filter((line) => line !== "")
    .slice(0, -1);
  for (const downs of [0, 1, 5, 99]) {
    const lines = draw(after(session, ...Array<"down">(downs).fill("down")), size);
    const first = Math.min(downs, whole.length - 4);
    expect(lines.slice(0, 4)).toEqual(whole.slice(first, first + 4));
    const arrows = first === 0 ? "↓" : first === whole.length - 4 ? "↑" : "↑↓";
    expect(lines[4]).toBe(`Enter mulai · ${arrows} masih ada · ? bantuan`);
  }
});

test("the help over a question says what it is for, then the keys", () => {
  const session = sessionOf(profile);
  const lines = draw(after(session, "help"));
  expect(lines.slice(0, -2)).toEqual([words.why.duties, "", ...words.help]);
  expect(lines.at(-1)).toBe("tombol apa saja: tutup · ↑↓ geser");
  expect(plainly(draw(after(session, "help"), { colour: 1 }))).toEqual(lines);
});

test("elsewhere the help is the keys alone", () => {
  const session = startSession(startInterview(profile, { seed: 1 }), 0);
  expect(draw(after(session, "help")).slice(0, -2)).toEqual([...words.help]);
});

test("in a narrow window the meanings of the keys hang below each other", () => {
  const session = startSession(startInterview(profile, { seed: 1 }), 0);
  const lines = draw(after(session, "help"), { width: 40, height: 24 });
  expect(lines.slice(1, 5)).toEqual([
    "1, 2, 3, …  langsung menjawab (0 untuk",
    "            pilihan ke-10, x untuk",
    "            ke-11)",
    "↑ ↓ Enter   pilih dengan panah, lalu",
  ]);
  // Too narrow to hang: the line wraps as a whole.
  const narrow = draw(after(session, "help"), { width: 24, height: 60 });
  expect(narrow.slice(1, 4)).toEqual(["1, 2, 3, …  langsung", "menjawab (0 untuk", "pilihan ke-10, x untuk"]);
});

test("the settled verdict tells how many questions were saved", () => {
  const session = sessionOf(profile, { answers: { "empati-1": 1, "empati-2": 1 } });
  expect(settledText(session)).toBe(words.saved(2, 8));
  const lines = draw({ ...session, screen: "settled", cursor: null });
  expect(lines.slice(0, 2)).toEqual([words.settled, ""]);
  expect(lines.join(" ")).toContain(words.saved(2, 8).slice(0, 60));
  expect(lines.at(-1)).toBe("Enter laporan · t teruskan · d daftar · ← kembali · s keluar");
});
