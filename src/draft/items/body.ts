import type { Dimension } from "./dimension.ts";

/** What somebody bears, and where they like to be. */
export const BODY: readonly Dimension[] = [
  {
    plus: "(?:ber)?(?:fisik|stamina|tenaga|tubuh)(?:nya)? (?:yang )?(?:kuat|prima|sehat|bugar|baik)|stamina|bertenaga|berenergi|kuat(?=$)|(?:kondisi|daya tahan) fisik|badan(?:nya)? (?:yang )?(?:fit|bugar|kuat|sehat)|kuat (?:secara )?fisik(?:nya)?|ketahanan fisik|(?:sehat|kesehatan) (?:jasmani|fisik)|bugar|kebugaran|(?:tahan|kuat|sanggup) berdiri (?:lama|berjam-jam)",
    minus: "(?:mudah|cepat) (?:lelah|capek|sakit)|fisik (?:yang )?lemah|lemah fisik|sakit-sakitan",
    trait: {
      straight: [
        "Napasmu teratur ketika berjalan kaki jauh.",
        "Kamu mengangkat galon air di rumah.",
        "Kamu masih bersemangat setelah seharian bergerak.",
      ],
      reversed: ["Kakimu pegal setelah naik dua lantai.", "Kamu mencari kursi ketika upacara berjalan lama."],
    },
    antiTrait: {
      straight: [
        "Kamu beristirahat lebih lama daripada teman ketika olahraga.",
        "Kamu izin karena badanmu perlu istirahat.",
        "Kamu mengantuk setelah kegiatan yang memakai tenaga.",
      ],
      reversed: ["Kamu ikut lari pagi sampai putaran terakhir."],
    },
    tip: "Jalan cepat 30 menit tiga kali seminggu selama sebulan, dan catat kapan napasmu mulai terasa ringan.",
  },
  {
    plus: "(?:tahan|kuat|berani) (?:melihat |dengan |pada )?darah",
    minus: "(?:takut|fobia|ngeri) (?:melihat |pada |dengan )?darah",
    trait: {
      responses: "sesuai",
      straight: [
        "Kamu bisa membersihkan luka teman yang jatuh.",
        "Matamu tetap terbuka ketika kamu disuntik.",
        "Kamu menonton adegan operasi sampai selesai.",
      ],
      reversed: ["Lututmu lemas ketika melihat luka terbuka.", "Kamu memalingkan muka ketika teman mimisan."],
    },
    antiTrait: {
      responses: "sesuai",
      straight: [
        "Kepalamu pusing ketika mencium bau rumah sakit.",
        "Kamu meminta orang lain mengobati luka kecilmu.",
        "Kamu menutup mata ketika film menampilkan luka.",
      ],
      reversed: ["Kamu menemani teman yang lukanya sedang dijahit."],
    },
    tip: "Ikut satu latihan pertolongan pertama di PMR atau PMI, lalu catat bagian yang membuatmu mundur.",
  },
  {
    plus: "(?:tahan|kuat|terbiasa|siap|mau) (?:dengan |pada |terhadap )?(?:bau|kotor|kotoran)",
    minus: "(?:mudah )?(?:jijik|mual)|jijikan|takut kotor|geli(?:an)?",
    trait: {
      straight: [
        "Kamu mengangkat kantong sampah di rumah.",
        "Kamu meneruskan pekerjaan walau bajumu penuh lumpur.",
        "Kamu menyikat lantai kamar mandi.",
      ],
      reversed: [
        "Kamu menjauh dari got yang sedang dikuras.",
        "Kamu menunda pekerjaan yang mengenai tangan.",
      ],
    },
    antiTrait: {
      straight: [
        "Selera makanmu hilang ketika mencium sisa makanan basi.",
        "Kamu mencuci tangan berulang kali setelah menyentuh tanah.",
        "Kamu menyerahkan urusan sampah kepada orang lain.",
      ],
      reversed: ["Kamu memegang serangga ketika diperlukan."],
    },
    tip: "Ambil satu pekerjaan rumah yang paling kamu hindari, misalnya menguras bak, dan kerjakan sampai bersih.",
  },
  {
    plus: "(?:tahan|berani|terbiasa|bekerja) (?:di |pada |dengan )?ketinggian",
    minus:
      "(?:takut|fobia|ngeri) (?:pada |di |dengan |akan )?(?:ketinggian|tempat tinggi)|(?:mudah )?pusing di ketinggian",
    trait: {
      responses: "sesuai",
      straight: [
        "Kamu nyaman berdiri di balkon lantai atas.",
        "Kamu bisa memanjat tangga sampai ke atap.",
        "Kamu menikmati pemandangan dari menara.",
      ],
      reversed: ["Kakimu gemetar di jembatan gantung.", "Kamu menjauh dari pagar di lantai atas."],
    },
    antiTrait: {
      responses: "sesuai",
      straight: [
        "Kepalamu berputar ketika melihat ke bawah dari gedung.",
        "Kamu memilih menunggu ketika teman naik menara.",
        "Kamu berpegangan erat di tangga yang curam.",
      ],
      reversed: ["Kamu menawarkan diri untuk memasang antena di atap."],
    },
    tip: "Naik ke tempat tinggi yang aman, misalnya menara pandang, dan catat apa yang terjadi pada tubuhmu.",
  },
  {
    plus: "(?:suka |senang |gemar |siap |menyukai |betah |mau )?(?:bekerja |kerja |turun |terjun |kegiatan |berkegiatan )*(?:di |ke |dengan )?(?:lapangan|luar ruang(?:an)?|alam(?: terbuka)?)|(?:suka|senang|gemar) (?:bepergian|berkeliling|jalan-jalan)",
    trait: {
      straight: [
        "Kamu memilih acara di tempat terbuka ketika boleh memilih.",
        "Kamu bersemangat ketika harus mendatangi tempat baru.",
        "Kamu berjalan ke tempat yang sulit dijangkau kendaraan.",
      ],
      reversed: [
        "Kamu meminta bagian yang bisa dikerjakan dari rumah.",
        "Kamu membatalkan rencana ketika langit mendung.",
      ],
    },
    antiTrait: { use: "tidak-suka-lapangan" },
    tip: "Jalan keliling satu RW selama satu jam, sapa tiga orang, dan catat satu kebutuhan warga.",
  },
  {
    plus: "(?:betah|tahan|kuat) (?:duduk (?:lama|berjam-jam)|di (?:depan|belakang) (?:meja|komputer|layar))",
    minus: "(?:mudah|cepat) bosan di (?:meja|belakang meja|depan komputer)",
    antiTrait: { use: "bosan-di-meja" },
    tip: "Rapikan satu tabel selama 25 menit, berdiri lima menit, lalu lanjutkan sekali lagi.",
  },
  {
    plus: "(?:suka|senang|sayang|cinta|mencintai|menyukai|penyayang) (?:pada |dengan )?(?:hewan|binatang)",
    minus: "takut (?:pada |dengan )?(?:hewan|binatang)",
    trait: {
      straight: [
        "Kamu mengelus kucing yang kamu temui.",
        "Kamu membersihkan kandang di rumah.",
        "Kamu memperhatikan tingkah burung di sekitarmu.",
      ],
      reversed: [
        "Kamu menyeberang ketika ada anjing di jalan.",
        "Kamu meminta orang lain memberi makan kucing.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu menarik kaki ketika kucing mendekat.",
        "Kamu menunda bertamu ke rumah yang punya anjing.",
        "Bulu yang menempel di baju mengganggumu seharian.",
      ],
      reversed: ["Kamu memegang ayam ketika diminta menangkapnya."],
    },
    tip: "Rawat kucing atau ayam tetangga selama tiga hari, lalu catat bagian yang kamu nikmati.",
  },
];
