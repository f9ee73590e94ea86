import { expect, test } from "vitest";
import { renderRankingMarkdown } from "../../../src/render/ranking/markdown.ts";
import { comparing, rankingOf } from "./small.ts";

const ABOUT = `## Tentang urutan ini

Setiap nilai di sini sama dengan nilai di laporan perannya. Pertanyaan yang belum dijawab melebarkan rentang, tidak menurunkan nilai.

Sebuah peran disebut di depan hanya bila bedanya lebih besar daripada goyangan biasa, apa pun jawaban yang tersisa. Selain itu urutannya masih terbuka.

Ini refleksi karier untuk menjelajah, bukan psikotes dan bukan seleksi. Urutan rendah tidak berarti tidak ada jalan.
`;

test("a comparison as it is read", () => {
  const compared = comparing(
    { Perawat: 80, Guru: [60, 90], Teknisi: 40 },
    { undecided: [["Perawat", "Guru"]], settle: ["empati-1"] },
    { respondent: "A_01" },
  );
  expect(renderRankingMarkdown(compared)).toBe(`# Jawabanmu untuk 3 peran

Peserta: A\\_01

**Yang teratas masih terbuka: Perawat masih seri dengan Guru. Yang lain ada di bawahnya.**

Urutannya menurut jawaban yang sudah ada; yang belum dijawab masih bisa mengubahnya.

| Peran |  | Dari 100 | Hasil | Urutannya |
| --- | --- | --- | --- | --- |
| 1\\. Perawat | \`██████████╎██╎█▒┃▒··\` | 80 ± 4 | cocok | seri dengan nomor 2 |
| 2\\. Guru | \`██████████╎█░╎░┃╎░··\` | 60 sampai 90 | sementara cocok | seri dengan nomor 1 |
| 3\\. Teknisi | \`███████▒┃▒╎··╎··╎···\` | 40 ± 4 | cocok | jelas |

┃ nilainya · ▒ goyangan biasa kalau menjawab lagi · ░ masih mungkin · ╎ batas

## Yang sama dan yang berbeda

- Keduanya memperhitungkan empati dan disiplin diri.
- Perawat lebih memperhitungkan empati.
- Guru lebih memperhitungkan disiplin diri.

## Yang bisa memperjelas urutannya

Satu pertanyaan ini bisa memperjelas mana yang di depan, atau bahwa yang teratas seri:

- Teks empati-1

${ABOUT}`);
});

test("a single role of nobody has no more to say", () => {
  expect(renderRankingMarkdown(comparing({ Perawat: 80 }))).toBe(`# Jawabanmu untuk satu peran

**Baru Perawat yang dilihat; sebutkan peran lain untuk membandingkan.**

| Peran |  | Dari 100 | Hasil | Urutannya |
| --- | --- | --- | --- | --- |
| 1\\. Perawat | \`██████████╎██╎█▒┃▒··\` | 80 ± 4 | cocok | jelas |

┃ nilainya · ▒ goyangan biasa kalau menjawab lagi · ╎ batas

${ABOUT}`);
});

test("where every role stands apart, there is no table of the others", () => {
  const apart = { ranking: rankingOf({ Guru: 70 }), reasons: new Map([["guru", "jam kerjanya tetap"]]) };
  expect(renderRankingMarkdown(comparing({}, {}, { apart }))).toBe(`# Jawabanmu untuk satu peran

**Tidak ada peran yang sesuai dengan kondisi kerja yang kamu mau; semuanya ada di bawah.**

## Tidak sesuai dengan kondisi kerja yang kamu mau

- Guru (jam kerjanya tetap): cocok, 70 ± 4.

Ini saringan tersendiri dan tidak mengubah nilainya.

${ABOUT}`);
});
