import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import type { Asker, Choice } from "../../../src/io/prompt/ask.ts";
import { drawnAsker } from "../../../src/io/prompt/ask-drawn.ts";
import { FakeTerminal } from "./fake-terminal.ts";

const [UP, DOWN, END, HOME] = ["\u001b[A", "\u001b[B", "\u001b[F", "\u001b[H"];
const [ENTER, ESCAPE, INTERRUPT] = ["\r", "\u001b\u001b", "\u0003"];

const STYLE = {
  question: (text: string) => `*${text}*`,
  answer: (text: string) => `<${text}>`,
  quiet: (text: string) => `(${text})`,
  keys: "kunci daftar",
  searchKeys: "kunci cari",
  nothingFound: "tidak ada yang cocok",
  rows: 3,
  shorten: (text: string, taken: number) => text.slice(0, 30 - taken),
};

const CHOICES: Choice<string>[] = ["Apel", "Bengkuang", "Ceri", "Durian", "Embacang"].map((label) => ({
  value: label.toLowerCase(),
  label,
}));

/** A person at a terminal who is never too quick: every look at the clock is a minute later. */
function seated() {
  const terminal = new FakeTerminal();
  let minutes = 0;
  const now = () => {
    minutes += 1;
    return minutes * 60_000;
  };
  const asker = drawnAsker({ input: terminal.input, output: terminal.output, now, style: STYLE });
  return { terminal, asker };
}

type Ask = (asker: Asker) => Promise<string | null>;

const choosing =
  (escaped: string | null): Ask =>
  (asker) =>
    asker.choose("Buah apa?", CHOICES, escaped);
const searching: Ask = (asker) => asker.search("Buah apa?", CHOICES);
const writing: Ask = (asker) => asker.write("Nama?", "Budi");

/** Keys, and what they draw. */
type Step = readonly [keys: string, drawn: string];

test.each<[string, Ask, Step[], string | null]>([
  ["Enter alone takes the first", choosing(null), [[ENTER, "✓"]], "apel"],
  [
    "a digit and Enter take that choice",
    choosing(null),
    [
      ["3", "› Ceri"],
      [ENTER, "✓"],
    ],
    "ceri",
  ],
  [
    "the arrows move",
    choosing(null),
    [
      [DOWN, "Bengkuang"],
      [ENTER, "✓"],
    ],
    "bengkuang",
  ],
  [
    "the end is the end",
    choosing(null),
    [
      [END, "Embacang"],
      [DOWN + UP, "Durian"],
      [ENTER, "✓"],
    ],
    "durian",
  ],
  [
    "and there is a way back to the beginning",
    choosing(null),
    [
      [END, "Embacang"],
      [HOME, "Apel"],
      [ENTER, "✓"],
    ],
    "apel",
  ],
  ["Esc takes what it stands for", choosing("bengkuang"), [[ESCAPE, "✓"]], "bengkuang"],
  [
    "also where that is the first",
    choosing("apel"),
    [
      [DOWN, "Bengkuang"],
      [ESCAPE, "✓"],
    ],
    "apel",
  ],
  ["Esc leaves where it stands for none", choosing(null), [[ESCAPE, ""]], null],
  ["Ctrl-C leaves, whatever Esc stands for", choosing("apel"), [[INTERRUPT, ""]], null],
  [
    "what is typed is searched for",
    searching,
    [
      ["ri", "Ceri"],
      [ENTER, "✓"],
    ],
    "ceri",
  ],
  [
    "a search without a find takes nothing",
    searching,
    [
      ["xyz", "tidak ada yang cocok"],
      [ENTER, ""],
      [INTERRUPT, ""],
    ],
    null,
  ],
  ["Esc leaves a search", searching, [[ESCAPE, ""]], null],
  ["Enter alone writes what is suggested", writing, [[ENTER, "✓"]], "Budi"],
  [
    "what is written is the answer",
    writing,
    [
      ["Sari", "Sari"],
      [ENTER, "✓"],
    ],
    "Sari",
  ],
  ["Esc in an empty line goes back", writing, [[ESCAPE, ""]], ""],
  [
    "Esc takes away what was typed first",
    writing,
    [
      ["Sari", "Sari"],
      [ESCAPE, "(Budi)"],
      [ENTER, "✓"],
    ],
    "Budi",
  ],
  [
    "wherever the cursor stands in it",
    writing,
    [
      ["Sari", "Sari"],
      ["\u001b[D\u001b[D", ""],
      [ESCAPE, "(Budi)"],
      [ENTER, "✓"],
    ],
    "Budi",
  ],
  [
    "Ctrl-C leaves a line",
    writing,
    [
      ["Sari", "Sari"],
      [INTERRUPT, ""],
    ],
    null,
  ],
])("%s", async (_, ask, steps, answer) => {
  const { terminal, asker } = seated();
  const answered = ask(asker);
  await terminal.shows("?*");
  for (const [keys, drawn] of steps) await terminal.type(keys, drawn);
  expect(await answered).toBe(answer);
  expect(terminal.input.modes.at(-1)).toBe(false);
  expect(terminal.drawn.endsWith("\u001b[J\u001b[?25h\u001b[?2004l")).toBe(true);
});

