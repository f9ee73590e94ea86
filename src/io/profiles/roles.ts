import { at } from "../../core/base/at.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { findListed } from "./catalogue.ts";

/** What decides which role an answer record is for. */
export interface RoleChoice {
  /** The role of `--peran`, else the first. */
  asked: Profile;
  /** Every record must be for the asked role. */
  isFixed: boolean;
  /** The folder of the compiled catalogue. */
  catalogue: string;
}

export type FoundRole = { profile: Profile } | { problem: Problem };

/** The roles that records may be for. */
export class Roles {
  readonly #choice: RoleChoice;
  readonly #found = new Map<string, FoundRole>();

  constructor(choice: RoleChoice) {
    this.#choice = choice;
  }

  get asked(): Profile {
    return this.#choice.asked;
  }

  /** The role that a record names: another than the asked one only where that is not fixed. */
  named(received: string | null): FoundRole {
    const { asked, isFixed } = this.#choice;
    if (received === null || received === asked.id) return { profile: asked };
    if (isFixed) return { problem: problem("wrong-profile", { received, expected: asked.id }) };
    const found = this.#found.get(received) ?? this.#find(received);
    this.#found.set(received, found);
    return found;
  }

  #find(id: string): FoundRole {
    // A record may name a role of the catalogue, never a file: answers are data from elsewhere.
    const found = findListed(this.#choice.catalogue, id);
    return "profile" in found ? found : { problem: at(found.problems, 0) };
  }
}
