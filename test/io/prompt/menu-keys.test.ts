import { expect, test } from "vitest";
import type { PromptPlace } from "../../../src/core/interview/keys.ts";
import { KeyDecoder } from "../../../src/io/prompt/keys.ts";
import { MenuKeys } from "../../../src/io/prompt/menu-keys.ts";

const [UP, DOWN] = ["\u001b[A", "\u001b[B"];
/** Times are told from when the menu was shown. */
const SHOWN_AT = 50_000;
const LATER = 1000;

function menuAt(place: PromptPlace, escapeKeys: string | null = "2\r"): MenuKeys {
  return new MenuKeys({ place, shownAt: SHOWN_AT, count: 4, rows: 3, escapeKeys });
}

/** What a prompt reads for what a terminal sent at these moments. */
function readBy(menu: MenuKeys, ...sent: [at: number, keys: string][]): (string | null)[] {
  return sent.flatMap(([at, keys]) => {
    const decoder = new KeyDecoder();
    return menu
      .read([...decoder.push(keys), ...decoder.flush()], SHOWN_AT + at)
      .filter((read) => read !== "");
  });
}

test.each<[PromptPlace, string, (string | null)[]]>([
  ["menu", "\u001bOA", [UP]],
  ["menu", "\u001b[1;5B", [DOWN]],
  ["menu", "\u001b[5~", [UP + UP + UP]],
  ["menu", "\u001b[6~", [DOWN + DOWN + DOWN]],
  ["menu", "\u001b[H", [UP + UP + UP + UP]],
  ["menu", "\u001b[F", [DOWN + DOWN + DOWN + DOWN]],
  ["menu", "12\r", ["1", "2", "\r"]],
  ["menu", "123", ["1", "2", "3"]],
  ["menu", "\u001b", ["2\r"]],
  ["menu", "sz \t\u0001\u001bs", []],
  ["menu", "Ini jawabanku: 3\r", []],
  ["menu", "\u001b[200~3\r\u001b[201~", []],
  ["search", "Gu\u007f\u001b[B\r", ["G", "u", "\u007f", DOWN, "\r"]],
  ["search", "\u001b[200~Guru\r\nBK\n\u001b[201~", ["Guru BK"]],
  ["write", "s\u001b[D3\u007f\r", ["s", "\u001b[D", "3", "\u007f", "\r"]],
  ["write", "\u001b[200~\u001b]0;judul\u0007~/a b.html\n\u001b[201~", ["]0;judul~/a b.html"]],
  // Terminals send what ends a pasted line as if Enter was pressed.
  [
    "write",
    "\u001b[200~Menyiram tanaman,\rlalu menyapu.\r\n\u001b[201~",
    ["Menyiram tanaman, lalu menyapu."],
  ],
  // And some do not tell that it is pasted.
  ["write", "Menyiram tanaman,\rlalu\tmenyapu 🌱.\r\r", ["Menyiram tanaman, lalu menyapu 🌱.  "]],
  ["search", "Guru\nBK", ["Guru BK"]],
  ["write", "ya\u001b[D\rlagi", ["y", "a", "\u001b[D", "\r", "l", "a", "g", "i"]],
])("in a %s %j reads %j", (place, sent, read) => {
  expect(readBy(menuAt(place), [LATER, sent])).toEqual(read);
});

test("Esc leaves where it types nothing", () => {
  expect(readBy(menuAt("search", null), [LATER, "\u001b"])).toEqual([null]);
});

test.each<[string, PromptPlace, [number, string][], string[]]>([
  [
    "keys before anyone can have read it",
    "menu",
    [
      [0, "\r"],
      [149, "2"],
      [149, "\u001b"],
    ],
    [],
  ],
  [
    "but not what is typed into a line",
    "write",
    [
      [10, "ab\r"],
      [151, "c\r"],
    ],
    ["a", "b", "c", "\r"],
  ],
  [
    "what ends a line where more of a paste has just come",
    "write",
    [
      [200, "Menyiram\rtanaman"],
      [260, " kota.\r"],
      [320, "\r"],
      [600, "\r"],
    ],
    ["Menyiram tanaman", " kota. ", " ", "\r"],
  ],
  [
    "Enter that is held from before",
    "menu",
    [
      [100, "\r"],
      [150, "\r"],
      [200, "\r"],
      [250, "\r"],
    ],
    [],
  ],
  [
    "Enter once it was let go",
    "menu",
    [
      [100, "\r"],
      [200, "\r"],
    ],
    ["\r"],
  ],
  [
    "the rest of a pasted text",
    "menu",
    [
      [1000, "Ini jawabanku: 3"],
      [1079, "2\r"],
      [1158, "\u001b"],
      [1238, "1"],
    ],
    ["1"],
  ],
  [
    "what is typed once a clock was set back",
    "menu",
    [
      [-5000, "2"],
      [-6000, "2"],
    ],
    ["2", "2"],
  ],
  [
    "Esc that is held",
    "menu",
    [
      [200, "\u001b"],
      [250, "\u001b"],
    ],
    ["2\r"],
  ],
  [
    "arrows may be held",
    "menu",
    [
      [200, UP],
      [230, UP],
    ],
    [UP, UP],
  ],
])("%s: in a %s %j reads %j", (_, place, sent, read) => {
  expect(readBy(menuAt(place), ...sent)).toEqual(read);
});
