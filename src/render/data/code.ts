import { encodeAnswers } from "../../core/code/code.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Report } from "../../core/report/build.ts";
import { shareLine } from "../../text/code.ts";

/** The line that a person sends: name, class, and the code of all answers. */
export function renderCode(profile: Profile, { respondent, group, answers }: Report): string {
  const given = Object.fromEntries(answers.map(({ id, answer }) => [id, answer]));
  return `${shareLine({ respondent, group }, encodeAnswers(profile, given))}\n`;
}
