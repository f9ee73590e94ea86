/** The words by which phrases about people are built, as they stand in front. */

export const NEGATION = "(?:tidak|tak|nggak|ngga|enggak|gak|ga|kagak|ndak|kurang|belum|bukan)";
const MILD = "(?:terlalu |begitu |cukup |lagi |bisa |dapat |mau |pernah )?";
export const LIKES =
  /^(?:suka|senang|gemar|hobi|doyan|menyukai|menyenangi|menikmati|mencintai|cinta|tertarik (?:pada|dengan|pd)|berminat (?:pada|dengan)|minat (?:pada|terhadap|dalam|di)|penasaran (?:sama|dengan|pada|tentang)|passion (?:di|dalam|pada)|antusias (?:terhadap|pada|dengan))(?: (?:pada|dengan|akan|terhadap|sama))? /;
export const CAN =
  /^(?:mampu|bisa|dapat|sanggup|pandai|pintar|terampil|mahir|jago|cakap|lihai|fasih|lancar|piawai|terbiasa|berpengalaman|kemampuan|keterampilan|kecakapan|keahlian|kepandaian|kemahiran|kesanggupan|skill)(?:nya)?(?: (?:untuk|dalam|di bidang|di|dengan))? /;
export const KNOWS =
  /^(?:pengetahuan(?: dan keterampilan)?|wawasan|pemahaman|penguasaan|ilmu|dasar-dasar|memahami|menguasai|mengerti|mengetahui|paham|ngerti|tahu|mengenal|kenal|familiar|akrab|berwawasan|melek|basic)(?:nya)?(?: (?:(?:yang )?(?:baik|luas|cukup|memadai|mendalam|kuat|umum|praktis)|dasar))?(?: (?:tentang|mengenai|terhadap|akan|soal|seputar|dalam|di|dengan|atas))? /;
export const WOULD =
  /^(?:mau|bersedia|siap|rela|ikhlas|ingin|berani|kesediaan|kerelaan|kemauan|kesiapan)(?: untuk)? /;
export const BEARS =
  /^(?:tahan|kuat|betah|sanggup|terbiasa)(?: (?:untuk|dengan|terhadap|pada|menghadapi|melihat|sama|di))? /;
export const SELDOM = new RegExp(`^${NEGATION} (?:mudah|cepat|gampang|lekas|gampangan) (?=\\p{L})`, "u");
export const DARES = new RegExp(
  `^${NEGATION} (?:takut|malu|ragu|gengsi|jijik|segan|enggan|sungkan|risih|keberatan|malas)(?: (?:untuk|pada|dengan|akan|terhadap|sama))? `,
);
export const NOT = new RegExp(`^${NEGATION} (?=\\p{L})`, "u");
export const DISLIKES = new RegExp(
  `^(?:${NEGATION} ${MILD}(?:suka|senang|gemar|menyukai|menikmati|tertarik|berminat|minat|mau|ingin|bersedia|siap|nyaman)|enggan|segan|sungkan|keberatan|malas|males|ogah|benci|takut|anti|gengsi|malu|risih|risi|menghindari|membenci)(?: (?:untuk|pada|dengan|akan|terhadap|sama|kepada))? `,
);
export const FEARS =
  /^(?:takut|jijik|jijikan|fobia|ngeri|geli|risih)(?: (?:pada|dengan|akan|terhadap|sama|melihat))? /;
