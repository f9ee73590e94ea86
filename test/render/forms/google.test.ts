import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import type { Notice } from "../../../src/core/base/notice.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { cellsOf } from "../../../src/io/answers/meaning/cells.ts";
import { headingsOf } from "../../../src/io/answers/meaning/headings.ts";
import { googleForm } from "../../../src/render/forms/google.ts";
import { itemText, optionLabel } from "../../../src/text/items.ts";
import { rating, situation, testProfile } from "../../core/fixtures.ts";
import { profile as FIRST_PROFILE, profileOf } from "../../first-role.ts";
import { runScript } from "./form-app.ts";

const UNTOLD: Notice = { purpose: null, seenBy: null, until: null };
const TOLD = { notice: UNTOLD, asksName: false, command: "kerja-cocok kelas JAWABAN.csv" };

function built(profile: Profile, told = TOLD) {
  const { forms, log } = runScript(googleForm(profile, told));
  const [form, ...others] = forms;
  if (!form || others.length > 0) throw new Error("a script builds one form");
  return { form, log };
}

const ELEVEN = Array.from({ length: 11 }, (_, index) => `Langkah ${index}`);

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "*/ throw 1; /*",
  "`$" + "{throw 2}` \\",
  "\u2028throw 3\u2029//",
  '"); throw 4; ("',
  "__proto__",
  "=1+1",
  "🙂 é ↔ \ud800",
];

const PROFILES: Readonly<Record<string, Profile>> = {
  "the first role": FIRST_PROFILE,
  "the template": profileOf("_template"),
  "one question": testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }] }),
  "two and eleven options": testProfile({
    responses: { sesuai: ["Tidak", "Ya"], sebelas: ELEVEN },
    traits: [
      { id: "a", name: "A", items: [rating("a-1"), rating("a-2", { responses: "sebelas" })] },
      { id: "b", name: "B", items: [situation("b-1", [0, 2])] },
    ],
  }),
  "hostile texts": testProfile({
    role: HOSTILE.join(" "),
    responses: { sesuai: HOSTILE, __proto__x: ["constructor", "prototype"] },
    traits: [
      { id: "a", name: "A", items: HOSTILE.map((text, index) => rating(`a-${index}`, { text })) },
      { id: "b", name: "B", items: [rating("b-1", { text: "baris satu\nbaris dua" })] },
    ],
    comparison: {
      role: "*/",
      items: [{ id: "arah-1", this: "*/ `", other: "</script>", flip: true }],
    },
  }),
};

test.each(Object.entries(PROFILES))("%s: one question an item, its text letter for letter", (_, profile) => {
  const { form } = built(profile);
  const asked = form.items.filter(({ kind }) => kind === "choice");
  const items = listItems(profile);
  expect(asked.map(({ title }) => title)).toEqual(items.map(itemText));
  expect(asked.map(({ choices }) => choices)).toEqual(
    items.map((item) => item.options.map(({ value }) => optionLabel(item, value).replace(/\s+/g, " "))),
  );
  expect(form.items.some(({ required }) => required)).toBe(false);
  expect(form.items.slice(0, 2).map(({ kind, title }) => [kind, title])).toEqual([
    ["text", "Kode atau inisial"],
    ["text", "Kelas"],
  ]);
});

test.each(Object.entries(PROFILES))(
  "%s: the script is plain ASCII and Google's types know it",
  (_, profile) => {
    const script = googleForm(profile, TOLD);
    expect(script).toMatch(/^[\n -~]+$/);
    expect(script).not.toContain("</");
    expect(mistakesIn(script)).toEqual([]);
  },
);

test.each([
  ["setDescription", "setDescriptions"],
  ["setChoiceValues(question.choices)", "setChoiceValues(question.title)"],
  ["setCollectEmail(false)", 'setCollectEmail("false")'],
  ["function (page)", "function (page, place, all, none)"],
  ["page.help", "page.question"],
])("Google's types miss %s as %s", (right, wrong) => {
  const script = googleForm(FIRST_PROFILE, TOLD);
  expect(script).toContain(right);
  expect(mistakesIn(script.replace(right, wrong))).not.toEqual([]);
});

/** What the compiler has against a script in the world of Apps Script. */
function mistakesIn(script: string): string[] {
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    strict: true,
    noEmit: true,
    noImplicitReturns: true,
    target: ts.ScriptTarget.ES2019,
    lib: ["lib.es2019.d.ts"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, target) =>
    file === "formulir.js"
      ? ts.createSourceFile(file, script, target)
      : cached(file, () => read(file, target));
  const program = ts.createProgram(["formulir.js", ...TYPES], options, host);
  const source = program.getSourceFile("formulir.js");
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const TYPES = ["forms", "base"].map((name) =>
  join(
    dirname(createRequire(import.meta.url).resolve("@types/google-apps-script/package.json")),
    `google-apps-script.${name}.d.ts`,
  ),
);

const files = new Map<string, ts.SourceFile | undefined>();

function cached(file: string, read: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!files.has(file)) files.set(file, read());
  return files.get(file);
}

test.each(Object.entries(PROFILES))(
  "%s: what is read of its titles and choices is what was meant",
  (_, profile) => {
    const { items } = built(profile).form;
    const { itemOf } = headingsOf(planOf(profile));
    const asked = items.filter(({ kind }) => kind === "choice");
    expect(asked.map(({ title }) => itemOf(title))).toEqual(asked.map((_item, index) => index));
    for (const [index, item] of listItems(profile).entries()) {
      const { choices = [] } = asked[index] ?? {};
      expect(choices.map(cellsOf(item))).toEqual(choices.map((_choice, place) => place));
    }
  },
);

