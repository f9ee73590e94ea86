import type { Profile } from "../../core/profile/profile.ts";
import { rank } from "../../core/ranking/ranking.ts";
import { conflicts, isWishless, type Wishes } from "../../core/ranking/wishes.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { jsonText } from "../../render/data/json.ts";
import type { Format, RenderOptions } from "../../render/format.ts";
import type { Compared } from "../../render/ranking/compared.ts";
import { renderRankingText } from "../../render/ranking/text.ts";
import { conflictText } from "../../text/wishes.ts";

/** Roles, and what is known of a person. */
export interface Known {
  profiles: readonly Profile[];
  answers: Answers;
  wishes: Wishes;
}

/** Compares roles by answers; those that do not meet the wishes stand apart, with the reason. */
export function compared({ profiles, answers, wishes }: Known): Compared {
  const reasons = new Map(
    isWishless(wishes)
      ? []
      : profiles.flatMap((profile): [string, string][] => {
          const keys = conflicts(profile, wishes);
          return keys.length > 0 ? [[profile.id, conflictText(profile, keys)]] : [];
        }),
  );
  const [together, apart] = [false, true].map((isApart) =>
    rank(
      profiles.filter(({ id }) => reasons.has(id) === isApart),
      answers,
    ),
  );
  const whole = { profiles, answers, respondent: null, group: null };
  if (reasons.size === 0 || !together || !apart) return { ...whole, ranking: rank(profiles, answers) };
  return { ...whole, ranking: together, apart: { ranking: apart, reasons } };
}

/** Draws a comparison; the data are those of all roles, since wishes are no part of them. */
export async function drawRanking(known: Known, format: Format, options: RenderOptions): Promise<string> {
  if (format === "json") return `${jsonText(rank(known.profiles, known.answers), 2)}\n`;
  return renderRankingText(compared(known), options);
}
