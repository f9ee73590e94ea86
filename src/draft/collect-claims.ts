import type { Marks, Words } from "./collect.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import { answerIn } from "./fields/answers.ts";
import { claimIn } from "./fields/claims.ts";
import { correctionIn } from "./fields/corrections.ts";
import { isPaused } from "./grammar/list.ts";
import { phraseOf } from "./grammar/phrase.ts";
import type { State } from "./state.ts";

/** Takes out of a sentence what is believed or hoped, and leaves it open where the answer is still to come. */
export function collectClaim(
  kind: "misconceptions" | "expectations",
  words: Words,
  marks: Marks,
  state: State,
): void {
  if (state.open && isThis(words)) {
    renameClaim(kind, state);
    return;
  }
  if (state.asked.length > 3 && (isThis(words) || namesClaim(words))) {
    const { answer } = claimIn(words, marks, state.role, false);
    open(kind, phraseOf(behindExclamation(state.asked)), answer ?? "", state);
    return;
  }
  const corrected = correctionIn(words, state.role);
  if (corrected && !marks.some(({ tag }) => CLAIMS.has(tag))) {
    state.found.misconceptions.push(corrected);
    return;
  }
  const { claim: told, answer } = claimIn(words, marks, state.role, kind === "expectations");
  // `Banyak yang berharap begitu, tetapi …` points to what was asked.
  const claim = POINTING.test(told) ? phraseOf(state.asked) : told;
  if (
    claim === "" ||
    (words.length > 0 &&
      /^(?:yang|seperti|semacam|itu|ini|tersebut|tentang|mengenai|seputar|soal) /.test(claim) &&
      claim.split(" ").length < 5)
  )
    return;
  open(kind, claim, answer ?? "", state);
}

/** `Harapan seperti ini wajar, tetapi …` speaks of what was asked. */
function namesClaim(words: Words): boolean {
  const at = words[1]?.norm === "seperti" ? 2 : 1;
  return NAMES.has(words[0]?.norm ?? "") && THIS.has(words[at]?.norm ?? "");
}

const NAMES = new Set("harapan ekspektasi bayangan impian anggapan pandangan pendapat pertanyaan".split(" "));
const THIS = new Set(["ini", "itu", "tersebut", "begitu", "demikian"]);

/** `Enak ya, bisa jalan-jalan?` asks what stands behind the pause, and `…, kan?` what stands in front. */
function behindExclamation(whole: Words): Words {
  const asked = whole.at(-1)?.norm === "kan" || whole.at(-1)?.norm === "ya" ? whole.slice(0, -1) : whole;
  const pause = asked.findIndex(isPaused);
  return pause >= 0 && pause < 2 && asked.length > pause + 3 ? asked.slice(pause + 1) : asked;
}

function open(kind: "misconceptions" | "expectations", claim: string, answer: string, state: State): void {
  if (kind === "misconceptions") state.found.misconceptions.push({ claim, ...(answer && { truth: answer }) });
  else state.found.expectations.push({ claim, ...(answer && { reality: answer }) });
  state.open = answer ? undefined : kind;
  state.claimedAt = state.index;
  state.claimedIn = state.block;
  state.isDenied = false;
}

const POINTING = /^(?:begitu|demikian|itu|ini|tersebut)$/i;

const CLAIMS = new Set<Cue>(["belief", "believed", "mistaken", "hope"]);

/** `Itu mitos.`, `Ini ekspektasi yang sering kandas.` speaks of the claim before. */
function isThis(words: Words): boolean {
  const first = words[0]?.norm;
  return (first === "itu" || first === "ini") && words.length < 8;
}

function renameClaim(kind: "misconceptions" | "expectations", state: State): void {
  if (kind !== "expectations" || state.open !== "misconceptions") return;
  const last = state.found.misconceptions.pop();
  if (!last) return;
  state.found.expectations.push({ claim: last.claim });
  state.open = "expectations";
}

/** Takes a sentence for the answer to the open claim. */
export function collectAnswer(words: Words, _marks: Marks, state: State): void {
  const answer = answerIn(words);
  if (answer === "") {
    // `Salah besar.`: what holds instead is still to come.
    state.isDenied = true;
    state.claimedAt = state.index;
    state.claimedIn = state.block;
    return;
  }
  if (state.goesOn && !state.open) {
    extendAnswer(answer, state);
    return;
  }
  if (state.open === "misconceptions") {
    const last = state.found.misconceptions.at(-1);
    if (last) last.truth ??= answer;
  } else if (state.open === "expectations") {
    const last = state.found.expectations.at(-1);
    if (last) last.reality ??= answer;
  }
  state.open = undefined;
}

/** What follows a semicolon goes on with the answer. */
function extendAnswer(more: string, { found, last }: State): void {
  const misconception = found.misconceptions.at(-1);
  const expectation = found.expectations.at(-1);
  if (last === "truth" && misconception?.truth) misconception.truth += `; ${more}`;
  if (last === "reality" && expectation?.reality) expectation.reality += `; ${more}`;
}