test("pages follow the parts of the interview, each with the question that its options answer", () => {
  const pages = built(FIRST_PROFILE).form.items.filter(({ kind }) => kind === "page");
  expect(pages.map(({ title, help }) => [title, help])).toEqual([
    ["Tugas sehari-hari", "Seberapa ingin kamu mengisi hari kerjamu dengan ini?"],
    ["Caramu biasanya (1 dari 5)", "Seberapa sering?"],
    ["Caramu biasanya (2 dari 5)", ""],
    ["Caramu biasanya (3 dari 5)", ""],
    ["Caramu biasanya (4 dari 5)", ""],
    ["Caramu biasanya (5 dari 5)", "Seberapa sering?"],
    ["Yang kamu rasakan (1 dari 3)", ""],
    ["Yang kamu rasakan (2 dari 3)", ""],
    ["Yang kamu rasakan (3 dari 3)", ""],
    ["Dua arah", "Mana yang lebih menarik bagimu?"],
    ["Tebakanmu tentang pekerjaannya", "Menurutmu, pernyataan ini benar atau salah?"],
  ]);
});

test("where a page has one question, its items repeat nothing", () => {
  const { items } = built(FIRST_PROFILE).form;
  const page = items.findIndex(({ title }) => title === "Caramu biasanya (1 dari 5)");
  const next = items.findIndex(({ title }) => title === "Caramu biasanya (2 dari 5)");
  const helps = items.slice(page + 1, next).map(({ help }) => help);
  expect(helps.length).toBeGreaterThan(1);
  expect(new Set(helps)).toEqual(new Set([""]));
});

test("a choice stands in one line with single spaces, as a form shows it and a table holds it", () => {
  const options = ["Ya,\n  sering", "Tidak  pernah"];
  const profile = testProfile({
    responses: { sesuai: options },
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
  });
  const asked = built(profile).form.items.filter(({ kind }) => kind === "choice");
  expect(asked.map(({ choices }) => choices)).toEqual([["Ya, sering", "Tidak pernah"]]);
});

test("what the form is, and what becomes of the answers, stand apart, a sentence a line", () => {
  const description = String(built(FIRST_PROFILE).form.settings.Description);
  expect(description).toMatch(/\nAda 63 pertanyaan[^\n]*\nTidak ada yang wajib[^\n]*\n\n[A-Z]/);
});

test("where a page has several questions each item has its own, and a situation none", () => {
  const { items } = built(FIRST_PROFILE).form;
  const start = items.findIndex(({ title }) => title === "Caramu biasanya (2 dari 5)");
  expect(items.slice(start + 1, start + 6).map(({ help }) => help)).toEqual([
    "Seberapa sesuai denganmu?",
    "Seberapa sesuai denganmu?",
    "Seberapa sering?",
    "Seberapa sering?",
    "",
  ]);
});

test("nothing is collected that is not asked, and nobody sees what others answered", () => {
  const { form, log } = built(FIRST_PROFILE);
  expect(form.settings).toMatchObject({
    CollectEmail: false,
    LimitOneResponsePerUser: false,
    PublishingSummary: false,
    ShuffleQuestions: false,
  });
  expect(log).toEqual([
    "Tautan untuk dibagikan: https://docs.google.com/forms/d/e/1/viewform",
    "Tautan untuk guru, juga tempat jawabannya: https://docs.google.com/forms/d/1/edit",
  ]);
});

test.each<[Partial<Notice>, string[], string[]]>([
  [
    {},
    ["dan pemilik akun itu bisa melihatnya", "Sampai kapan jawabanmu disimpan?", "Ada 63 pertanyaan"],
    ["Untuk apa", "null", "komputer"],
  ],
  [
    { purpose: "bahan obrolan", seenBy: "Bu Rina", until: "Juni 2027" },
    ["Untuk apa: bahan obrolan", "Siapa yang melihat: Bu Rina", "Disimpan sampai: Juni 2027", "akun Google"],
    ["Sampai kapan", "pemilik akun itu bisa"],
  ],
])("what is told of the answers: %j", (told, said, unsaid) => {
  const { form } = built(FIRST_PROFILE, { ...TOLD, notice: { ...UNTOLD, ...told } });
  const description = String(form.settings.Description);
  for (const words of said) expect(description).toContain(words);
  for (const words of unsaid) expect(description).not.toContain(words);
});

test("names are asked only where they are wanted", () => {
  const { form } = built(FIRST_PROFILE, { ...TOLD, asksName: true });
  expect(form.items[0]?.title).toBe("Nama lengkap");
});

test("the steps stand on top, with the command that comes last, and no name of a file ends them", () => {
  const script = googleForm(FIRST_PROFILE, { ...TOLD, command: "kerja-cocok kelas a.csv -p '*/é\n.yaml'" });
  const [steps = ""] = script.split("*/");
  for (const step of [1, 2, 3, 4, 5]) expect(steps).toContain(`\n * ${step}. `);
  expect(steps).toContain("kerja-cocok kelas a.csv -p '* /??.yaml'");
  // Apart from what the script is, and from what not to do.
  expect(steps.split("\n *\n")).toHaveLength(3);
  expect(mistakesIn(script)).toEqual([]);
});

test("the small service of forms refuses what Google's does", () => {
  const script = googleForm(FIRST_PROFILE, TOLD);
  for (const [right, wrong] of [
    ["setChoiceValues(question.choices)", "setChoiceValues([])"],
    ["setChoiceValues(question.choices)", 'setChoiceValues(["a", "a"])'],
    ["item.setChoiceValues(question.choices);", ""],
    ["setProgressBar", "setProgressBars"],
  ] as const) {
    expect(() => runScript(script.replace(right, wrong))).toThrow();
  }
});
