/** What is asked for one key of a profile, and what helps to answer. */
export interface FieldWords {
  question: string;
  /** What it is, with an example. */
  help: string;
}

/** What a section of a profile holds. */
export interface SectionWords {
  title: string;
  /** What it is, in one line, with a good example. */
  about: string;
}

/** The sections of a profile as a person goes through them. */
export const sectionWords = {
  about: {
    title: "Peran dan ringkasan",
    about: "Nama pekerjaannya, dan apa yang dikerjakan dalam satu kalimat.",
  },
  duties: {
    title: "Tugas sehari-hari",
    about: "Satu kegiatan satu tugas, enam sampai delapan. Contoh: Menyiram tanaman setiap pagi.",
  },
  traits: {
    title: "Sifat yang membantu",
    about: "Empat sampai enam; yang ada di katalog sudah berisi pertanyaan. Contoh: Sabar.",
  },
  antiTraits: {
    title: "Yang mungkin terasa berat",
    about:
      "Kebiasaan yang membuat pekerjaan ini berat, dua atau tiga. Contoh: Kurang nyaman di luar ruangan.",
  },
  misconceptions: {
    title: "Anggapan yang keliru",
    about: "Yang dikatakan orang, dan faktanya. Contoh: Penjaga taman hanya menyapu daun.",
  },
  expectations: {
    title: "Harapan dan kenyataan",
    about: "Yang diharapkan orang, dan kenyataannya. Contoh: Taman selalu tenang.",
  },
  comparison: {
    title: "Peran yang mirip",
    about: "Pekerjaan yang sering tertukar dengannya, dan bedanya. Contoh: Tukang Kebun Rumah.",
  },
  conditions: {
    title: "Kondisi kerja",
    about: "Tempat, jam, perjalanan, dan banyaknya orang yang ditemui: ditampilkan, tidak dinilai.",
  },
  paths: {
    title: "Jalan ke sana",
    about: "Pelajaran, jurusan, pelatihan, atau izin. Contoh: Biologi.",
  },
  sources: {
    title: "Fakta dari luar",
    about: "Fakta dengan alamat web dan tanggalnya: ditampilkan, tidak dinilai.",
  },
} as const satisfies Record<string, SectionWords>;

/** What is asked, key by key. */
export const fieldWords = {
  role: {
    question: "Nama perannya",
    help: "Seperti yang dibaca orang, dengan huruf besar di awal kata. Contoh: Penjaga Taman",
  },
  summary: {
    question: "Ringkasannya",
    help: "Satu kalimat: siapa, mengerjakan apa, untuk siapa. Contoh: Penjaga taman merawat tanaman kota supaya taman nyaman untuk semua orang.",
  },
  duty: {
    question: "Tugas",
    help: "Satu kegiatan, dimulai dengan kata kerja. Contoh: Memangkas semak di tepi jalan setapak.",
  },
  interest: {
    question: "Pertanyaan minatnya",
    help: "Orang menjawab seberapa ingin ia mengisi harinya dengan ini: satu kegiatan yang bisa dibayangkan. Contoh: Menyiram tanaman kota setiap pagi. Tulis - bila tugas ini tidak ditanyakan.",
  },
  interestTip: {
    question: "Langkah mengenal tugasnya",
    help: "Yang nyata, gratis, dan bisa dimulai minggu ini. Contoh: Temani petugas taman selama satu pagi.",
  },
  traits: { question: "Sifat", help: "Satu atau dua kata. Contoh: Sabar" },
  antiTraits: {
    question: "Yang memberatkan",
    help: "Kebiasaan, bukan cela. Contoh: Kurang nyaman di luar ruangan",
  },
  description: {
    question: "Maksudnya dalam satu kalimat",
    help: "Contoh: Tahan menunggu hasil yang datang perlahan.",
  },
  item: {
    question: "Pertanyaan",
    help: 'Perilaku yang bisa dibayangkan siapa pun, satu gagasan, dimulai dengan "Kamu", tanpa menyebut nama sifatnya. Contoh: Kamu mengulang latihan yang sama sampai lancar.',
  },
  reversed: {
    question: "Pertanyaan terbalik",
    help: 'Perilaku yang berlawanan, bukan "tidak": setuju berarti nilainya rendah. Contoh untuk Sabar: Kamu mengganti rencana sebelum hasil pertamanya terlihat.',
  },
  tip: {
    question: "Langkah melatihnya",
    help: "Yang nyata, gratis, dan bisa dimulai minggu ini. Contoh: Rawat satu tanaman selama sebulan.",
  },
  misconception: {
    question: "Anggapannya",
    help: "Kalimat yang sering dikatakan orang. Contoh: Penjaga taman hanya menyapu daun.",
  },
  truth: {
    question: "Faktanya",
    help: "Contoh: Ia juga merawat tanaman dan memeriksa mainan anak.",
  },
  expectation: { question: "Harapannya", help: "Yang dibayangkan orang. Contoh: Taman selalu tenang." },
  reality: { question: "Kenyataannya", help: "Contoh: Pada hari libur taman penuh dan ramai." },
  trueStatement: {
    question: "Pernyataan yang benar",
    help: "Orang menebak benar atau salah; tanpa kata mutlak seperti selalu. Contoh: Penjaga taman ikut memeriksa mainan anak.",
  },
  falseStatement: {
    question: "Pernyataan yang salah",
    help: "Orang menebak benar atau salah; tanpa kata hanya atau selalu. Contoh: Tugas penjaga taman selesai setelah daun disapu.",
  },
  why: { question: "Mengapa", help: "Satu kalimat. Contoh: Mainan yang rusak bisa melukai pengunjung." },
  other: { question: "Peran yang mirip", help: "Contoh: Tukang Kebun Rumah" },
  this: {
    question: "Ciri peran ini",
    help: "Yang membedakannya, dalam satu kalimat. Contoh: Merawat tempat milik semua orang.",
  },
  otherDifference: {
    question: "Ciri peran yang mirip",
    help: "Contoh: Merawat kebun milik satu keluarga.",
  },
  thisScene: {
    question: "Gambaran peran ini",
    help: "Orang memilih gambaran yang lebih menarik, jadi keduanya sama menariknya. Contoh: Bertemu pengunjung baru setiap hari",
  },
  otherScene: { question: "Gambaran peran yang mirip", help: "Contoh: Mengenal baik pemilik satu kebun" },
  path: { question: "Apa", help: "Contoh: Biologi; Berlatih merawat tanaman di balai latihan kerja" },
  source: {
    question: "Faktanya, dan dari mana asalnya",
    help: "Contoh: Menurut dinas pertamanan, kota ini punya 40 taman.",
  },
  url: { question: "Alamat webnya", help: "Dimulai dengan https://. Contoh: https://www.contoh.go.id/taman" },
  date: { question: "Tanggalnya", help: "Tahun, bulan, atau hari. Contoh: 2025, 2025-02, atau 2025-02-05" },
} as const satisfies Record<string, FieldWords>;
