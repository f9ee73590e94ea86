import type { Comparison, ComparisonItemSource } from "../../core/profile/profile.ts";
import type { Description } from "../description.ts";
import { type Remark, remark } from "../remark.ts";
import { actOf } from "./duties.ts";
import { slug } from "./ids.ts";
import { type Making, phraseOf } from "./making.ts";
import { doneAs } from "./nominal.ts";
import { capital, firstWord, isVerb, isVerbPhrase, sentence, shorten, within } from "./words.ts";

/** How two days of work are set against each other: the same words for both, so that neither sounds better. */
const SCENES: readonly ((act: string) => string)[] = [
  (act) => capital(act),
  (act) => `Hari yang diisi ${act}`,
  (act) => `Dicari orang untuk ${act}`,
  (act) => `Mengajari orang baru ${act}`,
];

/** A longer scene takes more than a line. */
const MOST_OF_ACT = 60;

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
  const [first, ...others] = neighbours.flatMap((name) => phraseOf(name) ?? []);
  if (first === undefined) return { remarks: [] };
  const [own, other] = [phraseOf(difference.this), phraseOf(difference.other)];
  const items = scenesOf(own, other, acts, making);
  const id = slug(first);
  const comparison: Comparison = {
    role: roleName(first),
    ...(roles.has(id) && { profile: id }),
    ...(own !== null && { this: sentence(own) }),
    ...(other !== null && { other: sentence(other) }),
    ...(items.length > 0 && { items }),
  };
  const remarks = [remark("source-phrase", { phrase: first }, ["comparison"])];
  if (items.length > 0) remarks.push(remark("comparison-of-sentence", {}, ["comparison", "items"]));
  else remarks.push(remark("comparison-without-items", {}, ["comparison"]));
  if (others.length > 0) remarks.push(remark("other-neighbours", { roles: others }, ["comparison"]));
  return { comparison, remarks };
}

/** The name of a profession as a title, unless it is written as one. */
function roleName(name: string): string {
  return name === name.toLowerCase() ? name.split(" ").map(capital).join(" ") : capital(name);
}

/** Words that say how much a job is what follows. */
const DEGREE =
  /^(?:(?:lebih|cenderung|banyak|sering|terutama|umumnya|biasanya|hanya|justru|bertugas|bekerja untuk|untuk) )+/i;
const FOCUS = /^(?:ber)?fokus pada (?:upaya )?/i;

/** What a sentence says of a job as an act, without how much it says so; null where it tells none. */
function actIn(phrase: string): string | null {
  const plain = within(phrase).replace(DEGREE, "");
  const aim = plain.replace(FOCUS, "");
  const act = shorten(firstAct(isVerbPhrase(aim) ? aim : (doneAs(aim) ?? plain)), MOST_OF_ACT);
  return isVerbPhrase(act) ? act : null;
}

/** Of two acts the first: a scene is one idea. */
function firstAct(phrase: string): string {
  const joint = [...phrase.matchAll(/,? (?:dan|serta|lalu) (?=(\p{L}+))/gu)].find(([, next = ""]) =>
    isVerb(next),
  );
  return joint && joint.index > 0 && isVerb(firstWord(phrase)) && phrase.slice(0, joint.index).includes(" ")
    ? phrase.slice(0, joint.index)
    : phrase;
}

function scenesOf(
  own: string | null,
  other: string | null,
  acts: readonly string[],
  { prefix, itemIds, texts }: Making,
): ComparisonItemSource[] {
  const theirs = other === null ? null : actIn(other);
  if (theirs === null) return [];
  const first = own === null ? null : actIn(own);
  const ours = [
    ...(first === null ? [] : [first]),
    ...acts.map((act) => shorten(firstAct(actOf(act).act), MOST_OF_ACT)),
  ];
  return ours
    .filter(isVerbPhrase)
    .slice(0, SCENES.length)
    .flatMap((act, index) => {
      const scene = SCENES[index] ?? capital;
      const [one, two] = [scene(act), scene(theirs)];
      const both = `${one} ↔ ${two}`;
      if (one === two || !texts.isFree(both)) return [];
      texts.take(both);
      const flip = index % 2 === 1 ? { flip: true } : {};
      return [{ id: itemIds.give(`${prefix}-arah-${index + 1}`), this: one, other: two, ...flip }];
    });
}
