import type { ProfileSource } from "../../core/profile/profile.ts";
import { type Remark, remark } from "../remark.ts";
import { Ids, shortSlug } from "./ids.ts";
import type { Making } from "./making.ts";
import { doneAs } from "./nominal.ts";
import { sentences } from "./sentences.ts";
import { isVerbPhrase, sentence, shorten, within } from "./words.ts";

type Duties = NonNullable<ProfileSource["duties"]>;

/** Two lines of 60 columns, with a word that does not fit at the end of the first. */
const MOST_OF_ITEM = 108;

/** What one does in a job, as the text tells it. */
export interface Activity {
  phrase: string;
  /** Whether it was not told as a duty. */
  isGuessed?: boolean;
}

/** Duties with a question each, and with whom one works as a duty of its own. */
export function dutiesOf(
  activities: readonly Activity[],
  partners: readonly string[],
  making: Making,
): { duties: Duties; remarks: Remark[] } {
  const ids = new Ids();
  const duties: Duties = [];
  const remarks: Remark[] = [];
  const add = (text: string, asked: string) => {
    const item = making.texts.isFree(asked) ? asked : text;
    const id = ids.give(shortSlug(text, 2, "tugas"));
    if (!making.texts.isFree(item)) return duties.push({ id, text });
    making.texts.take(item);
    const itemId = making.itemIds.give(`${making.prefix}-minat-${duties.length + 1}`);
    return duties.push({ id, text, interest: { id: itemId, text: item } });
  };
  for (const { phrase, isGuessed = false } of activities) {
    const path = ["duties", duties.length];
    const { act, isGuess } = actOf(phrase);
    remarks.push(remark("source-phrase", { phrase }, path));
    if (isGuessed) remarks.push(remark("duty-guessed", {}, path));
    else if (isGuess) remarks.push(remark("verb-guessed", {}, path));
    add(sentence(act), sentence(shorten(act, MOST_OF_ITEM)));
  }
  for (const names of lines(partners)) {
    remarks.push(remark("source-phrase", { phrase: names.join(", ") }, ["duties", duties.length]));
    add(sentences.partners(names), sentences.partners(names));
  }
  return { duties, remarks };
}

/** An activity as it is told of somebody: with its verb in front. */
export function actOf(phrase: string): { act: string; isGuess: boolean } {
  const plain = within(phrase);
  if (isVerbPhrase(plain)) return { act: plain, isGuess: false };
  const done = doneAs(plain);
  return { act: done ?? plain, isGuess: true };
}

/** Names that fit into one question each time. */
function lines(names: readonly string[]): string[][] {
  const all: string[][] = [];
  for (const name of names.map((each) => within(each))) {
    const last = all.at(-1);
    const longer = [...(last ?? []), name];
    if (last && sentences.partners(longer).length <= MOST_OF_ITEM) last.push(name);
    else all.push([name]);
  }
  return all;
}
