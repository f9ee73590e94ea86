import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Attack, HIDDEN, KINDS, LONG } from "./attacks.ts";
import { type Output, PROBLEMS, RESULTS, TALKS } from "./outputs.ts";
import { type Medium, readers } from "./readers.ts";
import { Scene } from "./scene.ts";

/** What a command wrote, by where it wrote it. */
type Written = Map<string, { bytes: Buffer; medium: Medium }>;

async function written(
  { argv, stdout, stderr = "sentences", files = {}, typed, isDrawn = false }: Output,
  scene: Scene,
): Promise<{ code: number; written: Written }> {
  const terminals = {
    stdin: typed !== undefined,
    stdout: isDrawn,
    stderr: isDrawn || typed !== undefined,
    columns: 80,
  };
  const env = isDrawn ? { FORCE_COLOR: "3" } : {};
  const stdin = typed?.replaceAll("%", () => scene.text.replaceAll("\n", " ")) ?? "";
  const { code, ...ran } = await scene.run(argv, { stdin, terminals, env });
  const all: Written = new Map([["stderr", { bytes: bytesOf(ran.stderr), medium: stderr }]]);
  if (stdout) all.set("stdout", { bytes: bytesOf(ran.stdout), medium: stdout });
  for (const [name, medium] of Object.entries(files)) {
    const file = join(scene.folder, name);
    all.set(name, { bytes: existsSync(file) ? readFileSync(file) : Buffer.alloc(0), medium });
  }
  return { code, written: all };
}

/** What was written, without our own colours. */
function bytesOf(text: string): Buffer {
  return Buffer.from(text.replaceAll(/\u001b\[[\d;]*m/g, ""));
}

interface Usual {
  code: number;
  written: Written;
}

/** Every fault that an attack leads to in an output. @param usual null where an attack may well be refused */
async function faults(output: Output, usual: Usual | null, scene: Scene): Promise<string[]> {
  const { code, written: made } = await written(output, scene);
  if (![0, 1, 2, 130].includes(code) || (usual && usual.code !== code))
    return [`exit code ${code}: ${made.get("stderr")?.bytes}`];
  const told = await Promise.all(
    [...made].map(async ([place, { bytes, medium }]) => {
      if (bytes.length === 0) return usual?.written.get(place)?.bytes.length ? [`${place}: nothing`] : [];
      const wrong = await readers[medium](bytes, usual?.written.get(place)?.bytes ?? null);
      return wrong.map((what) => `${place}: ${what}`);
    }),
  );
  return told.flat();
}

const UNSEEN =
  /[\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Noncharacter_Code_Point}]/u;

const HARMLESS: Attack = { name: "nothing", text: "Kata biasa" };
/** Talks change what is kept, so they have scenes of their own. */
const scenes = { read: new Map<Attack, Scene>(), talked: new Map<Attack, Scene>() };

function sceneOf(attack: Attack, { typed }: Pick<Output, "typed"> = {}): Scene {
  const known = typed === undefined ? scenes.read : scenes.talked;
  const scene = known.get(attack) ?? new Scene(attack.text);
  known.set(attack, scene);
  return scene;
}

afterAll(() => {
  for (const scene of [...scenes.read.values(), ...scenes.talked.values()]) scene.leave();
});

async function held(
  output: Output,
  rows: readonly Attack[],
  usual: Usual | null,
): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const attack of [...rows, ...(output.alone ?? [])]) {
    const told = await faults(output, usual, sceneOf(attack, output));
    if (told.length > 0) all[attack.name] = told;
  }
  return all;
}

function named(output: Output): [string, Output] {
  return [`${output.argv.join(" ")}${output.isDrawn ? ", drawn" : ""}`, output];
}

describe("what is made of sound profiles and answers", () => {
  test.each(RESULTS.map(named))("%s", async (_, output) => {
    const usual = await written(output, sceneOf(HARMLESS, output));
    expect(usual.code === 0 ? "" : `${usual.written.get("stderr")?.bytes}`).toBe("");
    expect(await held(output, LONG, usual)).toEqual({});
  });
});

describe("what is told of what cannot be used", () => {
  test.each(PROBLEMS.map(named))("%s", async (_, output) => {
    expect(await held(output, KINDS, null)).toEqual({});
  });
});

describe("what is talked of", () => {
  test.each(TALKS.map(named))("%s", async (_, output) => {
    const usual = await written(output, sceneOf(HARMLESS, output));
    expect(usual.written.get("stderr")?.bytes.length).toBeGreaterThan(500);
    expect(await held(output, LONG, null)).toEqual({});
  });
});

describe("what is said in signs that nobody sees", () => {
  test.each([
    ["peran", "lihat", "@peran.yaml"],
    ["peran", "periksa", "@peran.yaml"],
    ["soal", "@peran.yaml", "-f", "csv"],
    ["soal", "@peran.yaml", "-f", "json"],
    ["formulir", "@peran.yaml", "--untuk", "ponsel"],
    ["uji", "-p", "@peran.yaml", "@banyak.ndjson"],
    ["peran", "buat", "--dari", "@uraian.txt"],
    ["peran", "buat", "--dari", "@uraian.txt", "--petunjuk"],
  ])("is left out: %s %s %s %s %s", async (...argv) => {
    for (const attack of HIDDEN) {
      const { code, stdout } = await sceneOf(attack).run(argv.filter(Boolean));
      expect([code, UNSEEN.exec(stdout)]).toEqual([0, null]);
    }
  });
});
