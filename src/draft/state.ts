import type { Label } from "./cues/labels.ts";
import type { Description } from "./description.ts";
import type { RoleWords } from "./grammar/role-mention.ts";
import type { Word } from "./text/words.ts";

/** What is known while a text is read, sentence by sentence. */
export interface State {
  readonly role: RoleWords;
  readonly found: Description;
  /** What the heading above announces. */
  section: Label | undefined;
  /** Whether that heading holds no further than the lines right below it, and whether one was read. */
  isBrief: boolean;
  /** Whether the text begins with a heading. */
  hasTitle: boolean;
  hasBody: boolean;
  /** What the first sentence tells of the profession in a comparison: what it is, where no other says so. */
  opening: string | undefined;
  /** Whether a sentence of the text says what the profession is. */
  isDefined: boolean;
  /** How many sentences were read, and with which of them the open claim was found. */
  index: number;
  claimedAt: number;
  claimedIn: number;
  /** Whether the sentence before ended with a semicolon. */
  goesOn: boolean;
  /** Whether a sentence of the text says what is hoped. */
  hopes: boolean;
  /** The question before, for an answer that only points to it. */
  asked: readonly Word[];
  /** The questions right before that ask how somebody is: `Gampang bosan? Suka menunda?` */
  qualities: (readonly Word[])[];
  /** Whether the open claim was turned down, and what holds is still to come. */
  isDenied: boolean;
  /** How many places of the text speak of duties. */
  dutyPlaces: number;
  /** What a label or a question announces, up to the end of its block and the bullets below. */
  label: Label | undefined;
  /** The claim that waits for what holds instead. */
  open: "misconceptions" | "expectations" | undefined;
  /** The field of the sentence before, in the same block. */
  last: Label | undefined;
  /** The block of the sentence before. */
  block: number;
}

/** What is known before the first sentence, but for the role. */
export function startOf(role: RoleWords): State {
  return {
    role,
    found: {
      duties: [],
      partners: [],
      traits: [],
      knowledge: [],
      antiTraits: [],
      misconceptions: [],
      expectations: [],
      neighbours: [],
    },
    section: undefined,
    isBrief: false,
    hasTitle: false,
    hasBody: false,
    opening: undefined,
    isDefined: false,
    index: 0,
    claimedAt: -1,
    claimedIn: -1,
    goesOn: false,
    hopes: false,
    asked: [],
    qualities: [],
    isDenied: false,
    dutyPlaces: 0,
    label: undefined,
    open: undefined,
    last: undefined,
    block: -1,
  };
}
