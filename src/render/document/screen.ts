import { CUTS } from "../../core/profile/weights.ts";
import type { Belief, ScreenSection } from "../../core/report/sections.ts";
import { report } from "../../text/report.ts";
import { screen as words } from "../../text/screen.ts";
import { barOf, shownFit, zoneOf } from "./bars.ts";
import type { Bar, Block, Point } from "./blocks.ts";

/** Scales and claims beyond these are left to the sections that tell all. */
const MOST_HEAVY = 4;
const MOST_BELIEFS = 2;

/** What a person reads first, in one screen of a terminal. */
export function screenBlocks(section: ScreenSection): Block[] {
  const { summary, flags } = section;
  const points = [
    ...strengths(section),
    heavy(section),
    ...beliefs(section),
    changes(section),
    ...leaning(section),
    ...steps(section),
  ];
  const quality = flags.length > 0 ? `${words.flagged} ${words.caveat}` : words.caveat;
  return [
    ...(summary === null ? [] : [{ kind: "paragraph" as const, text: summary }]),
    { kind: "lead", text: words.verdict(section) },
    { kind: "paragraph", text: words.status(section) },
    { kind: "bars", bars: [fitBar(section)], hasLegend: true },
    { kind: "note", text: report.cuts },
    { kind: "points", points },
    { kind: "note", text: quality },
  ];
}

/** The fit with the zone in which it usually falls. */
function fitBar({ fit, verdict }: ScreenSection): Bar {
  const shown = { ...fit, ...shownFit({ fit, status: verdict.status }) };
  const bar = barOf(report.fit, shown, { marks: [...CUTS], zone: zoneOf(shown) });
  if (shown.point === null) return bar;
  return { ...bar, value: `${bar.value} (${report.wobble(fit.standardError)})` };
}

function point(label: string, ...texts: string[]): Point {
  return { label, texts, isNumbered: false };
}

function strengths({ strengths: found }: ScreenSection): Point[] {
  if (!found) return [];
  const { strongest, lowest } = found;
  const highest = strongest.length > 0 ? [point(words.strongest, words.scales(strongest))] : [];
  return [...highest, point(words.lowest, words.scales(lowest) + words.wobble(found))];
}

function heavy({ heavy: found, verdict }: ScreenSection): Point {
  const named = found.slice(0, MOST_HEAVY).map(words.heavyScale);
  const rest = found.length - named.length;
  if (named.length > 0) return point(words.heavy, words.names(named, rest));
  return point(words.heavy, verdict.status === "insufficient" ? words.openHeavy : words.noHeavy);
}

/** A claim is told by the statement that was missed; the others by their own words. */
function beliefs({ beliefs: found }: ScreenSection): Point[] {
  const answered = found.filter(({ isAnswered }) => isAnswered);
  if (answered.length === 0) return [];
  const missed = answered.flatMap(({ held, missed: [first] }) =>
    held === "yes" && first ? [words.missed(first.text, first.truth)] : [],
  );
  const told = [...missed, ...claims(answered, "open"), ...claims(answered, "no")];
  return [point(words.beliefs, told.slice(0, MOST_BELIEFS).join(" "))];
}

function claims(beliefs: readonly Belief[], held: "open" | "no"): string[] {
  const found = beliefs.filter((belief) => belief.held === held).map(({ claim }) => claim);
  return found.length > 0 ? [words.claims(words.belief[held], found)] : [];
}

function changes({ verdict, changes: found }: ScreenSection): Point {
  if (verdict.status !== "certain") return point(words.changes, words.openChanges);
  const told = found.map(words.change);
  return point(words.changes, told.length > 0 ? `${told.join("; ")}.` : words.noChanges);
}

function leaning({ role, leaning: found, verdict }: ScreenSection): Point[] {
  if (!found) return [];
  const { other, leaning: towards } = found;
  const isFit = verdict.band === "good" || verdict.band === "strong";
  if (towards === "open") return [point(words.leaning, words.open(other))];
  if (towards === "this") return [point(words.leaning, words.towards(role))];
  return [point(words.leaning, isFit ? words.neighbour(other) : words.towards(other))];
}

function steps({ steps: found }: ScreenSection): Point[] {
  if (found.length === 0) return [];
  const texts = found.map(({ name, tip }) => words.step(name, tip));
  return [{ label: words.steps, texts, isNumbered: true }];
}
