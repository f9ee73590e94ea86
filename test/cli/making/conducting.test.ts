import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { sectionWords } from "../../../src/text/making-fields.ts";
import { profileText, shared } from "../../first-role.ts";
import { FIRST, lines, type Ran, run, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

const LINEAR = { terminals: { stdin: true, stderr: true }, env: { TERM: "dumb" } };

/** A talk in plain lines: what is typed, each as the answer to one question. The end of the lines leaves. */
async function talk(typed: readonly string[], argv: readonly string[], folder: string): Promise<Ran> {
  return run(["peran", "buat", ...argv], { ...LINEAR, folder, stdin: lines(...typed) });
}

function readIn(folder: string, file = "penjaga-taman.yaml"): string {
  return readFileSync(join(folder, file), "utf8");
}

const OPENING = ["", "Penjaga taman merawat tanaman kota."];
/** Where the sections stand in the menu while the first of them that is empty stands in front. */
const NEXT = "1";
const LEAVE = "Berhenti dulu";
const DONE = "Selesai: periksa";
const BACK = "Kembali";

const DUTIES = [NEXT, "Menyiram tanaman.", "", "Memangkas semak.", "-", "", "Temani petugas taman.", ""];
const TRAITS = [
  ...[NEXT, "Ambil dari katalog", "Empati · 5 pertanyaan", BACK],
  // A name that the tables know brings its own questions: two are taken, one is written anew, one is left out.
  ...[
    "Tulis sendiri",
    "Sabar",
    "",
    "",
    "",
    "Kamu mengulang latihan.",
    "-",
    "",
    "Rawat satu tanaman.",
    "",
    "",
  ],
  BACK,
];
const ANTI = [NEXT, "Tulis sendiri", "Bosan dengan debu", "", "", "", "", "", "", "-", "", BACK];
const CLAIM = ["Penjaga taman hanya menyapu.", "Ia juga menyiram tanaman.", "", "", "-", ""];
const HOPE = ["Taman selalu sepi.", "Pada hari libur taman ramai.", "-", "Taman tutup hari Minggu.", "", ""];
const COMPARISON = [
  NEXT,
  "Pekerja Sosial",
  "Merawat taman.",
  "",
  "Menyapa pengunjung",
  "Menemani satu keluarga",
  "",
];
const CONDITIONS = [
  NEXT,
  "di lapangan",
  "di kantor",
  "✓ di kantor",
  // Enter alone goes on, and takes away no mark.
  "",
  "bergilir",
  "Lewati",
  "banyak",
];
const PATHS = [NEXT, "Biologi", "1", ""];
const SOURCES = [NEXT, "Ada 40 taman.", "taman.go.id", "https://taman.go.id", "kemarin", "2025-02", ""];

test("a profile is made from the first question to the last, and checked", async () => {
  const folder = temporaryFolder();
  const all = [...OPENING, ...DUTIES, ...TRAITS, ...ANTI, NEXT, ...CLAIM, NEXT, ...HOPE, ...COMPARISON];
  const typed = [...all, ...CONDITIONS, ...PATHS, ...SOURCES, DONE, "Selesai"];
  const { code, stdout, stderr } = await talk(typed, ["@penjaga-taman.yaml"], folder);
  const made = parse(readIn(folder));
  expect(made).toMatchObject({
    id: "penjaga-taman",
    role: "Penjaga Taman",
    summary: "Penjaga taman merawat tanaman kota.",
    interest: { responses: "minat", tips: ["Temani petugas taman."] },
    duties: [
      { text: "Menyiram tanaman.", interest: { text: "Menyiram tanaman." } },
      { text: "Memangkas semak." },
    ],
    traits: [
      { use: "empati" },
      { id: "sabar", name: "Sabar", items: expect.anything(), tips: ["Rawat satu tanaman."] },
    ],
    antiTraits: [{ name: "Bosan dengan debu", description: expect.stringContaining("kemungkinan") }],
    misconceptions: [{ claim: "Penjaga taman hanya menyapu.", truth: "Ia juga menyiram tanaman." }],
    expectations: [{ statements: [{ text: "Taman tutup hari Minggu.", answer: false }] }],
    comparison: {
      role: "Pekerja Sosial",
      profile: "pekerja-sosial",
      items: [{ this: "Menyapa pengunjung", other: "Menemani satu keluarga" }],
    },
    conditions: { place: ["lapangan"], hours: "bergilir", people: "banyak" },
    paths: [{ kind: "mapel", text: "Biologi" }],
    sources: [{ text: "Ada 40 taman.", url: "https://taman.go.id", date: "2025-02" }],
  });
  expect(made.duties[1]).not.toHaveProperty("interest");
  expect(made.traits[1].items.map((item: { reverse?: boolean }) => item.reverse ?? false)).toContain(true);
  expect(made.traits[1].items.map((item: { text: string }) => item.text)).toContain(
    "Kamu mengulang latihan.",
  );
  expect(parseProfile(readIn(folder), "penjaga-taman.yaml", shared)).toHaveProperty("profile");
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^penjaga-taman\.yaml: bisa dipakai, /)]);
  expect(stderr).toMatch(/kerja-cocok wawancara \S*penjaga-taman\.yaml\n$/);
  expect(stderr).toContain("Alamat web dimulai dengan https://");
  expect(stderr).toContain("Tulis tanggalnya seperti 2025");
});

