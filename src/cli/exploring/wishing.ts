import type { SavedExploration } from "../../core/interview/saved.ts";
import { WISHES, type Wishes, type WishQuestion } from "../../core/ranking/wishes.ts";
import type { Asker, Choice } from "../../io/prompt/ask.ts";
import { wishQuestions } from "../../text/wishes.ts";

/** What is kept of wishes: the option chosen of each question. */
type Kept = SavedExploration["wishes"];

const QUESTIONS: readonly WishQuestion[] = WISHES;

/** The wishes that are kept; what is no option of its question is none. */
export function wishesOf(kept: Kept): Wishes {
  const chosen = QUESTIONS.flatMap(({ key, options }) => {
    const words = options.find(({ id }) => id === kept[key])?.words ?? [];
    return words.length > 0 ? [[key, words]] : [];
  });
  return Object.fromEntries(chosen);
}

/** Asks the questions on working conditions, what was chosen before first. @returns null when the person left */
export async function askWishes(asker: Asker, kept: Kept): Promise<Kept | null> {
  const wishes = { ...kept };
  for (const { key, options } of QUESTIONS) {
    const { ask } = wishQuestions[key];
    const labels: Readonly<Record<string, string>> = wishQuestions[key].options;
    const choices = options.map(({ id }): Choice<string> => ({ value: id, label: labels[id] ?? id }));
    const before = choices.filter(({ value }) => value === kept[key]);
    const ordered = [...before, ...choices.filter((choice) => !before.includes(choice))];
    const chosen = await asker.choose(ask, ordered, kept[key] ?? "terserah");
    if (chosen === null) return null;
    wishes[key] = chosen;
  }
  return wishes;
}
