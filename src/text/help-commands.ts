import { roleHelp } from "./help-roles.ts";
import { example, exitCodeLine } from "./help-words.ts";

/** What the help says of each command. */
export const commandHelp = {
  program: {
    words: "Wawancara refleksi karier: cocokkah kamu dengan sebuah pekerjaan?",
    examples: [
      example("", "wawancara di terminal"),
      example(" jelajah", "satu wawancara untuk semua peran"),
      example(" < jawaban.json", "nilai jawaban dari berkas"),
      example(" nilai kelas.csv -o hasil.xlsx", "nilai sekelas ke buku kerja Excel"),
      example(" soal -o lembar.json", "lembar jawaban untuk diisi"),
      example(" bantuan nilai", "pilihan dan contoh sebuah perintah"),
    ],
    notes: [exitCodeLine, "Semua tetap di komputermu: tanpa jaringan, tanpa akun."],
  },
  interview: {
    words: "wawancara tentang sebuah peran, lalu laporannya",
    examples: [
      example(" wawancara", "memilih peran, lalu mulai"),
      example(" wawancara --singkat", "berhenti begitu sisanya tidak mengubah hasil"),
      example(" wawancara --lanjut", "lanjutkan yang belum selesai"),
      example(" wawancara -o laporan.html", "laporannya menjadi halaman web"),
    ],
  },
  explore: {
    words: "belum tahu peran mana: satu wawancara untuk semua",
    options: { role: "id peran di katalog, atau berkas YAML; boleh beberapa (a,b), atau semua" },
    examples: [
      example(" jelajah", "semua peran di katalog; boleh berhenti kapan saja"),
      example(" jelajah -p perawat,pekerja-sosial", "hanya beberapa peran"),
      example(" jelajah --lanjut", "lanjutkan yang belum selesai"),
      example(" jelajah -o urutan.html", "urutannya menjadi halaman web"),
    ],
  },
  score: {
    words: "nilai berkas jawaban, atau masukan dari pipa",
    options: {
      role: "id peran di katalog, atau berkas YAML; boleh beberapa (a,b), atau semua",
      output: "tulis hasil ke berkas ini; nama folder (laporan/) memberi satu berkas setiap peserta",
    },
    examples: [
      example(" nilai jawaban.json", "laporan satu orang"),
      example(" nilai jawaban.json -o laporan.html", "laporannya menjadi halaman web"),
      example(" nilai kelas.csv", "satu baris setiap peserta"),
      example(" nilai kelas.csv -o hasil.xlsx", "buku kerja Excel untuk sekelas"),
      example(" nilai kelas.csv -o laporan/", "satu halaman web setiap peserta"),
      example(" nilai kelas.csv --rekap rekap.html", "rekap sekelas saja"),
      example(" nilai baru.json --dibanding lama.json", "apa yang bergerak sejak dulu"),
      example(" nilai kelas.csv --ketelitian uji.json -o laporan/", "dengan goyangan yang diukur uji"),
    ],
    notes: [
      "Tanpa --format dan -o: satu peserta mendapat laporan teks; banyak peserta mendapat satu baris setiap orang di terminal, dan NDJSON di pipa. Nama folder (-o laporan/) memberi satu halaman setiap peserta.",
      exitCodeLine,
    ],
  },
  compare: {
    words: "satu set jawaban untuk beberapa peran: urutannya, dan apa yang masih terbuka",
    options: { role: "id peran di katalog, atau berkas YAML; boleh beberapa (a,b), atau semua" },
    examples: [
      example(" banding jawaban.json", "semua peran di katalog"),
      example(" banding jawaban.json -p perawat,pekerja-sosial", "dua peran saja"),
      example(" banding jawaban.json -o banding.html", "halaman web dengan satu gambar"),
      example(
        " banding jawaban.json --kondisi kantor,tetap",
        "untuk satu orang: yang tidak sesuai ditaruh di bawah",
      ),
      example(" banding kelas.csv --rekap rekap.html", "peran mana yang teratas di kelas"),
    ],
    notes: [
      "Nilai setiap peran sama dengan nilai di laporannya. Peran disebut di depan hanya bila bedanya melewati goyangan biasa, apa pun jawaban yang tersisa.",
      exitCodeLine,
    ],
  },
  analyse: {
    words: "uji butir: pertanyaan mana yang bekerja, mana yang tidak",
    options: {
      summary:
        "tulis rekap butir bagian ini ke berkas .json, untuk digabung; tanpa bentuk hasil yang lain, hanya rekapnya",
    },
    examples: [
      example(" uji kelas.csv", "apa yang perlu dilihat, lalu setiap skala dan butirnya"),
      example(" uji kelas.csv --peran peranku.yaml", "untuk profil buatan sendiri"),
      example(" uji kelas.csv -o uji.json", "semua angkanya; juga untuk nilai --ketelitian"),
      example(" uji xi-1.csv --rekap xi-1.json", "rekap sebagian peserta, untuk digabung"),
      example(" uji --gabung xi-1.json xi-2.json", "hasil uji dari semua bagian"),
    ],
    notes: [
      "Alpha (Cronbach) dengan selang 95% (Feldt), alpha terstandar, alpha bila butir dibuang, korelasi butir dengan butir lain (r hitung) di samping r tabel, dan berapa yang memilih setiap pilihan. Angkanya sama dengan psych::alpha di R.",
      "Rekapnya berisi jumlah, bukan jawaban setiap orang; tetapi dari satu dua orang saja, jumlahnya tetap memperlihatkan jawaban mereka.",
      exitCodeLine,
    ],
  },
  class: {
    words: "sekelas, dari jawaban sampai bahan bimbingan, dalam satu folder",
    options: { output: "tulis semuanya ke folder ini" },
    examples: [
      example(' kelas "kelas xi.xlsx"', 'ke folder "hasil kelas xi"'),
      example(" kelas xi-1.csv xi-2.csv", "beberapa kelas sekaligus"),
      example(" kelas jawaban/ -o xi-2", "folder berisi jawaban yang dikirim siswa"),
      example(' kelas baru.xlsx --sebelum "hasil lama"', "apa yang bergerak sejak dulu"),
    ],
    notes: [
      "Isinya rekap.html (mulai dari sini), hasil.xlsx, satu halaman setiap siswa, cetak.html, orang-tua.html, rpl.html, masalah.txt, dan jawaban.ndjson untuk --sebelum nanti.",
      "Kolom yang menyebut siswa dan kelasnya ditanyakan di terminal bila tidak jelas; --peserta - dan --kelompok - berarti tidak ada.",
      exitCodeLine,
    ],
  },
  items: {
    words: "daftar pertanyaan, atau lembar jawaban",
    examples: [
      example(" soal", "semua pertanyaan dan pilihannya"),
      example(" soal -o lembar.json", "lembar untuk diisi satu orang"),
      example(" soal -o pertanyaan.csv", "semua pertanyaan sebagai tabel"),
    ],
  },
  form: {
    words: "formulir untuk sekelas: di Google, di ponsel, atau di kertas",
    examples: [
      example(" formulir --untuk google", "skrip yang membuat Formulir Google"),
      example(" formulir --untuk ponsel", "wawancara dalam satu berkas untuk ponsel"),
      example(" formulir --untuk kertas", "buklet untuk dicetak"),
      example(" formulir --untuk google --nama", "menanyakan nama, bukan kode"),
      example(' formulir --untuk kertas --dilihat "Bu Rina, guru BK"', "memberi tahu siapa yang melihat"),
    ],
  },
  keyIn: {
    words: "ketik jawaban dari buklet kertas, satu angka satu jawaban",
    examples: [
      example(" isi", "mulai, atau lanjutkan tumpukan yang tersimpan"),
      example(" isi -o kelas.csv", "hasilnya ke berkas ini, lalu: kerja-cocok kelas kelas.csv"),
    ],
  },
  ...roleHelp,
  history: {
    words: "wawancara yang tersimpan di komputer ini",
    examples: [
      example(" riwayat", "nama, peran, dan sejauh mana"),
      example(" riwayat lihat NAMA", "laporannya"),
      example(" riwayat hapus NAMA", "menghapusnya"),
    ],
  },
  showHistory: {
    words: "laporan dari wawancara yang tersimpan",
    examples: [
      example(" riwayat lihat NAMA", "laporan satu layar"),
      example(" riwayat lihat NAMA -o laporan.html", "laporannya menjadi halaman web"),
    ],
  },
  compareHistory: {
    words: "apa yang bergerak di antara dua wawancara yang tersimpan",
    examples: [example(" riwayat banding NAMA NAMA_LAIN", "urutannya bebas")],
  },
  deleteHistory: {
    words: "hapus wawancara atau tumpukan kertas yang tersimpan",
    options: { all: "hapus semuanya, tumpukan kertas juga" },
    examples: [
      example(" riwayat hapus NAMA", "satu simpanan"),
      example(" riwayat hapus --semua", "semuanya"),
    ],
  },
  schema: {
    words: "JSON Schema, untuk editor dan program",
    examples: [
      example(" skema", "nama-namanya"),
      example(" skema laporan -o laporan.json", "skema laporan, ke sebuah berkas"),
    ],
  },
  completion: {
    words: "melengkapi perintah dengan tombol Tab",
    examples: [
      example(" pelengkap", "cara memasangnya"),
      example(" pelengkap bash >> ~/.bashrc", "memasangnya di bash"),
    ],
  },
  help: {
    words: "tampilkan bantuan sebuah perintah",
    examples: [example(" bantuan riwayat hapus", "pilihan dan contohnya")],
  },
} as const;