test("a section that was left empty is passed over: the next one stands in front, up to the end", async () => {
  const folder = temporaryFolder();
  const skips = ["Lanjut", "Lewati", "Lewati", "Lewati"];
  const empty = [[""], [BACK], [BACK], [""], [""], [""], skips, [""], [""]].flatMap((typed) => [
    NEXT,
    ...typed,
  ]);
  const { code, stderr } = await talk(["", "", ...empty, "", "Selesai"], ["@penjaga-taman.yaml"], folder);
  expect(code).toBe(1);
  for (const { title } of Object.values(sectionWords).slice(1)) {
    expect(stderr.split(`1. Berikutnya: ${title}\n`)).toHaveLength(2);
  }
  expect(stderr).toContain("1. Selesai: periksa\n");
});

describe("it is left and gone on with", () => {
  test.each([0, 1, 2, 3, 5, 7, 9, 12, 15, 20, 25, 30, 40, 50])(
    "after %d answers what was typed is in the file, and the same file goes on",
    async (answers) => {
      const folder = temporaryFolder();
      const typed = [...OPENING, ...DUTIES, ...TRAITS, ...ANTI, NEXT, ...CLAIM].slice(0, answers);
      const { code, stdout, stderr } = await talk(typed, ["@penjaga-taman.yaml"], folder);
      expect([code, stdout]).toEqual([130, ""]);
      if (answers === 0) {
        expect(stderr).toContain("Belum ada yang disimpan.");
        expect(readdirSync(folder)).toEqual([]);
        return;
      }
      const kept = readIn(folder);
      expect(stderr).toContain("Semua yang kamu tulis tersimpan di penjaga-taman.yaml.");
      expect(stderr).toMatch(/Lanjutkan kapan saja: kerja-cocok peran buat \S*penjaga-taman\.yaml\n$/);
      for (const said of typed.filter((one) => /^[A-Z].*\.$/.test(one))) expect(kept).toContain(said);
      const again = await talk([LEAVE], ["@penjaga-taman.yaml"], folder);
      expect([again.code, again.stderr]).toEqual([
        130,
        expect.stringContaining("Melanjutkan penjaga-taman.yaml."),
      ]);
      expect(again.stderr).not.toContain("dirapikan");
      expect(readIn(folder)).toBe(kept);
    },
  );

  test("going on adds to what is there", async () => {
    const folder = temporaryFolder();
    await talk([...OPENING, NEXT, "Menyiram tanaman.", "-"], ["@penjaga-taman.yaml"], folder);
    const more = ["Tugas sehari-hari · 1", "Tambah", "Memangkas semak.", "-", "", BACK, LEAVE];
    await talk(more, ["@penjaga-taman.yaml"], folder);
    expect(parse(readIn(folder)).duties).toEqual([
      { id: "menyiram-tanaman", text: "Menyiram tanaman." },
      { id: "memangkas-semak", text: "Memangkas semak." },
    ]);
  });
});

