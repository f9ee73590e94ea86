import { expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { type Session, startSession } from "../../../src/core/interview/session.ts";
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
    "Enter mulai · ? bantuan · s keluar",
  ]);
});

test("without a summary the welcome leaves it out; the short form tells its own extent", () => {
  const session = startSession(startInterview(profile, { seed: 1, order: "shortest" }), 0);
  const [extent, ...others] = welcomeTexts(session);
  expect(extent).toBe(words.shortExtent(7, 10, 1));
  expect(others).toEqual([words.private, words.honest, words.purpose]);
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
  expect(lines).toEqual([
    words.why.duties,
    "",
    "Tombol di pertanyaan",
    "1–5                langsung menjawab",
    "↑ ↓                menunjuk pilihan tanpa menjawab",
    "Enter              menjawab dengan pilihan yang ditunjuk",
    "← k Backspace Esc  kembali ke pertanyaan sebelumnya; jawabannya tetap",
    "→                  pergi ke pertanyaan berikutnya tanpa mengubah apa pun",
    "l                  melewati; pertanyaan ini dihitung belum diketahui, bukan",
    "                   netral",
    "d                  membuka daftar semua pertanyaan",
    "?                  membuka bantuan ini",
    "s                  menyimpan jawabanmu dan keluar (Ctrl-C dan Ctrl-D juga)",
    "",
    "Esc tutup · s simpan & keluar",
  ]);
  expect(plainly(draw(after(session, "help"), { colour: 1 }))).toEqual(lines);
});

test("the help knows from which screen it was opened", () => {
  const session = sessionOf(profile, { answers: { "minat-1": 4 } });
  const heading = (below: Session) => draw(after(below, "help")).find((line) => line.startsWith("Tombol"));
  expect(heading(startSession(session.interview, 0))).toBe(words.help.titles.welcome);
  expect(heading(session)).toBe(words.help.titles.question);
  expect(heading(after(session, "back"))).toBe(words.help.titles.answered);
  expect(heading(after(session, "list"))).toBe(words.help.titles.list);
  const help = draw(after(session, "back", "help"));
  expect(help).toContain("h                  menghapus jawabanmu di pertanyaan ini");
  expect(help).toContain("→ l                pergi ke pertanyaan berikutnya tanpa mengubah apa pun");
});

test("every line of every help can be scrolled to, in the smallest window too", () => {
  const session = sessionOf(profile, { answers: { "minat-1": 4 } });
  for (const below of [session, after(session, "back"), after(session, "list")]) {
    const help = after(below, "help");
    const last = draw(help, { width: 20, height: 200 }).findLast((_, index, all) => all[index + 1] === "");
    const end = after(help, ...Array<"down">(99).fill("down"));
    expect(draw(end, { width: 20, height: 4 })).toContain(last);
  }
});

test("in a narrow window the meanings of the keys hang below each other", () => {
  const list = after(sessionOf(profile), "list", "help");
  expect(draw(list, { width: 40, height: 24 }).slice(1, 5)).toEqual([
    "↑ ↓        bergeser ke atas dan ke",
    "           bawah",
    "PgUp PgDn  bergeser sepuluh baris",
    "Home End   pergi ke baris pertama dan",
  ]);
  // Too narrow to hang: the line wraps as a whole.
  const question = after(sessionOf(profile), "help");
  expect(draw(question, { width: 40, height: 24 }).slice(6, 9)).toEqual([
    "Enter: menjawab dengan pilihan yang",
    "ditunjuk",
    "← k Backspace Esc: kembali ke",
  ]);
});

test.each([
  [
    44,
    [
      "1–5                langsung menjawab",
      "↑ ↓                menunjuk pilihan tanpa",
      "                   menjawab",
    ],
  ],
  [43, ["1–5: langsung menjawab", "↑ ↓: menunjuk pilihan tanpa menjawab"]],
])("in %d columns the meanings hang where there is just room for words", (width, lines) => {
  const help = draw(after(sessionOf(profile), "help"), { width, height: 40 });
  const first = help.indexOf("Tombol di pertanyaan") + 1;
  expect(help.slice(first, first + lines.length)).toEqual(lines);
});

test("the settled verdict tells how many questions were saved", () => {
  const session = sessionOf(profile, { answers: { "empati-1": 1, "empati-2": 1 } });
  expect(settledText(session)).toBe(words.saved(2, 8));
  const lines = draw({ ...session, screen: "settled", cursor: null });
  expect(lines.slice(0, 2)).toEqual([words.settled, ""]);
  expect(lines.filter((line) => line === "")).toHaveLength(3);
  expect(lines[lines.findIndex((line) => line.startsWith("Mau menjawab")) - 1]).toBe("");
  expect(lines.join(" ")).toContain(words.saved(2, 8).slice(0, 60));
  expect(lines.at(-1)).toBe("s simpan & keluar");
  expect(lines.at(-2)).toBe("Enter laporan · t teruskan · d daftar · ← kembali · ? bantuan");
});
