import type { Statement } from "../../core/profile/profile.ts";
import type { Making } from "./making.ts";
import { milder } from "./milder.ts";
import { asRead } from "./readable.ts";
import { sentences } from "./sentences.ts";
import { capital, isVerb, sentence, shorten, within } from "./words.ts";

/** A claim with what holds instead, both as sentences. */
export interface WholeClaim {
  claim: string;
  fact: string;
  /** Whether it is hoped, and not believed. */
  isHoped: boolean;
}

/** Two lines of 60 columns, with a word that does not fit at the end of the first. */
const MOST = 110;
/** From so many claims on it can be seen that what is true is longer. */
const MANY = 3;

/**
 * A false and a true statement of each claim, or none where the draft asks either already: by one alone half of those who guess seem to
 * know. Which comes first changes from claim to claim, and the true ones are not all longer.
 * @param ids what the ids of the statements of each claim begin with
 */
export function statementsOf(
  claims: readonly WholeClaim[],
  ids: readonly string[],
  making: Making,
): Statement[][] {
  const pairs = evened(
    claims.map(({ claim, fact }) => ({
      lie: falseStatement(claim, making.role),
      truth: trueStatement(fact, making.role),
    })),
  );
  return claims.map(({ claim, fact, isHoped }, index) => {
    const { lie = "", truth = "" } = pairs[index] ?? {};
    const because = isHoped ? sentences.hoped(within(claim)) : sentences.opposite(within(claim));
    const both = [
      { text: asRead(lie), answer: false, why: asRead(fact) },
      { text: asRead(truth), answer: true, why: asRead(truth === fact ? because : fact) },
    ];
    if (!making.texts.areFree(both.map(({ text }) => text))) return [];
    for (const { text } of both) making.texts.take(text);
    return (index % 2 === 0 ? both : both.reverse()).map((statement, place) => ({
      id: making.itemIds.give(`${making.prefix}-${ids[index]}-${place + 1}`),
      ...statement,
    }));
  });
}

/** A claim as a statement that is false. */
function falseStatement(claim: string, role: string | null): string {
  const mild = sentence(milder(claim, role));
  if (mild.length <= MOST) return mild;
  const [, act] = / terbatas pada (.+)$/u.exec(mild) ?? [];
  return shortened(act === undefined ? mild : sentence(sentences.limitedToIt(act)));
}

/** What a job covers, told as a list. */
const COVERS =
  /^(?:tugas|pekerjaan|peran|lingkup)(?:nya)?\b.* (?:meliputi|mencakup)\b.*, (?:dan|serta) (\p{L}+(?: \p{L}+){0,4})\.$/iu;

/** What is granted first says what is believed: what holds stands behind the turn. */
const TURNED = /^[^,]+, (?:tetapi|tapi|namun) (.+)$/iu;

/** What holds as a statement that is true: the last of what a job covers, or the first of what is listed where that is a sentence of its own. */
function trueStatement(fact: string, role: string | null): string {
  const [, covered] = COVERS.exec(fact) ?? [];
  if (covered !== undefined) return sentence(sentences.covered(covered, role));
  const [, turned] = TURNED.exec(fact) ?? [];
  const text = capital(turned ?? fact)
    .replace(/ (?:juga|justru) (\p{L}+)/u, (all, next: string) => (isVerb(next) ? ` ${next}` : all))
    .replace(/^(?:Ternyata|Eits|Nyatanya|Padahal|Justru),? (?:sebenarnya )?(\p{L})/u, (_, sign: string) =>
      sign.toUpperCase(),
    );
  const [beginning = "", ...others] = text.split(/, (?=\S)/);
  const words = beginning.split(" ");
  const isWhole = others.length > 0 && words.length > 3 && words.slice(1, -1).some(isVerb);
  return shortened(isWhole ? sentence(beginning) : text);
}

function shortened(text: string): string {
  return text.length <= MOST ? text : sentence(shorten(text, MOST, 5));
}

interface Pair {
  lie: string;
  truth: string;
}

/** Pairs of which one true statement, if it can, is no longer than a false one: else length alone would tell them apart. */
function evened(pairs: readonly Pair[]): Pair[] {
  const longest = Math.max(...pairs.map(({ lie }) => lie.length));
  const isBetrayed = pairs.length >= MANY && pairs.every(({ truth }) => truth.length > longest);
  if (!isBetrayed) return [...pairs];
  const at = pairs.findIndex(({ truth }) => briefer(truth, longest) !== truth);
  if (at >= 0)
    return pairs.map((pair, index) =>
      index === at ? { ...pair, truth: briefer(pair.truth, longest) } : pair,
    );
  const place = pairs.findIndex(({ lie }) => lie.length === longest);
  return pairs.map((pair, index) =>
    index === place ? { ...pair, lie: sentences.inThisJob(within(pair.lie)) } : pair,
  );
}

/** Where a sentence can end earlier and say no less true. */
const END = /, | (?=(?:karena|sehingga|agar|supaya)\b)/gu;
const FEWEST_WORDS = 4;

function briefer(text: string, most: number): string {
  const ends = [...text.matchAll(END)].map(({ index }) => text.slice(0, index));
  const brief = ends.findLast((part) => part.length < most && part.split(" ").length >= FEWEST_WORDS);
  return brief === undefined ? text : sentence(brief);
}
