import type { Comparison, ComparisonItemSource } from "../../core/profile/profile.ts";
import type { Description } from "../description.ts";
import { type Remark, remark } from "../remark.ts";
import { actsIn } from "./acts.ts";
import { actOf, asked, tellsAct } from "./duties.ts";
import { slug } from "./ids.ts";
import { leftOutOf, type Making, phraseOf, phrasesOf } from "./making.ts";
import { doneAs } from "./nominal.ts";
import { asAsked, asRead } from "./readable.ts";
import { capital, isVerbPhrase, sentence, shorten, within } from "./words.ts";

/** How two days of work are set against each other: the same words for both, so that neither sounds better. */
const SCENES: readonly ((act: string) => string)[] = [
  (act) => capital(act),
  (act) => `Hari yang diisi ${act.replace(/^melakukan (?=\p{L})/u, "")}`,
  (act) => (/ untuk /.test(act) ? `Dicari orang yang bisa ${act}` : `Dicari orang untuk ${act}`),
  (act) =>
    /^menga?jar/.test(act) ? `Menemani orang baru yang belajar ${act}` : `Mengajari orang baru ${act}`,
];

/** A longer scene takes more than two lines; an act that ends earlier may tell no difference: "mengajar di sekolah yang …". */
const MOST_OF_ACT = 75;

/** Nobody looks more of them up. */
const MOST_NEIGHBOURS = 9;

/** A comparison with the first neighbour. */
export interface Compared {
  comparison?: Comparison;
  remarks: Remark[];
}

/**
 * Compares the profession with the first of its neighbours.
 * @param acts what one does in this job, to set against what the neighbour does
 * @param roles the ids of the catalogue: a neighbour that is there is linked
 */
export function comparisonOf(
  { neighbours, difference = {} }: Description,
  acts: readonly string[],
  roles: ReadonlySet<string>,
  making: Making,
): Compared {
  const { phrases, leftOut } = phrasesOf(neighbours, MOST_NEIGHBOURS);
  const [first, ...others] = phrases;
  if (first === undefined) return { remarks: [] };
  const [own, other] = [phraseOf(difference.this), phraseOf(difference.other)];
  const items = scenesOf(own, other, acts, making);
  const id = slug(first);
  const comparison: Comparison = {
    role: roleName(first),
    ...(roles.has(id) && { profile: id }),
    ...(own !== null && { this: sentence(asRead(own)) }),
    ...(other !== null && { other: sentence(asRead(other)) }),
    ...(items.length > 0 && { items }),
  };
  const remarks = [remark("source-phrase", { phrase: first }, ["comparison"])];
  if (items.length > 0) remarks.push(remark("comparison-of-sentence", {}, ["comparison", "items"]));
  else remarks.push(remark("comparison-without-items", {}, ["comparison"]));
  if (others.length > 0) remarks.push(remark("other-neighbours", { roles: others }, ["comparison"]));
  remarks.push(...leftOutOf("neighbours", leftOut, MOST_NEIGHBOURS, "comparison"));
  return { comparison, remarks };
}

/** An abbreviation is no longer. */
const LONGEST_OF_LETTERS = 4;

/** The name of a profession as a title, unless it is written as one. */
function roleName(name: string): string {
  const isShouted =
    name === name.toUpperCase() && name.split(" ").some(({ length }) => length > LONGEST_OF_LETTERS);
  const plain = isShouted ? name.toLowerCase() : within(name);
  return plain === plain.toLowerCase() ? plain.split(" ").map(capital).join(" ") : capital(plain);
}

/** Words that say how much a job is what follows. */
const DEGREE =
  /^(?:(?:lebih|cenderung|banyak|sering|terutama|umumnya|biasanya|hanya|justru|bertugas|bekerja untuk|untuk) )+/i;
/** What a job asks for is nothing that one does in it. */
const STATE =
  /^(?:memerlukan|membutuhkan|memiliki|mempunyai|menuntut|mensyaratkan|mewajibkan|harus|wajib|perlu) /i;
const FOCUS =
  /^(?:(?:ber)?fokus(?: (?:pada|untuk|dalam|ke))?|berpusat pada|bertumpu pada|menitikberatkan(?: pada)?|(?:memusatkan|mencurahkan) (?:\p{L}+ )?pada) (?:upaya )?/iu;

/** The acts that a sentence tells of a job, without how much it says so: a scene is one of them. */
function actsOf(phrase: string): string[] {
  const plain = within(phrase).replace(DEGREE, "");
  const aim = plain.replace(FOCUS, "");
  // In a scene "menitikberatkan" sounds like a report.
  const put = /^menitikberatkan /i.test(plain) ? `mengutamakan ${aim}` : plain;
  const all = actsIn(isVerbPhrase(aim) ? aim : (doneIn(aim, plain) ?? put));
  return all.filter((act) => isVerbPhrase(act) && !STATE.test(act)).map(scenic);
}

/** What is done in it, where its noun has a verb: "fokus pada pemulihan" says more than "melakukan pemulihan". */
function doneIn(aim: string, plain: string): string | null {
  const done = doneAs(aim);
  return done?.startsWith("melakukan ") && aim !== plain ? null : done;
}

/** What else holds of the job, and is no act: "bekerja di belakang layar dan kontennya bisa didengar kapan saja". */
const BESIDE =
  /,? (?:dan|serta) \p{L}{3,}nya (?:bisa|dapat|selalu|sering|lebih|tidak|di\p{L}{4,}|ter\p{L}{4,}) .*$/u;

function scenic(act: string): string {
  return asAsked(shorten(act.replace(BESIDE, ""), MOST_OF_ACT));
}

function scenesOf(
  own: string | null,
  other: string | null,
  acts: readonly string[],
  { prefix, itemIds, texts }: Making,
): ComparisonItemSource[] {
  const theirs = other === null ? [] : actsOf(other);
  const duties = acts.filter(tellsAct).map((act) => scenic(asked(actOf(act).act)));
  const [first, ...others] = own === null ? [] : actsOf(own);
  const ours = [...(first === undefined ? [] : [first]), ...duties, ...others];
  const items: ComparisonItemSource[] = [];
  for (const [index, act] of ours.slice(0, SCENES.length).entries()) {
    const against = theirs[index % theirs.length];
    if (against === undefined) continue;
    const scene = SCENES[index] ?? capital;
    const [one, two] = [scene(act), scene(against)];
    const both = `${one} ↔ ${two}`;
    if (one === two || !texts.isFree(both)) continue;
    texts.take(both);
    // Every second of those that are asked, so that neither side of the screen is that of this job.
    const flip = items.length % 2 === 1 ? { flip: true } : {};
    items.push({ id: itemIds.give(`${prefix}-arah-${index + 1}`), this: one, other: two, ...flip });
  }
  return items;
}
