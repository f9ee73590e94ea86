import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { readDescription } from "../../../src/draft/read.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { oneIn } from "../../draft/descriptions.ts";
import { shared } from "../../first-role.ts";
import { FIRST, run, temporaryFolder } from "../helpers.ts";

const BARISTA = `Barista adalah orang yang meracik dan menyajikan kopi.
Tugas utamanya meliputi menyeduh kopi, menyapa tamu, dan membersihkan mesin.
Orang yang cocok adalah orang yang ramah, teliti, dan tahan berdiri lama.
Jika kamu mudah panik atau tidak sabar, kemungkinan kamu tidak cocok dengan pekerjaan ini.
`;

function read(yaml: string, name: string) {
  const parsed = parseProfile(yaml, name, shared);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

test.each([[["peran", "buat", "--dari"]], [["roles", "new", "--from"]]])(
  "%j drafts a profile",
  async (argv) => {
    const { code, stdout, stderr } = await run([...argv, "@uraian.txt"], {
      files: { "uraian.txt": BARISTA },
    });
    expect(code).toBe(0);
    const { profile, warnings } = read(stdout, "barista.yaml");
    expect([profile.role, warnings]).toEqual(["Barista", undefined]);
    expect(profile.antiTraits.map(({ id }) => id)).toContain("kurang-sabar");
    expect(stdout).toContain("# dari uraian: tahan berdiri lama\n");
    expect(stdout).toContain("# periksa: ");
    expect(stderr).toContain("Terbaca dari uraian\n  Nama pekerjaan        Barista\n");
    expect(stderr).toContain(
      "dengan menambahkan:\n  -o barista.yaml\nLalu:\n  kerja-cocok peran periksa barista.yaml\n",
    );
  },
);

test("-o writes the file, and tells how to go on with it", async () => {
  const folder = temporaryFolder();
  const argv = ["peran", "buat", "--dari", "@uraian.txt", "-o", "@kedai kopi.yaml"];
  const { code, stdout, stderr } = await run(argv, { folder, files: { "uraian.txt": BARISTA } });
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toContain("Tersimpan di kedai kopi.yaml\n");
  expect(stderr).toMatch(/peran periksa '[^']*kedai kopi\.yaml'\n/);
  read(readFileSync(join(folder, "kedai kopi.yaml"), "utf8"), "kedai kopi.yaml");
});

test("asked for once more, it does not take away what a person has made of the first draft", async () => {
  const folder = temporaryFolder();
  const argv = ["peran", "buat", "--dari", "@uraian.txt", "-o", "@barista.yaml"];
  const first = await run(argv, { folder, files: { "uraian.txt": BARISTA } });
  const same = await run(argv, { folder });
  expect([same.code, same.stderr]).toEqual([0, first.stderr]);
  const file = join(folder, "barista.yaml");
  const draft = readFileSync(file, "utf8");
  writeFileSync(file, `${draft}# kuperbaiki\n`);
  const { code, stderr } = await run(argv, { folder });
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining("Isi berkas yang lama disimpan di barista-2.yaml\n"),
  ]);
  expect(readFileSync(file, "utf8")).toBe(draft);
  expect(readFileSync(join(folder, "barista-2.yaml"), "utf8")).toBe(`${draft}# kuperbaiki\n`);
});

test("--json gives what was read, in the order of the help, and what was not", async () => {
  const argv = ["peran", "buat", "--dari", "-", "--json"];
  const { code, stdout, stderr } = await run(argv, { stdin: `${BARISTA}Gajinya tiga juta.\n` });
  expect([code, stderr]).toEqual([0, ""]);
  const { unread, ...given } = JSON.parse(stdout);
  expect(unread).toEqual(["Gajinya tiga juta."]);
  expect(given).toEqual(JSON.parse(JSON.stringify(readDescription(BARISTA))));
  expect(Object.keys(given).slice(0, 4)).toEqual(["role", "summary", "duties", "partners"]);
});

test("the description of the first role gives a draft beside it", async () => {
  const text = `Pendamping kesejahteraan masyarakat adalah orang yang menghubungkan warga dengan program bantuan.
Tugasnya meliputi menjelaskan syarat bantuan dan mengunjungi keluarga di rumahnya.
Orang yang cocok adalah orang yang berempati, komunikatif, dan mampu bekerja dalam tim dengan berbagai kalangan.
Jika kamu tidak empati, kurang sabar menghadapi warga, dan tidak suka bekerja di lapangan, kamu mungkin tidak cocok.
`;
  const { code, stdout } = await run(["peran", "buat", "--dari", "-"], { stdin: text });
  expect(code).toBe(0);
  const { profile } = read(stdout, `${FIRST}-baru.yaml`);
  expect(profile.id).toBe(`${FIRST}-baru`);
  expect(profile.traits.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["empati", "komunikasi", "kerja-tim"]),
  );
  expect(profile.antiTraits.map(({ id }) => id)).toEqual([
    "tidak-empati",
    "kurang-sabar",
    "tidak-suka-lapangan",
  ]);
});

