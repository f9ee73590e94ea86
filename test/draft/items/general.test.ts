import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/core/base/words.ts";
import { antiFormOf, formOf } from "../../../src/draft/items/forms.ts";
import { antiItemsOf, itemsOf } from "../../../src/draft/items/general.ts";

/** Questions about who fits, as a person reads them: three that say it, then the two of the opposite. */
const asked = (phrase: string, isKnowledge = false) => {
  const { straight, reversed } = itemsOf(formOf(phrase, isKnowledge));
  return [...straight, ...reversed];
};

/** Questions about who may not fit: three that say it, then the one of the opposite. */
const feared = (phrase: string) => {
  const { straight, reversed } = antiItemsOf(antiFormOf(phrase));
  return [...straight, ...reversed];
};

test.each<[phrase: string, items: readonly string[]]>([
  [
    "suka bereksperimen",
    [
      "Kamu lupa waktu ketika sedang bereksperimen.",
      "Kamu menyisihkan waktu luang untuk bereksperimen.",
      "Kamu bersemangat ketika diajak bereksperimen.",
      "Kamu memilih kegiatan lain daripada bereksperimen.",
      "Kamu ingin cepat selesai ketika bereksperimen.",
    ],
  ],
  [
    "penasaran sama mesin",
    [
      "Kamu lupa waktu ketika berurusan dengan mesin.",
      "Kamu mencari kabar baru tentang mesin.",
      "Obrolan tentang mesin membuatmu bersemangat.",
      "Kamu memilih urusan lain daripada mesin.",
      "Kamu cepat jenuh ketika berurusan dengan mesin.",
    ],
  ],
  [
    "mampu menjelaskan hal rumit",
    [
      "Kamu mengambil kesempatan untuk menjelaskan hal rumit.",
      "Hasilnya memuaskan ketika kamu menjelaskan hal rumit.",
      "Orang meminta bantuanmu untuk menjelaskan hal rumit.",
      "Kamu meminta digantikan ketika harus menjelaskan hal rumit.",
      "Kamu bingung memulai dari mana ketika diminta menjelaskan hal rumit.",
    ],
  ],
  [
    "kemampuan tawar-menawar yang baik",
    [
      "Kamu mencari kesempatan melatih tawar-menawar.",
      "Orang meminta bantuanmu dalam urusan tawar-menawar.",
      "Hasilnya memuaskan ketika kamu menangani tawar-menawar.",
      "Kamu menyerahkan urusan tawar-menawar kepada orang lain.",
      "Kamu bingung memulai dari mana dalam urusan tawar-menawar.",
    ],
  ],
  [
    "bersedia ditempatkan di pulau kecil",
    [
      "Kamu menyanggupi ketika diminta ditempatkan di pulau kecil.",
      "Kamu mengajukan diri untuk ditempatkan di pulau kecil.",
      "Kamu sudah membayangkan diri ditempatkan di pulau kecil.",
      "Kamu mengelak ketika diminta ditempatkan di pulau kecil.",
      "Kamu berharap orang lain yang ditempatkan di pulau kecil.",
    ],
  ],
  [
    "tahan bekerja di bawah terik",
    [
      "Kamu bertahan sampai selesai ketika harus bekerja di bawah terik.",
      "Semangatmu terjaga walau harus bekerja di bawah terik.",
      "Kamu masih bertenaga setelah bekerja di bawah terik.",
      "Kamu mencari tempat beristirahat ketika harus bekerja di bawah terik.",
      "Kamu ingin berhenti ketika baru sebentar bekerja di bawah terik.",
    ],
  ],
  [
    "tahan panas",
    [
      "Kamu meneruskan kegiatanmu walau ada panas.",
      "Semangatmu terjaga ketika menghadapi panas.",
      "Kamu cepat terbiasa dengan panas.",
      "Kamu menjauh begitu ada panas.",
      "Kamu ingin berhenti ketika baru sebentar menghadapi panas.",
    ],
  ],
  [
    "tidak mudah tergoda uang",
    [
      "Kamu bertahan ketika orang di sekitarmu mulai tergoda uang.",
      "Butuh hal yang besar untuk membuatmu tergoda uang.",
      "Kamu menyemangati teman yang mulai tergoda uang.",
      "Gangguan kecil membuatmu tergoda uang.",
      "Kamu berhenti bekerja karena tergoda uang.",
    ],
  ],
  [
    "memiliki lidah yang peka",
    [
      "Teman mengenalmu sebagai orang yang punya lidah yang peka.",
      "Kamu menunjukkan lidah yang peka ketika keadaannya sulit.",
      "Kamu melatih diri supaya punya lidah yang peka.",
      "Kamu mengandalkan teman yang lebih punya lidah yang peka.",
      "Kamu kewalahan ketika dituntut punya lidah yang peka.",
    ],
  ],
  [
    "sangat terampil bercerita",
    [
      "Kamu mengambil kesempatan untuk bercerita.",
      "Hasilnya memuaskan ketika kamu bercerita.",
      "Orang meminta bantuanmu untuk bercerita.",
      "Kamu meminta digantikan ketika harus bercerita.",
      "Kamu bingung memulai dari mana ketika diminta bercerita.",
    ],
  ],
  [
    "Luwes di depan kamera",
    [
      "Teman mengenalmu sebagai orang yang luwes di depan kamera.",
      "Kamu berusaha luwes di depan kamera, juga di hari yang melelahkan.",
      "Kamu senang bila dituntut luwes di depan kamera.",
      "Kamu perlu diingatkan orang supaya luwes di depan kamera.",
      "Kamu kesulitan ketika dituntut luwes di depan kamera.",
    ],
  ],
])("who fits: %s", (phrase, items) => {
  expect(asked(phrase)).toEqual(items);
});

