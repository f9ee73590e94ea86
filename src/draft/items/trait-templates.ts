import { CAN, TOPIC } from "./common-templates.ts";
import type { FormKind } from "./forms.ts";
import type { Templates } from "./template.ts";

/** Whatever a phrase is, these are sentences. */
const QUOTED: Templates = {
  straight: [
    (rest) => `Ini menggambarkan dirimu: "${rest}".`,
    (rest) => `Orang terdekatmu akan bercerita begini tentangmu: "${rest}".`,
  ],
  reversed: [
    (rest) => `Sifatmu berlawanan dengan kata-kata ini: "${rest}".`,
    (rest) => `Kamu menghindari kegiatan yang menuntut hal ini: "${rest}".`,
  ],
};

/**
 * What is asked of who fits, by how the phrase is built: somebody who never worked can answer it. Where many phrases of one text are built so,
 * there are several to take in turn.
 */
export const TRAIT_TEMPLATES: Record<FormKind, readonly Templates[]> = {
  "likes-doing": [
    {
      straight: [
        (rest) => `Kamu lupa waktu ketika sedang ${rest}.`,
        (rest) => `Kamu menyisihkan waktu luang untuk ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu memilih kegiatan lain daripada ${rest}.`,
        (rest) => `Kamu ingin cepat selesai ketika ${rest}.`,
      ],
    },
  ],
  "likes-thing": [
    {
      straight: [
        (rest) => `Kamu lupa waktu ketika berurusan dengan ${rest}.`,
        (rest) => `Kamu mencari kabar baru tentang ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu memilih urusan lain daripada ${rest}.`,
        (rest) => `Kamu jenuh ketika obrolannya tentang ${rest}.`,
      ],
    },
  ],
  can: CAN,
  skill: [
    {
      straight: [
        (rest) => `Kamu mencari kesempatan untuk belajar soal ${rest}.`,
        (rest) => `Teman bertanya kepadamu dalam urusan ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu menyerahkan urusan ${rest} kepada orang lain.`,
        (rest) => `Kamu bingung memulai dari mana dalam urusan ${rest}.`,
      ],
    },
  ],
  topic: TOPIC,
  licence: [
    {
      straight: [
        (rest) => `Kamu mencari tahu syarat untuk mendapatkan ${rest}.`,
        (rest) => `Kamu rela belajar berbulan-bulan demi ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu mundur begitu tahu pekerjaannya mensyaratkan ${rest}.`,
        (rest) => `Kamu menunda urusan ${rest} sampai ada yang memaksa.`,
      ],
    },
  ],
  would: [
    {
      straight: [
        (rest) => `Kamu mau ${rest} walau orang lain enggan.`,
        (rest) => `Hatimu ringan ketika membayangkan dirimu ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu mencari alasan supaya batal ${rest}.`,
        (rest) => `Kamu berharap temanmu saja yang ${rest}.`,
      ],
    },
  ],
  "bears-doing": [
    {
      straight: [
        (rest) => `Kamu tetap bersemangat walau harus ${rest}.`,
        (rest) => `Kamu cepat terbiasa ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu mengeluh ketika harus ${rest}.`,
        (rest) => `Kamu menghindari jadwal yang menuntutmu ${rest}.`,
      ],
    },
  ],
  "bears-thing": [
    {
      straight: [
        (rest) => `Kamu cepat terbiasa dengan ${rest}.`,
        (rest) => `Semangatmu terjaga ketika menghadapi ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu mengeluh karena ${rest}.`,
        (rest) => `Kamu ingin berhenti ketika baru sebentar menghadapi ${rest}.`,
      ],
    },
  ],
  seldom: [
    {
      straight: [
        (rest) => `Kamu bertahan ketika orang di sekitarmu mulai ${rest}.`,
        (rest) => `Butuh hal yang besar untuk membuatmu ${rest}.`,
      ],
      reversed: [
        (rest) => `Hal kecil cukup untuk membuatmu ${rest}.`,
        (rest) => `Rencanamu berantakan karena kamu ${rest}.`,
      ],
    },
  ],
  "seldom-passive": [
    {
      straight: [
        (rest) => `Kamu sulit ${rest} walau dibujuk berkali-kali.`,
        (rest) => `Orang heran karena kamu begitu sulit ${rest}.`,
      ],
      reversed: [
        (rest) => `Orang tahu bahwa kamu mudah ${rest}.`,
        (rest) => `Kamu menyesal karena terlalu mudah ${rest}.`,
      ],
    },
  ],
  not: [
    {
      straight: [
        (rest) => `Teman mengenalmu sebagai orang yang tidak ${rest}.`,
        (rest) => `Kamu menahan diri ketika hampir ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu ${rest} ketika keadaanmu sedang sulit.`,
        (rest) => `Keluarga di rumah menegurmu karena kamu ${rest}.`,
      ],
    },
  ],
  has: [
    {
      straight: [
        (rest) => `Teman mengenalmu sebagai orang yang punya ${rest}.`,
        (rest) => `Kamu melatih diri supaya punya ${rest}.`,
      ],
      reversed: [
        (rest) => `Kamu mengandalkan orang lain yang punya ${rest}.`,
        (rest) => `Kamu kewalahan ketika dituntut punya ${rest}.`,
      ],
    },
  ],
  is: [
    {
      straight: [
        (rest) => `Teman mengenalmu sebagai orang yang ${rest}.`,
        (rest) => `Kamu tetap ${rest} pada hari yang melelahkan.`,
      ],
      reversed: [
        (rest) => `Kamu perlu diingatkan supaya ${rest}.`,
        (rest) => `Orang jarang melihatmu ${rest}.`,
      ],
    },
  ],
  quoted: [QUOTED],
  "quoted-not": [{ straight: QUOTED.reversed, reversed: QUOTED.straight }],
};
