import { PATH_KINDS } from "../../core/profile/background.ts";
import type { ConditionsSection, PathsSection } from "../../core/report/sections.ts";
import { background as words } from "../../text/background.ts";
import { listed } from "../../text/numbers.ts";
import type { Block, Point } from "./blocks.ts";

export function conditionsBlocks({ conditions }: ConditionsSection): Block[] {
  const { place, hours, travel, people } = conditions;
  const told: [string, string | undefined][] = [
    [words.conditions.place, place && listed(place.map((word) => words.place[word]))],
    [words.conditions.hours, hours && words.hours[hours]],
    [words.conditions.travel, travel && words.travel[travel]],
    [words.conditions.people, people && words.people[people]],
  ];
  const points = told.flatMap(([label, text]) => (text === undefined ? [] : [pointOf(label, [text])]));
  return [{ kind: "points", points }];
}

export function pathsBlocks({ paths, codes }: PathsSection): Block[] {
  const byKind = PATH_KINDS.flatMap((kind) => {
    const texts = paths
      .filter((path) => path.kind === kind)
      .map(({ text, source }) => words.sourced(text, source?.date ?? null));
    return texts.length > 0 ? [pointOf(words.paths[kind], texts)] : [];
  });
  const { isco, kbji, onet } = codes;
  const told: [string, string | undefined][] = [
    [words.code.isco, isco],
    [words.code.kbji, kbji],
    [words.code.onet, onet],
  ];
  const named = told.flatMap(([name, code]) => (code === undefined ? [] : [`${name} ${code}`]));
  return [
    {
      kind: "points",
      points: [...byKind, ...(named.length > 0 ? [pointOf(words.codes, [named.join(", ")])] : [])],
    },
  ];
}

function pointOf(label: string, texts: string[]): Point {
  return { label, texts, isNumbered: false };
}
