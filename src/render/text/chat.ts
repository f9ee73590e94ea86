import { oneLine } from "../../core/base/clean.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Report } from "../../core/report/build.ts";
import { sectionsOf } from "../../core/report/sections-of.ts";
import { chat } from "../../text/chat.ts";

/** More names would make it a report. */
const MOST_HEAVY = 2;

/**
 * The result in a few plain lines to paste into a chat: the role, the verdict with its certainty, what is strongest and what is
 * open. No answers stand in it.
 * @param day when it is made: `2026-11-25`
 */
export function renderChat(profile: Profile, report: Report, day: string): string {
  const glance = sectionsOf(profile, report).find((section) => section.kind === "glance");
  if (glance?.kind !== "glance") throw new Error("every report has a first screen");
  const strong = (glance.strengths?.strongest ?? []).map(({ name }) => name);
  const heavy = glance.heavy.slice(0, MOST_HEAVY).map(({ name }) => name);
  const lines = [
    chat.title(glance.role),
    chat.verdict(glance),
    ...(strong.length > 0 ? [chat.strongest(strong)] : []),
    ...(heavy.length > 0 ? [chat.heavy(heavy)] : []),
    ...(glance.edge === null ? [] : [chat.nearEdge]),
    chat.made(day),
  ];
  return `${lines.map(oneLine).join("\n")}\n`;
}
