/** One answer that a person may choose. */
export interface Choice<T> {
  value: T;
  label: string;
}

/** Single questions beside the interview, asked in whatever way suits the terminal. Null: the person left. */
export interface Asker {
  /** One of a few choices; the first is what Enter alone takes, and `escaped` what Esc takes. */
  choose: <T>(question: string, choices: readonly Choice<T>[], escaped: T | null) => Promise<T | null>;
  /** One of many choices, found by typing a part of its label. Esc leaves. */
  search: <T>(question: string, choices: readonly Choice<T>[]) => Promise<T | null>;
  /** A line of text; Enter alone takes what is suggested. Empty: back, by Esc. */
  write: (question: string, suggested: string) => Promise<string | null>;
  /** What stood in the line that the person left, where that is known. */
  unfinished?: () => string;
}

/** The choices whose label holds every word typed, in any order and case. */
export function matching<T>(choices: readonly Choice<T>[], typed: string): Choice<T>[] {
  const words = typed.toLowerCase().split(/\s+/);
  return choices.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
