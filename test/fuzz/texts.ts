import naughty from "big-list-of-naughty-strings" with { type: "json" };
import fc from "fast-check";

/** Texts that the list of its authors does not have: what steers a terminal, a page, a table, a path or an object of ours. */
const OURS = [
  "\u001b[2J\u001b]8;;http://evil.example\u0007x\u001b]8;;\u0007",
  "\u001b]52;c;ZXZpbA==\u0007",
  "\u009b31m",
  "a\u202eb\u2066c",
  "a\u200bb\ufeffc",
  "\ud800",
  '=HYPERLINK("http://evil.example")',
  "+1+1",
  "@SUM(A1)",
  "x;=40+2;y",
  "\t=1",
  "[a](http://evil.example)",
  "](javascript:alert(1))",
  "```\n# judul",
  "| a | b |\n|---|---|",
  "</script><script>alert(1)</script>",
  "<svg onload=alert(1)>",
  "&lt;b&gt; &#0; &unknown;",
  "]]>",
  "../../../etc/passwd",
  "..\\..\\x",
  "/dev/full",
  "CON",
  "nul.html",
  "a/b\u0000c",
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "$&",
  "$1",
  "%s%n",
  "{0}",
  "-",
  "--",
  "--keluaran=x",
  "#N/A",
  "NaN",
  "9007199254740993",
  "1e999",
  "-0",
  "0x1F",
  "٣",
  "👩‍👩‍👧‍👦".repeat(20),
  "e\u0301".repeat(60),
  "z".repeat(3000),
  "kata ".repeat(400),
  " ",
  "",
];

/** Texts that have broken programs. */
export const HOSTILE: readonly string[] = [...(naughty as string[]), ...OURS];

/** Keys that objects have before anybody gave them any, and some that profiles and answers have. */
export const KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "length",
  "0",
  "4294967295",
  "",
  "id",
  "role",
  "items",
  "options",
  "use",
  "answers",
  "respondent",
  "group",
  "profile",
  "code",
  "version",
  "error",
  "\u001b[31m",
];

/** Texts of any signs, halves of signs among them. A list of all signs would fill the memory. */
export function strangeTexts(maxLength: number): fc.Arbitrary<string> {
  const any = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
  const low = fc.integer({ min: 0, max: 0x2ff }).map((code) => String.fromCodePoint(code));
  return fc.string({ unit: fc.oneof(low, any), maxLength });
}