/** Words of the street that deny in form alone, and what they mean. */
export const STREET: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${NEGATION} enakan(?= |$)`), "sungkan"],
  [/^maunya (?:cuma|hanya) /, "hanya mau "],
  [/^maunya /, "ingin "],
  [/\byang namanya /, ""],
  [
    /\bkerja (?=(?:di|ke|pada|malam|lembur|sendirian|sampai|santai|shift|sif|pas|pakai|tanpa|\d+)\b)/,
    "bekerja ",
  ],
];

/** What bodies do not bear; whoever is "alergi rapat" only dislikes it. */
export const ALLERGEN =
  /^(?:bulu|debu|serbuk|susu|kacang|telur|udang|ikan|makanan laut|bahan kimia|zat|obat|sengatan|gigitan|asap|parfum|lateks|tepung|gluten|getah|cat|deterjen|sabun|pestisida|hewan|kucing|anjing|matahari|dingin|udara)(?= |$)/;
export const ALLERGIC = /^(?:alergi)(?: (?:pada|dengan|akan|terhadap|sama))? /;
export const CANNOT = new RegExp(
  `^(?:${NEGATION} (?:bisa|dapat|mampu|sanggup|kuat|tahan|betah|pandai|terbiasa|sabar|tega)|sulit|susah|ketidakmampuan)(?: (?:untuk|dengan|pada|terhadap|dalam|di))? `,
);
/** What one has, told of its part: "tangannya terampil". */
export const OWN_PART = /^(\p{L}{3,})nya ((?:\p{L}+ ?){1,3})$/u;
/** The same told by a verb of it: "bertangan stabil". */
export const BORN_WITH =
  /^ber(mata|tangan|suara|hati|telinga|lidah|penampilan|badan|pandangan|pikiran) (\p{L}+)$/u;
export const PREFERS =
  /^(?:(?:hanya|cuma|cuman)(?: (?:mau|ingin|suka|senang|hanya|cuma))?|lebih (?:suka|senang|memilih|menyukai|nyaman|betah)(?: untuk)?) /;
export const EASILY = /^(?:mudah|cepat|gampang|lekas|gampangan) /;
export const LACKS = new RegExp(`^${NEGATION} ${MILD}`);
/** Words that say how often somebody does what follows: the answers say that. */
export const TENDS =
  /^(?:cenderung|suka|sering|kerap|biasa|gemar|hobi|doyan|selalu|terlalu|terbiasa) (?=\p{L})/u;
export const HAS = /^(?:memiliki|mempunyai|punya|ada) /;

/** What people are said to have. */
export const QUALITY =
  /^(?:rasa|jiwa|sikap|sifat|mental|motivasi|minat|bakat|naluri|insting|intuisi|selera|lidah|mata|telinga|tangan|suara|tubuh|fisik|badan|otak|hati|nalar|logika|indra|indera|kondisi|tenaga|semangat|etos|visi|wawasan|pengalaman|relasi|jaringan|daya|pola|gaya|penampilan|iman|moral|niat|tekad|mindset|passion|sense|imajinasi|kreativitas|antusiasme|dedikasi|integritas|stamina|toleransi|fleksibilitas|fantasi|humor|naluri|loyalitas|prinsip|pendirian|koordinasi|konsentrasi|tutur|nyali|wibawa|karisma|refleks|ritme|keseimbangan|penglihatan|pendengaran|penciuman|ingatan)$/u;

/** Qualities of people by the form of the noun: what one is, turned into a thing. */
export const QUALITY_OF_BEING = /^ke(\p{L}{3,})an$/u;

/** Fields of knowledge that have the form of a quality, or none. */
export const FIELD =
  /^(?:kelistrikan|kesehatan|keuangan|kehutanan|kelautan|keperawatan|kebidanan|kebencanaan|keamanan|kependudukan|ketenagakerjaan|kebijakan|kewirausahaan|kepabeanan|kearsipan|kedokteran|keolahragaan|kepariwisataan|kecantikan|kefarmasian|ilmu|etika|teknik|teori|sejarah|hukum|bahasa|anatomi|sistem|dasar-dasar|metode|peraturan|aturan|prosedur|standar|kode|kaidah|cara|teknologi|perpajakan|akuntansi|matematika|fisika|kimia|biologi|psikologi|statistika|statistik|ekonomi|manajemen|administrasi|pemrograman|desain|gizi|farmakologi|geologi|software|aplikasi|microsoft)$/u;

export const LICENCE =
  /^(?:(?:memiliki|punya|mengantongi|memegang) )?((?:sertifikat|sertifikasi|lisensi|izin|surat|ijazah|sim|sio|str|brevet|akta|kelulusan ujian)(?:nya)?(?: .*)?)$/iu;

/** Words that name a thing by how it is, and how it is spoken of as one. */
export const AS_THING: Readonly<Record<string, string>> = {
  kotor: "hal yang kotor",
  kotoran: "kotoran",
  basah: "hal yang basah",
  repot: "hal yang merepotkan",
  ribet: "hal yang merepotkan",
  panas: "hawa panas",
  dingin: "hawa dingin",
  gelap: "tempat gelap",
  tinggi: "tempat tinggi",
  ramai: "tempat ramai",
  sepi: "tempat sepi",
  sempit: "tempat sempit",
  bau: "bau",
  gagal: "kegagalan",
  salah: "kesalahan",
  rugi: "kerugian",
  kalah: "kekalahan",
};

/** How little of it is enough, of what is to be known. */
export const LEAST =
  /^(?:minimal|setidaknya|sedikitnya|sedikit|sekurang-kurangnya|paling tidak|paling sedikit) (?=\p{L})/u;
/** Words of activities that name a thing with what follows: "tata cara", "gambar teknik". */
export const NAMED_BY_VERB = /^(?:tata|gambar|olah|foto) (?=\p{L})/u;
/** What is wished or thought, and not done at some time more than at another. */
export const STATIVE =
  /^(?:menginginkan|mengharapkan|berharap|mencintai|menyukai|mengejar|mementingkan|menganggap|bergantung|memandang|mengandalkan|membenci|mengagumi|meremehkan) /;
export const UNDO =
  /^(?:sangat|amat|cukup|agak|lebih|benar-benar|sungguh-sungguh|harus|perlu|wajib|selalu|senantiasa|orang yang|seseorang yang|seorang yang|seorang|orang|yang|bersikap|bersifat|berwatak|berkepribadian|memiliki|mempunyai|punya|dengan|pribadi|sosok|tipe) /;
export const RATED =
  /(?<!\b(?:pendidikan|sekolah)) (?:yang )?(?:sangat )?(?:baik|tinggi|kuat|besar|luas|memadai|mumpuni|cukup|luar biasa|prima|bagus|oke)$| (?:dikit-dikit|dikit2|sedikit-sedikit)$/;
