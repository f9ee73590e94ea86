import type { Dimension } from "./dimension.ts";

/** How somebody keeps to a thing. */
export const CHARACTER: readonly Dimension[] = [
  {
    plus: "sabar|bersabar|kesabaran|penyabar|kesabaran",
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
    minus: "ceroboh|kecerobohan|teledor|sembrono|asal-asalan|serampangan",
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
    plus: "jujur|kejujuran",
    minus: "curang|(?:suka |sering |gemar )?berbohong|(?:suka )?menipu|manipulatif|pembohong",
    trait: {
      straight: [
        "Kamu mengembalikan uang kembalian yang berlebih.",
        "Kamu mengaku ketika barang pinjaman rusak di tanganmu.",
        "Kamu menyebut nama teman yang sebenarnya punya ide itu.",
      ],
      reversed: [
        "Kamu menyerahkan pekerjaan teman sebagai pekerjaanmu.",
        "Kamu menambah-nambah cerita supaya terdengar lebih hebat.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu mengarang alasan ketika terlambat mengumpulkan tugas.",
        "Kamu melihat jawaban orang lain ketika pengawas lengah.",
        "Kamu memakai uang titipan untuk keperluanmu dulu.",
      ],
      reversed: ["Kamu menceritakan kejadian apa adanya walau itu merugikanmu."],
    },
    tip: "Catat satu hal kecil yang ingin kamu tutupi minggu ini, lalu ceritakan kepada orang yang bersangkutan.",
  },
  {
    plus: "(?:dapat|bisa) dipercaya|terpercaya|tepercaya|amanah|integritas|berintegritas|kepercayaan",
    minus: "(?:suka |sering )?ingkar janji|(?:suka |sering )?mengingkari janji",
    trait: { use: "dapat-dipercaya" },
    antiTrait: {
      straight: [
        "Kamu membatalkan pertemuan pada saat terakhir.",
        "Kamu menyanggupi permintaan yang sulit kamu penuhi.",
        "Teman menagih hal yang pernah kamu sanggupi.",
      ],
      reversed: ["Kamu mengembalikan barang pinjaman sebelum ditanyakan."],
    },
    tip: "Selama seminggu, tulis setiap janji kecilmu, dan beri tanda yang sudah kamu tepati.",
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
  {
    plus: "disiplin|berdisiplin|kedisiplinan|tepat waktu|ketepatan waktu",
    minus: "(?:sering|suka) (?:telat|terlambat)|terlambat",
    trait: {
      straight: [
        "Kamu bangun pada jam yang sudah kamu tentukan.",
        "Kamu menyelesaikan tugas sehari sebelum batasnya.",
        "Kamu mengikuti jadwal yang kamu buat sendiri.",
      ],
      reversed: [
        "Kamu menunda pekerjaan yang batasnya masih jauh.",
        "Kamu datang ketika acara sudah dimulai.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu tiba di sekolah setelah bel berbunyi.",
        "Rencana pagimu berubah karena kamu kesiangan.",
        "Kamu meminta tambahan hari untuk mengumpulkan tugas.",
      ],
      reversed: ["Kamu berangkat lebih awal untuk berjaga-jaga."],
    },
    tip: "Tentukan satu jam bangun dan satu jam belajar, lalu tandai di kalender hari ketika keduanya kamu tepati.",
  },
  {
    plus: "patuh|kepatuhan|taat|ketaatan",
    minus: "(?:suka |sering )?melanggar aturan|sulit diatur|membangkang|pembangkang",
    trait: {
      straight: [
        "Kamu membaca tata tertib sebelum ikut sebuah kegiatan.",
        "Kamu mengikuti urutan langkah yang ditentukan.",
        "Kamu memakai helm untuk perjalanan yang dekat.",
      ],
      reversed: [
        "Kamu mencari jalan pintas dari prosedur yang panjang.",
        "Kamu menerobos larangan kecil ketika sepi.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu menawar kesepakatan yang sudah dibuat.",
        "Kamu memakai caramu sendiri walau langkahnya sudah ditentukan.",
        "Kamu membantah arahan di depan orang banyak.",
      ],
      reversed: ["Kamu menjalankan arahan yang berbeda dari pendapatmu."],
    },
    tip: "Pilih satu aturan yang menurutmu merepotkan, dan cari tahu mengapa aturan itu dibuat.",
  },
  {
    plus: "(?:ber)?tanggung jawab|(?:dapat|bisa) diandalkan|komitmen|berkomitmen|dedikasi|berdedikasi",
    minus:
      "lepas tangan|(?:suka |sering )?(?:menghindari|lari dari) tanggung jawab|(?:suka |sering )?menyalahkan orang lain",
    trait: {
      straight: [
        "Kamu memberi kabar lebih dulu ketika tugasmu akan terlambat.",
        "Kamu mengganti barang yang hilang di tanganmu.",
        "Kamu menyelesaikan piket walau teman sudah pulang.",
      ],
      reversed: [
        "Kamu menyebut orang lain sebagai sebab kesalahanmu.",
        "Kamu meninggalkan pekerjaan begitu pengawasnya pergi.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu menyerahkan urusan sulit kepada teman.",
        "Kamu menghilang dari grup ketika bagianmu ditanyakan.",
        "Kamu menunjuk keadaan sebagai sebab hasil yang buruk.",
      ],
      reversed: ["Kamu melapor sendiri ketika pekerjaanmu keliru."],
    },
    tip: "Ambil satu tugas rumah selama dua minggu tanpa diingatkan, lalu tanyakan kepada keluarga apa yang terlewat.",
  },
  {
    plus: "konsisten|konsistensi",
    minus: "(?:mudah |sering )?berubah pikiran|plin-plan|angin-anginan",
    trait: {
      straight: [
        "Hasil kerjamu di akhir hari sebaik di awal hari.",
        "Kebiasaan baru yang kamu mulai bertahan lebih dari sebulan.",
        "Jawabanmu sama ketika pertanyaannya diulang.",
      ],
      reversed: [
        "Aturan yang kamu buat berubah menurut suasana hati.",
        "Mutu tugasmu turun di akhir semester.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu mengubah janji karena ada ajakan lain.",
        "Pendapatmu mengikuti lawan bicara.",
        "Kamu membolehkan hari ini apa yang kamu larang kemarin.",
      ],
      reversed: ["Kamu memberi adik aturan yang sama dari hari ke hari."],
    },
    tip: "Mulai satu kebiasaan kecil, misalnya menulis tiga baris sebelum tidur, dan jaga selama sebulan.",
  },
];
