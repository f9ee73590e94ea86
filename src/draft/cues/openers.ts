/** What leads into a list of a person's qualities and belongs to none of them. */
export const OPENERS: ReadonlySet<string> = new Set([
  ..."yang bahwa seorang seseorang orang orangnya orang-orang individu sosok pribadi figur tipe insan mereka kamu ia aku siapa siapapun pun saja anak".split(
    " ",
  ),
  ..."adalah ialah yaitu yakni antara lain meliputi mencakup merupakan terutama khususnya juga pula".split(
    " ",
  ),
  ..."memiliki punya mempunyai berbekal bersikap bersifat berkepribadian berkarakter bermodal".split(" "),
  ..."harus perlu hendaknya dituntut memang termasuk tergolong sebaiknya idealnya cukup banget si penting terpenting".split(
    " ",
  ),
  ..."untuk bagi jika kalau dengan mengantongi memegang dibekali ditambah disertai ditunjang".split(" "),
]);

/** Nouns that announce qualities: `sikap yang tidak sabar`. Left out only where `yang` or a pause follows, or a quality. */
export const ANNOUNCING: ReadonlySet<string> = new Set(
  "sikap sifat karakter kepribadian watak perilaku pembawaan kebiasaan kualitas ciri ciri-ciri sifat-sifat".split(
    " ",
  ),
);

/** The people and things that a sentence about a profession is about. */
export const PRONOUNS: ReadonlySet<string> = new Set("ia mereka kamu kita beliau kami".split(" "));

/** Words between a subject and what it does. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "juga pula pun senantiasa acapkali lumrahnya mesti tentu pasti biasanya umumnya sering seringkali kerap kerapkali selalu kadang kadang-kadang terkadang sesekali akan dapat bisa boleh harus perlu wajib ikut turut sudah telah masih tetap memang pada lazimnya acap antara lain terutama setiap hari harinya sehari-hari sehari-harinya langsung dituntut diminta bertugas diharuskan sekaligus hanya banyak".split(
    " ",
  ),
);

/** Words with which a sentence joins the one before. */
export const CONNECTORS: readonly string[] = [
  "selain itu/ini",
  "di samping itu/ini",
  "di sisi lain",
  "di luar itu",
  "sementara itu",
  "sebaliknya",
  "selanjutnya/kemudian/lalu/lantas/terakhir/berikutnya/adapun/lainnya/namun/tetapi/dan/serta/nah/jadi/intinya/singkatnya/pokoknya/pendeknya/ringkasnya/singkat/secara/maka/pertama/kedua/ketiga/keempat/padahal/sedangkan/sementara/juga/bahkan/tentu/tentunya/terus/begini/gini/kadang/kadang-kadang/sesekali/terkadang/memang/pertama-tama",
  "akan tetapi",
  "secara singkat/umum/sederhana/ringkas",
  "di lain pihak",
  "di pihak lain",
  "demikian/begitu pula/juga/halnya dengan?",
  "pada dasarnya/intinya/umumnya/prinsipnya",
  "meski/meskipun/walau/walaupun demikian/begitu",
  "tidak hanya/berhenti itu/di situ",
  "oleh karena/sebab itu",
  "maka dari itu",
  "untuk itu",
  "yang tidak kalah penting/utama",
  "dengan begitu",
  "karena itu",
  "dengan demikian",
  "ya",
];
