import { CUTS } from "../../core/profile/weights.ts";
import type { GlanceSection } from "../../core/report/glance-section.ts";
import { glance as words } from "../../text/glance.ts";
import { report } from "../../text/report.ts";
import { fitBar } from "./bars.ts";
import type { Bar, Block, Point } from "./blocks.ts";
import { MOST_LISTED_STEPS } from "./result.ts";

/** Scales and claims beyond these are left to the sections that tell all. */
const MOST_HEAVY = 3;
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
  ];
  const quality = flags.length > 0 ? `${words.flagged} ${report.caveat}` : report.caveat;
  return [
    ...(summary === null ? [] : [{ kind: "paragraph" as const, text: summary }]),
    { kind: "lead", text: words.verdict(section) },
    { kind: "paragraph", text: words.status(section) },
    { kind: "bars", bars: [wobblingFit(section)], hasLegend: true },
    { kind: "note", text: report.cuts(CUTS) },
    { kind: "points", points },
    { kind: "note", text: quality },
  ];
}

/** The fit with its wobble in words too. */
function wobblingFit({ fit }: GlanceSection): Bar {
  const bar = fitBar(fit);
  if (fit.point === null) return bar;
  return { ...bar, value: `${bar.value}, ${report.usualWobble(fit.standardError)}` };
}

function point(label: string, ...texts: string[]): Point {
  return { label, texts, isNumbered: false };
}

function strengths({ strengths: found }: GlanceSection): Point[] {
  if (!found) return [];
  const { strongest, lowest } = found;
  const highest = strongest.length > 0 ? [point(words.strongest, words.scales(strongest))] : [];
  return [...highest, point(words.lowest, words.scales(lowest) + words.wobble(found))];
}

function heavy({ heavy: found, verdict }: GlanceSection): Point {
  const named = found.slice(0, MOST_HEAVY).map(words.heavyScale);
  const rest = found.length - named.length;
  if (named.length > 0) return point(words.heavy, words.names(named, rest));
  return point(words.heavy, verdict.status === "insufficient" ? words.openHeavy : words.noHeavy);
}

/** A claim is told by the statement of it that was missed. */
function beliefs({ beliefs: found }: GlanceSection): Point[] {
  const answered = found.filter(({ isAnswered }) => isAnswered);
  if (answered.length === 0) return [];
  const missed = answered.flatMap(({ held, missed: [first] }) => (held === "yes" && first ? [first] : []));
  const undecided = answered.filter(({ held }) => held === "open");
  const known = answered.filter(({ held }) => held === "no").length;
  const [first] = undecided;
  if (missed.length === 0) {
    const text = first ? words.undecided(first.claim, undecided.length - 1) : words.allKnown;
    return [point(words.beliefs, text)];
  }
  const told = missed.slice(0, MOST_MISSED).map(({ text, truth }) => words.missed(text, truth));
  const rest = answered.length > missed.length ? [words.counts(undecided.length, known)] : [];
  return [point(words.beliefs, [...told, ...rest].join(" "))];
}

function changes({ verdict, changes: found }: GlanceSection): Point {
  if (verdict.status !== "certain") return point(words.changes, words.openChanges);
  if (found.length === 0) return point(words.changes, words.noChanges);
  const isFar = ({ steps: needed }: (typeof found)[number]) => needed > MOST_LISTED_STEPS;
  if (found.every(isFar)) return point(words.changes, words.farChanges(MOST_LISTED_STEPS));
  const told = found.map((change) => (isFar(change) ? words.farChange(change) : words.change(change)));
  return point(words.changes, `${told.join(". ")}.`);
}

function leaning({ role, leaning: found, verdict }: GlanceSection): Point[] {
  if (!found) return [];
  const { other, leaning: towards } = found;
  const isFit = verdict.band === "good" || verdict.band === "strong";
  if (towards === "open") return [point(words.leaning, words.open(other))];
  if (towards === "this") return [point(words.leaning, report.leansTo(role))];
  return [point(words.leaning, isFit ? words.neighbour(other) : report.leansTo(other))];
}

function steps({ steps: found }: GlanceSection): Point[] {
  if (found.length === 0) return [];
  const texts = found.map(({ name, tip }) => words.step(name, tip));
  return [{ label: words.steps, texts, isNumbered: true }];
}
