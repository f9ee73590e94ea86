import { at } from "../../core/base/at.ts";
import { stripControls } from "../../core/base/clean.ts";
import { itemsOf, type Keying, rowAt, type Stop } from "../../core/keying/keying.ts";
import { differencesOf } from "../../core/keying/second.ts";
import { keyingWords as words } from "../../text/keying.ts";

/** What to tell of the key that was pressed last: why it stopped everything, or did nothing; null: nothing. */
export function keyingNotice(keying: Keying): string | null {
  const { stop, notice } = keying;
  if (stop) return [stopText(keying, stop), wayOn(keying, stop)].join(" ");
  return notice === null ? null : words.notices[notice];
}

/** Why keys no longer count, and how many did not. */
export function stopText(keying: Keying, stop: Stop): string {
  const { kind, sign, ignored } = stop;
  const { place } = keying;
  const about = kind === "taken" ? takenBy(keying, stop) : stripControls(sign);
  const isDeciding = place.kind === "differences";
  const typed = isDeciding ? place.decided.length : (rowAt(keying)?.at ?? 0);
  const all = isDeciding ? differencesOf(keying, place).length : itemsOf(keying).length;
  const { [kind]: tell } = isDeciding ? words.decisionStops : words.stops;
  const told = tell(about, mostHere(keying), typed, all);
  return ignored === 0 ? told : `${told} ${words.ignored(ignored)}`;
}

function wayOn(keying: Keying, { kind }: Stop): string {
  if (kind === "taken") return words.otherCode;
  const row = rowAt(keying);
  const isShort = row !== null && row.at < itemsOf(keying).length;
  return isShort ? words.liftAt(row.at + 1) : words.lift;
}

/** The number of the last option of the question at hand; 0 where there is none. */
export function mostHere(keying: Keying): number {
  const { place } = keying;
  const question =
    place.kind === "differences"
      ? differencesOf(keying, place)[place.decided.length]?.question
      : rowAt(keying)?.at;
  return itemsOf(keying)[question ?? -1]?.options.length ?? 0;
}

/** A question's number, as the paper has it. */
export function numberOf(keying: Keying, question: number): string {
  return words.question(question + 1, itemsOf(keying).length);
}

/** Whose code is taken. */
function takenBy({ pupils }: Keying, { pupil }: Stop): string {
  const { code, group } = at(pupils, pupil ?? -1);
  return words.named(code, group);
}
