import { isActivity, isAdjective, isParty, isPassive, isQualityNoun, isVerb } from "../grammar/classes.ts";
import { marksOf } from "../text/units.ts";
import type { Word } from "../text/words.ts";

/** Behind these somebody is met. */
export const WITH = new Set(
  "dengan bersama sama tengah dukungan bantuan sokongan tanpa bertemu ketemu menemui".split(" "),
);

/** Words that tell of meeting somebody: ditemuinya, berurusan, dihadapi. */
export const MEETING =
  /^(?:(?:di)?(?:temui|hadapi|hubungi|layani|libatkan|ajak|jumpai)(?:nya)?|ber(?:hadapan|urusan|hubungan|temu|sama|interaksi|komunikasi|koordinasi|mitra)(?:nya)?|(?:be)?kerja(?:sama)?|membantu(?:nya|mu)?|men(?:dampingi|emani|dukung)(?:nya|mu)?|terlibat|bersamanya)$/;

/** A word without the ending that points. */
export function stemOf(word: Word | undefined): string {
  return word?.norm.replace(/nya$/, "") ?? "";
}

const LEADS = new Set(
  "dengan bersama sama terdiri atas oleh kepada antara lain seperti termasuk yaitu yakni adalah ialah mulai dari baik berbagai banyak pihak sejumlah beberapa terutama saja utamanya terkadang hingga sampai juga bahkan ke pada pula erat langsung tentu tentunya kadang kadang-kadang sesekali adanya ada biasanya itu ya pun turut beragam macam-macam bermacam-macam misalnya".split(
    " ",
  ),
);
const ANYBODY = new Set(
  "orang orang-orang pihak berbagai lain siapa mereka banyak tim sesama siapapun kamu ia".split(" "),
);

/** Somebody in a list of those whom one meets, without what leads in, what is said of him, and that he helps. */
export function partyIn(part: readonly Word[]): readonly Word[] {
  return withoutHelp(withoutPredicate(withoutHelp(withoutPartyLeads(behindContact(part)))));
}

/** Only somebody or an institution is met: no deed, no quality, nothing denied or pointed at. */
export function canBeParty(party: readonly Word[]): boolean {
  const [first] = party;
  if (!first || isVerb(first)) return false;
  // `semua divisi yang memakai jaringan`
  if (NOBODY.has(first.norm))
    return ALL.has(first.norm) && isParty(party[1]) && !THESE.has(party[2]?.norm ?? "");
  if (!isParty(first) && THESE.has(party.at(-1)?.norm ?? "")) return false;
  if (
    ANYBODY.has(party.map(({ norm }) => norm).join(" ")) ||
    (ANYBODY.has(first.norm) && THESE.has(party.at(-1)?.norm ?? ""))
  )
    return false;
  return (
    isParty(first) || !(isAdjective(first) || isActivity(first) || isQualityNoun(first) || isPassive(first))
  );
}

const ALL = new Set("semua segala".split(" "));
const NOBODY = new Set(
  "pekerjaannya tugasnya hasilnya usahanya tidak bukan kurang hal cara data angka segala ketiga kedua keempat semua ketiganya keduanya semuanya saya aku kami kita ia kamu".split(
    " ",
  ),
);
const THESE = new Set("ini itu tersebut".split(" "));

/** `tidak bekerja sendirian: perawat`, `anggota Satpol PP menggandeng kepolisian`: whom one meets stands behind the contact. */
function behindContact(part: readonly Word[]): readonly Word[] {
  const colon = part.findLastIndex(({ after }) => /:/.test(after));
  const rest = part.slice(colon + 1);
  const contact = marksOf(rest).findLast(({ tag, end }) => tag === "partner" && end < rest.length);
  if (contact && isVerb(rest[contact.start])) return rest.slice(contact.end);
  const at = rest.findLastIndex(({ norm }, index) => WITH.has(norm) && isParty(rest[index + 1]));
  return at > 0 && !isParty(rest[0]) ? rest.slice(at + 1) : rest;
}

/** `penyuluh yang menjadi mitranya`, `Pak RT yang ikut bantu`: that they help is no part of their name. */
function withoutHelp(party: readonly Word[]): readonly Word[] {
  const yang = party.findIndex(({ norm }, at) => at > 0 && norm === "yang");
  const around = party.findIndex(
    ({ norm }, at) => at > 0 && norm === "di" && AROUND.test(party[at + 1]?.norm ?? ""),
  );
  if (around > 0) return party.slice(0, around);
  const behind = party.slice(yang + 1, yang + 5);
  // `tim medsos yang tiap hari menghubungi kamu`
  const meetsYou = /^(?:kamu|kalian|ia)$/.test(party.at(-1)?.norm ?? "");
  const helps = behind.some(
    (word) => word.norm === "maunya" || MEETING.test(word.norm) || HELPERS.has(stemOf(word)),
  );
  return yang > 0 && (meetsYou || helps) ? party.slice(0, yang) : party;
}

const AROUND = /^(?:sekitar|sekeliling|samping|sisi|dekat)nya$/;

const HELPERS = new Set("mitra rekan partner kawan teman bantu mendukung".split(" "));

const PREDICATES = new Set(
  "harus perlu menjadi jadi merupakan adalah ialah tidak mutlak sangat selalu ia mereka kamu dapat bisa akan pasti pun turut ikut itu terjadi terjalin terjaga".split(
    " ",
  ),
);

/** `kerja sama dengan A, B, dan C menjadi kunci`: what is said of the list is no part of it. */
function withoutPredicate(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex((word, index) => index > 0 && (PREDICATES.has(word.norm) || isPassive(word)));
  return cut > 0 && words[cut - 1]?.norm !== "yang" ? words.slice(0, cut) : words;
}

/** A list without what leads into it. */
export function withoutPartyLeads(words: readonly Word[]): readonly Word[] {
  let start = 0;
  while (start < words.length) {
    if (PAIRS.has(`${words[start]?.norm} ${words[start + 1]?.norm}`)) start += 2;
    else if (leads(words, start)) start += 1;
    else break;
  }
  return words.slice(start);
}

/** `bila perlu psikiater`, `tidak jarang penulisnya`, `tidak terbatas pada sesama guru` */
export const PAIRS = new Set([
  "kalau perlu",
  "tidak jarang",
  "tidak sedikit",
  "tentu saja",
  "tidak hanya",
  "tidak lupa",
  "tidak terbatas",
  "tidak terkecuali",
  "tidak lain",
]);

const MANY = new Set("berbagai banyak sejumlah beberapa semua".split(" "));

/** `berbagai pihak, seperti` leads in, and `pihak bank` is somebody. */
function leads(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? "";
  if (norm !== "pihak") return LEADS.has(norm);
  const next = words[at + 1];
  return (
    MANY.has(words[at - 1]?.norm ?? "") ||
    !next ||
    LEADS.has(next.norm) ||
    /[,:]/.test(words[at]?.after ?? "")
  );
}
