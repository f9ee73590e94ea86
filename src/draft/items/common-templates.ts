import type { Templates } from "./template.ts";

/** What is asked of something that one knows of: texts name many. */
export const TOPIC: readonly Templates[] = [
  {
    straight: [
      (rest) => `Kamu mencari sendiri penjelasan tentang ${rest}.`,
      (rest) => `Kamu bisa menerangkan ${rest} kepada teman.`,
    ],
    reversed: [
      (rest) => `Kamu melewatkan bacaan tentang ${rest}.`,
      (rest) => `Kamu mengganti topik ketika orang membahas ${rest}.`,
    ],
  },
  {
    straight: [
      (rest) => `Kamu menonton sampai habis video tentang ${rest}.`,
      (rest) => `Teman bertanya kepadamu soal ${rest}.`,
    ],
    reversed: [
      (rest) => `Perhatianmu pergi ketika guru menerangkan ${rest}.`,
      (rest) => `Kamu menunda belajar tentang ${rest}.`,
    ],
  },
  {
    straight: [
      (rest) => `Kamu menyimpan tulisan tentang ${rest} untuk dibaca lagi.`,
      (rest) => `Kamu banyak bertanya kepada orang yang paham soal ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu menghafal seperlunya ketika harus mempelajari ${rest}.`,
      (rest) => `Kamu menyerahkan urusan ${rest} kepada yang lebih paham.`,
    ],
  },
];

/** What is asked of something that one can. */
export const CAN: readonly Templates[] = [
  {
    straight: [
      (rest) => `Kamu mencari kesempatan untuk belajar ${rest}.`,
      (rest) => `Kamu maju lebih dulu ketika diminta ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu meminta digantikan ketika harus ${rest}.`,
      (rest) => `Kamu bingung memulai dari mana ketika disuruh ${rest}.`,
    ],
  },
  {
    straight: [
      (rest) => `Kamu mengulang latihan ${rest} sampai lancar.`,
      (rest) => `Kamu memperhatikan orang yang sedang ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu menyuruh orang lain ketika tiba giliranmu ${rest}.`,
      (rest) => `Kamu berhenti belajar ${rest} setelah sekali gagal.`,
    ],
  },
];

/** Questions of the opposite in which a phrase that denies something, "bekerja tanpa arahan", is quoted: else it would be denied twice. */
export const DENYING = {
  /** Where the opposite is what the phrase says. */
  affirms: [
    (rest: string): string => `Hal ini biasa bagimu: "${rest}".`,
    (rest: string): string => `Kamu cepat terbiasa dengan hal ini: "${rest}".`,
  ],
  denies: [
    (rest: string): string => `Hal ini jauh dari dirimu: "${rest}".`,
    (rest: string): string => `Kamu memilih jalan lain untuk menghindari hal ini: "${rest}".`,
  ],
} as const;
