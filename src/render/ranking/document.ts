import type { Tip } from "../../core/ranking/ranking.ts";
import { longDate } from "../../text/dates.ts";
import { rangeText } from "../../text/numbers.ts";
import { rankingHeadings as headings, ranking as words } from "../../text/ranking.ts";
import { report as reportWords } from "../../text/report.ts";
import type { Block, DocumentSection, Point } from "../document/blocks.ts";
import { cleaned } from "../document/build.ts";
import { type Compared, Names } from "./compared.ts";
import { type RankedRow, rowsOf } from "./rows.ts";
import { commonPoint, LEAST_TIP, leadOf, MOST_SCALES, settleOf, tipsPoint } from "./told.ts";

/** A comparison in words, before any format draws it. */
export interface RankingDocument {
  title: string;
  /** What stands below the title: who answered, and when it was made. */
  subtitle: string | null;
  lead: string;
  why: string | null;
  rows: RankedRow[];
  /** What a first screen says below the picture: the most first, for where there is room. */
  points: Point[][];
  /** The same and more, a section each. */
  sections: DocumentSection<keyof typeof headings>[];
}

/** Puts a comparison into words. Control characters of profiles and answers end here. */
export function rankingDocument(compared: Compared): RankingDocument {
  const names = new Names(compared);
  const { respondent, group, made, ranking, apart } = compared;
  const subtitle = [
    respondent === null ? null : reportWords.respondent(respondent),
    group === null ? null : reportWords.group(group),
    made === undefined ? null : reportWords.made(longDate(made)),
  ].filter((text) => text !== null);
  const tips = tipsPoint(compared, names, { most: MOST_SCALES, hasExamples: true });
  const shortTips = tipsPoint(compared, names, { most: MOST_SCALES, hasExamples: false });
  const shortestTips = tipsPoint(compared, names, { most: 1, hasExamples: false });
  const common = commonPoint(compared, names);
  const settle = settleOf(compared, names);
  const apartTexts = apartOf(compared, names);
  const apartPoints = apartPoint(apartTexts);
  return cleaned({
    title: words.title(ranking.roles.length + (apart?.ranking.roles.length ?? 0)),
    subtitle: subtitle.length === 0 ? null : subtitle.join(" · "),
    ...leadOf(compared, names),
    rows: rowsOf(ranking, names),
    points: [
      [...apartPoints, ...tips, ...common, ...settlePoint(settle, MOST_QUESTIONS)],
      [...apartPoints, ...shortTips, ...common, ...settlePoint(settle, 1)],
      [...apartPoints, ...shortTips, ...settlePoint(settle, 1)],
      [...apartPoints, ...shortTips, ...settlePoint(settle, 0)],
      [...apartPoints, ...shortTips],
      [...apartPoints, ...shortestTips],
    ],
    sections: [
      section("apart", apartTexts.length === 0 ? [] : [{ kind: "list", items: apartTexts }, apartNote]),
      section("tips", [...tips.map(listOf), ...tipsTable(ranking.tips, names)]),
      section("common", common.map(listOf)),
      section("settle", settleBlocks(settle)),
      section(
        "about",
        words.about.map((text) => ({ kind: "paragraph", text })),
      ),
    ].filter(({ blocks }) => blocks.length > 0),
  });
}

function section<Kind extends keyof typeof headings>(kind: Kind, blocks: Block[]): DocumentSection<Kind> {
  return { kind, title: headings[kind], blocks };
}

function listOf({ texts }: Point): Block {
  return { kind: "list", items: texts };
}

function tipsTable(all: readonly Tip[], names: Names): Block[] {
  const tips = all.filter(({ by }) => by >= LEAST_TIP);
  if (tips.length === 0) return [];
  const { scale, toward, by } = words.tipColumns;
  const rows = tips.map((tip) => [tip.name, names.profile(tip.toward).role, words.points(tip.by)]);
  return [{ kind: "table", caption: "", columns: [scale, toward, by], rows }];
}

type Settle = ReturnType<typeof settleOf>;

/** So many questions are shown where there is little room. */
const MOST_QUESTIONS = 3;

function settlePoint(settle: Settle, most: number): Point[] {
  if (!settle) return [];
  const { lead, questions } = settle;
  const shown = questions.slice(0, most).map((question) => `"${question}"`);
  const rest = questions.length - shown.length;
  const told = rest > 0 && most > 0 ? [...shown, words.further(rest)] : shown;
  return [{ label: words.settle, texts: [[lead, told.join(" · ")].join(" ").trim()], isNumbered: false }];
}

function settleBlocks(settle: Settle): Block[] {
  if (!settle) return [];
  const { lead, questions } = settle;
  const list: Block[] = questions.length > 0 ? [{ kind: "list", items: questions }] : [];
  return [{ kind: "paragraph", text: lead }, ...list];
}

function apartOf({ apart }: Compared, names: Names): string[] {
  if (!apart) return [];
  return apart.ranking.roles.map((ranked) => {
    const { id, role } = ranked.profile;
    const [row] = rowsOf({ ...apart.ranking, roles: [ranked] }, names);
    const { low, high } = ranked.fit;
    const [verdict, value] = [row?.verdict ?? "", row?.value ?? rangeText(low, high)];
    return words.apartRole(role, verdict, value, apart.reasons.get(id) ?? "");
  });
}

function apartPoint(texts: string[]): Point[] {
  return texts.length === 0 ? [] : [{ label: words.apart, texts, isNumbered: false }];
}

const apartNote: Block = { kind: "note", text: words.apartNote };
