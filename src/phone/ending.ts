import type { Profile } from "../core/profile/profile.ts";
import type { Answers } from "../core/scoring/answers.ts";
import { element } from "./dom.ts";

/** What the end of an interview is made of. */
export interface Ending {
  profile: Profile;
  answers: Answers;
  respondent: string | null;
  group: string | null;
  /** As `2026-11-26`. */
  date: string;
  back: () => void;
  next: () => void;
}

/** Stands here until the end is drawn. */
export function showEnding(place: HTMLElement, { answers, back, next }: Ending): void {
  place.replaceChildren(
    element("h1", {}, String(Object.keys(answers).length)),
    element("button", { type: "button", click: back }, "Kembali"),
    element("button", { type: "button", click: next }, "Orang berikutnya"),
  );
}
