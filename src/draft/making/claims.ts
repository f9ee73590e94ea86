import type { Path } from "../../core/base/finding.ts";
import type { Expectation, Misconception, Statement } from "../../core/profile/profile.ts";
import type { Description } from "../description.ts";
import { type Remark, remark } from "../remark.ts";
import { Ids, shortSlug } from "./ids.ts";
import { type Making, phraseOf } from "./making.ts";
import { sentences } from "./sentences.ts";
import { firstWord, isVerb, sentence, shorten, within } from "./words.ts";

/** A claim with what holds instead: a misconception or an expectation. */
interface Told {
  claim: string;
  fact: string;
}

/** What is believed wrongly of a job and what is hoped of it, with statements made of both. */
export interface Claims {
  misconceptions: Misconception[];
  expectations: Expectation[];
  remarks: Remark[];
}

/** @param most how many claims of each kind are taken */
export function claimsOf(
  { misconceptions, expectations }: Description,
  most: number,
  making: Making,
): Claims {
  const ids = new Ids();
  const believed = sorted(
    misconceptions.map(({ claim, truth }) => ({ claim, fact: truth })),
    most,
  );
  const hoped = sorted(
    expectations.map(({ claim, reality }) => ({ claim, fact: reality })),
    most,
  );
  const remarks = [
    ...believed.open.map((claim) => remark("claim-without-truth", { claim }, ["misconceptions"])),
    ...hoped.open.map((claim) => remark("expectation-without-reality", { claim }, ["expectations"])),
    ...leftOut(believed.count, ["misconceptions"]),
    ...leftOut(hoped.count, ["expectations"]),
  ];
  const write = (told: Told, list: string, index: number) => {
    const id = ids.give(shortSlug(told.claim, 3, "anggapan"));
    const statements = statementsOf(told, { id, isHoped: list === "expectations" }, making);
    remarks.push(remark("source-phrase", { phrase: told.claim }, [list, index]));
    remarks.push(remark("statements-of-claim", {}, [list, index, "statements"]));
    return { id, claim: whole(told.claim, making), fact: whole(told.fact, making), statements };
  };
  return {
    misconceptions: believed.told.map((told, index) => {
      const { id, claim, fact, statements } = write(told, "misconceptions", index);
      return { id, claim, truth: fact, statements };
    }),
    expectations: hoped.told.map((told, index) => {
      const { id, claim, fact, statements } = write(told, "expectations", index);
      return { id, claim, reality: fact, statements };
    }),
    remarks,
  };
}

/** Claims of which the text tells what holds instead, those of which it does not, and how many more there are of either. */
interface Sorted {
  told: Told[];
  open: string[];
  count: number;
}

function sorted(claims: readonly { claim: string; fact: string | undefined }[], most: number): Sorted {
  const told = new Map<string, Told>();
  const open = new Set<string>();
  for (const { claim: written, fact: instead } of claims) {
    const [claim, fact] = [phraseOf(written), phraseOf(instead)];
    if (claim === null) continue;
    if (fact === null) open.add(claim);
    else if (!told.has(claim)) told.set(claim, { claim, fact });
  }
  const others = [...open].filter((claim) => !told.has(claim));
  const count = Math.max(0, told.size - most) + Math.max(0, others.length - most);
  return { told: [...told.values()].slice(0, most), open: others.slice(0, most), count };
}

function leftOut(count: number, path: Path): Remark[] {
  return count > 0 ? [remark("left-out", { count }, path)] : [];
}

const PRONOUN = /^(?:mereka|ia|dia|beliau|nya)(?= )/i;

/** Words that stand in front of what somebody does, without telling who. */
const ADVERB =
  /^(?:hanya|cuma|cuman|sekadar|sekedar|dapat|bisa|harus|selalu|pasti|tinggal|langsung|sering|jarang|cukup|tidak|tak|nggak|gak|juga|justru|lebih|perlu|wajib|boleh|sudah|bakal|akan|mampu|sanggup|siap|terus|mudah|gampang)$/i;

/** What tells of an act as such, and not of somebody: "membaca data saja butuh logika". */
const ABOUT_ACT = / (?:aja|saja|itu|adalah|merupakan|bukan|bukanlah|berarti) /i;

/** A claim as a sentence that tells of whom it speaks: a phrase without a subject is one about the profession. */
function whole(phrase: string, { role }: Making): string {
  const subject = role ?? sentences.anyone;
  const plain = within(phrase);
  if (PRONOUN.test(plain)) return sentence(plain.replace(PRONOUN, subject));
  const first = firstWord(plain);
  const lacksSubject = (isVerb(first) && !ABOUT_ACT.test(plain)) || ADVERB.test(first);
  return sentence(lacksSubject ? `${subject} ${plain}` : plain);
}

/** Two lines of 60 columns, with a word that does not fit at the end of the first. */
const MOST_OF_STATEMENT = 110;
const ONLY =
  /^(.{0,40}?)\b(?:hanya|cuma|cuman|sekadar|sekedar|melulu)\b(?: (?:bertugas|bekerja|perlu|tinggal))?(?: untuk)? (.+)$/i;

/** A claim as a statement that is false; without a word that allows no exception, where it can be said without. */
function falseStatement(claim: string, making: Making): string {
  const text = whole(claim, making);
  const [, subject = "", act = ""] = ONLY.exec(text.replace(/\.$/, "")) ?? [];
  if (subject.trim() === "" || !isVerb(firstWord(act)) || act.includes(",")) return shortened(text);
  const limited = sentence(sentences.limitedTo(within(subject.trim()), act.replace(/ saja$/, "")));
  return limited.length <= MOST_OF_STATEMENT
    ? limited
    : sentence(shorten(sentences.limitedToIt(act), MOST_OF_STATEMENT, 5));
}

/** What holds as a statement that is true: the first of what it lists, where that is a sentence of its own. */
function trueStatement(fact: string, making: Making): string {
  const text = whole(fact, making).replace(/ (?:juga|justru)(?= )/, "");
  const [beginning = "", ...others] = text.split(/, (?=\S)/);
  const words = beginning.split(" ");
  const isWhole = others.length > 0 && words.length > 3 && words.slice(1, -1).some(isVerb);
  return shortened(isWhole ? sentence(beginning) : text);
}

function shortened(text: string): string {
  return text.length <= MOST_OF_STATEMENT ? text : sentence(shorten(text, MOST_OF_STATEMENT, 5));
}

/** A false and a true statement, where the draft asks neither already. */
function statementsOf(
  { claim, fact }: Told,
  { id, isHoped }: { id: string; isHoped: boolean },
  making: Making,
): Statement[] {
  const [asClaim, asFact] = [whole(claim, making), whole(fact, making)];
  const truth = trueStatement(fact, making);
  const because = isHoped ? sentences.hoped(within(asClaim)) : sentences.opposite(within(asClaim));
  const both = [
    { text: falseStatement(claim, making), answer: false, why: asFact },
    { text: truth, answer: true, why: truth === asFact ? because : asFact },
  ];
  return both.flatMap((statement, index) => {
    if (!making.texts.isFree(statement.text)) return [];
    making.texts.take(statement.text);
    return [{ id: making.itemIds.give(`${making.prefix}-${id}-${index + 1}`), ...statement }];
  });
}
