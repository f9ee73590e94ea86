import type { Dimension } from "./dimension.ts";

/** How far others can rely on somebody. */
export const DEPENDABLE: readonly Dimension[] = [
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
    plus: "(?:dapat|bisa|mudah) dipercaya|terpercaya|tepercaya|amanah|integritas|berintegritas|kepercayaan",
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
    plus: "disiplin|berdisiplin|kedisiplinan|tepat waktu|ketepatan waktu",
    minus: "(?:sering |suka |tukang )?(?:datang )?(?:telat|terlambat)",
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
    plus: "(?:patuh|taat|kepatuhan|ketaatan|mematuhi|menaati) (?:pada |terhadap |akan )?(?:aturan|peraturan|prosedur|sop)(?: .*)?|patuh|kepatuhan|taat|ketaatan",
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
