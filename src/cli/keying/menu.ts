import { at } from "../../core/base/at.ts";
import {
  isComplete,
  type Keying,
  nextPupil,
  openRow,
  removePupil,
  rename,
} from "../../core/keying/keying.ts";
import { checkNext, mayBeChecked, startSecond } from "../../core/keying/second.ts";
import type { Asker, Choice } from "../../io/prompt/ask.ts";
import { keyingWords, stackWords as words } from "../../text/keying.ts";
import { stateOf } from "./table.ts";

/** What a person wants beside keying in. `go` goes on with the stack as it then is. */
export type Wish = { wish: "go"; keying: Keying } | { wish: "write" | "leave" | "erase" };

/** Asks what to do. Esc goes on keying in. Null: the person left. */
export async function offerStackMenu(asker: Asker, keying: Keying): Promise<Wish | null> {
  const waiting = keying.pupils.filter((pupil) => mayBeChecked(keying, pupil)).length;
  const hasPupils = keying.pupils.length > 0;
  const choices: Choice<"go" | "check" | "look" | "write" | "leave" | "erase">[] = [
    { value: "go", label: words.goOnTyping },
    ...(waiting > 0 ? [{ value: "check" as const, label: words.check(waiting) }] : []),
    ...(hasPupils ? [{ value: "look" as const, label: words.look }] : []),
    ...(hasPupils ? [{ value: "write" as const, label: words.write }] : []),
    { value: "leave", label: words.leave },
    ...(hasPupils ? [{ value: "erase" as const, label: words.erase }] : []),
  ];
  const chosen = await asker.choose(words.menu, choices, "go");
  if (chosen === "check") return { wish: "go", keying: checkNext(keying) ?? keying };
  if (chosen === "look") return chooseToLook(asker, keying);
  if (chosen === "go") return { wish: "go", keying };
  return chosen === null ? null : { wish: chosen };
}

async function chooseToLook(asker: Asker, keying: Keying): Promise<Wish | null> {
  const choices = keying.pupils.map((pupil, value) => ({
    value,
    label: labelOf(keying, value, stateOf(keying, pupil)),
  }));
  const pupil = await asker.search(words.pupil, choices);
  if (pupil === null) return offerStackMenu(asker, keying);
  const name = labelOf(keying, pupil);
  const deeds: Choice<"correct" | "rename" | "again" | "remove" | "back">[] = [
    { value: "correct", label: words.correct },
    { value: "rename", label: words.rename },
    ...(isComplete(keying, at(keying.pupils, pupil))
      ? [{ value: "again" as const, label: words.again }]
      : []),
    { value: "remove", label: words.remove },
    { value: "back", label: words.back },
  ];
  switch (await asker.choose(words.whatWith(name), deeds, "back")) {
    case "correct":
      return { wish: "go", keying: openRow(keying, pupil) };
    case "rename":
      return { wish: "go", keying: rename(keying, pupil) };
    case "again":
      return { wish: "go", keying: startSecond(keying, pupil) };
    case "remove":
      return removeAfterAsking(asker, keying, pupil);
    case "back":
      return offerStackMenu(asker, keying);
    case null:
      return null;
  }
}

async function removeAfterAsking(asker: Asker, keying: Keying, pupil: number): Promise<Wish | null> {
  const choices = [
    { value: false, label: words.keepPupil },
    { value: true, label: words.remove },
  ];
  const removes = await asker.choose(words.wantsToRemove(labelOf(keying, pupil)), choices, false);
  if (removes === null) return null;
  return removes ? { wish: "go", keying: removePupil(keying, pupil) } : offerStackMenu(asker, keying);
}

function labelOf({ pupils }: Keying, pupil: number, state = ""): string {
  const { code, group } = at(pupils, pupil);
  const name = keyingWords.named(code, group);
  return state === "" ? name : `${name} · ${state}`;
}

/** Where `--periksa` begins: at the first booklet that waits for it; the sentence where none does. */
export function beginChecking(keying: Keying): { keying: Keying; told: string | null } {
  const checking = checkNext(keying);
  if (checking) return { keying: checking, told: null };
  const hasChecked = keying.pupils.some(({ isChecked }) => isChecked);
  return {
    keying: keying.pupils.length > 0 ? keying : nextPupil(keying),
    told: hasChecked ? words.allChecked : words.noneToCheck,
  };
}
