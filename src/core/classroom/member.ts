import type { Profile } from "../profile/profile.ts";
import type { Report } from "../report/build.ts";
import { edgeOf } from "../report/edge.ts";
import { nextStepsSection } from "../report/scales.ts";
import { standings } from "../report/standing.ts";
import type { Verdict } from "../scoring/assess.ts";
import type { Movement } from "../scoring/compare.ts";
import type { QualityFlag } from "../scoring/quality.ts";

/** One of a class: what its page says, in so little that a thousand of them stay in memory. */
export interface Member {
  /** As it is shown; made up where the answers name nobody. */
  name: string;
  group: string | null;
  /** Where the member's own page is, from the folder of the class. */
  page: string;
  status: Verdict["status"];
  band: Verdict["band"];
  answered: number;
  items: number;
  /** The ids of the scales that hold the result beyond doubt. */
  heldBy: string[];
  /** The ids of those that hold it by the answers given, though what is missing may free them. */
  mayHold: string[];
  /** Whether the same person, answering again, may well get another result. */
  nearEdge: boolean;
  /** The ids of the claims that most answers agree with. */
  claims: string[];
  flags: QualityFlag["code"][];
  /** The ids of the scales whose next steps come first. */
  steps: string[];
  /** Null without earlier answers. */
  moved: Moved | null;
}

/** What moved since earlier answers. */
export interface Moved {
  fit: Movement;
  /** Every scale, by its id; realism and orientation too. */
  scales: { id: string; moved: Movement }[];
}

/** What only the class knows of a member. */
export type MemberPlace = Pick<Member, "name" | "page">;

/** What a class keeps of a report. */
export function memberOf(profile: Profile, report: Report, { name, page }: MemberPlace): Member {
  const { verdict, coverage, realism, quality, progress } = report;
  const all = standings(profile, report);
  const isShown = verdict.status !== "insufficient";
  return {
    name,
    group: report.group,
    page,
    status: verdict.status,
    band: verdict.band,
    answered: coverage.answered,
    items: coverage.items,
    heldBy: [...verdict.heldBy],
    mayHold: isShown ? all.filter(({ effect }) => effect === "mayHold").map(({ id }) => id) : [],
    nearEdge: isShown && edgeOf(report, all) !== null,
    claims: (realism?.claims ?? []).filter(({ held }) => held === "yes").map(({ id }) => id),
    flags: quality.flags.map(({ code }) => code),
    steps: nextStepsSection(profile, all).steps.map(({ id }) => id),
    moved: progress
      ? { fit: progress.fit.moved, scales: progress.scales.map(({ id, moved }) => ({ id, moved })) }
      : null,
  };
}
