import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import type { SavedInterview } from "../../src/core/interview/saved.ts";
import { deleteKnown, deleteSaved, replaceSaved, saveNew } from "../../src/io/saved/folder.ts";
import { stateFolder } from "../cli/helpers.ts";
import { savedAt } from "../io/saved-interview.ts";
import { ANSWER, answersOf, atAnyStep, finals } from "./kept-scenarios.ts";

// Two programs on one folder: what the other does comes between any two steps of an interview.

/** What the person answers, and what the other one keeps. */
const OWN = { "sabar-1": 1, "sabar-2": 2, "sabar-3": 3 };
const OTHERS = { "sabar-1": 3 };

/** How the interview is called that is begun now. */
const NAME = "20261124-170600-penjaga";

interface Known {
  name: string;
  text: string;
}

function knownIn(folder: string): Known[] {
  return finals(folder).map((file) => ({ name: basename(file, ".json"), text: readFileSync(file, "utf8") }));
}

/** Goes on with what is not yet finished: after the last answer nobody loses one. */
function goOn(folder: string, { name, text }: Known): boolean {
  const known: SavedInterview = JSON.parse(text);
  if ("sabar-3" in known.answers) return false;
  return replaceSaved(folder, name, { saved: { ...known, answers: OTHERS }, known: text }) === null;
}

/** Deletes what is there, and keeps nothing. */
function erase(folder: string, one: (known: Known) => unknown): boolean {
  for (const known of knownIn(folder)) one(known);
  return false;
}

function begin(folder: string): boolean {
  return "name" in saveNew(folder, NAME, { ...savedAt("2026-11-24T17:06:00.000Z"), answers: OTHERS });
}

test.each<[string, (folder: string) => boolean]>([
  ["keeps another of the same name", begin],
  [
    "goes on with it",
    (folder) =>
      knownIn(folder)
        .map((one) => goOn(folder, one))
        .includes(true),
  ],
  ["deletes it", (folder) => erase(folder, ({ name }) => deleteSaved(folder, name))],
  [
    "deletes what a person was shown of it",
    (folder) => erase(folder, ({ name, text }) => deleteKnown(folder, { name, text })),
  ],
])("where another program %s between any two steps, both have what they were told", async (_, rival) => {
  let isOthersKept = false;
  const act = (folder: string) => {
    isOthersKept = rival(folder);
  };
  await atAnyStep(ANSWER, [(at) => ({ at, kind: "rival", act })], async (folder) => {
    const kept = answersOf(stateFolder(folder));
    expect(kept).toContainEqual(OWN);
    if (isOthersKept) expect(kept).toContainEqual(OTHERS);
    return true;
  });
});
