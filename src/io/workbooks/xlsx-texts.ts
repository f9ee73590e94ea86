import { TextBuilder } from "./xlsx-text.ts";
import { readXml } from "./xml.ts";

/** The texts that the cells of a workbook share. */
export function readSharedTexts(part: Buffer | null): string[] {
  const texts: string[] = [];
  if (!part) return texts;
  const builder = new TextBuilder();
  readXml(part, {
    open: (name, attribute) => {
      if (name === "si") builder.begin();
      builder.open(name, attribute);
    },
    close: (name) => {
      builder.close(name);
      if (name === "si") texts.push(builder.end());
    },
    text: (text) => builder.add(text),
  });
  return texts;
}
