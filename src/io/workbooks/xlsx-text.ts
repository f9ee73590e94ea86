/** Puts a text together from its runs; how it is read aloud in another script is none of it. */
export class TextBuilder {
  #text = "";
  #isText = false;
  #isReading = false;

  begin(): void {
    this.#text = "";
  }

  open(name: string): void {
    if (name === "rPh") this.#isReading = true;
    if (name === "t") this.#isText = !this.#isReading;
  }

  close(name: string): void {
    if (name === "rPh") this.#isReading = false;
    if (name === "t") this.#isText = false;
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
