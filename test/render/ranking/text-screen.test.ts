import { describe, expect, test } from "vitest";
import type { RenderOptions } from "../../../src/render/format.ts";
import type { Compared } from "../../../src/render/ranking/compared.ts";
import { renderRankingText } from "../../../src/render/ranking/text.ts";
import { linesOf } from "../helpers.ts";
import { comparing, rankingOf, role } from "./small.ts";

/** Three roles whose order is open, a fourth below them, and all that can be said of it. */
function compared(extras: Partial<Compared> = {}): Compared {
  return comparing(
    { Perawat: 80, Guru: [60, 90], Teknisi: 79, Penyuluh: 40 },
    {
      undecided: [
        ["Perawat", "Guru"],
        ["Guru", "Teknisi"],
      ],
      settle: ["empati-1"],
      tips: [{ name: "Empati", toward: "Perawat", by: 8, answers: ["empati-1"] }],
    },
    { answers: { "empati-1": 4 }, ...extras },
  );
}

/** What stands above the texts: who, the lead, and the picture. */
function pictureOf(one: Compared, options: RenderOptions): string {
  return renderRankingText(one, options).split("\n\n").slice(1, 3).join("\n\n");
}

test("the first screen as it is read", () => {
  const one = compared({ respondent: "A-01" });
  expect(renderRankingText(one, { rest: "Sisanya: --lengkap" })).toBe(`Jawabanmu untuk 4 peran
Peserta: A-01

Yang teratas masih terbuka: Perawat masih seri dengan Guru. Yang lain ada di
bawahnya.
Urutannya menurut jawaban yang sudah ada; yang belum dijawab masih bisa
mengubahnya.

┌ 1. Perawat                                                               cocok
│    ███████████████████████████████╎████████╎█████▒▒▒┃▒▒·········        80 ± 4
├ 2. Guru                                                        sementara cocok
│    ███████████████████████████████╎█████░░░╎░░░░░┃░░╎░░░░░······  60 sampai 90
└ 3. Teknisi                                                               cocok
     ███████████████████████████████╎████████╎█████▒▒┃╎▒▒·········        79 ± 4
  4. Penyuluh                                                              cocok
     ██████████████████████▒▒┃▒▒▒···╎········╎········╎···········        40 ± 4
┃ nilainya · ▒ goyangan biasa kalau menjawab lagi · ░ masih mungkin · ╎ batas
· Garis di kiri: urutan antartetangga ini masih terbuka.

Yang membedakan dua teratas: Jawabanmu tentang empati lebih menguatkan Perawat.
Misalnya "Teks empati-1" → Sesuai.
Yang sama dan yang berbeda:
  • Keduanya memperhitungkan empati dan disiplin diri.
  • Perawat lebih memperhitungkan empati.
  • Guru lebih memperhitungkan disiplin diri.
Yang bisa memperjelas urutannya: Satu pertanyaan ini bisa memperjelas mana yang
di depan, atau bahwa yang teratas seri: "Teks empati-1"
Sisanya: --lengkap
`);
});

test("in a narrow window values stand below the bars", () => {
  expect(pictureOf(compared(), { width: 40 })).toBe(`Yang teratas masih terbuka: Perawat
masih seri dengan Guru. Yang lain ada di
bawahnya.
Urutannya menurut jawaban yang sudah
ada; yang belum dijawab masih bisa
mengubahnya.

┌ 1. Perawat                       cocok
│    ██████████████████╎████╎███▒┃▒·····
│    80 ± 4
├ 2. Guru                sementara cocok
│    ██████████████████╎██░░╎░░┃░╎░░░···
│    60 sampai 90
└ 3. Teknisi                       cocok
     ██████████████████╎████╎██▒▒┃▒·····
     79 ± 4
  4. Penyuluh                      cocok
     █████████████▒┃▒··╎····╎····╎······
     40 ± 4
┃ nilainya · ▒ goyangan biasa kalau
menjawab lagi · ░ masih mungkin · ╎
batas · Garis di kiri: urutan
antartetangga ini masih terbuka.`);
});

test("without bars the order is told in words, and no sign needs a legend", () => {
  expect(
    pictureOf(compared(), { width: 40, bars: false }).split("\n\n")[1],
  ).toBe(`1. Perawat    cocok; seri dengan nomor 2
   80 ± 4
2. Guru
   sementara cocok; seri dengan nomor 1
   dan 3
   60 sampai 90
3. Teknisi    cocok; seri dengan nomor 2
   79 ± 4
4. Penyuluh                 cocok; jelas
   40 ± 4`);
});

test("a name too long for its line goes on below itself", () => {
  const name = "Fasilitator Pemberdayaan Masyarakat Desa";
  const one = comparing(
    { [name]: 80, Guru: 8 },
    {},
    { profiles: [name, "Guru"].map((each) => role(each, { Empati: 1 })) },
  );
  expect(pictureOf(one, { width: 40 }).split("\n\n")[1]).toBe(`  1. Fasilitator Pemberdayaan Masyarakat
     Desa
     cocok
     ██████████████╎███╎██▒┃▒···  80 ± 4
  2. Guru                          cocok
     █▒┃▒··········╎···╎···╎····   8 ± 4
┃ nilainya · ▒ goyangan biasa kalau
menjawab lagi · ╎ batas`);
});

