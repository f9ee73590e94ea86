import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/core/base/words.ts";
import { jointOf } from "../../../src/core/content/acts.ts";
import { contentWords, likeness } from "../../../src/core/content/similar.ts";
import { antiFormOf } from "../../../src/draft/items/anti-forms.ts";
import { formOf } from "../../../src/draft/items/forms.ts";
import { antiItemsOf, itemsOf } from "../../../src/draft/items/general.ts";

/** Questions about who fits, as a person reads them: two that say it, then the two of the opposite. */
const asked = (phrase: string, isKnowledge = false, turn = 0) => {
  const { straight, reversed } = itemsOf(formOf(phrase, isKnowledge), { turn });
  return [...straight, ...reversed];
};

/** Questions about who may not fit, in the same order. */
const feared = (phrase: string, turn = 0) => {
  const { straight, reversed } = antiItemsOf(antiFormOf(phrase), { turn });
  return [...straight, ...reversed];
};

test.each<[phrase: string, items: readonly string[]]>([
  [
    "suka bereksperimen",
    [
      "Kamu lupa waktu ketika sedang bereksperimen.",
      "Kamu menyisihkan waktu luang untuk bereksperimen.",
      "Kamu memilih kegiatan lain daripada bereksperimen.",
      "Kamu ingin cepat selesai ketika bereksperimen.",
    ],
  ],
  [
    "penasaran sama mesin",
    [
      "Kamu lupa waktu ketika berurusan dengan mesin.",
      "Kamu mencari kabar baru tentang mesin.",
      "Kamu memilih urusan lain daripada mesin.",
      "Kamu jenuh ketika obrolannya tentang mesin.",
    ],
  ],
  [
    "mampu menjelaskan hal rumit",
    [
      "Kamu mencari kesempatan untuk belajar menjelaskan hal rumit.",
      "Kamu maju lebih dulu ketika diminta menjelaskan hal rumit.",
      "Kamu meminta digantikan ketika harus menjelaskan hal rumit.",
      "Kamu bingung memulai dari mana ketika disuruh menjelaskan hal rumit.",
    ],
  ],
  [
    "kemampuan tawar-menawar yang baik",
    [
      "Kamu mencari kesempatan untuk belajar soal tawar-menawar.",
      "Teman bertanya kepadamu dalam urusan tawar-menawar.",
      "Kamu menyerahkan urusan tawar-menawar kepada orang lain.",
      "Kamu bingung memulai dari mana dalam urusan tawar-menawar.",
    ],
  ],
  [
    "bersedia ditempatkan di pulau kecil",
    [
      "Kamu mau ditempatkan di pulau kecil walau orang lain enggan.",
      "Hatimu ringan ketika membayangkan dirimu ditempatkan di pulau kecil.",
      "Kamu mencari alasan supaya batal ditempatkan di pulau kecil.",
      "Kamu berharap temanmu saja yang ditempatkan di pulau kecil.",
    ],
  ],
  [
    "tahan bekerja di bawah terik",
    [
      "Kamu tetap bersemangat walau harus bekerja di bawah terik.",
      "Kamu cepat terbiasa bekerja di bawah terik.",
      "Kamu mengeluh ketika harus bekerja di bawah terik.",
      "Kamu menghindari jadwal yang menuntutmu bekerja di bawah terik.",
    ],
  ],
  [
    "tahan panas",
    [
      "Kamu cepat terbiasa dengan hawa panas.",
      "Semangatmu terjaga ketika menghadapi hawa panas.",
      "Kamu mengeluh karena hawa panas.",
      "Kamu ingin berhenti ketika baru sebentar menghadapi hawa panas.",
    ],
  ],
  [
    "tidak mudah tergoda uang",
    [
      "Kamu bertahan ketika orang di sekitarmu mulai tergoda uang.",
      "Butuh hal yang besar untuk membuatmu tergoda uang.",
      "Hal kecil cukup untuk membuatmu tergoda uang.",
      "Rencanamu berantakan karena kamu tergoda uang.",
    ],
  ],
  [
    "tidak mudah dipengaruhi",
    [
      "Kamu sulit dipengaruhi walau dibujuk berkali-kali.",
      "Orang heran karena kamu begitu sulit dipengaruhi.",
      "Orang tahu bahwa kamu mudah dipengaruhi.",
      "Kamu menyesal karena terlalu mudah dipengaruhi.",
    ],
  ],
  [
    "tidak malu bertanya",
    [
      "Kamu mau bertanya walau orang lain enggan.",
      "Hatimu ringan ketika membayangkan dirimu bertanya.",
      "Kamu mencari alasan supaya batal bertanya.",
      "Kamu berharap temanmu saja yang bertanya.",
    ],
  ],
  [
    "tidak takut kotor",
    [
      "Kamu cepat terbiasa dengan hal yang kotor.",
      "Semangatmu terjaga ketika menghadapi hal yang kotor.",
      "Kamu mengeluh karena hal yang kotor.",
      "Kamu ingin berhenti ketika baru sebentar menghadapi hal yang kotor.",
    ],
  ],
  [
    "tidak pilih-pilih pasien",
    [
      "Teman mengenalmu sebagai orang yang tidak pilih-pilih pasien.",
      "Kamu menahan diri ketika hampir pilih-pilih pasien.",
      "Kamu pilih-pilih pasien ketika keadaanmu sedang sulit.",
      "Keluarga di rumah menegurmu karena kamu pilih-pilih pasien.",
    ],
  ],
  [
    "bukan yang pemalu",
    [
      'Sifatmu berlawanan dengan kata-kata ini: "pemalu".',
      'Kamu menghindari kegiatan yang menuntut hal ini: "pemalu".',
      'Ini menggambarkan dirimu: "pemalu".',
      'Orang terdekatmu akan bercerita begini tentangmu: "pemalu".',
    ],
  ],
  [
    "memiliki lidah yang peka",
    [
      "Teman mengenalmu sebagai orang yang punya lidah yang peka.",
      "Kamu melatih diri supaya punya lidah yang peka.",
      "Kamu mengandalkan orang lain yang punya lidah yang peka.",
      "Kamu kewalahan ketika dituntut punya lidah yang peka.",
    ],
  ],
  [
    "bangga pada hasil kerjanya",
    [
      "Teman mengenalmu sebagai orang yang bangga pada hasil kerjanya.",
      "Kamu tetap bangga pada hasil kerjamu pada hari yang melelahkan.",
      "Kamu perlu diingatkan supaya bangga pada hasil kerjamu.",
      "Orang jarang melihatmu bangga pada hasil kerjamu.",
    ],
  ],
  [
    "ceria dan periang",
    [
      "Teman mengenalmu sebagai orang yang ceria.",
      "Kamu tetap periang pada hari yang melelahkan.",
      "Kamu perlu diingatkan supaya periang.",
      "Orang jarang melihatmu ceria.",
    ],
  ],
  [
    "betah di laut",
    [
      "Kamu tetap bersemangat walau harus berada di laut.",
      "Kamu cepat terbiasa berada di laut.",
      "Kamu mengeluh ketika harus berada di laut.",
      "Kamu menghindari jadwal yang menuntutmu berada di laut.",
    ],
  ],
  [
    "mau repot",
    [
      "Kamu mau repot walau orang lain enggan.",
      "Hatimu ringan ketika membayangkan dirimu repot.",
      "Kamu mencari alasan supaya batal repot.",
      "Kamu berharap temanmu saja yang repot.",
    ],
  ],
  [
    "menjadi pendengar yang baik",
    [
      "Teman mengenalmu sebagai orang yang menjadi pendengar yang baik.",
      "Kamu tetap menjadi pendengar yang baik pada hari yang melelahkan.",
      "Kamu perlu diingatkan supaya menjadi pendengar yang baik.",
      "Orang jarang melihatmu menjadi pendengar yang baik.",
    ],
  ],
  [
    "bertangan stabil",
    [
      "Teman mengenalmu sebagai orang yang punya tangan yang stabil.",
      "Kamu melatih diri supaya punya tangan yang stabil.",
      "Kamu mengandalkan orang lain yang punya tangan yang stabil.",
      "Kamu kewalahan ketika dituntut punya tangan yang stabil.",
    ],
  ],
  [
    "tangannya terampil",
    [
      "Teman mengenalmu sebagai orang yang punya tangan yang terampil.",
      "Kamu melatih diri supaya punya tangan yang terampil.",
      "Kamu mengandalkan orang lain yang punya tangan yang terampil.",
      "Kamu kewalahan ketika dituntut punya tangan yang terampil.",
    ],
  ],
  [
    "sangat terampil bercerita",
    [
      "Kamu mencari kesempatan untuk belajar bercerita.",
      "Kamu maju lebih dulu ketika diminta bercerita.",
      "Kamu meminta digantikan ketika harus bercerita.",
      "Kamu bingung memulai dari mana ketika disuruh bercerita.",
    ],
  ],
  [
    "Luwes di depan kamera",
    [
      "Teman mengenalmu sebagai orang yang luwes di depan kamera.",
      "Kamu tetap luwes di depan kamera pada hari yang melelahkan.",
      "Kamu perlu diingatkan supaya luwes di depan kamera.",
      "Orang jarang melihatmu luwes di depan kamera.",
    ],
  ],
  [
    "menghargai waktu",
    [
      "Teman mengenalmu sebagai orang yang menghargai waktu.",
      "Kamu tetap menghargai waktu pada hari yang melelahkan.",
      "Kamu perlu diingatkan supaya menghargai waktu.",
      "Orang jarang melihatmu menghargai waktu.",
    ],
  ],
  [
    "kuat mental menghadapi warganet",
    [
      "Teman mengenalmu sebagai orang yang kuat mental menghadapi warganet.",
      "Kamu tetap kuat mental menghadapi warganet pada hari yang melelahkan.",
      "Kamu perlu diingatkan supaya kuat mental menghadapi warganet.",
      "Orang jarang melihatmu kuat mental menghadapi warganet.",
    ],
  ],
  [
    "SIM C",
    [
      "Kamu mencari tahu syarat untuk mendapatkan SIM C.",
      "Kamu rela belajar berbulan-bulan demi SIM C.",
      "Kamu mundur begitu tahu pekerjaannya mensyaratkan SIM C.",
      "Kamu menunda urusan SIM C sampai ada yang memaksa.",
    ],
  ],
  [
    "people person",
    [
      'Ini menggambarkan dirimu: "people person".',
      'Orang terdekatmu akan bercerita begini tentangmu: "people person".',
      'Sifatmu berlawanan dengan kata-kata ini: "people person".',
      'Kamu menghindari kegiatan yang menuntut hal ini: "people person".',
    ],
  ],
  [
    "kelistrikan",
    [
      "Kamu mencari sendiri penjelasan tentang kelistrikan.",
      "Kamu bisa menerangkan kelistrikan kepada teman.",
      "Kamu melewatkan bacaan tentang kelistrikan.",
      "Kamu mengganti topik ketika orang membahas kelistrikan.",
    ],
  ],
  [
    "sanggup jauh dari keluarga",
    [
      "Kamu mau jauh dari keluarga walau orang lain enggan.",
      "Hatimu ringan ketika membayangkan dirimu jauh dari keluarga.",
      "Kamu mencari alasan supaya batal jauh dari keluarga.",
      "Kamu berharap temanmu saja yang jauh dari keluarga.",
    ],
  ],
  [
    "mampu menyusun anggaran dan membina guru",
    [
      "Kamu mencari kesempatan untuk belajar menyusun anggaran.",
      "Kamu maju lebih dulu ketika diminta membina guru.",
      "Kamu meminta digantikan ketika harus membina guru.",
      "Kamu bingung memulai dari mana ketika disuruh menyusun anggaran.",
    ],
  ],
  [
    "rapi dan bisa memimpin rapat",
    [
      "Teman mengenalmu sebagai orang yang rapi.",
      "Kamu tetap rapi pada hari yang melelahkan.",
      "Kamu perlu diingatkan supaya rapi.",
      "Orang jarang melihatmu rapi.",
    ],
  ],
])("who fits: %s", (phrase, items) => {
  expect(asked(phrase)).toEqual(items);
});

