import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A phrase counts as found from so much overlap of its words on. */
export const ENOUGH = 0.7;

export const FIELDS = [
  "role",
  "summary",
  "duties",
  "partners",
  "traits",
  "knowledge",
  "antiTraits",
  "misconceptions",
  "expectations",
  "neighbours",
  "difference",
];

function wordsOf(text) {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .filter((word) => word !== ""),
  );
}

/** The words that two phrases share, by all words of both; `loose`: by the words of the longer one. */
export function overlapOf(one, other, loose = false) {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = loose ? Math.max(a.size, b.size) : a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** The phrases of a field; those of another part of it (a claim, what holds instead) are never the same. */
export function phrasesOf(description, field) {
  const value = description[field];
  if (value === undefined) return [];
  if (typeof value === "string") return [{ part: "", text: value }];
  if (!Array.isArray(value)) return partsOf(value);
  return value.flatMap((one) => (typeof one === "string" ? [{ part: "", text: one }] : partsOf(one)));
}

function partsOf(value) {
  return Object.entries(value)
    .filter(([, text]) => text !== undefined)
    .map(([part, text]) => ({ part, text }));
}

/** What was expected and found, found but not expected, and the other way round; each phrase counts once, best pairs first. */
export function compare(expected, found, loose = false) {
  const pairs = expected.flatMap((one, index) =>
    found.map((other, at) => ({
      index,
      at,
      overlap: one.part === other.part ? overlapOf(one.text, other.text, loose) : 0,
    })),
  );
  const matched = { expected: new Set(), found: new Set() };
  for (const { index, at, overlap } of pairs.toSorted((a, b) => b.overlap - a.overlap)) {
    if (overlap < ENOUGH || matched.expected.has(index) || matched.found.has(at)) continue;
    matched.expected.add(index);
    matched.found.add(at);
  }
  return {
    right: matched.expected.size,
    missed: expected.filter((_, index) => !matched.expected.has(index)),
    wrong: found.filter((_, at) => !matched.found.has(at)),
  };
}

/** The descriptions of a folder: a text, and what is to be read out of it. None where the folder is not there. */
export function descriptionsIn(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return names.sort().flatMap((file) => {
    const expected = join(folder, file.replace(/\.txt$/, ".json"));
    if (!existsSync(expected)) return [];
    return [
      {
        name: file.replace(/\.txt$/, ""),
        text: readFileSync(join(folder, file), "utf8"),
        expected: JSON.parse(readFileSync(expected, "utf8")),
      },
    ];
  });
}

/** How a reader does on descriptions, field by field: right, missed and wrong phrases, and which field took what another missed. */
export function judge(descriptions, read, loose = false) {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, missed: 0, wrong: 0 }]));
  const confusion = {};
  const details = [];
  for (const { name, text, expected } of descriptions) {
    const found = read(text);
    for (const field of FIELDS) {
      const { right, missed, wrong } = compare(phrasesOf(expected, field), phrasesOf(found, field), loose);
      fields[field].right += right;
      fields[field].missed += missed.length;
      fields[field].wrong += wrong.length;
      if (missed.length + wrong.length > 0) details.push({ name, field, missed, wrong });
      for (const phrase of missed) {
        const taken = FIELDS.find((other) => other !== field && holds(found, other, phrase));
        if (taken) confusion[`${field} → ${taken}`] = (confusion[`${field} → ${taken}`] ?? 0) + 1;
      }
    }
  }
  return { fields, confusion, details };
}

function holds(found, field, { text }) {
  return phrasesOf(found, field).some((other) => overlapOf(text, other.text) >= ENOUGH);
}

/** Precision, recall and their harmonic mean; where nothing was found and nothing missed, all is right. */
export function scoreOf({ right, missed, wrong }) {
  const precision = right + wrong === 0 ? (missed === 0 ? 1 : 0) : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** All fields together. */
export function totalOf(fields) {
  const sum = (key) => Object.values(fields).reduce((total, field) => total + field[key], 0);
  return { right: sum("right"), missed: sum("missed"), wrong: sum("wrong") };
}
