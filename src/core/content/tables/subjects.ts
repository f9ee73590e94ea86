/** Words behind which stands what something is about, or what is dealt with: who has to do with it is not rated by its name. */
export const SUBJECT_WORDS: ReadonlySet<string> = new Set(
  [
    "tentang mengenai soal seputar perihal urusan bidang dunia pelajaran pembahasan topik",
    "menerangkan menjelaskan membahas mempelajari memakai menggunakan menghadapi menghindari mencari mendapatkan menangani berisi mensyaratkan demi daripada selain",
  ]
    .join(" ")
    .split(" "),
);

/** Words that do so together with the `dengan` behind them: alone it also tells how, `dengan sabar`. */
export const DEALING_WORDS: ReadonlySet<string> = new Set(
  "berurusan berhubungan berhadapan hubungannya terbiasa bekerja".split(" "),
);

/** Words behind which an act is asked for, or is when something else is done: `ketika diminta menulis`. */
export const OCCASION_WORDS: ReadonlySet<string> = new Set(
  "untuk harus perlu diminta diajak disuruh ditugasi giliranmu latihan ketika saat sedang belajar berlatih waktunya cara batal".split(
    " ",
  ),
);
