import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ran, run, type Setting, stateFolder } from "../cli/helpers.ts";

/** The longest name of a response set. */
const LONGEST_NAME = 100;

/** A text in pieces that may be names of response sets. */
function namesOf(text: string): [string, ...string[]] {
  // These are refused.
  if (["__proto__", "constructor", "prototype"].includes(text)) return ["jawaban"];
  const [first = "", ...others] = text.match(new RegExp(`[^]{1,${LONGEST_NAME - 1}}`, "gu")) ?? [];
  return [first, ...others];
}

/** A profile with one text in every place for words, the names of its response sets too. */
export function profileOf(text: string, id = "peran-serang"): Record<string, unknown> {
  const [set, ...otherSets] = namesOf(text);
  // No two items of a profile read alike.
  const apart = (mark: string) => `${text} ${mark}`;
  const item = (itemId: string, more = {}) => ({
    id: itemId,
    text: apart(itemId),
    responses: set,
    note: text,
    ...more,
  });
  return {
    id,
    role: id === "peran-serang" ? text : apart(id),
    summary: text,
    responses: {
      [set]: { ask: text, options: ["a", "b", "c", "d", "e"].map(apart) },
      ...Object.fromEntries(otherSets.map((name) => [name, ["a", "b"].map(apart)])),
    },
    interest: { name: text, description: text, responses: set, tips: [text] },
    duties: [{ id: "tugas-1", text, interest: { id: "minat-1", text: apart("minat-1"), responses: set } }],
    traits: [
      {
        id: "empati",
        name: text,
        description: text,
        responses: set,
        items: [
          item("empati-1"),
          item("empati-2", { reverse: true }),
          {
            id: "empati-3",
            text: apart("empati-3"),
            options: [
              { text: apart("satu"), points: 0 },
              { text: apart("dua"), points: 4 },
            ],
          },
        ],
        tips: [text],
      },
    ],
    antiTraits: [
      {
        id: "kurang-sabar",
        name: text,
        description: text,
        opposes: "empati",
        items: [item("sabar-1"), item("sabar-2", { reverse: true })],
        tips: [text],
      },
    ],
    misconceptions: [
      {
        id: "uang",
        claim: text,
        truth: text,
        statements: [
          { id: "uang-1", text: apart("uang-1"), answer: false, why: text, note: text },
          { id: "uang-2", text: apart("uang-2"), answer: true, why: text },
        ],
      },
    ],
    expectations: [
      {
        id: "cepat",
        claim: text,
        reality: text,
        statements: [{ id: "cepat-1", text: apart("cepat-1"), answer: true, why: text }],
      },
    ],
    comparison: {
      role: text,
      this: text,
      other: text,
      items: [{ id: "arah-1", this: apart("sini"), other: apart("sana"), flip: true, note: text }],
    },
    conditions: { place: ["lapangan"], hours: "tak-tentu" },
    paths: [{ kind: "mapel", text, source: "sumber-1" }],
    sources: [
      { id: "sumber-1", text, url: `https://example.org/${text.replace(/\s/g, "")}`, date: "2025-02-05" },
    ],
  };
}

const ANSWERS = {
  "minat-1": 2,
  "empati-1": 3,
  "empati-2": 1,
  "empati-3": 1,
  "sabar-1": 5,
  "sabar-2": 1,
  "uang-1": true,
  "uang-2": true,
  "cepat-1": false,
  "arah-1": 1,
};
const IDS = Object.keys(ANSWERS);

function record(respondent: string, group: string, answers: object = ANSWERS): string {
  return JSON.stringify({ respondent, group, answers });
}

