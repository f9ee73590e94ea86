import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { listCatalogue } from "../../../src/io/profiles/catalogue.ts";
import { SMALL } from "../../core/content/small-profile.ts";
import { CATALOGUE, lines, run, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

const BROKEN = SMALL_PROFILE.replace("name: Sabar", "nama: Sabar").replace(
  "responses: sesuai",
  "responses: sesuia",
);

const TOLD = [
  'rusak.yaml:6:5 Masalah: Kunci "name" belum ada.',
  "  traits[0].name",
  "    5 | traits:",
  "  > 6 |   - id: sabar",
  "      |     ^",
  "    7 |     nama: Sabar",
  '  → Tambahkan "name:" di sini.',
  "",
  'rusak.yaml:7:5 Masalah: Kunci "nama" tidak dikenal di sini.',
  "  traits[0].nama",
  "    6 |   - id: sabar",
  "  > 7 |     nama: Sabar",
  "      |     ^",
  "    8 |     responses: sesuia",
  '  → Mungkin maksudmu "name"?',
  "",
  'rusak.yaml:8:16 Masalah: Set jawaban "sesuia" tidak ada di "responses".',
  "  traits[0].responses",
  "    7 |     nama: Sabar",
  "  > 8 |     responses: sesuia",
  "      |                ^",
  "    9 |     items:",
  '  → Mungkin maksudmu "sesuai"?',
];

test.each([[["peran", "periksa"]], [["roles", "check"]]])(
  "%j tells every problem of every file",
  async (argv) => {
    const files = { "penjaga-taman.yaml": SMALL, "rusak.yaml": BROKEN };
    const all = ["@penjaga-taman.yaml", "@rusak.yaml", "@tiada.yaml", "@penjaga-taman.yaml"];
    const { code, stdout, stderr } = await run([...argv, ...all], { files });
    const sound = "penjaga-taman.yaml: beres. Penjaga Taman, 16 pertanyaan.";
    expect(stdout).toBe(lines(sound, sound));
    expect(stderr).toBe(
      lines(
        ...TOLD,
        "rusak.yaml: 3 masalah.",
        "tiada.yaml Masalah: Berkas ini tidak ada.",
        "  → Periksa nama dan foldernya.",
        "tiada.yaml: 1 masalah.",
      ),
    );
    expect(code).toBe(2);
  },
);

test.each(listCatalogue(CATALOGUE))("the role $id of the catalogue is checked by its id", async (entry) => {
  const { id, role, items } = entry;
  expect(await run(["peran", "periksa", id])).toEqual({
    code: 0,
    stdout: lines(`${id}: beres. ${role}, ${items} pertanyaan.`),
    stderr: "",
  });
});

test.each<[string, Record<string, string>, string[]]>([
  ["perawt", {}, ['Masalah: Peran "perawt" tidak ada di katalog.', 'Mungkin maksudmu "perawat"?']],
  [
    "dokter",
    {},
    ['Masalah: Peran "dokter" tidak ada di katalog.', '"kerja-cocok peran", atau sebut berkas YAML'],
  ],
  ["./perawat", {}, ["perawat Masalah: Berkas ini tidak ada."]],
  ["@perawat", { perawat: BROKEN }, ['Kunci "name" belum ada.']],
  ["@tuan", { "taman.yaml": SMALL }, ["Masalah: Berkas ini tidak ada."]],
])("%s names no role, or a file with its name: it is told what to type", async (name, files, told) => {
  const { code, stdout, stderr } = await run(["peran", "periksa", name], { files });
  expect([code > 0, stdout]).toEqual([true, ""]);
  for (const words of told) expect(stderr).toContain(words);
});

test.each<[string, string, string, string]>([
  [
    "a shared scale",
    "kind: trait\nid: a\nname: A\nitems: []\n",
    "shared-part-as-profile",
    "sebuah sifat bersama",
  ],
  [
    "shared response sets",
    "sesuai: {options: [Tidak, Ya]}\n",
    "shared-part-as-profile",
    "set jawaban sifat bersama",
  ],
  [
    "prose",
    "Penjaga taman menyiram tanaman.\nIa sabar dan teliti sekali.\n",
    "prose-as-profile",
    "peran buat --dari",
  ],
])("%s is told as what it is, alone", async (_, text, code, words) => {
  const files = { "a.txt": text };
  const { stdout } = await run(["peran", "periksa", "@a.txt", "--json"], { files });
  expect(JSON.parse(stdout).files[0].findings).toMatchObject([{ code }]);
  for (const argv of [
    ["peran", "periksa", "@a.txt"],
    ["soal", "@a.txt"],
    ["nilai", "-p", "@a.txt"],
  ]) {
    const ran = await run(argv, { files, stdin: "{}" });
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([1, "", expect.stringContaining(words)]);
  }
});

test("a copy that kept the id of another file is sound, and told", async () => {
  const { code, stdout, stderr } = await run(["peran", "periksa", "@guru-bk.yaml"], {
    files: { "guru-bk.yaml": SMALL },
  });
  const sentence = "guru-bk.yaml: bisa dipakai, dengan 1 catatan. Penjaga Taman, 16 pertanyaan.";
  expect([code, stdout]).toEqual([0, lines(sentence)]);
  expect(stderr).toContain('Catatan: Id "penjaga-taman" berbeda dari nama berkasnya, "guru-bk".');
});

describe("what is piped in", () => {
  test.each<[title: string, text: string, code: number]>([
    ["sound", SMALL, 0],
    ["broken", BROKEN, 1],
    ["empty", "", 1],
  ])("a profile that is %s", async (_, stdin, code) => {
    const ran = await run(["peran", "periksa", "-", "--json"], { stdin });
    expect(ran.code).toBe(code);
    const [file] = JSON.parse(ran.stdout).files;
    expect([file.file, file.findings.length > 0]).toEqual(["-", code !== 0]);
  });

  test("a sound one has a sentence, and no name of a file that its id could differ from", async () => {
    const { stdout, stderr } = await run(["peran", "periksa", "-"], { stdin: SMALL });
    expect([stdout, stderr]).toEqual([lines("-: beres. Penjaga Taman, 16 pertanyaan."), ""]);
  });

  test("a line of it is told", async () => {
    const { stderr } = await run(["peran", "periksa", "-"], { stdin: BROKEN });
    expect(stderr).toContain('-:6:5 Masalah: Kunci "name" belum ada.');
  });

  test.each([
    ["too much", "a".repeat(9 * 1024 * 1024), "profile-too-large"],
    ["no text", "%PDF-1.7\n", "profile-kind"],
    ["answers", '{"answers": {"empati-1": 4}}', "not-a-profile"],
  ])("%s is told", async (_, stdin, code) => {
    const { stdout } = await run(["peran", "periksa", "-", "--json"], { stdin });
    expect(JSON.parse(stdout).files[0].findings).toMatchObject([{ code }]);
  });

  test.each([[["-", "-"]], [["-", "--amati"]]])("%j is refused before it is read", async (args) => {
    const { code, stderr } = await run(["peran", "periksa", ...args], { stdin: SMALL });
    expect([code, stderr]).toEqual([2, expect.stringContaining('"-"')]);
  });
});

test("answers are told what they are, in words that hold wherever a profile was wanted", async () => {
  const { stderr } = await run(["peran", "periksa", "@jawaban.json"], {
    files: { "jawaban.json": '{"answers": {"empati-1": 4}}' },
  });
  expect(stderr).toContain("Ini berkas jawaban, bukan profil peran.");
  expect(stderr).toContain("Sebut berkas YAML-nya. Jawaban dinilai dengan");
  expect(stderr).not.toContain("--peran");
});

test.each([
  ["peran", "periksa"],
  ["peran", "lihat"],
])("a folder in the place of a profile proposes the profiles in it: %s %s", async (...verb) => {
  const { code, stderr } = await run([...verb, "@."], {
    files: { "a.csv": "a\n", "b.yaml": SMALL, "c.json": "{}" },
  });
  expect(code).toBe(2);
  expect(stderr).toContain('misalnya "b.yaml".');
});

test.each([
  ["%PDF-1.7\n%âãÏÓ", "Ini berkas PDF, "],
  ["<!DOCTYPE html><html><body>a</body></html>", "Ini halaman web (HTML), "],
])("a file of another kind is told as no profile: %j", async (text, what) => {
  const { code, stdout } = await run(["peran", "periksa", "@a.yaml", "-f", "github"], {
    files: { "a.yaml": text },
  });
  expect([code, stdout]).toEqual([2, expect.stringContaining(`${what}bukan profil peran (YAML)`)]);
});

test.each([
  ["sound", SMALL_PROFILE, 0],
  ["broken", BROKEN, 1],
  ["no YAML", "id: [", 1],
  ["empty", "", 1],
])("a file that is %s", async (_, text, code) => {
  expect((await run(["peran", "periksa", "@a.yaml"], { files: { "a.yaml": text } })).code).toBe(code);
});

test("a file's name does not steer the terminal", async () => {
  const files = { "\u001b[31ma.yaml": SMALL, "\u001b[31mb.yaml": "" };
  const { stdout, stderr } = await run(
    ["peran", "periksa", ...Object.keys(files).map((name) => `@${name}`)],
    {
      files,
    },
  );
  expect(stdout).toBe(lines("[31ma.yaml: beres. Penjaga Taman, 16 pertanyaan."));
  expect(stderr).not.toContain("\u001b");
  expect(stderr.trimEnd().split("\n").at(-1)).toBe("[31mb.yaml: 1 masalah.");
});

test("an id of the catalogue that stands for another question is told, where it stands", async () => {
  const files = {
    "penjaga-taman.yaml": SMALL.replace("tekun-1", "empati-6").replace("tekun-2", "empati-1"),
  };
  const { code, stdout, stderr } = await run(["peran", "periksa", "@penjaga-taman.yaml"], { files });
  const sentence = "penjaga-taman.yaml: bisa dipakai, dengan 2 catatan. Penjaga Taman, 16 pertanyaan.";
  expect([code, stdout]).toEqual([0, lines(sentence)]);
  expect(stderr).toContain(
    'Catatan: Kata-kata atau pilihan "empati-6" berbeda dari yang di katalog, yaitu "Waktu bertengkar,',
  );
  expect(stderr).toContain('Catatan: Id "empati-1" pernah dipakai pertanyaan lain di katalog.');
  expect(stderr).toContain("  traits[0].items[1].text");
});

test("a profile of one's own uses the scales of the catalogue", async () => {
  const files = {
    "penjaga-taman.yaml": SMALL.replace("  - id: tekun\n", "  - use: telaten\n  - id: tekun\n"),
  };
  const { code, stdout, stderr } = await run(["peran", "periksa", "@penjaga-taman.yaml"], { files });
  expect([code, stderr, stdout]).toEqual([
    0,
    "",
    lines("penjaga-taman.yaml: beres. Penjaga Taman, 21 pertanyaan."),
  ]);
});

/** A profile in which rules of content find something of each severity. */
const WEAK = SMALL.replace("id: tekun\n", "id: tekun\n    weight: 1000\n    holdAt: 90\n")
  .replace("Kamu mengulang latihan", "Kamu selalu mengulang latihan")
  .replace("Kamu meninggalkan gambar yang setengah jadi.", "Kamu tidak mengulang soal yang salah.");
const HINT = SMALL.replace("Kamu mengulang latihan", "Kamu selalu mengulang latihan");

describe("what is weak in the content", () => {
  test("an error, a warning and a hint are told with their rules, and only the first ends with 1", async () => {
    const { code, stdout, stderr } = await run(["peran", "periksa", "@penjaga-taman.yaml"], {
      files: { "penjaga-taman.yaml": WEAK },
    });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(
      'Masalah: Tidak ada jawaban yang bisa menghasilkan "cocok".\n  traits · unreachable-band\n',
    );
    expect(stderr).toContain("\n  traits[0].items[1].text · negated-reversal\n");
    expect(stderr).toContain('Petunjuk: "selalu" tidak memberi tempat');
    expect(stderr.trimEnd().split("\n").at(-1)).toBe(
      "penjaga-taman.yaml: 1 masalah, 1 catatan, dan 1 petunjuk.",
    );
  });

  test("hints alone end with 0, beside the sentence of a profile that can be used", async () => {
    const { code, stdout, stderr } = await run(["peran", "periksa", "@penjaga-taman.yaml"], {
      files: { "penjaga-taman.yaml": HINT },
    });
    const sentence = "penjaga-taman.yaml: bisa dipakai, dengan 1 petunjuk. Penjaga Taman, 16 pertanyaan.";
    expect([code, stdout]).toEqual([0, lines(sentence)]);
    expect(stderr).toBe(
      lines(
        'penjaga-taman.yaml:19:29 Petunjuk: "selalu" tidak memberi tempat bagi pengecualian, padahal hampir setiap orang punya.',
        "  traits[0].items[0].text · absolute-words",
        "    18 |     items:",
        "  > 19 |       - {id: tekun-1, text: Kamu selalu mengulang latihan yang sulit sa",
        "       |                             ^",
        "    20 |       - {id: tekun-2, text: Kamu meninggalkan gambar yang setengah jadi",
        "  → Hapus kata itu; pilihan jawabannya sudah menanyakan seberapa sering atau seberapa sesuai.",
      ),
    );
  });

  test("what YAML reads otherwise than it looks stands in the same list, in the order of the file", async () => {
    const cut = HINT.replace("name: Tekun", "name: Tekun #1");
    const { stdout } = await run(["peran", "periksa", "@penjaga-taman.yaml", "--json"], {
      files: { "penjaga-taman.yaml": cut },
    });
    const [file] = JSON.parse(stdout).files;
    expect(file.findings.map(({ code, line }: Told) => [code, line])).toEqual([
      ["text-cut", 16],
      ["absolute-words", 19],
    ]);
  });
});

interface Told {
  code: string;
  severity: string;
  line: number | null;
}

describe("for programs", () => {
  const files = { "penjaga-taman.yaml": SMALL, "lemah.yaml": WEAK, "rusak.yaml": BROKEN };
  const names = ["@penjaga-taman.yaml", "@lemah.yaml", "@rusak.yaml"];
  const schema = readFileSync(join(CATALOGUE, "../schemas/periksa.schema.json"), "utf8");
  const isValid = new Ajv({ strict: true }).compile(JSON.parse(schema));

  test.each([[["--json"]], [["--format=json"]], [["-f", "json"]]])(
    "%j tells all of it on stdout",
    async (flags) => {
      const { code, stdout, stderr } = await run(["peran", "periksa", ...names, ...flags], {
        files,
      });
      expect([code, stderr]).toEqual([1, ""]);
      const told = JSON.parse(stdout);
      expect(isValid(told)).toBe(true);
      expect(told.version).toBe(1);
      expect(
        told.files.map(({ role, items, findings }: { role: string; items: number; findings: Told[] }) => [
          role,
          items,
          findings.map(({ severity, code: rule }) => `${severity} ${rule}`),
        ]),
      ).toEqual([
        ["Penjaga Taman", 16, []],
        [
          "Penjaga Taman",
          16,
          [
            "warning id-not-file-name",
            "error unreachable-band",
            "hint absolute-words",
            "warning negated-reversal",
          ],
        ],
        [null, 0, ["error missing-key", "error unknown-key", "error unknown-responses"]],
      ]);
      expect(told.files[0].file).toMatch(/penjaga-taman\.yaml$/);
    },
  );

  test("--format github marks the lines", async () => {
    const { code, stdout, stderr } = await run(["peran", "periksa", ...names, "--format", "github"], {
      files,
    });
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout.split("\n")).toEqual(
      expect.arrayContaining([
        '::error file=rusak.yaml,line=7,col=5,title=unknown-key::Kunci "nama" tidak dikenal di sini. Mungkin maksudmu "name"?',
        expect.stringMatching(/^::warning file=lemah\.yaml,line=22,col=29,title=negated-reversal::/),
        expect.stringMatching(/^::notice file=lemah\.yaml,line=21,col=29,title=absolute-words::/),
      ]),
    );
  });

  test("--format github names a file from the root of the repository, with what would end its name escaped", async () => {
    const folder = temporaryFolder();
    const name = "a,b:c%\nd.yaml";
    const { stdout } = await run(["peran", "periksa", `@${name}`, "-f", "github"], {
      folder,
      files: { [name]: HINT },
      env: { GITHUB_WORKSPACE: folder },
    });
    expect(stdout).toMatch(/^::notice file=a%2Cb%3Ac%25%0Ad\.yaml,line=19,col=29,title=absolute-words::/m);
  });

  test.each(["json", "github"])(
    "--format %s: a file that is not there is one finding, and ends with 2",
    async (format) => {
      const { code, stdout, stderr } = await run(["peran", "periksa", "@tiada.yaml", "--format", format], {
        files,
      });
      expect([code, stderr]).toEqual([2, ""]);
      expect(stdout).toContain("missing-file");
    },
  );

  test.each(["json", "github"])("--format %s: a file without a finding ends with 0", async (format) => {
    const { code, stdout } = await run(["peran", "periksa", "@penjaga-taman.yaml", "--format", format], {
      files,
    });
    const clean = {
      version: 1,
      files: [{ file: "penjaga-taman.yaml", role: "Penjaga Taman", items: 16, findings: [] }],
    };
    expect([code, stdout]).toEqual([0, format === "json" ? `${JSON.stringify(clean, null, 2)}\n` : ""]);
  });

  test("a format that findings do not have is refused", async () => {
    const { code, stderr } = await run(["peran", "periksa", "@penjaga-taman.yaml", "--format", "html"], {
      files,
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining("teks, json, github")]);
  });
});

test.each<[string[], string]>([
  [["peran", "periksa"], "%PDF-1.7\n"],
  [["peran", "lihat"], "%PDF-1.7\n"],
  [["peran", "buat"], "%PDF-1.7\n"],
  [["soal"], "%PDF-1.7\n"],
])("%j of a file of another kind speaks of profiles, not of tables of answers", async (command, text) => {
  const { code, stderr } = await run([...command, "@uraian.yaml"], {
    files: { "uraian.yaml": text },
    terminals: { stdin: true, stderr: true },
    env: { TERM: "dumb" },
  });
  expect(code).toBe(2);
  expect(stderr).toContain("Ini berkas PDF, bukan profil peran (YAML).");
  expect(stderr).toContain("kerja-cocok peran buat --dari");
  expect(stderr).not.toContain("jawaban");
});
