import { ID } from "../core/profile/id.ts";
import { type ProfileSource, RESERVED_ROLES, RESERVED_SCALES } from "../core/profile/profile.ts";
import type { SharedScales } from "../core/profile/shared-scales.ts";
import type { Description } from "./description.ts";
import { named, plainWords } from "./items/find.ts";
import { claimsIn, claimsOf } from "./making/claims.ts";
import { comparisonOf } from "./making/comparison.ts";
import { dutiesOf, isDuty } from "./making/duties.ts";
import { Ids, prefixOf, slug } from "./making/ids.ts";
import { type Drafted, fitted, type Told } from "./making/length.ts";
import { leftOutOf, type Making, phraseOf, phrasesOf, Texts } from "./making/making.ts";
import { asRead } from "./making/readable.ts";
import { antiTraitsOf, traitsOf } from "./making/scales.ts";
import { sentences } from "./making/sentences.ts";
import { capital, isVerbPhrase, roleWithin, sentence, within } from "./making/words.ts";
import { type Remark, type RemarkCode, remark } from "./remark.ts";

export type { Drafted };

/** What a draft is made in view of. */
export interface DraftSurroundings {
  /** The shared scales of the catalogue, and its sets of answers. */
  shared: SharedScales;
  /** The ids of its roles, and of every item that it asks or asked. */
  roles?: Iterable<string>;
  items?: Iterable<string>;
  /** How its file is called, without an ending: so is the profile, where that can be an id and no role of the catalogue has it. */
  fileName?: string;
  /** Whether the draft asks for all that it holds, however long the interview is. */
  isWhole?: boolean;
}

/** As many of each are taken: no profession has more, and no file of a profile holds all that a book tells. */
const MOST = { duties: 24, partners: 16, traits: 16, knowledge: 12, antiTraits: 12, claims: 8 };

/** Nobody answers more than that with care: a draft asks no more, unless it is to be whole. */
export const MOST_ITEMS = 70;

/**
 * Makes a profile of what a text tells of a profession: duties with questions, scales with questions of the tables, of shared scales, or of
 * the phrase itself, statements, a comparison. Every guess has a remark, and so has all that was read and is not used.
 * @returns null where nothing that was read makes a scale
 */
export function draftProfile(description: Description, surroundings: DraftSurroundings): Drafted | null {
  const told = toldOf(description);
  const known: Known = {
    shared: surroundings.shared,
    roles: new Set(surroundings.roles ?? []),
    fileName: surroundings.fileName ?? null,
    items: [...(surroundings.items ?? [])],
  };
  const make = (part: Told) => madeOf(description, part, known);
  return surroundings.isWhole ? make(told) : fitted(told, make, { most: MOST_ITEMS, shared: known.shared });
}

/** What is known of the catalogue. */
interface Known {
  shared: SharedScales;
  roles: ReadonlySet<string>;
  fileName: string | null;
  items: readonly string[];
}

function madeOf(description: Description, told: Told, known: Known): Drafted | null {
  const { shared, roles, items } = known;
  const head = headOf(description, known);
  const making: Making = {
    role: head.role === null ? null : roleWithin(head.role),
    prefix: prefixOf(head.ofRole, items),
    shared,
    itemIds: new Ids(),
    scaleIds: new Ids(RESERVED_SCALES),
    texts: new Texts(),
    used: new Set(),
    turns: new Map(),
    traits: new Map(),
  };
  const duties = dutiesOf(told.activities, told.partners, making);
  const traits = traitsOf(told.traits, making);
  const antiTraits = antiTraitsOf(told.antiTraits, making);
  if (duties.duties.length === 0 && traits.scales.length === 0) return null;
  const claims = claimsOf(told.misconceptions, told.expectations, making);
  const acts = told.activities.map(({ phrase }) => phrase);
  const { comparison, remarks: compared } = comparisonOf(description, acts, roles, making);
  const source: ProfileSource = {
    ...head.source,
    ...(duties.asked > 0 && {
      interest: { responses: "minat", tips: [sentences.interestTip(making.role)] },
    }),
    ...filled({ duties: duties.duties, traits: traits.scales, antiTraits: antiTraits.scales }),
    ...filled({ misconceptions: claims.misconceptions, expectations: claims.expectations }),
    ...(comparison && { comparison }),
  };
  const remarks = [
    ...head.remarks,
    ...missing(source),
    ...told.remarks,
    ...duties.remarks,
    ...traits.remarks,
    ...antiTraits.remarks,
    ...claims.remarks,
    ...compared,
  ];
  return { source, remarks };
}

