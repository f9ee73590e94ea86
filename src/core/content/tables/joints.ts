/** Words that join two acts as equals. */
export const JOINING: readonly string[] = ["dan", "serta", "atau", "maupun", "tetapi", "tapi", "namun", "&"];

/** Behind these an act is a thing: `cara menanam dan merawat cabai`. */
export const NAMING_ACTS: ReadonlySet<string> = new Set(
  "untuk cara antara tugas kegiatan acara lomba latihan alat tempat jadwal soal tentang pelajaran keterampilan hobi".split(
    " ",
  ),
);

/** Words that let one act follow another. */
export const FOLLOWING: readonly string[] = ["lalu", "kemudian", "sekaligus"];

/** Before `lalu` and behind which it tells when: `minggu lalu`. */
export const TIMES: readonly string[] = [
  "detik",
  "menit",
  "jam",
  "hari",
  "minggu",
  "pekan",
  "bulan",
  "semester",
  "tahun",
  "malam",
  "masa",
  "waktu",
  "tempo",
  "liburan",
  "lebaran",
  "yang",
  "dulu",
];

/** Words that take things, as an act does: `suka kopi dan teh`. */
export const TAKING: ReadonlySet<string> = new Set(["suka", "senang", "ikut"]);

/** Two acts that are one thing to people, in either order. */
export const PAIRS: ReadonlySet<string> = new Set([
  "membaca menulis",
  "baca tulis",
  "makan minum",
  "datang pergi",
  "pulang pergi",
  "keluar masuk",
  "naik turun",
  "jatuh bangun",
  "jual beli",
  "menjual membeli",
  "belajar mengajar",
  "tanya jawab",
  "bertanya menjawab",
  "memberi menerima",
  "mencuci menyetrika",
  "menyapu mengepel",
  "bongkar pasang",
  "bernyanyi menari",
  "menambah mengurangi",
  "melihat mendengar",
  "menang kalah",
  "untung rugi",
  "hilir mudik",
  "membuka menutup",
  "menyalakan mematikan",
  "mengirim menerima",
  "memasang melepas",
  "hamil menyusui",
  "sopan ramah",
  "sopan santun",
  "aman nyaman",
  "aman tenteram",
  "bersih rapi",
  "sehat bugar",
  "terbuka tertutup",
]);

/** Words that stand between a joint and the act behind it. */
export const BETWEEN: ReadonlySet<string> = new Set([
  ..."kamu ia dia langsung segera cepat cepat-cepat tetap juga ikut terus sering jarang kadang selalu mudah rajin bisa".split(
    " ",
  ),
  ..."dapat mau ingin suka senang tidak tak belum jangan lebih sangat berani mulai sempat akan sudah malah sulit mampu akhirnya gampang".split(
    " ",
  ),
]);

/** Acts without a prefix. Some are things too: `jam makan dan tidur`. */
export const BARE_ACTS: ReadonlySet<string> = new Set(
  "pergi datang pulang duduk tidur makan minum mandi lari ikut ingat lupa pindah masuk keluar naik turun jatuh bangun diam kembali percaya setuju marah minta cari bantu tanya jawab kirim tulis baca simpan buat pakai ambil beri dengar lihat hadir pamit kabur mundur maju".split(
    " ",
  ),
);

/** Acts that begin with `ber-`: most words that do tell what something has, `berpagar`. */
export const ACTS_WITH_BER: ReadonlySet<string> = new Set(
  [
    "bekerja belajar beradu beralih berangkat berani berbagi berbaring berbelanja berbicara berbincang berbisik berbohong berbuat bercanda bercerita",
    "berbaikan bertengkar berdamai berdagang berdandan berdebat berdiri berdiskusi berdoa berebut berenang berhemat berhenti berhitung beribadah berikhtiar beristirahat berjabat",
    "berjaga berjalan berjanji berjualan berkata berkebun berkelahi berkeliling berkemah berkemas berkenalan berkomentar berkorban berkumpul",
    "berkunjung berlari berlatih berlibur berlindung bermain bermimpi bernapas bernegosiasi bernyanyi berobat berolahraga berpamitan berpidato",
    "berpikir berpindah berpuasa bersabar bersalaman bersandar bersantai bersembunyi bersepeda bersiap bersih-bersih bersumpah bertahan bertamu",
    "bertanam bertanding bertanggung bertanya bertapa bertaruh berteduh berteman bertemu berterima berteriak bertindak bertukar berulah berunding",
    "berusaha berwisata bergabung bergaul bergegas bergerak bergosip bergotong bergurau berguru",
  ]
    .join(" ")
    .split(" "),
);

/** Words that look like acts by their beginning, and tell what something is, or how. */
export const NO_ACTS: ReadonlySet<string> = new Set(
  [
    "media medis medan meja mekanik melati melayu memang memori mental mentah mentari menteri mentor menu menantu mereka merah merdu merek mesin",
    "mesjid metode mewah meter mertua merpati mendung mendadak mengapa menit menara menengah menurut melalui meski meskipun merdeka melulu",
    "menyenangkan menarik membosankan memuaskan melelahkan mengganggu menakutkan membingungkan menyedihkan mengesankan mencurigakan meragukan",
    "menegangkan menantang menyebalkan menjijikkan mengerikan mengecewakan menguntungkan merugikan melimpah merata mendalam mendesak menyeluruh",
    "memadai memalukan menyakitkan menjengkelkan mengharukan menghibur menyegarkan menenangkan meriah mendidik",
    "merepotkan mengasyikkan menjenuhkan memusingkan memberatkan menggembirakan membanggakan membahagiakan mengagumkan menakjubkan mendebarkan",
    "menyeramkan menjanjikan membahayakan memprihatinkan mengkhawatirkan menyulitkan menyehatkan menular mencolok melankolis",
    "menjelang mengenai merica mentega mentimun melinjo mendoan melodi meriam mempelai memoar mentoring menstruasi merchandise",
  ]
    .join(" ")
    .split(" "),
);
