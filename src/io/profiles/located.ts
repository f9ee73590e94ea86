import type { Finding } from "../../core/base/finding.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { splitValues } from "./split-texts.ts";
import type { YamlText } from "./yaml-text.ts";

/** Findings as problems with their place in the text. */
export function located(findings: readonly Finding[], { document, place, offsetOf }: YamlText): Problem[] {
  const splits = splitValues(document);
  return findings.flatMap(({ problem: found, path }) => {
    const offset = offsetOf(path, KEYS.includes(found.code));
    const split = found.code === "unknown-key" ? splits.get(offset) : undefined;
    // Of one text cut several times the first is told.
    if (split === null) return [];
    if (split === undefined) return [{ ...found, place: place(offset, path) }];
    return [problem("text-split", { text: split.text, rest: split.rest }, place(offset, path.slice(0, -1)))];
  });
}

/** Problems of a key, not of its value. */
const KEYS: readonly Problem["code"][] = ["unknown-key", "key-beside-use"];
