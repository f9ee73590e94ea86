import { PassThrough } from "node:stream";

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
    while (!this.drawn.slice(after).includes(text)) await new Promise(setImmediate);
  }

  /** Types keys, and waits for what they draw. */
  async type(keys: string, text: string): Promise<void> {
    const before = this.drawn.length;
    this.input.write(keys);
    await this.shows(text, before);
  }
}
