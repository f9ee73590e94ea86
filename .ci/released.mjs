// The record of every question that was ever released, by its id: answers to it are kept and sent, so its words never change.
import { readFile, writeFile } from "node:fs/promises";

const RECORD = "profiles/released.json";

async function readRecord(file) {
  return JSON.parse(await readFile(file, "utf8"));
}

/**
 * Writes new questions into the record.
 * @param {[string, string[]][]} meanings of each question in the catalogue its id, and what it says
 * @throws where an id says something else than it did, or than it does elsewhere
 */
export async function recordItems(meanings, file = RECORD) {
  const record = new Map(Object.entries(await readRecord(file)));
  const changed = meanings.filter(([id, words]) => {
    const known = record.get(id) ?? words;
    record.set(id, known);
    return JSON.stringify(known) !== JSON.stringify(words);
  });
  if (changed.length > 0) {
    const ids = changed.map(([id]) => id).join(", ");
    throw new Error(`these ids stand for other words already, give the new questions new ids: ${ids}`);
  }
  const lines = [...record]
    .sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }))
    .map(([id, words]) => `  ${JSON.stringify(id)}: ${JSON.stringify(words)}`);
  await writeFile(file, `{\n${lines.join(",\n")}\n}\n`);
}

/** Of what is asked no more its id, and what it said. */
export async function retiredItems(meanings, file = RECORD) {
  const asked = new Set(meanings.map(([id]) => id));
  return Object.entries(await readRecord(file)).filter(([id]) => !asked.has(id));
}
