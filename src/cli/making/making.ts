import { type Problem, problem } from "../../core/base/problem.ts";
import type { ProfileSource } from "../../core/profile/profile.ts";
import type { KeptFile } from "../../io/files/kept-file.ts";
import { writeNumbered } from "../../io/files/write.ts";
import { MOST_PROFILE_BYTES } from "../../io/profiles/limit.ts";
import { type PlacedComment, renderProfileYaml } from "../../render/profile/yaml.ts";
import { making as words } from "../../text/making.ts";
import type { Misuse, Outcome } from "../outcome.ts";
import { Comments } from "./comments.ts";
import type { Entry } from "./entry.ts";
import { idsIn } from "./ids.ts";

/** What a profile begins with, or was read as. */
export interface Begun {
  source: Entry;
  comments: readonly PlacedComment[];
  /** The comment above everything, line by line. */
  head: readonly string[];
  /** The comment below everything, line by line. */
  tail?: readonly string[];
}

/** The talk in which a profile is made. */
export interface Around {
  /** Asks what becomes of an answer that could not be written. @returns null to try again, or what the talk ends with */
  recover: (failed: Problem) => Promise<Outcome | null>;
  /** The command that goes on with its file. */
  goesOnBy: string;
}

/** Begins the line by which an editor finds the schema. */
const EDITOR_LINE = /^ *yaml-language-server:/;

/** A profile while a person makes it. Its file is its only state: whatever was answered is there, and it goes on from there. */
export class Making {
  readonly source: Entry;
  readonly comments: Comments;
  readonly #kept: KeptFile;
  readonly #head: readonly string[];
  readonly #tail: readonly string[];
  readonly #editorLine: string | undefined;
  readonly #around: Around;
  readonly #everIds: Set<string>;
  #ending: Outcome | null = null;

  constructor(kept: KeptFile, { source, comments, head, tail = [] }: Begun, around: Around) {
    this.source = source;
    this.comments = new Comments(source, comments);
    this.#kept = kept;
    this.#around = around;
    this.#everIds = new Set(idsIn(source));
    this.#editorLine = head.find((line) => EDITOR_LINE.test(line))?.trim();
    this.#tail = tail;
    this.#head = head.filter((line) => !EDITOR_LINE.test(line));
  }

  get file(): string {
    return this.#kept.file;
  }

  /** The command that goes on with it. */
  get goesOnBy(): string {
    return this.#around.goesOnBy;
  }

  /** Whether anything of it is on the disk. */
  get isKept(): boolean {
    return this.#kept.isThere;
  }

  /** Whether the file reads just as it would be written now. */
  get isAsWritten(): boolean {
    return this.#kept.holds(this.text);
  }

  /** Every id that has been in it since the talk began. */
  get everIds(): ReadonlySet<string> {
    return this.#everIds;
  }

  /** What it ends with where it cannot go on. */
  get ending(): Outcome | null {
    return this.#ending;
  }

  /** The profile as it stands in its file. */
  get text(): string {
    // What is missing is told when it is checked.
    const source = this.source as unknown as ProfileSource;
    const text = renderProfileYaml(source, this.comments.placed(), this.#head, this.#tail);
    return this.#editorLine === undefined ? text : text.replace(/.*/, () => `# ${this.#editorLine}`);
  }

  /** Writes what is there now, and asks the person where that fails. @returns whether it is kept; `ending` tells what else */
  async save(): Promise<boolean> {
    for (const id of idsIn(this.source)) this.#everIds.add(id);
    for (;;) {
      const failed = this.#write();
      if (failed === null) return true;
      this.#ending = "sentence" in failed ? failed : await this.#around.recover(failed);
      if (this.#ending !== null) return false;
    }
  }

  /** Where somebody else has written the file, theirs stays, and what was answered here goes into a file of its own. */
  #write(): Problem | Misuse | null {
    const bytes = Buffer.byteLength(this.text);
    if (bytes > MOST_PROFILE_BYTES) {
      return problem("profile-too-large", { bytes, limit: MOST_PROFILE_BYTES }, { file: this.file });
    }
    const failed = this.#kept.write(this.text);
    if (failed !== "changed") return failed;
    const saved = writeNumbered(this.file, this.text);
    if ("problem" in saved) return saved.problem;
    return {
      sentence: words.changedElsewhere(this.file, saved.file),
      todo: words.joinBoth(this.goesOnBy),
    };
  }
}
