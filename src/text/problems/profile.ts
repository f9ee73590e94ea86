import type { ExpectedType, LimitKind } from "../../core/base/profile-problem.ts";
import { counted } from "../numbers.ts";
import { maybe, type ProblemTexts, receivedNames } from "./sentence.ts";
import { sharedScaleTexts } from "./shared-scales.ts";
import { yamlErrors } from "./syntax-errors.ts";

const EXPECTED: Record<ExpectedType, string> = {
  text: "teks",
  list: "daftar",
  mapping: "pasangan kunci dan nilai",
  integer: "angka",
  boolean: "true atau false",
  item: "teks, atau id dan text",
  responses: "daftar pilihan, atau ask dan options",
  date: "tanggal seperti 2025-02-05",
};

const LIMITS: Record<LimitKind, (count: string, limit: string) => string> = {
  items: (count, limit) => `Profil ini berisi ${count} pertanyaan dan pernyataan; paling banyak ${limit}.`,
  scales: (count, limit) => `Profil ini berisi ${count} sifat; paling banyak ${limit}.`,
  entries: (count, limit) => `Di sini ada ${count} isian; paling banyak ${limit}.`,
  letters: (count, limit) => `Teks ini ${count} huruf; paling panjang ${limit}.`,
  name: (count, limit) => `Id atau nama di sini ${count} huruf; paling panjang ${limit}.`,
  levels: (_, limit) => `Di sini susunannya terlalu dalam; paling dalam ${limit} tingkat.`,
};

/** Limits of one text: no second profile would help. */
const WITHIN_TEXT: ReadonlySet<LimitKind> = new Set(["letters", "name", "levels"]);

const KINDS = {
  item: "pertanyaan",
  scale: "sifat",
  duty: "tugas",
  claim: "miskonsepsi atau ekspektasi",
  source: "sumber",
} as const;

const CODES = {
  isco: { name: "ISCO", example: '"3412", empat angka' },
  kbji: { name: "KBJI", example: '"3412" atau "3412.01"' },
  onet: { name: "O*NET", example: '"21-1093.00"' },
} as const;