/** What a whole profile has, and this one not. */
function missing({
  summary,
  duties,
  traits,
  antiTraits,
  misconceptions,
  expectations,
  comparison,
}: ProfileSource): Remark[] {
  const parts: [RemarkCode, unknown][] = [
    ["no-summary", summary],
    ["no-duties", duties],
    ["no-traits", traits],
    ["no-anti-traits", antiTraits],
    ["no-claims", misconceptions ?? expectations],
    ["no-comparison", comparison],
  ];
  return parts.filter(([, part]) => part === undefined).map(([code]) => remark(code, {}, []));
}

/** Lists that hold anything. */
function filled<Lists extends Record<string, readonly unknown[]>>(lists: Lists): Partial<Lists> {
  const entries = Object.entries(lists).filter(([, list]) => list.length > 0);
  return Object.fromEntries(entries) as Partial<Lists>;
}

interface Head {
  role: string | null;
  /** The id that its role's name makes: ids of items begin with it, whatever its file is named. */
  ofRole: string;
  source: Pick<ProfileSource, "id" | "role" | "summary">;
  remarks: Remark[];
}

/** What a profile is called, and what it is of in a sentence. */
function headOf(description: Description, { roles, fileName }: Known): Head {
  const role = phraseOf(description.role);
  const summary = phraseOf(description.summary);
  const name = role === null ? sentences.unnamedRole : capital(role);
  const plain = slug(name) || slug(sentences.unnamedRole);
  const isFree = (id: string) => !roles.has(id) && !RESERVED_ROLES.includes(id);
  const ofRole = isFree(plain) ? plain : `${plain}-baru`;
  const isOfFile = fileName !== null && ID.test(fileName) && isFree(fileName);
  const id = isOfFile ? fileName : ofRole;
  return {
    role,
    ofRole,
    source: { id, role: name, ...(summary !== null && { summary: sentence(asRead(summary)) }) },
    remarks: [
      ...(isFree(plain) || isOfFile ? [] : [remark("role-in-catalogue", { id: plain }, ["id"])]),
      ...(role === null ? [remark("no-role", {}, ["role"])] : []),
    ],
  };
}

function toldOf(description: Description): Told {
  const duties = phrasesOf(description.duties, MOST.duties);
  const partners = phrasesOf(description.partners, MOST.partners);
  const traits = phrasesOf(description.traits, MOST.traits);
  const knowledge = phrasesOf(description.knowledge, MOST.knowledge);
  const antiTraits = phrasesOf(description.antiTraits, MOST.antiTraits);
  const told: Told = {
    activities: duties.phrases.map((phrase) => ({ phrase })),
    partners: partners.phrases,
    traits: [
      ...traits.phrases.map((text) => ({ text, isKnowledge: false })),
      ...knowledge.phrases.map((text) => ({ text, isKnowledge: true })),
    ],
    antiTraits: antiTraits.phrases,
    ...claimsIn(description, MOST.claims),
    remarks: [
      ...leftOutOf("duties", duties.leftOut, MOST.duties, "duties"),
      ...leftOutOf("partners", partners.leftOut, MOST.partners, "duties"),
      ...leftOutOf("traits", traits.leftOut, MOST.traits, "traits"),
      ...leftOutOf("knowledge", knowledge.leftOut, MOST.knowledge, "traits"),
      ...leftOutOf("antiTraits", antiTraits.leftOut, MOST.antiTraits, "antiTraits"),
    ],
  };
  const hasScale = [told.activities, told.partners, told.traits].some(({ length }) => length > 0);
  // Whom one works with alone tells little of what one does.
  const role = phraseOf(description.role);
  if (!told.activities.some(({ phrase }) => isDuty(phrase, role)) && told.partners.length > 0)
    return { ...told, activities: [...told.activities, ...guessedActivities(description)] };
  return hasScale ? told : { ...told, ...lastResort(description, told.antiTraits) };
}

/** Where the text tells no duty: what else it says of the job. */
function guessedActivities({ summary, difference }: Description): Told["activities"] {
  const acts = [summary, difference?.this].flatMap((text) => phraseOf(text) ?? []);
  const act = acts.find((each) => isVerbPhrase(within(each)));
  return act === undefined ? [] : [{ phrase: act, isGuessed: true }];
}

/** Where the text tells neither what is done nor who fits: what else it says of the job, else who does not fit, turned round. */
function lastResort(description: Description, antiTraits: readonly string[]): Partial<Told> {
  const activities = guessedActivities(description);
  if (activities.length > 0) return { activities };
  const traits = antiTraits.flatMap((phrase) => oppositeOf(phrase) ?? []);
  return { traits: traits.map((text) => ({ text, isKnowledge: false, isOpposite: true })) };
}

/** The words for the other end of what a phrase names; null where the tables know none. */
function oppositeOf(phrase: string): string | null {
  const found = named(phrase);
  const isKnown = found?.end === "antiTrait" && found.dimension.trait !== undefined;
  return isKnown ? (plainWords(found.dimension.plus)[0] ?? null) : null;
}
