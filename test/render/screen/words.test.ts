import { expect, test } from "vitest";
import type { Explorer } from "../../../src/core/interview/explorer.ts";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { nextItem } from "../../../src/core/interview/next-item.ts";
import { startSession } from "../../../src/core/interview/session.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { tellScreen } from "../../../src/render/screen/linear.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { exploring } from "../../../src/text/exploring.ts";
import { interview } from "../../../src/text/interview.ts";
import { everyKind } from "../../core/fixtures.ts";
import { after, draw, plainly } from "./sessions.ts";

const profile = everyKind();
const items = listItems(profile).length;

const explorer: Explorer = {
  roles: 12,
  next: (answers, skipped) =>
    explorer.isSettled(answers, skipped) ? null : nextItem(profile, answers, { skipped: new Set(skipped) }),
  isSettled: (answers) => Object.keys(answers).length >= 6,
  inPlay: (answers) => 12 - Object.keys(answers).length,
};

const welcome = startSession(startInterview(profile, { order: "shortest", explorer }), 0);
const question = after(welcome, "confirm", 0);
const settled = after(question, 0, 0, 0, 0, 0);

function shown(session: typeof welcome, width = 80): string {
  return plainly(draw(session, { width, height: 40 }))
    .join(" ")
    .replace(/\s+/g, " ");
}

test.each([40, 80])(
  "the welcome tells at %i columns what will happen, how long it takes, and the way out",
  (width) => {
    const text = shown(welcome, width);
    const length = exploring.length({ usual: 6, items, minutes: 1, roles: 12 });
    for (const sentence of [
      exploring.welcome(""),
      exploring.extent(12),
      length,
      exploring.stop,
      interview.private,
    ])
      expect(text).toContain(sentence);
    expect(draw(welcome, { width, height: 24 }).length).toBeLessThanOrEqual(24);
  },
);

test.each([
  [80, `Pertanyaan ke-2, biasanya sekitar 6 · ${exploring.inPlay(11)} · ±1 menit lagi`],
  [70, `Pertanyaan ke-2, biasanya sekitar 6 · ${exploring.inPlay(11)}`],
  [40, `Ke-2 · ${exploring.inPlay(11)}`],
  [20, "Ke-2"],
])("at %i columns the head tells how many roles are still in play", (width, head) => {
  const [line = ""] = plainly(draw(question, { width }));
  expect(line).toBe(head);
  expect(columnsOf(line)).toBeLessThan(width);
});

test("beyond what is usual it promises no end but the last question", () => {
  const [line] = plainly(draw(after(question, 0, 0, 0, 0, "skip")));
  expect(line).toBe(`Pertanyaan ke-7, paling banyak ${items} · ${exploring.inPlay(7)}`);
});

test("where the answers are enough it says so of the first three, and leads to their order", () => {
  const text = shown(settled);
  for (const sentence of [
    exploring.settled,
    exploring.enough({ asked: 6, skipped: 0, left: items - 6, roles: 12 }),
    exploring.goOn,
  ])
    expect(text).toContain(sentence);
  expect(text).toContain("Enter urutan");
});

test("what was passed over is told as that, and not as left", () => {
  expect(shown(after(question, "skip", 0, 0, 0, 0, 0))).toContain(
    exploring.enough({ asked: 6, skipped: 1, left: items - 7, roles: 12 }),
  );
});

test("the list and the help speak of the order of roles, and of no report", () => {
  const list = shown(after(question, "list"));
  expect(list).toContain(exploring.finishEarly(1));
  expect(list).toContain("r urutan");
  expect(list).not.toContain("laporan");
  expect(shown(after(question, "list", "help"))).toContain(exploring.deed.full);
  expect(shown(after(question, "help"))).toContain(exploring.why.traits);
});

test("in plain lines the same is told", () => {
  expect(tellScreen(welcome)).toContain(exploring.stop);
  expect(tellScreen(settled)).toContain(exploring.linear.settled);
  expect(tellScreen(after(question, "list"))).toContain(exploring.linear.list);
});
