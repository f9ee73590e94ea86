import { isWeaklyAgainst } from "../../core/analysis/findings.ts";
import type { Analysis, Finding, FindingArgs, ScaleAnalysis } from "../../core/analysis/shape.ts";
import { turnedScales } from "../../core/analysis/turned.ts";
import { analysis as words } from "../../text/analysis.ts";
import { type FindingPlace, findingWords, type ListedCode } from "../../text/analysis-findings.ts";
import type { Block } from "../document/blocks.ts";
import { choiceLabels, itemName, type Names } from "./names.ts";

type Few = { code: "few-respondents" } & FindingArgs["few-respondents"];
type Listed = Exclude<Finding, Few>;

/** Of each kind so many are told whole, the others by their ids or names; of what must be put right first all are. */
const MOST_TOLD = 10;
const GRAVE: readonly ListedCode[] = ["probably-reversed", "two-directions"];

/** What was found, in a sentence; what a group of this size proves; then every finding, the gravest kind first. */
export function glanceBlocks(analysis: Analysis, names: Names): Block[] {
  const { findings, respondents } = analysis;
  const listed = findings.filter((finding) => finding.code !== "few-respondents");
  const worth = worthText(analysis, names);
  return [
    { kind: "lead", text: leadText(analysis, listed) },
    ...(worth === "" ? [] : [{ kind: "paragraph", text: worth } satisfies Block]),
    ...[...new Set(listed.map(({ code }) => code))].flatMap((code) => {
      const alike = listed.filter((finding) => finding.code === code);
      return kindBlocks(code, alike, { names, respondents });
    }),
  ];
}

function leadText({ scales }: Analysis, findings: readonly Listed[]): string {
  const countOf = (code: ListedCode) => findings.filter((finding) => finding.code === code).length;
  const { lead } = words;
  if (countOf("probably-reversed") > 0) return lead.reversed(countOf("probably-reversed"));
  if (countOf("two-directions") > 0) return lead.twoDirections(countOf("two-directions"));
  const weak = findings.filter(isWeaklyAgainst).length;
  if (weak > 0) return lead.weak(weak, findings.length);
  const isKnown = scales.some(({ items }) => items.some(({ itemRest }) => itemRest !== null));
  if (!isKnown) return lead.unknown(findings.length);
  return findings.length > 0 ? lead.some(findings.length) : lead.nothing;
}

/** What so many respondents prove, by the alpha that is least certain. */
function worthText(analysis: Analysis, names: Names): string {
  const { scales, findings } = analysis;
  const few = findings.find((finding) => finding.code === "few-respondents");
  const turned = turnedScales(analysis);
  const widths = scales.flatMap((scale) => {
    const { alpha, kind, id } = scale;
    if (alpha === null || alpha.low === null || alpha.high === null) return [];
    const isFit = kind === "trait" || kind === "antiTrait";
    return [{ scale, alpha, isFit, isTurned: turned.has(id), width: alpha.high - alpha.low }];
  });
  widths.sort((a, b) => b.width - a.width);
  // The alpha of a scale against itself says nothing of how sure an alpha can be.
  const told = widths.filter(({ isFit, isTurned }) => isFit && !isTurned);
  const [widest] = told;
  if (!widest) return few ? words.few(few, "") : "";
  const wider = widths.filter(({ width }) => width > widest.width);
  const isMost = told.length > 1 && wider.every(({ isTurned }) => isTurned);
  const least = isMost ? (wider.length > 0 ? "keyed" : "all") : "none";
  const example = words.example(names.scaleName(widest.scale), widest.alpha, least);
  return few ? words.few(few, example) : example;
}

interface Around {
  names: Names;
  respondents: number;
}

/** All findings of one kind, and what to do about them. */
function kindBlocks(code: ListedCode, findings: readonly Listed[], around: Around): Block[] {
  const { title, advice } = findingWords[code];
  const told = GRAVE.includes(code) ? findings : findings.slice(0, MOST_TOLD);
  const rest = findings
    .slice(told.length)
    .map((finding) => ("item" in finding ? finding.item : around.names.scaleName({ id: finding.scale })));
  const { item, scale, told: seen } = words.findingColumns;
  const isOfItems = findings.every((finding) => "item" in finding);
  return [
    {
      kind: "table",
      caption: title,
      columns: [isOfItems ? item : scale, seen],
      rows: told.map((finding) => rowOf(finding, around)),
    },
    ...(rest.length > 0 ? [{ kind: "paragraph", text: words.more(rest, isOfItems) } satisfies Block] : []),
    { kind: "note", text: advice },
  ];
}

function rowOf(finding: Listed, { names, respondents }: Around): [about: string, told: string] {
  const scale = names.scale(finding.scale);
  const tell = findingWords[finding.code].told as (finding: Listed, place: FindingPlace) => string;
  const told = tell(finding, placeOf(finding, scale, { names, respondents }));
  if (!("item" in finding)) return [names.scaleName(scale), told];
  return [itemName(names.item(finding.item)), words.inScale(names.scaleName(scale), told)];
}

function placeOf(finding: Listed, scale: ScaleAnalysis, { names, respondents }: Around): FindingPlace {
  const item = "item" in finding ? names.item(finding.item) : null;
  const points = "points" in finding ? [finding.points].flat() : [];
  return {
    kind: scale.kind,
    isReversed: item?.reverse ?? false,
    respondents,
    choices: item ? choiceLabels(scale, item, points) : [],
  };
}
