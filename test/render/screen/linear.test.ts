import { expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { KEYS, type SessionPlace } from "../../../src/core/interview/keys.ts";
import { act, type Session, startSession } from "../../../src/core/interview/session.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { deedAt } from "../../../src/render/screen/keys.ts";
import { tellScreen, typedWords } from "../../../src/render/screen/linear.ts";
import { settledText, welcomeTexts } from "../../../src/render/screen/pages.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { everyKind } from "../../core/fixtures.ts";
import { firstRole, HOSTILE, squeezed, wordedWith } from "../helpers.ts";
import { after, sessionOf } from "./sessions.ts";

const profile = everyKind();

function tell(session: Session): string[] {
  return tellScreen(session).split("\n");
}

/** All answered with the first option but the question to hear. */
function questionOf(id: string): Session {
  const others = listItems(profile).filter((item) => item.id !== id);
  const answers = Object.fromEntries(others.map((item) => [item.id, item.options[0]?.value ?? 1]));
  return sessionOf(profile, { answers });
}

test("the welcome ends in how to go on", () => {
  const session = startSession(startInterview(profile, { seed: 1 }), 0);
  expect(tell(session)).toEqual([
    "Cocokkah kamu menjadi Peran Uji?",
    ...welcomeTexts(session),
    words.linear.answer,
    "Yang lain: kembali (k), lanjut, lewati (l), daftar (d), bantuan (?), simpan (s).",
    words.linear.welcome,
  ]);
});

test.each([
  [
    "minat-1",
    "Tugas sehari-hari",
    [
      "Minat?",
      words.interest,
      "1. Sangat tidak sesuai",
      "2. Tidak sesuai",
      "3. Netral",
      "4. Sesuai",
      "5. Sangat sesuai",
    ],
  ],
  ["disiplin-1", "Caramu biasanya", ["Teks disiplin-1", "1. Tidak", "2. Ya"]],
  [
    "uang-1",
    "Tebakanmu tentang pekerjaannya",
    [words.statement, "Hanya uang", "1. Benar", "2. Salah", "3. Belum tahu"],
  ],
  [
    "arah-1",
    "Dua arah",
    [
      words.pick,
      "Pilihan A: Di sana.",
      "Pilihan B: Di sini.",
      ...words.sides.map((side, index) => `${index + 1}. ${side}`),
    ],
  ],
  [
    "arah-2",
    "Dua arah",
    [
      words.pick,
      "Pilihan A: Begini.",
      "Pilihan B: Begitu.",
      ...words.sides.map((side, index) => `${index + 1}. ${side}`),
    ],
  ],
])("%s is told as place, question, options", (id, group, lines) => {
  const count = listItems(profile).length;
  const number = listItems(profile).findIndex((item) => item.id === id) + 1;
  expect(tell(questionOf(id))).toEqual([
    `${group}. Pertanyaan ${number} dari ${count}, tinggal sebentar lagi.`,
    ...lines,
  ]);
});

test.each([
  [words.notices["no-option"], 10],
  [words.linear.notices.choose, "confirm"],
  [words.linear.notices.last, "next"],
  [words.notices.first, "back"],
] as const)("the notice %j comes first", (notice, key) => {
  const session = sessionOf(profile);
  expect(tell(after(session, key))).toEqual([notice, ...tell(session)]);
});

test("of a line that came too soon only that is told, on every screen", () => {
  for (const session of [sessionOf(profile), after(sessionOf(profile), "list")]) {
    const hurried = act(session, { kind: "confirm" }, session.shownAt + 1);
    expect(tell(hurried)).toEqual([words.linear.notices["too-soon"]]);
  }
});

test("in the short form the questions are counted, and no part is told", () => {
  expect(tell(sessionOf(profile, { order: "shortest" }))[0]).toBe(
    "Pertanyaan ke-1, biasanya sekitar 7, kira-kira 1 menit lagi.",
  );
  const skipped = listItems(firstRole())
    .slice(0, 46)
    .map(({ id }) => id);
  expect(tell(sessionOf(firstRole(), { order: "shortest", skipped }))[0]).toBe(
    "Pertanyaan ke-47, paling banyak 63.",
  );
});

test("nothing that is told speaks of keys that do nothing where lines are typed", () => {
  const session = sessionOf(profile, { answers: { "minat-1": 4 } });
  const screens = [session, after(session, "back"), after(session, "confirm"), after(session, "list")];
  for (const one of [
    startSession(session.interview, 0),
    ...screens,
    ...screens.map((s) => after(s, "help")),
  ]) {
    expect(tellScreen(one)).not.toMatch(/panah|tombol|[←→↑↓]|Esc|PgUp|Tekan (?!Enter)/i);
  }
});

test("the answer given earlier is told with its option", () => {
  const session = after(sessionOf(profile, { answers: { "minat-1": 4 } }), "back");
  expect(tell(session)).toContain("4. Sesuai (jawabanmu tadi)");
  expect(tell(session).at(-1)).toBe(words.linear.answered);
  expect(tell(session).filter((line) => line.includes("jawabanmu tadi"))).toHaveLength(1);
});

test("help, the settled verdict and the review end in what to type", () => {
  const session = sessionOf(profile, { answers: { "minat-1": 4 } });
  expect(tell(after(session, "help"))).toEqual([
    words.why.traits,
    words.linear.answer,
    "kembali (k): kembali ke pertanyaan sebelumnya; jawabannya tetap.",
    "lanjut: pergi ke pertanyaan berikutnya tanpa mengubah apa pun.",
    "lewati (l): melewati; pertanyaan ini dihitung belum diketahui, bukan netral.",
    "daftar (d): membuka daftar semua pertanyaan.",
    "bantuan (?): membuka bantuan ini.",
    "simpan (s): menyimpan jawabanmu dan keluar (Ctrl-C dan Ctrl-D juga).",
    words.linear.help,
  ]);
  expect(tell(after(session, "back", "help"))).toContain("hapus (h): menghapus jawabanmu di pertanyaan ini.");
  const settled: Session = { ...session, screen: "settled", cursor: null };
  expect(tell(settled)).toEqual([words.settled, settledText(session), words.linear.settled]);
  expect(tell(after(settled, "help")).slice(0, 2)).toEqual([
    "kembali (k): kembali ke pertanyaan sebelumnya; jawabannya tetap.",
    "daftar (d): membuka daftar semua pertanyaan.",
  ]);
  const list = tell(after(session, "list"));
  expect([...list.slice(0, 7), list.at(-1)]).toEqual([
    words.list,
    "0. Lihat laporan sementara (9 belum dijawab)",
    "Bagian: Tugas sehari-hari.",
    "1. Minat? Jawabanmu: Sesuai.",
    "Bagian: Caramu biasanya.",
    "2. Teks empati-1 Belum dijawab.",
    "3. Teks empati-2 Belum sampai.",
    words.linear.list,
  ]);
  const skipped = tell(after(session, "skip", "list"));
  expect(skipped).toContain("Dilewati: 2. Teks empati-1");
  expect(skipped).toContain("2. Teks empati-1 Dilewati.");
  const review = tell(sessionOf(profile, { answers: questionOf("").interview.answers }));
  expect(review[0]).toBe(words.review);
  expect(review.at(-1)).toBe(words.linear.review);
  // A number opens the question that bears it, and the sentences above tell of questions by that number.
  expect(review.slice(1, -1)).toEqual([
    "0. Lihat laporan",
    words.pair(2, 3),
    "Bagian: Tugas sehari-hari.",
    "1. Minat? Jawabanmu: Sangat tidak sesuai.",
    "Bagian: Caramu biasanya.",
    "2. Teks empati-1 Jawabanmu: Sangat tidak sesuai.",
    "3. Teks empati-2 Jawabanmu: Sangat tidak sesuai.",
    "4. Teks empati-3 Jawabanmu: Pilihan 1.",
    "5. Teks disiplin-1 Jawabanmu: Tidak.",
    "Bagian: Yang kamu rasakan.",
    "6. Teks sabar-1 Jawabanmu: Sangat tidak sesuai.",
    "Bagian: Dua arah.",
    "7. Di sini, atau: Di sana. Jawabanmu: Jelas: Di sini.",
    "8. Begini, atau: Begitu. Jawabanmu: Jelas: Begini.",
    "Bagian: Tebakanmu tentang pekerjaannya.",
    "9. Hanya uang Jawabanmu: Benar.",
    "10. Lama Jawabanmu: Benar.",
  ]);
});

test("a question that is gone is told as nothing", () => {
  const session = sessionOf(profile);
  expect(tellScreen({ ...session, interview: { ...session.interview, trail: ["tiada"], at: 0 } })).toBe("");
});

test.each(HOSTILE)("%s are heard as text", (_, text, read) => {
  const worded = wordedWith(text);
  for (const session of [
    startSession(startInterview(worded, { seed: 1 }), 0),
    sessionOf(worded),
    after(sessionOf(worded), "list"),
  ]) {
    const told = tellScreen(session);
    expect(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.exec(told),
    ).toBeNull();
    expect(squeezed(told.normalize())).toContain(read);
  }
});

test.each(
  Object.keys(KEYS).filter((place) => ["question", "answered", "settled", "list", "review"].includes(place)),
)("whatever keys do at %s to answers or to the interview, a number, a word or Enter does too", (place) => {
  const untold = ["up", "down", "page-up", "page-down", "top", "bottom", "digit", "untype", "paste"];
  const deeds = typedWords(place as SessionPlace).map(({ deed }) => deed);
  const missing = KEYS[place as SessionPlace]
    .map(({ intent }) => intent)
    .filter((intent) => !["choose", "confirm", ...untold].includes(intent))
    .filter((intent) => intent === "paste" || !deeds.includes(deedAt(place as SessionPlace, intent).full));
  expect(missing).toEqual([]);
});
