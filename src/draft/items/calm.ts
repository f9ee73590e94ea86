import type { Dimension } from "./dimension.ts";

/** How somebody meets pressure, change and feelings of their own. */
export const CALM: readonly Dimension[] = [
  {
    plus: "tenang|kalem|ketenangan|(?:ber)?kepala dingin",
    minus: "(?:mudah |cepat |suka )?(?:panik|gugup|cemas|grogi)|panikan",
    trait: {
      straight: [
        "Suaramu tetap pelan ketika orang di sekitarmu berteriak.",
        "Kamu mengurutkan langkah ketika ada kecelakaan kecil.",
        "Kamu bisa tidur nyenyak sebelum hari ujian.",
      ],
      reversed: [
        "Tanganmu gemetar ketika diminta tampil mendadak.",
        "Bicaramu makin cepat ketika ditanya guru.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu mondar-mandir mencari bantuan ketika ada yang terluka.",
        "Pikiranmu kosong ketika rencana berubah mendadak.",
        "Kamu menelepon banyak orang ketika barangmu hilang.",
      ],
      reversed: ["Kamu berhenti sejenak sebelum bertindak dalam keadaan darurat."],
    },
    tip: "Ketika keadaan mendadak ramai, tarik napas pelan empat kali, lalu sebutkan satu hal yang bisa kamu kerjakan.",
  },
  {
    plus: "(?:tahan|kuat) (?:bekerja )?(?:(?:di bawah|dalam|terhadap|menghadapi) )?(?:tekanan|stres)|bekerja (?:di bawah|dalam) tekanan|ketahanan terhadap (?:tekanan|stres)",
    minus: "(?:mudah |cepat )?(?:stres|tertekan)",
    trait: {
      straight: [
        "Kamu menyelesaikan tugas sampai tuntas walau waktunya sempit.",
        "Makanmu tetap teratur pada pekan ujian.",
        "Hasil kerjamu tetap rapi ketika tugas datang bersamaan.",
      ],
      reversed: [
        "Tidurmu terganggu ketika tugas menumpuk.",
        "Orang di rumah kena marah ketika tenggatmu mendekat.",
      ],
    },
    antiTrait: {
      straight: [
        "Perutmu sakit ketika banyak yang harus selesai hari itu.",
        "Kamu keluar dari kegiatan ketika jadwalnya padat.",
        "Kamu menghindari lomba karena bebannya.",
      ],
      reversed: ["Kamu bekerja lebih baik ketika waktunya terbatas."],
    },
    tip: "Pada hari yang padat, tulis semua yang menunggu, lalu kerjakan satu saja selama 25 menit.",
  },
  {
    plus: "tangguh|ketangguhan|tahan banting|bermental (?:kuat|baja)|mental (?:yang )?(?:kuat|tangguh)|resilien",
    trait: { use: "tangguh" },
    tip: "Setelah satu kegagalan kecil, tulis satu hal yang akan kamu ubah, dan coba lagi dalam tiga hari.",
  },
  {
    plus: "(?:stabil|matang) (?:secara )?emosi(?:onal)?|emosi (?:yang )?stabil|(?:mengendalikan|mengelola|mengontrol|pengendalian|pengelolaan) (?:emosi|diri)|kestabilan emosi",
    minus:
      "emosional|emosian|moody|(?:mudah |cepat )?(?:emosi|marah|tersinggung|(?:terpancing|kepancing|terbawa|tersulut) (?:emosi|amarah|perasaan)|baper)|pemarah|temperamental|tersinggung|baperan",
    trait: {
      straight: [
        "Kamu menunggu marahmu reda sebelum membalas pesan.",
        "Kamu menyebutkan kesalmu dengan kata yang tenang.",
        "Kamu kembali bekerja setelah mendengar kabar buruk.",
      ],
      reversed: ["Kamu membanting barang ketika kesal.", "Suasana hatimu menular ke orang di rumah."],
    },
    antiTrait: {
      straight: [
        "Ucapan orang mengganggumu sampai malam.",
        "Kamu membalas pesan ketika hatimu masih panas.",
        "Candaan teman terasa menyakitkan bagimu.",
      ],
      reversed: ["Kamu ikut tertawa ketika teman menirukan gayamu."],
    },
    tip: "Selama seminggu, tulis kapan hatimu panas, apa pemicunya, dan berapa lama sampai reda.",
  },
  {
    plus: "adaptif|fleksibel|fleksibilitas|luwes|(?:mudah |cepat )?(?:beradaptasi|menyesuaikan diri)|adaptasi|beradaptasi|menyesuaikan diri|terbuka (?:terhadap|pada) (?:perubahan|hal baru)",
    minus: "kaku|takut (?:pada |akan )?perubahan|maunya semua serba pasti",
    trait: {
      straight: [
        "Kamu merasa betah setelah beberapa hari di tempat baru.",
        "Kamu menyusun rencana lain ketika rencana pertama batal.",
        "Kamu mengikuti kebiasaan setempat ketika bertamu.",
      ],
      reversed: [
        "Suasana hatimu rusak ketika jadwal diganti mendadak.",
        "Kamu membawa cara lama ke tempat yang aturannya baru.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu meminta jadwal yang lama dipertahankan.",
        "Kamu protes ketika tempat dudukmu dipindah.",
        "Kamu butuh waktu lama untuk terbiasa dengan guru baru.",
      ],
      reversed: ["Kamu mencoba makanan yang asing bagimu."],
    },
    tip: "Lakukan satu hal rutin dengan cara lain selama tiga hari, misalnya lewat jalan yang berbeda, dan catat rasanya.",
  },
  {
    plus: "berani|keberanian|pemberani",
    minus: "penakut|takut (?:mengambil )?risiko",
    trait: {
      straight: [
        "Kamu mencoba hal yang hasilnya belum jelas.",
        "Kamu menegur teman yang berbuat salah.",
        "Kamu maju lebih dulu ketika teman menunggu.",
      ],
      reversed: [
        "Kamu memilih jalan yang paling aman.",
        "Kamu mundur ketika ada yang memperingatkan bahayanya.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu menunggu orang lain mencoba lebih dulu.",
        "Kamu membayangkan hal buruk sebelum memulai.",
        "Kamu menghindari jalan yang gelap.",
      ],
      reversed: ["Kamu memasuki tempat yang asing seorang diri."],
    },
    tip: "Pilih satu hal kecil yang membuatmu mundur, misalnya bertanya di kelas, dan lakukan sekali minggu ini.",
  },
  {
    plus: "percaya diri|kepercayaan diri|pede|berani tampil|(?:berani )?(?:berbicara|bicara|tampil) di depan (?:umum|orang banyak)|public speaking",
    minus: "minder|rendah diri|demam panggung|takut (?:tampil|berbicara di depan umum|bicara di depan umum)",
    trait: {
      straight: [
        "Kamu mengangkat tangan ketika guru bertanya.",
        "Kamu menatap mata lawan bicara ketika berkenalan.",
        "Kamu mendaftar lomba yang baru pertama kali kamu ikuti.",
      ],
      reversed: [
        "Kamu meminta teman yang maju ke depan.",
        "Kamu menarik usulmu ketika ada yang meragukannya.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu membandingkan hasilmu dengan teman yang lebih hebat.",
        "Suaramu mengecil ketika banyak mata tertuju kepadamu.",
        "Kamu melewatkan kesempatan karena takut gagal.",
      ],
      reversed: ["Kamu memulai obrolan dengan orang yang lebih senior."],
    },
    tip: "Ceritakan satu hal selama satu menit di depan tiga teman, lalu minta mereka menyebut bagian yang paling jelas.",
  },
  {
    plus: "rendah hati|kerendahan hati|terbuka (?:terhadap|pada) (?:kritik|masukan|feedback|umpan balik)|(?:mau |siap |nyaman |lapang )?(?:menerima (?:kritik|masukan)|dikritik)",
    minus: "sombong|angkuh|keras kepala|anti ?kritik|merasa paling (?:benar|tahu|pintar)|egois",
    trait: {
      straight: [
        "Kamu menanyakan pendapat orang tentang hasil kerjamu.",
        "Kamu mengubah hasil kerjamu setelah mendengar saran.",
        "Kamu menyebut jasa teman ketika dipuji.",
      ],
      reversed: ["Kamu membela diri ketika kesalahanmu ditunjukkan.", "Kamu membawa obrolan ke prestasimu."],
    },
    antiTrait: {
      straight: [
        "Kamu mempertahankan pendapat walau buktinya berbeda.",
        "Kamu melewatkan saran dari orang yang lebih muda.",
        "Hatimu panas ketika hasil kerjamu dinilai.",
      ],
      reversed: ["Kamu mengakui bahwa pendapat lawan bicaramu lebih tepat."],
    },
    tip: "Minta satu orang menyebut satu hal yang bisa kamu perbaiki, dengarkan sampai selesai, lalu ucapkan terima kasih.",
  },
  {
    plus: "antusias|antusiasme|bersemangat|semangat|energik|penuh (?:energi|semangat)",
    minus: "lesu|(?:mudah |cepat )?kehilangan semangat",
    trait: {
      straight: [
        "Kamu datang dengan gagasan untuk kegiatan berikutnya.",
        "Kamu mengajak teman yang lesu untuk bergerak.",
        "Kamu masih bercanda di akhir hari yang panjang.",
      ],
      reversed: ["Kamu menguap ketika kegiatan baru dimulai.", "Kamu mengikuti kegiatan karena terpaksa."],
    },
    antiTrait: {
      straight: [
        "Kamu berharap acara cepat selesai.",
        "Kamu menjawab ajakan dengan setengah hati.",
        "Minatmu hilang setelah minggu pertama.",
      ],
      reversed: ["Kamu menunggu-nunggu hari kegiatan dimulai."],
    },
    tip: "Catat selama seminggu, kegiatan mana yang membuatmu berenergi dan mana yang menghabiskannya.",
  },
];
