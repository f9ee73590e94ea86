import type { ProfileSource } from "../../core/profile/profile.ts";
import { isBeing } from "../items/predicate.ts";
import { isAskable, isNaming } from "../items/usable.ts";
import { type Remark, type RemarkCode, remark } from "../remark.ts";
import { actsIn, oneAct } from "./acts.ts";
import { Ids, shortSlug } from "./ids.ts";
import type { Making } from "./making.ts";
import { doneAs } from "./nominal.ts";
import { isAlike, waysToTell } from "./plain-acts.ts";
import { asAsked, asRead, isReworded } from "./readable.ts";
import { sentences } from "./sentences.ts";
import { isVerbPhrase, sentence, within } from "./words.ts";

type Duties = NonNullable<ProfileSource["duties"]>;

/** Two lines of 60 columns, with a word that does not fit at the end of the first. */
const MOST_OF_ITEM = 108;
/** With fewer a single answer moves the interest too far. */
const LEAST_ITEMS = 4;

/** What one does in a job, as the text tells it. */
export interface Activity {
  phrase: string;
  /** Whether it was not told as a duty. */
  isGuessed?: boolean;
}

/** Duties, and what is to be said of them. */
export interface MadeDuties {
  duties: Duties;
  /** How many of them have a question. */
  asked: number;
  remarks: Remark[];
}

/** Duties with a question each, and with whom one works as a duty of its own: at least four questions, where there is anything to ask. */
export function dutiesOf(
  activities: readonly Activity[],
  partners: readonly string[],
  making: Making,
): MadeDuties {
  const list = new DutyList(making);
  const told = activities.filter(({ phrase }) => isDuty(phrase, making.role));
  for (const { phrase } of activities) if (!isDuty(phrase, making.role)) list.leaveOut(phrase);
  for (const { phrase, isGuessed = false } of told) {
    const { act, isGuess } = actOf(phrase);
    const codes: RemarkCode[] = isGuessed ? ["duty-guessed"] : isGuess ? ["verb-guessed"] : [];
    list.add(act, asked(act), phrase, codes);
  }
  const names = partners.filter(isNaming);
  for (const name of partners) if (!names.includes(name)) list.leaveOut(name, "partners");
  const lines = linesOf(names, LEAST_ITEMS - list.asked);
  for (const line of lines)
    list.add(sentences.partners(line), asAsked(sentences.partners(line)), line.join(", "));
  for (const { phrase } of told) list.addParts(actsIn(actOf(phrase).act).slice(1), phrase);
  const acts = told.filter(({ phrase }) => tellsAct(phrase));
  for (const scene of sentences.scenes) {
    for (const { phrase } of acts) list.addScene(scene(asked(actOf(phrase).act)), phrase);
  }
  if (list.asked > 0 && list.asked < LEAST_ITEMS) {
    list.remarks.push(remark("few-duties", { count: list.asked, least: LEAST_ITEMS }, ["duties"]));
  }
  return list;
}

/** Whether a phrase tells an activity, and is not the rest of a sentence. */
export function isDuty(phrase: string, role: string | null): boolean {
  const text = withoutTeller(phrase).toLowerCase();
  // How somebody is, or what is done to him, is nothing that he does: "luwes bergaul".
  if (!isDone(text) && (isBeing(text) || /^di\p{L}{4,} oleh /u.test(text))) return false;
  const isWord = !text.includes(" ") && !isDone(text) && doneAs(text) === null;
  return isAskable(text, role) && !isWord && !/^(?:bukan|dimulai|jangan)(?= )/u.test(text);
}

/** The duties so far; a question is added only where none asks nearly the same. */
class DutyList implements MadeDuties {
  readonly duties: Duties = [];
  readonly remarks: Remark[] = [];
  readonly #ids = new Ids();
  readonly #making: Making;
  readonly #asked: string[] = [];

  constructor(making: Making) {
    this.#making = making;
  }

  get asked(): number {
    return this.#asked.length;
  }

  leaveOut(phrase: string, part: "duties" | "partners" = "duties"): void {
    this.remarks.push(remark("unclear-phrase", { phrase, part }, ["duties"]));
  }

