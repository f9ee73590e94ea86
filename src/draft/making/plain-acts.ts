import { ownOf } from "../../core/base/at.ts";
import { contentWords, likeness } from "../../core/content/similar.ts";
import { ALIKE } from "./making.ts";
import { shorten } from "./words.ts";

/** What is given to somebody, and the verb that says the same by itself. */
const VERBS: Readonly<Record<string, string>> = {
  pendampingan: "mendampingi",
  bimbingan: "membimbing",
  pembimbingan: "membimbing",
  pelatihan: "melatih",
  latihan: "melatih",
  penyuluhan: "menyuluh",
  pembinaan: "membina",
  pengajaran: "mengajar",
  pengarahan: "mengarahkan",
  arahan: "mengarahkan",
  pengawasan: "mengawasi",
  pelayanan: "melayani",
  layanan: "melayani",
  perawatan: "merawat",
  dukungan: "mendukung",
  bantuan: "membantu",
  nasihat: "menasihati",
  saran: "menasihati",
  motivasi: "memotivasi",
  edukasi: "mengajari",
  pengobatan: "mengobati",
  perlindungan: "melindungi",
  pemeriksaan: "memeriksa",
  pencatatan: "mencatat",
};

const GIVEN =
  /^(?:memberi|memberikan|melakukan|melaksanakan|mengadakan|menyelenggarakan) (\p{L}+) (?:kepada|terhadap|bagi|untuk|pada) (.+)$/iu;
const ABOUT = / (?:mengenai|tentang|soal|perihal|terkait) /;

/** Ways to tell an act, the fullest first: with the verb of what it gives, and without what it shares with others. */
export function waysToTell(act: string, most: number): string[] {
  const [, noun = "", whom = ""] = GIVEN.exec(act) ?? [];
  const verb = ownOf(VERBS, noun.toLowerCase());
  const [one = whom] = whom.split(ABOUT);
  const full = `${verb} ${whom.replace(ABOUT, " dalam ")}`;
  // Whom alone is asked last: "membimbing masyarakat" leaves open in what.
  const plain = verb === undefined ? [] : [full, ...shorter(full), `${verb} ${one}`];
  return [act, ...plain, ...shorter(act)].map((way) => shorten(way, most));
}

/** An act that ends earlier and earlier. */
function shorter(act: string): string[] {
  const ways: string[] = [];
  for (let rest = act, length = act.length; length > 0; length = rest.length) {
    rest = shorten(act, length - 1);
    if (rest.length >= length) break;
    ways.push(rest);
  }
  return ways;
}

/** Whether a question asks nearly what another does. */
export function isAlike(text: string, others: readonly string[]): boolean {
  const words = contentWords(text);
  return others.some((other) => likeness(words, contentWords(other)) >= ALIKE);
}
