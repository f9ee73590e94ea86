import { expect, test } from "vitest";
import { actionGroups } from "../../../src/core/classroom/action-groups.ts";
import type { Member } from "../../../src/core/classroom/member.ts";
import { drawActions } from "../../../src/render/classroom/actions.ts";
import { fitScaleNamed, member } from "../../core/classroom/members.ts";
import { everyKind } from "../../core/fixtures.ts";
import { all, attributeOf, readingOf, textsOf } from "../html/pages.ts";

/** What can be done in a class of such members. */
function drawn(members: readonly Member[], isOneClass = true): string {
  return drawActions(actionGroups(everyKind(), members), isOneClass).html;
}

/** So many members, named by their numbers. */
function many(count: number, settings: Partial<Member>): Member[] {
  return Array.from({ length: count }, (_, index) => member(`S${index + 1}`, settings));
}

const EMPATHY = fitScaleNamed(everyKind(), "Empati");
const PATIENCE = fitScaleNamed(everyKind(), "Kurang sabar");

test("where nobody stands out the page says so, and has no cards", () => {
  const html = drawn([member("Ani")]);
  expect(readingOf(html)).toContain("Tidak ada yang menonjol di kelas ini.");
  expect(all(html, ".action")).toEqual([]);
});

test.each<[string, Member[], [title: string, of: string, groups: string[]][]]>([
  [
    "a claim that two hold stands with its fact",
    many(2, { claims: ["cepat"] }),
    [["Gambaran yang lain dari faktanya", "2 siswa", ['"Cepat" 2 siswa']]],
  ],
  [
    "whoever is in two groups of a card counts once",
    [member("Ani", { claims: ["cepat", "hanya-uang"] }), member("Budi", { claims: ["cepat"] })],
    [["Gambaran yang lain dari faktanya", "2 siswa", ['"Cepat" 2 siswa', '"Hanya uang" 1 siswa']]],
  ],
  [
    "a scale that holds is named",
    many(3, { heldBy: [PATIENCE] }),
    [["Yang menahan hasilnya", "3 siswa", ["Kurang sabar 3 siswa"]]],
  ],
  [
    "what the card says of all needs no name of its own",
    [member("Ani", { status: "insufficient", band: null }), member("Budi", { flags: ["low-variance"] })],
    [
      ["Belum cukup jawaban", "1 siswa", []],
      ["Patut diajak mengobrol", "1 siswa", []],
    ],
  ],
])("%s", (_, members, expected) => {
  const html = drawn(members);
  const cards = html.split('<div class="action">').slice(1);
  expect(
    cards.map((card) => [...textsOf(card, "h3"), ...textsOf(card, ".value"), textsOf(card, "h4")]),
  ).toEqual(expected);
  expect(readingOf(html)).not.toContain("Tidak ada yang menonjol");
});

test("the fact stands below the claim, before the names of those who hold it", () => {
  expect(readingOf(drawn([member("Ani", { claims: ["cepat"] })]))).toMatch(
    /"Cepat" 1 siswaFaktanya: LamaAni/,
  );
});

test.each<[string, Member[], string | null]>([
  [
    "holds for one and may hold for another",
    [member("Ani", { heldBy: [EMPATHY] }), member("Budi", { mayHold: [EMPATHY] })],
    "1 di antaranya baru menurut jawaban sejauh ini",
  ],
  ["holds for all beyond doubt", many(2, { heldBy: [EMPATHY] }), null],
])("of a scale that %s the page tells how many may still be free: %s", (_, members, expected) => {
  const text = readingOf(drawn(members));
  if (expected !== null) expect(text).toContain(expected);
  else expect(text).not.toContain("di antaranya");
});

test.each<[string, Member[], boolean, string[]]>([
  ["one class", [member("Ani", { group: "XI-1" }), member("Budi", { group: "XI-1" })], true, ["Ani, Budi"]],
  [
    "several, whoever names none at the end",
    [
      member("Ani", { group: "XI-2" }),
      member("Budi"),
      member("Cici", { group: "XI-1" }),
      member("Dodi", { group: "XI-2" }),
    ],
    false,
    ["XI-1: Cici", "XI-2: Ani, Dodi", "Tanpa kelas: Budi"],
  ],
])("names of %s", (_, members, isOneClass, expected) => {
  const html = drawn(
    members.map((one) => ({ ...one, nearEdge: true })),
    isOneClass,
  );
  expect(textsOf(html, ".names")).toEqual(expected);
});

test.each([
  [40, []],
  [41, ["Lihat 41 siswa"]],
])("%d names are folded behind %j", (count, expected) => {
  const html = drawn(many(count, { nearEdge: true }));
  expect(textsOf(html, "summary")).toEqual(expected);
  expect(textsOf(html, "details").map((text) => text.split(", ").length)).toEqual(expected.map(() => count));
  expect(all(html, "a")).toHaveLength(count);
});

test("a name leads to its page, however that is called", () => {
  const html = drawn([member("Ani", { page: "siswa/Ani #1?.html", nearEdge: true })]);
  expect(all(html, "a").map((link) => attributeOf(link, "href"))).toEqual(["siswa/Ani%20%231%3F.html"]);
});
