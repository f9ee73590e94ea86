import type { Profile } from "../core/profile/profile.ts";
import type { Answers } from "../core/scoring/answers.ts";

/** What one person answered on the phone, and on which day: `2026-11-26`. */
export interface Answered {
  profile: Profile;
  answers: Answers;
  respondent: string | null;
  group: string | null;
  date: string;
}
