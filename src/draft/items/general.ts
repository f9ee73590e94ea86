import { shorten } from "../making/words.ts";
import type { WrittenItems } from "./dimension.ts";
import type { AntiForm, Form } from "./forms.ts";

/** Sentences about a person with a place for a phrase: three or more that say it, two or more of the opposite behaviour. */
interface Templates {
  straight: readonly ((rest: string) => string)[];
  reversed: readonly ((rest: string) => string)[];
}

const TRAITS: Record<Form["kind"], Templates> = {
  "likes-doing": {
    straight: [
      (rest) => `Kamu lupa waktu ketika sedang ${rest}.`,
      (rest) => `Kamu menyisihkan waktu luang untuk ${rest}.`,
      (rest) => `Kamu bersemangat ketika diajak ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu memilih kegiatan lain daripada ${rest}.`,
      (rest) => `Kamu ingin cepat selesai ketika ${rest}.`,
    ],
  },
  "likes-thing": {
    straight: [
      (rest) => `Kamu lupa waktu ketika berurusan dengan ${rest}.`,
      (rest) => `Kamu mencari kabar baru tentang ${rest}.`,
      (rest) => `Obrolan tentang ${rest} membuatmu bersemangat.`,
    ],
    reversed: [
      (rest) => `Kamu memilih urusan lain daripada ${rest}.`,
      (rest) => `Kamu cepat jenuh ketika berurusan dengan ${rest}.`,
    ],
  },
  can: {
    straight: [
      (rest) => `Kamu mengambil kesempatan untuk ${rest}.`,
      (rest) => `Hasilnya memuaskan ketika kamu ${rest}.`,
      (rest) => `Orang meminta bantuanmu untuk ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu meminta digantikan ketika harus ${rest}.`,
      (rest) => `Kamu bingung memulai dari mana ketika diminta ${rest}.`,
    ],
  },
  skill: {
    straight: [
      (rest) => `Kamu mencari kesempatan melatih ${rest}.`,
      (rest) => `Orang meminta bantuanmu dalam urusan ${rest}.`,
      (rest) => `Hasilnya memuaskan ketika kamu menangani ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu menyerahkan urusan ${rest} kepada orang lain.`,
      (rest) => `Kamu bingung memulai dari mana dalam urusan ${rest}.`,
    ],
  },
  topic: {
    straight: [
      (rest) => `Kamu mencari sendiri penjelasan tentang ${rest}.`,
      (rest) => `Kamu bisa menerangkan ${rest} kepada teman.`,
      (rest) => `Kamu menyimak ketika orang membahas ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu melompati pembahasan tentang ${rest}.`,
      (rest) => `Kamu bingung ketika ditanya tentang ${rest}.`,
    ],
  },
  would: {
    straight: [
      (rest) => `Kamu menyanggupi ketika diminta ${rest}.`,
      (rest) => `Kamu mengajukan diri untuk ${rest}.`,
      (rest) => `Kamu sudah membayangkan diri ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu mengelak ketika diminta ${rest}.`,
      (rest) => `Kamu berharap orang lain yang ${rest}.`,
    ],
  },
  "bears-doing": {
    straight: [
      (rest) => `Kamu bertahan sampai selesai ketika harus ${rest}.`,
      (rest) => `Semangatmu terjaga walau harus ${rest}.`,
      (rest) => `Kamu masih bertenaga setelah ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu mencari tempat beristirahat ketika harus ${rest}.`,
      (rest) => `Kamu ingin berhenti ketika baru sebentar ${rest}.`,
    ],
  },
  "bears-thing": {
    straight: [
      (rest) => `Kamu meneruskan kegiatanmu walau ada ${rest}.`,
      (rest) => `Semangatmu terjaga ketika menghadapi ${rest}.`,
      (rest) => `Kamu cepat terbiasa dengan ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu menjauh begitu ada ${rest}.`,
      (rest) => `Kamu ingin berhenti ketika baru sebentar menghadapi ${rest}.`,
    ],
  },
  seldom: {
    straight: [
      (rest) => `Kamu bertahan ketika orang di sekitarmu mulai ${rest}.`,
      (rest) => `Butuh hal yang besar untuk membuatmu ${rest}.`,
      (rest) => `Kamu menyemangati teman yang mulai ${rest}.`,
    ],
    reversed: [
      (rest) => `Gangguan kecil membuatmu ${rest}.`,
      (rest) => `Kamu berhenti bekerja karena ${rest}.`,
    ],
  },
  has: {
    straight: [
      (rest) => `Teman mengenalmu sebagai orang yang punya ${rest}.`,
      (rest) => `Kamu menunjukkan ${rest} ketika keadaannya sulit.`,
      (rest) => `Kamu melatih diri supaya punya ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu mengandalkan teman yang lebih punya ${rest}.`,
      (rest) => `Kamu kewalahan ketika dituntut punya ${rest}.`,
    ],
  },
  is: {
    straight: [
      (rest) => `Teman mengenalmu sebagai orang yang ${rest}.`,
      (rest) => `Kamu berusaha ${rest}, juga di hari yang melelahkan.`,
      (rest) => `Kamu senang bila dituntut ${rest}.`,
    ],
    reversed: [
      (rest) => `Kamu perlu diingatkan orang supaya ${rest}.`,
      (rest) => `Kamu kesulitan ketika dituntut ${rest}.`,
    ],
  },
};

