import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { Desk } from "../../../src/cli/desk.ts";
import type { Conversation } from "../../../src/cli/interview/asking.ts";
import { offerForgetting, resumeWith, sayKept } from "../../../src/cli/interview/leaving.ts";
import { Keeper } from "../../../src/cli/interview/saving.ts";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { asking } from "../../../src/text/asking.ts";
import { saving } from "../../../src/text/saving.ts";
import { everyKind } from "../../core/fixtures.ts";
import { NOW, stateFolder, surroundings, temporaryFolder } from "../helpers.ts";

/** A finished interview that nothing could be kept of: a file stands where the folder would be. */
function unkept() {
  const around = temporaryFolder();
  const folder = stateFolder(around);
  writeFileSync(folder, "");
  const keeper = new Keeper({
    now: () => NOW,
    folder,
    role: { id: "peran-uji", file: null },
    unfinished: null,
  });
  keeper.keep(startInterview(everyKind(), { answers: { "minat-1": 1 } }), true);
  const { environment, stderr } = surroundings(around);
  const desk = new Desk(environment, {});
  return { folder, told: () => stderr.text, leaving: { desk, keeper, isFinished: true } };
}

type Answering = [question: string, answer: string | null, before?: (folder: string) => void];

/** Answers the questions that come, in this order, by the label of a choice; null leaves. */
function answering(folder: string, answers: Answering[]): Conversation {
  const rest = [...answers];
  const asker: Awaited<ReturnType<Conversation["asker"]>> = {
    choose: async (question, choices) => {
      const [expected, label, before] = rest.shift() ?? [];
      expect(question).toBe(expected);
      before?.(folder);
      return choices.find((choice) => choice.label === label)?.value ?? null;
    },
    search: async () => null,
    write: async () => null,
  };
  const stream = Object.assign(new PassThrough(), { isTTY: true as const });
  const terminal = { input: stream, output: stream };
  return { terminal, lines: null, asker: async () => asker };
}

const AGAIN = asking.whatNow;
const WHETHER = asking.keepAnswers;

test.each<[string, Answering[], number, number, string]>([
  [
    "kept once there is room",
    [
      [AGAIN, asking.tryAgain],
      [AGAIN, asking.tryAgain, rmSync],
      [WHETHER, asking.keep],
    ],
    0,
    1,
    asking.kept("kerja-cocok riwayat"),
  ],
  [
    "deleted once there is room, where nobody wants them kept",
    [
      [AGAIN, asking.tryAgain, rmSync],
      [WHETHER, asking.forget],
    ],
    0,
    0,
    asking.forgotten,
  ],
  ["let be", [[AGAIN, asking.leaveUnkept, rmSync]], 0, -1, asking.notKept],
  ["left", [[AGAIN, null, rmSync]], 130, -1, asking.notKept],
])("answers that could not be kept are %s", async (_, answers, code, files, last) => {
  const { folder, told, leaving } = unkept();
  expect(await offerForgetting(leaving, answering(folder, answers))).toBe(code);
  expect(told()).toContain(last);
  const names = () => readdirSync(folder);
  if (files < 0) expect(names).toThrow();
  else expect(names()).toHaveLength(files);
});

test("what was begun with the same answers and cannot be deleted is told", async () => {
  const { folder, told, leaving } = unkept();
  rmSync(folder);
  leaving.keeper.retry();
  const beside = new Keeper({ now: () => NOW, folder, role: { id: "lain", file: null }, unfinished: null });
  beside.keep(startInterview(everyKind(), { answers: { "minat-1": 1 } }), true);
  const [name = ""] = readdirSync(folder).filter((file) => file.includes("lain"));
  // Another program has gone on with it.
  writeFileSync(join(folder, name), "{}");
  const others = { ...leaving, beside: async () => [beside] };
  expect(await offerForgetting(others, answering(folder, [[WHETHER, asking.forget]]))).toBe(0);
  expect(readdirSync(folder)).toEqual([name]);
  expect(told()).toContain(saving.othersStay(name.replace(".json", "")));
  expect(told()).not.toContain(asking.forgotten);
});

test("whoever leaves hears of answers that could be kept after all", async () => {
  const { folder, told, leaving } = unkept();
  rmSync(folder);
  await sayKept(leaving);
  expect([told(), readdirSync(folder).length]).toEqual([`${asking.kept("kerja-cocok riwayat")}\n`, 1]);
});

test.each([
  [{}, "kerja-cocok wawancara --lanjut"],
  [{ linear: false }, "kerja-cocok wawancara --lanjut"],
  [{ linear: true }, "kerja-cocok wawancara --lanjut --linear"],
])("what was begun with %j is gone on with by %s", (options, command) => {
  expect(resumeWith(new Desk(surroundings(temporaryFolder()).environment, options))).toBe(command);
});
