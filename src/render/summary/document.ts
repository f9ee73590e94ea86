import type { Summary } from "../../core/summary/shape.ts";
import { type SummaryHeading, summaryHeadings, summary as words } from "../../text/summary.ts";
import type { Block, PageDocument } from "../document/blocks.ts";
import { cleaned } from "../document/build.ts";
import { flagsBlocks, leaningBlocks, skippedBlocks, verdictsBlocks } from "./counts.ts";
import { groupsBlocks, LEAST_GROUP } from "./groups.ts";
import { holdsBlocks } from "./holds.ts";
import { respondentsBlocks } from "./respondents.ts";
import { antiTraitsBlocks, realismBlocks, spreadBlocks } from "./spread.ts";
import { statementsBlocks } from "./statements.ts";

/** Puts a summary into words. Control characters of the profile and the answers end here. */
export function summaryDocument(summary: Summary): PageDocument {
  const { respondents, badRecords, profile } = summary;
  const parts = respondents < LEAST_GROUP ? smallParts(summary) : allParts(summary);
  return cleaned({
    title: words.title(profile.role),
    subtitle: words.subtitle(respondents, badRecords),
    sections: parts
      .filter(([, blocks]) => blocks.length > 0)
      .map(([kind, blocks]) => ({ kind, title: summaryHeadings[kind], blocks })),
  });
}

type Part = [SummaryHeading, Block[]];

function smallParts(summary: Summary): Part[] {
  const { respondents } = summary;
  const text = respondents === 0 ? words.none : words.small(respondents, LEAST_GROUP);
  return [
    ["glance", [{ kind: "lead", text }, purpose]],
    ["about", aboutBlocks(summary)],
  ];
}

function allParts(summary: Summary): Part[] {
  const { complete, respondents } = summary;
  const coverage: Block = { kind: "paragraph", text: words.coverage(complete, respondents) };
  return [
    ["glance", [...verdictsBlocks(summary), coverage, purpose]],
    ["groups", groupsBlocks(summary)],
    ["holds", holdsBlocks(summary)],
    ["spread", spreadBlocks(summary, LEAST_GROUP)],
    ["antiTraits", antiTraitsBlocks(summary, LEAST_GROUP)],
    ["misconceptions", [...statementsBlocks(summary), ...realismBlocks(summary, LEAST_GROUP)]],
    ["leaning", leaningBlocks(summary)],
    ["quality", flagsBlocks(summary)],
    ["skipped", skippedBlocks(summary)],
    ["respondents", respondentsBlocks(summary)],
    ["about", aboutBlocks(summary)],
  ];
}

/** What a summary is not. */
const purpose: Block = { kind: "paragraph", text: words.purpose };

function aboutBlocks({ profile }: Summary): Block[] {
  const paragraphs = words.about.map((text): Block => ({ kind: "paragraph", text }));
  return [...paragraphs, { kind: "note", text: words.fingerprint(profile.id, profile.fingerprint) }];
}
