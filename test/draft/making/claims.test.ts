import { expect, test } from "vitest";
import { draftProfile } from "../../../src/draft/profile.ts";
import { shared } from "../../first-role.ts";
import { EMPTY } from "../descriptions.ts";

/** The claim, what holds, and the statements that are made of both, of a misconception in a description. */
function told(role: string | undefined, claim: string, truth: string) {
  const description = {
    ...EMPTY,
    ...(role !== undefined && { role }),
    traits: ["rapi"],
    misconceptions: [{ claim, truth }],
  };
  const [made] = draftProfile(description, { shared })?.source.misconceptions ?? [];
  return [
    made?.claim,
    made?.truth,
    ...(made?.statements ?? []).map(({ answer, text }) => `${answer}: ${text}`),
  ];
}

test.each<[claim: string, truth: string, made: readonly string[]]>([
  [
    "barista cuma duduk di balik mesin",
    "barista juga menjaga rasa, mengelola stok, dan menyapa pelanggan",
    [
      "Barista cuma duduk di balik mesin.",
      "Barista juga menjaga rasa, mengelola stok, dan menyapa pelanggan.",
      "false: Tugas barista terbatas pada duduk di balik mesin.",
      "true: Barista menjaga rasa, mengelola stok, dan menyapa pelanggan.",
    ],
  ],
  [
    "hanya bertugas meracik kopi saja",
    "mereka juga merawat mesin yang mahal, lalu mencatat suhunya",
    [
      "Barista hanya bertugas meracik kopi saja.",
      "Barista juga merawat mesin yang mahal, lalu mencatat suhunya.",
      "false: Tugas barista terbatas pada meracik kopi.",
      "true: Barista merawat mesin yang mahal.",
    ],
  ],
  [
    "dapat bekerja dari rumah",
    "harus hadir di kedai",
    [
      "Barista dapat bekerja dari rumah.",
      "Barista harus hadir di kedai.",
      "false: Barista dapat bekerja dari rumah.",
      "true: Barista harus hadir di kedai.",
    ],
  ],
  [
    "mesin sudah menghapus profesi ini",
    "membaca suhu saja butuh latihan bertahun-tahun",
    [
      "Mesin sudah menghapus profesi ini.",
      "Membaca suhu saja butuh latihan bertahun-tahun.",
      "false: Mesin sudah menghapus profesi ini.",
      "true: Membaca suhu saja butuh latihan bertahun-tahun.",
    ],
  ],
  [
    "gang sempit, parkir liar, dan jarak",
    "gang sempit, parkir liar, dan jarak",
    // One text cannot be both, and one statement alone is guessed.
    ["Gang sempit, parkir liar, dan jarak.", "Gang sempit, parkir liar, dan jarak."],
  ],
])("%s — %s", (claim, truth, made) => {
  expect(told("Barista", claim, truth)).toEqual(made);
});

test("a profession without a name is spoken of all the same", () => {
  expect(told(undefined, "selalu santai", "bekerja berdiri sepanjang hari")).toEqual([
    "Orang di pekerjaan ini selalu santai.",
    "Orang di pekerjaan ini bekerja berdiri sepanjang hari.",
    "false: Orang di pekerjaan ini hampir selalu santai.",
    "true: Orang di pekerjaan ini bekerja berdiri sepanjang hari.",
  ]);
});

test("a false statement of a long name and a long act speaks of his duty, and ends where it can", () => {
  const act = "membagikan bantuan uang kepada keluarga yang namanya tercatat di daftar milik kantor pusat";
  const [, , statement] = told("Pendamping Kesejahteraan Masyarakat", `hanya ${act}`, "tugasnya luas sekali");
  expect(statement).toBe(
    `false: Tugasnya terbatas pada ${act.replace(" di daftar milik kantor pusat", "")}.`,
  );
});

test.each([
  ["santai", "Barista santai."],
  ["murah bayarannya", "Barista murah bayarannya."],
  ["anggapan bahwa barista santai", "Barista santai."],
  ["selalu ada tamu yang marah", "Selalu ada tamu yang marah."],
  ["menyeduh kopi membutuhkan bakat", "Menyeduh kopi membutuhkan bakat."],
  ["menyeduh kopi menuntut bakat", "Menyeduh kopi menuntut bakat."],
  ["diberi waktu sebulan", "Barista diberi waktu sebulan."],
  ["dibutuhkan mesin yang mahal", "Dibutuhkan mesin yang mahal."],
  ["hampir selalu berdiri", "Barista hampir selalu berdiri."],
  ["hampir seluruh kopi berasal dari kebun", "Hampir seluruh kopi berasal dari kebun."],
  ["tidak sedikit tamu yang pulang", "Tidak sedikit tamu yang pulang."],
  ["isi gelasnya diputuskan pemilik kedai", "Isi gelasnya diputuskan pemilik kedai."],
  ["kita yg paling pagi bangun", "Barista yang paling pagi bangun."],
])("%j as a whole claim: %j", (claim, whole) => {
  expect(told("Barista", claim, "tidak begitu")[0]).toBe(whole);
});

test.each(["Mitos", "anggapan bahwa", "hal seperti ini"])("%j claims nothing, and is told", (claim) => {
  const misconceptions = [{ claim, truth: "barista sibuk" }];
  const drafted = draftProfile({ ...EMPTY, role: "Barista", traits: ["sabar"], misconceptions }, { shared });
  expect(drafted?.source.misconceptions).toBeUndefined();
  expect(drafted?.remarks).toContainEqual({
    path: ["misconceptions"],
    code: "unclear-phrase",
    args: { phrase: claim, part: "misconceptions" },
  });
});
