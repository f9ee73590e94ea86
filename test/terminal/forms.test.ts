import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formWords } from "../../src/text/forms.ts";
import { emptyFolder } from "../io/folder.ts";
import { openShell } from "./terminal.ts";

test.each([
  ["google", "formulir-google-pendamping.txt", "FormApp.create"],
  ["ponsel", "wawancara-ponsel-pendamping.html", "<script>"],
  ["kertas", "buklet-kertas-pendamping.html", "Kode atau inisial"],
] as const)(
  "%s: in a terminal it becomes a new file, and what to do next is told",
  async (target, name, holds) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, name), "lama");
    const line = `cd '${folder}' && $kerja_cocok formulir --untuk ${target}`;
    const terminal = openShell(line, { columns: 100 });
    expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
    const other = name.replace(".", "-2.");
    expect(readdirSync(folder).sort()).toEqual([name, other].sort());
    expect(readFileSync(join(folder, name), "utf8")).toBe("lama");
    expect(readFileSync(join(folder, other), "utf8")).toContain(holds);
    const told = terminal.scrollback().join(" ");
    expect(told).toContain(`Tersimpan di ${join(folder, other)}`);
    for (const words of formWords.next[target]) expect(told).toContain(words.slice(0, 60));
  },
);

test("without a place it is asked for; Esc leaves and writes nothing", async () => {
  const folder = emptyFolder();
  const terminal = openShell(`cd '${folder}' && $kerja_cocok formulir`, { columns: 80 });
  await terminal.waitForText(formWords.askTarget);
  await terminal.press("\u001b");
  expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
  expect(readdirSync(folder)).toEqual([]);
});
