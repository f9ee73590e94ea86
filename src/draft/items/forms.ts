import { firstWord, isVerb, within } from "../making/words.ts";

/** How a phrase about a person is built: what stands behind the words that make it one, and what it asks of templates. */
export type Form =
  /** What one likes: "suka membaca", "gemar teknologi". */
  | { kind: "likes-doing" | "likes-thing"; rest: string }
  /** What one can: "mampu menyetir". */
  | { kind: "can"; rest: string }
  /** What one is good at, as a thing: "kemampuan analisis data". */
  | { kind: "skill"; rest: string }
  /** What one knows of: "pengetahuan tentang obat", "HTML". */
  | { kind: "topic"; rest: string }
  /** What one would do: "bersedia ditempatkan di mana saja". */
  | { kind: "would"; rest: string }
  /** What one bears: "tahan berdiri lama", "tahan panas". */
  | { kind: "bears-doing" | "bears-thing"; rest: string }
  /** What does not happen easily: "tidak mudah panik", "tidak takut kotor". */
  | { kind: "seldom"; rest: string }
  /** What one has: "empati", "lidah yang peka". */
  | { kind: "has"; rest: string }
  /** How one is, or what one does: "gesit saat antrean panjang", "menghargai waktu". */
  | { kind: "is"; rest: string };

/** How a phrase about who may not fit is built. */
export type AntiForm =
  | { kind: "dislikes-doing" | "dislikes-thing"; rest: string }
  | { kind: "cannot-doing" | "cannot-thing"; rest: string }
  /** What happens too easily: "mudah tersinggung". */
  | { kind: "easily"; rest: string }
  /** What one is not, as "peka pada nuansa" of "kurang peka pada nuansa". */
  | { kind: "lacks-being" | "lacks-thing"; rest: string }
  /** How one is, or what one does: "maunya serba pasti". */
  | { kind: "tends"; rest: string };

export const NEGATION = "(?:tidak|tak|nggak|ngga|enggak|gak|ga|kagak|ndak|kurang|belum|bukan)";
const MILD = "(?:terlalu |begitu |cukup |lagi |bisa |dapat |mau |pernah )?";
const LIKES =
  /^(?:suka|senang|gemar|hobi|menyukai|menyenangi|menikmati|mencintai|cinta|tertarik (?:pada|dengan|pd)|berminat (?:pada|dengan)|minat (?:pada|terhadap|dalam|di)|penasaran (?:sama|dengan|pada|tentang)|passion (?:di|dalam|pada)|antusias (?:terhadap|pada|dengan))(?: (?:pada|dengan|akan|terhadap|sama))? /;
const CAN =
  /^(?:mampu|bisa|dapat|sanggup|pandai|pintar|terampil|mahir|jago|cakap|lihai|fasih|lancar|piawai|terbiasa|berpengalaman|kemampuan|keterampilan|kecakapan|keahlian|kepandaian|kemahiran|kesanggupan|skill)(?:nya)?(?: (?:untuk|dalam|di bidang|di|dengan))? /;
const KNOWS =
  /^(?:pengetahuan(?: dan keterampilan)?|wawasan|pemahaman|penguasaan|ilmu|dasar-dasar|memahami|menguasai|mengerti|mengetahui|paham|ngerti|tahu|mengenal|kenal|familiar|akrab|berwawasan|basic)(?:nya)?(?: (?:yang (?:baik|luas|cukup|memadai)|dasar))?(?: (?:tentang|mengenai|terhadap|akan|soal|seputar|dalam|di|dengan|atas))? /;
const WOULD = /^(?:mau|bersedia|siap|rela|ikhlas|ingin|berani)(?: untuk)? /;
const BEARS =
  /^(?:tahan|kuat|betah|sanggup|terbiasa)(?: (?:untuk|dengan|terhadap|pada|menghadapi|melihat|sama|di))? /;
const SELDOM = new RegExp(
  `^${NEGATION} (?:(?:mudah|cepat|gampang|lekas|suka|sering|gampangan) )?(?=(?:\\p{L}))`,
  "u",
);
const DISLIKES = new RegExp(
  `^(?:${NEGATION} ${MILD}(?:suka|senang|gemar|menyukai|menikmati|tertarik|berminat|minat|mau|ingin|bersedia|siap)|enggan|segan|sungkan|malas|males|ogah|benci|takut|jijik|jijikan|anti|alergi|fobia|gengsi|malu|risih|ngeri|risi|menghindari|membenci)(?: (?:untuk|pada|dengan|akan|terhadap|sama|kepada))? `,
);
const CANNOT = new RegExp(
  `^(?:${NEGATION} (?:bisa|dapat|mampu|sanggup|kuat|tahan|betah|pandai|terbiasa|sabar)|sulit|susah)(?: (?:untuk|dengan|pada|terhadap|melihat|dalam|di))? `,
);
const EASILY = /^(?:mudah|cepat|gampang|lekas|gampangan) /;
const LACKS = new RegExp(`^${NEGATION} ${MILD}`);
/** Words that say how often somebody does what follows: the answers say that. */
const TENDS = /^(?:cenderung|suka|sering|kerap|biasa|gemar|hobi|doyan|selalu|terlalu|terbiasa) (?=\p{L})/u;
const HAS = /^(?:memiliki|mempunyai|punya|ada) /;

