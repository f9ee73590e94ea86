import { fingerprint } from "../../src/core/profile/fingerprint.ts";
import type { ItemSource, Profile, ProfileSource, ResponseSet } from "../../src/core/profile/profile.ts";

/** A rating on the five steps of `sesuai`. */
export function rating(id: string, settings: Partial<ItemSource> = {}): ItemSource {
  return { id, text: `Teks ${id}`, responses: "sesuai", ...settings };
}

export function situation(id: string, points: readonly number[]): ItemSource {
  const options = points.map((each, index) => ({ text: `Pilihan ${index + 1}`, points: each }));
  return { id, text: `Teks ${id}`, options };
}

const RESPONSES = {
  sesuai: ["Sangat tidak sesuai", "Tidak sesuai", "Netral", "Sesuai", "Sangat sesuai"],
  "ya-tidak": ["Tidak", "Ya"],
};

/** What a test says of a profile; its response sets may be bare lists. */
type TestSource = Omit<Partial<Profile>, "fingerprint" | "responses"> & Pick<ProfileSource, "responses">;

/** A profile from the few keys that a test is about. */
export function testProfile({ responses = RESPONSES, ...source }: TestSource): Profile {
  const sets = Object.entries(responses).map(([name, set]): [string, ResponseSet] => [
    name,
    Array.isArray(set) ? { options: set } : set,
  ]);
  const profile: Profile = {
    id: "peran-uji",
    role: "Peran Uji",
    responses: Object.fromEntries(sets),
    duties: [],
    traits: [],
    antiTraits: [],
    misconceptions: [],
    expectations: [],
    sources: [],
    ...source,
    fingerprint: "",
  };
  profile.fingerprint = fingerprint(profile);
  return profile;
}

/** One item of every kind, each scale with an uneven number of items. */
export function everyKind(): Profile {
  return testProfile({
    interest: { name: "Minat" },
    duties: [
      { id: "tugas-1", text: "Tugas", interest: { id: "minat-1", text: "Minat?" } },
      { id: "tugas-2", text: "Tugas lain" },
    ],
    traits: [
      {
        id: "empati",
        name: "Empati",
        responses: "sesuai",
        items: [
          rating("empati-1"),
          rating("empati-2", { reverse: true }),
          situation("empati-3", [4, 2, 2, 0]),
        ],
      },
      {
        id: "disiplin",
        name: "Disiplin",
        weight: 3,
        items: [rating("disiplin-1", { responses: "ya-tidak" })],
      },
    ],
    antiTraits: [{ id: "kurang-sabar", name: "Kurang sabar", opposes: "empati", items: [rating("sabar-1")] }],
    misconceptions: [
      {
        id: "hanya-uang",
        claim: "Hanya uang",
        truth: "Bukan",
        statements: [{ id: "uang-1", text: "Hanya uang", answer: false, why: "Karena", note: "Catatan" }],
      },
    ],
    expectations: [
      {
        id: "cepat",
        claim: "Cepat",
        reality: "Lama",
        statements: [{ id: "cepat-1", text: "Lama", answer: true }],
      },
    ],
    comparison: {
      role: "Pekerja Sosial",
      items: [
        { id: "arah-1", this: "Di sini", other: "Di sana", flip: true, note: "Catatan" },
        { id: "arah-2", this: "Begini", other: "Begitu" },
      ],
    },
  });
}
