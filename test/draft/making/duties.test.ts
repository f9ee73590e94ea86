import { expect, test } from "vitest";
import { draftProfile } from "../../../src/draft/profile.ts";
import { shared } from "../../first-role.ts";
import { EMPTY } from "../descriptions.ts";

function drafted(duties: string[], partners: string[] = []) {
  return draftProfile({ ...EMPTY, role: "Barista", duties, partners }, { shared });
}

test.each<[duty: string, text: string, asked: string, isGuess: boolean]>([
  [
    "memeriksa rem, lampu, dan ban",
    "Memeriksa rem, lampu, dan ban.",
    "Memeriksa rem, lampu, dan ban.",
    false,
  ],
  ["Menyambut tamu", "Menyambut tamu.", "Menyambut tamu.", false],
  ["ganti oli", "Ganti oli.", "Ganti oli.", false],
  ["nyetel rantai", "Menyetel rantai.", "Menyetel rantai.", false],
  ["sesekali ikut mencoba resep", "Sesekali ikut mencoba resep.", "Sesekali ikut mencoba resep.", false],
  ["menarik alat tangkap", "Menarik alat tangkap.", "Menarik alat tangkap.", false],
  ["pemeriksaan hidran", "Memeriksa hidran.", "Memeriksa hidran.", true],
  ["latte art", "Latte art.", 'Mengurus hal ini: "latte art".', true],
  ["performance review", "Melakukan performance review.", "Melakukan performance review.", true],
  ["memberi arahan, kepada tamu", "Memberi arahan kepada tamu.", "Memberi arahan kepada tamu.", false],
  ["saya menghitung kas", "Menghitung kas.", "Menghitung kas.", false],
  ["bila perlu memusnahkan susu basi", "Memusnahkan susu basi.", "Memusnahkan susu basi.", false],
  ["tempat bertanya tamu", "Menjadi tempat bertanya tamu.", "Menjadi tempat bertanya tamu.", true],
  // a duty stays whole, its question asks for one act
  ["memotong serta menyerut kayu", "Memotong serta menyerut kayu.", "Memotong kayu.", false],
  [
    "membantu semua warga miskin",
    "Membantu semua warga yang kekurangan.",
    "Membantu warga yang kekurangan.",
    false,
  ],
])("%s", (duty, text, asked, isGuess) => {
  const made = drafted([duty]);
  expect(made?.source.duties?.[0]).toEqual({
    id: expect.any(String),
    text,
    interest: { id: "barista-minat-1", text: asked },
  });
  expect(made?.remarks.some(({ code }) => code === "verb-guessed")).toBe(isGuess);
});

function asked(duties: string[], partners: string[] = []): (string | undefined)[] {
  return (drafted(duties, partners)?.source.duties ?? []).map(({ interest }) =>
    typeof interest === "object" ? interest.text : undefined,
  );
}

test("four questions are asked where there is enough: whom one works with, further acts, and scenes of any job", () => {
  expect(asked(["menyeduh kopi dan menyapa tamu", "mencuci gelas"], ["kasir"])).toEqual([
    "Menyeduh kopi.",
    "Mencuci gelas.",
    "Bekerja sama dengan kasir.",
    "Menyapa tamu.",
  ]);
  expect(asked(["menyeduh kopi", "mencuci gelas"], ["kasir", "juru masak"])).toEqual([
    "Menyeduh kopi.",
    "Mencuci gelas.",
    "Bekerja sama dengan kasir.",
    "Bekerja sama dengan juru masak.",
  ]);
  expect(asked(["menyeduh kopi"])).toEqual([
    "Menyeduh kopi.",
    "Mengajari orang baru menyeduh kopi.",
    "Menyiapkan keperluan untuk menyeduh kopi.",
    "Memeriksa hasilnya setelah menyeduh kopi.",
  ]);
});

test("duties that share a tail are asked for without it, or with a verb of their own", () => {
  const tail = "kepada warga mengenai berbagai program bantuan sosial dan kesehatan";
  const given = ["informasi", "pendampingan", "bimbingan"].map((what) => `memberikan ${what} ${tail}`);
  expect(asked(given).slice(0, 3)).toEqual([
    `Memberikan informasi ${tail}.`,
    "Mendampingi warga dalam berbagai program bantuan sosial dan kesehatan.",
    "Membimbing warga dalam berbagai program bantuan sosial.",
  ]);
});

test.each([
  "sebagaimana dipercaya sebagian orang",
  "bukan mencari kesalahan",
  "hukumnya",
  "desa kami",
  "luwes bergaul",
  "dimiliki oleh orang yang rajin",
])("%j is no duty, and is told", (phrase) => {
  const made = drafted(["menyeduh kopi", phrase]);
  expect(made?.source.duties?.filter(({ text }) => text.toLowerCase().startsWith(phrase))).toEqual([]);
  expect(made?.remarks).toContainEqual({
    path: ["duties"],
    code: "unclear-phrase",
    args: { phrase, part: "duties" },
  });
});

test("where only partners are told, the summary tells what is done", () => {
  const description = { ...EMPTY, role: "Barista", summary: "meracik kopi", partners: ["kasir"] };
  const made = draftProfile(description, { shared });
  expect(made?.source.duties?.map(({ text }) => text)).toEqual([
    "Meracik kopi.",
    "Bekerja sama dengan kasir.",
    "Mengajari orang baru meracik kopi.",
    "Menyiapkan keperluan untuk meracik kopi.",
  ]);
  expect(made?.remarks).toContainEqual({ path: ["duties", 0], code: "duty-guessed", args: {} });
});

test("a partner that is the rest of a sentence is told, not asked for", () => {
  const made = drafted(["menyeduh kopi"], ["kerjanya adalah kurator", "kasir"]);
  expect(made?.remarks.flatMap((one) => (one.code === "unclear-phrase" ? [one.args] : []))).toEqual([
    { phrase: "kerjanya adalah kurator", part: "partners" },
  ]);
});

test("a question is shorter than a long duty, and every name has room in one of them", () => {
  const duty =
    "memberikan pendampingan kepada warga mengenai berbagai program bantuan sosial dan kesehatan yang sedang mereka butuhkan di desanya";
  const partners = Array.from({ length: 8 }, (_, index) => `kepala bagian umum nomor ${index + 1}`);
  const [first, ...others] = drafted([duty], partners)?.source.duties ?? [];
  expect(first).toMatchObject({
    text: `M${duty.slice(1)}.`,
    interest: {
      text: "Memberikan pendampingan kepada warga mengenai berbagai program bantuan sosial dan kesehatan.",
    },
  });
  const texts = others.map(({ text }) => text);
  expect(texts.filter((text) => text.length > 110)).toEqual([]);
  expect(partners.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([]);
});