test("what is read and not used is told on stderr; --semua asks for all of it", async () => {
  const knowledge = Array.from({ length: 12 }, (_, index) => `bahan ${"abcdefghijkl"[index]}a`).join(", ");
  const text = `${BARISTA}Pengetahuan yang dibutuhkan: ${knowledge}, dan rasa kopi.
Tugas barista juga menghitung kas, mencatat stok, menata meja, menjawab telepon, menerima pesanan, dan membuang sampah.
Orang mengira barista santai.
Gajinya tiga juta.
`;
  const short = await run(["peran", "buat", "--dari", "-"], { stdin: text });
  expect(short.code).toBe(0);
  const told = short.stderr.replaceAll("\n", " ");
  expect(told).toContain('Tidak dipakai, karena bagiannya tidak dikenali: "Gajinya tiga juta". Tulis');
  expect(told).toContain('Belum dipakai, karena kenyataannya tidak disebut: "barista santai".');
  expect(told).toMatch(
    /Belum dipakai, supaya tidak lebih dari 70 pertanyaan: "bahan .*, dan "rasa kopi"\. Dengan --semua, /,
  );
  const whole = await run(["peran", "buat", "--dari", "-", "--semua"], { stdin: text });
  expect(whole.stderr).not.toContain("supaya tidak lebih dari");
  const counted = [short, whole].map(({ stdout }) => listItems(read(stdout, "barista.yaml").profile).length);
  expect(counted[0]).toBeLessThanOrEqual(70);
  expect(counted[1]).toBeGreaterThan(70);
});

test.each([[], ["--json"]])("a text of several professions is told so: %j", async (...options) => {
  const text = `${BARISTA}\nPenyangrai adalah orang yang memanggang biji kopi. Tugasnya mengatur suhu.\n`;
  const ran = await run(["peran", "buat", "--dari", "-", ...options], { stdin: text });
  expect(ran.code).toBe(0);
  expect(ran.stderr.replaceAll("\n", " ")).toContain("juga menjelaskan pekerjaan lain, yaitu Penyangrai,");
});

// Each of them is looked at by the rules in test/draft/profile.test.ts; here some go the whole way, as their authors do.
test.each(oneIn(10))("the draft of %s passes the check of profiles", async (name) => {
  const text = readFileSync(`test/fixtures/descriptions/known/${name}.txt`, "utf8");
  const folder = temporaryFolder();
  const made = await run(["peran", "buat", "--dari", "@uraian.txt", "-o", "@rancangan"], {
    folder,
    files: { "uraian.txt": text },
  });
  expect(made).toMatchObject({ code: 0, stdout: "" });
  const checked = await run(["peran", "periksa", "@rancangan"], { folder });
  expect([checked.code, checked.stderr.match(/\d+:\d+ (?:Masalah|Catatan): .*/g)]).toEqual([0, null]);
});

describe("what tells of no profession makes no file", () => {
  test.each<[string, string, number, string]>([
    ["nothing", "", 1, "Uraian ini kosong."],
    [
      "English",
      "The nurse is a person who cares for the patients that are in need of help.",
      1,
      "berbahasa Indonesia",
    ],
    [
      "a story",
      "Malam itu hujan turun di desa. Ibu menutup jendela dan menyalakan lampu yang tua.",
      1,
      "tidak terbaca uraian",
    ],
    ["a web page", "<!doctype html><html><p>Barista adalah orang</p></html>", 2, "Ini halaman web (HTML)."],
  ])("%s", async (_, text, code, told) => {
    const folder = temporaryFolder();
    const ran = await run(["peran", "buat", "--dari", "@u.txt", "-o", "@a.yaml"], {
      folder,
      files: { "u.txt": text },
    });
    expect([ran.code, ran.stdout]).toEqual([code, ""]);
    expect(ran.stderr).toContain(told);
    expect(() => readFileSync(join(folder, "a.yaml"))).toThrow("ENOENT");
    // What was read is asked for: it is given, and told to be nothing.
    if (code === 1 && text !== "") {
      const asked = await run(["peran", "buat", "--dari", "-", "--json"], { stdin: text });
      expect([asked.code, Object.values(JSON.parse(asked.stdout)).flat()]).toEqual([1, []]);
    }
  });
});

