import { expect } from "vitest";
import { pathText } from "../../src/core/base/finding.ts";
import type { Problem } from "../../src/core/base/problem.ts";
import { checkProfile } from "../../src/core/profile/check.ts";
import type { SharedSource } from "../../src/core/profile/shared-scales.ts";

/** A value as YAML gives it, to be put into a sound profile. */
export type Overrides = Readonly<Record<string, unknown>>;

/** `undefined` takes a key away. */
function defined(value: Overrides): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}

export function item(id: string, more: Overrides = {}): Overrides {
  return { id, text: `Teks ${id}`, ...more };
}

export function trait(items: unknown, more: Overrides = {}): Overrides {
  return defined({ id: "empati", name: "Empati", responses: "sesuai", items, ...more });
}

export function antiTrait(items: unknown, more: Overrides = {}): Overrides {
  return defined({ id: "ragu", name: "Ragu", responses: "sesuai", items, ...more });
}

/** Options of a situation with these points. */
export function options(...points: unknown[]): unknown[] {
  return points.map((each, index) => ({ text: `Pilihan ${index + 1}`, points: each }));
}

/** What a profile may tell beside its questions, with every key. */
export const BACKGROUND: Overrides = {
  codes: { isco: "3412", kbji: "3412.01", onet: "21-1093.00" },
  conditions: { place: ["lapangan", "kantor"], hours: "tetap", travel: "jarang", people: "sedang" },
  paths: [{ kind: "izin", text: "Surat izin", source: "sumber" }],
  sources: [{ id: "sumber", text: "Undang-undang", url: "https://example.org", date: "2025" }],
};

/** A sound profile with some keys replaced. */
export function draft(overrides: Overrides = {}): Record<string, unknown> {
  return defined({
    id: "peran",
    role: "Peran",
    responses: { sesuai: ["Tidak", "Ya"] },
    traits: [trait([item("empati-1")])],
    ...overrides,
  });
}

/** One finding as a row of a table. */
export type Row = [path: string, code: Problem["code"], args: object];

/** Everything found wrong with a value, as rows; none when it is a profile. */
export function findings(value: unknown, shared: SharedSource = null): Row[] {
  const checked = checkProfile(value, "Minat", shared);
  if ("profile" in checked) return [];
  return checked.findings.map(({ problem, path }) => {
    if (problem.severity !== "error" || problem.place)
      throw new Error("a finding is an error without a place");
    return [pathText(path), problem.code, problem.args];
  });
}

export function situation(id: string, own: unknown[], more: Overrides = {}): Overrides {
  return item(id, { options: own, ...more });
}

export function claim(id: string, ...statements: string[]): Overrides {
  const asked = statements.map((each) => item(each, { answer: true }));
  return { id, claim: "Klaim", truth: "Fakta", statements: asked };
}

export function expectation(id: string, ...statements: string[]): Overrides {
  const { truth: reality, ...rest } = claim(id, ...statements);
  return { ...rest, reality };
}

export function duty(id: string, interest?: unknown): Overrides {
  return { id, text: "Tugas", ...(interest !== undefined && { interest }) };
}

/** A row of a table: overrides of a sound profile, and what is found. */
export type Case = [title: string, overrides: Overrides, rows: Row[]];

export function check(_: string, overrides: Overrides, rows: Row[]): void {
  expect(findings(draft(overrides))).toEqual(rows);
}
