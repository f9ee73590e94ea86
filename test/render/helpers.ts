import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import type { Profile } from "../../src/core/profile/profile.ts";
import { neighbourIndexOf } from "../../src/core/ranking/neighbour-index.ts";
import { neighboursOf } from "../../src/core/ranking/neighbours.ts";
import { buildReport, type Report, type ReportExtras } from "../../src/core/report/build.ts";
import type { Answers } from "../../src/core/scoring/answers.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import type { Neighbour } from "../../src/core/scoring/neighbour.ts";
import { FIRST_ROLE } from "../../src/io/profiles/catalogue.ts";
import { columnsOf } from "../../src/render/terminal/wrap.ts";
import { everyKind } from "../core/fixtures.ts";
import { profileOf } from "../first-role.ts";

/** The first role of the catalogue. */
export function firstRole(): Profile {
  return profileOf(FIRST_ROLE);
}

export function reportOf(profile: Profile, answers: Answers, extras?: ReportExtras): Report {
  return buildReport(profile, assess(profile, answers), extras);
}

/** What a report tells of other roles where these ask what its own asks. */
export function neighboursLike(
  profile: Profile,
  report: Report,
  roles: readonly string[] = ["Peran Tetangga"],
): Neighbour[] {
  const others = roles.map((role, index) => ({ ...profile, id: `tetangga-${index}`, role }));
  return neighboursOf(neighbourIndexOf(others), profile, report.answers);
}

export type AnswerSet = "full" | "part" | "empty";

/** The answers of a fixture; `empty` has none. */
export function fixtureAnswers(set: AnswerSet): Answers {
  if (set === "empty") return {};
  return JSON.parse(readFileSync(`test/fixtures/answers-${set}.json`, "utf8")).answers;
}

/** A drawing without its colours. */
export function plain(drawn: string): string {
  return stripVTControlCharacters(drawn);
}

export function linesOf(drawn: string): string[] {
  return plain(drawn).split("\n");
}

/** The columns of the widest line. */
export function widest(drawn: string): number {
  return Math.max(...linesOf(drawn).map(columnsOf));
}

/** A text without any white space, to compare wrapped with whole. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Control characters that steer a terminal, direction marks, and breaks other than a line feed. */
export const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** Texts that break careless layouts, and what of them must still be read. */
export const HOSTILE: [string, string, string][] = [
  ["ANSI escapes", "\u001b[31mmerah\u001b[0m\u001b]0;judul\u0007\u001b[2J", "[31mmerah[0m]0;judul[2J"],
  ["C1 controls", "\u009b31mmerah\u0085\u0090akhir\u009c", "31mmerahakhir"],
  ["direction marks", "abc\u202edcba\u202c\u2066x\u2069\u200f\u061cy", "abcdcbaxy"],
  ["other controls", "a\u0000b\u0007c\bd\u007fe\rf\u000bg", "abcdefg"],
  ["10,000 characters without a space", "x".repeat(10_000), "x".repeat(10_000)],
  ["emoji", `${"❤️".repeat(90)}👨‍👩‍👧🇮🇩1️⃣👍🏽`, `${"❤️".repeat(90)}👨‍👩‍👧🇮🇩1️⃣👍🏽`],
  ["wide characters", "漢字かな".repeat(60), "漢字かな".repeat(60)],
  ["Arabic", "مرحبا بالعالم ".repeat(9), "مرحبابالعالم".repeat(9)],
  ["HTML", `<script>alert("1")</script> & '`, `<script>alert("1")</script>&'`],
  ["line feeds", "satu\ndua\n\ntiga\r\nempat", "satuduatigaempat"],
  ["tabs and line separators", "satu\tdua\u2028tiga\u2029empat", "satuduatigaempat"],
  ["stacked accents", `e${"\u0301".repeat(50)}`.repeat(3), `é${"\u0301".repeat(49)}`.repeat(3)],
  ["spaces at the ends", "   satu   ", "satu"],
];

/** Keys whose values are ids and names within the profile, not words for people. */
const NOT_WORDS = new Set(["id", "responses", "opposes", "fingerprint", "profile", "url", "date"]);

function withWords<T>(value: T, text: string): T {
  if (typeof value === "string") return text as T;
  if (Array.isArray(value)) return value.map((inner) => withWords(inner, text)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const isName = NOT_WORDS.has(key) && typeof inner === "string";
    return [key, isName ? inner : withWords(inner, text)];
  });
  return Object.fromEntries(entries) as T;
}

/** Everything that a profile may have, with one text in every place for words. */
export function wordedWith(text: string): Profile {
  const profile = everyKind();
  const { sesuai = { options: [] } } = profile.responses;
  return withWords(
    {
      ...profile,
      summary: "Ringkasan",
      responses: { ...profile.responses, sesuai: { ask: "Tanya", options: sesuai.options } },
      interest: { name: "Minat", description: "Uraian", tips: ["Saran"] },
      traits: profile.traits.map((trait) => ({ ...trait, description: "Uraian", tips: ["Saran", "Saran"] })),
      antiTraits: profile.antiTraits.map((trait) => ({ ...trait, description: "Uraian", tips: ["Saran"] })),
      comparison: { ...profile.comparison, role: "Tetangga", this: "Di sini", other: "Di sana" },
      sources: [{ id: "sumber", text: "Sumber", url: "https://example.org", date: "2025-02-05" }],
    },
    text,
  );
}