/** A profile that a person wrote by hand, with comments. */
const BY_HAND = `# dariku
id: penjaga-taman
role: Penjaga Taman # namanya
duties:
  # periksa: tugas ini ditebak
  - {id: menyiram, text: Menyiram tanaman.} # satu
  # yang kedua
  - id: memangkas
    # periksa: kalimatnya
    text: Memangkas semak.
traits:
  - id: sabar
    name: Sabar
    responses: sesuai
    items:
      - {id: sabar-1, text: Kamu menunggu benih tumbuh.}
      - {id: sabar-2, text: Kamu mencabut benih yang lambat., reverse: true}
      - id: sabar-3
        text: Benihmu belum tumbuh. Apa yang kamu lakukan?
        options:
          - {text: Menunggu, points: 1}
          - {text: Mencabutnya, points: 0}
comparison: {role: Tukang Kebun, profile: kebun}
`;

describe("a file from elsewhere", () => {
  test("is gone on with: what is not touched stays, with its comments", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "penjaga-taman.yaml"), BY_HAND);
    const edits = [
      "Tugas sehari-hari · 2",
      "Memangkas semak.",
      "Tugas: Memangkas semak.",
      "Memangkas pohon.",
      BACK,
      BACK,
    ];
    const { stderr } = await talk([...edits, LEAVE], ["@penjaga-taman.yaml"], folder);
    expect(stderr).toContain("Susunan barisnya akan dirapikan; isi dan komentarnya tetap.");
    const after = readIn(folder);
    expect(parse(after)).toEqual(parse(BY_HAND.replace("semak", "pohon")));
    for (const comment of ["dariku", "namanya", "satu", "yang kedua", "periksa: tugas ini ditebak"]) {
      expect(after).toContain(`# ${comment}\n`);
    }
    // What was written anew is no guess any more.
    expect(after).not.toContain("periksa: kalimatnya");
  });

  test("keeps what asks to be checked while it is only looked at, until the person says that it is right", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "penjaga-taman.yaml"), BY_HAND);
    const look = ["Tugas sehari-hari · 2", "Menyiram tanaman.", BACK, "Memangkas semak."];
    await talk([...look, BACK, BACK, LEAVE], ["@penjaga-taman.yaml"], folder);
    expect(readIn(folder).match(/# periksa: /g)).toHaveLength(2);
    const right = "Sudah benar: buang tanda periksanya";
    await talk([...look, right, BACK, BACK, LEAVE], ["@penjaga-taman.yaml"], folder);
    expect(readIn(folder)).toContain("# periksa: tugas ini ditebak");
    expect(readIn(folder)).not.toContain("# periksa: kalimatnya");
  });

  test("is not written before something is answered", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "penjaga-taman.yaml"), BY_HAND);
    await talk([LEAVE], ["@penjaga-taman.yaml"], folder);
    expect(readIn(folder)).toBe(BY_HAND);
  });

  test.each<[string, edits: string[], expected: object]>([
    [
      "a duty is taken away",
      ["Tugas sehari-hari · 2", "Menyiram tanaman.", "Hapus", "Hapus", BACK],
      { duties: [{ id: "memangkas", text: "Memangkas semak." }] },
    ],
    [
      "another item does not get the id of one that was taken away",
      [
        ...["Sifat yang membantu · 1", "Sabar · 3 pertanyaan", "Pertanyaannya (3)"],
        ...["Tambah", "Kamu menyiangi rumput.", ""],
        ...["Kamu menyiangi rumput.", "Hapus", "Hapus", "Tambah", "Kamu memupuk pohon.", ""],
        ...[BACK, BACK, BACK],
      ],
      { traits: [{ items: [{}, {}, {}, { id: "penjaga-taman-sabar-2", text: "Kamu memupuk pohon." }] }] },
    ],
    [
      "a profile that the comparison names by hand stays where it is only looked at",
      ["Peran yang mirip · 1", "Peran yang mirip: Tukang Kebun", "", BACK],
      { comparison: { role: "Tukang Kebun", profile: "kebun" } },
    ],
    [
      "a duty is kept after all",
      ["Tugas sehari-hari · 2", "Menyiram tanaman.", "Hapus", "Jangan dihapus", BACK, BACK],
      { duties: [{ id: "menyiram", text: "Menyiram tanaman." }, { id: "memangkas" }] },
    ],
    [
      "an item is turned, and another gets other words; a situation keeps its options",
      [
        ...["Sifat yang membantu · 1", "Sabar · 3 pertanyaan", "Pertanyaannya (3)"],
        ...["Kamu menunggu benih tumbuh.", "Jadikan terbalik", BACK],
        ...["(terbalik) Kamu mencabut benih yang lambat.", "2", BACK],
        ...[
          "Benihmu belum tumbuh. Apa yang kamu lakukan?",
          "1",
          "Benihmu masih tidur. Apa yang kamu lakukan?",
          BACK,
        ],
        ...[BACK, BACK, BACK],
      ],
      {
        traits: [
          {
            items: [
              { id: "sabar-1", reverse: true },
              { id: "sabar-2", text: "Kamu mencabut benih yang lambat." },
              {
                text: "Benihmu masih tidur. Apa yang kamu lakukan?",
                options: [{ points: 1 }, { points: 0 }],
              },
            ],
          },
        ],
      },
    ],
  ])("%s", async (_, edits, expected) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "penjaga-taman.yaml"), BY_HAND);
    const { code } = await talk([...edits, LEAVE], ["@penjaga-taman.yaml"], folder);
    expect(code).toBe(130);
    expect(parse(readIn(folder))).toMatchObject(expected);
  });

  test.each<[string, text: string, code: number, told: string]>([
    [
      "with a key that nobody knows",
      SMALL_PROFILE.replace("name:", "nama:"),
      1,
      'Kunci "nama" tidak dikenal',
    ],
    [
      "with a list for a text",
      SMALL_PROFILE.replace("role: Penjaga Taman", "role: [a]"),
      1,
      "harus ada teks",
    ],
    ["that is no YAML", "id: [\n", 1, "YAML ini tidak terbaca"],
    ["with talk around it", `\`\`\`yaml\n${SMALL_PROFILE}\`\`\`\n`, 1, "Ada teks di luar YAML"],
    [
      "with a first word that YAML took away",
      SMALL_PROFILE.replace("name: Sabar", "name: &Sabar sekali"),
      1,
      '"&Sabar" di awal teks ini hilang',
    ],
    [
      "with such a word, and not whole yet",
      SMALL_PROFILE.replace("role: Penjaga Taman\n", "summary: &Merawat taman\n"),
      1,
      '"&Merawat" di awal teks ini hilang',
    ],
    ["with prose", "Penjaga taman menyiram tanaman.\nIa sabar sekali.\n", 1, "peran buat --dari"],
    ["with answers", '{"profile": "a", "answers": {"empati-1": 4}}', 1, "bukan profil"],
  ])("%s is left alone, and told", async (_, text, code, told) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "penjaga-taman.yaml"), text);
    const ran = await talk(DUTIES, ["@penjaga-taman.yaml"], folder);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(told);
    expect(readIn(folder)).toBe(text);
  });

  test("with keys that have no value yet is gone on with, and filled", async () => {
    const folder = temporaryFolder();
    const begun = 'id: penjaga-taman\nrole: ""\nduties: # menyusul\ntraits:\ncomparison:\n';
    writeFileSync(join(folder, "penjaga-taman.yaml"), begun);
    const filled = [NEXT, "Penjaga Taman", "", NEXT, "Menyiram tanaman.", "-", "", LEAVE];
    await talk(filled, ["@penjaga-taman.yaml"], folder);
    const after = readIn(folder);
    expect(parse(after)).toEqual({
      id: "penjaga-taman",
      role: "Penjaga Taman",
      duties: [{ id: "menyiram-tanaman", text: "Menyiram tanaman." }],
    });
    expect(after).toContain("# menyusul\n");
  });

  test("that is empty is begun", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "penjaga-taman.yaml"), "\n");
    await talk(OPENING, ["@penjaga-taman.yaml"], folder);
    expect(parse(readIn(folder))).toMatchObject({ id: "penjaga-taman", role: "Penjaga Taman" });
  });

  test("every profile of the catalogue can be gone on with, and stays what it is", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, `${FIRST}.yaml`), profileText(FIRST));
    const edits = ["Peran dan ringkasan · 2", "", "Ringkasan baru."];
    await talk([...edits, LEAVE], [`@${FIRST}.yaml`], folder);
    const before = parse(profileText(FIRST));
    expect(parse(readIn(folder, `${FIRST}.yaml`))).toEqual({ ...before, summary: "Ringkasan baru." });
  });
});

