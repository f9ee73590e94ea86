import type { Dimension } from "./dimension.ts";

/** How somebody works. */
export const WORK: readonly Dimension[] = [
  {
    plus: "rapi|kerapian|kerapihan|teratur|keteraturan|terorganisir|terorganisasi|terstruktur|tertib",
    minus: "berantakan|acak-acakan",
    trait: {
      straight: [
        "Kamu mengembalikan barang ke tempatnya setelah dipakai.",
        "Kamu memberi nama berkas supaya mudah dicari.",
        "Mejamu bersih sebelum kamu mulai bekerja.",
      ],
      reversed: [
        "Kamu mencari barang di antara tumpukan.",
        "Baju bersihmu menunggu di kursi sampai dipakai.",
      ],
    },
    antiTrait: {
      straight: [
        "Kertas penting terselip di buku yang lain.",
        "Kamarmu penuh barang yang menunggu dibereskan.",
        "Catatanmu sulit kamu baca sebulan setelah ditulis.",
      ],
      reversed: ["Kamu membereskan meja sebelum pulang."],
    },
    tip: "Rapikan satu laci atau satu folder sampai orang lain bisa menemukan isinya, lalu jaga selama dua minggu.",
  },
  {
    plus: "cekatan|gesit|sigap|kesigapan|tangkas|ketangkasan|lincah|cepat tanggap|tanggap|responsif|gercep",
    minus: "lamban|lambat|lelet",
    trait: {
      straight: [
        "Kamu segera bergerak ketika diminta tolong.",
        "Kamu menangkap maksud perintah dalam sekali dengar.",
        "Kamu menyiapkan keperluan berikutnya sebelum diminta.",
      ],
      reversed: ["Kamu butuh waktu lama untuk bersiap.", "Teman menunggu bagianmu selesai."],
    },
    antiTrait: {
      straight: [
        "Kamu menyelesaikan ujian paling akhir di kelas.",
        "Pesan penting kamu balas keesokan harinya.",
        "Kamu baru bergerak setelah dipanggil beberapa kali.",
      ],
      reversed: ["Kamu mulai bekerja begitu petunjuknya selesai dibacakan."],
    },
    tip: "Ukur waktu satu pekerjaan rumah, misalnya mencuci piring, lalu coba lebih cepat dengan hasil yang sama.",
  },
  {
    plus: "(?:terampil|cekatan) (?:dengan|memakai|menggunakan) (?:tangan|alat)|keterampilan tangan|suka (?:mengutak-atik|memperbaiki)|utak-atik",
    trait: { use: "cekatan" },
    tip: "Minta diajari memperbaiki satu barang rumah, lalu kerjakan sampai jadi dengan ia di sampingmu.",
  },
  {
    plus: "mandiri|kemandirian|bekerja (?:secara )?(?:mandiri|sendiri)|inisiatif|berinisiatif|proaktif|punya inisiatif",
    minus:
      "(?:suka |selalu )?bergantung pada orang lain|menunggu perintah|harus (?:selalu )?disuruh|pasif|manja",
    trait: {
      straight: [
        "Kamu mencari tahu cara memakai alat baru dari petunjuknya.",
        "Kamu mulai bekerja sebelum disuruh.",
        "Kamu mengurus keperluan sekolahmu tanpa bantuan.",
      ],
      reversed: [
        "Kamu menunggu petunjuk untuk langkah berikutnya.",
        "Kamu bertanya kepada orang lain untuk keputusan kecil.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu berhenti ketika orang yang membimbingmu pergi.",
        "Kamu menelepon orang rumah untuk urusan kecil.",
        "Kamu bergerak setelah diingatkan.",
      ],
      reversed: ["Kamu menyelesaikan masalah kecil sebelum melapor."],
    },
    tip: "Pilih satu urusan yang biasanya dikerjakan orang rumah untukmu, dan kerjakan dari awal sampai akhir.",
  },
  {
    plus: "(?:mengatur|membagi|mengelola|manajemen|pengaturan) waktu|time management",
    minus:
      "(?:suka |sering |gemar )?(?:menunda(?:-nunda)?|nunda)(?: pekerjaan| kerjaan| waktu)?|penunda|prokrastinasi",
    trait: {
      straight: [
        "Kamu menulis apa yang harus selesai hari ini.",
        "Kamu mengerjakan yang paling mendesak lebih dulu.",
        "Kamu menyisakan jeda untuk hal yang tak terduga.",
      ],
      reversed: ["Dua tugas kamu kerjakan pada malam yang sama.", "Tenggat luput sampai diingatkan teman."],
    },
    antiTrait: {
      straight: [
        "Kamu mulai bergerak ketika batasnya hampir lewat.",
        "Kamu memulai dari tugas yang paling menyenangkan.",
        "Dua acara kamu sanggupi pada jam yang sama.",
      ],
      reversed: ["Kamu mencicil tugas besar sejak awal."],
    },
    tip: "Setiap malam selama seminggu, tulis tiga hal untuk besok dan perkiraan lamanya, lalu bandingkan.",
  },
  {
    plus: "(?:merencanakan|perencanaan)(?: (?:dan|serta) (?:meng|men|mem|me|pe)\\p{L}+| dan koordinasi)?(?: (?:acara|kegiatan|program|langkah))?|(?:mengoordinasi(?:kan)?|mengkoordinasi(?:kan)?|mengkoordinir|koordinasi|mengatur) (?:acara|kegiatan)",
    trait: { use: "merencanakan" },
    tip: "Urus satu acara kecil di RT atau kelas dengan tabel siapa, mengerjakan apa, dan kapan.",
  },
  {
    plus: "(?:ber)?hati-hati|kehati-hatian|waspada|kewaspadaan|mengutamakan keselamatan",
    minus:
      "nekat|gegabah|(?:suka )?menyepelekan (?:bahaya|keselamatan)|terburu-buru|tergesa-gesa|grusa-grusu",
    trait: {
      straight: [
        "Kamu memeriksa kabel sebelum menyalakan alat.",
        "Kamu menoleh dua kali sebelum menyeberang.",
        "Kamu membaca label sebelum memakai bahan pembersih.",
      ],
      reversed: ["Kamu memakai pisau sambil mengobrol.", "Kamu berlari di lantai yang basah."],
    },
    antiTrait: {
      straight: [
        "Kamu menyeberang ketika lampunya hampir berganti.",
        "Kamu memakai alat baru sebelum membaca petunjuknya.",
        "Kamu menerima tantangan teman yang berbahaya.",
      ],
      reversed: ["Kamu memakai pelindung walau pekerjaannya sebentar."],
    },
    tip: "Keliling rumah selama sepuluh menit, catat tiga hal yang bisa mencelakai orang, dan bereskan satu.",
  },
  {
    plus: "fokus|konsentrasi|berkonsentrasi",
    minus: "(?:mudah |cepat )?(?:teralihkan|terdistraksi|kehilangan (?:konsentrasi|fokus)|buyar)",
    trait: {
      straight: [
        "Kamu menyelesaikan satu bagian sebelum pindah ke bagian lain.",
        "Kamu belajar dengan ponsel di ruangan lain.",
        "Kamu tetap bekerja ketika sekitarmu ramai.",
      ],
      reversed: [
        "Kamu melihat ponsel di tengah pekerjaan.",
        "Satu halaman kamu baca berulang karena melamun.",
      ],
    },
    antiTrait: {
      straight: [
        "Suara kecil membuatmu berhenti bekerja.",
        "Kamu membuka banyak hal sekaligus sampai ada yang terlewat.",
        "Pikiranmu melayang ketika orang menjelaskan.",
      ],
      reversed: ["Kamu mematikan pemberitahuan ketika mulai bekerja."],
    },
    tip: "Bekerja 25 menit dengan ponsel di ruangan lain, istirahat lima menit, lalu ulangi sekali lagi.",
  },
  {
    plus: "(?:daya )?ingat(?:an)?(?: (?:yang )?(?:kuat|tajam))?|kuat ingatan",
    minus: "pelupa|(?:mudah |sering |suka )?lupa|pikun",
    trait: {
      straight: [
        "Kamu hafal urutan langkah setelah sekali diajari.",
        "Kamu tahu letak barang yang lama disimpan.",
        "Kamu menyebut kembali pesanan beberapa teman dengan benar.",
      ],
      reversed: [
        "Kamu kembali ke rumah karena ada yang tertinggal.",
        "Kamu menanyakan hal yang sudah dijelaskan.",
      ],
    },
    antiTrait: {
      straight: [
        "Barangmu tertinggal di tempat yang kamu datangi.",
        "Janji bertemu luput sampai temanmu menelepon.",
        "Kamu mencari kunci yang baru saja kamu letakkan.",
      ],
      reversed: ["Kamu menulis daftar hal yang harus dibawa."],
    },
    tip: "Selama seminggu, tulis setiap permintaan orang begitu kamu mendengarnya, dan periksa daftarnya tiap malam.",
  },
  {
    plus: "(?:siap|mau|bersedia|rela|sanggup|bisa) (?:bekerja |kerja |untuk |masuk )*(?:shift|sif)(?: malam| pagi)?|(?:siap|mau|bersedia|rela|sanggup|bisa) (?:bekerja |kerja |untuk |masuk )*(?:lembur|malam|di hari libur|pada hari libur|di akhir pekan|bangun pagi|dengan jam)|waktu (?:yang )?fleksibel|jam kerja (?:yang )?(?:fleksibel|tidak tentu|panjang)",
    minus:
      "(?:sulit|malas) bangun pagi|(?:enggan|malas|menolak) (?:bekerja |kerja )?(?:lembur|pada hari (?:raya|libur)|di hari (?:raya|libur)|di akhir pekan|malam)",
    trait: {
      responses: "sesuai",
      straight: [
        "Kamu nyaman bekerja ketika orang lain beristirahat.",
        "Kamu mudah mengubah jam tidurmu.",
        "Kamu menyanggupi latihan yang mulai sebelum subuh.",
      ],
      reversed: ["Kamu menjaga akhir pekanmu tetap kosong.", "Kamu lemas seharian setelah tidur larut."],
    },
    antiTrait: {
      responses: "sesuai",
      straight: [
        "Kamu menolak kegiatan yang memakan waktu santaimu.",
        "Alarm kamu matikan beberapa kali sebelum berdiri.",
        "Suasana hatimu rusak ketika acara berjalan sampai larut.",
      ],
      reversed: ["Kamu datang ke kegiatan yang mulai sebelum matahari terbit."],
    },
    tip: "Ikut satu kegiatan yang mulai sangat pagi atau selesai sangat malam, lalu catat tenagamu esok harinya.",
  },
];
