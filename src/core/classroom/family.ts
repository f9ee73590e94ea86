import type { Item } from "../profile/items.ts";
import type { Profile } from "../profile/profile.ts";
import { shareOf } from "../report/answered.ts";
import type { Report } from "../report/build.ts";
import type { Belief, GlanceSection } from "../report/glance-section.ts";
import type { Section } from "../report/sections.ts";
import { sectionsOf } from "../report/sections-of.ts";

/** What a family can talk about. */
export interface FamilyView {
  glance: GlanceSection;
  /** Duties that the pupil would gladly do, the most welcome first, at most two. */
  enjoyed: Item[];
  /** Whether the profile asks what the pupil would like to do. */
  asksInterest: boolean;
  /** Claims that most of the pupil's answers agree with, at most two. */
  beliefs: Belief[];
}

const MOST_ENJOYED = 2;
const MOST_BELIEFS = 2;

/** From this share of the maximum on an answer says that the pupil would gladly do it. */
const GLADLY = 0.75;

/** What of a report belongs on a sheet for parents. */
export function familyView(profile: Profile, report: Report): FamilyView {
  const sections = sectionsOf(profile, report);
  const glance = glanceOf(sections);
  const duties = sections.find(({ kind }) => kind === "duties");
  const asked = duties?.kind === "duties" ? duties.duties.flatMap(({ interest }) => interest ?? []) : [];
  const shares = asked.map((answered) => ({ item: answered.item, share: shareOf(answered) ?? 0 }));
  const glad = shares.filter(({ share }) => share >= GLADLY).sort((a, b) => b.share - a.share);
  return {
    glance,
    enjoyed: glad.slice(0, MOST_ENJOYED).map(({ item }) => item),
    asksInterest: asked.length > 0,
    beliefs: glance.beliefs.filter(({ held }) => held === "yes").slice(0, MOST_BELIEFS),
  };
}

/** The first screen of a report, which every report has. */
export function glanceOf(sections: readonly Section[]): GlanceSection {
  const found = sections.find((section) => section.kind === "glance");
  if (!found) throw new RangeError("a report without its first screen");
  return found;
}
