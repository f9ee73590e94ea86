import { expect, test } from "vitest";
import type { Description } from "../../../src/draft/description.ts";
import { draftProfile } from "../../../src/draft/profile.ts";
import { shared } from "../../first-role.ts";
import { EMPTY } from "../descriptions.ts";

function compared(told: Partial<Description>, roles: string[] = []) {
  const description = {
    ...EMPTY,
    role: "Barista",
    duties: ["menyeduh kopi", "penyusunan menu", "menyapa tamu"],
    ...told,
  };
  return draftProfile(description, { shared, roles });
}

const DIFFERENCE = {
  this: "lebih berfokus pada kopi",
  other: "lebih banyak meracik koktail dan menyajikan bir",
};

test("four scenes set what one does here against what the other does, the same words for both", () => {
  const items = compared({ neighbours: ["bartender"], difference: DIFFERENCE })?.source.comparison?.items;
  expect(items?.map(({ this: own, other, flip }) => [own, other, flip ?? false])).toEqual([
    ["Berfokus pada kopi", "Meracik koktail", false],
    ["Hari yang diisi menyeduh kopi", "Hari yang diisi menyajikan bir", true],
    ["Dicari orang untuk menyusun menu", "Dicari orang untuk meracik koktail", false],
    ["Mengajari orang baru menyapa tamu", "Mengajari orang baru menyajikan bir", true],
  ]);
});

test.each<[string, Partial<Description>, unknown]>([
  ["no neighbour", { difference: DIFFERENCE }, undefined],
  ["a neighbour alone", { neighbours: ["juru masak"] }, { role: "Juru Masak" }],
  [
    "a difference that tells no act",
    { neighbours: ["UI designer"], difference: { this: "kopinya", other: "tampilannya" } },
    { role: "UI designer", this: "Kopinya.", other: "Tampilannya." },
  ],
  [
    "what the other does is missing",
    { neighbours: ["Bartender"], difference: { this: "menyeduh kopi" } },
    { role: "Bartender", this: "Menyeduh kopi." },
  ],
])("%s", (_, told, comparison) => {
  expect(compared(told)?.source.comparison).toEqual(comparison);
});

test.each([
  ["lebih berfokus pada upaya pemberdayaan masyarakat", "Memberdayakan masyarakat"],
  ["fokus pada melatih atlet muda", "Melatih atlet muda"],
  ["cenderung bekerja di kantor", "Bekerja di kantor"],
  ["terutama pengawasan mutu dan pencatatan hasil", "Mengawasi mutu"],
  ["merancang dan mengembangkan menu", "Merancang menu"],
  ["berfokus meracik kopi", "Meracik kopi"],
  ["memusatkan perhatian pada pemulihan", "Memusatkan perhatian pada pemulihan"],
  ["menitikberatkan pengukuran rasa", "Mengukur rasa"],
  ["menitikberatkan perubahan perilaku", "Mengutamakan perubahan perilaku"],
  ["bekerja di dapur dan kontennya bisa dilihat kapan saja", "Bekerja di dapur"],
  ["merawat mesin dan pelanggannya", "Merawat mesin dan pelanggannya"],
])("%s", (own, scene) => {
  const told = { neighbours: ["bartender"], difference: { ...DIFFERENCE, this: own } };
  expect(compared(told)?.source.comparison?.items?.[0]?.this).toBe(scene);
});

test("who teaches is no newcomer that is taught to teach, and no aim has another aim", () => {
  const difference = { this: "menyeduh kopi", other: "mengajar anak dan berjalan untuk sehat" };
  const items = compared({ neighbours: ["GURU OLAHRAGA"], difference })?.source.comparison;
  expect([items?.role, ...(items?.items ?? []).map(({ other }) => other)]).toEqual([
    "Guru Olahraga",
    "Mengajar anak",
    "Hari yang diisi berjalan untuk sehat",
    "Dicari orang untuk mengajar anak",
    "Mengajari orang baru berjalan untuk sehat",
  ]);
});

test("a neighbour of the catalogue is linked, further ones are told", () => {
  const drafted = compared({ neighbours: ["pekerja sosial", "bartender"] }, ["pekerja-sosial"]);
  expect(drafted?.source.comparison).toMatchObject({ role: "Pekerja Sosial", profile: "pekerja-sosial" });
  expect(drafted?.remarks).toContainEqual({
    path: ["comparison"],
    code: "other-neighbours",
    args: { roles: ["bartender"] },
  });
});

test("what a job asks for is no scene of it", () => {
  const difference = { this: "menyeduh kopi", other: "memerlukan izin khusus dan meracik koktail" };
  const items = compared({ neighbours: ["bartender"], difference })?.source.comparison?.items ?? [];
  expect(items.map(({ other }) => other).filter((text) => text.includes("memerlukan"))).toEqual([]);
  expect(items[0]?.other).toBe("Meracik koktail");
});
