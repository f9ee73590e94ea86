import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../core/base/finding.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { checkSharedResponses, checkSharedScale } from "../../core/profile/check-scale.ts";
import type { SharedScales } from "../../core/profile/shared-scales.ts";
import { located } from "./located.ts";
import { doubtfulTexts } from "./texts.ts";
import { readYaml } from "./yaml-text.ts";

const RESPONSES = "_responses.yaml";

/**
 * Reads the shared scales from their YAML, one file a scale, named by its id. Runs where the catalogue is compiled, and in tests.
 * @returns the scales in the order of their ids, or the problems of every file: what `parseProfile` reports, its doubts about
 * texts too, and `id-not-file-name`
 */
export function readScaleFiles(folder: string): SharedScales | { problems: Problem[] } {
  const shared = readFile(folder, RESPONSES, checkSharedResponses);
  if ("problems" in shared) return shared;
  const { responses } = shared;
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml") && file !== RESPONSES);
  const read = files.sort().map((file) => {
    const found = readFile(folder, file, (value) => checkSharedScale(value, responses));
    const name = file.replace(".yaml", "");
    if ("problems" in found || found.scale.id === name) return found;
    return { problems: [problem("id-not-file-name", { id: found.scale.id, name }, { file })] };
  });
  const problems = read.flatMap((each) => ("problems" in each ? each.problems : []));
  const scales = read.flatMap((each) => ("problems" in each ? [] : [each.scale]));
  return problems.length > 0 ? { problems } : { responses, scales };
}

function readFile<T extends object>(
  folder: string,
  file: string,
  check: (value: unknown) => T | { findings: Finding[] },
): T | { problems: Problem[] } {
  const read = readYaml(readFileSync(join(folder, file), "utf8"), file);
  if ("problems" in read) return read;
  const checked = check(read.value);
  if ("findings" in checked) return { problems: located(checked.findings, read) };
  const doubts = doubtfulTexts(read.document, (offset) => read.place(offset, []));
  return doubts.length > 0 ? { problems: doubts } : checked;
}