  /** @param act what the duty says @param question what is asked of it, where it can be @param phrase in the words of the text */
  add(act: string, question: string, phrase: string, codes: readonly RemarkCode[] = []): void {
    const path = ["duties", this.duties.length];
    this.remarks.push(remark("source-phrase", { phrase }, path));
    if (isReworded(phrase)) this.remarks.push(remark("reworded", {}, path));
    for (const code of codes) this.remarks.push(remark(code, {} as never, path));
    const text = sentence(asRead(act));
    const id = this.#ids.give(shortSlug(text, 2, "tugas"));
    const item = this.#free(question);
    this.duties.push(item === undefined ? { id, text } : { id, text, interest: this.#give(item) });
  }

  /** Further acts of a duty, as long as there are too few questions. */
  addParts(acts: readonly string[], phrase: string): void {
    for (const act of acts) if (this.#isWanted(act)) this.add(act, act, phrase, ["duty-part"]);
  }

  /** Something that belongs to a duty in any job, where there are too few questions still. */
  addScene(act: string, phrase: string): void {
    if (this.#isWanted(act)) this.add(act, act, phrase, ["duty-scene"]);
  }

  #isWanted(act: string): boolean {
    return this.asked < LEAST_ITEMS && this.#free(act) !== undefined;
  }

  /** A way to ask that none before asks, or nearly so. */
  #free(question: string): string | undefined {
    return waysToTell(question, MOST_OF_ITEM)
      .map(sentence)
      .find((way) => this.#making.texts.isFree(way) && !isAlike(way, this.#asked));
  }

  #give(text: string): { id: string; text: string } {
    const { texts, itemIds, prefix } = this.#making;
    texts.take(text);
    this.#asked.push(text);
    return { id: itemIds.give(`${prefix}-minat-${this.duties.length + 1}`), text };
  }
}

/** Who does it, or when, in front of what is done: "saya menghitung kas", "bila perlu menegur". */
const TOLD_BY =
  /^(?:saya|aku|kami|kita|ia|dia|mereka|(?:bila|jika|kalau|apabila) (?:perlu|diperlukan|dibutuhkan),?) (?=(?:me|ber|di)\p{L}{3})/iu;

function withoutTeller(phrase: string): string {
  return within(phrase).replace(TOLD_BY, "");
}

/** What somebody is to others: "tempat bertanya siswa". */
const SERVES =
  /^(?:tempat|wadah|penghubung|jembatan|ujung tombak|panutan|teladan|narasumber|wakil|mediator|fasilitator|penanggung jawab)(?= \p{L})/iu;

/** An activity as it is told of somebody: with its verb in front. */
export function actOf(phrase: string): { act: string; isGuess: boolean } {
  // A comma before what belongs to the act is left from a list in the text.
  const plain = withoutTeller(phrase).replace(/,(?= (?:kepada|terhadap|mengenai|tentang) )/gu, "");
  if (isDone(plain)) return { act: plain, isGuess: false };
  if (SERVES.test(plain)) return { act: `menjadi ${plain}`, isGuess: true };
  return { act: doneAs(plain) ?? plain, isGuess: true };
}

/** What is asked of an act: one thing, with a verb. */
export function asked(act: string): string {
  const one = asAsked(oneAct(act));
  return isDone(one) ? one : sentences.doing(one);
}

/** Whether a phrase tells what is done, by a verb or by the noun of one. */
export function tellsAct(phrase: string): boolean {
  const plain = withoutTeller(phrase);
  return isDone(plain) || doneAs(plain) !== null;
}

/** Whether a phrase begins with what one does: among duties "menarik jala" pulls, elsewhere it charms. */
function isDone(phrase: string): boolean {
  return isVerbPhrase(phrase) || /^menarik \p{L}/u.test(phrase);
}

/** Names that fit into one question each time. @param least how many questions are wanted, where there are names for them */
function linesOf(names: readonly string[], least: number): string[][] {
  const most = least > 1 ? Math.max(1, Math.floor(names.length / least)) : names.length;
  const all: string[][] = [];
  for (const name of names.map((each) => within(each))) {
    const last = all.at(-1);
    const longer = [...(last ?? []), name];
    const fits = sentences.partners(longer).length <= MOST_OF_ITEM && longer.length <= most;
    if (last && fits) last.push(name);
    else all.push([name]);
  }
  return all;
}