test.each([
  ["a duty", BARISTA.replace("tamu", `tamu ${"s".repeat(2100)}`), "menyapa tamu sss"],
  [
    "a claim",
    `${BARISTA}Mitos: barista ${"s".repeat(2100)}.\nFakta: barista juga membersihkan mesin.\n`,
    "barista sss",
  ],
  ["a name", BARISTA.replace("Barista", `Barista ${"s".repeat(2100)}`), "sss"],
])("%s of thousands of letters is told, and makes no file", async (_, text, start) => {
  const folder = temporaryFolder();
  const files = { "u.txt": text };
  const ran = await run(["peran", "buat", "--dari", "@u.txt", "-o", "@a.yaml"], { folder, files });
  expect([ran.code, ran.stdout]).toEqual([1, ""]);
  expect(ran.stderr).toContain("terlalu panjang untuk sebuah profil");
  expect(ran.stderr).toContain(start);
  expect(readdirSync(folder)).not.toContain("a.yaml");
});

test("a sentence that is too long to be read whole is told, by how it begins", async () => {
  const told = 'mungkin tidak terbaca sampai akhir: "Tugas utamanya meliputi menyeduh kopi, menyapa …"';
  const long = BARISTA.replace("tamu", `tamu ${"yang datang dan pergi ".repeat(100)}`);
  const ran = await run(["peran", "buat", "--dari", "-"], { stdin: long });
  expect([ran.code, ran.stderr.replaceAll(/\s+/g, " ")]).toEqual([0, expect.stringContaining(told)]);
  const short = await run(["peran", "buat", "--dari", "-"], { stdin: BARISTA });
  expect(short.stderr).not.toContain("terbaca sampai akhir");
});

test("a profile under the name of a text is no description", async () => {
  const { stdout } = await run(["peran", "buat", "--dari", "-"], { stdin: BARISTA });
  const again = await run(["peran", "buat", "--dari", "@b.txt"], { files: { "b.txt": stdout } });
  expect([again.code, again.stdout]).toEqual([2, ""]);
  expect(again.stderr).toContain('b.txt" berupa profil, bukan uraian.');
});

describe("however a text is written down, its draft passes the check", () => {
  const HARD = `Barista adalah orang yang meracik kopi: espresso # dan latte.
Tugas utamanya meliputi meracik "kopi: susu", menulis {menu} & harga, mencatat *stok* #1, membersihkan 'mesin', dan menyapa tamu 😀.
Orang yang cocok adalah orang yang sabar, teliti: rapi, suka "latte art", dan mampu memakai {alat}: [timbangan], #tagar & *bintang*.
Jika kamu mudah panik: "gugup", tidak suka #keramaian, atau takut & ragu 😱, kemungkinan kamu tidak cocok.
Banyak orang mengira barista hanya "menuang: kopi" # saja. Padahal barista juga menjaga {rasa} & suhu: 90 °C.
`;
  test.each<[string, string]>([
    ["line ends of Windows", BARISTA.replaceAll("\n", "\r\n")],
    ["line ends of old Macs", BARISTA.replaceAll("\n", "\r")],
    ["a byte order mark", `\ufeff${BARISTA}`],
    ["control characters", BARISTA.replaceAll("kopi", "ko\u001b[31mpi\u0007")],
    ["signs that turn the direction", BARISTA.replaceAll("kopi", "\u202ekopi\u200b")],
    ["signs of YAML, quotes and faces", HARD],
    ["no line end at all", BARISTA.replaceAll("\n", " ").trim()],
  ])("%s", async (_, text) => {
    const folder = temporaryFolder();
    const made = await run(["peran", "buat", "--dari", "@u.txt", "-o", "@barista.yaml"], {
      folder,
      files: { "u.txt": text },
    });
    expect([made.code, made.stdout]).toEqual([0, ""]);
    const yaml = readFileSync(join(folder, "barista.yaml"), "utf8");
    expect(yaml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\u202e\ufeff]/);
    expect(read(yaml, "barista.yaml").profile.role).toBe("Barista");
    const checked = await run(["peran", "periksa", "@barista.yaml"], { folder });
    expect([checked.code, checked.stderr.match(/(?:Masalah|Catatan): .*/g)]).toEqual([0, null]);
  });
});

test.each<[argv: string[], told: string]>([
  [["--dari", "@uraian.txt", "-o", "@uraian.txt"], 'uraian.txt" adalah berkas masukan'],
  [["--dari", "@uraian.txt", "-o", "@a.html"], "yang ada: .yaml, .yml"],
  [["--dari", "@uraian.txt", "-o", "@a.yaml", "--json"], "yang ada: .json"],
  [["--dari", "@uraian.txt", "-o", "@."], "adalah folder"],
  [
    ["--dari", "@barista.yaml"],
    'barista.yaml" berupa profil, bukan uraian. Untuk melanjutkannya: kerja-cocok peran buat ',
  ],
  [["--dari", "@tiada.txt"], "Berkas ini tidak ada."],
  [["--dari", ""], 'Pilihan "--dari" butuh isi'],
  [[], "Tanpa terminal"],
])("%j is refused", async (argv, told) => {
  const { code, stdout, stderr } = await run(["peran", "buat", ...argv], {
    files: { "uraian.txt": BARISTA },
  });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(told);
});
