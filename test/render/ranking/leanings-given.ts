import { LeaningCounter, LeaningGatherer, type Leanings } from "../../../src/core/summary/leanings.ts";

/** The roles that people of these tests lean to. */
export const ROLES = ["Guru", "Perawat", "Teknisi"];

/** So many people of a group who lean alike: to a role, with others in a tie; to none where they answered nothing. */
export interface People {
  count: number;
  group?: string | null;
  first: string | null;
  tied?: readonly string[];
}

/** What these people lean to, and how many records beside them could not be read. */
export function leaningsOf(people: readonly People[], bad = 0): Leanings {
  const counter = new LeaningCounter(ROLES.length);
  for (const { count, group = null, first, tied = [] } of people) {
    const leaning = {
      first: first === null ? null : ROLES.indexOf(first),
      tied: tied.map((role) => ROLES.indexOf(role)),
    };
    for (let person = 0; person < count; person++) counter.add(group, leaning);
  }
  for (let record = 0; record < bad; record++) counter.addBad(null);
  const gatherer = new LeaningGatherer(
    ROLES.map((role) => ({ id: role.toLowerCase(), role, fingerprint: "0123456789abcdef" })),
  );
  gatherer.add(counter.take());
  return gatherer.leanings();
}
