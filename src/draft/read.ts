import { classified } from "./classified.ts";
import type { Description } from "./description.ts";
import { withHolder } from "./fields/holder.ts";
import { roleName, roleOf } from "./fields/role.ts";
import { withAliases } from "./fields/role-aliases.ts";
import { isDescription, isIndonesian } from "./is-description.ts";
import { startOf } from "./state.ts";
import { unitsOf } from "./text/units.ts";

/** What a text tells of a profession, and what of it is not in there. */
export interface Reading {
  description: Description;
  /** The sentences of which no field took anything, as they are written. */
  unread: readonly string[];
}

/**
 * What an Indonesian text in prose tells of a profession: headed, bulleted or plain. Phrases are in the words of the text.
 * @returns empty fields where the text tells nothing; all of them for what describes no profession
 */
export function readDescription(text: string): Description {
  return readText(text).description;
}

/** What `readDescription` reads, with the sentences that it does not. */
export function readText(text: string): Reading {
  const nothing = { description: startOf([]).found, unread: [] };
  if (!isIndonesian(text)) return nothing;
  const units = unitsOf(text);
  const { words: role, isClear } = roleOf(units);
  const names = withAliases(
    role.map(({ norm }) => norm),
    units,
  );
  const { found, unread } = classified(withHolder(units, names), names);
  if (!isDescription(found, isClear, units)) return nothing;
  return {
    description: { ...(role.length > 0 && { role: roleName(role) }), ...withoutRepeats(found) },
    unread,
  };
}

function withoutRepeats(found: Description): Description {
  return {
    ...found,
    duties: unique(found.duties),
    partners: unique(found.partners),
    traits: unique(found.traits),
    knowledge: unique(found.knowledge),
    antiTraits: unique(found.antiTraits),
    neighbours: unique(found.neighbours),
  };
}

function unique(phrases: readonly string[]): string[] {
  const seen = new Map(phrases.toReversed().map((phrase) => [phrase.toLowerCase(), phrase]));
  return [...seen.values()].reverse();
}
