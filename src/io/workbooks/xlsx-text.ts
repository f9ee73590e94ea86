import { isStruck, struck } from "./struck.ts";
import type { Attributes } from "./xml.ts";

/** Puts a text together from its runs, struck ones marked; how it is read aloud in another script is none of it. */
export class TextBuilder {
  #text = "";
  #isText = false;
  #isReading = false;
  #isStruck = false;
  /** Where the text of the run begins. */
  #from = 0;

  begin(): void {
    this.#text = "";
    this.#isStruck = false;
  }

  open(name: string, attribute: Attributes): void {
    if (name === "r") this.#isStruck = false;
    if (isStruck(name, attribute)) this.#isStruck = true;
    if (name === "rPh") this.#isReading = true;
    if (name === "t") this.#isText = !this.#isReading;
    this.#from = this.#text.length;
  }

  close(name: string): void {
    if (name === "rPh") this.#isReading = false;
    if (name !== "t") return;
    this.#isText = false;
    if (this.#isStruck) this.#text = this.#text.slice(0, this.#from) + struck(this.#text.slice(this.#from));
  }

  add(text: string): void {
    if (this.#isText) this.#text += text;
  }

  end(): string {
    return withoutEscapes(this.#text);
  }
}

/** Excel writes signs that XML cannot hold as `_x000D_`. */
export function withoutEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
