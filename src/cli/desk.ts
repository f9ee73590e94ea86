import { resolve } from "node:path";
import { oneLine } from "../core/base/clean.ts";
import type { Problem } from "../core/base/problem.ts";
import type { NeighbourIndex } from "../core/ranking/neighbour-index.ts";
import { readNeighbours } from "../io/profiles/catalogue.ts";
import type { Format, RenderOptions } from "../render/format.ts";
import { cli } from "../text/cli.ts";
import type { Options } from "./args/options.ts";
import type { Environment } from "./environment.ts";
import type { ExitCode, Outcome } from "./outcome.ts";
import { colourOf, widthOf } from "./output/colour.ts";
import { dayOf } from "./output/day.ts";
import { exitCodeOf, misuseLine } from "./output/refusals.ts";

/** The options that decide where words go, and how they are drawn there. */
export type DeskOptions = Partial<Pick<Options, "color" | "output" | "full" | "linear">>;

/** Where a command works: what it needs of the world, and the ways out for what it has to give and to say. */
export class Desk {
  readonly world: Environment;
  readonly #options: DeskOptions;

  constructor(world: Environment, options: DeskOptions) {
    this.world = world;
    this.#options = options;
  }

  /** `--keluaran`: the file that the result goes to; undefined for stdout. */
  get output(): string | undefined {
    return this.#options.output;
  }

  /** The columns of the place that the result goes to. */
  get width(): number {
    return widthOf(this.world.stdout);
  }

  /** How the result is drawn for the place it goes to; a file gets the renderer's own width and colours. */
  get surface(): RenderOptions {
    if (this.output !== undefined) return {};
    return { bars: this.#hasBars, width: this.width, colour: this.#colourOf(this.world.stdout) };
  }

  /** What a report tells of other roles by. */
  get neighbours(): NeighbourIndex {
    return readNeighbours(this.world.catalogue);
  }

  /** How a report is drawn: one that is kept tells when it was made, a text in a terminal is read at once. */
  reportSurface(format: Format): RenderOptions {
    const isKept = this.output !== undefined || format !== "teks";
    const date = isKept ? { date: dayOf(this.world.now()) } : {};
    return { ...this.surface, ...date, full: this.isFull, rest: cli.rest };
  }

  /** `--lengkap`: a text with every section. */
  get isFull(): boolean {
    return this.#options.full ?? false;
  }

  /** A command that goes on with what was begun, in plain lines again where it was begun so. */
  linearly(command: string): string {
    return this.#options.linear ? `${command} --linear` : command;
  }

  /** How questions and problems are drawn, beside the result. */
  get besides(): Required<Pick<RenderOptions, "width" | "colour" | "bars">> {
    const { stderr } = this.world;
    return { bars: this.#hasBars, width: widthOf(stderr), colour: this.#colourOf(stderr) };
  }

  get #hasBars(): boolean {
    return !this.#options.linear && this.world.env.ACCESSIBLE !== "1";
  }

  #colourOf(output: Environment["stdout"]): NonNullable<RenderOptions["colour"]> {
    return colourOf(output, this.world.env, this.#options.color ?? true);
  }

  /** Brings the result to where it goes. */
  async deliver(text: string): Promise<Outcome> {
    if (this.output !== undefined) return this.save(this.output, text);
    await new Promise<void>((resolve) => {
      this.world.stdout.write(text, () => resolve());
    });
    return 0;
  }

  /** Writes a text into a file, and says so. */
  async save(file: string, text: string): Promise<Outcome> {
    const { writeResult } = await import("../io/files/write.ts");
    const failed = writeResult(file, text);
    if (failed) return { problems: [failed] };
    this.noteWritten(file);
    return 0;
  }

  /** Says where a result is: by the whole path, since who clicked a way here does not know the folder. */
  noteWritten(file: string): void {
    this.note(cli.written(oneLine(resolve(file))));
  }

  /** Tells what became of a step, if there is anything to tell. @returns the exit code that it means */
  async tell(outcome: Outcome): Promise<ExitCode> {
    if (typeof outcome === "number") return outcome;
    const { stderr } = this.world;
    if ("sentence" in outcome) {
      stderr.write(await this.#fitted(misuseLine(outcome, this.world.invocation)));
      return 2;
    }
    const { problems, source } = outcome;
    if (problems.length === 0) return 0;
    const { renderProblems } = await import("../render/lists/problems.ts");
    const told = await withHints(problems);
    const surface = { ...this.besides, wraps: this.edge !== null };
    stderr.write(renderProblems(told, () => source, surface, this.world.invocation));
    return exitCodeOf(told);
  }

  /**
   * Says something to a person, a line each; in a terminal no word is torn at the edge, nor the command that the text ends in. What others
   * named in it begins no line of its own.
   */
  async say(said: string | readonly string[], command = ""): Promise<void> {
    const lines = (typeof said === "string" ? [said] : said).map(oneLine);
    if (this.edge === null) return this.note(lines.join("\n"));
    const { wrapCommand } = await import("../render/terminal/wrap.ts");
    const edge = this.edge;
    this.note(lines.flatMap((line) => wrapCommand(line, command, edge)).join("\n"));
  }

  /** The columns at which a terminal would tear what is said; null where nothing does. */
  get edge(): number | null {
    const { stderr } = this.world;
    return (stderr.isTTY && stderr.columns) || null;
  }

  /** Lines of sentences as they fit in a terminal. */
  async #fitted(lines: string): Promise<string> {
    const edge = this.edge;
    if (edge === null) return lines;
    const { wrapSentence } = await import("../render/terminal/wrap.ts");
    return lines.replace(/.+/g, (line) => wrapSentence(line, edge, this.world.invocation).join("\n"));
  }

  /** Writes a line beside the result as it is, so that the name of a file in it can be copied. */
  note(line: string): void {
    this.world.stderr.write(`${line}\n`);
  }
}

/** Problems with what helps to find a file that could not be opened. */
async function withHints(problems: readonly Problem[]): Promise<readonly Problem[]> {
  if (problems.every(({ code }) => code !== "unreadable-file")) return problems;
  const { hinted } = await import("./output/hints.ts");
  return problems.map(hinted);
}
