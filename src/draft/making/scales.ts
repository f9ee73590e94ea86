import type { Path } from "../../core/base/finding.ts";
import { wordsOf } from "../../core/base/words.ts";
import type { AntiTrait, ItemSource, Trait, UsedAntiTrait, UsedTrait } from "../../core/profile/profile.ts";
import { antiFormOf } from "../items/anti-forms.ts";
import type { Dimension, End, WrittenItems } from "../items/dimension.ts";
import { isShared, named } from "../items/find.ts";
import { formOf } from "../items/forms.ts";
import { antiItemsOf, itemsOf } from "../items/general.ts";
import { antiTipOf, tipOf } from "../items/tips.ts";
import { isAskable } from "../items/usable.ts";
import { type Remark, remark } from "../remark.ts";
import { shortSlug } from "./ids.ts";
import type { Making } from "./making.ts";
import { asRead, isReworded } from "./readable.ts";
import { sentences } from "./sentences.ts";
import { capital, within } from "./words.ts";

/** A phrase about who fits, and whether it stands among knowledge and skills. */
export interface Phrase {
  text: string;
  isKnowledge: boolean;
  /** Whether it is the opposite of what was told of who may not fit. */
  isOpposite?: boolean;
}

/** Scales that were made, with what is to be said of them. */
export interface Scales<Scale> {
  scales: Scale[];
  remarks: Remark[];
}

/** Nobody fits for not liking to do something: such a phrase was read from elsewhere. */
const UNWILLING = /^(?:malas|males|ogah|enggan|benci|segan) /i;

/** What only leads in, where the reader left it: "syarat lainnya adalah ketelitian". */
const LEAD =
  /^(?:syarat|modal|kunci|bekal|keterampilan|pengetahuan|ilmu|sifat)\p{L}*(?: \p{L}+){0,2} (?:adalah|ialah|yaitu|yakni) (?=\p{L})|^(?:selain|di samping) (?=\p{L})/iu;

/** Who fits: a scale for each phrase that can be asked about a person, and means who fits. */
export function traitsOf(phrases: readonly Phrase[], making: Making): Scales<Trait | UsedTrait> {
  const scales: (Trait | UsedTrait)[] = [];
  const remarks: Remark[] = [];
  for (const { text: told, isKnowledge, isOpposite = false } of phrases) {
    const path = ["traits", scales.length];
    const text = told.replace(LEAD, "");
    if (!isAskable(text, making.role) || named(text)?.end === "antiTrait" || UNWILLING.test(text)) {
      remarks.push(remark("unclear-phrase", { phrase: told, part: "traits" }, ["traits"]));
      continue;
    }
    const dimension = dimensionOf(text, "trait");
    const use = dimension && sharedFor(dimension, "trait", making);
    const form = formOf(text, isKnowledge);
    const turn = turnOf(form.kind, making);
    const general = (most?: number) => itemsOf(form, { most, turn });
    if (!dimension && isTooLong(general())) {
      remarks.push(remark("unclear-phrase", { phrase: told, part: "traits" }, ["traits"]));
      continue;
    }
    const own = use ? null : ownScale({ text, dimension, end: "trait", general }, making);
    const id = use ?? own?.scale.id;
    if (dimension && id !== undefined && !making.traits.has(dimension)) making.traits.set(dimension, id);
    const tip = dimension?.tip ?? asRead(tipOf(form, within(text, isKnowledge)));
    if (use)
      scales.push({
        use,
        ...(isSaid(text, use, making) ? {} : { description: sentences.described(asRead(text)) }),
      });
    else if (own) scales.push({ ...own.scale, tips: [tip] });
    if (own && !own.isOfTable) making.turns.set(form.kind, turn + 1);
    remarks.push(...remarksOf({ text: told, use, isOfTable: own?.isOfTable }, path));
    if (isOpposite && (use ?? own)) remarks.push(remark("trait-from-opposite", {}, path));
  }
  return { scales, remarks };
}

/** Who may not fit: a scale for each phrase that can be asked about a person. */
export function antiTraitsOf(phrases: readonly string[], making: Making): Scales<AntiTrait | UsedAntiTrait> {
  const scales: (AntiTrait | UsedAntiTrait)[] = [];
  const remarks: Remark[] = [];
  for (const text of phrases) {
    const path = ["antiTraits", scales.length];
    if (!isAskable(text, making.role)) {
      remarks.push(remark("unclear-phrase", { phrase: text, part: "antiTraits" }, ["antiTraits"]));
      continue;
    }
    const dimension = dimensionOf(text, "antiTrait");
    const use = dimension && sharedFor(dimension, "antiTrait", making);
    const form = antiFormOf(text);
    const turn = turnOf(`anti ${form.kind}`, making);
    const general = (most?: number) => antiItemsOf(form, { most, turn });
    if (!dimension && isTooLong(general())) {
      remarks.push(remark("unclear-phrase", { phrase: text, part: "antiTraits" }, ["antiTraits"]));
      continue;
    }
    const own = use ? null : ownScale({ text, dimension, end: "antiTrait", general }, making);
    const trait = dimension ? making.traits.get(dimension) : undefined;
    const opposes = trait === undefined ? {} : { opposes: trait };
    const tip = dimension?.tip ?? asRead(antiTipOf(form, within(text)));
    if (use) scales.push({ use, description: sentences.weighs(asRead(text)), ...opposes });
    else if (own) {
      const { id, name, ...items } = own.scale;
      scales.push({ id, name, description: sentences.weighsOwn, ...opposes, ...items, tips: [tip] });
      if (!own.isOfTable) making.turns.set(`anti ${form.kind}`, turn + 1);
    }
    remarks.push(...remarksOf({ text, use, isOfTable: own?.isOfTable }, path));
    if (trait !== undefined && (use ?? own)) {
      remarks.push(remark("opposes-guessed", { trait }, [...path, "opposes"]));
    }
  }
  return { scales, remarks };
}

