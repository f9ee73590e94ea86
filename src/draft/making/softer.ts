/** Words that allow no exception, and what says the same of a person without them: few do anything always. */
const SOFTER: readonly (readonly [RegExp, string])[] = [
  [/\bsemua serba\b/giu, "segalanya serba"],
  [/\bserba pasti\b/giu, "serba jelas"],
  [/\b(?:selalu|senantiasa|sepenuhnya|mutlak) (?=\p{L})/giu, ""],
  [/ (?:siapa ?pun|apa ?pun|sama sekali|sepenuhnya|selalu|semuanya)(?=$|[ ,.])/giu, ""],
  [/\b(di mana|ke mana|kapan) ?pun\b/giu, "$1 saja"],
  [/\bsetiap (?:saat|waktu)\b/giu, "sewaktu-waktu"],
  [/\b(?:semua|setiap) orang\b/giu, "orang banyak"],
  [/\bsemua (?=\p{L})/giu, ""],
  [/(?<!\b(?:belum|tidak|tak) )\bpasti\b/giu, "jelas"],
];

/** Words that make people small, and what stands for them where something is asked. */
const KINDER: readonly (readonly [RegExp, string])[] = [
  [/\b(?:eks|mantan) napi\b/giu, "mantan narapidana"],
  [/\bpecandu\b/giu, "orang dengan kecanduan"],
  [/\borang (?:gila|sinting)\b/giu, "orang dengan gangguan jiwa"],
  [/\b(?:orang|penyandang) cacat\b/giu, "penyandang disabilitas"],
  [/\b(anak|warga) cacat\b/giu, "$1 penyandang disabilitas"],
  [/\bcacat (mental|fisik)\b/giu, "penyandang disabilitas $1"],
  [/\borang (?:miskin|melarat|kere|susah)\b/giu, "orang yang kekurangan"],
  [/\b(?:miskin|melarat|kere)\b/giu, "yang kekurangan"],
  [/\b(?:bodoh|goblok|tolol|dungu|bego|idiot)\b/giu, "belum paham"],
  [/\bpemalas\b/giu, "orang yang kurang rajin"],
  [/\b(?:malas|males)\b/giu, "enggan"],
  [/\bpengecut\b/giu, "mudah takut"],
  [/\bcengeng\b/giu, "mudah menangis"],
  [/\blemot\b/giu, "lama paham"],
  [/\bpelacur\b/giu, "pekerja seks"],
];

/** A phrase as it stands in a question about a person: without words that allow no exception, where it says the same. */
export function softened(phrase: string): string {
  return applied(phrase, SOFTER);
}

/** A text as it stands where it is asked, without words that make people small. */
export function kindly(text: string): string {
  return applied(text, KINDER);
}

function applied(text: string, table: readonly (readonly [RegExp, string])[]): string {
  const changed = table.reduce((rest, [word, instead]) => rest.replace(word, instead), text);
  if (changed === text) return text;
  const tidy = changed.replace(/ {2,}/g, " ").trim();
  return /^\p{Lu}/u.test(text) ? tidy.charAt(0).toUpperCase() + tidy.slice(1) : tidy;
}
