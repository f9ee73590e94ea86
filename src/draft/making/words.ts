/** Verbs without a prefix that texts about jobs begin a phrase with, plain and colloquial. */
const BARE_VERBS: ReadonlySet<string> = new Set(
  (
    "ajar ambil angkat antar atur baca bagi bangun bantu bawa bayar belajar beli beri bikin bimbing bongkar buat buka cari cat catat cek ceritakan coba cuci " +
    "bacain bales balas bantuin benerin dampingi datang deploy duduk edit foto ganti gambar giling goreng hadir hitung hidup hubungi ikut input isi jaga jahit jalan jawab jelaskan jemput jual " +
    "jagain kasih kejar kelola kembali kendalikan ketik kirim kumpul kumpulkan kunjungi kupas lapor laporkan latih layani lari lembur magang main maju milih motret makan mandi masak masuk mulai mundur " +
    "naik nagih nego nyari nanya naro nata nerima nimbang nolong nombok nonton nulis nunggu olah pakai pake pandu panen pasang pastikan patroli pegang periksa pergi pilih pimpin pindah posting potong pulang racik rakit rancang rapikan rapat rawat review " +
    "sampaikan sapa scan servis seduh setel setir siapkan simpan siram susun tahan tampil tanam tangani tangkap tari tata tawarkan terima tidur tinggal tolong tulis tunggu turun uji ukur unggah update begadang bepergian berkeringat terjun tunda nunda pamer nyoba keliling manggung jalan-jalan basah-basahan kenal ngarsip upload urus visit"
  ).split(" "),
);

/** Verbs of talk that name a thing in writing: "rambu, marka, uji kelayakan". */
const STEMS: ReadonlySet<string> = new Set(
  (
    "isi uji tata gambar cat foto servis edit review visit input scan posting update upload patroli rapat panen olah ukur hitung cuci jahit ganti tari kelola rawat setel catat potong " +
    "tanam rakit racik rancang pasang angkat antar ajar latih lembur"
  ).split(" "),
);

/** Whether a word does something only as it is talked, and names a thing in writing. */
export function isStem(word: string): boolean {
  return STEMS.has(word.toLowerCase());
}

/** Words that begin as verbs do, and are none. */
const NO_VERBS: ReadonlySet<string> = new Set(
  (
    "media medis meja melati memori menara menit mental menteri mentor menu merah merdeka merek meriah mesin metode mesra mewah meter meteran menantu mereka memang " +
    "menarik mendalam menyeluruh memadai mendasar menengah mandiri " +
    "benar berani beras berat berita berkas bersih bersama berlian berkah berbagai beragam beruang beberapa bermacam bernas berbeda berlebih berlebihan berikut berikutnya " +
    "ngeri ngantuk nyali nyaman nyaris nyata nyala nyawa nyeri ngilu"
  ).split(" "),
);

/** Whether a phrase can stand behind "diminta" or at the beginning of what one does. */
export function isVerb(word: string): boolean {
  const plain = word.toLowerCase();
  if (NO_VERBS.has(plain)) return false;
  if (BARE_VERBS.has(plain)) return true;
  return VERB.test(plain);
}

const VERB =
  /^(?:me-|mem(?:[bfpv]|[aeiou]\p{L}{2})|men(?:[cdjstz]|[aeiou]\p{L}{2})|meng[aeioughk]|menge|meny|me[lrwy][aeiou]\p{L}{2}|mem?per|ber[a-z]{3}|bekerja|nge[a-z]{3}|ng[aeioulr][a-z]{2}|ny[aeiou][a-z]{2})|^n(?:a|e|i|u|o)\p{L}{2,}(?:in|kan)$/u;

/** The first word of a phrase. */
export function firstWord(phrase: string): string {
  return phrase.split(" ", 1)[0] ?? "";
}

/** Whether a phrase begins with what one does, perhaps with how or whether in front: "bisa menyetir". */
export function isVerbPhrase(phrase: string): boolean {
  return isVerb(
    firstWord(
      phrase.replace(
        /^(?:(?:bisa|dapat|ikut|turut|sering|sesekali|kadang|kadang-kadang|biasanya|langsung|selalu|terus|juga|lebih|harus|tinggal|mulai) )+/i,
        "",
      ),
    ),
  );
}

/** A phrase with a capital letter in front. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** A phrase as a sentence of its own. */
export function sentence(phrase: string): string {
  const bare = phrase.replace(/[\s,;:.–—-]+$/u, "");
  return /[!?…]$/.test(bare) ? capital(bare) : `${capital(bare)}.`;
}

/**
 * A phrase as it stands within a sentence. A capital stays where it is more than that of a beginning: in an abbreviation, or where the
 * next word has one too.
 * @param isName whether a single word may be a name: that of a tool
 */
export function within(phrase: string, isName = false): string {
  const [first = "", second] = phrase.split(" ");
  const isPlain = /^\p{Lu}[\p{Ll}-]*$/u.test(first);
  if (!isPlain) return phrase;
  if (second !== undefined && /^\p{Lu}/u.test(second) && !isVerb(first)) return phrase;
  if (isName && second === undefined) return phrase;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** The name of a profession within a sentence: small letters, but for abbreviations. */
export function roleWithin(role: string): string {
  return role
    .split(" ")
    .map((word) => (/^\p{Lu}[\p{Ll}-]*$/u.test(word) ? word.toLowerCase() : word))
    .join(" ");
}

/** Words before which a phrase can end earlier without becoming another. */
const BOUNDARY =
  /(?:,| (?=(?:untuk|agar|supaya|sehingga|guna|demi|dalam rangka|karena|sebab|serta|dan|atau|mengenai|tentang|sesuai|berdasarkan|menurut|sebelum|sesudah|setelah|saat|ketika|waktu|sambil|seperti|misalnya|termasuk|yang|dengan|dalam|pada|kepada|bagi|di|dari|sampai|hingga|lewat|melalui|oleh)\b))/gu;

/**
 * A phrase of at most so many signs, ended earlier where it can end; as it is where it can not.
 * @param least how many words have to stay
 */
export function shorten(phrase: string, most: number, least = 2): string {
  if (phrase.length <= most) return phrase;
  const ends = [...phrase.matchAll(BOUNDARY)].map(({ index }) => index);
  const fitting = ends.filter((end) => end <= most && phrase.slice(0, end).split(" ").length >= least);
  const end = fitting.at(-1) ?? ends.find((each) => phrase.slice(0, each).split(" ").length >= least);
  if (end === undefined) return phrase;
  const short = phrase.slice(0, end).replace(/[\s,;:]+$/u, "");
  // A list that ends early ends with its first thing.
  const first = short.indexOf(",");
  const isList = first > 0 && short.slice(0, first).split(" ").length >= least;
  return isList ? short.slice(0, first) : short;
}

/** Several names as one phrase: "a, b, dan c". */
export function joined(names: readonly string[]): string {
  if (names.length < 3) return names.join(" dan ");
  return `${names.slice(0, -1).join(", ")}, dan ${names.at(-1)}`;
}