test("a file that appears meanwhile is not written over: what was answered goes beside it", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "penjaga-taman.yaml");
  // The file is there once the name of the role is asked for.
  const stdin = Readable.from(
    (function* () {
      yield "\n";
      writeFileSync(file, SMALL_PROFILE);
      yield "Penjaga taman merawat tanaman kota.\n";
    })(),
  );
  const { code, stderr } = await run(["peran", "buat", "@penjaga-taman.yaml"], { ...LINEAR, folder, stdin });
  expect(code).toBe(2);
  expect(stderr).toContain("diubah oleh program lain");
  expect(stderr).toMatch(/lanjutkan: kerja-cocok peran buat \S*penjaga-taman\.yaml\n$/);
  expect(readIn(folder)).toBe(SMALL_PROFILE);
  expect(readIn(folder, "penjaga-taman-2.yaml")).toContain("id: penjaga-taman");
});

test("where nothing can be written any more, that is told at once; the person may try again, or leave", async () => {
  const outer = temporaryFolder();
  const folder = join(outer, "peran");
  mkdirSync(folder);
  const stdin = Readable.from(
    (function* () {
      yield* ["\n", "Penjaga taman merawat tanaman kota.\n"];
      rmSync(folder, { recursive: true });
      yield* ["1\n", "Menyiram tanaman.\n", "Coba simpan lagi\n", `${LEAVE}\n`];
    })(),
  );
  const { code, stderr } = await run(["peran", "buat", "@peran/a.yaml"], { ...LINEAR, folder: outer, stdin });
  expect(code).toBe(2);
  expect(stderr.match(/Folder tujuannya tidak ada\./g)?.length).toBeGreaterThan(1);
  expect(stderr).toMatch(/Jawaban terakhirmu belum tersimpan\.\n$/);
});

