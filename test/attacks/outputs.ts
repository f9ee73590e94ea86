import { type Attack, FORMULAS, KEYS, MARKDOWN, STEERING } from "./attacks.ts";
import type { Medium } from "./readers.ts";

/** Something that the program writes: the columns of the table of attacks. */
export interface Output {
  argv: readonly string[];
  /** Who reads stdout. */
  stdout?: Medium;
  /** Who reads stderr. */
  stderr?: Medium;
  /** Who reads the files that are written, by their names in the scene. */
  files?: Readonly<Record<string, Medium>>;
  /** What is typed; `%` stands for the text. */
  typed?: string;
  /** Attacks that are tried one by one too: where a cell or a line begins, it matters how a text does. */
  alone?: readonly Attack[];
  /** Whether all of it is drawn for a terminal, with colours. */
  isDrawn?: boolean;
}

const ROLE = ["-p", "@peran.yaml"];
const ROLES = ["-p", "@peran.yaml,@lain.yaml"];
const NOTICE = ["--tujuan", "%", "--dilihat", "%", "--sampai", "%"];

const FORMATS = {
  teks: "terminal",
  markdown: "markdown",
  html: "page",
  json: "json",
  ndjson: "lines",
  csv: "table",
} as const satisfies Record<string, Medium>;

function inFormats(
  argv: readonly string[],
  formats: readonly (keyof typeof FORMATS)[],
  more: Partial<Output> = {},
): Output[] {
  return formats.map((format) => ({ argv: [...argv, "-f", format], stdout: FORMATS[format], ...more }));
}

const ALL_FORMATS = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** What is made of sound profiles and answers. */
export const RESULTS: readonly Output[] = [
  { argv: ["peran", "lihat", "@peran.yaml"], stdout: "terminal" },
  { argv: ["peran", "lihat", "@peran.yaml"], stdout: "terminal", isDrawn: true },
  { argv: ["peran", "periksa", "@peran.yaml"], stdout: "sentences" },
  { argv: ["peran", "periksa", "@peran.yaml", "--json"] },
  ...inFormats(["soal", "@peran.yaml"], ["teks", "json"], { alone: KEYS }),
  ...inFormats(["soal", "@peran.yaml"], ["csv"], { alone: FORMULAS }),
  {
    argv: ["formulir", "@peran.yaml", "--untuk", "google", ...NOTICE, "-o", "@hasil/g.txt"],
    files: { "hasil/g.txt": "script" },
  },
  ...["ponsel", "kertas"].map(
    (target): Output => ({
      argv: ["formulir", "@peran.yaml", "--untuk", target, ...NOTICE, "-o", `@hasil/${target}.html`],
      files: { [`hasil/${target}.html`]: "page" },
    }),
  ),
  ...inFormats(["nilai", ...ROLE, "@satu.json"], ["teks", "html", "json", "ndjson", "csv"]),
  ...inFormats(["nilai", ...ROLE, "@satu.json"], ["markdown"], { alone: MARKDOWN }),
  ...inFormats(["nilai", ...ROLE, "@satu.json", "--dibanding", "@lama.json"], ["teks", "html", "json"]),
  { argv: ["nilai", ...ROLE, "@satu.json", "--lengkap"], stdout: "terminal" },
  { argv: ["nilai", ...ROLE, "@satu.json", "--lengkap"], stdout: "terminal", isDrawn: true },
  ...inFormats(["nilai", ...ROLE, "@banyak.ndjson"], ["teks", "ndjson"]),
  { argv: ["nilai", ...ROLE, "@banyak.ndjson"], stdout: "terminal", isDrawn: true },
  ...inFormats(["nilai", ...ROLE, "@banyak.ndjson"], ["csv"], { alone: FORMULAS }),
  { argv: ["nilai", ...ROLE, "@tabel.csv", "-f", "csv", "--jelaskan"], stdout: "table" },
  ...(["html", "md", "txt", "json"] as const).map(
    (ending): Output => ({
      argv: [
        "nilai",
        ...ROLE,
        "@banyak.ndjson",
        "-o",
        `@hasil/${ending}.csv`,
        "--rekap",
        `@hasil/rekap.${ending}`,
      ],
      files: {
        [`hasil/${ending}.csv`]: "table",
        [`hasil/rekap.${ending}`]:
          FORMATS[({ html: "html", md: "markdown", txt: "teks", json: "json" } as const)[ending]],
      },
    }),
  ),
  {
    argv: ["nilai", ...ROLE, "@banyak.ndjson", "-o", "@hasil/n.xlsx"],
    files: { "hasil/n.xlsx": "workbook" },
    alone: FORMULAS,
  },
  ...inFormats(["uji", ...ROLE, "@banyak.ndjson"], ["teks", "markdown", "html", "json"]),
  ...inFormats(["banding", ...ROLES, "@satu.json"], ALL_FORMATS),
  { argv: ["banding", ...ROLES, "@satu.json"], stdout: "terminal", isDrawn: true },
  {
    argv: ["banding", ...ROLES, "@banyak.ndjson", "-o", "@hasil/b.xlsx"],
    files: { "hasil/b.xlsx": "workbook" },
  },
  ...inFormats(["riwayat", "lihat", "simpan"], ALL_FORMATS),
  {
    argv: ["kelas", ...ROLE, "@banyak.ndjson", "-o", "@kelas", ...NOTICE],
    files: {
      "kelas/rekap.html": "page",
      "kelas/cetak.html": "page",
      "kelas/orang-tua.html": "page",
      "kelas/rpl.html": "page",
      "kelas/hasil.xlsx": "workbook",
      "kelas/masalah.txt": "sentences",
      "kelas/jawaban.ndjson": "lines",
    },
  },
];

