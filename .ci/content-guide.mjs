// Writes the guide to the rules of content in CONTRIBUTING.md from the heads of the rules: `node .ci/content-guide.mjs`. With `--check` nothing
// is written: it fails where the guide says something else than the rules do.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const RULES = "src/core/content/rules";
const GUIDE = "CONTRIBUTING.md";
const [BEGIN, END] = ["<!-- aturan isi: npm run guide -->", "<!-- akhir aturan isi -->"];

const SEVERITIES = { error: "masalah", warning: "catatan", hint: "petunjuk" };
const PARTS = ["Tujuan:", "Saran:", "Buruk:", "Baik:"];

/**
 * What a rule says of itself, in the comment before it: why it is there, what to do, and a bad and a good piece of a profile.
 * @throws where a part is missing
 */
export function readRule(file, source) {
  const code = file.replace(/\.ts$/, "");
  const severity = new RegExp(`contentRule\\(\\s*"${code}",\\s*"(\\w+)"`).exec(source)?.[1];
  const comments = [...source.matchAll(/\/\*\*\n([\s\S]*?)\n \*\//g)].map(([, text]) => text);
  const head = comments.find((text) => text.startsWith(" * Tujuan:"));
  if (!severity || head === undefined) throw new Error(`${file} has no head, or no rule of its name`);
  const lines = head.split("\n").map((line) => line.replace(/^ \* ?/, ""));
  const places = PARTS.map((part) => lines.findIndex((line) => line.startsWith(part)));
  if (places.some((place, index) => place <= (places[index - 1] ?? -1)))
    throw new Error(`${file} lacks one of ${PARTS.join(" ")}`);
  const [purpose, advice, bad, good] = places.map((place, index) => {
    const [first, ...rest] = lines.slice(place, places[index + 1]);
    return [first.slice(PARTS[index].length), ...rest];
  });
  return {
    code,
    severity,
    purpose: prose(purpose),
    advice: prose(advice),
    bad: piece(bad),
    good: piece(good),
  };
}

function prose(lines) {
  return lines.join(" ").trim().replace(/\s+/g, " ");
}

/** A piece of YAML stands four spaces in. */
function piece(lines) {
  return `${lines
    .map((line) => line.replace(/^ {4}/, ""))
    .join("\n")
    .trim()}\n`;
}

/** Every rule, in the order of the codes. */
export function readRules(folder = RULES) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  return files.sort().map((file) => readRule(file, readFileSync(`${folder}/${file}`, "utf8")));
}

function drawRule({ code, severity, purpose, advice, bad, good }) {
  return [
    `### \`${code}\` (${SEVERITIES[severity]})`,
    purpose,
    `Saran: ${advice}`,
    `Buruk:\n\n\`\`\`yaml\n${bad}\`\`\``,
    `Baik:\n\n\`\`\`yaml\n${good}\`\`\``,
  ].join("\n\n");
}

/** A text with the guide between its marks written anew. */
export function withGuide(text, rules = readRules()) {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${GUIDE} has no place for the rules of content`);
  const guide = rules.map(drawRule).join("\n\n");
  return `${text.slice(0, begin + BEGIN.length)}\n\n${guide}\n\n${text.slice(end)}`;
}

if (process.argv[1]?.endsWith("content-guide.mjs")) {
  const text = readFileSync(GUIDE, "utf8");
  const guided = withGuide(text);
  if (!process.argv.includes("--check")) writeFileSync(GUIDE, guided);
  else if (guided !== text) {
    console.error(`${GUIDE} tells other rules of content than there are; write them anew: npm run guide`);
    process.exitCode = 1;
  }
}
