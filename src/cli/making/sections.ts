import { fieldWords, type SectionWords, sectionWords } from "../../text/making-fields.ts";
import { editConditions, editPaths, editSources } from "./background.ts";
import { editClaims } from "./claims.ts";
import { editComparison } from "./comparison.ts";
import { editDuties } from "./duties.ts";
import { type Entry, elementsAt, textAt } from "./entry.ts";
import { editScales } from "./scales.ts";
import { fill, type Talk } from "./talk.ts";

/** A part of a profile that is made in one go. */
export interface Section {
  words: SectionWords;
  /** How much is in it. */
  count: (source: Entry) => number;
  edit: (talk: Talk) => Promise<boolean>;
}

function listed(key: keyof typeof sectionWords, edit: Section["edit"]): Section {
  return { words: sectionWords[key], count: (source) => elementsAt(source, key).length, edit };
}

function single(key: keyof typeof sectionWords, edit: Section["edit"]): Section {
  return { words: sectionWords[key], count: (source) => (source[key] === undefined ? 0 : 1), edit };
}

/** The sections in the order in which a profile is made. */
export const SECTIONS: readonly Section[] = [
  {
    words: sectionWords.about,
    count: (source) => [textAt(source, "role"), textAt(source, "summary")].filter(Boolean).length,
    edit: editAbout,
  },
  listed("duties", editDuties),
  listed("traits", (talk) => editScales(talk, "traits")),
  listed("antiTraits", (talk) => editScales(talk, "antiTraits")),
  listed("misconceptions", (talk) => editClaims(talk, "misconceptions")),
  listed("expectations", (talk) => editClaims(talk, "expectations")),
  single("comparison", editComparison),
  single("conditions", editConditions),
  listed("paths", editPaths),
  listed("sources", editSources),
];

/** What the role is called, and what it is. */
async function editAbout(talk: Talk): Promise<boolean> {
  const { source } = talk.making;
  const role = { key: "role", words: fieldWords.role, isNeeded: true };
  return (
    (await fill(talk, source, role)) && fill(talk, source, { key: "summary", words: fieldWords.summary })
  );
}