test("a list shows its question, the first choices, and what its keys do", async () => {
  const { terminal, asker } = seated();
  const answered = choosing(null)(asker);
  await terminal.shows("kunci daftar");
  expect(stripVTControlCharacters(terminal.drawn).trim().split(/\r?\n/)).toEqual([
    "<?> *Buah apa?*",
    "<› Apel>",
    "  Bengkuang",
    "  Ceri",
    "",
    "(kunci daftar)",
  ]);
  const before = terminal.drawn.length;
  await terminal.type(ENTER, "✓");
  await answered;
  expect(stripVTControlCharacters(terminal.drawn.slice(before))).toContain("<✓> *Buah apa?* <Apel>");
});

test("a search shows what its keys do", async () => {
  const { terminal, asker } = seated();
  const answered = searching(asker);
  await terminal.shows("(kunci cari)");
  await terminal.type("be", "Bengkuang");
  expect(terminal.drawn).toContain("<be>");
  await terminal.type(ENTER, "✓");
  expect(await answered).toBe("bengkuang");
});

const LONG = "Sebuah nama yang panjang sekali dan tidak habis-habis";

test("what is longer than a line is shortened where it is shown, not in the answer", async () => {
  const { terminal, asker } = seated();
  const chosen = asker.choose("Apa?", [{ value: LONG, label: LONG }], null);
  await terminal.shows(`› ${LONG.slice(0, 28)}>`);
  const before = terminal.drawn.length;
  await terminal.type(ENTER, "✓");
  expect(await chosen).toBe(LONG);
  // What is left beside "✓ Apa? ".
  expect(terminal.drawn.slice(before)).toContain(`<${LONG.slice(0, 23)}>`);

  const suggested = asker.write("Nama?", LONG);
  await terminal.type("", `(${LONG.slice(0, 20)})`);
  await terminal.type(ENTER, `<${LONG.slice(0, 20)}>`);
  expect(await suggested).toBe(LONG);
});

test("what stood in a line that was left is known, until another is answered", async () => {
  const { terminal, asker } = seated();
  expect(asker.unfinished?.()).toBe("");
  const left = writing(asker);
  await terminal.shows("Nama?");
  await terminal.type("Sar", "Sar");
  await terminal.type(INTERRUPT, "");
  expect(await left).toBeNull();
  expect(asker.unfinished?.()).toBe("Sar");
  const before = terminal.drawn.length;
  const written = writing(asker);
  await terminal.shows("Nama?", before);
  await terminal.type("Sari", "Sari");
  await terminal.type(ENTER, "✓");
  expect(await written).toBe("Sari");
  expect(asker.unfinished?.()).toBe("");
});

test("the end of the input leaves, and so does a signal to end", async () => {
  for (const leave of [(terminal: FakeTerminal) => terminal.input.end(), () => process.emit("SIGTERM")]) {
    const { terminal, asker } = seated();
    const answered = choosing("apel")(asker);
    await terminal.shows("Apel");
    leave(terminal);
    expect(await answered).toBeNull();
  }
});

test("brought back after a stop, the question stands there again", async () => {
  const { terminal, asker } = seated();
  const answered = choosing(null)(asker);
  await terminal.shows("kunci daftar");
  const before = terminal.drawn.length;
  process.emit("SIGCONT");
  await terminal.shows("kunci daftar", before);
  expect(stripVTControlCharacters(terminal.drawn.slice(before))).toContain("<?> *Buah apa?*");
  await terminal.type(ENTER, "✓");
  expect(await answered).toBe("apel");
});

test("a mistake of ours is not taken for leaving", async () => {
  const { terminal, asker } = seated();
  const broken = {
    get label(): string {
      throw new RangeError("broken");
    },
    value: "",
  };
  await expect(asker.choose("Apa?", [broken], null)).rejects.toThrow(RangeError);
  expect(terminal.input.modes.at(-1)).toBe(false);
});
