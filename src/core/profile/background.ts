/** The codes of a role in the classifications of occupations. */
export interface Codes {
  /** ISCO-08, four digits. */
  isco?: string;
  /** Klasifikasi Baku Jabatan Indonesia: four digits, or six as NNNN.NN. */
  kbji?: string;
  /** O*NET-SOC: NN-NNNN.NN. */
  onet?: string;
}

/** The closed words in which a profile tells what work in the role is like. */
export const CONDITIONS = {
  place: ["lapangan", "kantor", "fasilitas"],
  hours: ["tetap", "bergilir", "tak-tentu"],
  travel: ["jarang", "kadang", "sering"],
  people: ["sedikit", "sedang", "banyak"],
} as const;

/** A word of one of the conditions. */
export type ConditionWord<Key extends keyof typeof CONDITIONS> = (typeof CONDITIONS)[Key][number];

/** What work in the role is like: a person may want it or not. */
export interface Conditions {
  place?: ConditionWord<"place">[];
  hours?: ConditionWord<"hours">;
  /** How often the work leads elsewhere. */
  travel?: ConditionWord<"travel">;
  /** How many people one meets. */
  people?: ConditionWord<"people">;
}

/** What leads to a role: a subject at school, a major, training, or a licence. */
export const PATH_KINDS = ["mapel", "jurusan", "pelatihan", "izin"] as const;

/** One thing that leads to the role. */
export interface CareerPath {
  kind: (typeof PATH_KINDS)[number];
  text: string;
  /** The id of the source that it rests on. */
  source?: string;
}

/** What a profile tells of a role beside its questions: shown, never scored. */
export interface Background {
  codes?: Codes;
  conditions?: Conditions;
  paths?: CareerPath[];
}
