/** Who may have the qualities that a sentence lists: `orang yang …`. */
export const PERSONS: ReadonlySet<string> = new Set(
  "orang orang-orang seseorang mereka kamu pribadi sosok individu siapa siapapun pun figur insan tipe anak kandidat pelamar seorang pemuda calon yang kalian aku remaja lulusan si barang".split(
    " ",
  ),
);

/** They stand between qualities and the words that say whom they fit. */
export const BETWEEN: ReadonlySet<string> = new Set(
  "kemungkinan mungkin besar kecil akan bisa jadi barangkali biasanya rasanya tampaknya sepertinya cenderung maka cukup sangat paling lebih dinilai dirasa tentu terasa agak sebaiknya menjadi sebagai kamu ia mereka pekerjaan profesi bidang ini itu tersebut juga pasti umumnya dapat merupakan adalah modal kunci nilai yang hal seorang orang di dalam sini pula termasuk jelas justru dunia posisi karier jalan ya lah sering kerap akhirnya selalu untuk memang relatif hampir agaknya boleh karena amat begitu memiliki punya peluang menjadikannya membuat membuatnya membuatmu akan keduanya semuanya ketiganya semua bekal keahlian syarat dimiliki mutlak hal-hal demikian".split(
    " ",
  ),
);

/** With these a list of qualities begins behind its cue. */
export const ENTRIES: ReadonlySet<string> = new Set(
  "adalah ialah yaitu yakni kalau terutama khususnya seperti meliputi mencakup berupa".split(" "),
);
