import type { Problem } from "../../src/core/base/problem.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { parseProfile } from "../../src/io/profiles/yaml.ts";

/** A sound profile in which every kind of list has something. */
export const SOUND = `id: peran-uji
role: Peran Uji
responses:
  sesuai: [Tidak, Netral, Ya]
duties:
  - id: tugas-1
    text: Menyapa warga
    interest: Menyapa warga setiap pagi
traits:
  - id: empati
    name: Empati
    responses: sesuai
    items:
      - {id: empati-1, text: Satu}
      - id: empati-2
        text: Dua
        options:
          - {text: Semua, points: 2}
          - {text: Tidak ada, points: 0}
antiTraits:
  - {id: ragu, name: Ragu, opposes: empati, items: [{id: ragu-1, text: Tiga, responses: sesuai}]}
misconceptions:
  - id: hanya-uang
    claim: Hanya uang
    truth: Lebih dari itu
    statements:
      - {id: uang-1, text: Hanya uang, answer: false}
expectations:
  - {id: cepat, claim: Cepat, reality: Perlahan}
comparison:
  role: Pekerja Sosial
  items:
    - {id: arah-1, this: Di sini, other: Di sana}
sources:
  - {id: sumber, text: Sebuah fakta, url: https://example.org, date: "2025-02-05"}
`;

/** The sound profile with one part of its text replaced. */
export function edited(part: string, replacement: string): string {
  if (SOUND.split(part).length !== 2) throw new Error(`the sound text does not hold "${part}" once`);
  return SOUND.replace(part, () => replacement);
}

/** A problem as a row of a table; the place is `line:column`, or empty for the whole file. */
export type Row = [place: string, path: string, code: Problem["code"], args: object];

/** Every problem of a text, as rows; none when it is a profile. */
export function told(text: string): Row[] {
  const parsed = parseProfile(text);
  return "profile" in parsed ? [] : parsed.problems.map(rowOf);
}

function rowOf({ code, args, severity, place = {} }: Problem): Row {
  const { line, column, path = "", file } = place;
  if (severity !== "error" || file !== undefined) throw new Error("an error, in a text without a name");
  return [line === undefined ? "" : `${line}:${column}`, path, code, args];
}

/** The profile of a text that is known to be sound. */
export function profileOf(text: string): Profile {
  const parsed = parseProfile(text);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}
