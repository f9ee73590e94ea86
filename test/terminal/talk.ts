import { asking } from "../../src/text/asking.ts";
import { interview as words } from "../../src/text/interview.ts";
import { at } from "../core/helpers.ts";
import { flat, type TestTerminal } from "./terminal.ts";

const TOO_SOON = [words.linear.notices["too-soon"], asking.linear.tooSoon];

/** What the program wrote after each time that it waited for an answer; the last part waits now. */
function parts(terminal: TestTerminal): string[] {
  return terminal.output.replaceAll("\r\n", "\n").split(`\n${words.linear.prompt}`);
}

/** Talks with the program in lines: says one, and hears what comes until it waits again. */
export class Talk {
  readonly terminal: TestTerminal;
  #heard = 0;

  constructor(terminal: TestTerminal) {
    this.terminal = terminal;
  }

  async hear(): Promise<string> {
    await this.terminal.waitFor((one) => parts(one).length > this.#heard + 1, "something new and a prompt");
    this.#heard += 1;
    return at(parts(this.terminal), this.#heard - 1);
  }

  /** Says a line after a look at what was heard last, and again where a busy machine had not yet begun to listen. */
  async say(line: string): Promise<string> {
    await this.terminal.look();
    this.terminal.type(`${line}\r`);
    const heard = await this.hear();
    return TOO_SOON.some((told) => flat([heard]).includes(told)) ? this.say(line) : heard;
  }
}
