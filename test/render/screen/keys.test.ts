import { describe, expect, test } from "vitest";
import type { Explorer } from "../../../src/core/interview/explorer.ts";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { KEYS, placeOf, type SessionPlace } from "../../../src/core/interview/keys.ts";
import { type Session, startSession } from "../../../src/core/interview/session.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { deedAt, keyHelp, toldKeys } from "../../../src/render/screen/keys.ts";
import { exploring } from "../../../src/text/exploring.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { deedsAt, keyNames } from "../../../src/text/keys.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { at } from "../../core/helpers.ts";
import { after, sessionOf } from "./sessions.ts";

const profile = everyKind();
const second = sessionOf(profile, { answers: { "minat-1": 4 } });
const answers = Object.fromEntries(listItems(profile).map(({ id, options }) => [id, at(options, 0).value]));

/** A session at every place, and the keys that it tells of. */
const PLACES: [SessionPlace, Session, string[]][] = [
  [
    "welcome",
    startSession(startInterview(profile, { seed: 1 }), 0),
    ["Enter mulai", "? bantuan", "s keluar"],
  ],
  [
    "question",
    second,
    ["1–5 jawab", "← kembali", "? bantuan", "l lewati", "s simpan & keluar", "↑↓ Enter pilih", "d daftar"],
  ],
  [
    "answered",
    after(second, "back"),
    [
      "1–5 jawab ulang",
      "→ lanjut",
      "← kembali",
      "h hapus jawaban",
      "? bantuan",
      "s simpan & keluar",
      "↑↓ Enter pilih",
      "d daftar",
    ],
  ],
  ["help", after(second, "help"), ["Esc tutup", "s simpan & keluar"]],
  [
    "settled",
    { ...sessionOf(profile, { answers, order: "shortest" }), screen: "settled", cursor: null },
    ["Enter laporan", "t teruskan", "d daftar", "← kembali", "? bantuan", "s simpan & keluar"],
  ],
  [
    "list",
    after(second, "list"),
    ["Enter buka", "Esc tutup", "↑↓ geser", "0–9 ke nomor", "r laporan", "? bantuan", "s simpan & keluar"],
  ],
  [
    "review",
    sessionOf(profile, { answers }),
    ["Enter buka", "↑↓ geser", "0–9 ke nomor", "Esc kembali", "? bantuan", "s simpan & keluar"],
  ],
];

/** The name under which the help tells of a key. */
function nameOf(key: string, intent: string): string {
  if (intent === "choose") return "1–5";
  return intent === "digit" ? "0–9" : (keyNames[key] ?? key);
}

describe.each(PLACES)("at %s", (place, session, told) => {
  test("the keys told below the screen, most important first", () => {
    expect(placeOf(session)).toBe(place);
    expect(toldKeys(session)).toEqual(told);
  });

  test("the help lists every key of the table with what it does", () => {
    const rows = keyHelp(session);
    const missing = KEYS[place].flatMap(({ keys, intent }) => {
      const deed = intent === "paste" ? null : deedAt(place, intent).full;
      const row = ` ${rows.find((one) => one.deed === deed)?.keys} `;
      return keys.filter((key) => deed !== null && !row.includes(` ${nameOf(key, intent)} `));
    });
    expect(missing).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  test("words of its own are words for what a key does there", () => {
    const kinds = KEYS[place].map(({ intent }) => intent);
    expect(kinds).toEqual(expect.arrayContaining(Object.keys(deedsAt[place] ?? {})));
  });
});

test("the key to the next question is told where it leads somewhere", () => {
  const skipped = after(second, "skip", "back");
  expect([placeOf(skipped), toldKeys(skipped)[1]]).toEqual(["question", "→ lanjut"]);
  expect(toldKeys(second)).not.toContain("→ lanjut");
  expect(toldKeys(after(second, "back", "erase"))).toContain("→ lanjut");
});

test.each<[string, Session, boolean]>([
  ["the last one answered, opened from the list", after(sessionOf(profile, { answers }), "list", 2), true],
  [
    "one that was skipped, opened from the list",
    after(sessionOf(profile, { skipped: ["empati-1"] }), "list", 1),
    true,
  ],
  ["one that was not reached, opened from the list", after(second, "list", 5), false],
])("whether a question can be left as it is: %s", (_, session, isTold) => {
  expect(session.screen).toBe("question");
  expect(toldKeys(session).includes("→ lanjut")).toBe(isTold);
});

test("what keys do not do at a place is left out of its help", () => {
  const kinds = keyHelp(second).map(({ deed }) => deed);
  const { full } = deedAt("question", "skip");
  expect(kinds).toContain(full);
  expect(keyHelp(second, ["skip"]).map(({ deed }) => deed)).toEqual(kinds.filter((deed) => deed !== full));
});

test("of several roles only the way out leads elsewhere: to their order", () => {
  const explorer: Explorer = { roles: 2, next: () => null, isSettled: () => false, inPlay: () => 2 };
  const list = after(second, "list");
  const ofMany = { ...list, interview: { ...list.interview, explorer } };
  const changed = keyHelp(list).map(({ deed }, index) => [deed, keyHelp(ofMany)[index]?.deed]);
  expect(changed.filter(([one, other]) => one !== other)).toEqual([
    [deedAt("list", "finish").full, exploring.deed.full],
  ]);
});

function scaleOf(count: number): Session {
  const options = Array.from({ length: count }, (_, index) => `Langkah ${index + 1}`);
  return sessionOf(
    testProfile({
      responses: { langkah: options },
      traits: [{ id: "a", name: "A", items: [rating("a-1", { responses: "langkah" })] }],
    }),
  );
}

test.each([
  [2, "1–2", "langsung menjawab"],
  [9, "1–9", "langsung menjawab"],
  [10, "1–0", `langsung menjawab (${words.help.many})`],
  [11, "1–x", `langsung menjawab (${words.help.many})`],
])("%d options have the keys %s", (count, keys, deed) => {
  const session = scaleOf(count);
  expect(toldKeys(session)[0]).toBe(`${keys} jawab`);
  expect(keyHelp(session)[0]).toEqual({ keys, deed });
  expect(keyHelp(session).filter((row) => row.deed.includes(words.help.many))).toHaveLength(
    count > 9 ? 1 : 0,
  );
});