/** Nouns of qualities by their form, and some that have none. */
const QUALITY =
  /^(?:ke\p{L}+an|pe\p{L}+an|per\p{L}+an|\p{L}+(?:asi|itas|isme|tas|ansi)|rasa|jiwa|sikap|sifat|mental|motivasi|minat|bakat|naluri|insting|intuisi|selera|lidah|mata|telinga|tangan|suara|tubuh|fisik|badan|otak|hati|nalar|logika|semangat|etos|visi|wawasan|pengalaman|relasi|jaringan|daya|naluri|pola|gaya|penampilan|iman|moral|niat|tekad|problem|attention|skill|mindset|passion|sense)$/u;

const UNDO =
  /^(?:sangat|amat|cukup|agak|lebih|benar-benar|sungguh-sungguh|harus|perlu|wajib|selalu|senantiasa|orang yang|seseorang yang|seorang yang|seorang|orang|yang|bersikap|bersifat|berwatak|berkepribadian|memiliki|mempunyai|punya) /;
const RATED =
  / (?:yang )?(?:sangat )?(?:baik|tinggi|kuat|besar|luas|memadai|mumpuni|cukup|luar biasa|prima|bagus|oke)$/;

/** A phrase without what says how much of it there is, and without the words that only make it a phrase about a person. */
export function bare(phrase: string): string {
  let text = phrase.trim();
  while (UNDO.test(text)) text = text.replace(UNDO, "");
  return text;
}

function unrated(rest: string): string {
  const short = rest.replace(RATED, "");
  return short === "" ? rest : short;
}

/** How a phrase about who fits is built. @param isKnowledge whether it stands among knowledge and skills */
export function formOf(phrase: string, isKnowledge: boolean): Form {
  const text = bare(within(phrase, isKnowledge));
  const known = rest(text, KNOWS);
  if (known !== null && (isKnowledge || !/^(?:akrab|tahu|ilmu) /.test(text))) {
    return doing(known) ? { kind: "can", rest: known } : { kind: "topic", rest: unrated(known) };
  }
  const liked = rest(text, LIKES);
  if (liked !== null) return { kind: doing(liked) ? "likes-doing" : "likes-thing", rest: liked };
  const borne = rest(text, BEARS);
  if (borne !== null && /^(?:tahan|kuat|betah)/.test(text)) {
    return { kind: doing(borne) ? "bears-doing" : "bears-thing", rest: borne };
  }
  const able = rest(text, CAN);
  if (able !== null)
    return doing(able) ? { kind: "can", rest: able } : { kind: "skill", rest: unrated(able) };
  const would = rest(text, WOULD);
  if (would !== null && (doing(would) || /^di/.test(would))) return { kind: "would", rest: would };
  const seldom = rest(text, SELDOM);
  if (seldom !== null) return { kind: "seldom", rest: seldom };
  if (isKnowledge) return doing(text) ? { kind: "can", rest: text } : { kind: "topic", rest: unrated(text) };
  if (QUALITY.test(firstWord(text))) return { kind: "has", rest: text };
  return { kind: "is", rest: unrated(text) };
}

/** How a phrase about who may not fit is built. */
export function antiFormOf(phrase: string): AntiForm {
  const text = bare(within(phrase));
  const disliked = rest(text, DISLIKES);
  if (disliked !== null)
    return { kind: doing(disliked) ? "dislikes-doing" : "dislikes-thing", rest: disliked };
  const hard = rest(text, CANNOT);
  if (hard !== null) return { kind: doing(hard) ? "cannot-doing" : "cannot-thing", rest: hard };
  const easy = rest(text, EASILY);
  if (easy !== null) return { kind: "easily", rest: easy };
  const lacked = rest(text, LACKS);
  if (lacked === null) return { kind: "tends", rest: text.replace(TENDS, "") };
  const had = rest(lacked, HAS);
  if (had !== null) return { kind: "lacks-thing", rest: had };
  return { kind: QUALITY.test(firstWord(lacked)) ? "lacks-thing" : "lacks-being", rest: lacked };
}

/** What stands behind the words of a pattern; null where the phrase has them not, or nothing behind. */
function rest(text: string, pattern: RegExp): string | null {
  if (!pattern.test(text)) return null;
  const behind = text.replace(pattern, "").trim();
  return behind === "" ? null : behind;
}

function doing(phrase: string): boolean {
  return isVerb(firstWord(phrase));
}
