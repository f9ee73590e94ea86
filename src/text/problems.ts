import type { ExpectedType, Problem, ProblemArgs, ProblemCode } from "../core/problem.ts";
import { batchTexts } from "./batch-problems.ts";
import { type ProblemText, readFailures, writeFailures } from "./file-failures.ts";
import { jsonErrors, yamlErrors } from "./syntax-errors.ts";

export type { ProblemText };

type Texts = { [Code in ProblemCode]: (args: ProblemArgs[Code]) => ProblemText };

const EXPECTED: Record<ExpectedType, string> = {
  text: "teks",
  list: "daftar",
  mapping: "pasangan kunci dan nilai",
  integer: "angka",
  boolean: "true atau false",
  item: "teks pertanyaan, atau butir dengan id dan text",
  date: "tanggal seperti 2025-02-05",
};

const RECEIVED: Record<string, string> = {
  text: "teks",
  list: "daftar",
  mapping: "pasangan kunci dan nilai",
  number: "angka",
  boolean: "true atau false",
  empty: "kosong",
};

const KINDS = {
  item: "butir",
  scale: "sifat",
  duty: "tugas",
  claim: "miskonsepsi atau ekspektasi",
  source: "sumber",
} as const;

function maybe(suggestion: string | null, otherwise: string): string {
  return suggestion === null ? otherwise : `Mungkin maksudmu "${suggestion}"?`;
}

