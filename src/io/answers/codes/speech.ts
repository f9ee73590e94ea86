import { wordsOf } from "../../../core/base/words.ts";
import { OF_CODES, RIGHT_BEFORE } from "../../../text/code.ts";

/** Words that stand before those that speak of a code. */
const SPOKEN = setOf(
  "ku adalah yaitu nya ya bu pak kak yang dari untuk maaf salah benar bener betul baru terbaru terakhir ulang lagi tadi nih",
);

/** Words of whoever speaks to somebody: what stands with them is no name of the speaker. */
const GREETINGS = setOf(
  "ibu bapak mas mbak admin halo hai hallo hello hi selamat pagi siang sore malam permisi punten assalamualaikum assalamu",
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Whether the words end with one that speaks of the code right behind it: `ini kode saya:`. */
export function leadsIn(words: string): boolean {
  const last = lastWord(words);
  return OF_CODES.test(last) || RIGHT_BEFORE.test(last);
}

/** Whether somebody speaks to somebody, or of a code. */
export function isSpeech(words: string): boolean {
  return wordsOf(words)
    .split(" ")
    .some((word) => isOfCodes(word) || SPOKEN.has(word) || GREETINGS.has(word));
}

/** Without what speaks of a code behind a name and a colon: `Budi: ini kode saya`, but not `Bu Rina: ini kode saya`. */
export function withoutSpeechBehind(label: string): string {
  const [, name = "", behind = ""] = /(.+?)\s*:\s+(.+)/su.exec(label) ?? [];
  if (behind === "" || withoutSpeech(behind) !== "") return label;
  return isSpeech(name) ? label : name;
}

/** The beginning of a code is a word too, where somebody tells what follows: `ini kode KC1`. */
function isOfCodes(word: string): boolean {
  return OF_CODES.test(word) || /^kc\d$/.test(word);
}

/** Without the words at its beginning that speak of a code: `ini punya Dedi`. A number alone is no name. */
export function withoutSpeech(name: string): string {
  const words = name.split(/ +/).map((word) => ({ word, key: wordsOf(word) }));
  const first = words.findIndex(({ key }) => !isOfCodes(key) && !SPOKEN.has(key));
  const speech = first < 0 ? words : words.slice(0, first);
  if (!speech.some(({ key }) => isOfCodes(key))) return name;
  const rest = words.slice(speech.length).map(({ word }) => word);
  return rest.length === 0 || rest.some((word) => /\p{L}/u.test(word)) ? rest.join(" ") : name;
}

function lastWord(text: string): string {
  const words = wordsOf(text);
  return words.slice(words.lastIndexOf(" ") + 1);
}
