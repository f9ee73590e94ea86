import { CUTS } from "../../core/profile/weights.ts";
import { NAMED_STEPS } from "../../core/report/glance.ts";
import type { Belief, GlanceSection } from "../../core/report/glance-section.ts";
import { glance as words } from "../../text/glance.ts";
import { neighbours } from "../../text/neighbours.ts";
import { report } from "../../text/report.ts";
import { fitBar } from "./bars.ts";
import type { Bar, Block, Point } from "./blocks.ts";
import { MOST_LISTED_STEPS } from "./result.ts";

/** Scales and claims beyond these are left to the sections that tell all. */
const MOST_HEAVY = 2;
const MOST_MISSED = 2;

/** What a person reads first, in one screen of a terminal. */
export function glanceBlocks(section: GlanceSection): Block[] {
  const { summary, flags } = section;
  const points = [
    ...(section.since ? [point(words.since, words.moved(section.since))] : []),
    ...strengths(section),
    heavy(section),
    ...beliefs(section),
    changes(section),
    ...leaning(section),
    ...steps(section),
    ...others(section),
  ];
  const quality = flags.length > 0 ? `${words.flagged} ${report.caveat}` : report.caveat;
  return [
    ...(summary === null ? [] : [{ kind: "paragraph" as const, text: summary }]),
    { kind: "lead", text: words.verdict(section) },
    { kind: "paragraph", text: words.status(section) },
    { kind: "bars", bars: [wobblingFit(section)], hasLegend: true },
    { kind: "note", text: [report.cuts(CUTS), ...measured(section)].join(" ") },
    { kind: "points", points },
    { kind: "note", text: quality },
  ];
}

/** Whose answers tell how far the value wobbles that is shown, where that is not the usual. */
function measured({ measured: found, fit }: GlanceSection): string[] {
  return found && fit.zone !== null ? [report.measuredOn(found)] : [];
}

/** The fit with its wobble in words too. */
function wobblingFit({ fit }: GlanceSection): Bar {
  const bar = fitBar(fit);
  if (fit.zone === null) return bar;
  return { ...bar, value: `${bar.value}, ${report.usualWobble(fit.standardError)}` };
}

function point(label: string, ...texts: string[]): Point {
  return { label, texts, isNumbered: false };
}

function strengths({ strengths: found }: GlanceSection): Point[] {
  if (!found) return [];
  const { strongest, lowest, hasOthers } = found;
  const highest = strongest.length > 0 ? [words.scales(strongest)] : [];
  if (lowest.length > 0) {
    return [
      ...highest.map((text) => point(words.strongest, text)),
      point(words.lowest, words.scales(lowest)),
    ];
  }
  const [named] = highest;
  if (!named) return [point(words.alike, words.areAlike)];
  return [point(words.strongest, `${named} ${hasOthers ? words.othersAlike : words.bothAlike}`)];
}

function heavy({ heavy: found, verdict }: GlanceSection): Point {
  const named = found.slice(0, MOST_HEAVY);
  const rest = found.length - named.length;
  if (named.length > 0) {
    const below = named.filter(({ why }) => why === "atFloor" || why === "nearFloor");
    const meant = below.length < named.length ? below.map(({ name }) => name) : null;
    const names = words.names(named.map(words.heavyScale), rest);
    return point(words.heavy, [names, ...(below.length > 0 ? [words.mayHoldLater(meant)] : [])].join(" "));
  }
  return point(words.heavy, verdict.status === "insufficient" ? words.openHeavy : words.noHeavy);
}

/** A claim is told by the statement of it that was missed. */
function beliefs({ beliefs: found }: GlanceSection): Point[] {
  const answered = found.filter((belief) => belief.answered > 0);
  if (answered.length === 0) return [];
  const missed = answered.flatMap(({ held, missed: [first] }) => (held === "yes" && first ? [first] : []));
  const undecided = answered.filter(({ held }) => held === "open");
  const known = answered.filter(({ held }) => held === "no").length;
  const [first] = undecided;
  if (missed.length === 0) {
    const text = first ? words.undecided(first, undecided.length - 1) : words.known(...totalOf(found));
    return [point(words.beliefs, text)];
  }
  const told = missed.slice(0, MOST_MISSED).map(({ text, truth }) => words.missed(text, truth));
  const untold = missed.length - told.length;
  const rest = untold + undecided.length + known > 0 ? [words.counts(untold, undecided.length, known)] : [];
  return [point(words.beliefs, [...told, ...rest].join(" "))];
}

/** How many statements were answered, and how many there are. */
function totalOf(beliefs: readonly Belief[]): [number, number] {
  return [
    beliefs.reduce((sum, { answered }) => sum + answered, 0),
    beliefs.reduce((sum, { statements }) => sum + statements, 0),
  ];
}

function changes({ verdict, changes: found }: GlanceSection): Point {
  if (verdict.status !== "certain") return point(words.changes, words.openChanges);
  if (found.length === 0) return point(words.changes, words.noChanges);
  const isFar = ({ steps: needed }: (typeof found)[number]) => needed > MOST_LISTED_STEPS;
  if (found.every(isFar)) return point(words.changes, words.farChanges(MOST_LISTED_STEPS));
  const told = found.map((one) => (isFar(one) ? words.farChange(one, MOST_LISTED_STEPS) : words.change(one)));
  return point(words.changes, [...told, words.stepNote].join(" "));
}

function leaning({ role, leaning: found, verdict }: GlanceSection): Point[] {
  if (!found) return [];
  const { other, leaning: towards, isAnswered } = found;
  const isFit = verdict.band === "good" || verdict.band === "strong";
  if (!isAnswered) return [point(words.leaning, words.unknown)];
  if (towards === "open") return [point(words.leaning, words.open(other))];
  if (!isFit) return [point(words.leaning, words.beside(towards === "this" ? role : other))];
  return [point(words.leaning, towards === "this" ? report.leansTo(role) : words.neighbour(other))];
}

/** The names alone: what else there is to say of them is the last section of the report. */
function others({ neighbours: found }: GlanceSection): Point[] {
  return found.length === 0 ? [] : [point(neighbours.others, neighbours.short(found))];
}

function steps({ steps: found, heavy: heaviest, verdict }: GlanceSection): Point[] {
  const isOpen = verdict.status === "insufficient";
  const tips = found.map(({ name, tip }) => words.step(name, tip));
  const texts = isOpen ? [words.answerFirst, ...tips].slice(0, NAMED_STEPS) : tips;
  if (texts.length === 0) return [];
  const isCalm = !isOpen && heaviest.length === 0;
  return [{ label: isCalm ? words.calmSteps : words.steps, texts, isNumbered: true }];
}
