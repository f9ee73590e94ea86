import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import {
  type Match,
  nearestTrait,
  nearestWords,
  type RoleSearch,
  searchRoles,
  traitNames,
} from "../../../src/core/ranking/search.ts";
import { rating, testProfile } from "../fixtures.ts";

function role(id: string, source: Partial<Profile>): Profile {
  return testProfile({ id, role: `Peran ${id}`, ...source });
}

const careful = { id: "teliti", name: "Teliti", items: [rating("teliti-1")] };
const bored = { id: "bosan-di-meja", name: "Cepat bosan", items: [rating("bosan-1")] };

const FIELD = role("lapangan", {
  summary: "Menemani petani di sawah.",
  duties: [{ id: "hama", text: "Memeriksa hama dan tanah." }],
  antiTraits: [bored],
  conditions: { place: ["lapangan"] },
});
const DESK = role("meja", {
  duties: [{ id: "data", text: "Memeriksa data." }],
  traits: [careful],
  antiTraits: [bored],
  paths: [{ kind: "jurusan", text: "Statistika" }],
  conditions: { place: ["kantor"], hours: "tetap" },
});
const PLAIN = role("polos", { traits: [careful] });
const ROLES = [FIELD, DESK, PLAIN];

function found(search: Partial<RoleSearch>): string[] {
  return searchRoles(ROLES, { words: null, trait: null, wishes: {}, ...search }).map(
    ({ profile }) => profile.id,
  );
}

test.each<[Partial<RoleSearch>, string[]]>([
  [{}, ["lapangan", "meja", "polos"]],
  [{ words: "memeriksa" }, ["lapangan", "meja"]],
  [{ words: "PERIKSA data" }, ["meja"]],
  [{ words: "petani hama" }, ["lapangan"]],
  [{ words: "petani data" }, []],
  [{ words: "statistik" }, ["meja"]],
  [{ words: "peran" }, ["lapangan", "meja", "polos"]],
  [{ words: "tiada" }, []],
  [{ words: " - " }, []],
  [{ trait: "teliti" }, ["meja", "polos"]],
  [{ trait: "Bosan" }, ["lapangan", "meja"]],
  [{ trait: "bosan-di-meja" }, ["lapangan", "meja"]],
  [{ trait: "di meja" }, ["lapangan", "meja"]],
  [{ trait: "" }, []],
  [{ words: "memeriksa", trait: "teliti" }, ["meja"]],
  [{ wishes: { indoors: ["kantor"] } }, ["meja", "polos", "lapangan"]],
  [{ words: "memeriksa", wishes: { outdoors: ["lapangan"] } }, ["lapangan", "meja"]],
])("%j finds %j", (search, expected) => {
  expect(found(search)).toEqual(expected);
});

test.each<[Partial<RoleSearch>, matches: [Match["in"], text: string][]]>([
  [{}, []],
  [{ words: "lapangan" }, [["role", "Peran lapangan"]]],
  [{ words: "petani" }, [["summary", "Menemani petani di sawah."]]],
  [{ words: "hama" }, [["duty", "Memeriksa hama dan tanah."]]],
  [{ words: "teliti" }, [["trait", "Teliti"]]],
  [{ words: "statistika" }, [["path", "Statistika"]]],
  [{ words: "bosan" }, [["antiTrait", "Cepat bosan"]]],
  [{ trait: "bosan" }, [["antiTrait", "Cepat bosan"]]],
  [
    { words: "data", trait: "teliti" },
    [
      ["duty", "Memeriksa data."],
      ["trait", "Teliti"],
    ],
  ],
])("%j is told of as %j", (search, matches) => {
  const [first] = searchRoles(ROLES, { words: null, trait: null, wishes: {}, ...search });
  expect(first?.matches.map((match) => [match.in, match.text])).toEqual(matches);
});

test("each match is told once, and every wish that is not met", () => {
  const wishes = { outdoors: ["lapangan"], hours: ["bergilir"] } as const;
  const [one] = searchRoles([DESK], { words: "teliti periksa", trait: "teliti", wishes });
  expect(one).toEqual({
    profile: DESK,
    matches: [
      { in: "duty", text: "Memeriksa data." },
      { in: "trait", text: "Teliti" },
    ],
    conflicts: ["outdoors", "hours"],
  });
});

test.each([
  ["ptani", ["petani"]],
  ["hma ptani", ["hama", "petani"]],
  ["petani data", []],
  ["qqqqqqqq", []],
])("instead of %s perhaps %j", (text, expected) => {
  expect(nearestWords(ROLES, text)).toEqual(expected);
});

test.each([
  ["a word of three letters may be meant", "tas", ["tes"]],
  ["one of two never is, though it is nearer", "tkk", ["tes"]],
])("%s", (_, text, expected) => {
  const school = role("guru", { summary: "Guru di TK", duties: [{ id: "tes", text: "Tes" }] });
  expect(nearestWords([school], text)).toEqual(expected);
});

test.each([
  ["telitti", "Teliti"],
  ["cepat bosn", "Cepat bosan"],
  ["bosan di mja", "Cepat bosan"],
  ["qqqqqqqq", null],
])("instead of the trait %s perhaps %s", (text, expected) => {
  expect(nearestTrait(ROLES, text)).toBe(expected);
});

test("every trait and anti-trait has one name in the list", () => {
  expect(traitNames(ROLES)).toEqual(["Cepat bosan", "Teliti"]);
});