test.each<[phrase: string, first: string, last: string]>([
  ["pengetahuan tentang obat bius", "penjelasan tentang obat bius", "ketika ditanya tentang obat bius"],
  ["pengetahuan dan keterampilan dalam bidang sosial", "tentang bidang sosial", "tentang bidang sosial"],
  ["memahami sifat-sifat api", "tentang sifat-sifat api", "tentang sifat-sifat api"],
  ["ngerti sistem injeksi", "tentang sistem injeksi", "tentang sistem injeksi"],
  ["HTML", "penjelasan tentang HTML", "ketika ditanya tentang HTML"],
  ["Git", "penjelasan tentang Git", "ketika ditanya tentang Git"],
  ["menguasai Kurikulum Merdeka", "tentang Kurikulum Merdeka", "tentang Kurikulum Merdeka"],
  ["keterampilan membebaskan jalan napas", "kesempatan untuk membebaskan jalan napas", "diminta membebaskan"],
  ["bisa baca wiring diagram", "kesempatan untuk baca wiring diagram", "diminta baca wiring diagram"],
  ["menyusun laporan", "kesempatan untuk menyusun laporan", "diminta menyusun laporan"],
])("what is to be known: %s", (phrase, first, last) => {
  const items = asked(phrase, true);
  expect(items[0]).toContain(first);
  expect(items.at(-1)).toContain(last);
});

test.each<[phrase: string, items: readonly string[]]>([
  [
    "malas mencatat",
    [
      "Kamu mencari alasan ketika diajak mencatat.",
      "Kamu menunda-nunda ketika tiba waktunya mencatat.",
      "Semangatmu turun begitu mendengar harus mencatat.",
      "Kamu menawarkan diri untuk mencatat.",
    ],
  ],
  [
    "tidak suka ketidakpastian",
    [
      "Kamu mencari alasan untuk menghindari ketidakpastian.",
      "Kamu menunda-nunda kegiatan yang berhubungan dengan ketidakpastian.",
      "Semangatmu turun begitu harus menghadapi ketidakpastian.",
      "Kamu memilih tugas yang berhubungan dengan ketidakpastian.",
    ],
  ],
  [
    "tidak tahan bekerja sendirian",
    [
      "Kamu berhenti di tengah jalan ketika harus bekerja sendirian.",
      "Kamu mengeluh ketika harus bekerja sendirian.",
      "Tenagamu cepat habis ketika bekerja sendirian.",
      "Kamu menuntaskannya ketika diminta bekerja sendirian.",
    ],
  ],
  [
    "nggak kuat panas",
    [
      "Kamu berhenti di tengah jalan karena panas.",
      "Kamu menghindari tempat yang ada hubungannya dengan panas.",
      "Tenagamu cepat habis ketika berhadapan dengan panas.",
      "Kamu menuntaskan tugasmu walau berhadapan dengan panas.",
    ],
  ],
  [
    "gampang kehabisan ide",
    [
      "Hal kecil membuatmu kehabisan ide.",
      "Kamu lebih dulu kehabisan ide daripada teman-temanmu.",
      "Harimu terganggu karena kamu kehabisan ide.",
      "Kamu bertahan ketika orang lain mulai kehabisan ide.",
    ],
  ],
  [
    "kurang peka pada nuansa bahasa",
    [
      "Orang lain perlu mengingatkanmu supaya peka pada nuansa bahasa.",
      "Kamu merasa berat ketika diminta peka pada nuansa bahasa.",
      "Teman-temanmu lebih peka pada nuansa bahasa daripada kamu.",
      "Orang mencarimu karena kamu peka pada nuansa bahasa.",
    ],
  ],
  [
    "tidak memiliki selera humor",
    [
      "Kamu bersandar pada teman yang punya selera humor.",
      "Kamu merasa berat ketika diminta menunjukkan selera humor.",
      "Kamu menghindari kegiatan yang menuntut selera humor.",
      "Orang mencarimu karena kamu punya selera humor.",
    ],
  ],
  [
    "cenderung puas dengan hasil pertama",
    [
      "Kamu puas dengan hasil pertama ketika sedang lelah.",
      "Kamu baru sadar setelah telanjur puas dengan hasil pertama.",
      "Teman mengingatkanmu karena kamu puas dengan hasil pertama.",
      "Kamu mengubah caramu begitu sadar mulai puas dengan hasil pertama.",
    ],
  ],
])("who may not fit: %s", (phrase, items) => {
  expect(feared(phrase)).toEqual(items);
});

test("a long phrase ends earlier where it can end", () => {
  const items = asked("menjaga hubungan baik dengan pelanggan tetap dari berbagai kota besar di Indonesia");
  expect(items[0]).toBe("Teman mengenalmu sebagai orang yang menjaga hubungan baik dengan pelanggan tetap.");
});

describe("of any phrase", () => {
  const words =
    "tidak suka mampu membaca data orang yang baik dengan pada sangat HTML Barista teliti dan mudah".split(
      " ",
    );
  const phrase = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
    .map((all) => all.join(" "));

  test("all questions are different sentences, two of the opposite for who fits and one for who may not", () => {
    fc.assert(
      fc.property(phrase, fc.boolean(), (text, isKnowledge) => {
        const [own, other] = [asked(text, isKnowledge), feared(text)];
        expect([own.length, other.length]).toEqual([5, 4]);
        expect(new Set([...own, ...other].map(wordsOf)).size).toBe(9);
        expect([...own, ...other].filter((each) => !/^\p{Lu}[^.]*\.$/u.test(each))).toEqual([]);
      }),
    );
  });
});
