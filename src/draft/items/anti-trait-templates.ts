import type { AntiFormKind } from "./anti-forms.ts";
import type { Templates } from "./template.ts";

/** Whatever a phrase is, these are sentences. */
const QUOTED: Templates = {
  straight: [
    (rest) => `Kata-kata ini cocok untukmu: "${rest}".`,
    (rest) => `Teman akan menyebut hal ini ketika diminta menilaimu: "${rest}".`,
  ],
  reversed: [
    (rest) => `Kamu berbeda sekali dari ini: "${rest}".`,
    (rest) => `Orang heran bila mendengar ini tentang dirimu: "${rest}".`,
  ],
};

/** What is asked of who may not fit, by how the phrase is built: no sentence judges. */
export const ANTI_TRAIT_TEMPLATES: Record<AntiFormKind, readonly Templates[]> = {
  "dislikes-doing": [
    {
      straight: [
        (rest) => `Kamu mencari alasan ketika diajak ${rest}.`,
        (rest) => `Kamu menunda-nunda ketika tiba waktunya ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu menawarkan diri untuk ${rest}.`,
        (rest) => `Kamu menikmati saat-saat ketika ${rest}.`,
      ],
    },
  ],
  "dislikes-thing": [
    {
      straight: [
        (rest) => `Kamu mencari alasan untuk menghindari ${rest}.`,
        (rest) => `Kamu menunda-nunda kegiatan yang berhubungan dengan ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu memilih sendiri tugas yang berisi ${rest}.`,
        (rest) => `Kamu betah seharian berurusan dengan ${rest}.`,
      ],
    },
  ],
  "dislikes-passive": [
    {
      straight: [
        (rest) => `Wajahmu menunjukkan keberatan ketika ${rest}.`,
        (rest) => `Suasana hatimu rusak seharian setelah ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu santai saja ketika ${rest}.`,
        (rest) => `Kamu menerima dengan lapang dada bila ${rest}.`,
      ],
    },
  ],
  fears: [
    {
      straight: [
        (rest) => `Kamu menjauh begitu berhadapan dengan ${rest}.`,
        (rest) => `Kamu menolak ajakan yang melibatkan ${rest}.`,
      ],
      reversed: [
        (rest) => `Napasmu tetap teratur di dekat ${rest}.`,
        (rest) => `Kamu mendekat ketika orang lain menghindari ${rest}.`,
      ],
    },
  ],
  "fears-passive": [
    {
      straight: [
        (rest) => `Kamu menjauh karena membayangkan dirimu ${rest}.`,
        (rest) => `Kamu menolak ajakan bila ada kemungkinan ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu berani mendekat walau bisa saja ${rest}.`,
        (rest) => `Kamu cepat tenang kembali setelah hampir ${rest}.`,
      ],
    },
  ],
  allergic: [
    {
      straight: [
        (rest) => `Kamu terganggu ketika ada ${rest} di sekitarmu.`,
        (rest) => `Kamu menolak ajakan yang melibatkan ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu nyaman walau seharian berurusan dengan ${rest}.`,
        (rest) => `Kamu bertahan ketika orang lain menghindari ${rest}.`,
      ],
    },
  ],
  "cannot-doing": [
    {
      straight: [
        (rest) => `Hatimu berat ketika harus ${rest}.`,
        (rest) => `Kamu menghindari keadaan yang menuntutmu ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu santai saja ketika diminta ${rest}.`,
        (rest) => `Kamu makin terbiasa ${rest}.`,
      ],
    },
  ],
  "cannot-thing": [
    {
      straight: [
        (rest) => `Kamu berhenti di tengah jalan karena ${rest}.`,
        (rest) => `Tenagamu cepat habis ketika berhadapan dengan ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu menuntaskan tugasmu walau menghadapi ${rest}.`,
        (rest) => `Kamu tetap tenang di tengah ${rest}.`,
      ],
    },
  ],
  "hard-passive": [
    {
      straight: [
        (rest) => `Orang mengeluh karena kamu sulit ${rest}.`,
        (rest) => `Kamu sulit ${rest} pada hari yang sibuk.`,
      ],
      reversed: [
        (rest) => `Kamu mudah ${rest} walau sedang repot.`,
        (rest) => `Orang senang karena kamu gampang ${rest}.`,
      ],
    },
  ],
  easily: [
    {
      straight: [
        (rest) => `Hal kecil membuatmu ${rest}.`,
        (rest) => `Kamu lebih dulu ${rest} daripada teman-temanmu.`,
      ],
      reversed: [
        (rest) => `Kamu bertahan ketika orang lain sudah ${rest}.`,
        (rest) => `Butuh waktu lama sampai kamu ${rest}.`,
      ],
    },
  ],
  "easily-passive": [
    {
      straight: [
        (rest) => `Orang menasihatimu karena kamu mudah ${rest}.`,
        (rest) => `Kamu menyesal setelah begitu mudah ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu sulit ${rest} walau terus dibujuk.`,
        (rest) => `Orang menyerah karena kamu sukar ${rest}.`,
      ],
    },
  ],
  prefers: [
    {
      straight: [
        (rest) => `Kamu memilih ${rest} walau ada ajakan lain yang seru.`,
        (rest) => `Kamu keberatan ketika diminta melakukan hal selain ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu senang mencoba kegiatan baru selain ${rest}.`,
        (rest) => `Kamu biasa saja ketika batal ${rest}.`,
      ],
    },
  ],
  "lacks-being": [
    {
      straight: [
        (rest) => `Teman mengeluh karena kamu kurang ${rest}.`,
        (rest) => `Orang di rumah berharap kamu lebih ${rest}.`,
      ],
      reversed: [
        (rest) => `Orang mencarimu karena kamu ${rest}.`,
        (rest) => `Kamu berusaha ${rest} walau suasana hatimu buruk.`,
      ],
    },
  ],
  "lacks-thing": [
    {
      straight: [
        (rest) => `Kamu bersandar pada teman yang punya ${rest}.`,
        (rest) => `Kamu menghindari kegiatan yang menuntut ${rest}.`,
      ],
      reversed: [
        (rest) => `Orang mencarimu karena kamu punya ${rest}.`,
        (rest) => `Kamu menunjukkan ${rest} ketika keadaannya sulit.`,
      ],
    },
  ],
  tends: [
    {
      straight: [
        (rest) => `Kamu ${rest} ketika tenagamu mulai habis.`,
        (rest) => `Teman pernah menegurmu karena kamu ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu menahan diri ketika hendak ${rest}.`,
        (rest) => `Kamu mengubah caramu begitu sadar mulai ${rest}.`,
      ],
    },
  ],
  "tends-being": [
    {
      straight: [
        (rest) => `Teman menyebutmu orang yang ${rest}.`,
        (rest) => `Orang pernah mengeluh karena kamu ${rest}.`,
      ],
      reversed: [
        (rest) => `Orang akan heran kalau suatu hari kamu ${rest}.`,
        (rest) => `Kamu jauh dari gambaran seseorang yang ${rest}.`,
      ],
    },
  ],
  quoted: [QUOTED],
  "quoted-not": [{ straight: QUOTED.reversed, reversed: QUOTED.straight }],
};
