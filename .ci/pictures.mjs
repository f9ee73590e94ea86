// Draws the pictures of the README from the real program: `node .ci/pictures.mjs`, after a build. With `--check` nothing is
// written: it fails where a picture shows something else than the program does.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const pty = require("@lydell/node-pty");
const { Terminal } = require("@xterm/headless");

const COLUMNS = 80;
/** Room for all that a screen of the program holds at this width. */
const ROWS = 40;
const DOWN = "\u001b[B";

/** What is typed for each picture, each once the words before it are on the screen; the picture shows what follows the last. */
const PICTURES = {
  interview: {
    title: "Sebuah pertanyaan wawancara di terminal",
    args: ["wawancara", "pendamping-kesejahteraan-masyarakat"],
    turns: [
      ["Enter mulai", "\r"],
      ["Pertanyaan 1 dari", "4"],
      ["Pertanyaan 2 dari", "5"],
      ["Pertanyaan 3 dari", DOWN],
      ["› 1", DOWN],
      ["› 2", DOWN],
      ["› 3", DOWN],
    ],
    last: "› 4",
  },
  report: {
    title: "Layar pertama laporan di terminal",
    args: ["nilai", "test/fixtures/answers-full.json"],
    turns: [],
    last: "Selengkapnya",
  },
};

/** Keys come at a person's pace: the program drops those that come too soon to have been meant. */
const PACE = 300;
const DEADLINE = 60_000;

/** Runs the program in a pseudo-terminal until the last words stand on its screen. */
function show({ args, turns, last }) {
  const state = mkdtempSync(join(tmpdir(), "kerja-cocok-picture-"));
  const env = { PATH: process.env.PATH, HOME: state, XDG_STATE_HOME: state, TERM: "xterm-256color" };
  const terminal = new Terminal({ cols: COLUMNS, rows: ROWS, scrollback: 0, allowProposedApi: true });
  const child = pty.spawn(process.execPath, ["bin/kerja-cocok.js", ...args], {
    cols: COLUMNS,
    rows: ROWS,
    env,
  });
  return new Promise((resolve, reject) => {
    const rest = [...turns, [last, null]];
    let isTyping = false;
    const finish = (result) => {
      clearTimeout(deadline);
      child.kill("SIGKILL");
      rmSync(state, { recursive: true, force: true });
      result();
    };
    const deadline = setTimeout(
      () => finish(() => reject(new Error(`"${rest[0]?.[0]}" was not shown:\n${textOf(terminal)}`))),
      DEADLINE,
    );
    const look = () => {
      if (isTyping || !textOf(terminal).includes(rest[0][0])) return;
      const [[, keys]] = rest.splice(0, 1);
      isTyping = true;
      setTimeout(() => {
        if (keys === null) return finish(() => resolve(terminal));
        isTyping = false;
        child.write(keys);
      }, PACE);
    };
    child.onData((data) => terminal.write(data, look));
  });
}

function linesOf(terminal) {
  const { active } = terminal.buffer;
  return Array.from({ length: ROWS }, (_, row) => active.getLine(active.baseY + row));
}

function textOf(terminal) {
  return linesOf(terminal)
    .map((line) => line.translateToString(true))
    .join("\n");
}

/** The sixteen colours of a terminal that the program uses, on a dark ground. */
const INK = "#d8dee9";
const COLOURS = {
  1: "#e06c75",
  2: "#98c379",
  3: "#e5c07b",
  4: "#61afef",
  5: "#c678dd",
  6: "#56b6c2",
};
const GROUND = "#1e2430";
const [CELL, LINE, EDGE] = [8.4, 18, 14];

/** How a cell is painted, as attributes of SVG. */
function styleOf(cell) {
  const colour = cell.isFgPalette() ? COLOURS[cell.getFgColor() % 8] : undefined;
  return [
    ...(colour ? [`fill="${colour}"`] : []),
    ...(cell.isBold() ? ['font-weight="bold"'] : []),
    ...(cell.isDim() ? ['opacity=".65"'] : []),
  ].join(" ");
}

/** Neighbouring cells of one style, up to a gap: browsers draw several spaces as one. */
function runsOf(line) {
  const runs = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    const cell = line.getCell(column);
    const style = styleOf(cell);
    const signs = cell.getChars() || " ";
    const run = runs.at(-1);
    if (run?.style === style && !(signs === " " && run.text.endsWith(" "))) run.text += signs;
    else runs.push({ style, column, text: signs });
  }
  return runs.filter(({ text }) => text.trim() !== "");
}

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign]);
const rounded = (number) => String(Math.round(number * 10) / 10);

function drawRun({ style, column, text }, row) {
  const shown = text.trimEnd();
  const lead = shown.length - shown.trimStart().length;
  const words = shown.trimStart();
  const x = rounded(EDGE + (column + lead) * CELL);
  const y = EDGE + (row + 1) * LINE - 5;
  const length = rounded([...words].length * CELL);
  const attributes = [`x="${x}" y="${y}" textLength="${length}"`, style].filter(Boolean).join(" ");
  return `<text ${attributes}>${escaped(words)}</text>`;
}

function draw(terminal, title) {
  const lines = linesOf(terminal);
  const rows = lines.findLastIndex((line) => line.translateToString(true) !== "") + 1;
  const [width, height] = [rounded(2 * EDGE + COLUMNS * CELL), 2 * EDGE + rows * LINE];
  const texts = lines.flatMap((line, row) => runsOf(line).map((run) => drawRun(run, row)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" xml:space="preserve" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="${INK}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${GROUND}"/>`,
    ...texts,
    "</svg>\n",
  ].join("\n");
}

const isCheck = process.argv.includes("--check");
for (const [name, picture] of Object.entries(PICTURES)) {
  const file = `.github/${name}.svg`;
  const drawn = draw(await show(picture), picture.title);
  if (!isCheck) writeFileSync(file, drawn);
  else if (readFileSync(file, "utf8") !== drawn) {
    console.error(`${file} shows something else than the program; draw it anew: node .ci/pictures.mjs`);
    process.exitCode = 1;
  }
}
