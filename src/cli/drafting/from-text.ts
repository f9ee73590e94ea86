import { oneLine } from "../../core/base/clean.ts";
import { problem } from "../../core/base/problem.ts";
import { cutSentencesIn } from "../../draft/cut-sentences.ts";
import type { Description } from "../../draft/description.ts";
import { isIndonesian } from "../../draft/is-description.ts";
import { otherProfessionsIn } from "../../draft/other-professions.ts";
import { readText } from "../../draft/read.ts";
import { MOST_WORDS } from "../../draft/text/sentences.ts";
import { readProse } from "../../io/files/prose.ts";
import { jsonText } from "../../render/data/json.ts";
import { cli } from "../../text/cli.ts";
import { draftSummary } from "../../text/draft-summary.ts";
import { making } from "../../text/making.ts";
import type { NewRoleOptions } from "../commands/new-role.ts";
import type { Desk } from "../desk.ts";
import { quoted } from "../invocation.ts";
import type { Misuse, Outcome, Troubles } from "../outcome.ts";
import { refuseFolder, refuseOtherEnding } from "../output/endings.ts";
import { isFolderName } from "../output/folder-name.ts";
import { deliverDraft } from "./deliver.ts";

/** More sentences that are too long are not named one by one. */
const MOST_NAMED = 3;

/** `peran buat --dari`: a draft of a profile from a description in prose, or what was read in it. */
export async function draftFromText(
  desk: Desk,
  from: string,
  { json, all }: NewRoleOptions,
): Promise<Outcome> {
  const { output, world } = desk;
  const refused = output === undefined ? null : refusePlace(output, json);
  if (refused) return refused;
  if (/\.ya?ml$/i.test(from)) {
    return { sentence: making.isProfile(from), todo: making.isProfileTodo(quoted(from)) };
  }
  if (from === "-" && world.stdin.isTTY) desk.note(cli.readingDescription);
  const read = await readProse(from, world.stdin);
  if ("problem" in read) return { problems: [read.problem] };
  if (isProfileText(read.text)) {
    return { sentence: making.isProfile(from), todo: making.isProfileTextTodo };
  }
  const reading = readText(read.text);
  const { description, unread } = reading;
  const nothing = tellsNothing(description) ? nothingIn(read.text, from) : null;
  const others = nothing ? [] : otherProfessionsIn(read.text, description);
  const cut = nothing ? [] : cutSentencesIn(read.text);
  if (cut.length > 0) desk.note(draftSummary.cutSentences(cut.slice(0, MOST_NAMED).map(oneLine), MOST_WORDS));
  if (others.length > 0) desk.note(draftSummary.alsoTells(others.map(oneLine)));
  if (!json) return nothing ?? deliverDraft(desk, reading, { from, isWhole: all });
  const outcome = await desk.deliver(`${jsonText({ ...inOrder(description), unread }, 2)}\n`);
  return outcome === 0 && nothing ? nothing : outcome;
}

/** Whether a text is a profile under another name: read as prose, its keys would become a profession. */
function isProfileText(text: string): boolean {
  return (
    /^role: *\S/m.test(text) &&
    /^(?:traits|antiTraits|duties|misconceptions|expectations|comparison|responses):/m.test(text)
  );
}

/** A draft is one file of YAML, what was read one of JSON. */
function refusePlace(name: string, json: boolean): Misuse | null {
  const endings = json ? [".json"] : [".yaml", ".yml"];
  return isFolderName(name) ? refuseFolder(name, endings[0] ?? "") : refuseOtherEnding(name, endings);
}

function tellsNothing(description: Description): boolean {
  return Object.values(description).every((part) => Array.isArray(part) && part.length === 0);
}

/** Why a text tells nothing of a profession. */
function nothingIn(text: string, from: string): Troubles {
  const place = from === "-" ? {} : { file: from };
  return { problems: [problem(isIndonesian(text) ? "no-description" : "not-indonesian", {}, place)] };
}

/** What was read, in the order in which the help tells it. */
function inOrder({ role, summary, difference, ...lists }: Description): Description {
  return {
    ...(role !== undefined && { role }),
    ...(summary !== undefined && { summary }),
    ...lists,
    ...(difference && { difference }),
  };
}
