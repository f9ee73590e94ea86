import { existsSync } from "node:fs";
import type { Profile } from "../../core/profile/profile.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { readEarlier } from "../../io/answers/earlier.ts";
import { isFileName } from "../../io/profiles/catalogue.ts";
import { history } from "../../text/history.ts";
import type { Desk } from "../desk.ts";
import type { Refusal } from "../outcome.ts";
import { keptAnswers, keptOf, listKept } from "./kept.ts";

/** Whose earlier answers are looked for. */
interface Wanted {
  profile: Profile;
  respondent: string | null;
}

/**
 * `--dibanding`: earlier answers, from the file of that path, else from the kept interview of that name. Reports what
 * `readEarlier` and `readSaved` report; what is worth a note is told.
 */
export async function findEarlier(
  desk: Desk,
  named: string,
  wanted: Wanted,
): Promise<{ answers: Answers } | Refusal> {
  if (isFileName(named) || existsSync(named)) return readFromFile(desk, named, wanted);
  const kept = keptOf(await listKept(desk), named, history.unknownEarlier);
  return "saved" in kept ? keptAnswers(desk, kept, wanted.profile) : kept;
}

async function readFromFile(
  desk: Desk,
  file: string,
  wanted: Wanted,
): Promise<{ answers: Answers } | Refusal> {
  const read = readEarlier(file, wanted, desk.world.catalogue);
  if ("problems" in read) return read;
  await desk.tell({ problems: read.warnings, source: read.source });
  return read;
}
