import type { ProfileSource } from "../../core/profile/profile.ts";
import type { KeptFile } from "../../io/files/kept-file.ts";
import { writeNumbered } from "../../io/files/write.ts";
import { renderProfileYaml } from "../../render/profile/yaml.ts";
import { making as words } from "../../text/making.ts";
import type { Refusal } from "../outcome.ts";
import { Comments, type PlacedComment } from "./comments.ts";
import type { Entry } from "./entry.ts";

/** What a profile begins with, or was read as. */
export interface Begun {
  source: Entry;
  comments: readonly PlacedComment[];
  /** The comment above everything, line by line. */
  head: readonly string[];
}

/** Begins the line by which an editor finds the schema. */
const EDITOR_LINE = /^yaml-language-server:/;

/** A profile while a person makes it. Its file is its only state: whatever was answered is there, and it goes on from there. */
export class Making {
  readonly source: Entry;
  readonly comments: Comments;
  readonly #kept: KeptFile;
  readonly #head: readonly string[];
  readonly #editorLine: string | undefined;
  /** Why it cannot go on. */
  #failure: Refusal | null = null;

  constructor(kept: KeptFile, { source, comments, head }: Begun) {
    this.source = source;
    this.comments = new Comments(source, comments);
    this.#kept = kept;
    this.#editorLine = head.find((line) => EDITOR_LINE.test(line));
    this.#head = head.filter((line) => !EDITOR_LINE.test(line));
  }

  get file(): string {
    return this.#kept.file;
  }

  /** Whether anything of it is on the disk. */
  get isKept(): boolean {
    return this.#kept.isThere;
  }

  /** Whether the file reads just as it would be written now. */
  get isAsWritten(): boolean {
    return this.#kept.holds(this.text);
  }

  get failure(): Refusal | null {
    return this.#failure;
  }

  /** The profile as it stands in its file. */
  get text(): string {
    // What is missing is told when it is checked.
    const source = this.source as unknown as ProfileSource;
    const text = renderProfileYaml(source, this.comments.placed(), this.#head);
    return this.#editorLine === undefined ? text : text.replace(/.*/, () => `# ${this.#editorLine}`);
  }

  /** Writes what is there now. @returns whether that went well; `failure` tells why not */
  save(): boolean {
    const failed = this.#kept.write(this.text);
    if (failed === "changed") this.#failure = this.#saveBeside();
    else if (failed !== null) this.#failure = { problems: [failed] };
    return failed === null;
  }

  /** Somebody else has written the file: theirs stays, and what was answered here goes into a file of its own. */
  #saveBeside(): Refusal {
    const saved = writeNumbered(this.file, this.text);
    if ("problem" in saved) return { problems: [saved.problem] };
    return { sentence: words.changedElsewhere(this.file, saved.file) };
  }
}