test("without the name of a file it is asked for first; one that is there is gone on with when the person says so", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "penjaga-taman");
  writeFileSync(`${path}.yaml`, SMALL_PROFILE);
  const other = ["?", `${path}.txt`, path, "Pakai nama lain", `${path}-kota`, ...OPENING, LEAVE];
  const asked = await talk(other, [], folder);
  expect(asked.stderr).toContain("Nama perannya dengan huruf kecil. Contoh: penjaga-taman.yaml");
  expect(asked.stderr).toContain("bukan nama berkas profil. Pakai nama lain.");
  expect(parse(readIn(folder, "penjaga-taman-kota.yaml"))).toMatchObject({ role: "Penjaga Taman Kota" });
  const goneOn = await talk([path, "Lanjutkan mengisinya", LEAVE], [], folder);
  expect(goneOn.stderr).toContain("Melanjutkan penjaga-taman.yaml.");
  expect(readIn(folder)).toBe(SMALL_PROFILE);
});

test("- is no file to be asked about: a description comes from there", async () => {
  const folder = temporaryFolder();
  const { code, stderr } = await run(["peran", "buat", "-"], { ...LINEAR, folder });
  expect([code, stderr]).toEqual([2, expect.stringContaining("kerja-cocok peran buat --dari -")]);
});

