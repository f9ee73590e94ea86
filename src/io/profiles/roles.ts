import { at } from "../../core/base/at.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { EXPLORATION, type Profile } from "../../core/profile/profile.ts";
import { clashOf, sheetOf } from "../../core/ranking/sheet.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { findListed, listCatalogue } from "./catalogue.ts";

/** What decides which role an answer record is for. */
export interface RoleChoice {
  /** The role of `--peran`, else the first. */
  asked: Profile;
  /** Every record must be for the asked role. */
  isFixed: boolean;
  /** The folder of the compiled catalogue. */
  catalogue: string;
  /** The roles that are compared, where there are several: then records are read by the sheet of all their questions. */
  compared?: readonly Profile[] | null;
  /** These and all others of the catalogue: an answer to a question of any is one. */
  known?: readonly Profile[];
}

export type FoundRole = { profile: Profile } | { problem: Problem };

/** What an answer code holds, or why it holds nothing. */
export type CodeAnswers = { profile: Profile; answers: Answers } | { problems: readonly Problem[] };

/**
 * Reads an answer code.
 * @param named the role that its record names, or null
 */
export type CodeReader = (code: string, named: string | null, roles: Roles) => CodeAnswers;

/** The roles that records may be for. */
export class Roles {
  readonly #choice: RoleChoice;
  readonly #found: Map<string, FoundRole>;
  /** By what records name: whether the compared roles can be read by it. */
  readonly #sources = new Map<string, FoundRole>();
  /** Null where nobody reads codes: what they need takes long to load. */
  readonly #codes: CodeReader | null;

  constructor(choice: RoleChoice, codes: CodeReader | null = null) {
    this.#choice = choice;
    this.#codes = codes;
    this.#found = new Map((choice.compared ?? []).map((profile) => [profile.id, { profile }]));
  }

  /** The same roles for records that may be codes. */
  withCodes(codes: CodeReader): Roles {
    return new Roles(this.#choice, codes);
  }

  get readsCodes(): boolean {
    return this.#codes !== null;
  }

  /**
   * The answers in a code.
   * @throws where nobody reads codes here
   */
  readCode(code: string, named: string | null = null): CodeAnswers {
    if (!this.#codes) throw new Error("nobody reads codes here");
    return this.#codes(code, named, this);
  }

  get asked(): Profile {
    const { asked, known } = this.#choice;
    return known ? sheetOf(known) : asked;
  }

  /** The role that a record names: another than the asked one only where that is not fixed. */
  named(received: string | null): FoundRole {
    const { asked } = this;
    const { isFixed, compared } = this.#choice;
    if (received === null) return { profile: asked };
    if (compared) return this.#sourceFor(received);
    if (received === asked.id) return { profile: asked };
    if (received === EXPLORATION) return { problem: problem("answers-of-several", {}) };
    const found = this.listed(received);
    if (!isFixed) return found;
    const expected = asked.id;
    if ("profile" in found) return { problem: problem("wrong-profile", { received, expected }) };
    return { problem: unknownRole(received, found.problem, expected) };
  }

  /** The role whose questions a code answers: where several are compared, no code is of them all. */
  coded(id: string): FoundRole {
    const role = this.named(id);
    return this.#choice.compared && "profile" in role ? this.listed(id) : role;
  }

  /** The ids of the roles beside the asked one that a code may be of. */
  get others(): readonly string[] {
    const listed = listCatalogue(this.#choice.catalogue).map(({ id }) => id);
    return [...new Set([...this.#found.keys(), ...listed])].filter((id) => id !== this.asked.id);
  }

  /**
   * Answers that come from another role, or from one interview for all: they serve the compared roles too, unless a question of
   * these means something else there. Reports `item-means-two`.
   */
  #sourceFor(id: string): FoundRole {
    const found = this.#sources.get(id) ?? this.#findSource(id);
    this.#sources.set(id, found);
    return found;
  }

  #findSource(id: string): FoundRole {
    const { compared, known = [] } = this.#choice;
    const own = id === EXPLORATION ? null : this.listed(id);
    if (own && "problem" in own) return own;
    // Those that are compared were held against each other when they were found.
    if (own && compared?.includes(own.profile)) return { profile: this.asked };
    const clash = clashOf(own ? [...(compared ?? []), own.profile] : known);
    return clash ? { problem: problem("item-means-two", clash) } : { profile: this.asked };
  }

  /** A role of the catalogue, whether records may be for it or not. */
  listed(id: string): FoundRole {
    const found = this.#found.get(id) ?? this.#find(id);
    this.#found.set(id, found);
    return found;
  }

  #find(id: string): FoundRole {
    // A record may name a role of the catalogue, never a file: answers are data from elsewhere.
    const found = findListed(this.#choice.catalogue, id);
    return "profile" in found ? found : { problem: unknownRole(id, at(found.problems, 0), null) };
  }
}

/**
 * What is told of a role that only a file may hold: a record never tells which.
 * @param found the problem that tells what resembles it
 * @param expected the only role that records may be for, or null
 */
function unknownRole(id: string, found: Problem, expected: string | null): Problem {
  const suggestion = "suggestion" in found.args ? found.args.suggestion : null;
  return problem("unknown-record-role", { id, suggestion, expected });
}