/** A longer question takes more than two lines of 60 columns. */
const MOST_OF_QUESTION = 116;

/** Whether a phrase can end nowhere in time: it is a sentence about something else. */
function isTooLong({ straight, reversed }: WrittenItems): boolean {
  return [...straight, ...reversed].some(({ length }) => length > MOST_OF_QUESTION);
}

function turnOf(kind: string, { turns }: Making): number {
  return turns.get(kind) ?? 0;
}

function dimensionOf(text: string, end: End): Dimension | null {
  const found = named(text);
  return found?.end === end ? found.dimension : null;
}

interface Told {
  text: string;
  use: string | null;
  /** Whether its items are of a table; undefined where there is no scale of its own. */
  isOfTable: boolean | undefined;
}

function remarksOf({ text, use, isOfTable }: Told, path: Path): Remark[] {
  if (!use && isOfTable === undefined) return [remark("said-before", { phrase: text }, path.slice(0, 1))];
  const phrase = [
    remark("source-phrase", { phrase: text }, path),
    ...(isReworded(text) ? [remark("reworded", {}, path)] : []),
  ];
  if (use) return [...phrase, remark("shared-scale", {}, path)];
  return [...phrase, remark(isOfTable ? "items-of-table" : "items-of-phrase", {}, [...path, "items"])];
}

/** The shared scale that asks for an end of a dimension, where the catalogue has it and the draft not yet. */
function sharedFor(dimension: Dimension, end: End, making: Making): string | null {
  const items = dimension[end];
  if (!items || !isShared(items)) return null;
  const scale = making.shared.scales.find(({ id, kind }) => id === items.use && kind === end);
  if (!scale || !making.scaleIds.isFree(items.use)) return null;
  making.scaleIds.give(items.use);
  for (const { text } of scale.items) making.texts.take(text);
  return items.use;
}

/** Whether the name of a shared scale says all that a phrase does. */
function isSaid(text: string, use: string, { shared }: Making): boolean {
  return shared.scales.some(({ id, name }) => id === use && wordsOf(name) === wordsOf(text));
}

/** With fewer a single answer moves a scale too far. */
const LEAST_ITEMS = 4;

/** What a scale of the draft's own is made from. */
interface Wanted {
  text: string;
  dimension: Dimension | null;
  end: End;
  /** Items made by the grammar of the phrase. @param most how much of it they hold, where that is not the usual */
  general: (most?: number) => WrittenItems;
}

/** A scale with items of a table, or where none knows the phrase of the phrase itself; null where all that it asks is asked already. */
function ownScale({ text, dimension, end, general }: Wanted, making: Making) {
  const table = dimension?.[end];
  const written = table && !isShared(table) && !making.used.has(table) ? table : null;
  if (written) making.used.add(written);
  const ways = [...(written ? [written] : []), general(), general(text.length)]
    .map((items) => freeOf(items, making))
    .filter(
      ({ straight, reversed }) => reversed.length > 0 && straight.length + reversed.length >= LEAST_ITEMS,
    );
  const free = ways.find((items) => areUnlike(items, making)) ?? ways[0];
  if (!free) return null;
  const id = making.scaleIds.give(shortSlug(asRead(text), 2, end === "trait" ? "sifat" : "berat"));
  const items = ordered(free, id, making);
  const isOfTable = written !== null && items.some(({ text: asked }) => written.straight.includes(asked));
  return {
    scale: { id, name: capital(asRead(text)), responses: free.responses ?? "sering", items },
    isOfTable,
  };
}

function freeOf(items: WrittenItems, { texts }: Making): WrittenItems {
  const isFree = (text: string) => texts.isFree(text);
  return { ...items, straight: items.straight.filter(isFree), reversed: items.reversed.filter(isFree) };
}

/** Whether none of some questions asks nearly what another of the draft does. */
function areUnlike({ straight, reversed }: WrittenItems, { texts }: Making): boolean {
  return [...straight, ...reversed].every((text) => texts.isUnlike(text));
}

/** Items in an order in which the two directions alternate. */
function ordered({ straight, reversed }: WrittenItems, scale: string, making: Making): ItemSource[] {
  const items = straight.flatMap((text, index) => {
    const opposite = reversed[index];
    return [{ text }, ...(opposite === undefined ? [] : [{ text: opposite, reverse: true }])];
  });
  return items.map((item, index) => {
    making.texts.take(item.text);
    return { id: making.itemIds.give(`${making.prefix}-${scale}-${index + 1}`), ...item };
  });
}
