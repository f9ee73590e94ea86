import type { Profile } from "../../../src/core/profile/profile.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { type Ran, run, type Setting } from "../helpers.ts";

/** How many questions each role has of its own: with fewer no difference would be beyond the wobble of answers. */
const OWN = [1, 2, 3, 4];

/** A role that asks how patient one is, as every role here does, and a trait of its own; and what people believe of it. */
export function gardenRole(id: string, role: string, place: "lapangan" | "kantor"): Profile {
  const parsed = parseProfile(
    `id: ${id}
role: ${role}
responses:
  sesuai: [Tidak sesuai, Netral, Sesuai]
traits:
  - id: sabar
    name: Sabar
    responses: sesuai
    items:
      - {id: sabar-1, text: Kamu menunggu benih tumbuh.}
  - id: ${id}-teliti
    name: Teliti
    responses: sesuai
    items:
${OWN.map((number) => `      - {id: ${id}-${number}, text: Kamu teliti ke-${number} sebagai ${role}.}`).join("\n")}
misconceptions:
  - id: mudah
    claim: Mudah
    truth: Tidak mudah
    statements: [{id: ${id}-mudah, text: ${role} bekerja sedikit., answer: false}]
conditions: {place: [${place}]}
`,
    `${id}.yaml`,
  );
  if (!("profile" in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

export const GARDENERS = [
  gardenRole("taman", "Penjaga Taman", "lapangan"),
  gardenRole("kebun", "Pekebun", "lapangan"),
  gardenRole("bibit", "Penyimpan Bibit", "kantor"),
  gardenRole("hama", "Penjaga Hama", "lapangan"),
];

/** How many questions they have: a shared one, and those of each. */
export const QUESTIONS = GARDENERS.length * OWN.length + 1;

/** Explores in plain lines: typed in one go, and then the end of the input. */
export function explore(argv: readonly string[], typed: string, setting: Setting): Promise<Ran> {
  const terminals = { stdin: true, stderr: true, ...setting.terminals };
  return run(["jelajah", "--linear", ...argv], { ...setting, stdin: typed, terminals });
}