/** What can be wrong in a profile's YAML. */
export const profileTexts = {
  ...sharedScaleTexts,
  "yaml-syntax": ({ detail }) => ({
    what: `YAML ini tidak terbaca: ${yamlErrors[detail] ?? "susunannya tidak dikenal"}.`,
    todo: "Perbaiki baris ini dulu; sering kali penyebabnya spasi di awal baris, titik dua, atau tanda kutip.",
  }),
  "text-around-yaml": ({ text }) => ({
    what: `Ada teks di luar YAML: "${text}".`,
    todo: "Sisakan isi profilnya saja: hapus pagar ``` dan semua kalimat di luarnya.",
  }),
  "yaml-alias": () => ({
    what: "Profil tidak boleh memakai alias YAML (*).",
    todo: "Tulis isinya langsung di sini; bila * mengawali sebuah teks, apit seluruh teksnya dengan tanda kutip.",
  }),
  "yaml-several-documents": () => ({
    what: "Berkas ini memuat lebih dari satu dokumen YAML.",
    todo: "Buang pemisah ---; satu profil satu berkas.",
  }),
  "profile-too-large": ({ bytes, limit }) => ({
    what: `Profil ini ${Math.ceil(bytes / 1024)} KiB; paling besar ${limit / 1024} KiB.`,
    todo: "Ringkas isinya.",
  }),
  "beyond-limit": ({ kind, count, limit }) => ({
    what: LIMITS[kind](counted(count), counted(limit)),
    todo: WITHIN_TEXT.has(kind) ? "Ringkas." : "Ringkas isinya, atau pecah menjadi beberapa profil.",
  }),
  "shared-part-as-profile": ({ kind }) => ({
    what: `Berkas ini ${kind === "scale" ? "sebuah sifat bersama" : "set jawaban sifat bersama"}, bukan profil peran.`,
    todo: "Periksa profil yang memakainya; berkas ini sendiri diperiksa saat katalog dibangun (npm run build).",
  }),
  "prose-as-profile": () => ({
    what: "Ini tampaknya uraian biasa, bukan profil peran (YAML).",
    todo: 'Buat rancangan profil darinya: "kerja-cocok peran buat --dari BERKAS".',
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
    what: `Di sini harus ada ${EXPECTED[expected]}, tetapi isinya ${receivedNames[received] ?? received}.`,
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
    what: `"${id}" belum punya pertanyaan.`,
    todo: 'Tambahkan paling sedikit satu di bawah "items".',
  }),
  "item-without-options": ({ id }) => ({
    what: `Pertanyaan "${id}" tidak punya pilihan jawaban.`,
    todo: 'Sebut "responses" pada pertanyaan atau sifatnya, atau beri "options" sendiri.',
  }),
  "unknown-responses": ({ name, suggestion }) => ({
    what: `Set jawaban "${name}" tidak ada di "responses".`,
    todo: maybe(suggestion, 'Tambahkan di "responses", atau pakai nama yang ada.'),
  }),
  "option-count": ({ count }) => ({
    what: `Ada ${count} pilihan; harus 2 sampai 11.`,
    todo: "Tambah atau kurangi pilihannya.",
  }),
  "duplicate-option": ({ text }) => ({
    what: `Pilihan "${text}" ditulis dua kali.`,
    todo: "Bedakan, atau hapus salah satu.",
  }),
  "points-without-zero": () => ({
    what: "Tidak ada pilihan yang bernilai 0 poin.",
    todo: "Beri 0 pada pilihan yang paling lemah.",
  }),
  "points-all-zero": () => ({
    what: "Semua pilihan bernilai 0 poin.",
    todo: "Beri poin lebih besar pada pilihan yang lebih baik.",
  }),
  "situation-key": ({ key }) => ({
    what: `Situasi punya pilihan sendiri, jadi "${key}" tidak berlaku.`,
    todo: `Hapus "${key}"; atur arahnya lewat poin.`,
  }),
  "unknown-trait": ({ id, suggestion }) => ({
    what: `Tidak ada sifat dengan id "${id}".`,
    todo: maybe(suggestion, 'Pakai id dari "traits".'),
  }),
  "unknown-source": ({ id, suggestion }) => ({
    what: `Tidak ada sumber dengan id "${id}".`,
    todo: maybe(suggestion, 'Tambahkan di "sources", atau pakai id yang ada.'),
  }),
  "unknown-word": ({ word, words }) => ({
    what: `"${word}" tidak dikenal di sini.`,
    todo: `Pakai salah satu: ${words.join(", ")}.`,
  }),
  "wrong-code": ({ kind, code }) => ({
    what: `"${code}" bukan kode ${CODES[kind].name}.`,
    todo: `Tulis seperti ${CODES[kind].example}.`,
  }),
  "out-of-range": ({ low, high }) => ({
    what: `Di sini harus ada bilangan bulat dari ${low} sampai ${high}.`,
    todo: "Ganti angkanya.",
  }),
  "wrong-url": ({ url }) => ({
    what: `"${url}" bukan alamat web.`,
    todo: "Mulai dengan https:// dan tanpa spasi.",
  }),
  "duplicate-text": ({ id, first }) => ({
    what: `Pertanyaan "${id}" berbunyi sama dengan "${first}".`,
    todo: "Bedakan kata-katanya, atau hapus salah satu.",
  }),
  "text-cut": ({ text, rest }) => ({
    what: `Teks ini berhenti di "${text}"; "#${rest}" dibaca sebagai komentar.`,
    todo: "Apit seluruh teksnya dengan tanda kutip, atau pindahkan komentarnya ke baris sendiri.",
  }),
  "text-marked": ({ mark, text }) => ({
    what: `"${mark}" di awal teks ini hilang, karena dibaca YAML sebagai tanda; ${text === "" ? "teksnya jadi kosong" : `yang tersisa "${text}"`}.`,
    todo: "Apit seluruh teksnya dengan tanda kutip.",
  }),
  "typeset-quotes": ({ text }) => ({
    what: `Tanda kutip di ${text} ikut menjadi bagian teksnya.`,
    todo: "Hapus, atau ganti dengan tanda kutip biasa (\" atau ').",
  }),
  "text-split": ({ text, rest }) => ({
    what: `Koma memotong teks di sini: "${rest}" dibaca terpisah dari "${text}".`,
    todo: "Apit teks yang memuat koma atau titik dua dengan tanda kutip.",
  }),
  "id-not-file-name": ({ id, name }) => ({
    what: `Id "${id}" berbeda dari nama berkasnya, "${name}".`,
    todo: `Samakan keduanya, misalnya "id: ${name}", supaya dua profil tidak memakai id yang sama.`,
  }),
  "other-meaning": ({ id, text }) => ({
    what:
      text === null
        ? `Id "${id}" pernah dipakai pertanyaan lain di katalog.`
        : `Kata-kata atau pilihan "${id}" berbeda dari yang di katalog, yaitu "${text}".`,
    todo: "Beri id lain, supaya jawaban untuk yang satu tidak dibaca sebagai jawaban untuk yang lain.",
  }),
} satisfies Partial<ProblemTexts>;
