import type { Dimension } from "./dimension.ts";

/** How somebody treats others. */
export const KINDNESS: readonly Dimension[] = [
  {
    plus: "peduli|kepedulian|(?:suka |senang |gemar |ringan |mau )?(?:menolong|membantu)|penolong|(?:ber)?jiwa sosial|sosial tinggi",
    minus: "cuek|acuh(?: tak acuh)?|masa bodoh|mementingkan diri sendiri",
    trait: {
      straight: [
        "Kamu menawarkan tenaga sebelum diminta.",
        "Kamu menengok teman yang beberapa hari sakit.",
        "Kamu ikut mengangkat barang ketika tetangga pindah rumah.",
      ],
      reversed: [
        "Kamu melanjutkan urusanmu ketika melihat orang kesulitan.",
        "Kamu menunggu orang lain bergerak lebih dulu.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu memilih bagian yang paling menguntungkanmu.",
        "Kamu pulang begitu bagianmu selesai, walau teman masih bekerja.",
        "Kamu lewat begitu saja ketika orang kerepotan.",
      ],
      reversed: ["Kamu membagi bekal kepada teman yang lupa membawa."],
    },
    tip: "Tanyakan kepada satu tetangga lanjut usia apa yang bisa kamu kerjakan untuknya minggu ini.",
  },
  {
    plus: "sopan|kesopanan|santun|kesantunan|(?:ber)?etika|(?:ber)?sopan santun|menghormati orang(?: lain)?",
    minus: "kasar|kurang ajar",
    trait: {
      straight: [
        "Kamu meminta izin sebelum memakai barang orang.",
        "Kamu mengetuk pintu sebelum masuk kamar saudaramu.",
        "Kamu memilih kata yang halus ketika menolak ajakan.",
      ],
      reversed: [
        "Kamu memanggil orang yang lebih tua dengan namanya saja.",
        "Suaramu keras di tempat orang beristirahat.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu membentak ketika sedang kesal.",
        "Candaanmu membuat orang terdiam.",
        "Pintu kamu tutup dengan keras ketika marah.",
      ],
      reversed: ["Kamu meminta maaf setelah nada bicaramu naik."],
    },
    tip: "Selama sehari, ucapkan tolong, maaf, dan terima kasih kepada setiap orang yang membantumu.",
  },
  {
    plus: "pendengar(?: yang)?(?: baik)?|mendengarkan|mendengar",
    minus: "(?:suka |sering )?(?:memotong (?:pembicaraan|ucapan)|menyela)",
    trait: {
      straight: [
        "Kamu menyimpan ponsel ketika orang bercerita.",
        "Kamu mengulang inti ucapan orang untuk memastikan maksudnya.",
        "Kamu ingat rincian cerita teman pekan kemarin.",
      ],
      reversed: [
        "Kamu memotong pembicaraan dengan kisahmu.",
        "Kamu menyiapkan jawaban ketika orang masih berbicara.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu membetulkan ucapan orang di tengah kalimatnya.",
        "Jawabanmu keluar sebelum pertanyaannya selesai.",
        "Kamu mengalihkan obrolan ke pengalamanmu.",
      ],
      reversed: ["Kamu menyimak sampai lawan bicaramu selesai."],
    },
    tip: "Dalam satu obrolan, ajukan tiga pertanyaan sebelum bercerita tentang dirimu.",
  },
  {
    plus: "adil|keadilan|objektif|objektivitas|netral|netralitas",
    minus: "pilih kasih|(?:suka )?memihak|berat sebelah",
    trait: {
      straight: [
        "Kamu mendengarkan kedua pihak sebelum menilai.",
        "Kamu membagi bagian sama besar walau ada teman dekat.",
        "Kamu menegur sahabatmu ketika ia salah.",
      ],
      reversed: [
        "Kamu membela teman dekat sebelum tahu ceritanya.",
        "Kamu memberi giliran pertama kepada orang yang kamu suka.",
      ],
    },
    antiTrait: {
      straight: [
        "Kesalahan sahabat lebih cepat kamu maafkan daripada kesalahan orang lain.",
        "Kamu menilai tugas menurut siapa pembuatnya.",
        "Kamu mengisi kelompok dengan orang dari lingkaranmu.",
      ],
      reversed: ["Kamu memberi nilai tinggi kepada karya lawanmu."],
    },
    tip: "Ketika dua orang berselisih, tuliskan alasan masing-masing sebelum kamu berpendapat.",
  },
  {
    plus: "(?:bisa |pandai )?(?:menjaga|jaga|menyimpan|memegang) (?:rahasia|kerahasiaan)",
    minus:
      "(?:suka |sering )?(?:membocorkan rahasia|bergosip|bergunjing|membicarakan orang)|(?:mudah )?bocor",
    trait: {
      straight: [
        "Cerita teman berhenti padamu.",
        "Kamu menutup layar ketika membuka data orang lain.",
        "Kamu mengelak ketika ditanya urusan orang.",
      ],
      reversed: [
        "Kamu membahas masalah keluarga teman dengan teman lain.",
        "Kamu memotret dokumen orang untuk dikirim.",
      ],
    },
    antiTrait: { use: "bocor-cerita" },
    tip: "Selama seminggu, ceritakan kejadian sehari-hari tanpa nama dan tanpa ciri orangnya.",
  },
  {
    plus: "toleran|toleransi|menghargai perbedaan|terbuka (?:terhadap|pada) perbedaan|berpikiran terbuka",
    minus: "(?:suka )?(?:membeda-bedakan|menghakimi)|memandang rendah orang(?: lain)?",
    trait: {
      straight: [
        "Kamu berteman dengan orang yang keyakinannya lain.",
        "Kamu bertanya dulu tentang kebiasaan yang asing bagimu.",
        "Kamu menyimak pendapat yang berlawanan denganmu.",
      ],
      reversed: ["Kamu menertawakan logat orang.", "Kamu menilai orang dari cara berpakaiannya."],
    },
    antiTrait: {
      straight: [
        "Kamu menjaga jarak dari orang yang cara hidupnya lain.",
        "Kamu membandingkan kebiasaan orang dengan kebiasaanmu.",
        "Kamu menyimpulkan sifat orang dari daerah asalnya.",
      ],
      reversed: ["Kamu membela orang yang diejek karena logatnya."],
    },
    tip: "Ajak bicara satu orang yang kebiasaannya lain, dan tanyakan satu hal yang ingin kamu pahami.",
  },
  {
    plus: "(?:suka |senang )?melayani|(?:ber)?jiwa (?:melayani|pelayanan)|(?:berorientasi|orientasi) (?:pada )?(?:pelayanan|pelanggan)",
    trait: {
      straight: [
        "Kamu menanyakan apa yang dibutuhkan tamu di rumahmu.",
        "Kamu mengambilkan minum untuk orang yang baru datang.",
        "Kamu memastikan orang yang kamu bantu sudah puas.",
      ],
      reversed: [
        "Kamu mendahulukan urusanmu ketika orang menunggu.",
        "Kamu mengeluh ketika diminta hal yang sama lagi.",
      ],
    },
    tip: "Jadilah penerima tamu di satu acara keluarga, dan perhatikan apa yang dibutuhkan orang sebelum mereka meminta.",
  },
  {
    plus: "tulus|ketulusan|ikhlas|keikhlasan|tanpa pamrih",
    minus: "pamrih|mengharap(?:kan)? imbalan|mata duitan|matre",
    trait: {
      straight: [
        "Kamu menolong orang yang asing bagimu.",
        "Kamu menyumbang diam-diam.",
        "Kamu tetap membantu orang yang lupa berterima kasih.",
      ],
      reversed: [
        "Kamu menghitung imbalan sebelum membantu.",
        "Kamu mengunggah kebaikanmu supaya diketahui orang.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu menanyakan bayarannya lebih dulu ketika diajak membantu.",
        "Kamu mengingat siapa yang pernah berutang budi.",
        "Kamu memilih kegiatan yang memberi hadiah.",
      ],
      reversed: ["Kamu ikut kerja bakti dengan senang hati."],
    },
    tip: "Bantu satu orang minggu ini tanpa menceritakannya kepada siapa-siapa.",
  },
  {
    plus: "(?:suka |senang |sayang |mencintai |cinta |menyukai |penyayang )(?:pada |dengan |bersama |dunia )?(?:anak kecil|anak-anak|anak)(?=$| )",
    minus: "takut (?:pada )?anak(?:-anak| kecil)?",
    trait: {
      straight: [
        "Kamu menemani adik bermain.",
        "Kamu menjawab pertanyaan balita yang beruntun.",
        "Kamu jongkok supaya sejajar ketika berbicara dengan balita.",
      ],
      reversed: ["Kamu menjauh ketika bayi mulai rewel.", "Kamu menyerahkan urusan adik kepada orang lain."],
    },
    antiTrait: {
      straight: [
        "Suara taman bermain mengganggumu.",
        "Kamu memberi gawai supaya adik diam.",
        "Kamu memilih kursi yang jauh dari keluarga yang membawa balita.",
      ],
      reversed: ["Kamu membacakan cerita untuk keponakan."],
    },
    tip: "Temani adik atau keponakan bermain selama satu jam dengan ponsel disimpan, lalu catat apa yang kamu nikmati.",
  },
];
