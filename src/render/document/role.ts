import type {
  AboutSection,
  ComparisonSection,
  DutiesSection,
  NextStepsSection,
  SourcesSection,
} from "../../core/report/sections.ts";
import { optionLabel } from "../../text/items.ts";
import { report as words } from "../../text/report.ts";
import type { Block } from "./blocks.ts";
import { barOf } from "./result.ts";

export function comparisonBlocks({
  role,
  otherRole,
  this: own,
  other,
  orientation,
}: ComparisonSection): Block[] {
  const sides: Block = {
    kind: "sides",
    left: { title: role, text: own ?? "" },
    right: { title: otherRole, text: other ?? "" },
  };
  if (!orientation) return [sides];
  const { low, high, leaning } = orientation;
  const bar = barOf(words.towards, orientation, {
    least: -100,
    marks: [-100, 0, 100],
    poles: [role, otherRole],
    value: words.between(low, high),
  });
  return [
    { kind: "lead", text: words.leaning(leaning, role, otherRole) },
    sides,
    { kind: "bars", caption: words.towards, bars: [bar] },
    { kind: "note", text: words.neither },
  ];
}

export function dutiesBlocks({ duties }: DutiesSection): Block[] {
  const items = duties.map(({ text, interest }) => {
    if (!interest) return text;
    const { item, answer } = interest;
    return `${text} (${answer === null ? words.noInterest : words.interest(optionLabel(item, answer))})`;
  });
  return [{ kind: "list", items }];
}

export function nextStepsBlocks({ steps }: NextStepsSection): Block[] {
  const groups = steps.map(({ name, tips }) => ({ title: name, items: tips }));
  return [
    { kind: "paragraph", text: words.stepsIntro },
    { kind: "checklist", groups },
  ];
}

export function aboutBlocks({ profile, fingerprint }: AboutSection): Block[] {
  const paragraphs = words.about.map((text): Block => ({ kind: "paragraph", text }));
  return [...paragraphs, { kind: "note", text: words.fingerprint(profile, fingerprint) }];
}

export function sourcesBlocks({ sources }: SourcesSection): Block[] {
  const shown = sources.map(({ text, date, url }) => ({ text, date: date ?? null, url: url ?? null }));
  return [
    { kind: "note", text: words.sourcesIntro },
    { kind: "sources", sources: shown },
  ];
}