test.each<[phrase: string, first: string, last: string]>([
  ["pengetahuan tentang obat bius", "penjelasan tentang obat bius", "membahas obat bius"],
  ["pengetahuan dan keterampilan dalam bidang sosial", "tentang bidang sosial", "membahas bidang sosial"],
  ["memahami sifat-sifat api", "tentang sifat-sifat api", "membahas sifat-sifat api"],
  ["ngerti sistem injeksi", "tentang sistem injeksi", "membahas sistem injeksi"],
  ["HTML", "penjelasan tentang HTML", "membahas HTML"],
  ["Git", "penjelasan tentang Git", "membahas Git"],
  ["menguasai Kurikulum Merdeka", "tentang Kurikulum Merdeka", "membahas Kurikulum Merdeka"],
  ["keterampilan membebaskan jalan napas", "belajar membebaskan jalan napas", "disuruh membebaskan"],
  ["memahami keterampilan menulis", "belajar menulis", "disuruh menulis"],
  ["bisa baca wiring diagram", "belajar baca wiring diagram", "disuruh baca wiring diagram"],
  ["menyusun laporan", "belajar menyusun laporan", "disuruh menyusun laporan"],
  ["sertifikat instruktur", "mendapatkan sertifikat instruktur", "urusan sertifikat instruktur"],
  ["minimal satu bahasa pemrograman", "tentang satu bahasa pemrograman", "membahas satu bahasa pemrograman"],
  ["pengetahuan mendalam tentang anatomi", "tentang anatomi", "membahas anatomi"],
  ["tata cara penyajian", "penjelasan tentang tata cara penyajian", "membahas tata cara penyajian"],
  ["ngerti excel dikit2", "penjelasan tentang excel", "membahas excel."],
  ["bisa pake mesin POS", "belajar memakai mesin POS", "disuruh memakai mesin POS"],
  // what it excludes would be denied twice
  ["pengendalian hama tanpa pestisida", "pengendalian hama tanpa pestisida", "membahas pengendalian hama."],
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
      "Kamu menawarkan diri untuk mencatat.",
      "Kamu menikmati saat-saat ketika mencatat.",
    ],
  ],
  [
    "tidak suka ketidakpastian",
    [
      "Kamu mencari alasan untuk menghindari ketidakpastian.",
      "Kamu menunda-nunda kegiatan yang berhubungan dengan ketidakpastian.",
      "Kamu memilih sendiri tugas yang berisi ketidakpastian.",
      "Kamu betah seharian berurusan dengan ketidakpastian.",
    ],
  ],
  [
    "tidak suka dikritik",
    [
      "Wajahmu menunjukkan keberatan ketika dikritik.",
      "Suasana hatimu rusak seharian setelah dikritik.",
      "Kamu santai saja ketika dikritik.",
      "Kamu menerima dengan lapang dada bila dikritik.",
    ],
  ],
  [
    "takut gelap",
    [
      "Kamu menjauh begitu berhadapan dengan tempat gelap.",
      "Kamu menolak ajakan yang melibatkan tempat gelap.",
      "Napasmu tetap teratur di dekat tempat gelap.",
      "Kamu mendekat ketika orang lain menghindari tempat gelap.",
    ],
  ],
  [
    "alergi pada susu",
    [
      "Kamu terganggu ketika ada susu di sekitarmu.",
      "Kamu menolak ajakan yang melibatkan susu.",
      "Kamu nyaman walau seharian berurusan dengan susu.",
      "Kamu bertahan ketika orang lain menghindari susu.",
    ],
  ],
  [
    "alergi pada brief yang berubah-ubah",
    [
      "Kamu mencari alasan untuk menghindari brief yang berubah-ubah.",
      "Kamu menunda-nunda kegiatan yang berhubungan dengan brief yang berubah-ubah.",
      "Kamu memilih sendiri tugas yang berisi brief yang berubah-ubah.",
      "Kamu betah seharian berurusan dengan brief yang berubah-ubah.",
    ],
  ],
  [
    "takut digigit atau dicakar",
    [
      "Kamu menjauh karena membayangkan dirimu digigit.",
      "Kamu menolak ajakan bila ada kemungkinan dicakar.",
      "Kamu berani mendekat walau bisa saja dicakar.",
      "Kamu cepat tenang kembali setelah hampir digigit.",
    ],
  ],
  [
    "tidak tahan dikritik",
    [
      "Wajahmu menunjukkan keberatan ketika dikritik.",
      "Suasana hatimu rusak seharian setelah dikritik.",
      "Kamu santai saja ketika dikritik.",
      "Kamu menerima dengan lapang dada bila dikritik.",
    ],
  ],
  [
    "tidak nyaman menyentuh orang lain",
    [
      "Kamu mencari alasan ketika diajak menyentuh orang lain.",
      "Kamu menunda-nunda ketika tiba waktunya menyentuh orang lain.",
      "Kamu menawarkan diri untuk menyentuh orang lain.",
      "Kamu menikmati saat-saat ketika menyentuh orang lain.",
    ],
  ],
  [
    "tidak tega melihat hewan kesakitan",
    [
      "Hatimu berat ketika harus melihat hewan kesakitan.",
      "Kamu menghindari keadaan yang menuntutmu melihat hewan kesakitan.",
      "Kamu santai saja ketika diminta melihat hewan kesakitan.",
      "Kamu makin terbiasa melihat hewan kesakitan.",
    ],
  ],
  [
    "terlalu mencintai tulisannya sendiri",
    [
      "Teman menyebutmu orang yang mencintai tulisannya sendiri.",
      "Orang pernah mengeluh karena kamu mencintai tulisanmu sendiri.",
      "Orang akan heran kalau suatu hari kamu mencintai tulisanmu sendiri.",
      "Kamu jauh dari gambaran seseorang yang mencintai tulisannya sendiri.",
    ],
  ],
  [
    "tidak tahan bekerja sendirian",
    [
      "Hatimu berat ketika harus bekerja sendirian.",
      "Kamu menghindari keadaan yang menuntutmu bekerja sendirian.",
      "Kamu santai saja ketika diminta bekerja sendirian.",
      "Kamu makin terbiasa bekerja sendirian.",
    ],
  ],
  [
    "nggak kuat panas",
    [
      "Kamu berhenti di tengah jalan karena hawa panas.",
      "Tenagamu cepat habis ketika berhadapan dengan hawa panas.",
      "Kamu menuntaskan tugasmu walau menghadapi hawa panas.",
      "Kamu tetap tenang di tengah hawa panas.",
    ],
  ],
  [
    "susah dihubungi",
    [
      "Orang mengeluh karena kamu sulit dihubungi.",
      "Kamu sulit dihubungi pada hari yang sibuk.",
      "Kamu mudah dihubungi walau sedang repot.",
      "Orang senang karena kamu gampang dihubungi.",
    ],
  ],
  [
    "gampang kehabisan ide",
    [
      "Hal kecil membuatmu kehabisan ide.",
      "Kamu lebih dulu kehabisan ide daripada teman-temanmu.",
      "Kamu bertahan ketika orang lain sudah kehabisan ide.",
      "Butuh waktu lama sampai kamu kehabisan ide.",
    ],
  ],
  [
    "mudah disuap",
    [
      "Orang menasihatimu karena kamu mudah disuap.",
      "Kamu menyesal setelah begitu mudah disuap.",
      "Kamu sulit disuap walau terus dibujuk.",
      "Orang menyerah karena kamu sukar disuap.",
    ],
  ],
  [
    "hanya mau bekerja di kantor",
    [
      "Kamu memilih bekerja di kantor walau ada ajakan lain yang seru.",
      "Kamu keberatan ketika diminta melakukan hal selain bekerja di kantor.",
      "Kamu senang mencoba kegiatan baru selain bekerja di kantor.",
      "Kamu biasa saja ketika batal bekerja di kantor.",
    ],
  ],
  [
    "cuma mau kerja di kantor",
    [
      "Kamu memilih bekerja di kantor walau ada ajakan lain yang seru.",
      "Kamu keberatan ketika diminta melakukan hal selain bekerja di kantor.",
      "Kamu senang mencoba kegiatan baru selain bekerja di kantor.",
      "Kamu biasa saja ketika batal bekerja di kantor.",
    ],
  ],
  [
    "kurang peka pada nuansa bahasa",
    [
      "Teman mengeluh karena kamu kurang peka pada nuansa bahasa.",
      "Orang di rumah berharap kamu lebih peka pada nuansa bahasa.",
      "Orang mencarimu karena kamu peka pada nuansa bahasa.",
      "Kamu berusaha peka pada nuansa bahasa walau suasana hatimu buruk.",
    ],
  ],
  [
    "tidak memiliki selera humor",
    [
      "Kamu bersandar pada teman yang punya selera humor.",
      "Kamu menghindari kegiatan yang menuntut selera humor.",
      "Orang mencarimu karena kamu punya selera humor.",
      "Kamu menunjukkan selera humor ketika keadaannya sulit.",
    ],
  ],
  [
    "cenderung puas dengan hasil pertama",
    [
      "Teman menyebutmu orang yang puas dengan hasil pertama.",
      "Orang pernah mengeluh karena kamu puas dengan hasil pertama.",
      "Orang akan heran kalau suatu hari kamu puas dengan hasil pertama.",
      "Kamu jauh dari gambaran seseorang yang puas dengan hasil pertama.",
    ],
  ],
  [
    "suka mengebut",
    [
      "Kamu mengebut ketika tenagamu mulai habis.",
      "Teman pernah menegurmu karena kamu mengebut.",
      "Kamu menahan diri ketika hendak mengebut.",
      "Kamu mengubah caramu begitu sadar mulai mengebut.",
    ],
  ],
  [
    "maunya serba pasti",
    [
      "Teman menyebutmu orang yang ingin serba jelas.",
      "Orang pernah mengeluh karena kamu ingin serba jelas.",
      "Orang akan heran kalau suatu hari kamu ingin serba jelas.",
      "Kamu jauh dari gambaran seseorang yang ingin serba jelas.",
    ],
  ],
  [
    "lebih suka bekerja tanpa arahan siapa pun",
    [
      "Kamu memilih bekerja tanpa arahan walau ada ajakan lain yang seru.",
      "Kamu keberatan ketika diminta melakukan hal selain bekerja tanpa arahan.",
      'Hal ini jauh dari dirimu: "bekerja tanpa arahan".',
      "Kamu biasa saja ketika batal bekerja tanpa arahan.",
    ],
  ],
  [
    "nggak enakan menegur orang",
    [
      "Kamu mencari alasan ketika diajak menegur orang.",
      "Kamu menunda-nunda ketika tiba waktunya menegur orang.",
      "Kamu menawarkan diri untuk menegur orang.",
      "Kamu menikmati saat-saat ketika menegur orang.",
    ],
  ],
  [
    "people pleaser",
    [
      'Kata-kata ini cocok untukmu: "people pleaser".',
      'Teman akan menyebut hal ini ketika diminta menilaimu: "people pleaser".',
      'Kamu berbeda sekali dari ini: "people pleaser".',
      'Orang heran bila mendengar ini tentang dirimu: "people pleaser".',
    ],
  ],
  [
    "tidak up to date",
    [
      'Kamu berbeda sekali dari ini: "up to date".',
      'Orang heran bila mendengar ini tentang dirimu: "up to date".',
      'Kata-kata ini cocok untukmu: "up to date".',
      'Teman akan menyebut hal ini ketika diminta menilaimu: "up to date".',
    ],
  ],
  [
    "kurang teliti dan kurang rapi",
    [
      "Teman mengeluh karena kamu kurang teliti.",
      "Orang di rumah berharap kamu lebih teliti.",
      "Orang mencarimu karena kamu teliti.",
      "Kamu berusaha teliti walau suasana hatimu buruk.",
    ],
  ],
])("who may not fit: %s", (phrase, items) => {
  expect(feared(phrase)).toEqual(items);
});

