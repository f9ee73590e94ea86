import { readProse } from "../../io/files/prose.ts";
import { readCompactSchema, readTemplate, sharedScales } from "../../io/profiles/catalogue.ts";
import { renderBrief } from "../../render/profile/brief.ts";
import { briefWords as words } from "../../text/brief.ts";
import { cli } from "../../text/cli.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import { quoted } from "../invocation.ts";
import type { Misuse, Outcome } from "../outcome.ts";
import { refuseFolder, refuseOtherEnding } from "../output/endings.ts";
import { isFolderName } from "../output/folder-name.ts";

type BriefOptions = Pick<Options, "from" | "output" | "json">;

/** `peran buat --petunjuk`: what a person pastes into an assistant of their own, and beside it what to do with the answer. */
export async function briefCommand(desk: Desk, { from, output, json }: BriefOptions): Promise<Outcome> {
  if (json) return { sentence: words.jsonRefused };
  const refused = output === undefined ? null : refusePlace(output);
  if (refused) return refused;
  const { catalogue, stdin, stdout } = desk.world;
  if (from === "-" && stdin.isTTY) desk.note(cli.readingDescription);
  const read = from === undefined ? { text: null } : await readProse(from, stdin);
  if ("problem" in read) return { problems: [read.problem] };
  const parts = {
    template: readTemplate(catalogue),
    schema: readCompactSchema(catalogue, "profil"),
    shared: sharedScales(catalogue),
    description: read.text,
  };
  // A file has lines of its own length.
  const width = output === undefined && stdout.isTTY ? desk.width : undefined;
  const delivered = await desk.deliver(renderBrief(parts, width));
  if (delivered !== 0) return delivered;
  await sayNext(desk, from, output);
  return 0;
}

const ENDINGS = [".md", ".txt"] as const;

function refusePlace(name: string): Misuse | null {
  return isFolderName(name) ? refuseFolder(name, ENDINGS[0]) : refuseOtherEnding(name, ENDINGS);
}

/** What to do with the brief: it says nothing of that, since its reader is the assistant. */
async function sayNext(desk: Desk, from: string | undefined, output: string | undefined): Promise<void> {
  const { invocation, stdout } = desk.world;
  for (const line of words.next(from !== undefined)) await desk.say(line);
  const check = `${invocation} peran periksa penjaga-taman.yaml`;
  await desk.say(words.check(check), check);
  await desk.say(words.privacy);
  if (output !== undefined || !stdout.isTTY) return;
  const described = from === undefined || from === "-" ? "" : ` --dari ${quoted(from)}`;
  const again = `${invocation} peran buat --petunjuk${described} -o petunjuk.md`;
  await desk.say(words.asFile(again), again);
}
