import { expect, test } from "vitest";
import {
  type FileFailure,
  type OtherDocument,
  type OtherKind,
  type ProblemArgs,
  type ProblemCode,
  problem,
} from "../../../src/core/base/problem.ts";
import type { ExpectedType } from "../../../src/core/base/profile-problem.ts";
import { anyProblemText as problemText } from "../../../src/text/problems/content.ts";

type Samples = { [Code in ProblemCode]: readonly ProblemArgs[Code][] };

const EXPECTED: readonly ExpectedType[] = [
  "text",
  "list",
  "mapping",
  "integer",
  "boolean",
  "item",
  "responses",
  "date",
];
const RECEIVED = ["text", "list", "mapping", "number", "boolean", "empty", "nan"];
const FAILURES: readonly FileFailure[] = [
  ...(["missing", "folder", "forbidden", "read-only"] as const),
  ...(["full", "too-large", "long-name", "many-open", "other"] as const),
];
const KINDS: readonly OtherKind[] = [
  ..."pdf compressed image media html spreadsheet-xml xml rtf sqlite statistics binary".split(" "),
  ..."zip office xls xlsx xlsb ods numbers password word slides".split(" "),
] as OtherKind[];
const DOCUMENTS: readonly OtherDocument[] = ["summary", "comparison", "profile", "results"];

const none = [{}];
const suggested = ["mungkin-ini", null];

