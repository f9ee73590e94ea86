import { fingerprint } from "../../../src/core/profile/fingerprint.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { rank } from "../../../src/core/ranking/ranking.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import type { Compared } from "../../../src/render/ranking/compared.ts";
import { firstRole } from "../helpers.ts";

/** Names as long as those of the catalogue. */
export const NAMES = [
  "Pekerja Sosial",
  "Penyuluh Kesehatan Masyarakat",
  "Penyuluh Pertanian",
  "Fasilitator Pemberdayaan Masyarakat Desa",
  "Guru Bimbingan dan Konseling",
  "Petugas Penanggulangan Bencana",
  "Staf Administrasi Program Sosial",
  "Pengelola Program LSM",
  "Analis Data Sosial",
  "Perawat",
  "Teknisi PLTS",
];

const first = firstRole();

/** The first role, and others that ask for parts of it with other weights. */
export function roles(count: number): Profile[] {
  const others = NAMES.slice(0, count - 1).map((name, index) => variant(name, index));
  return [first, ...others];
}

/** A role with scales of the first role and weights of its own. */
function variant(role: string, index: number): Profile {
  const without = index % first.traits.length;
  const profile: Profile = {
    ...first,
    id: role.toLowerCase().replaceAll(" ", "-"),
    role,
    duties: index % 2 === 0 ? first.duties : [],
    traits: first.traits
      .filter((_, place) => place !== without)
      .map((trait, place) => ({ ...trait, weight: 1 + ((place * 3 + index) % 4) })),
    antiTraits: first.antiTraits.map((trait, place) => ({ ...trait, weight: 1 + ((place + index) % 3) })),
  };
  return { ...profile, fingerprint: fingerprint(profile) };
}

/** Answers to every question, all of them the same option where it has it, else drawn by a small rule. */
export function everyAnswer(profiles: readonly Profile[], salt = 7): Answers {
  const items = profiles.flatMap((profile) => planOf(profile).items);
  return Object.fromEntries(
    items.map(({ id, options }, index) => [
      id,
      options[(index * salt + (index % 3)) % options.length]?.value,
    ]),
  );
}

/** A comparison of roles by answers. */
export function comparedBy(
  profiles: readonly Profile[],
  answers: Answers,
  extras: Partial<Compared> = {},
): Compared {
  return { profiles, answers, ranking: rank(profiles, answers), respondent: null, group: null, ...extras };
}