/** What is talked of in a terminal, in plain lines; the input ends before the talk does. */
export const TALKS: readonly Output[] = [
  {
    argv: ["wawancara", "@peran.yaml", "--linear"],
    typed: `\n${"%\n1\n".repeat(12)}`,
    stderr: "terminal",
    stdout: "terminal",
  },
  { argv: ["jelajah", ...ROLES, "--linear"], typed: `\n${"%\n1\n".repeat(12)}`, stderr: "terminal" },
  {
    argv: ["isi", "@peran.yaml", "--linear", "-o", "@hasil/isi.csv"],
    typed: `%\n%\n${"1\n".repeat(12)}`,
    stderr: "terminal",
  },
  { argv: ["peran", "buat", "@hasil/baru.yaml", "--linear"], typed: "%\n".repeat(12), stderr: "terminal" },
];

/** What is told of what cannot be used. */
export const PROBLEMS: readonly Output[] = [
  { argv: ["%"] },
  { argv: ["peran", "%"] },
  { argv: ["nilai", "--%"] },
  { argv: ["nilai", "-x%"] },
  { argv: ["nilai", "%"] },
  { argv: ["nilai", "@%.json"] },
  { argv: ["nilai", ...ROLE, "@nama/%.ndjson", "-f", "csv"], stdout: "table" },
  { argv: ["nilai", "-p", "%", "@satu.json"] },
  { argv: ["nilai", ...ROLE, "@satu.json", "-f", "%"] },
  { argv: ["nilai", ...ROLE, "@satu.json", "-o", "@hasil/%"] },
  { argv: ["nilai", ...ROLE, "@satu.json", "-o", "@hasil/%.html"] },
  { argv: ["nilai", ...ROLE, "@satu.json", "--rekap", "@hasil/%"] },
  { argv: ["nilai", ...ROLE, "@satu.json", "--dibanding", "%"] },
  { argv: ["nilai", ...ROLE, "@satu.json", "--dibanding", "@dulu.json"], stdout: "terminal" },
  { argv: ["nilai", ...ROLE, "@satu.json", "--ketelitian", "%"] },
  ...["--lembar", "--penyandian", "--masukan", "--peserta", "--kelompok", "--utas"].map(
    (flag): Output => ({ argv: ["nilai", ...ROLE, "@tabel.csv", flag, "%", "-f", "csv"] }),
  ),
  { argv: ["nilai", ...ROLE, "@rusak.ndjson", "-f", "csv"], stdout: "table" },
  { argv: ["nilai", ...ROLE, "@rusak.ndjson", "-f", "ndjson"], stdout: "lines", alone: KEYS },
  { argv: ["nilai", ...ROLE, "@rusak.ndjson", "-o", "@hasil/x.xlsx"], files: { "hasil/x.xlsx": "workbook" } },
  { argv: ["nilai", ...ROLE, "@rusak.csv", "-f", "csv"], stdout: "table", alone: KEYS },
  {
    argv: ["kelas", ...ROLE, "@rusak.csv", "-o", "@kelas-rusak"],
    files: { "kelas-rusak/masalah.txt": "sentences" },
  },
  {
    argv: ["kelas", ...ROLE, "@nama/%.ndjson", "-o", "@kelas-nama"],
    files: { "kelas-nama/rekap.html": "page" },
  },
  { argv: ["kelas", ...ROLE, "@banyak.ndjson", "-o", "@hasil/%"] },
  { argv: ["uji", ...ROLE, "@rusak.ndjson"], stdout: "terminal" },
  { argv: ["banding", "@satu.json", "--kondisi", "%"] },
  { argv: ["peran", "periksa", "@buruk.yaml"], stderr: "terminal", isDrawn: true },
  { argv: ["peran", "periksa", "@buruk.yaml", "-f", "github"], stdout: "sentences" },
  { argv: ["peran", "periksa", "@kunci.yaml"] },
  { argv: ["peran", "lihat", "%"] },
  { argv: ["peran", "--cari", "%"], stdout: "terminal" },
  { argv: ["peran", "--sifat", "%"], stdout: "terminal" },
  { argv: ["peran", "--kondisi", "%"], stdout: "terminal" },
  { argv: ["peran", "buat", "--dari", "@nama/%.ndjson"] },
  { argv: ["peran", "buat", "--dari", "@uraian.txt"], stdout: "yaml", alone: KEYS },
  { argv: ["peran", "buat", "--dari", "@uraian.txt", "-o", "@hasil/%.yaml"], alone: STEERING },
  { argv: ["peran", "buat", "--dari", "@uraian.txt", "--json"], stdout: "json", alone: KEYS },
  { argv: ["peran", "buat", "--dari", "@uraian.txt", "--petunjuk"], stdout: "prose" },
  { argv: ["peran", "buat", "%"] },
  { argv: ["formulir", "--untuk", "%"] },
  { argv: ["skema", "%"] },
  { argv: ["bantuan", "%"] },
  { argv: ["pelengkap", "%"] },
  { argv: ["wawancara", "--lanjut", "%"] },
  { argv: ["riwayat", "lihat", "%"], stdout: "terminal" },
  { argv: ["riwayat", "banding", "%", "simpan"], stdout: "terminal" },
  { argv: ["riwayat"], stdout: "sentences" },
  { argv: ["riwayat", "hapus", "%"] },
];