function csv(...rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** A text as the name of a file can hold it. */
export function inFileName(text: string): string {
  return [...text.replace(/[\u0000/]/g, "_").replace(/^\./, "_")].slice(0, 50).join("");
}

/** A folder in which one text stands wherever a stranger's text may come in. */
export class Scene {
  readonly folder = mkdtempSync(join(tmpdir(), "kerja-cocok-attacks-"));
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    for (const [name, content] of Object.entries(filesOf(text))) this.write(name, content);
    const interview = {
      version: 1,
      profile: "peran-serang",
      role: text,
      file: join(this.folder, "peran.yaml"),
      fingerprint: text,
      startedAt: "2026-11-01T08:00:00.000Z",
      savedAt: "2026-11-01T08:05:00.000Z",
      finished: false,
      seed: 1,
      order: "listed",
      answers: ANSWERS,
      skipped: [text],
      itemFingerprints: {},
    };
    const kept = stateFolder(this.folder);
    this.write(join(kept, "simpan.json"), JSON.stringify(interview));
    this.write(join(kept, `${inFileName(text)}.json`), JSON.stringify(interview));
    this.write(join(kept, `${inFileName(text)} rusak.json`), "{");
    for (const inner of ["hasil", "kertas"]) mkdirSync(join(this.folder, inner), { recursive: true });
  }

  leave(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  write(name: string, content: string): void {
    const file = name.startsWith("/") ? name : join(this.folder, name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, content);
  }

  /** Runs the command line: `@` begins the path of a file of the scene, `%` stands for the text. */
  run(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
    const args = argv.map((arg) => {
      const text = arg.includes("@") ? inFileName(this.text) : this.text;
      return arg.replace(/(^|,)@/g, (_, before) => `${before}${this.folder}/`).replaceAll("%", () => text);
    });
    return run(args, { ...setting, folder: this.folder });
  }
}

function filesOf(text: string): Record<string, string> {
  return {
    "peran.yaml": JSON.stringify(profileOf(text)),
    "lain.yaml": JSON.stringify(profileOf(text, "peran-lain")),
    "satu.json": record(text, text),
    "lama.json": record(text, text, { "empati-1": 1 }),
    "dulu.json": record(`${text} dulu`, text, { "empati-1": 1 }),
    "banyak.ndjson": [
      record(text, text),
      record(`2 ${text}`, text, { "empati-1": 1 }),
      record(`3 ${text}`, `lain ${text}`, { "empati-2": 5 }),
      record(text, text),
    ].join("\n"),
    [`nama/${inFileName(text)}.ndjson`]: record(text, text),
    "tabel.csv": csv(
      ["nama", "kelas", ...IDS, text, `${text} x`],
      [text, text, ...Object.values(ANSWERS), text, "x"],
      [`${text} 2`, text, ...Object.values(ANSWERS), text, "x"],
    ),
    "rusak.csv": csv(
      ["nama", "kelas", ...IDS, text, text, `${text} empati-1`, "empati-1"],
      [text, text, ...IDS.map(() => text)],
      [text, text, ...Object.values(ANSWERS), text, text, text, text, text],
    ),
    "rusak.ndjson": [
      JSON.stringify({
        respondent: text,
        group: text,
        profile: text,
        [text]: text,
        answers: { [text]: text, "uang-1": text },
      }),
      JSON.stringify({ respondent: text, [text]: text, answers: { [text]: 1 } }),
      JSON.stringify({ respondent: [text], answers: text }),
      JSON.stringify(text),
      text,
      `{"respondent": ${JSON.stringify(text)}, "answers": {${JSON.stringify(text)}: 1, ${JSON.stringify(text)}: 2}}`,
      record(text, text),
    ].join("\n"),
    "buruk.yaml": JSON.stringify(brokenProfile(text), null, 1),
    "kunci.yaml": `id: a\nrole: b\nresponses:\n  ${JSON.stringify(text)}: [a, b]\n  ${JSON.stringify(text)}: [a, b]\n`,
    "uraian.txt": `Penjaga taman adalah orang yang ${text}.
Tugas utamanya meliputi ${text}, menyapa tamu, dan membersihkan ${text}.
Orang yang cocok adalah orang yang ramah, ${text}, dan tahan berdiri lama.
Jika kamu mudah panik atau ${text}, kemungkinan kamu tidak cocok dengan pekerjaan ini.
Banyak orang mengira ${text}. Padahal ${text}.
`,
  };
}

/** A profile in which the text stands as a key, as an id, and as every value that is not of its kind. */
function brokenProfile(text: string): object {
  return {
    ...profileOf(text),
    id: text,
    [text]: { [text]: text },
    codes: { isco: text, kbji: text, onet: text },
    traits: [
      { use: text, [text]: 1 },
      {
        id: text,
        name: text,
        responses: `${namesOf(text)[0]}z`,
        [text]: text,
        items: [{ id: text, text, [text]: text }],
      },
    ],
    antiTraits: [{ id: "a", name: text, opposes: text, items: [] }],
    conditions: { place: [text], hours: text, [text]: text },
    comparison: { role: text, profile: text },
    paths: [{ kind: text, text, source: text }],
    sources: [{ id: text, text, url: text, date: text }],
  };
}
