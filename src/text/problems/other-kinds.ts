import type { OtherDocument, OtherKind, OwnFile } from "../../core/base/problem.ts";
import type { ProblemText } from "./sentence.ts";

const TABLE = "sebagai .xlsx atau .csv";
const SAVE = `Buka di Excel atau LibreOffice, lalu simpan ${TABLE}.`;
const COPY = `Salin tabel jawabannya ke Excel, lalu simpan ${TABLE}.`;
const EXPORT = `Unduh atau ekspor jawabannya ${TABLE}.`;
const UNPACK = "Buka dulu, lalu pakai berkas jawaban di dalamnya.";
const SCORE = 'Ini berkas jawaban: "kerja-cocok nilai BERKAS".';

/** What a file is that cannot be read, and how its answers can be. */
const OTHER_KINDS: Record<OtherKind, readonly [name: string, todo: string]> = {
  xls: ["berkas Excel lama (.xls)", SAVE],
  office: ["berkas Office lama, seperti .xls atau .doc", SAVE],
  xlsb: ["berkas Excel biner (.xlsb)", SAVE],
  "spreadsheet-xml": ["berkas Excel lama berbentuk XML", SAVE],
  html: ["halaman web (HTML), bukan tabel jawaban", `Bila namanya .xls: ${SAVE}`],
  numbers: ["berkas Numbers", EXPORT],
  xlsx: ["berkas Excel", SCORE],
  ods: ["berkas LibreOffice Calc", SCORE],
  password: ["berkas yang dikunci dengan kata sandi", "Buka, hapus kata sandinya, lalu simpan ulang."],
  zip: ["berkas zip", "Buka zip-nya dulu, lalu pakai berkas jawaban di dalamnya."],
  compressed: ["berkas yang dimampatkan, seperti .gz, .7z, atau .rar", UNPACK],
  pdf: ["berkas PDF", EXPORT],
  word: ["berkas Word atau dokumen sejenis", COPY],
  rtf: ["dokumen RTF", COPY],
  slides: ["berkas presentasi", COPY],
  image: ["gambar", EXPORT],
  media: ["rekaman suara atau video", EXPORT],
  xml: ["berkas XML", EXPORT],
  sqlite: ["basis data SQLite", EXPORT],
  statistics: ["berkas program statistik, seperti SPSS atau Stata", EXPORT],
  binary: ["bukan teks, dan jenisnya tidak dikenal", EXPORT],
};

export function otherKind(kind: OtherKind): ProblemText {
  const [name, todo] = OTHER_KINDS[kind];
  return { what: `Ini ${name}.`, todo };
}

/** What a file is that holds no description in prose. */
export function describedKind(kind: OtherKind): ProblemText {
  return {
    what: `Ini ${nameOf(kind)}.`,
    todo: "Salin uraiannya ke berkas teks biasa (.txt), lalu ulangi.",
  };
}

/** What a file is that holds no profile. */
export function profileKind(kind: OtherKind): ProblemText {
  return {
    what:
      kind === "binary"
        ? "Ini bukan teks, jadi bukan profil peran (YAML)."
        : `Ini ${nameOf(kind)}, bukan profil peran (YAML).`,
    todo: 'Bila isinya uraian pekerjaan, salin ke berkas teks biasa (.txt), lalu "kerja-cocok peran buat --dari BERKAS".',
  };
}

/** What a file of ours is called, and how it is made. */
const OWN_FILES: Record<OwnFile, readonly [name: string, todo: string]> = {
  summary: ["rekap", 'Buat dengan "kerja-cocok nilai BERKAS --rekap bagian.json".'],
  "item-sums": ["rekap butir", 'Buat dengan "kerja-cocok uji BERKAS --rekap bagian.json".'],
  analysis: ["hasil uji", 'Buat dengan "kerja-cocok uji BERKAS -o uji.json".'],
};

/** A file of ours is read by its name: a pipe has none. */
export function pipedFile(expected: OwnFile): ProblemText {
  const [name] = OWN_FILES[expected];
  return {
    what: `Di sini ${name} dibaca dari berkas, bukan dari pipa.`,
    todo: "Simpan dulu ke berkas, lalu sebut nama berkasnya.",
  };
}

/** What a file is that was named in place of one of ours. */
export function ownFileKind(kind: OtherKind | null, wanted: OwnFile): ProblemText {
  const [name, todo] = OWN_FILES[wanted];
  const other = kind === null || kind === "binary" ? "" : `${nameOf(kind)}, `;
  return { what: `Ini ${other}bukan ${name} dari kerja-cocok.`, todo };
}

/** The first words for a kind: what follows speaks of answers. */
function nameOf(kind: OtherKind): string {
  const [name = ""] = OTHER_KINDS[kind][0].split(",");
  return name;
}

/** What else may be given in place of answers. */
const OTHER_DOCUMENTS: Record<OtherDocument, readonly [name: string, todo: string]> = {
  summary: ["rekap", "Pakai --gabung untuk menggabungkan rekap, atau kirim berkas jawabannya."],
  analysis: ["hasil uji", "Kirim berkas jawabannya."],
  "item-sums": ["rekap butir dari uji", 'Gabungkan dengan "kerja-cocok uji --gabung BERKAS BERKAS".'],
  comparison: ["perbandingan peran", "Kirim berkas jawabannya."],
  profile: ["profil peran", "Sebut dengan --peran, lalu kirim berkas jawabannya."],
  results: ["hasil penilaian", "Kirim berkas jawabannya."],
};

export function otherDocument(kind: OtherDocument): ProblemText {
  const [name, todo] = OTHER_DOCUMENTS[kind];
  return { what: `Ini ${name}, bukan lembar jawaban.`, todo };
}
