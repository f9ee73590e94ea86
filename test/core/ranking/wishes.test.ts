import { expect, test } from "vitest";
import { CONDITIONS, type Conditions } from "../../../src/core/profile/background.ts";
import { conflicts, readWishes, WISHES, type Wishes } from "../../../src/core/ranking/wishes.ts";

const field: Conditions = { place: ["lapangan"], hours: "tak-tentu", travel: "sering", people: "banyak" };
const office: Conditions = { place: ["kantor"], hours: "tetap", travel: "jarang", people: "sedikit" };
const ward: Conditions = { place: ["fasilitas"], hours: "bergilir" };
const both: Conditions = { place: ["lapangan", "kantor"] };

test.each<[text: string, Conditions, (keyof Wishes)[]]>([
  ["kantor,tetap", office, []],
  ["kantor,tetap", field, ["indoors", "hours"]],
  ["kantor,tetap", ward, ["indoors", "hours"]],
  ["kantor,fasilitas", ward, []],
  ["tetap,bergilir", ward, []],
  ["tetap,bergilir", field, ["hours"]],
  ["lapangan", both, []],
  ["kantor", both, []],
  ["lapangan,kantor", both, []],
  ["lapangan,kantor", office, ["outdoors"]],
  ["tanpa-lapangan", both, ["outdoors"]],
  ["tanpa-lapangan", ward, []],
  ["tanpa-ruangan", both, ["indoors"]],
  ["tanpa-ruangan", field, []],
  ["jarang", field, ["travel"]],
  ["jarang", ward, []],
  ["banyak", ward, []],
  ["sedikit,jarang", field, ["travel", "people"]],
  ["terserah", field, []],
  ["tetap, terserah", field, ["hours"]],
])("%s against %j: %j do not suit", (text, conditions, expected) => {
  expect(conflicts({ conditions }, wished(text))).toEqual(expected);
});

function wished(text: string): Wishes {
  const read = readWishes(text);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.wishes;
}

test("a role that says nothing never conflicts", () => {
  for (const { key, options } of WISHES) {
    for (const { words } of options) {
      expect(conflicts({}, { [key]: words })).toEqual([]);
      expect(conflicts({ conditions: {} }, { [key]: words })).toEqual([]);
    }
  }
});

test("whatever a role is like, some option of each question suits it, and the last one does not ask", () => {
  for (const { key, options } of WISHES) {
    expect(options.at(-1)).toEqual({ id: "terserah", words: [] });
    const asking = options.slice(0, -1);
    const roles = conditionsOf(key);
    for (const conditions of roles) {
      const suits = asking.map(({ words }) => conflicts({ conditions }, { [key]: words }).length === 0);
      expect(suits).toContain(true);
    }
    // And each of them leaves somebody out.
    for (const { words } of asking) {
      expect(roles.some((conditions) => conflicts({ conditions }, { [key]: words }).length > 0)).toBe(true);
    }
  }
});

function conditionsOf(key: keyof Wishes): Conditions[] {
  if (key === "outdoors" || key === "indoors") return CONDITIONS.place.map((place) => ({ place: [place] }));
  return CONDITIONS[key].map((word) => ({ [key]: word }));
}

test.each<[text: string, Wishes]>([
  ["kantor,tetap", { indoors: ["kantor"], hours: ["tetap"] }],
  [" Kantor , TETAP ", { indoors: ["kantor"], hours: ["tetap"] }],
  ["tak tentu", { hours: ["tak-tentu"] }],
  ["tak  - tentu", { hours: ["tak-tentu"] }],
  ["tidak tentu", { hours: ["tak-tentu"] }],
  ["kadang-kadang,jarang", { travel: ["kadang", "jarang"] }],
  ["tanpa lapangan", { outdoors: ["tanpa-lapangan"] }],
  ["terserah", {}],
])("%s reads as %j", (text, expected) => {
  expect(readWishes(text)).toEqual({ wishes: expected });
});

test.each([
  ["kantr", [["kantr", "kantor"]]],
  [
    "tetap,lapngan,xyzzyx",
    [
      ["lapngan", "lapangan"],
      ["xyzzyx", null],
    ],
  ],
  ["__proto__", [["__proto__", null]]],
  ["tetap,", [["", null]]],
])("%s has words that are no conditions", (text, expected) => {
  const read = readWishes(text);
  const told = "problems" in read ? read.problems.map(({ code, args }) => ({ code, args })) : [];
  expect(told).toMatchObject(
    expected.map(([word, suggestion]) => ({ code: "unknown-wish", args: { word, suggestion } })),
  );
});
