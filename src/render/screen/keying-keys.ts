import { itemsOf, type Keying, rowAt } from "../../core/keying/keying.ts";
import { differencesOf } from "../../core/keying/second.ts";
import { isTakenWhole } from "../../core/keying/stop.ts";
import { keyingWords } from "../../text/keying.ts";
import { mostHere } from "./keying-notice.ts";

const { keys } = keyingWords;

/** What the keys do here, most important first. */
export function keyingKeys(keying: Keying): readonly string[] {
  const { place, stop } = keying;
  if (stop) return stop.kind === "taken" ? keys.taken(isTakenWhole(keying, stop)) : keys.stop;
  if (place.kind === "code" || place.kind === "group") return keys[place.kind];
  const answers = [keys.answer(mostHere(keying)), keys.empty];
  if (place.kind === "differences") {
    if (!place.isOpen) return keys.closed;
    const isDecided = place.decided.length === differencesOf(keying, place).length;
    return isDecided ? keys.decided : [...answers, ...keys.row];
  }
  const row = rowAt(keying);
  if (row?.at === itemsOf(keying).length) return place.kind === "second" ? keys.secondDone : keys.complete;
  const retake = row && row.at < row.choices.length ? [keys.retake] : [];
  const step = place.kind === "second" && row?.at === 0 ? [keys.step] : [];
  return [...answers, ...step, ...retake, ...keys.row];
}