test.each([
  // A bar has 24 columns at least, beside two and the value of six.
  [37, ["     ████████████╎███╎█▒┃▒···  80 ± 4", "  2. Penyuluh Lapangan Desa     cocok"]],
  [36, ["     ████████████████╎███╎███▒┃▒····", "     80 ± 4", "  2. Penyuluh Lapangan Desa    cocok"]],
  [34, ["  2. Penyuluh Lapangan Desa  cocok"]],
  [33, ["  2. Penyuluh Lapangan Desa", "     cocok"]],
])("%i columns: what has room in a line stands in it", (width, expected) => {
  const profiles = ["Guru", "Penyuluh Lapangan Desa"].map((name) => role(name, { Empati: 1 }));
  const drawn = pictureOf(comparing({ Guru: 80, "Penyuluh Lapangan Desa": 8 }, {}, { profiles }), { width });
  expect(`${drawn}\n`).toContain(`\n${expected.join("\n")}\n`);
});

test("a single role has neither texts below the picture nor an empty line in their place", () => {
  expect(renderRankingText(comparing({ Perawat: 80 }), { width: 60 })).toBe(`Jawabanmu untuk satu peran

Baru Perawat yang dilihat; sebutkan peran lain untuk
membandingkan.

  1. Perawat                                           cocok
     ████████████████████████╎██████╎████▒▒┃▒·······  80 ± 4
┃ nilainya · ▒ goyangan biasa kalau menjawab lagi · ╎ batas
`);
});

test("where every role stands apart there is no picture", () => {
  const apart = { ranking: rankingOf({ Guru: 70 }), reasons: new Map([["guru", "jam kerjanya tetap"]]) };
  expect(renderRankingText(comparing({}, {}, { apart }), { width: 60 })).toBe(`Jawabanmu untuk satu peran

Tidak ada peran yang sesuai dengan kondisi kerja yang kamu
mau; semuanya ada di bawah.

Tidak sesuai dengan kondisi kerja yang kamu mau: Guru (jam
kerjanya tetap): cocok, 70 ± 4.
`);
});

test("all of it: the head, then each section under its title, and nothing of what else there is", () => {
  const drawn = renderRankingText(compared(), { width: 80, full: true, rest: "Sisanya: --lengkap" });
  const [head = "", ...sections] = drawn.split("\n\n\n");
  expect(head.split("\n").at(-1)).toBe("· Garis di kiri: urutan antartetangga ini masih terbuka.");
  expect(sections.map((section) => section.split("\n")[0])).toEqual([
    "Yang membedakan dua teratas",
    "Yang sama dan yang berbeda",
    "Yang bisa memperjelas urutannya",
    "Tentang urutan ini",
  ]);
  expect(drawn).not.toContain("Sisanya");
});

test("what matters most is bold, what explains signs is dim", () => {
  const drawn = renderRankingText(compared(), { width: 100, colour: 1 });
  const painted = (code: string) =>
    [...drawn.matchAll(new RegExp(`\\u001b\\[${code}m(\\p{L}[^\\u001b]*)`, "gu"))].map(([, text]) => text);
  expect(painted("1")).toEqual([
    "Jawabanmu untuk 4 peran",
    "Yang teratas masih terbuka: Perawat masih seri dengan Guru. Yang lain ada di bawahnya.",
    ...["Perawat", "Guru", "Teknisi", "Penyuluh"],
    ...["Yang membedakan dua teratas:", "Yang sama dan yang berbeda:", "Yang bisa memperjelas urutannya:"],
  ]);
  expect(drawn).toContain("\u001b[2m┃ nilainya");
});

describe("a screen as high as a window", () => {
  /** The lines of a screen that ends in so many others. */
  function screen(width: number, others: number): string[] {
    const rest = new Array(others).fill("r".repeat(width)).join(" ");
    return linesOf(renderRankingText(compared(), { width, rest }).trimEnd());
  }

  test.each([
    [80, 40],
    [100, 40],
    [60, 53],
    [40, 80],
  ])("%i columns wide has %i lines, and says as much as they hold", (width, most) => {
    const room = most - screen(width, 0).length;
    const exact = screen(width, room);
    expect(exact).toHaveLength(most);
    expect(exact.join("\n")).toContain("Misalnya");
    const fuller = screen(width, room + 1);
    expect(fuller.length).toBeLessThanOrEqual(most);
    expect(fuller.join("\n")).not.toContain("Misalnya");
  });

  test("says ever less where there is ever less room: last of all what tips the balance", () => {
    const labels = (others: number) =>
      screen(80, others).flatMap((line) => /^Yang (membedakan|sama|bisa).*?:/.exec(line)?.[1] ?? []);
    const all = Array.from({ length: 24 }, (_, others) => labels(others).join(", "));
    expect([...new Set(all)]).toEqual(["membedakan, sama, bisa", "membedakan, bisa", "membedakan"]);
  });

  test("cuts its texts where even the shortest are too long", () => {
    const reasons = new Map([["guru", "kata ".repeat(200).trim()]]);
    const apart = { ranking: rankingOf({ Guru: 70 }), reasons };
    const cut = (others: number) => {
      const rest = new Array(others).fill("r".repeat(80)).join(" ");
      const lines = linesOf(renderRankingText(compared({ apart }), { rest }));
      return lines.filter((line) => line.includes("kata"));
    };
    const counts = Array.from({ length: 24 }, (_, others) => cut(others).length);
    expect([...new Set(counts)]).toEqual([14, 4, 3, 2, 1]);
    expect(cut(40)[0]).toMatch(/^Tidak sesuai dengan kondisi kerja yang kamu mau: Guru \(kata.*…$/);
  });
});
