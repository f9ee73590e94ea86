import type { InterviewOrder } from "../core/interview/interview.ts";
import type { SessionNotice } from "../core/interview/session.ts";

/** What the interview on a phone says beside the words of every interview. */
export const phone = {
  noScript:
    "Pertanyaannya belum bisa tampil di sini. Buka berkas ini di Chrome, Safari, atau peramban lain di ponselmu.",

  /** Where nobody told who sees the answers. */
  seenByUnknown: "Tanyakan kepada yang memberimu halaman ini sebelum mengirim hasilmu.",
  sendsNothing:
    "Halaman ini tidak mengirim apa pun sendiri: jawabanmu sampai ke orang lain hanya kalau kamu membagikannya.",

  forms: "Mau menjawab berapa banyak?",
  formNames: { listed: "Lengkap", shortest: "Singkat" } satisfies Record<InterviewOrder, string>,
  whole: (items: number, minutes: number): string => `${items} pertanyaan, kira-kira ${minutes} menit.`,
  short: (usual: number, minutes: number): string =>
    `Biasanya sekitar ${usual} pertanyaan, kira-kira ${minutes} menit. Berhenti begitu sisanya tidak bisa mengubah hasil.`,
  code: "Kode atau inisial",
  name: "Nama lengkap",
  group: "Kelas",
  optional: "boleh kosong",
  keep: "Simpan jawabanku di ponsel ini sampai selesai",
  keepNote: "Supaya bisa dilanjutkan kalau halamannya tertutup. Ponsel bersama? Biarkan kosong.",
  cannotKeep:
    "Peramban ini tidak bisa menyimpan jawaban. Tidak apa-apa: jawab saja, dan jangan tutup halaman ini sebelum selesai.",
  begin: "Mulai",
  goOn: "Lanjutkan menjawab",
  startAnew: "Mulai baru (hapus)",
  surelyAnew: (answers: number): string =>
    `${answers === 0 ? "Hapus semuanya" : `Hapus ${answers} jawaban`} dan mulai dari awal?`,
  surely: "Ya, hapus",
  cancel: "Batal",
  cleared: "Semuanya sudah dihapus. Siap untuk mulai dari awal.",

  offer: "Ada wawancara yang belum selesai",
  offerFinished: "Ada wawancara yang sudah selesai",
  offerOf: (who: string): string => `Atas nama ${who}.`,
  offerAnswers: (answers: number, items: number, day: string, time: string): string =>
    `${answers} dari ${items} pertanyaan sudah dijawab, terakhir ${day} pukul ${time}.`,
  offerNote: "Kalau itu bukan kamu, mulailah baru.",
  resume: "Lanjutkan",
  gone: "Wawancara itu tidak lagi tersimpan di sini, mungkin dihapus atau diselesaikan di tab lain.",
  unreadable: "Simpanan jawaban di ponsel ini rusak dan tidak bisa dilanjutkan. Kamu mulai dari awal.",
  keepingFailed:
    "Jawabanmu tidak bisa disimpan lagi di ponsel ini. Jangan tutup halaman ini sebelum selesai.",
  keptElsewhere:
    "Halaman ini juga dipakai di tab lain, jadi jawaban di sini tidak disimpan. Jangan tutup halaman ini sebelum selesai.",

  back: "Kembali",
  list: "Daftar",
  skip: "Lewati",
  next: "Lanjut",
  erase: "Hapus jawaban",
  help: "Bantuan",
  close: "Tutup",
  toReport: "Lihat laporan",
  answerRest: "Teruskan menjawab",
  settled: "Mau menjawab sisanya juga? Boleh, hasilnya tetap sama.",
  reviewNote: "Mau melihat atau mengubah sesuatu? Ketuk pertanyaannya.",
  listNote: "Ketuk pertanyaan yang mau kamu lihat atau ubah.",
  asWho: (who: string): string => `Kamu menjawab sebagai ${who}.`,
  asNobody: "Kamu menjawab tanpa kode dan kelas.",
  changeWho: "Ubah",

  options: "Pilihan jawaban",
  keys: "Memakai papan ketik",
  howTitle: "Cara menjawab",
  how: [
    "Ketuk satu pilihan; pertanyaan berikutnya langsung muncul.",
    "Kembali memperlihatkan pertanyaan sebelumnya. Jawabannya tetap, dan boleh diganti.",
    "Lewati kalau kamu belum tahu. Yang dilewati dihitung belum diketahui, bukan netral.",
    "Daftar memperlihatkan semua pertanyaan, dan laporan kalau kamu mau berhenti.",
  ],

  notices: {
    choose: "Pilih dulu satu jawaban. Belum tahu? Lewati saja.",
    last: "Jawab dulu pertanyaan ini. Belum tahu? Lewati saja.",
    "too-soon": "Terlalu cepat, jadi ketukan tadi diabaikan. Baca dulu, lalu ketuk lagi.",
    certain: "Sisanya tidak bisa mengubah hasil. Mau berhenti? Buka Daftar, lalu Lihat laporan.",
  } satisfies Partial<Record<SessionNotice, string>>,
} as const;