test.each([
  ["'penjaga taman.yaml'", "penjaga taman.yaml"],
  ["~/penjaga", "penjaga.yaml"],
])("at the question for it, %s is the file %s", async (typed, file) => {
  const folder = temporaryFolder();
  const named = typed.replace(/^'/, () => `'${folder}/`);
  const env = { ...LINEAR.env, HOME: folder };
  const stdin = lines(named, "", "", LEAVE);
  await run(["peran", "buat"], { ...LINEAR, env, folder, stdin });
  expect(readdirSync(folder)).toEqual([file]);
});

test("? tells what helps, and asks again", async () => {
  const folder = temporaryFolder();
  const { stderr } = await talk(["?", "Penjaga Kebun"], ["@penjaga-taman.yaml"], folder);
  expect(stderr).toContain("Seperti yang dibaca orang, dengan huruf besar di awal kata.");
  expect(parse(readIn(folder)).role).toBe("Penjaga Kebun");
});

test("what is still missing is told at the end, and can be added there", async () => {
  const folder = temporaryFolder();
  const claim = ["Anggapan yang keliru", "Taman sepi.", "", "", "", ""];
  const { code, stderr } = await talk(
    [...OPENING, ...claim, DONE, "Selesai"],
    ["@penjaga-taman.yaml"],
    folder,
  );
  expect(code).toBe(1);
  expect(stderr).toContain('Kunci "truth" belum ada.');
  const mend = ["Anggapan yang keliru · 1", "Taman sepi.", "2", "Taman ramai.", BACK, BACK];
  const trait = ["Sifat yang membantu", "Ambil dari katalog", "Empati · 5 pertanyaan", BACK, BACK];
  const mended = await talk(
    [DONE, "Kembali mengisi", ...mend, ...trait, DONE, "Selesai"],
    ["@penjaga-taman.yaml"],
    folder,
  );
  expect([mended.code, mended.stdout]).toEqual([0, expect.stringContaining("beres")]);
});

test.each<[argv: string[], told: string[]]>([
  [[], ["Tanpa terminal", "--dari", "--petunjuk"]],
  [["@a.yaml"], ["--dari", "--petunjuk"]],
  [
    ["-o", "@a.yaml"],
    ["disebut langsung", "kerja-cocok peran buat"],
  ],
  [["--json"], ["--json hanya untuk --dari."]],
  [["--semua"], ["--semua hanya untuk --dari."]],
  [["@a.yaml", "--petunjuk"], ["berlebih"]],
])("%j without a terminal is a mistake that names the ways out", async (argv, told) => {
  const folder = temporaryFolder();
  const { code, stdout, stderr } = await run(["peran", "buat", ...argv], { folder });
  expect([code, stdout]).toEqual([2, ""]);
  for (const each of told) expect(stderr).toContain(each);
  expect(existsSync(join(folder, "a.yaml"))).toBe(false);
});

test.each([
  ["uraian.txt", "bukan nama berkas profil"],
  ["jelajah.yaml", "dipakai oleh program ini"],
  ["semua.yaml", "dipakai oleh program ini"],
  ["tiada/penjaga-taman.yaml", "Folder"],
  [".yaml", "bukan nama berkas profil"],
  ["barista.yaml/", '"barista.yaml/" bukan nama berkas profil'],
])("%s is no place for a profile", async (file, told) => {
  const { code, stderr } = await talk([], [`@${file}`], temporaryFolder());
  expect(code).toBe(2);
  expect(stderr).toContain(told);
});