const ANTI_TRAITS: Record<AntiForm["kind"], Templates> = {
  "dislikes-doing": {
    straight: [
      (rest) => `Kamu mencari alasan ketika diajak ${rest}.`,
      (rest) => `Kamu menunda-nunda ketika tiba waktunya ${rest}.`,
      (rest) => `Semangatmu turun begitu mendengar harus ${rest}.`,
    ],
    reversed: [(rest) => `Kamu menawarkan diri untuk ${rest}.`],
  },
  "dislikes-thing": {
    straight: [
      (rest) => `Kamu mencari alasan untuk menghindari ${rest}.`,
      (rest) => `Kamu menunda-nunda kegiatan yang berhubungan dengan ${rest}.`,
      (rest) => `Semangatmu turun begitu harus menghadapi ${rest}.`,
    ],
    reversed: [(rest) => `Kamu memilih tugas yang berhubungan dengan ${rest}.`],
  },
  "cannot-doing": {
    straight: [
      (rest) => `Kamu berhenti di tengah jalan ketika harus ${rest}.`,
      (rest) => `Kamu mengeluh ketika harus ${rest}.`,
      (rest) => `Tenagamu cepat habis ketika ${rest}.`,
    ],
    reversed: [(rest) => `Kamu menuntaskannya ketika diminta ${rest}.`],
  },
  "cannot-thing": {
    straight: [
      (rest) => `Kamu berhenti di tengah jalan karena ${rest}.`,
      (rest) => `Kamu menghindari tempat yang ada hubungannya dengan ${rest}.`,
      (rest) => `Tenagamu cepat habis ketika berhadapan dengan ${rest}.`,
    ],
    reversed: [(rest) => `Kamu menuntaskan tugasmu walau berhadapan dengan ${rest}.`],
  },
  easily: {
    straight: [
      (rest) => `Hal kecil membuatmu ${rest}.`,
      (rest) => `Kamu lebih dulu ${rest} daripada teman-temanmu.`,
      (rest) => `Harimu terganggu karena kamu ${rest}.`,
    ],
    reversed: [(rest) => `Kamu bertahan ketika orang lain mulai ${rest}.`],
  },
  "lacks-being": {
    straight: [
      (rest) => `Orang lain perlu mengingatkanmu supaya ${rest}.`,
      (rest) => `Kamu merasa berat ketika diminta ${rest}.`,
      (rest) => `Teman-temanmu lebih ${rest} daripada kamu.`,
    ],
    reversed: [(rest) => `Orang mencarimu karena kamu ${rest}.`],
  },
  "lacks-thing": {
    straight: [
      (rest) => `Kamu bersandar pada teman yang punya ${rest}.`,
      (rest) => `Kamu merasa berat ketika diminta menunjukkan ${rest}.`,
      (rest) => `Kamu menghindari kegiatan yang menuntut ${rest}.`,
    ],
    reversed: [(rest) => `Orang mencarimu karena kamu punya ${rest}.`],
  },
  tends: {
    straight: [
      (rest) => `Kamu ${rest} ketika sedang lelah.`,
      (rest) => `Kamu baru sadar setelah telanjur ${rest}.`,
      (rest) => `Teman mengingatkanmu karena kamu ${rest}.`,
    ],
    reversed: [(rest) => `Kamu mengubah caramu begitu sadar mulai ${rest}.`],
  },
};

/** As much of a phrase stands in each item; what says more is kept in the name. */
const USUAL = 48;

/** Questions made of a phrase about who fits, by how it is built. @param most the signs of the phrase that stand in each */
export function itemsOf({ kind, rest }: Form, most = USUAL): WrittenItems {
  return filled(TRAITS[kind], rest, most);
}

/** Questions made of a phrase about who may not fit, as `itemsOf` makes them. */
export function antiItemsOf({ kind, rest }: AntiForm, most = USUAL): WrittenItems {
  return filled(ANTI_TRAITS[kind], rest, most);
}

function filled({ straight, reversed }: Templates, rest: string, most: number): WrittenItems {
  const phrase = shorten(rest.replace(/[\s,;:.]+$/u, ""), most).replace(/\bdirinya\b/g, "dirimu");
  const write = (template: (rest: string) => string) => template(phrase);
  return { responses: "sesuai", straight: straight.map(write), reversed: reversed.map(write) };
}
