import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Description } from "../../src/draft/description.ts";

const KNOWN = join(import.meta.dirname, "../fixtures/descriptions/known");

/** What is to be read in each description of the known corpus, by its name. */
export const EACH_KNOWN: [name: string, description: Description][] = readdirSync(KNOWN)
  .filter((file) => file.endsWith(".json"))
  .map((file) => [file.replace(".json", ""), JSON.parse(readFileSync(join(KNOWN, file), "utf8"))]);

/** Every so many of them, from among all: for what takes long, and is looked at of each elsewhere. */
export function oneIn(count: number): typeof EACH_KNOWN {
  return EACH_KNOWN.filter((_, index) => index % count === 0);
}

/** A description that tells nothing. */
export const EMPTY: Description = {
  duties: [],
  partners: [],
  traits: [],
  knowledge: [],
  antiTraits: [],
  misconceptions: [],
  expectations: [],
  neighbours: [],
};

/** What every description has, empty or not. */
const LISTS: (keyof Description)[] = [
  "duties",
  "partners",
  "traits",
  "knowledge",
  "antiTraits",
  "misconceptions",
  "expectations",
  "neighbours",
];

const word = fc.constantFrom(
  ..."tidak mudah sabar teliti suka mampu membaca data warga dan dengan yang baik pada hanya penyusunan HTML Ramah 12 # : - \u202e 漢 é".split(
    " ",
  ),
);

/** A phrase of a text: one of the corpus, words in any order, or any signs at all. */
const phrase = fc.oneof(
  fc.constantFrom(
    ...EACH_KNOWN.flatMap(([, { duties, traits, knowledge, antiTraits }]) => [
      ...duties,
      ...traits,
      ...knowledge,
      ...antiTraits,
    ]),
  ),
  fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 10 }),
);
const phrases = fc.array(phrase, { maxLength: 6 });

/** Any description, of a text that nobody would write too. */
export const descriptions: fc.Arbitrary<Description> = fc.record(
  {
    role: phrase,
    summary: phrase,
    duties: phrases,
    partners: phrases,
    traits: phrases,
    knowledge: phrases,
    antiTraits: phrases,
    misconceptions: fc.array(fc.record({ claim: phrase, truth: phrase }, { requiredKeys: ["claim"] }), {
      maxLength: 3,
    }),
    expectations: fc.array(fc.record({ claim: phrase, reality: phrase }, { requiredKeys: ["claim"] }), {
      maxLength: 3,
    }),
    neighbours: phrases,
    difference: fc.record({ this: phrase, other: phrase }, { requiredKeys: [] }),
  },
  { requiredKeys: LISTS },
);

const EACH = EACH_KNOWN.map(([, description]) => ({ ...EMPTY, ...description }));

/** Phrases of all descriptions of the corpus, more of them than one profession has. */
function several<Phrase>(field: (description: Description) => readonly Phrase[], maxLength: number) {
  return fc.array(fc.constantFrom(...EACH.flatMap(field)), {
    minLength: maxLength / 2,
    maxLength,
    size: "max",
  });
}

/** Descriptions that are rich in what their parts tell: phrases of many texts in one. */
export const richDescriptions: fc.Arbitrary<Description> = fc.record(
  {
    role: fc.constantFrom(...EACH.flatMap(({ role }) => role ?? [])),
    summary: fc.constantFrom(...EACH.flatMap(({ summary }) => summary ?? [])),
    duties: several(({ duties }) => duties, 30),
    partners: several(({ partners }) => partners, 20),
    traits: several(({ traits }) => traits, 20),
    knowledge: several(({ knowledge }) => knowledge, 16),
    antiTraits: several(({ antiTraits }) => antiTraits, 16),
    misconceptions: several(({ misconceptions }) => misconceptions, 12),
    expectations: several(({ expectations }) => expectations, 12),
    neighbours: several(({ neighbours }) => neighbours, 14),
    difference: fc.constantFrom(...EACH.flatMap(({ difference }) => difference ?? [])),
  },
  { requiredKeys: LISTS },
);
