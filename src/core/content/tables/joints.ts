/** Words that join two acts as equals. */
export const JOINING: readonly string[] = ["dan", "serta", "atau"];

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
  "yang",
  "dulu",
];

/** Two acts that are one thing to people. */
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
  "terbuka tertutup",
]);

/** Words that stand between a joint and the act behind it. */
export const BETWEEN: ReadonlySet<string> = new Set([
  ..."kamu ia dia langsung segera cepat cepat-cepat tetap juga ikut terus sering jarang kadang selalu mudah rajin bisa".split(
    " ",
  ),
  ..."dapat mau ingin suka senang tidak tak belum jangan lebih sangat berani mulai sempat akan sudah malah sulit mampu".split(
    " ",
  ),
]);

/** Acts without a prefix. */
export const BARE_ACTS: ReadonlySet<string> = new Set(
  "pergi datang pulang duduk tidur makan minum mandi lari ikut tahu paham ingat lupa pindah tinggal masuk keluar naik turun jatuh bangun diam kembali percaya setuju marah minta cari bantu tanya jawab kirim tulis baca simpan buat pakai ambil beri dengar lihat hadir hidup pamit kabur mundur maju sabar tenang".split(
    " ",
  ),
);

/** Words that look like acts by their beginning, and are none. */
export const NO_ACTS: ReadonlySet<string> = new Set(
  [
    "media medis medan meja mekanik melati melayu memang memori mental mentah mentari menteri mentor menu menantu mereka merah merdu merek mesin",
    "mesjid metode mewah meter mertua merpati mendung mendadak mengapa menit menara menengah menurut melalui meski meskipun merdeka melulu",
    "beras berat berita berkas berlian bermacam beragam berani beranda beruang berkah berkat bersih bersama berbagai berbeda beberapa bercak bergizi",
    "berkala berikut berharga berlebihan berapa berarti berbahaya",
    "dinas dinding dingin dini diri diskusi disiplin diagram dialog dia dibanding digital dimensi direktur distribusi dividen diam dirinya",
    "terang teras teratai teratur terbaik terbaru terbuka terbatas terdekat terhadap terhormat terkini termasuk termos ternak terpal tertentu tertib tertinggi",
    "terminal terus terutama teri terjal terkenal terampil terapi terik terkadang terpadu terpercaya",
  ]
    .join(" ")
    .split(" "),
);
