import { firstWord, isVerb } from "../making/words.ts";

/** How people are: words that can stand behind "kamu" by themselves. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  [
    "acuh adil agresif akrab aktif aman ambisius andal antusias apik arif asertif awas baik bangga bebas berani berat bersih bersemangat betah bijak bijaksana",
    "boros bugar cakap canggung cekatan cepat cerdas cerdik cerewet ceria ceroboh cermat cinta cuek curiga damai dekat dermawan dewasa dingin disiplin efisien egois",
    "elegan emosional empatik energik enerjik fasih fleksibel fokus gagah gagap galak gampang ganas gaptek gegabah gelisah gembira gemar gemulai gentar gesit gigih girang giat gugup gupuh",
    "hafal haus halus handal hangat hati-hati hebat hemat hormat humoris ikhlas iseng jago jeli jijik judes jujur kaku kalem kasar kejam keras ketus khawatir kikir kikuk",
    "kokoh komunikatif kooperatif kompak konsisten kreatif kritis kuat kukuh lamban lambat lancar lapang lapar lebay lembut lekas lelet leluasa lemah lemas lentur licik lihai lincah",
    "logis lucu lugas lurus luwes mahir malu manja manis mantap marah matang mandiri merdeka mudah muda mujur murah murni nakal nekat netral ngawur nyaman objektif optimis",
    "paham panik pantang pandai panjang patuh pede pedas peduli pegal peka pelit pemberani pemalu pelupa penakut pemarah penyabar penyayang pendiam pembosan peragu penyendiri pesimis picik pilih-pilih pintar piawai polos",
    "praktis prihatin produktif profesional proaktif rajin ramah rapi rapuh realistis religius rela resah responsif rendah rentan reaktif ribet rileks risih royal runtut sabar sadar",
    "sanggup santai santun sayang segan segar sehat sederhana selektif senang sensitif sempurna sering serius setia siaga siap sigap simpatik sinis skeptis sombong sopan spontan",
    "sportif stabil suka sukar sulit sungkan sungguh-sungguh supel susah tabah taat tahan tahu tajam takut tamak tanggap tangguh tangkas tegas tegar teguh tekun telaten teledor",
    "teliti tenang tepat tepo terampil terbuka terburu-buru tergesa-gesa tertib tertutup terus-terang tinggi toleran transparan tulus tuntas ulet unggul utuh visioner waras waspada yakin",
    "periang pemurung perfeksionis kepo toxic penuh lalai defensif ugal-ugalan sendirian kaya repot kotor sok ugal mabuk pusing pamrih abai asal approachable diplomatis ekspresif enakan gaptek grasa-grusu grasak-grusuk jorok pendendam penasaran percaya fit gengsi sempit tipis presisi puas sabaran sibuk jauh keberatan keras optimistis imajinatif inovatif inspiratif intuitif inklusif artistik terorganisasi terstruktur adaptif analitis sistematis metodis obyektif rewel bawel gagu",
  ]
    .join(" ")
    .split(" "),
);

/** Words that say how much or how often, in front of how somebody is. */
const DEGREE =
  /^(?:sangat|amat|cukup|agak|lebih|paling|terlalu|tetap|selalu|sering|suka|mudah|cepat|gampang|lekas|cenderung|serba|ingin|mau|bisa|dapat|mampu|harus|perlu|gemar|tidak|terus|langsung|makin|mulai|tampak|gampangan) /;

/** How people are, in words that other languages have as well: "kompetitif", "rasional". */
const LOANED = /^\p{L}+(?:[kst]tif|[aeiou]tif|sif|istis|[aeiu]sional)$/u;

/** Words that by themselves tell what one does with what follows. */
const WANTS = /^(?:ingin|mau|minta|butuh|menginginkan|punya|memiliki) \S/;

/** Whether a phrase tells how somebody is, by its word for it: "luwes bergaul", "mudah disuap". */
export function isBeing(phrase: string): boolean {
  const plain = phrase.toLowerCase();
  return ADJECTIVES.has(firstWord(plain)) && isPredicate(plain);
}

/** How somebody is, told as a thing with what it is toward: "ketahanan mengikuti rapat". */
const NAMED_BEING = /^ke(\p{L}{4,})an (?=(\p{L}+))/u;
const TOWARD = /^(?:pada|terhadap|kepada|dalam|saat|ketika)$/;

/** The same by its word for how one is: "tahan mengikuti rapat"; any other phrase as it is. */
export function asBeing(phrase: string): string {
  const [, word = "", next = ""] = NAMED_BEING.exec(phrase) ?? [];
  const isToward = TOWARD.test(next) || isVerb(next);
  return ADJECTIVES.has(word) && isToward ? phrase.replace(NAMED_BEING, `${word} `) : phrase;
}

/** Whether a phrase can stand behind "orang yang": it tells how somebody is, or what one does. */
export function isPredicate(phrase: string): boolean {
  const plain = phrase.toLowerCase();
  const first = firstWord(plain);
  if (WANTS.test(plain)) return true;
  if (LOANED.test(first) && !DEGREE.test(plain)) return true;
  if (ADJECTIVES.has(first) && !DEGREE.test(plain)) return true;
  if (isVerb(first) || isPassive(first) || /^ter\p{L}{4,}$/u.test(first)) return true;
  return DEGREE.test(plain) && isPredicate(plain.replace(DEGREE, ""));
}

/** Whether a word tells what is done to somebody: "dikritik". */
export function isPassive(word: string): boolean {
  return /^di\p{L}{4,}$/u.test(word) && !NOT_PASSIVE.has(word);
}

const NOT_PASSIVE: ReadonlySet<string> = new Set(
  "digital disiplin disiplinnya diskusi diagnosis diagnosa diplomasi diplomatis direktur distribusi dinding dinamis dialog diksi dimensi dingin dirinya dirimu dinas diskon disabilitas dialek diare diet dikte".split(
    " ",
  ),
);
