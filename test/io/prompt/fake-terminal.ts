import { PassThrough } from "node:stream";

/** What is not drawn after so many turns of the process never will be, however busy the machine is. */
const MOST_TURNS = 200_000;

/** A terminal in the same process: what is typed into it, and all that was drawn on it. */
export class FakeTerminal {
  readonly input = Object.assign(new PassThrough(), {
    modes: [] as boolean[],
    setRawMode(isRaw: boolean) {
      this.modes.push(isRaw);
    },
  });
  readonly output = Object.assign(new PassThrough(), { columns: 60, rows: 20 });
  drawn = "";

  constructor() {
    this.output.on("data", (part) => {
      this.drawn += String(part);
    });
  }

  /** Waits until this stands in what was drawn after a place in it. */
  async shows(text: string, after = 0): Promise<void> {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      if (this.drawn.slice(after).includes(text)) return;
      await new Promise(setImmediate);
    }
    throw new Error(`never shown: ${JSON.stringify(text)}, but ${JSON.stringify(this.drawn.slice(after))}`);
  }

  /** Types keys, and waits for what they draw. */
  async type(keys: string, text: string): Promise<void> {
    const before = this.drawn.length;
    this.input.write(keys);
    await this.shows(text, before);
  }
}