/** Arguments for every sentence of every code. */
const SAMPLES: Samples = {
  "few-items": [{ name: "Telaten", count: 2, least: 4 }],
  "few-reversed": (["reversed", "plain"] as const).flatMap((rarer) => [
    { name: "Telaten", count: 0, least: 1, rarer },
    { name: "Telaten", count: 1, least: 2, rarer },
  ]),
  "descending-responses": [{ id: "cocok", first: "Sesuai", last: "Tidak sesuai" }],
  "names-its-scale": [{ name: "Sabar", word: "kesabaranmu", count: 2, of: 5 }],
  "mirrored-trait": [{ name: "Cepat marah", trait: "Sabar", count: 3 }],
  "missing-tips": [{ name: "Telaten" }],
  "negated-reversal": [{ word: "tidak" }],
  "two-ideas": [{ word: "dan" }],
  "leading-words": [{ word: "tentu saja" }],
  "absolute-words": [{ word: "selalu" }],
  "long-text": [{ lines: 3, most: 2, columns: 60 }],
  "near-duplicate": [{ id: "sabar-2", first: "sabar-1", share: 0.8 }],
  "shaming-words": [{ word: "miskin", instead: "kekurangan" }],
  "best-option-place": [{ place: 1, count: 5, of: 6 }],
  "best-option-length": [
    { extreme: "longest", count: 5, of: 6 },
    { extreme: "shortest", count: 5, of: 6 },
  ],
  "best-option-compound": [{ count: 4, of: 5 }],
  "same-answer": [
    { name: null, position: 5, positions: 5, value: 75, room: { low: 35, high: 65 } },
    { name: "Telaten", position: 1, positions: 5, value: 12.5, room: { low: 20, high: 80 } },
  ],
  "one-sided-comparison": [{ left: 4, right: 1 }],
  "unreachable-band": [{ band: "unsure" }, { band: "good" }],
  "one-truth": [true, false].flatMap((answer) => [
    { answer, count: 3, isWhole: true },
    { answer, count: 2, isWhole: false },
  ]),
  "few-statements": [{ claim: "Penjaga taman hanya menyapu daun." }],
  "absolute-statements": [
    { word: "hanya", wrong: 2, right: 0 },
    { word: "hanya", wrong: 6, right: 1 },
  ],
  "guessable-statements": (["careful", "long"] as const).flatMap((cue) =>
    [true, false].map((answer) => ({ cue, answer, right: 9, of: 10 })),
  ),
  "bare-source": [{ id: "aturan" }],
  "other-meaning": [
    { id: "empati-6", text: "Waktu bertengkar, kamu membayangkan ada di posisi lawanmu." },
    { id: "empati-1", text: null },
  ],
  "no-shared-scales": [{ id: "empati" }],
  "unknown-shared-scale": suggested.map((suggestion) => ({ id: "empti", suggestion })),
  "shared-scale-kind": [
    { id: "empati", kind: "trait" },
    { id: "kurang-sabar", kind: "antiTrait" },
  ],
  "key-beside-use": [{ key: "items" }],
  "shared-scale-taken": [{ id: "empati" }],
  "shared-items-taken": [{ id: "empati", items: ["empati-4", "empati-6"] }],
  "shared-responses-differ": [{ name: "sering", id: "empati" }],
  "left-out-of-folder": [
    { names: ["foto.jpg"], count: 1 },
    { names: ["foto.jpg", "lama/"], count: 9 },
  ],
  "folder-without-answers": none,
  "description-kind": KINDS.map((kind) => ({ kind })),
  "profile-kind": KINDS.map((kind) => ({ kind })),
  "description-too-large": [{ limit: 2 * 1024 * 1024 }],
  "empty-description": none,
  "not-indonesian": none,
  "no-description": none,
  "no-scale-to-draft": none,
  "too-long-to-draft": [{ text: "meracik kopi …", letters: 900, limit: 800 }],
  "class-folder": [{ answers: "hasil xi/jawaban.ndjson" }],
  "too-many-for-class": [{ limit: 10_000 }],
  "group-by-file": [{ groups: ["XI-1", "XI-2"] }],
  "name-column-used": [{ column: 2, name: "Nama lengkap" }],
  "no-pupil-column": none,
  "unread-class-column": [{ column: 3, name: "Kelas asal" }],
  "several-class-columns": [{ columns: [3, 4], name: "Kelas" }],
  "repeated-pupil": [true, false].map((isSame) => ({
    name: "Budi",
    group: isSame ? "XI-2" : null,
    places: ["kelas.csv, baris 2", "kelas.csv, baris 9"],
    pages: ["siswa/Budi.html", "siswa/Budi-2.html"],
    isSame,
  })),
  "no-before": [
    { name: "Budi", group: "XI-2", groups: [] },
    { name: "Budi", group: "XI-2", groups: ["X-1"] },
  ],
  "unclear-before": [{ name: "Budi", group: null, count: 2 }],
  "nameless-before": [{ count: 3 }],
  "before-only": [{ name: "Budi", group: "XI-2" }],
  "more-problems": [{ count: 1 }, { count: 36 }],
  "text-around-yaml": [{ text: "```yaml" }],
  "yaml-syntax": [{ detail: "BAD_INDENT" }, { detail: "CODE_TO_COME" }],
  "yaml-alias": none,
  "yaml-several-documents": none,
  "profile-too-large": [{ bytes: 300_000, limit: 262_144 }],
  "beyond-limit": (["items", "scales", "entries", "letters", "name", "levels"] as const).map((kind) => ({
    kind,
    count: 2001,
    limit: 2000,
  })),
  "shared-part-as-profile": [{ kind: "scale" }, { kind: "responses" }],
  "prose-as-profile": none,
  "profile-empty": none,
  "missing-key": [{ key: "name" }],
  "unknown-key": suggested.map((suggestion) => ({ key: "nama", suggestion })),
  "wrong-type": EXPECTED.flatMap((expected) => RECEIVED.map((received) => ({ expected, received }))),
  "wrong-id": [{ id: "Empati 1" }],
  "reserved-id": [{ id: "duties" }],
  "duplicate-id": (["item", "scale", "duty", "claim", "source"] as const).map((kind) => ({
    id: "a-1",
    kind,
  })),
  "no-scale": none,
  "no-items": [{ id: "empati" }],
  "item-without-options": [{ id: "empati-1" }],
  "unknown-responses": suggested.map((suggestion) => ({ name: "sesuwai", suggestion })),
  "option-count": [{ count: 1 }],
  "duplicate-option": [{ text: "Ya" }],
  "points-without-zero": none,
  "points-all-zero": none,
  "situation-key": [{ key: "reverse" }, { key: "responses" }],
  "unknown-trait": suggested.map((suggestion) => ({ id: "empathi", suggestion })),
  "unknown-source": suggested.map((suggestion) => ({ id: "undang", suggestion })),
  "too-many-for-workbook": [{ limit: 50_000 }],
  "same-summary": [{ first: "a.json" }],
  "unknown-word": [{ word: "pagi", words: ["tetap", "bergilir"] }],
  "wrong-code": (["isco", "kbji", "onet"] as const).map((kind) => ({ kind, code: "34" })),
  "out-of-range": [{ low: 1, high: 100 }],
  "wrong-url": [{ url: "example.org" }],
  "duplicate-text": [{ id: "sabar-2", first: "sabar-1" }],
  "text-cut": [{ text: "Kamu ingin juara", rest: "1 di kelas." }],
  "text-marked": [
    { mark: "&Kamu", text: "menunggu benih" },
    { mark: "!", text: "" },
  ],
  "typeset-quotes": [{ text: "‘Penjaga Taman’" }],
  "text-split": [{ text: "Kamu betah", rest: "menunggu" }],
  "id-not-file-name": [{ id: "penjaga-taman", name: "guru-bk" }],
  "not-json": [{ detail: "CommaExpected" }, { detail: "TooDeep" }, { detail: "" }],
  "empty-input": none,
  "not-a-record": RECEIVED.map((received) => ({ received })),
  "report-as-answers": none,
  "duplicate-key": [{ key: "empati-1" }],
  "unknown-record-key": suggested.map((suggestion) => ({ key: "respondant", suggestion })),
  "unknown-item": suggested.map((suggestion) => ({ id: "empati-9", suggestion })),
  "not-an-option": [{ id: "empati-1", received: "6", options: 5 }],
  "not-a-statement-answer": [{ id: "hanya-uang-1", received: '"ya"' }],
  "answers-of-several": none,
  "item-means-two": [{ item: "empati-1", first: "perawat", second: "peranku" }],
  "too-many-roles": [{ count: 101, limit: 100 }],
  "same-role-id": [{ id: "perawat" }],
  "wrong-profile": [{ received: "perawat", expected: "pekerja-sosial" }],
  "code-mistyped": [{ code: "KC1-00" }],
  "code-too-short": [{ code: "KC1-00", missing: 1 }],
  "code-too-long": [{ code: "KC1-00", excess: 2 }],
  "code-without-start": [{ code: "K1-00" }],
  "columns-of-codes": [{ options: ["--peserta"] }],
  "codes-beside-answers": [{ column: 3, name: "kode jawaban" }],
  "lines-without-code": [{ count: 3 }],
  "unread-words": [{ count: 2, first: 7 }],
  "other-codes": [{ count: 2, first: 7 }],
  "repeated-codes": [{ count: 2, first: 7 }],
  "same-code": [
    { respondent: "Budi", first: 3 },
    { respondent: null, first: 3 },
  ],
  "several-codes": [{ count: 2 }],
  "no-code": [{ received: '"belum"' }],
  "code-newer": [{ code: "KC2-00" }],
  "code-of-other-edition": [
    { code: "KC1-00", role: "perawat" },
    { code: "KC1-00", role: null },
  ],
  "not-utf8": none,
  "heading-too-long": [{ bytes: 256 * 1024, columns: 16_384 }],
  "long-name": (["respondent", "group"] as const).map((key) => ({ key, letters: 999, limit: 100 })),
  "file-too-large": [{ limit: 128 * 1024 * 1024 }],
  "record-too-long": [{ limit: 1024 * 1024 }],
  "no-item-columns": [{ rows: 20 }],
  "repeated-column": [{ id: "empati-1", column: 5, first: 2 }],
  "item-like-column": [{ column: 3, name: "empti-1", id: "empati-1" }],
  "unknown-cell": [{ id: "empati-1", received: '"enam"', options: 5, column: 3 }],
  "unknown-statement-cell": [{ id: "hanya-uang-1", received: '"ya"', column: 3 }],
  "ambiguous-cell": [{ id: "umur-1", received: '"2"', column: 3 }],
  "conflicting-cells": [{ id: "empati-1" }],
  "too-many-cells": [{ cells: 12, columns: 10 }],
  "open-quote": none,
  "repeated-respondent": [{ respondent: "A-01" }],
  "respondents-unchecked": [{ limit: 5000 }],
  "file-grew": none,
  "other-kind": KINDS.map((kind) => ({ kind })),
  "not-answers": DOCUMENTS.map((kind) => ({ kind })),
  "not-a-profile": none,
  "other-encoding": [{ word: "José" }],
  "damaged-workbook": none,
  "workbook-too-large": [{ limit: 67_108_864 }],
  "unknown-wish": suggested.map((suggestion) => ({ word: "kantr", words: ["kantor", "tetap"], suggestion })),
  "unknown-sheet": suggested.map((suggestion) => ({ sheet: "XI-9", sheets: ["XI-1", "XI-2"], suggestion })),
  "other-sheets": [{ sheets: ["XI-2", "XI-3"] }],
  "no-sheets": [{ sheet: "XI-1" }],
  "unsolved-formula": [{ cell: "B2" }],
  "merged-cells": [{ range: "B2:B9" }],
  "hidden-rows": [{ count: 1 }, { count: 12 }],
  "hidden-columns": [{ columns: ["B"] }, { columns: ["A", "C", "E", "G", "I", "K", "M", "O"] }],
  "like-columns": [true, false].map((isAnswered) => ({
    count: 4,
    columns: [{ column: 3, name: "skor empati-1", id: "empati-1" }],
    isAnswered,
  })),
  "cut-columns": [{ count: 1, columns: [{ column: 3, id: "empati-5" }] }],
  "items-without-column": [{ count: 54, ids: ["empati-1", "empati-2"] }],
  "unused-name": [{ column: 2, name: "Nama lengkap", flag: '--peserta "Nama lengkap"' }],
  "unknown-column": suggested.map((suggestion) => ({ option: "--peserta", name: "Nma", suggestion })),
  "item-as-people": [{ option: "--kelompok", name: "B", id: "empati-1" }],
  "columns-without-effect": [{ options: ["--peserta"] }, { options: ["--peserta", "--kelompok"] }],
  "marked-cells": [{ count: 12, marks: ["NA", "-"] }],
  "ditto-cells": [{ count: 2, line: 3, mark: '"' }],
  "unnamed-rows": [{ count: 1, first: 6 }],
  "shortened-ids": [{ count: 3, first: "1.23457E+15" }],
  "alike-respondent": [{ respondent: "a 01" }],
  "torn-row": [{ lines: 3 }],
  "undivided-row": none,
  "lines-above": [
    { from: 1, to: 1 },
    { from: 1, to: 3 },
  ],
  "describing-rows": [{ from: 2, to: 3 }],
  "zero-based-columns": [
    { ids: ["empati-1"], isAll: true },
    { ids: ["empati-1", "empati-2"], isAll: true },
    { ids: ["a-1", "a-2", "a-3", "a-4", "a-5", "a-6", "a-7"], isAll: false },
  ],
  "skipped-rows": [
    { empty: 1, totals: 0, headings: 0, ranges: [[4, 4]] },
    { empty: 1200, totals: 2, headings: 1, ranges: Array.from({ length: 9 }, (_, at) => [2 * at, 2 * at]) },
  ],
  "other-heading": none,
  "nobody-left": none,
  "unreadable-file": FAILURES.map((reason) => ({ reason })),
  "unknown-record-role": [null, "pekerja-sosial"].flatMap((expected) =>
    suggested.map((suggestion) => ({ id: "perawat-gigi", suggestion, expected })),
  ),
  "unknown-profile": suggested.map((suggestion) => ({ id: "perawat", suggestion })),
  "file-exists": none,
  "unwritable-file": FAILURES.map((reason) => ({ reason })),
  "missing-file": suggested.map((suggestion) => ({ suggestion })),
  "folder-as-file": [{ files: [] }, { files: ["a.csv", "b.csv"] }],
  "saved-damaged": none,
  "saved-newer": none,
  "saved-link": none,
  "no-earlier": [{ respondent: "A-01" }, { respondent: null }],
  "several-earlier": [{ respondent: "A-01", count: 2 }],
  "other-respondent": [{ received: "B-02", expected: "A-01" }],
  "respondent-spelling": [{ received: "Renée", expected: "Renee" }],
  "saved-none": [{ role: "Perawat" }, { role: null }],
  "not-a-summary": none,
  "summary-of-roles": none,
  "summary-newer": none,
  "other-summary": [{ received: "perawat", expected: "pekerja-sosial" }],
  "summary-of-items": none,
  "piped-file": (["summary", "item-sums", "analysis"] as const).map((expected) => ({ expected })),
  "not-json-file": (["summary", "item-sums", "analysis"] as const).flatMap((expected) =>
    ([null, "html", "binary"] as const).map((kind) => ({ kind, expected })),
  ),
  "not-item-sums": ([null, "summary", "analysis"] as const).map((kind) => ({ kind })),
  "not-an-analysis": ([null, "summary", "item-sums"] as const).map((kind) => ({ kind })),
  "analysis-newer": none,
  "other-analysis": ["perawat", "pekerja-sosial"].map((expected) => ({ received: "perawat", expected })),
  "few-for-precision": [{ respondents: 36, least: 100 }],
  "no-precision": [{ least: 100 }],
};