test("a long phrase ends earlier where it can end", () => {
  const items = asked("menjaga hubungan baik dengan pelanggan tetap dari berbagai kota besar di Indonesia");
  expect(items[0]).toBe("Teman mengenalmu sebagai orang yang menjaga hubungan baik dengan pelanggan tetap.");
});

test("of several phrases that are built alike, each is asked for in other words", () => {
  const all = [0, 1, 2].flatMap((turn) => asked("SQL", true, turn));
  expect(new Set(all).size).toBe(12);
  expect(asked("SQL", true, 3)).toEqual(asked("SQL", true, 0));
});

test("what makes people small is asked in kinder words, and without words that allow no exception", () => {
  expect(feared("suka menghina orang miskin")[0]).toBe(
    "Kamu menghina orang yang kekurangan ketika tenagamu mulai habis.",
  );
  expect(asked("ramah kepada semua orang")[0]).toBe(
    "Teman mengenalmu sebagai orang yang ramah kepada orang banyak.",
  );
});

describe("of any phrase", () => {
  const words =
    "tidak suka mampu membaca data orang yang baik dengan pada sangat HTML Barista teliti dan mudah serta menulis mau hanya takut".split(
      " ",
    );
  const phrase = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
    .map((all) => all.join(" "));

  test("all questions are different sentences, two of the opposite in each", () => {
    fc.assert(
      fc.property(phrase, fc.boolean(), fc.nat(3), (text, isKnowledge, turn) => {
        const [own, other] = [asked(text, isKnowledge, turn), feared(text, turn)];
        expect([own.length, other.length]).toEqual([4, 4]);
        for (const four of [own, other]) expect(new Set(four.map(wordsOf)).size).toBe(4);
        expect([...own, ...other].filter((each) => !/^\p{Lu}[^.]*\.$/u.test(each))).toEqual([]);
      }),
    );
  });

  test("no two of one scale are nearly the same", () => {
    fc.assert(
      fc.property(phrase, fc.boolean(), fc.nat(3), (text, isKnowledge, turn) => {
        for (const four of [asked(text, isKnowledge, turn), feared(text, turn)]) {
          const all = four.map((each) => contentWords(each));
          const alike = all.flatMap((one, index) =>
            all.slice(index + 1).filter((other) => likeness(one, other) >= 0.75),
          );
          expect(alike).toEqual([]);
        }
      }),
    );
  });
});

test.each([
  "mengolah korpus dan menulis artikel ilmiah",
  "merancang, membuat, serta menguji alat",
  "memeriksa stok lalu mencatatnya",
])("no question of %j joins two acts", (phrase) => {
  const all = [...asked(`mampu ${phrase}`), ...asked(phrase, true), ...feared(`malas ${phrase}`)];
  expect(all.filter((text) => jointOf(text) !== null)).toEqual([]);
});

test.each<[phrase: string, isKnowledge: boolean, first: string]>([
  [
    "tahu aturan tentang membuka pintu",
    true,
    "Kamu mencari sendiri penjelasan tentang aturan mengenai membuka pintu.",
  ],
  ["melek tren", true, "Kamu mencari sendiri penjelasan tentang tren."],
  ["ketahanan mengikuti rapat panjang", false, "Kamu tetap bersemangat walau harus mengikuti rapat panjang."],
])("%j is first asked by %j", (phrase, isKnowledge, question) => {
  expect(asked(phrase, isKnowledge)[0]).toBe(question);
});

test("what somebody likes better is asked as what he would do alone", () => {
  expect(feared("lebih suka duduk di kantor")[0]).toBe(feared("hanya mau duduk di kantor")[0]);
});
