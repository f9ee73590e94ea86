import { firstWord, isVerb } from "../making/words.ts";
import { isBeing } from "./predicate.ts";

/** Words with which no phrase about a person begins: they join sentences, or stand for somebody. */
const JOINING =
  /^(?:sedangkan|padahal|karena|sebab|namun|tetapi|tapi|melainkan|sehingga|jika|kalau|kalo|bila|apabila|ketika|agar|supaya|meski|meskipun|walau|walaupun|demikian|sebagaimana|begitu|begitulah|bahwa|adalah|merupakan|ialah|yaitu|yakni|misalnya|termasuk|maka|kemudian|selain|menurut|dan|serta|atau|oleh|kadang|kadang-kadang|mereka|ia|dia|beliau|kami|kita|saya|aku|anda|intinya|simpelnya|singkatnya|pokoknya|soalnya|makanya|faktanya|kenyataannya|sebenarnya|dikerjakan|dilakukan|dibutuhkan|diperlukan|dituntut|diharapkan|akan|jangan)(?= |$)/;

/** Words with which none ends: something has to follow them, or nothing was said. */
const OPEN =
  /(?:^| )(?:dan|atau|serta|dengan|yang|untuk|di|ke|dari|pada|kepada|oleh|bagi|adalah|merupakan|ialah|bahwa|hanya|cuma|agar|supaya|karena|terhadap|tentang|mengenai|dalam|sebagai|ya|kok|lho|dong|sih|deh|nih|loh)$/;

/** Words that say how much something is needed, or that there is more: by themselves they name nothing. */
const EMPTY =
  /^(?:mutlak|wajib|penting|perlu|utama|juga|saja|aja|lain|lainnya|lain-lain|dll|dst|dsb|sebagainya|ini|itu|tersebut|ada|bisa|mampu|harus|hubungan|hubungan kerja|keterangan|hal|kekuatan|modal|syarat|kunci|bonus|min|max|minimal|nilai plus)$/;

/** Who can be told of: what they do says nothing of the person who reads. */
const OTHERS =
  /^(?:para )?(?:advokat|dokter|perawat|guru|siswa|murid|tamu|klien|pelanggan|pasien|warga|masyarakat|orang-orang|tim|tenaga|petugas|pegawai|staf|karyawan|perusahaan|lembaga|pemerintah|kantor|sekolah|pekerjaan|profesi|jabatan|tugas|desa|gaji|gajinya|terdakwa|hakim|jaksa)$/;

/** Conditions of being hired, which are no trait: "usia maksimal 35 tahun". */
const CONDITION =
  /^(?:\d|pendidikan(?= (?:min|minimal|maksimal|terakhir|formal|sekurang|strata|diploma|sarjana|sma|smk|smp|[ds]\d)|$)|(?:minimal|maksimal)(?= (?:\d|usia|umur|pendidikan|lulusan|tinggi|berat|strata|diploma|sarjana|sma|smk|smp|kelas|[ds]\d)|$)|(?:usia|umur|lulusan|tinggi badan|berat badan|gaji)(?= |$))/;

const ONLY = /^(?:hanya|cuma|cuman) /;
const WISH = /^(?:mau|ingin|suka|senang|peduli|mengejar|memikirkan)(?= |$)/;
const COPULA = / (?:adalah|merupakan|ialah|bukanlah|yaitu|yakni) /;
const POINTING = /^(?:\p{L}+ ){1,3}(?:ini|itu|tersebut|berikut)(?= )/u;
const SELF = /(?:^| )(?:saya|kami|kita|gue|gw)(?= |$)/;

/**
 * Whether a phrase can be asked about a person at all, and is no sentence about something else, or the rest of one: "sedangkan advokat membela
 * kliennya", "jabatan ini hanya".
 * @param role the profession within a sentence: what it does is no trait
 */
export function isAskable(phrase: string, role: string | null): boolean {
  const text = phrase.toLowerCase().replace(/[\s,;:.!?]+$/u, "");
  const [first, second = ""] = [firstWord(text), text.split(" ")[1] ?? ""];
  if ([JOINING, OPEN, EMPTY, CONDITION, COPULA, SELF].some((pattern) => pattern.test(text))) return false;
  if (ONLY.test(text) && !WISH.test(text.replace(ONLY, "")) && !isVerb(second)) return false;
  if (POINTING.test(text) && !isVerb(first)) return false;
  return !isOfOthers(text, role);
}

/** Whether a phrase can name whom one works with, and is no rest of a sentence. */
export function isNaming(phrase: string): boolean {
  const text = phrase.toLowerCase();
  // How somebody is names nobody: "cepat tanggap".
  return !isBeing(text) && ![JOINING, OPEN, EMPTY, COPULA, SELF].some((pattern) => pattern.test(text));
}

/** Whether a phrase tells what somebody else does: "tenaga teknis membantu pelayanan". */
function isOfOthers(text: string, role: string | null): boolean {
  if (role !== null && text.startsWith(`${role.toLowerCase()} `)) return true;
  const [clause = ""] = text.split(/ (?:yang|untuk|dalam|dengan) /);
  const words = clause.split(" ");
  if (text === clause && OTHERS.test(text)) return true;
  if (!OTHERS.test(words.slice(0, words[0] === "para" ? 2 : 1).join(" "))) return false;
  return words.slice(1).some((word) => isVerb(word) || /^di\p{L}{5,}$/u.test(word) || word === "atas");
}