const CASES = (Object.keys(SAMPLES) as ProblemCode[]).flatMap((code) =>
  SAMPLES[code].map((args) => ({ code, args, text: problemText(problem(code, args)) })),
);

test("every code has samples", () => {
  expect(Object.entries(SAMPLES).filter(([, samples]) => samples.length === 0)).toEqual([]);
});

test.each(CASES)("$code $args: one plain sentence says what is wrong, another what to do", ({ text }) => {
  for (const sentence of [text.what, text.todo]) {
    expect(sentence).toMatch(/^[^ ].*[^ .?][.?]$/);
    expect(sentence).not.toMatch(/undefined|null\b(?! bila|\.)|NaN|\[object| {2}|\n/);
  }
  expect(text.what).toMatch(/^["A-Z0-9]/);
  expect(text.todo).toMatch(/^[A-Z]/);
  expect(text.what.endsWith("?")).toBe(false);
  expect(text.todo).not.toBe(text.what);
});

/** What the sentences of a problem have to name. */
function named({ code, args }: (typeof CASES)[number]): string[] {
  // A kind, a type or a reason has an Indonesian word, and sizes are told in larger units.
  const translated = ["detail", "expected", "kind", "reason", "bytes", "limit", "isAnswered", "isSame"];
  const ofContent = ["rarer", "extreme", "band", "answer", "cue", "isWhole", "share"];
  const isTranslated = (key: string) =>
    translated.includes(key) ||
    ofContent.includes(key) ||
    (key === "count" && ["few-reversed", "beyond-limit"].includes(code)) ||
    (key === "value" && code === "same-answer") ||
    (key === "key" && code === "long-name") ||
    (key === "columns" && code === "heading-too-long") ||
    ["skipped-rows", "zero-based-columns"].includes(code) ||
    (key === "received" && ["wrong-type", "not-a-record"].includes(code));
  return Object.entries(args as object)
    .filter(([key, value]) => value !== null && !isTranslated(key))
    .flatMap(([, value]) => value)
    .flatMap((value) => (typeof value === "object" ? Object.values(value) : value))
    .map(String);
}

test.each(CASES.filter((one) => named(one).length > 0))(
  "$code $args: the sentences name what they are about",
  (one) => {
    for (const value of named(one)) expect(`${one.text.what} ${one.text.todo}`).toContain(value);
  },
);

test.each(CASES.filter(({ args }) => "suggestion" in args))(
  "$code $args: a typo gets a suggestion",
  ({ args, text }) => {
    const { suggestion } = args as { suggestion: string | null };
    if (suggestion !== null) expect(text.todo).toContain(`Mungkin maksudmu "${suggestion}"?`);
    else expect(text.todo).not.toContain("Mungkin");
  },
);

test.each<[ProblemCode, object, string, string]>([
  [
    "yaml-syntax",
    { detail: "TAB_AS_INDENT" },
    "YAML ini tidak terbaca: awal baris memakai tab; pakai spasi.",
    "Perbaiki baris ini dulu; sering kali penyebabnya spasi di awal baris, titik dua, atau tanda kutip.",
  ],
  [
    "profile-too-large",
    { bytes: 262_145, limit: 262_144 },
    "Profil ini 257 KiB; paling besar 256 KiB.",
    "Ringkas isinya.",
  ],
  [
    "wrong-type",
    { expected: "text", received: "number" },
    "Di sini harus ada teks, tetapi isinya angka.",
    "Isi dengan teks; apit tanda kutip bila berupa angka atau true/false.",
  ],
  [
    "wrong-type",
    { expected: "list", received: "empty" },
    "Di sini harus ada daftar, tetapi isinya kosong.",
    "Ganti dengan daftar.",
  ],
  [
    "unknown-word",
    { word: "pagi", words: ["tetap", "bergilir"] },
    '"pagi" tidak dikenal di sini.',
    "Pakai salah satu: tetap, bergilir.",
  ],
  ["wrong-code", { kind: "onet", code: "21" }, '"21" bukan kode O*NET.', 'Tulis seperti "21-1093.00".'],
  [
    "not-an-option",
    { id: "empati-1", received: "6", options: 5 },
    '6 bukan pilihan untuk "empati-1".',
    "Pakai angka bulat 1 sampai 5, atau null bila belum dijawab.",
  ],
  [
    "same-answer",
    { name: null, position: 5, positions: 5, value: 87.5, room: { low: 35, high: 65 } },
    "Orang yang memilih jawaban ke-5 (dari 5) untuk semua pertanyaan mendapat kecocokan 87,5, padahal ia tidak bercerita apa-apa.",
    "Imbangkan pertanyaan searah dan terbalik, juga bobotnya, sampai nilainya di antara 35 dan 65.",
  ],
  [
    "near-duplicate",
    { id: "sabar-2", first: "sabar-1", share: 0.8 },
    'Pertanyaan "sabar-2" hampir sama dengan "sabar-1": 80% katanya sama.',
    "Ganti salah satunya dengan perilaku lain, atau hapus.",
  ],
  [
    "few-reversed",
    { name: "Telaten", count: 0, least: 2, rarer: "plain" },
    'Tidak ada pertanyaan searah di "Telaten", jadi orang yang setuju dengan apa saja mendapat nilai rendah.',
    'Tulis paling sedikit 2 tanpa "reverse", yaitu perilaku yang menunjukkan sifatnya.',
  ],
  ["unreadable-file", { reason: "missing" }, "Berkas ini tidak ada.", "Periksa nama dan foldernya."],
  [
    "unwritable-file",
    { reason: "missing" },
    "Folder tujuannya tidak ada.",
    "Buat foldernya dulu, atau pilih tempat lain.",
  ],
  [
    "saved-none",
    { role: null },
    "Tidak ada wawancara yang belum selesai.",
    "Mulai yang baru tanpa --lanjut.",
  ],
])("%s with %j says: %s", (code, args, what, todo) => {
  expect(problemText(problem(code, args as never))).toEqual({ what, todo });
});
