import { oneLine } from "../../core/base/clean.ts";
import type { Finding } from "../../core/base/finding.ts";
import type { Problem } from "../../core/base/problem.ts";
import { contentFindings, contextOf } from "../../core/content/check.ts";
import { listItems } from "../../core/profile/items.ts";
import { type KnownMeaning, otherMeanings } from "../../core/profile/meaning.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { readPipedProfile } from "../../io/profiles/file.ts";
import { meaningsIn } from "../../io/profiles/meanings.ts";
import { type CheckedProfile, renderCheckedGithub, renderCheckedJson } from "../../render/lists/checked.ts";
import { wrapLines } from "../../render/terminal/wrap.ts";
import { cli } from "../../text/cli.ts";
import { roles } from "../../text/roles.ts";
import { watching } from "../../text/watching.ts";
import type { Options } from "../args/options.ts";
import { checkedRole } from "../checking/checked-role.ts";
import { inWorkspace } from "../checking/workspace.ts";
import type { Desk } from "../desk.ts";
import { type ExitCode, type Outcome, worse } from "../outcome.ts";
import { chooseFormat } from "../output/chosen-format.ts";
import { hinted } from "../output/hints.ts";
import { exitCodeOf } from "../output/refusals.ts";

/** Stands for what is piped in. */
const STDIN = "-";

/** What one file holds, and its text where the problems point into it. */
type Checked = CheckedProfile & { source?: string };

/** `peran periksa`: what is wrong or weak in every file, and where an id of the catalogue stands for something else. */
export async function checkCommand(
  desk: Desk,
  files: readonly string[],
  { format: name, json, watches }: Pick<Options, "format" | "json" | "watches">,
): Promise<Outcome> {
  const chosen = await chooseFormat("findings", { format: name, json, output: undefined });
  if ("sentence" in chosen) return chosen;
  const format = chosen.format ?? "teks";
  const known = meaningsIn(desk.world.catalogue);
  const pipes = files.filter((file) => file === STDIN).length;
  if (pipes > 1) return { sentence: roles.stdinOnce };
  if (watches) {
    if (format !== "teks") return { sentence: watching.onlyText(format) };
    if (pipes > 0) return { sentence: watching.onlyFiles };
    const { watchFiles } = await import("../checking/watching.ts");
    return watchFiles(desk, files, async (file) => tellFile(desk, await checkFile(desk, file, known)));
  }
  if (pipes > 0 && desk.world.stdin.isTTY) desk.note(cli.readingProfile);
  const checked: Checked[] = [];
  let exitCode: ExitCode = 0;
  for (const file of files) {
    const one = await checkFile(desk, file, known);
    checked.push(one);
    exitCode = worse(exitCode, format === "teks" ? await tellFile(desk, one) : exitCodeOf(one.problems));
  }
  if (format === "teks") return exitCode;
  const { invocation, env } = desk.world;
  const text =
    format === "json"
      ? renderCheckedJson(checked, invocation)
      : renderCheckedGithub(
          checked.map((one) => ({ ...one, file: inWorkspace(one.file, env.GITHUB_WORKSPACE || undefined) })),
          invocation,
        );
  return worse(exitCode, await desk.tell(await desk.deliver(text)));
}

async function checkFile(
  desk: Desk,
  file: string,
  known: ReadonlyMap<string, KnownMeaning>,
): Promise<Checked> {
  const doubts = (profile: Profile, written: unknown): Finding[] => [
    ...otherMeanings(profile, known),
    ...contentFindings(profile, contextOf(written)),
  ];
  const { catalogue, stdin } = desk.world;
  const found =
    file === STDIN
      ? await readPipedProfile(catalogue, file, stdin, doubts)
      : await checkedRole(catalogue, file, doubts);
  const text = found.source === undefined ? {} : { source: found.source };
  if ("problems" in found)
    return { file, role: null, items: 0, problems: found.problems.map(hinted), ...text };
  const { profile, warnings = [] } = found;
  return { file, role: profile.role, items: listItems(profile).length, problems: warnings, ...text };
}

/** Tells what was found beside the result, which is a sentence for each profile that can be used. */
async function tellFile(desk: Desk, { file, role, items, problems, source }: Checked): Promise<ExitCode> {
  const exitCode = await desk.tell({ problems, ...(source !== undefined && { source }) });
  const name = oneLine(file);
  const counts = roles.counts(countsOf(problems));
  if (exitCode !== 0 || role === null) {
    await desk.say(roles.problems(name, counts));
    return exitCode;
  }
  const sentence = oneLine(
    problems.length > 0 ? roles.usable(name, counts, role, items) : roles.sound(name, role, items),
  );
  const lines = desk.world.stdout.isTTY ? wrapLines(sentence, desk.width) : [sentence];
  return desk.tell(await desk.deliver(`${lines.join("\n")}\n`));
}

function countsOf(problems: readonly Problem[]): Record<Problem["severity"], number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}
