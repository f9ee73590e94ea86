import { PATH_KINDS } from "../../core/profile/background.ts";
import type { ConditionsSection, PathsSection } from "../../core/report/sections.ts";
import { codeTexts, conditionTexts, pathKinds, background as words } from "../../text/background.ts";
import type { Block, Point } from "./blocks.ts";

/** What work in the role is like. @returns a point a condition that the profile tells */
export function conditionsBlocks({ conditions }: ConditionsSection): Block[] {
  const points = conditionTexts(conditions).map(([label, text]) => pointOf(label, [text]));
  return [{ kind: "points", points }];
}

/** How one gets to the role. @returns a point a kind of path, and one for the codes */
export function pathsBlocks({ paths, codes }: PathsSection): Block[] {
  const byKind = PATH_KINDS.flatMap((kind) => {
    const texts = paths
      .filter((path) => path.kind === kind)
      .map(({ text, source }) => words.sourced(text, source?.date ?? null));
    return texts.length > 0 ? [pointOf(pathKinds[kind], texts)] : [];
  });
  const named = codeTexts(codes);
  const points = [...byKind, ...(named.length > 0 ? [pointOf(words.codes, [named.join(", ")])] : [])];
  return [{ kind: "points", points }];
}

function pointOf(label: string, texts: string[]): Point {
  return { label, texts, isNumbered: false };
}
