import { possible } from "../../core/analysis/possible.ts";
import type { Analysis } from "../../core/analysis/shape.ts";
import { turnedScales } from "../../core/analysis/turned.ts";
import { analysisHeadings as headings, analysis as words } from "../../text/analysis.ts";
import type { Block, DocumentSection, PageDocument } from "../document/blocks.ts";
import { cleaned } from "../document/build.ts";
import { LEAST_GROUP } from "../summary/groups.ts";
import { glanceBlocks } from "./findings.ts";
import { Names } from "./names.ts";
import { scaleBlocks, scalesBlocks, spreadBlocks } from "./scales.ts";

/** Puts an analysis of items into words. Control characters of the profile end here. */
export function analysisDocument(given: Analysis): PageDocument {
  const { respondents, badRecords, profile } = given;
  const scales = given.scales.map(possible);
  const analysis = { ...given, scales };
  const items = scales.reduce((sum, scale) => sum + scale.items.length, 0);
  return cleaned({
    title: words.title(profile.role),
    subtitle: words.subtitle({ respondents, scales: scales.length, items, badRecords }),
    sections: respondents < LEAST_GROUP ? smallSections(analysis) : allSections(analysis),
  });
}

/** Of so few, whoever reads the spread of an item would read answers of persons. */
function smallSections(analysis: Analysis): DocumentSection[] {
  const { respondents } = analysis;
  const text = respondents === 0 ? words.none : words.small(respondents, LEAST_GROUP);
  return [section("glance", [{ kind: "lead", text }]), aboutSection(analysis)];
}

function allSections(analysis: Analysis): DocumentSection[] {
  const names = new Names(analysis);
  const turned = turnedScales(analysis);
  const meaning = words.meaning.map(([label, text]) => ({ label, texts: [text], isNumbered: false }));
  return [
    section("glance", glanceBlocks(analysis, names)),
    section("scales", scalesBlocks(analysis, names)),
    section("meaning", [{ kind: "points", points: meaning }]),
    ...analysis.scales.map((scale, index) => ({
      kind: `skala-${index + 1}`,
      title: names.scaleName(scale),
      blocks: scaleBlocks(scale, turned.has(scale.id)),
    })),
    { ...section("spread", spreadBlocks(analysis, names)), isFolded: true },
    aboutSection(analysis),
  ];
}

function aboutSection({ profile }: Analysis): DocumentSection {
  const paragraphs = words.about.map((text): Block => ({ kind: "paragraph", text }));
  return section("about", [
    ...paragraphs,
    { kind: "note", text: words.fingerprint(profile.id, profile.fingerprint) },
  ]);
}

function section(kind: keyof typeof headings, blocks: Block[]): DocumentSection {
  return { kind, title: headings[kind], blocks };
}
