import type { Statement } from "../../core/profile/profile.ts";
import { evened } from "./evened.ts";
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

/**
 * A false and a true statement of each claim; none where the draft asks either already, by one alone half of those who guess seem to know,
 * and none of the last where their looks would tell. Which comes first changes from claim to claim.
 * @param ids what the ids of the statements of each claim begin with
 */
export function statementsOf(
  claims: readonly WholeClaim[],
  ids: readonly string[],
  making: Making,
): Statement[][] {
  const pairs = evened(
    claims.map(({ claim, fact }) => ({
      lie: asRead(falseStatement(claim, making.role)),
      truth: asRead(trueStatement(fact, making.role)),
    })),
    MOST,
  );
  return claims.map(({ claim, fact, isHoped }, index) => {
    const pair = pairs[index];
    if (!pair) return [];
    const { lie, truth } = pair;
    const because = isHoped ? sentences.hoped(within(claim)) : sentences.opposite(within(claim));
    const both = [
      { text: lie, answer: false, why: asRead(fact) },
      { text: truth, answer: true, why: asRead(truth === asRead(fact) ? because : fact) },
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

/** What holds of somebody else, or in another job. */
const CONTRAST = /,? (?:sedangkan|sementara(?: itu)?) .+$/iu;
const FEWEST_WORDS = 4;

/** What is granted first says what is believed: what holds stands behind the turn. */
const TURNED = /^[^,]+, (?:tetapi|tapi|namun) (.+)$/iu;

/** What holds as a statement that is true: the last of what a job covers, or the first of what is listed where that is a sentence of its own. */
function trueStatement(fact: string, role: string | null): string {
  const [, covered] = COVERS.exec(fact) ?? [];
  if (covered !== undefined) return sentence(sentences.covered(covered, role));
  const [, turned] = TURNED.exec(fact) ?? [];
  const own = fact.replace(CONTRAST, "");
  const one = own.split(" ").length < FEWEST_WORDS ? fact : sentence(own);
  const text = capital(turned ?? one)
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
