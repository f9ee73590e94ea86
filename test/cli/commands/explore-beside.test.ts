import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SavedInterview } from "../../../src/core/interview/saved.ts";
import { exploration as words } from "../../../src/text/exploration.ts";
import { stateFolder, temporaryFolder } from "../helpers.ts";
import { explore, GARDENERS, QUESTIONS } from "./explore-helpers.ts";
import { catalogueIn, keptInterviews } from "./start-helpers.ts";

const TO_RANKING = `\n${"3\n".repeat(QUESTIONS)}\n`;
/** From the ranking: the report of the first role, what is still open of it, and back. */
const REST_OF_FIRST = `1\n1\n4\n${"1\n".repeat(5)}d\nlaporan\n6\n`;
const END = `${words.end}\n1\n`;

/** An exploration in which one role was answered to its end. */
async function explored() {
  const folder = temporaryFolder();
  const given = { folder, catalogue: catalogueIn(folder, GARDENERS) };
  await explore([], `${TO_RANKING}${REST_OF_FIRST}${END}`, given);
  const state = stateFolder(folder);
  const name = (part: string) => readdirSync(state).find((one) => one.includes(part)) ?? "";
  const find = (isExplored: boolean) =>
    keptInterviews(folder).find((one) => (one.explored !== undefined) === isExplored);
  const { profile = "", role = "" } = find(false) ?? {};
  return {
    given,
    id: profile,
    role,
    find,
    whole: () => find(true)?.answers,
    own: () => find(false)?.answers,
    goOn: (typed: string) => explore(["--lanjut", name("jelajah").replace(".json", "")], typed, given),
    /** Other programs, and another day: the clock of each run here begins anew. */
    change: (part: string, change: Partial<SavedInterview>) => {
      const path = join(state, name(part));
      const saved = JSON.parse(readFileSync(path, "utf8"));
      writeFileSync(path, JSON.stringify({ ...saved, ...change }));
    },
  };
}

test("an answer that is taken back in the exploration does not come back in the report of a role", async () => {
  const { id, role, whole, own, goOn, change } = await explored();
  expect(own()).toHaveProperty("sabar-1");
  change(id, { savedAt: "2020-01-01T00:00:00.000Z" });
  const { stderr } = await goOn(`\n${words.change}\n1\nhapus\nlewati\n\n1\n${role}\n`);
  expect(whole()).not.toHaveProperty("sabar-1");
  expect(stderr).toContain(words.answerRest(1));
  await goOn(`\n1\n${role}\n4\n2\n`);
  expect([whole(), own()]).toMatchObject([{ "sabar-1": 2 }, { "sabar-1": 2 }]);
});

test("what was answered later in the interview about one role is taken, and told", async () => {
  const { id, role, whole, own, goOn, change } = await explored();
  const first = `${id}-1`;
  const answers = { ...own(), [first]: 1 };
  change(id, { savedAt: "2030-01-01T00:00:00.000Z", answers });
  const { stderr } = await goOn(`\n1\n${role}\n4\n3\n`);
  expect(stderr).toContain(words.newer(1, role));
  expect([whole(), own()]).toMatchObject([{ [first]: 1 }, { [first]: 1 }]);
});

test("where what is changed there leaves the order open again, the exploration is not told to be finished", async () => {
  const { id, role, find, goOn, change } = await explored();
  expect(find(true)?.finished).toBe(true);
  change(id, { savedAt: "2020-01-01T00:00:00.000Z" });
  const erase = [1, 2, 3, 4, 5].map((number) => `d\n${number}\nhapus\n`).join("");
  const { stderr } = await goOn(`\n1\n${role}\n${words.changeOfRole}\n${erase}d\n0\n6\n`);
  expect(find(true)?.finished).toBe(false);
  expect(stderr).toContain(words.goOn);
});

test("what was answered there earlier is not taken: the exploration went on since", async () => {
  const { id, role, own, goOn, change } = await explored();
  change(id, { savedAt: "2020-01-01T00:00:00.000Z", answers: { ...own(), [`${id}-1`]: 1 } });
  const { stderr } = await goOn("\n");
  expect(stderr).not.toContain(words.newer(1, role));
});
