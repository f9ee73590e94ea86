import { PRONOUNS } from "../cues/openers.ts";
import { NEGATIONS } from "../cues/qualities.ts";
import { isKnowledge, isQuality, isVerb } from "../grammar/classes.ts";
import type { Word } from "../text/words.ts";

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** With these no quality begins, and no knowledge either: a clause does, or what only leads in. */
const NEVER_FIRST = listed(`
itu ini tersebut begini demikian begitu wah nah eh aduh hmm agar supaya karena sebab sehingga maka soalnya padahal namun tetapi meski meskipun walau walaupun kalau ketika saat
ada adalah ialah yaitu yakni ia mereka kamu kita kami aku kalianlah kamulah merekalah andalah dialah di pada dari ke secara sebagai selama setelah sesudah sebelum dalam apa siapa bagaimana mengapa pasti semua setiap tiap seluruh para oleh baru
kandidat pelamar calon karakteristik ciri ciri-ciri profil kriteria syarat syaratnya syarat-syarat individu seseorang orang orang-orang hal hal-hal contoh mungkin barangkali
`);
/** Alone these say nothing of anybody. */
const NEVER_ALONE = listed(`
tidak kurang bukan belum tanpa bisa mampu dapat sanggup suka senang mau harus perlu mudah gampang sering selalu lebih sangat cukup memiliki punya cocok pas ideal tepat sesuai hanya juga lagi
kemampuan sikap sifat karakter kepribadian waktu mental fisik siap dunia pekerjaan profesi disiapkan dikuasai dimiliki dibutuhkan diperlukan dipelajari pengetahuan keterampilan
smp sma smk sd s1 d3 sederajat keahlian ilmu bekal wawasan pemahaman kompetensi kecakapan penguasaan pribadi sosok anak muda banyak sama lain lainnya terlalu agak
`);
/** `S-1`, `ijazah SMA`: where somebody went to school is nothing that he is or can do. */
const SCHOOLING = /^(?:[sd]-?[1-4]|sd|smp|sma|smk|ma|mts|ijazah|lulusan|sarjana|diploma)(?:\/|$)/;
const SCHOOLED = new Set("minimal minimum min pendidikan tamatan".split(" "));
const EXPERIENCE = /^(?:ber)?pengalaman$/;
const UNASKED = new Set("perlu harus hanya semua ada jarang sedikit".split(" "));
const POINTING = new Set("tersebut itu ini begitu demikian tadi".split(" "));

/** Whether words can be what somebody is, is able to or knows: no lone function word, no clause, nothing that only points back or leads in. */
export function canBeQuality(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first || NEVER_FIRST.has(first.norm)) return false;
  if (words.length === 1) return !NEVER_ALONE.has(first.norm) && first.text.length > 1;
  // `Belakangan saya sadar, …` tells who found it out.
  const isTold = words.slice(1, 3).some(({ norm }) => PRONOUNS.has(norm) || norm === "aku");
  if (isTold && !isVerb(first) && !isQuality(first) && !isKnowledge(first)) return false;
  // `pengalaman kerja minimal dua tahun` is of no field.
  if (EXPERIENCE.test(first.norm) && words.some(({ norm }) => norm === "tahun" || norm === "bulan"))
    return false;
  // `lulusan SMA yang sabar` tells of more.
  const school = words.find(({ norm }) => !SCHOOLED.has(norm));
  if (SCHOOLING.test(school?.norm ?? "") && !words.some(({ norm }) => norm === "yang")) return false;
  // `tidak perlu ijazah` says what is not asked for.
  if (NEGATIONS.has(first.norm) && UNASKED.has(words[1]?.norm ?? "")) return false;
  // `sikap tersebut`, `kemampuan itu`
  return words.length > 3 || !POINTING.has(words.at(-1)?.norm ?? "");
}

/** A claim begins with none of these: what it says stands elsewhere. */
const NO_CLAIM_FIRST = listed(
  "terhadap tentang mengenai dibandingkan dibanding antara seputar perihal soal bagi daripada",
);

/** Whether words can be what somebody believes or hopes, or point to it: more than who says it and of what. */
export function canBeClaim(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first || NO_CLAIM_FIRST.has(first.norm)) return false;
  if (words.length === 1) return POINTING.has(first.norm) || first.text.length > 3;
  return !(words.length < 3 && (second?.norm === "yang" || second?.norm === "orang"));
}
