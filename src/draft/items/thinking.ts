import type { Dimension } from "./dimension.ts";

/** What somebody likes to think about, and how. */
export const THINKING: readonly Dimension[] = [
  {
    plus: "(?:penuh )?(?:rasa )?ingin tahu(?: .*)?|keingintahuan|kepo|penasaran(?=$)",
    trait: { use: "ingin-tahu" },
    tip: "Pilih satu angka di berita hari ini, lalu cari siapa yang menghitungnya.",
  },
  {
    plus: "kreatif(?: dan (?:imajinatif|inovatif))?|kreativitas|inovatif|inovasi|imajinatif|imajinasi|banyak ide|penuh ide",
    minus: "miskin ide",
    trait: {
      straight: [
        "Kamu menemukan kegunaan lain dari barang bekas.",
        "Kamu mengusulkan cara yang baru pertama kali didengar teman.",
        "Kamu mencorat-coret gagasan ketika menunggu.",
      ],
      reversed: ["Kamu memakai contoh yang ada apa adanya.", "Kamu mengikuti usul pertama yang muncul."],
    },
    antiTrait: {
      straight: [
        "Kamu mencari contoh jadi sebelum mulai membuat sesuatu.",
        "Kamu memakai tema yang sama untuk tugas yang berbeda.",
        "Kamu menyerahkan urusan gagasan kepada teman.",
      ],
      reversed: ["Kamu mengubah sedikit resep yang kamu ikuti."],
    },
    tip: "Ambil satu barang di meja, tulis sepuluh kegunaan lain dalam lima menit, lalu coba satu.",
  },
  {
    plus: "analitis|analisis|menganalisis|berpikir (?:secara )?(?:logis|kritis|analitis|sistematis|runtut|jernih)|runtut dalam berpikir|logis|logika|kritis|problem solving|(?:memecahkan|pemecahan|menyelesaikan) masalah|sistematis",
    minus: "asal menebak|malas berpikir",
    trait: {
      straight: [
        "Kamu memecah urusan besar menjadi bagian kecil.",
        "Kamu mencari sebabnya sebelum memperbaiki sesuatu.",
        "Kamu membandingkan pilihan dengan daftar untung ruginya.",
      ],
      reversed: [
        "Kamu memilih jawaban menurut perasaan.",
        "Kamu menerima penjelasan pertama yang kamu dengar.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu menekan-nekan tombol sampai kebetulan berhasil.",
        "Kamu meninggalkan teka-teki yang langkahnya banyak.",
        "Kamu mengulang cara yang sama walau gagal.",
      ],
      reversed: ["Kamu menelusuri langkahmu dari awal ketika hasilnya salah."],
    },
    tip: "Kerjakan satu teka-teki setiap hari selama seminggu, dan tulis langkah yang membuatmu sampai ke jawabannya.",
  },
  {
    plus: "(?:suka |senang |cepat |mau |gemar |haus |terus )?(?:belajar|mempelajari)(?: hal(?:-hal)? baru| cepat| terus)?|haus (?:akan )?ilmu|pembelajar",
    minus: "(?:malas|enggan) belajar|cepat puas|(?:cenderung |mudah )?puas dengan hasil",
    trait: {
      straight: [
        "Kamu menonton tutorial untuk menguasai hal yang asing bagimu.",
        "Kamu mencatat istilah baru yang kamu temui.",
        "Kamu mencoba aplikasi baru sampai paham.",
      ],
      reversed: [
        "Kamu bertahan dengan cara lama ketika ada cara baru.",
        "Kamu berhenti mencari tahu setelah nilai keluar.",
      ],
    },
    antiTrait: {
      straight: [
        "Tugas yang asal jadi kamu kumpulkan apa adanya.",
        "Kamu melewatkan pelatihan yang boleh dilewatkan.",
        "Kamu baru membuka buku pada malam sebelum ujian.",
      ],
      reversed: ["Kamu memperbaiki lagi tugas yang nilainya sudah bagus."],
    },
    tip: "Pilih satu hal yang belum kamu kuasai, latih 15 menit sehari selama dua minggu, dan catat kemajuannya.",
  },
  {
    plus: "(?:suka |senang |gemar |hobi |minat |menyukai )(?:dengan |pada )?(?:angka|berhitung|menghitung|matematika)|berhitung|numerasi|kuat dalam angka|(?:pandai|pintar) (?:berhitung|matematika)",
    minus:
      "(?:takut|benci|alergi|anti) (?:pada |dengan )?(?:angka|matematika|hitungan)|lemah (?:dalam )?(?:berhitung|angka|matematika)",
    trait: {
      straight: [
        "Kamu menjumlah di kepala sebelum memakai kalkulator.",
        "Kamu mencatat pengeluaran sampai ke rinciannya.",
        "Kamu memeriksa apakah jumlah di struk masuk akal.",
      ],
      reversed: [
        "Kamu menyerahkan urusan kas kepada teman.",
        "Kamu mengira-ngira jumlah yang deretannya panjang.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu menghindari bagian yang memakai rumus.",
        "Pikiranmu lelah ketika melihat deretan jumlah.",
        "Kamu meminta orang lain membagi biaya patungan.",
      ],
      reversed: ["Kamu mengerjakan soal cerita sebagai hiburan."],
    },
    tip: "Catat uang masuk dan keluarmu selama dua minggu, lalu cari di mana yang terbanyak pergi.",
  },
  {
    plus: "(?:suka |senang |gemar |hobi |minat |rajin )(?:baca|membaca)|literasi",
    minus: "(?:malas|enggan) (?:baca|membaca)(?: .*)?",
    trait: {
      straight: [
        "Kamu menghabiskan satu buku dalam sebulan.",
        "Kamu mencari judul lain dari penulis yang sama.",
        "Kamu membawa buku ketika bepergian.",
      ],
      reversed: [
        "Kamu meminta ringkasan dari teman.",
        "Kamu berhenti di halaman pertama tulisan yang panjang.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu memilih videonya ketika ada tulisannya.",
        "Kamu melompati petunjuk pemakaian alat.",
        "Matamu melompat ke akhir tulisan.",
      ],
      reversed: ["Kamu membuka buku ketika ada waktu luang."],
    },
    tip: "Baca sepuluh halaman setiap malam selama dua minggu, lalu ceritakan isinya kepada seseorang.",
  },
  {
    plus: "(?:suka|senang|gemar|melek|akrab dengan|menyukai|minat pada|tertarik pada) teknologi|(?:bisa|menguasai|mahir|terampil|mengoperasikan|memakai|menggunakan|pandai)(?: (?:mengoperasikan|memakai|menggunakan))? komputer",
    minus: "gagap teknologi|gaptek|(?:takut|malas|enggan) (?:belajar |pada |dengan )?teknologi(?: baru)?",
    trait: {
      straight: [
        "Kamu mengutak-atik pengaturan ponsel sampai paham gunanya.",
        "Kamu mengajari orang rumah memakai aplikasi.",
        "Kamu mencari aplikasi yang bisa mempercepat tugasmu.",
      ],
      reversed: [
        "Kamu meminta orang lain mengurus gangguan di ponselmu.",
        "Kamu menunda pembaruan karena takut tampilannya berubah.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu memilih tulisan tangan ketika ada aplikasinya.",
        "Kamu berhenti ketika layar menampilkan pesan kesalahan.",
        "Kamu menunggu diajari sebelum menyentuh alat baru.",
      ],
      reversed: ["Kamu mencoba menu yang asing di sebuah aplikasi."],
    },
    tip: "Buat satu tabel anggaran sederhana di lembar kerja, dengan rumus yang menjumlah sendiri.",
  },
  {
    plus: "(?:menguasai |mampu |bisa |fasih |lancar |kemampuan |mahir |paham )?(?:ber)?(?:bahasa (?:inggris|asing|arab|jepang|korea|mandarin|jerman|prancis)|(?:sekurang-kurangnya |minimal |setidaknya )?(?:dua|tiga|beberapa) bahasa)(?: (?:pasif|aktif|dasar))?|basic english",
    trait: {
      straight: [
        "Kamu menyimak ucapan aslinya ketika menonton film luar negeri.",
        "Kamu mencari arti kata dari lagu luar negeri.",
        "Kamu berani menjawab ketika turis bertanya.",
      ],
      reversed: [
        "Kamu mencari terjemahannya lebih dulu.",
        "Kamu meminta teman membalas pesan dari luar negeri.",
      ],
    },
    tip: "Tonton satu video sepuluh menit tanpa terjemahan, catat lima kata baru, dan pakai kata itu dalam kalimat.",
  },
  {
    plus: "(?:ber)?jiwa seni|(?:rasa |cita rasa |selera |suka |cinta )seni|(?:selera |rasa |peka terhadap )?estetika|artistik",
    trait: {
      straight: [
        "Kamu memperhatikan paduan warna di sekitarmu.",
        "Kamu membuat sesuatu dengan tangan ketika senggang.",
        "Kamu mengubah tata letak tugas supaya enak dilihat.",
      ],
      reversed: [
        "Kamu menyerahkan urusan tampilan kepada teman.",
        "Kamu memakai bentuk apa adanya asal selesai.",
      ],
    },
    tip: "Foto satu benda dari sepuluh sudut, pilih yang terbaik, lalu tulis mengapa.",
  },
];