const TEXTS: Texts = {
  "yaml-syntax": ({ detail }) => ({
    what: `YAML ini tidak terbaca: ${yamlErrors[detail] ?? "susunannya tidak dikenal"}.`,
    todo: "Perbaiki baris ini; sering kali penyebabnya inden, titik dua, atau tanda kutip.",
  }),
  "yaml-alias": () => ({
    what: "Profil tidak boleh memakai alias YAML (*).",
    todo: "Tulis isinya langsung di sini.",
  }),
  "yaml-several-documents": () => ({
    what: "Berkas ini memuat lebih dari satu dokumen YAML.",
    todo: "Buang pemisah ---; satu profil satu berkas.",
  }),
  "profile-too-large": ({ bytes, limit }) => ({
    what: `Profil ini ${Math.ceil(bytes / 1024)} KiB; paling besar ${limit / 1024} KiB.`,
    todo: "Ringkas isinya.",
  }),
  "profile-empty": () => ({
    what: "Profil ini kosong.",
    todo: "Isi paling sedikit id, role, dan satu sifat.",
  }),
  "missing-key": ({ key }) => ({ what: `Kunci "${key}" belum ada.`, todo: `Tambahkan "${key}:" di sini.` }),
  "unknown-key": ({ key, suggestion }) => ({
    what: `Kunci "${key}" tidak dikenal di sini.`,
    todo: maybe(suggestion, "Hapus, atau pindahkan ke tempatnya."),
  }),
  "wrong-type": ({ expected, received }) => ({
    what: `Di sini mesti ada ${EXPECTED[expected]}, tetapi isinya ${RECEIVED[received] ?? received}.`,
    todo:
      expected === "text"
        ? "Isi dengan teks; apit tanda kutip bila berupa angka atau true/false."
        : `Ganti dengan ${EXPECTED[expected]}.`,
  }),
  "wrong-id": ({ id }) => ({
    what: `Id "${id}" tidak sah.`,
    todo: "Pakai huruf kecil, angka, dan tanda hubung, misalnya kerja-tim-1.",
  }),
  "reserved-id": ({ id }) => ({ what: `Id "${id}" sudah dipakai oleh program ini.`, todo: "Pilih id lain." }),
  "duplicate-id": ({ id, kind }) => ({
    what: `Id ${KINDS[kind]} "${id}" sudah dipakai sebelumnya.`,
    todo: "Beri id yang belum dipakai.",
  }),
  "no-scale": () => ({
    what: "Profil ini belum punya satu pun sifat atau minat yang bisa dinilai.",
    todo: 'Isi "traits", atau beri "interest" pada "duties".',
  }),
  "no-items": ({ id }) => ({
    what: `"${id}" belum punya butir.`,
    todo: 'Tambahkan paling sedikit satu di bawah "items".',
  }),
  "item-without-options": ({ id }) => ({
    what: `Butir "${id}" tidak punya pilihan jawaban.`,
    todo: 'Sebut "responses" pada butir atau sifatnya, atau beri "options" sendiri.',
  }),
  "unknown-responses": ({ name, suggestion }) => ({
    what: `Set jawaban "${name}" tidak ada di "responses".`,
    todo: maybe(suggestion, 'Tambahkan di "responses", atau pakai nama yang ada.'),
  }),
  "option-count": ({ count }) => ({
    what: `Ada ${count} pilihan; mesti 2 sampai 11.`,
    todo: "Tambah atau kurangi pilihannya.",
  }),
  "duplicate-option": ({ text }) => ({
    what: `Pilihan "${text}" ditulis dua kali.`,
    todo: "Bedakan, atau hapus salah satu.",
  }),
  "points-out-of-order": () => ({
    what: "Poin pilihan ini tidak berurutan.",
    todo: "Urutkan pilihan dari poin terbesar sampai 0, atau sebaliknya.",
  }),
  "points-without-zero": () => ({
    what: "Tidak ada pilihan yang bernilai 0 poin.",
    todo: "Beri 0 pada pilihan yang paling lemah.",
  }),
  "situation-key": ({ key }) => ({
    what: `Situasi punya pilihan sendiri, jadi "${key}" tidak berlaku.`,
    todo: `Hapus "${key}"; atur arahnya lewat poin.`,
  }),
  "unknown-trait": ({ id, suggestion }) => ({
    what: `Tidak ada sifat dengan id "${id}".`,
    todo: maybe(suggestion, 'Pakai id dari "traits".'),
  }),
  "out-of-range": ({ low, high }) => ({
    what: `Di sini mesti ada bilangan bulat dari ${low} sampai ${high}.`,
    todo: "Ganti angkanya.",
  }),
  "wrong-url": ({ url }) => ({
    what: `"${url}" bukan alamat web.`,
    todo: "Mulai dengan https:// dan tanpa spasi.",
  }),
  "not-json": ({ detail }) => ({
    what: `JSON ini tidak terbaca: ${jsonErrors[detail] ?? "susunannya tidak dikenal"}.`,
    todo: "Periksa koma, tanda kutip, dan kurung di sekitar sini.",
  }),
  "empty-input": () => ({
    what: "Tidak ada jawaban di masukan ini.",
    todo: 'Buat lembar jawaban dengan "kerja-cocok soal --format json", isi, lalu kirim ke sini.',
  }),
  "not-a-record": ({ received }) => ({
    what: `Di sini mesti ada objek jawaban, tetapi isinya ${RECEIVED[received] ?? received}.`,
    todo: 'Pakai bentuk {"answers": {"id-butir": 4}}.',
  }),
  "report-as-answers": () => ({
    what: "Ini laporan, bukan lembar jawaban.",
    todo: "Kirim berkas jawaban yang menghasilkan laporan ini.",
  }),
  "duplicate-key": ({ key }) => ({ what: `Kunci "${key}" ditulis dua kali.`, todo: "Sisakan satu saja." }),
  "unknown-record-key": ({ key, suggestion }) => ({
    what: `Kunci "${key}" tidak dikenal, jadi diabaikan.`,
    todo: maybe(suggestion, "Hapus bila tidak perlu."),
  }),
  "unknown-item": ({ id, suggestion }) => ({
    what: `Tidak ada butir dengan id "${id}".`,
    todo: maybe(suggestion, 'Lihat id yang ada dengan "kerja-cocok soal".'),
  }),
  "not-an-option": ({ id, received, options }) => ({
    what: `${received} bukan pilihan untuk "${id}".`,
    todo: `Pakai angka bulat 1 sampai ${options}, atau null bila belum dijawab.`,
  }),
  "not-a-statement-answer": ({ id, received }) => ({
    what: `${received} bukan jawaban untuk pernyataan "${id}".`,
    todo: 'Pakai true, false, "belum-tahu", atau null.',
  }),
  "wrong-profile": ({ received, expected }) => ({
    what: `Jawaban ini untuk peran "${received}", bukan "${expected}".`,
    todo: `Pakai --peran ${received}, atau periksa berkasnya.`,
  }),
  ...batchTexts,
  "unreadable-file": ({ reason }) => readFailures[reason],
  "unknown-profile": ({ id, suggestion }) => ({
    what: `Peran "${id}" tidak ada di katalog.`,
    todo: maybe(suggestion, 'Lihat daftarnya dengan "kerja-cocok peran", atau sebut berkas YAML.'),
  }),
  "file-exists": () => ({ what: "Berkas ini sudah ada.", todo: "Pilih nama lain, atau hapus yang lama." }),
  "unwritable-file": ({ reason }) => writeFailures[reason],
  "saved-damaged": () => ({
    what: "Simpanan wawancara ini rusak atau terpotong, jadi tidak bisa dilanjutkan.",
    todo: 'Lihat simpanan lain dengan "kerja-cocok riwayat".',
  }),
  "saved-newer": () => ({
    what: "Simpanan ini dibuat oleh versi kerja-cocok yang lebih baru.",
    todo: "Perbarui kerja-cocok, lalu lanjutkan.",
  }),
  "saved-link": () => ({
    what: "Di tempat simpanan ini ada tautan, bukan berkas biasa; tidak dibuka demi keamanan.",
    todo: "Hapus tautannya bila bukan kamu yang membuatnya.",
  }),
  "no-earlier": ({ respondent }) => ({
    what:
      respondent === null
        ? "Di berkas ini tidak jelas jawaban lama mana yang dimaksud."
        : `Jawaban lama "${respondent}" tidak ada di berkas ini.`,
    todo: "Pakai berkas berisi satu jawaban, atau jawaban dengan respondent yang sama.",
  }),
  "saved-none": ({ role }) => ({
    what: `Tidak ada wawancara${role === null ? "" : ` ${role}`} yang belum selesai.`,
    todo: "Mulai yang baru tanpa --lanjut.",
  }),
  "not-a-summary": () => ({
    what: "Ini bukan rekap JSON dari kerja-cocok, atau isinya sudah berubah.",
    todo: 'Buat lagi dengan "kerja-cocok nilai BERKAS --rekap rekap.json".',
  }),
  "summary-newer": () => ({
    what: "Rekap ini dibuat oleh versi kerja-cocok yang lebih baru.",
    todo: "Perbarui kerja-cocok, lalu ulangi.",
  }),
  "other-summary": ({ received, expected }) => ({
    what:
      received === expected
        ? `Rekap ini memakai versi lain dari profil "${expected}", jadi tidak bisa digabung.`
        : `Rekap ini tentang peran "${received}", bukan "${expected}", jadi tidak bisa digabung.`,
    todo: "Gabungkan rekap dari profil yang sama; nilai ulang jawabannya bila profilnya berubah.",
  }),
};

/** The sentences of a problem. */
export function problemText(problem: Problem): ProblemText {
  const text = TEXTS[problem.code] as (args: Problem["args"]) => ProblemText;
  return text(problem.args);
}

/** Words around problems. */
export const problemWords = {
  error: "Masalah",
  warning: "Catatan",
  input: "masukan",
  count: (errors: number): string => `${errors} masalah ditemukan.`,
} as const;
