import type { Dimension } from "./dimension.ts";

/** How somebody is with others. */
export const PEOPLE: readonly Dimension[] = [
  {
    plus: "empati|berempati|peka (?:terhadap|pada) perasaan(?: orang(?: lain)?)?|peduli (?:pada|terhadap) perasaan(?: orang(?: lain)?)?",
    trait: { use: "empati" },
    antiTrait: { use: "tidak-empati" },
    tip: "Dengarkan satu teman selama sepuluh menit, simpan dulu saranmu, lalu sebutkan kembali perasaannya.",
  },
  {
    plus: "komunikasi|komunikatif|berkomunikasi|(?:pandai |pintar )?(?:berbicara|bicara)$",
    trait: { use: "komunikasi" },
    antiTrait: {
      straight: [
        "Orang memintamu mengulang maksudmu.",
        "Kamu menyimpan pertanyaan ketika bingung.",
        "Orang salah menangkap pesan yang kamu kirim.",
      ],
      reversed: ["Kamu menyusun kata dulu supaya pendengarmu mudah paham."],
    },
    tip: "Jelaskan satu aturan kepada nenek atau tetangga dalam dua menit, lalu minta ia mengulang intinya.",
  },
  {
    plus: "(?:bekerja|kerja)(?: sama)?(?: secara| dalam| dengan)? (?:tim|kelompok) (?:dengan|lintas|bersama) (?:berbagai|beragam|semua|lapisan|kalangan|latar)(?: .*)?",
    trait: { use: "kerja-tim" },
    tip: "Ikut satu kegiatan karang taruna atau posyandu, dan ambil satu tugas bersama orang yang jauh lebih tua.",
  },
  {
    plus: "kerja ?sama|bekerja ?sama|(?:bekerja|kerja)(?: secara| dalam| dengan| di dalam)? (?:tim|kelompok)|kooperatif|teamwork|kolaboratif|berkolaborasi",
    minus: "penyendiri|(?:lebih )?suka bekerja sendiri(?:an)?|individualis(?:tis)?|mau menang sendiri",
    trait: {
      straight: [
        "Kamu memberi kabar kepada teman tentang kemajuan bagianmu.",
        "Kamu membantu yang lain setelah bagianmu selesai.",
        "Kamu menjalankan keputusan bersama walau usulmu kalah.",
      ],
      reversed: [
        "Kamu membawa pulang bagian orang lain supaya cepat selesai.",
        "Kamu menyimpan keterangan yang dibutuhkan teman.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu memilih tugas perorangan ketika boleh memilih.",
        "Kamu mengubah bagian teman sesuai seleramu.",
        "Kamu diam di rapat dari awal sampai akhir.",
      ],
      reversed: ["Kamu menanyakan pendapat yang lain sebelum memulai."],
    },
    tip: "Di tugas kelompok berikutnya, beri kabar tentang bagianmu dua kali sebelum batasnya.",
  },
  {
    plus: "ramah|keramahan|hangat|murah senyum",
    minus: "ketus|judes|jutek|galak|dingin",
    trait: {
      straight: [
        "Kamu menyapa lebih dulu orang yang kamu temui.",
        "Kamu tersenyum kepada penjaga warung.",
        "Kamu mengajak bicara teman baru yang duduk sendirian.",
      ],
      reversed: ["Wajahmu datar ketika orang asing bertanya.", "Jawabanmu pendek ketika kamu sedang sibuk."],
    },
    antiTrait: {
      straight: [
        "Orang mengira kamu sedang marah.",
        "Kamu menjawab pertanyaan sambil terus melihat ponsel.",
        "Kamu menjawab sapaan dengan anggukan saja.",
      ],
      reversed: ["Kamu mengucapkan terima kasih kepada sopir angkutan."],
    },
    tip: "Selama tiga hari, sapa lebih dulu tiga orang yang biasanya kamu lewati.",
  },
  {
    plus: "supel|(?:mudah |pandai |senang )?bergaul|ekstrover(?:t)?|(?:suka |senang |menyukai |gemar )?(?:bertemu|berinteraksi|berhubungan|berhadapan)(?: dengan)? (?:banyak )?orang(?: banyak| baru)?|bersosialisasi",
    minus: "pemalu|malu|tertutup|canggung|kikuk|menutup diri|introver(?:t)?",
    trait: {
      straight: [
        "Kamu memulai obrolan dengan orang yang baru kamu kenal.",
        "Kamu pulang dari acara dengan beberapa teman baru.",
        "Kamu mengingat nama orang setelah sekali berkenalan.",
      ],
      reversed: [
        "Kamu mencari tempat sepi ketika acara sedang ramai.",
        "Kamu menunggu disapa di lingkungan baru.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu diam di kelas walau tahu jawabannya.",
        "Kamu menunduk ketika lewat di depan banyak orang.",
        "Kamu meminta teman memesankan makanan.",
      ],
      reversed: ["Kamu bertanya arah kepada orang yang asing bagimu."],
    },
    tip: "Di satu acara, ajak bicara dua orang yang belum kamu kenal, dan ingat satu hal tentang masing-masing.",
  },
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
        "Kamu ingat rincian cerita teman minggu lalu.",
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
    plus: "(?:jiwa |bakat )?kepemimpinan|(?:ber)?jiwa (?:pemimpin|kepemimpinan)|memimpin|pemimpin|leadership",
    minus: "ikut-ikutan|pengikut|takut memimpin",
    trait: {
      straight: [
        "Kamu membagi pekerjaan ketika kelompok bingung.",
        "Kamu menengahi teman yang berselisih.",
        "Teman menunggu pendapatmu sebelum memutuskan.",
      ],
      reversed: ["Kamu memilih menjadi anggota biasa.", "Kamu menunggu orang lain mengatur pembagian kerja."],
    },
    antiTrait: {
      straight: [
        "Kamu menolak ketika diusulkan menjadi ketua.",
        "Kamu mengikuti arah kelompok walau kamu tahu jalannya keliru.",
        "Kamu menyerahkan keputusan kelompok kepada yang paling vokal.",
      ],
      reversed: ["Kamu mengajak kelompok menyusun langkah ketika macet."],
    },
    tip: "Urus satu kegiatan kecil di kelas atau RT, dan pastikan setiap orang tahu bagiannya.",
  },
  {
    plus: "tegas|ketegasan|asertif|(?:berani |cepat |sanggup )?mengambil keputusan|pengambilan keputusan",
    minus: "(?:mudah )?(?:ragu|bimbang)(?:-ragu)?|peragu|tidak enakan|sungkanan",
    trait: {
      straight: [
        "Kamu menyebut pilihanmu ketika teman bingung menentukan.",
        "Kamu menolak ajakan yang merugikan dengan kalimat jelas.",
        "Kamu mengambil sikap ketika dua teman berselisih.",
      ],
      reversed: [
        "Kamu mengikuti suara terbanyak walau hatimu berkata lain.",
        "Kamu menyetujui permintaan karena sungkan.",
      ],
    },
    antiTrait: {
      straight: [
        "Kamu berganti pilihan beberapa kali sebelum membeli.",
        "Kamu meminta orang lain yang memutuskan untukmu.",
        "Kamu memikirkan lagi keputusan yang sudah dijalankan.",
      ],
      reversed: ["Kamu memutuskan dalam hitungan menit ketika waktunya mepet."],
    },
    tip: "Selama seminggu, putuskan hal-hal kecil dalam satu menit, misalnya mau makan apa, lalu jalankan.",
  },
  {
    plus: "adil|keadilan|objektif|netral",
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
    plus: "(?:bisa |pandai )?(?:menjaga|menyimpan|memegang) (?:rahasia|kerahasiaan)",
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
    plus: "persuasif|(?:pandai |pintar )?(?:meyakinkan|menawarkan|bernegosiasi)|negosiasi|jiwa (?:jualan|dagang)",
    minus:
      "takut ditolak|takut (?:pada |akan )?penolakan|malu menawarkan|(?:mudah )?(?:down|jatuh) (?:saat|ketika) ditolak",
    trait: {
      straight: [
        "Teman mengikuti ajakanmu setelah mendengar alasanmu.",
        "Kamu menjual barang kepada orang yang baru kamu kenal.",
        "Kamu mencari jalan tengah ketika harga diperdebatkan.",
      ],
      reversed: ["Kamu mengalah pada bantahan pertama.", "Kamu menyebut harga dengan suara ragu."],
    },
    antiTrait: {
      straight: [
        "Kamu berhenti setelah satu orang menggeleng.",
        "Kamu sungkan menagih uang yang dipinjam.",
        'Jawaban "tidak" kamu pikirkan seharian.',
      ],
      reversed: ["Kamu mendatangi orang berikutnya setelah yang pertama menolak."],
    },
    tip: "Jual satu barang yang sudah tak terpakai kepada tiga orang, dan catat alasan mereka membeli atau menolak.",
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
    plus: "(?:suka |senang |sayang |mencintai |cinta |menyukai |penyayang )(?:pada |dengan |bersama |dunia )?(?:anak|anak-anak|anak kecil)(?=$| )",
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
      reversed: ["Kamu membacakan cerita untuk adik atau keponakan."],
    },
    tip: "Temani adik atau keponakan bermain selama satu jam dengan ponsel disimpan, lalu catat apa yang kamu nikmati.",
  },
];
