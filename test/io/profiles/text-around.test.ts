import { expect, test } from "vitest";
import { textAround } from "../../../src/io/profiles/text-around.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { SMALL_PROFILE as PROFILE } from "../../cli/helpers.ts";

function told(text: string): [code: string, text: unknown, line: number | undefined][] {
  const parsed = parseProfile(text);
  if (!("problems" in parsed)) return [];
  return parsed.problems.map(({ code, args, place }) => [code, "text" in args && args.text, place?.line]);
}

test.each<[string, text: string, around: string, line: number]>([
  ["fences", `\`\`\`yaml\n${PROFILE}\`\`\`\n`, "```yaml", 1],
  ["fences without a language", `\`\`\`\n${PROFILE}\`\`\``, "```", 1],
  ["other fences", `~~~yaml\n${PROFILE}~~~\n`, "~~~yaml", 1],
  ["indented fences", `   \`\`\`yaml\n${PROFILE}   \`\`\`\n`, "```yaml", 1],
  ["the fence at the end alone", `${PROFILE}\`\`\`\n`, "```", 12],
  [
    "talk and fences",
    `Tentu! Ini profilnya:\n\n\`\`\`yaml\n${PROFILE}\`\`\`\nSemoga membantu.\n`,
    "```yaml",
    3,
  ],
  ["two blocks", `\`\`\`yaml\n${PROFILE}\`\`\`\natau\n\`\`\`yaml\n${PROFILE}\`\`\`\n`, "```yaml", 1],
  ["a sentence before", `Tentu, ini profilnya.\n\n${PROFILE}`, "Tentu, ini profilnya.", 1],
  ["the word that a button leaves", `yaml\n${PROFILE}`, "yaml", 1],
  ["a sentence after", `${PROFILE}\nSemoga membantu!\n`, "Semoga membantu!", 13],
  ["emphasis after", `${PROFILE}\n**Catatan**: cek lagi.\n`, "**Catatan**: cek lagi.", 13],
  ["with the ends of lines of Windows", `Ini dia.\n\n${PROFILE}`.replaceAll("\n", "\r\n"), "Ini dia.", 1],
])("%s around a profile: one problem, and not what follows from it", (_, text, around, line) => {
  expect(told(text)).toEqual([["text-around-yaml", around, line]]);
});

test.each<[string, text: string]>([
  ["a sound profile", PROFILE],
  ["one that holds a fence", PROFILE.replace("role: Penjaga Taman", "role: |-\n  ```\n  Penjaga Taman")],
  ["one with a fence in a comment", `# \`\`\`\n${PROFILE}`],
])("%s has no text around it", (_, text) => {
  expect(told(text)).toEqual([]);
});

test.each<[string, text: string, code: string]>([
  ["a text that goes on at the margin", PROFILE.replace("name: Sabar", "name: Sabar\nsekali"), "yaml-syntax"],
  ["a line of its own that is a key", `Ini profilnya:\n\n${PROFILE}`, "unknown-key"],
  ["brackets that are left open", PROFILE.replace("Sesuai]", "Sesuai"), "yaml-syntax"],
  ["a line of its own between keys", `${PROFILE}\nSemoga membantu!\n\nsummary: Merawat.\n`, "yaml-syntax"],
  ["no YAML at all", "Halo, apa kabar?\n\n- a\n b: c: d\n", "yaml-syntax"],
])("%s is told for what it is", (_, text, code) => {
  expect(told(text)[0]?.[0]).toBe(code);
});

test("a long line is told by its beginning", () => {
  expect(textAround(`${"kata ".repeat(30)}\n\nid: a\n`)?.text.length).toBeLessThanOrEqual(41);
});
