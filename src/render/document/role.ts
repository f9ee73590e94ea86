import type {
  AboutSection,
  AnsweredItem,
  ComparisonSection,
  DutiesSection,
  NextStepsSection,
  SourcesSection,
} from "../../core/report/sections.ts";
import { optionLabel } from "../../text/items.ts";
import { report as words } from "../../text/report.ts";
import { barOf } from "./bars.ts";
import type { Block } from "./blocks.ts";

export function comparisonBlocks({
  role,
  otherRole,
  this: own,
  other,
  orientation,
}: ComparisonSection): Block[] {
  const left = { title: role, text: own ?? "" };
  const right = { title: otherRole, text: other ?? "" };
  if (!orientation) return [{ kind: "sides", left, right, between: null }];
  const { low, high, point, leaning } = orientation;
  const between = barOf(words.towards, orientation, {
    least: -100,
    marks: [-100, 0, 100],
    poles: [role, otherRole],
    value: words.estimated(words.between(low, high), orientation),
  });
  return [
    { kind: "lead", text: point === null ? words.nothingChosen : words.leaning(leaning, role, otherRole) },
    { kind: "sides", left, right, between },
    { kind: "note", text: words.neither },
  ];
}

export function dutiesBlocks({ duties }: DutiesSection): Block[] {
  if (duties.every(({ interest }) => interest === null)) {
    return [{ kind: "list", items: duties.map(({ text }) => text) }];
  }
  const { duty, interest: asked } = words.dutyColumns;
  const rows = duties.map(({ text, interest }) => [text, interest ? interestIn(interest) : words.noPoints]);
  return [{ kind: "table", caption: "", columns: [duty, asked], rows }];
}

function interestIn({ item, answer }: AnsweredItem): string {
  return answer === null ? words.unknown : optionLabel(item, answer);
}

export function nextStepsBlocks({ steps }: NextStepsSection): Block[] {
  const groups = steps.map(({ name, tips }) => ({ title: name, items: tips }));
  return [
    { kind: "paragraph", text: words.stepsIntro },
    { kind: "checklist", groups },
  ];
}

export function aboutBlocks({ profile, fingerprint }: AboutSection): Block[] {
  const paragraphs = [...words.about, words.offline].map((text): Block => ({ kind: "paragraph", text }));
  return [...paragraphs, { kind: "note", text: words.fingerprint(profile, fingerprint) }];
}

export function sourcesBlocks({ sources }: SourcesSection): Block[] {
  const shown = sources.map(({ text, date, url }) => ({ text, date: date ?? null, url: url ?? null }));
  return [
    { kind: "note", text: words.sourcesIntro },
    { kind: "sources", sources: shown },
  ];
}
