import type { Descriptions } from "../../core/schemas/describe.ts";

/** What an analysis and the sums that it is made of tell alike. */
const common: Descriptions = {
  version: "Versi bentuk ini.",
  profile: "Peran yang dijawab.",
  role: "Nama perannya.",
  badRecords: "Berapa jawaban yang tidak terbaca.",
  scales: "Setiap skala: sifat yang membantu, sifat yang memberatkan, gambaran pekerjaan, dan arah.",
  id: "Id dalam profil.",
  name: "Nama, seperti yang dibaca orang; kosong bila tidak ada.",
  "scales.respondents": "Berapa peserta yang menjawab salah satu butirnya.",
  "scales.kind": "Jenis skalanya.",
  items: "Setiap butir.",
  texts: "Pertanyaannya, atau kedua gambaran sebuah perbandingan.",
  reverse: "true bila pilihannya dihitung terbalik.",
  options: "Berapa peserta yang memilih setiap pilihan, menurut poin dari yang terendah.",
  choices: "Pilihannya, menurut poin dari yang terendah; yang poinnya sama digabung.",
  points: "Poin, sudah dibalik untuk butir yang terbalik.",
  "choices.texts": "Bunyi pilihannya; kosong bila bunyinya dari kerja-cocok.",
};

/** What each key of the sums holds that an analysis is made of. */
export const sumsDescriptions: Descriptions = {
  ...common,
  kind: "Penanda rekap butir.",
  fingerprint: "Sidik isi yang dinilai; rekap dengan sidik yang sama bisa digabung.",
  respondents: "Berapa peserta yang terbaca.",
  pairs: "Setiap dua butir, dari peserta yang menjawab keduanya.",
  "pairs.first": "Id butir pertama.",
  second: "Id butir kedua.",
  both: "Berapa peserta yang menjawab keduanya.",
  firstSum: "Jumlah poin butir pertama.",
  secondSum: "Jumlah poin butir kedua.",
  products: "Jumlah hasil kali poin keduanya.",
};

/** What each key of an analysis holds. */
export const analysisDescriptions: Descriptions = {
  ...common,
  fingerprint: "Sidik isi yang dinilai; bila sama, hasil uji ini berlaku untuk profil itu.",
  respondents: "Berapa peserta yang terbaca; pada sebuah skala, berapa yang menjawab salah satu butirnya.",
  alpha: "Alpha Cronbach; null bila kurang dari dua butir yang jawabannya beragam.",
  raw: "Dari kovarians peserta yang menjawab kedua butir.",
  standardized: "Dari korelasi.",
  low: "Ujung bawah selang 95% (Feldt); n adalah rata-rata yang menjawab dua butir bersama-sama.",
  high: "Ujung atas selang 95% (Feldt).",
  standardError: "Galat baku nilai skala: SD × √(1 − alpha), dari 100.",
  answered: "Berapa peserta yang menjawab butir ini.",
  missing: "Berapa peserta yang melewatinya.",
  mean: "Rata-rata poin.",
  sd: "Simpangan baku poin, dengan n − 1.",
  itemRest: "Korelasi butir dengan jumlah butir lain di skalanya (r hitung).",
  criticalR:
    "Batas korelasi dua arah 5% (r tabel, df = n − 2); n rata-rata jumlah peserta yang menjawab butir ini dan butir lain.",
  alphaIfDropped: "Alpha skalanya tanpa butir ini; null bila sisanya kurang dari dua.",
  findings: "Apa yang perlu dilihat, dari yang paling berat.",
  code: "Jenis temuannya.",
  scale: "Id skalanya.",
  item: "Id butirnya.",
  share: "Bagian dari peserta, 0 sampai 1.",
  least: "Batas yang dipakai.",
  of: "Berapa jawaban yang bisa ada.",
  "findings.missing": "Berapa yang kosong.",
  "findings.alpha": "Alpha skalanya.",
  "findings.items": "Id butirnya.",
  "findings.points": "Poin pilihan yang dimaksud.",
};
