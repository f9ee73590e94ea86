import type { Dimension } from "./dimension.ts";

/** How somebody keeps at a thing. */
export const CHARACTER: readonly Dimension[] = [
  {
    plus: "sabar|bersabar|kesabaran|penyabar|sabaran|sabarnya panjang|panjang sabar",
    minus: "(?:mudah|cepat) kesal|(?:mudah|cepat) kehilangan (?:ke)?sabar(?:an)?",
    trait: {
      straight: [
        "Kamu menunggu giliran dengan tenang ketika antrean bergerak lambat.",
        "Kamu mengulang penjelasan dengan nada yang sama kepada adik.",
        "Kamu mendengarkan sampai habis cerita yang berputar-putar.",
      ],
      reversed: ["Kamu mendesak orang yang lama memilih.", "Kamu menutup aplikasi yang lama terbuka."],
    },
    antiTrait: { use: "kurang-sabar" },
    tip: "Temani seseorang yang sedang belajar hal baru selama 15 menit, dan biarkan ia mencoba sendiri.",
  },
  {
    plus: "teliti|ketelitian|cermat|kecermatan|jeli|kejelian|saksama|detail|detail[- ]oriented|perhatian (?:pada|terhadap) detail|memperhatikan detail",
    minus: "ceroboh|lalai|kecerobohan|teledor|sembrono|asal-asalan|serampangan",
    trait: { use: "teliti" },
    antiTrait: {
      straight: [
        "Kamu menyenggol barang karena bergerak terburu-buru.",
        "Pesanmu terkirim ke orang yang keliru.",
        "Kamu mulai mengerjakan soal sebelum selesai membaca petunjuknya.",
      ],
      reversed: ["Kamu menghitung ulang sebelum menyerahkan hasilnya."],
    },
    tip: "Selama seminggu, periksa setiap tugas sekali lagi sesudah berdiri sebentar, dan catat apa yang kamu temukan.",
  },
  {
    plus: "tekun|ketekunan|rajin|kerajinan|pekerja keras|bekerja keras|kerja keras|etos kerja",
    minus: "malas(?=$)|pemalas|malas-malasan|bermalas-malasan",
    trait: {
      straight: [
        "Kamu meneruskan tugas yang sulit sampai selesai pada hari itu.",
        "Kamu melatih lagi bagian yang masih salah.",
        "Kamu tetap belajar pada jamnya ketika teman sedang bermain.",
      ],
      reversed: [
        "Kamu berhenti di tengah jalan ketika tugasnya membosankan.",
        "Kamu mengerjakan tugas menjelang batas waktunya.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu rebahan dulu ketika tugas sudah menunggu.",
        "Kamu mencari teman yang mau mengerjakan bagianmu.",
        "Kamu memilih tugas yang paling sedikit pekerjaannya.",
      ],
      reversed: ["Kamu mulai mengerjakan tugas pada hari tugas itu diberikan."],
    },
    tip: "Pilih satu tugas yang tertunda, kerjakan 20 menit hari ini, lalu ulangi besok pada jam yang sama.",
  },
  {
    plus: "gigih|kegigihan|ulet|keuletan|pantang menyerah|daya juang|semangat juang|persisten",
    minus: "(?:mudah|cepat) (?:menyerah|putus asa|patah semangat)|menyerah",
    trait: {
      straight: [
        "Kamu mencoba cara lain ketika cara pertama gagal.",
        "Kamu mendaftar lagi setelah ditolak.",
        "Kamu menanyakan letak salahmu supaya bisa memperbaikinya.",
      ],
      reversed: [
        "Kamu berganti tujuan setelah satu kali gagal.",
        "Kamu melepas kesempatan yang saingannya banyak.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu menutup buku ketika satu soal sulit dipahami.",
        "Kamu keluar dari permainan yang hampir kalah.",
        "Satu kegagalan cukup untuk membuatmu berhenti.",
      ],
      reversed: ["Kamu mengulang percobaan sampai menemukan sebab gagalnya."],
    },
    tip: "Ambil satu hal yang pernah gagal, tulis satu cara lain, dan coba cara itu minggu ini.",
  },
  {
    plus: "telaten|ketelatenan",
    trait: { use: "telaten" },
    tip: "Pilih satu pekerjaan lima menit, misalnya menyiram tanaman, dan lakukan setiap pagi selama dua minggu.",
  },
  {
    plus: "(?:tahan|betah) (?:dengan )?(?:rutinitas|pekerjaan (?:berulang|monoton|rutin))",
    minus: "(?:mudah|cepat) (?:bosan|jenuh)|pembosan|bosanan",
    trait: {
      straight: [
        "Mutu kerjamu tetap sama setelah berjam-jam.",
        "Kamu nyaman dengan jadwal harian yang itu-itu saja.",
        "Kamu mengerjakan lembar keseratus sebaik lembar pertama.",
      ],
      reversed: [
        "Kamu mengganti cara lama yang sebenarnya berhasil.",
        "Kamu melamun ketika langkahnya sudah kamu hafal.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu mencari hiburan ketika kegiatannya berulang.",
        "Kamu mencoret-coret buku ketika pelajaran berjalan lama.",
        "Kamu meminta tugas lain sebelum tugas pertama selesai.",
      ],
      reversed: ["Kamu menikmati pekerjaan yang langkahnya sama sepanjang hari."],
    },
    tip: "Kerjakan satu hal yang berulang selama 30 menit, misalnya melipat baju, dan perhatikan kapan pikiranmu pergi.",
  },
];
