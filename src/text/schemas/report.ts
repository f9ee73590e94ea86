import type { Descriptions } from "../../core/schemas/describe.ts";

/** What each key of an answer record holds. */
export const answersDescriptions: Descriptions = {
  profile: "Id peran yang dijawab; peran pertama bila kosong.",
  respondent: "Kode peserta.",
  group: "Kelompoknya, misalnya kelas.",
  answers:
    'Jawaban menurut id pertanyaan: posisi pilihan dari 1, true, false, atau "belum-tahu"; null berarti belum diketahui.',
};

/** What a report and a comparison tell of a role alike. */
export const assessmentDescriptions: Descriptions = {
  role: "Nama perannya.",
  fingerprint: "Sidik isi yang dinilai: bila sama, jawaban dihitung sama.",
  answered: "Berapa pertanyaan yang dijawab.",
  items: "Berapa pertanyaan yang ada.",
  status:
    "certain: jawaban yang belum ada tidak bisa mengubahnya; provisional: cukup untuk perkiraan; insufficient: belum cukup.",
  band: "Hasil bila lengkap atau cukup untuk perkiraan; selain itu null.",
  heldBy: "Id sifat yang menahan hasil, padahal kecocokannya bisa lebih tinggi.",
  stepsToChange: "Langkah jawaban paling sedikit menuju hasil lain; null bila tidak ada atau belum lengkap.",
  nearEdge: "true bila orang yang sama, kalau menjawab lagi, bisa mendapat hasil lain.",
  "verdict.low": "Hasil terendah yang masih mungkin.",
  "verdict.high": "Hasil tertinggi yang masih mungkin.",
  low: "Nilai bila semua yang belum dijawab bernilai paling rendah.",
  high: "Nilai bila semua yang belum dijawab bernilai paling tinggi.",
  standardError: "Seberapa jauh nilainya bergoyang bila orang yang sama menjawab lagi.",
};

/** What each key of a report holds, and of what stands in its place where a record could not be scored. */
export const reportDescriptions: Descriptions = {
  ...assessmentDescriptions,
  version: "Versi bentuk ini.",
  profile: "Peran yang dijawab.",
  respondent: "Kode peserta; null bila tidak ada.",
  group: "Kelompoknya, misalnya kelas; null bila tidak ada.",
  precision: "Hanya dengan --ketelitian: dari jawaban siapa goyangannya diukur.",
  respondents: "Dari berapa peserta.",
  scales: "Id skala yang goyangannya diukur; yang lain memakai patokan umum.",
  id: "Id dalam profil.",
  name: "Nama, seperti yang dibaca orang.",

  coverage: "Berapa yang dijawab.",

  verdict: "Hasilnya.",

  fit: "Kecocokan, 0 sampai 100.",
  point: "Perkiraan dari jawaban yang ada; null bila belum ada.",
  traits: "Sifat yang membantu, menurut urutan profil.",
  antiTraits: "Sifat yang bisa memberatkan, menurut urutan profil.",
  holdAt: "Sampai nilai ini hasil tertahan.",
  triggerAt: "Dari nilai ini hasil tertahan.",
  holds: "Apakah nilainya menahan hasil: yes, no, atau open bila belum jelas.",
  realism: "Gambaran tentang pekerjaannya, 0 sampai 100; null bila tidak ditanyakan.",
  missed: "Id pernyataan yang ditebak keliru.",
  claims: "Setiap anggapan tentang pekerjaannya.",
  held: "yes: lebih dari separuh pernyataannya ditebak keliru; no: semuanya benar, dua atau lebih; open: di antaranya.",
  orientation: "Arah antara peran ini (−100) dan yang mirip (100); null bila tidak ditanyakan.",
  "orientation.role": "Nama peran yang mirip.",
  leaning: "this: condong ke peran ini; other: ke yang mirip; open: belum condong.",

  quality: "Mutu jawaban; tidak mengubah nilai.",
  flags: "Pola jawaban yang janggal.",
  code: "Nama polanya.",
  "flags.items": "Id pertanyaannya.",

  changes: "Perubahan jawaban terkecil yang memindahkan hasil.",
  "changes.to": "Hasil sesudah perubahan itu.",
  "changes.answers": "Jawaban yang berubah.",
  steps: "Jumlah langkah, satu pilihan satu langkah.",
  from: "Jawaban sebelumnya; null bila belum diketahui.",
  to: "Jawaban sesudahnya; null bila belum diketahui.",

  answers: "Setiap jawaban dan hitungannya.",
  scale: "Id sifat yang dinilai oleh pertanyaan ini.",
  answer: "Jawabannya.",
  points: "Poin yang dihitung; pertanyaan terbalik sudah dibalik.",
  max: "Poin tertinggi pertanyaan ini.",

  progress: "Apa yang bergerak sejak jawaban terdahulu.",
  "progress.before": "Hasil terdahulu.",
  "progress.scales": "Setiap nilai, dulu dan sekarang.",
  "progress.answers": "Jawaban yang berbeda.",
  kind: "Jenis nilainya; pada antiTrait dan orientation, naik bukan berarti lebih baik.",
  "scales.before": "Nilai terdahulu.",
  "scales.after": "Nilai sekarang.",
  "progress.fit": "Gerak kecocokan.",
  wobble: "Beda sampai sejauh ini masih goyangan biasa.",
  moved: "up, down: melewati goyangan biasa; steady: tidak; unclear: belum bisa dibandingkan.",

  error: "Masalah, bila jawaban ini tidak bisa dinilai.",
  "error.code": "Nama masalahnya.",
  message: "Apa yang salah dan apa yang bisa dilakukan.",
  place: "Letaknya dalam jawaban; null bila seluruhnya.",
};
