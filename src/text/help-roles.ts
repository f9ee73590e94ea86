import { example, exitCodeLine } from "./help-words.ts";

/** What the help says of the commands about roles and their profiles. */
export const roleHelp = {
  roles: {
    words: "peran yang ada di katalog",
    examples: [
      example(" peran", "semua peran, dengan gambaran singkatnya"),
      example(" peran --cari petani", "yang memuat sebuah kata, di tugas atau di jalan ke sana"),
      example(" peran --sifat teliti --kondisi kantor,tetap", "menurut sifat dan kondisi kerja"),
      example(" peran lihat", "gambaran jujur peran yang pertama"),
      example(" peran periksa peranku.yaml", "apa yang salah di profil buatan sendiri"),
    ],
  },
  show: {
    words: "gambaran jujur sebuah pekerjaan, sebelum wawancara",
    examples: [
      example(" peran lihat", "peran yang pertama di katalog"),
      example(" peran lihat peranku.yaml", "peran buatan sendiri"),
    ],
  },
  check: {
    words: "periksa berkas profil YAML: bentuknya, dan mutu pertanyaannya",
    examples: [
      example(" peran periksa peranku.yaml", "setiap masalah, catatan, dan petunjuk, dengan barisnya"),
      example(" peran periksa peranku.yaml --amati", "lagi setiap kali berkasnya disimpan"),
      example(" peran periksa *.yaml --format github", "tanda di baris berkas, di alur kerja GitHub"),
    ],
    notes: [
      "Masalah membuat hasil keliru (kode keluar 1), catatan melemahkan jawaban, petunjuk memperbaiki tulisan.",
      "--amati berakhir dengan Ctrl-C (kode keluar 130), atau ketika terminal atau pipanya ditutup (kode keluar pemeriksaan terakhir).",
    ],
  },
  newRole: {
    words: "profil peran baru: lewat tanya jawab, atau rancangan dari uraian pekerjaan",
    examples: [
      example(" peran buat penjaga-taman.yaml", "tanya jawab di terminal; ulangi untuk melanjutkan"),
      example(" peran buat --dari uraian.txt -o peranku.yaml", "rancangannya menjadi berkas"),
      example(" peran buat --dari uraian.txt --json", "apa yang terbaca dari uraiannya"),
      example(" peran buat --dari - < uraian.txt", "uraian dari pipa"),
      example(" peran buat --petunjuk -o petunjuk.md", "untuk ditempel ke asistenmu sendiri"),
    ],
    options: {
      json: "apa yang terbaca, dan kalimat yang tidak, sebagai JSON, tanpa rancangannya",
      output: "tulis rancangan atau petunjuknya ke berkas ini",
      all: "tanyakan semua yang dimuat rancangannya, sepanjang apa pun wawancaranya",
    },
    notes: [
      "Dari uraian, pertanyaannya paling banyak 70. Yang tidak dipakai disebutkan; dengan --semua, batas itu tidak berlaku.",
      'Uraiannya teks biasa berbahasa Indonesia tentang satu pekerjaan: tugasnya, siapa yang cocok dan yang mungkin tidak, anggapan yang keliru, dan bedanya dengan pekerjaan yang mirip. Yang ditebak ditandai "# periksa:" di berkasnya.',
      exitCodeLine,
    ],
  },
} as const;
